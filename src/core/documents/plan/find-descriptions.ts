// The descriptions of a plan's projects in a document: each with its headings, and where in the plan it stands.
import type { Catalogue } from '../../catalogue.ts';
import { inEitherScript } from '../../text/digits.ts';
import type { Line } from '../line.ts';
import { dimensionIn } from '../tables/row-kinds.ts';
import { type DescriptionPart, type FoundHeading, headingOf, otherHeading } from './description-headings.ts';
import {
  type Between,
  betweenOf,
  headingsFrom,
  NOWHERE,
  type Standing,
  standingAfter,
} from './mission-headings.ts';

/** A heading's text, and where it stands. */
export interface PartText {
  readonly text: string;
  readonly place: string;
}

/** A heading that the form doesn't have. */
export interface OtherPart extends PartText {
  readonly title: string;
}

/** A project's description. */
export interface Description {
  /** As the document numbers it; null where it doesn't. */
  readonly number: number | null;
  readonly standing: Standing;
  readonly parts: Readonly<Partial<Record<DescriptionPart, PartText>>>;
  /** False where the name is a line that may be the end of the description before. */
  readonly isNameSure: boolean;
  readonly others: readonly OtherPart[];
  readonly place: string;
  /** The blocks from its first heading to its last: what stands between them is its own. */
  readonly blocks: { readonly first: number; readonly last: number };
}

/** All descriptions of a document, in order, and the lines that they take up. */
export interface FoundDescriptions {
  readonly descriptions: readonly Description[];
  /** The first line that belongs to them (with the headings before it); the number of lines where there is none. */
  readonly from: number;
  /** The first line behind them; the number of lines where there is none. */
  readonly to: number;
}

/** A description has so many headings at least; fewer are a table's column or a sentence. */
const FEWEST_HEADINGS = 4;

const NO_ENDS: ReadonlySet<number> = new Set();

/** A title on its own line before the first heading is no longer. */
const LONGEST_TITLE = 60;

/**
 * Finds them in the document's lines. `ends`: blocks at which a description is over, such as a table of the plan; their lines are
 * not among `lines`.
 */
export function findDescriptions(
  lines: readonly Line[],
  catalogue: Catalogue,
  ends: ReadonlySet<number> = NO_ENDS,
): FoundDescriptions {
  const isHeading = headingsOfForm(lines);
  const starts = startsOf(lines, isHeading).map((start) => titleBefore(lines, start));
  const descriptions: Description[] = [];
  let standing = NOWHERE;
  let from = lines.length;
  // What stands before the first one.
  let gapFrom = 0;
  starts.forEach((start, index) => {
    const before = lines.slice(gapFrom, start);
    // What stands before a heading of its own is a description's, whatever it says: a row `มิติ` of its form.
    const own = index === 0 ? 0 : (headingsOf(before, isHeading).slice(-1)[0]?.at ?? 0) + 1;
    const follows = { next: index + 1, level: index === 0 ? 0 : (lines[start]?.level ?? 0) };
    const headings =
      gapFrom +
      (index === 0
        ? headingsBeforeFirst(before, lines[start]?.block ?? 0, ends)
        : own + headingsFrom(before.slice(own), standing, catalogue, follows));
    if (index === 0) from = headings;
    else
      descriptions.push(
        descriptionOf(
          upToEnd(lines.slice(starts[index - 1], headings), ends),
          standing,
          isHeading,
          catalogue,
        ),
      );
    standing = lines
      .slice(headings, start)
      .map((line, at, all) => betweenOf(line, at < all.length - 1 ? { level: follows.level } : follows))
      .filter((between): between is Between => between !== null)
      .reduce(standingAfter, { ...standing, number: null });
    gapFrom = start;
  });
  if (starts.length === 0) return { descriptions, from, to: from };
  const last = upToEnd(lines.slice(gapFrom), ends);
  descriptions.push(descriptionOf(last, standing, isHeading, catalogue));
  return { descriptions, from, to: gapFrom + last.length };
}

