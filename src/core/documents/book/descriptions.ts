// Part 3: the projects' descriptions in the order of the table, below the headings of dimension, mission and sub-mission.
import type { Catalogue } from '../../catalogue.ts';
import { type DimensionBlock, missionOf, planBlocks } from '../../reports/plan-summary/plan-blocks.ts';
import { type BookBlock, paragraph } from './book-document.ts';
import type { BookWording, DescriptionTopic } from './book-wording.ts';
import { pairDescriptions } from './pair-descriptions.ts';
import type { PlanBook, ProjectDescription } from './plan-book.ts';
import { textBlocks } from './text-blocks.ts';

/** The topics in the order of the form; the name comes before them. */
const TOPICS: readonly DescriptionTopic[] = [
  'principles',
  'objectives',
  'targetGroup',
  'method',
  'period',
  'budget',
  'owner',
  'results',
];

/** A heading above descriptions: how deep, and what it says. */
interface Heading {
  readonly style: 'heading' | 'subHeading';
  readonly text: string;
}

/** A description, its number in the table, and the headings that it stands under. */
interface PlacedDescription {
  readonly description: ProjectDescription;
  readonly number: number | null;
  readonly headings: readonly Heading[];
}

/** Part 3, and what can't be printed there. */
export interface DescriptionChapter {
  readonly blocks: readonly BookBlock[];
  /** The names of the projects that have no description. */
  readonly undescribed: readonly string[];
  /** The names of descriptions that no project of the plan has; they are printed last. */
  readonly unplanned: readonly string[];
}

/** All descriptions, each on a new page but the first, which stands below the part's own heading. */
export function descriptionChapter(
  book: PlanBook,
  catalogue: Catalogue,
  wording: BookWording,
): DescriptionChapter {
  const { placed, undescribed, unplanned } = placeDescriptions(book, catalogue, wording);
  let above: readonly Heading[] = [];
  const blocks = placed.flatMap(({ description, number, headings }, index) => {
    // A heading is printed where it is another one than above; those below it are then printed again.
    const changed = headings.findIndex(({ text }, depth) => text !== above[depth]?.text);
    const shown =
      changed >= 0
        ? headings.slice(changed)
        : headings.length < above.length
          ? [goneBackTo(headings[headings.length - 1], wording)]
          : [];
    above = headings;
    const own = [
      ...shown.map(({ style, text }) => paragraph(style, text)),
      ...descriptionBlocks(description, number, wording),
    ];
    return index === 0 ? own : onNewPage(own);
  });
  return { blocks, undescribed, unplanned };
}

/** From a sub-mission back to its mission: the mission's own heading says so; from a mission to none the dimension's isn't said twice. */
function goneBackTo(heading: Heading | undefined, { description: { noMission } }: BookWording): Heading {
  return heading?.style === 'subHeading' ? heading : { style: 'subHeading', text: noMission };
}

/** One project's description with the headings that it stands under; null if the plan has none of that id or name. */
export function oneDescription(
  book: PlanBook,
  catalogue: Catalogue,
  wording: BookWording,
  wanted: ProjectDescription,
): readonly BookBlock[] | null {
  const found = placeDescriptions(book, catalogue, wording).placed.find(
    ({ description }) => description === wanted,
  );
  if (found === undefined) return null;
  return [
    ...found.headings.map(({ style, text }) => paragraph(style, text)),
    ...descriptionBlocks(found.description, found.number, wording),
  ];
}

function descriptionBlocks(
  description: ProjectDescription,
  number: number | null,
  { description: wording }: BookWording,
): readonly BookBlock[] {
  const { output, outcome } = description;
  const results = [
    paragraph('subTopic', wording.output),
    ...textBlocks(output),
    paragraph('subTopic', wording.outcome),
    ...textBlocks(outcome),
  ];
  return [
    ...(number === null ? [] : [paragraph('project', wording.number(number))]),
    paragraph('topic', `1. ${wording.name} : ${description.name}`),
    ...TOPICS.flatMap((topic, index) => [
      paragraph('topic', `${index + 2}. ${wording.topics[topic]}`),
      ...(topic === 'results' ? results : textBlocks(description[topic])),
    ]),
  ];
}

function onNewPage(blocks: readonly BookBlock[]): readonly BookBlock[] {
  return blocks.map((block, index) =>
    index === 0 && block.kind === 'paragraph' ? { ...block, onNewPage: true } : block,
  );
}

/** Each description below its project; those without a project last. */
function placeDescriptions(book: PlanBook, catalogue: Catalogue, wording: BookWording) {
  const { of, unplanned } = pairDescriptions(book);
  const placed: PlacedDescription[] = [];
  const undescribed: string[] = [];
  for (const block of planBlocks(book.plan, catalogue, 1)) {
    for (const { project, number } of block.missions.flatMap(({ projects }) => projects)) {
      const description = of.get(project);
      if (description === undefined) undescribed.push(project.name);
      else
        placed.push({
          description,
          number,
          headings: headingsOf(block, project.mission, catalogue, wording),
        });
    }
  }
  const others: Heading = { style: 'heading', text: wording.description.others };
  const rest = unplanned.map((description) => ({
    description,
    number: description.number,
    headings: [others],
  }));
  return { placed: [...placed, ...rest], undescribed, unplanned: unplanned.map(({ name }) => name) };
}

function headingsOf(
  { dimension }: DimensionBlock,
  code: string | null,
  catalogue: Catalogue,
  wording: BookWording,
): readonly Heading[] {
  if (dimension === null) return [];
  const { missions = [] } = catalogue.dimensions.find((one) => one.dimension === dimension.dimension) ?? {};
  const mission = missions.find((one) => code !== null && one.code === missionOf(code));
  const subMission = mission?.subMissions.find((one) => one.code === code);
  const below = [mission, subMission].flatMap((one): readonly Heading[] =>
    one === undefined ? [] : [{ style: 'subHeading', text: `${one.code} ${one.name}` }],
  );
  return [{ style: 'heading', text: wording.dimension(dimension.dimension, dimension.name) }, ...below];
}