/** The lines before the first block that ends the description. */
function upToEnd(lines: readonly Line[], ends: ReadonlySet<number>): readonly Line[] {
  const start = lines[0]?.block ?? 0;
  const end = Math.min(...[...ends].filter((block) => block > start));
  const at = lines.findIndex(
    ({ block, text }, index) =>
      block > end ||
      /^(?:ภาคผนวก|ส่วนที่\s*[0-9๐-๙])/.test(text) ||
      // A letter's head, with its number or its subject below it.
      (LETTER.test(text) && /^(?:ที่\s*\S*[0-9๐-๙]|เรื่อง)/.test(lines[index + 1]?.text ?? '')),
  );
  return at < 0 ? lines : lines.slice(0, at);
}

const LETTER = /^(?:คำสั่ง|ประกาศ)(?:องค์การ|เทศบาล|อบ[ตจ])/;

/** Whether a line can be a heading of a description. */
type IsHeading = (line: Line) => boolean;

const ANY_LINE: IsHeading = () => true;
const BY_STYLE: IsHeading = ({ level }) => level > 0;

/** The headings of the form: name, seven topics, results. */
const WHOLE_FORM = 9;

/**
 * Where every description has the form's headings as headings of the document, no other line is one, whatever it says; else
 * any line may be.
 */
function headingsOfForm(lines: readonly Line[]): IsHeading {
  const starts = startsOf(lines, BY_STYLE, WHOLE_FORM);
  const first = headingOf(lines[starts[0] ?? 0]?.text ?? '')?.part ?? 'name';
  const all = lines.filter((line) => BY_STYLE(line) && isFirst(headingOf(line.text), first));
  return starts.length > 0 && starts.length === all.length ? BY_STYLE : ANY_LINE;
}

/** What a plan's own introduction has no heading for. */
const ONLY_OF_PROJECTS: readonly DescriptionPart[] = ['method', 'period', 'budget', 'owner'];

/**
 * The lines with which a description starts: a name's heading that enough of the others follow before the next. Where no name
 * has a heading, a title stands before the first one, which is that of the principles.
 */
function startsOf(lines: readonly Line[], isHeading: IsHeading, fewest = FEWEST_HEADINGS): readonly number[] {
  const found = lines.map((line) => (isHeading(line) ? headingOf(line.text) : null));
  const startsWith = (first: DescriptionPart, least: number) => {
    const firsts = found.flatMap((heading, index) => (isFirst(heading, first) ? [index] : []));
    return firsts.filter((start, index) => {
      const own = upToEnd(lines.slice(start, firsts[index + 1] ?? lines.length), NO_ENDS).length;
      const parts = new Set(found.slice(start, start + own).flatMap((heading) => heading?.part ?? []));
      const isProject = first === 'name' || ONLY_OF_PROJECTS.some((part) => parts.has(part));
      return parts.size >= least && isProject;
    });
  };
  const named = startsWith('name', fewest);
  return named.length > 0 ? named : startsWith('principles', fewest - 1);
}

function isFirst(heading: FoundHeading | null, part: DescriptionPart): boolean {
  return heading !== null && heading.part === part && (heading.number === null || heading.number <= 2);
}

/** Where a description starts whose name is a title before its first heading: below a heading between descriptions, or right before. */
function titleBefore(lines: readonly Line[], start: number): number {
  if (headingOf(lines[start]?.text ?? '')?.part === 'name') return start;
  for (let at = start - 1; at >= 0 && start - at <= MOST_TITLE_LINES; at -= 1) {
    if (betweenOf(lines[at] as Line) !== null) return at + 1;
    if (isTitle(lines[at])) return at;
  }
  return Math.max(0, start - 1);
}

/** A title of more lines is none. */
const MOST_TITLE_LINES = 3;

function isTitle(line: Line | undefined): boolean {
  return line !== undefined && (line.level > 0 || /^(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ)/.test(line.text));
}

/** So many lines that are no heading stand between two headings before a description: what goes on in a second line. */
const MOST_BETWEEN = 3;

/** Walks back from the first description, in block `first`, over the headings before it, up to that of its part or to a table of the plan. */
function headingsBeforeFirst(lines: readonly Line[], first: number, ends: ReadonlySet<number>): number {
  const table = Math.max(...[...ends].filter((block) => block < first));
  let from = lines.length;
  for (let index = from - 1; index >= 0 && from - index <= MOST_BETWEEN; index -= 1) {
    const line = lines[index] as Line;
    const between = betweenOf(line, { next: index === lines.length - 1 ? 1 : null });
    if (line.block < table) break;
    if (between !== null) from = index;
    if (between?.kind === 'part') break;
  }
  return from;
}

/** The headings within the last one. */
const BELOW_RESULTS: readonly DescriptionPart[] = ['outputs', 'outcomes'];

function isBelowResultsHeading({ text }: Line): boolean {
  const heading = headingOf(text);
  return heading !== null && BELOW_RESULTS.includes(heading.part);
}

/** A heading in its place: the line that has it, counted from 0. */
interface Placed {
  readonly at: number;
  readonly heading: FoundHeading;
}

function descriptionOf(
  lines: readonly Line[],
  above: Standing,
  isHeading: IsHeading,
  catalogue: Catalogue,
): Description {
  const headings = withTitle(headingsOf(lines, isHeading), lines);
  const parts: Partial<Record<DescriptionPart, PartText>> = {};
  const others: OtherPart[] = [];
  let last = 0;
  headings.forEach(({ at, heading }, index) => {
    const next = headings[index + 1]?.at ?? lines.length;
    last = Math.max(last, heading.number ?? 0);
    const after = headings.slice(index + 1).find(({ heading: { number } }) => number !== null)
      ?.heading.number;
    const isBetween = last > 0 && (after === undefined || after === null || after - last >= 2);
    const { own, strange } = withoutStrangeHeadings(lines.slice(at + 1, next), isBetween ? last + 1 : null);
    const place = (lines[at] as Line).place;
    const texts = [heading.rest];
    for (const line of own) {
      // A name goes on in no heading of a dimension or mission.
      const title = heading.part === 'name' ? STANDINGS[betweenOf(line)?.kind ?? ''] : undefined;
      if (title === undefined) texts.push(line.text);
      else others.push({ title, text: line.text, place });
    }
    parts[heading.part] = { text: texts.filter((text) => text !== '').join('\n'), place };
    others.push(...strange);
  });
  const standing = standingOf(others, above, catalogue);
  const [first] = lines as [Line];
  const end = lines[headings[headings.length - 1]?.at ?? 0] as Line;
  return {
    number: standing.number,
    standing,
    parts,
    isNameSure: headings[0]?.heading.title !== '' || standing.number !== null || isTitle(first),
    others,
    place: first.place,
    blocks: { first: first.block, last: end.block },
  };
}

const DIMENSION = 'มิติ';

/** Where a description belongs that may say its dimension itself: where that isn't the heading's above, neither counts. */
export function standingOf(others: readonly OtherPart[], above: Standing, catalogue: Catalogue): Standing {
  const [dimension = null] = others.flatMap(({ title, text }) =>
    (title + text).includes(DIMENSION) ? (dimensionIn(text, catalogue)?.dimension ?? []) : [],
  );
  return dimension === null || dimension === above.dimension
    ? above
    : { ...above, dimension: above.dimension === null ? dimension : null, mission: null };
}

/** What a form calls what such a heading says. */
const STANDINGS: Readonly<Record<string, string>> = { dimension: DIMENSION, mission: 'ภารกิจ' };

/** `โครงการ :` before a name. */
const LABEL = /^[(0-9๐-๙.) ]*(?:โครงการ|กิจกรรม|มาตรการ|\/)+\s*[:：]\s*/;

/** What stands before the first heading is the name. */
function withTitle(headings: readonly Placed[], lines: readonly Line[]): readonly Placed[] {
  const first = headings[0]?.at ?? 0;
  if (first === 0) return headings;
  const rest = (lines[0]?.text ?? '').replace(LABEL, '');
  return [{ at: 0, heading: { part: 'name', number: null, title: '', rest, form: 'line' } }, ...headings];
}

/** The headings of one description, each once. Behind a numbered one a number must be greater, or it is an item of a list. */
function headingsOf(lines: readonly Line[], isHeading: IsHeading): readonly Placed[] {
  // ผลผลิต and ผลลัพธ์ below a heading by style are often no headings by style themselves.
  const belowByStyle = lines.some((line) => isHeading(line) && isBelowResultsHeading(line));
  const placed: Placed[] = [];
  const seen = new Set<DescriptionPart>();
  let lastNumber: number | null = null;
  lines.forEach((line, at) => {
    const may = isHeading(line) || (seen.has('results') && !belowByStyle);
    const heading = may ? headingOf(line.text) : null;
    if (heading !== null && !isHeading(line) && !BELOW_RESULTS.includes(heading.part)) return;
    if (heading === null || seen.has(heading.part)) return;
    const isFirst = placed.length === 0;
    const { number, form, part } = heading;
    const isBelowResults = BELOW_RESULTS.includes(part);
    if (!isFirst) {
      // Behind the name's own number the others may begin anew.
      const isFurther = placed.length === 1 || number === null || number > (lastNumber ?? 0);
      if (!isFurther && !isBelowResults) return;
      // In a description with numbers, a heading that has none stands alone in its line.
      if (number === null && lastNumber !== null && form !== 'line' && !isBelowResults) return;
      if (form === 'space' && number === null) return;
      if (form === 'space' && lastNumber !== null && number !== lastNumber + 1) return;
      // ผลผลิต may be a word of the text anywhere but at the end.
      if (isBelowResults && !seen.has('results') && !seen.has('budget') && !seen.has('owner')) return;
    }
    seen.add(part);
    placed.push({ at, heading });
    if (number !== null && !(isBelowResults && seen.has('results'))) lastNumber = number;
  });
  return placed;
}

/** A row's number in a form. */
const LISTED = /^\(?[0-9๐-๙]+[.)]* /;

/**
 * A heading that the form doesn't have: as the label of a row, by its words, or by its number, where ๕ and ๗ are known, or ๙ is the last, and `๖. …` or
 * `๑๐. …` stands behind it: `number`. Behind an item with the number before it is the next item of a list.
 */
export function withoutStrangeHeadings(
  lines: readonly Line[],
  number: number | null,
): { readonly own: readonly Line[]; readonly strange: readonly OtherPart[] } {
  const isItem = number === null || lines.some(({ text }) => strangeTitle(text, number - 1) !== null);
  const found = lines.map(({ text, isLabel }) =>
    isLabel
      ? { title: text.replace(LISTED, ''), rest: '' }
      : (otherHeading(text) ?? (isItem ? null : strangeTitle(text, number))),
  );
  const at = found.findIndex((one) => one !== null);
  const strange = found[at];
  if (strange === undefined || strange === null) return { own: lines, strange: [] };
  const behind = withoutStrangeHeadings(lines.slice(at + 1), number === null ? null : number + 1);
  const text = [strange.rest, ...behind.own.map(({ text: own }) => own)]
    .filter((own) => own !== '')
    .join('\n');
  const { place } = lines[at] as Line;
  return { own: lines.slice(0, at), strange: [{ title: strange.title, text, place }, ...behind.strange] };
}

function strangeTitle(
  text: string,
  number: number,
): { readonly title: string; readonly rest: string } | null {
  const match = new RegExp(
    `^${inEitherScript(number)}\\.(?![0-9๐-๙])\\s*([^:：]+?)\\s*(?:[:：]\\s*(.*))?$`,
  ).exec(text);
  if (match === null || (match[1] as string).length > LONGEST_TITLE) return null;
  return { title: match[1] as string, rest: match[2] ?? '' };
}
