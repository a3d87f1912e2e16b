// The rows below a header, sorted: blocks of rows that belong to the projects of one cell, headings that count for what follows, the rest.

import type { Catalogue } from '../../catalogue.ts';
import { cellText } from '../../cell.ts';
import type { MissionIndex } from '../../columns/mission.ts';
import type { Dimension } from '../../plan.ts';
import { filledLines } from '../../text/filled-lines.ts';
import { visibleText } from '../../text/text.ts';
import type { GridCell } from '../grid.ts';
import { type ChosenRoles, type Header, headerAt, withChosen } from './find-header.ts';
import { heldBy, isEmpty, type Lines } from './lines.ts';
import { type ListItem, listItems } from './list-items.ts';
import { onlyOne } from './only-one.ts';
import { bahtOf, isDash, isOneThing } from './read-cells.ts';
import type { PlainRole, Role } from './roles.ts';
import {
  areColumnNumbers,
  dimensionIn,
  isFooterText,
  isTitleText,
  isTotalText,
  KIND,
  missionIn,
  namesProject,
  saysDimension,
  type WhyLeftOut,
} from './row-kinds.ts';
import { wordKey } from './thai-order.ts';

/** What the headings above a row say; `read`: their words, where they can't be understood. */
export interface Heading {
  readonly dimension: Dimension | null;
  readonly dimensionRead: string;
  readonly mission: string | null;
  readonly missionRead: string;
}

/** Rows that hold one or several projects: one cell of names, and what stands beside it. */
export interface Block {
  readonly rows: readonly number[];
  readonly items: readonly ListItem[];
  readonly heading: Heading;
  /** Whether a total stands between it and the projects before: what was named once for a group ends there. */
  readonly afterTotal: boolean;
}

/** A header with all that stands below it up to the next one. */
export interface Section {
  readonly header: Header;
  readonly blocks: readonly Block[];
  /** Texts above it in the grid. */
  readonly titles: readonly string[];
  /** Rows of totals, and how many projects stand above each. */
  readonly totals: readonly { readonly row: number; readonly after: number }[];
  /** Texts that end it. */
  readonly footers: readonly string[];
}

/** A row that is no project; `unclear`: it is none of the things that are known. */
export interface OtherRow {
  readonly row: number;
  readonly read: string;
  readonly why: WhyLeftOut | 'unclear';
}

const NO_HEADING: Heading = { dimension: null, dimensionRead: '', mission: null, missionRead: '' };
/** Columns whose cells belong to projects alone. */
const THINGS: readonly Role['kind'][] = [
  'budget',
  'year',
  'quarter',
  'quarters',
  'period',
  'start',
  'end',
  'dimension',
];
/** `๑๐.๑๒)` */
const LONGEST_NUMBER = 6;

/** What the rows of a grid are told apart by. `chosen`: what a person took its columns for. */
export interface SortedBy {
  readonly catalogue: Catalogue;
  readonly missions: MissionIndex;
  readonly chosen: ChosenRoles;
}

/** What an earlier table leaves to one that goes on with its rows. */
export interface Carried {
  readonly header: Header;
  readonly heading: Heading;
}

/** A grid's rows, sorted. */
export interface Sorted {
  readonly sections: readonly Section[];
  readonly others: readonly OtherRow[];
  /** The heading that counts for what follows. */
  readonly heading: Heading;
}

/** Everything in a grid, sorted. `before`: the lines above it; `given`: what counts where it goes on with another one's rows. */
export function sectionsOf(
  lines: Lines,
  by: SortedBy,
  before: readonly string[],
  given: Carried | null,
): Sorted {
  const sections: {
    header: Header;
    blocks: Block[];
    totals: { row: number; after: number }[];
    titles: string[];
    footers: string[];
  }[] = [];
  const others: OtherRow[] = [];
  let titles: string[] = [];
  let heading = given?.heading ?? NO_HEADING;
  const above = (header: Header, own: readonly string[]) => {
    const column = placeOf(header, 'dimension');
    // Where rows say their dimension, a paragraph says none.
    const isSaid = Array.from({ length: lines.rows }, (_, index) => lines.cellAt(index + 1, column)).some(
      (cell) => !isEmpty(cell) && dimensionIn((cell as GridCell).text, by.catalogue) !== null,
    );
    heading = headingIn(isSaid ? own : [...before, ...own], heading, by);
  };
  let isOver = false;
  let length = 0;
  let afterTotal = false;
  let sum: { baht: number; rows: number } = { baht: 0, rows: 0 };
  const begin = (found: Header) => {
    const header = withChosen(found, by.chosen);
    sections.push({ header, blocks: [], totals: [], titles, footers: [] });
    if (sections.length === 1) above(header, titles);
    else heading = headingIn(titles, heading, by);
    titles = [];
  };
  if (given !== null) begin({ ...given.header, row: 0, rows: 0 });

  for (let row = 1; row <= lines.rows; row += 1) {
    const cells = lines.inRow(row, true).filter(({ value }) => value !== false);
    if (cells.length === 0) continue;
    const texts = cells.map(({ text }) => text);
    const read = texts.join(' | ');
    const leave = (why: OtherRow['why']) => void others.push({ row, read, why });

    const header = headerAt(lines, row);
    if (header !== null) {
      begin(header);
      for (let at = row; at < row + header.rows; at += 1) {
        const inHeader = lines.inRow(at, true).map(({ text }) => text);
        others.push({ row: at, read: inHeader.join(' | '), why: 'header' });
      }
      isOver = false;
      row += header.rows - 1;
      length = Math.max(...(lines.lengths?.slice(header.row - 1, row) ?? []));
      sum = { baht: 0, rows: 0 };
      continue;
    }
    const section = sections[sections.length - 1];
    if (section === undefined) {
      titles.push(...texts);
      leave('title');
      continue;
    }
    const column = (kind: PlainRole | 'budget') => placeOf(section.header, kind);
    const name = lines.cellAt(row, column('name'));
    const number = lines.cellAt(row, column('number'));
    const first = cells[0] as GridCell;
    const labels = cells.slice(0, 2).map(({ text }) => text);

    // Its cells are cut where they shouldn't be, as by a comma within an amount: none is in its place for certain.
    if (length > 0 && (lines.lengths?.[row - 1] ?? 0) > length) {
      leave('unclear');
      continue;
    }
    const isShown = (cell: GridCell) => holdsThing(section.header, cell);
    const hasNumber =
      number !== undefined &&
      number.row === row &&
      number !== name &&
      !isEmpty(number) &&
      isShort(number.text);
    // Below a note in a table's middle its projects go on.
    const goesOn = !isEmpty(name) && name?.row === row && cells.filter(isShown).length > (hasNumber ? 0 : 1);
    if (isOver && !goesOn) {
      (isTitleText(first.text) ? titles : section.footers).push(...texts);
      leave('footer');
      continue;
    }
    isOver = false;
    if (areColumnNumbers(texts) && section.blocks.length === 0) {
      leave('column-numbers');
      continue;
    }
    if (
      labels.some(
        (text, index) => isTotalText(text) && (index === 0 || isEmpty(name) || name === cells[index]),
      ) ||
      (!hasNumber && name?.row === row && isTotalText(name.text))
    ) {
      leave('total');
      section.totals.push({ row, after: section.blocks.reduce((sum, { items }) => sum + items.length, 0) });
      afterTotal = true;
      continue;
    }
    const words = headingOf(cells, name, by);
    if (words !== null) {
      heading = words(heading);
      leave('heading');
      continue;
    }
    const isAlone = cells.length === 1 || cells.every((cell) => isUnknown(section.header, cell));
    const isNote = isAlone || isEmpty(name) || (name === first && !cells.slice(1).some(isShown));
    if (isFooterText(first.text) && isNote && !hasNumber) {
      isOver = true;
      section.footers.push(...texts);
      leave('footer');
      continue;
    }
    if (!hasNumber && isNone(cells, name, row)) {
      leave('no-project');
      continue;
    }
    if (isEmpty(name) || (name as GridCell).row < row) {
      if (hasNumber && cells.length === 1) {
        leave('no-project');
        continue;
      }
      const last = section.blocks[section.blocks.length - 1];
      if (!hasNumber && bahtIn(lines, row, section.header) === sum.baht && sum.rows > 1) {
        leave('total');
        continue;
      }
      const holdsKnown = cells.some(isShown);
      if (!hasNumber && last && last.rows[last.rows.length - 1] === row - 1 && holdsKnown) {
        section.blocks[section.blocks.length - 1] = withRow(lines, section.header, last, row);
        continue;
      }
      if (!holdsKnown && !hasNumber) {
        const isTitle = isAlone && isTitleText(first.text);
        if (isTitle) titles.push(...texts);
        leave(isTitle ? 'title' : 'unclear');
        continue;
      }
      section.blocks.push({ rows: [row], items: [{ number: null, text: '' }], heading, afterTotal });
      afterTotal = false;
      continue;
    }
    const isInPlace =
      (name as GridCell).column === column('name') && (name as GridCell).columns <= spanOf(section.header);
    const isProject = hasNumber || cells.length > 1 || namesProject((name as GridCell).text);
    if (isAlone && isTitleText(first.text) && !isInPlace) {
      titles.push(...texts);
      leave('title');
      continue;
    }
    // A name without a letter is another column's: a line that was broken within the name before.
    if (!isInPlace || !isProject || !/\p{L}/u.test((name as GridCell).text)) {
      leave('unclear');
      continue;
    }
    const rows = Array.from({ length: (name as GridCell).rows }, (_, index) => row + index);
    const block = blockOf(lines, section.header, rows, { heading, afterTotal });
    afterTotal = false;
    section.blocks.push(block);
    for (const at of rows) {
      const baht = bahtIn(lines, at, section.header);
      if (baht !== null) sum = { baht: sum.baht + baht, rows: sum.rows + 1 };
    }
    row += rows.length - 1;
  }
  return { sections, others, heading };
}

/** Whether a row says that there is none: a dash for the project, and for everything right of it. */
function isNone(cells: readonly GridCell[], name: GridCell | undefined, row: number): boolean {
  if (name === undefined || name.row !== row) return false;
  return cells.filter(({ column }) => column >= name.column).every(({ text }) => isDash(visibleText(text)));
}

/** Whether a text can be the number of a row; a longer one is the beginning of a heading or footer. */
function isShort(text: string): boolean {
  return wordKey(text).length <= LONGEST_NUMBER;
}

/** The number of a plain column; 0 where the table has none. */
export function placeOf(header: Header, kind: Role['kind']): number {
  return header.columns.find(({ role }) => role.kind === kind)?.column ?? 0;
}

/** The column of what a project costs; 0 where the table has none. */
export function moneyColumn(header: Header): number {
  return placeOf(header, 'budget') || placeOf(header, 'year');
}

/** What a row's project costs, as far as it is certain. */
function bahtIn(lines: Lines, row: number, header: Header): number | null {
  return bahtOf(heldBy(lines.cellAt(row, moneyColumn(header))), 1);
}

/** How many columns the name's header spans. */
function spanOf({ columns }: Header): number {
  const name = columns.find(({ role }) => role.kind === 'name');
  return columns.filter(({ header }) => header === name?.header).length;
}

/** Whether a cell stands where only projects have anything: under budgets, ticks, periods, dimensions. */
function holdsThing({ columns }: Header, { column, columns: wide }: GridCell): boolean {
  const kind = columns[column - 1]?.role.kind;
  return wide < columns.length && kind !== undefined && THINGS.includes(kind);
}

function isUnknown({ columns }: Header, cell: GridCell): boolean {
  return columns[cell.column - 1]?.role.kind === 'unknown';
}

function blockOf(
  lines: Lines,
  header: Header,
  rows: readonly number[],
  { heading, afterTotal }: Pick<Block, 'heading' | 'afterTotal'>,
): Block {
  const [first = 0] = rows;
  const name = lines.cellAt(first, placeOf(header, 'name'));
  return { rows, items: listItems(name?.text ?? '', linesBeside(lines, header, rows)), heading, afterTotal };
}

function withRow(lines: Lines, header: Header, block: Block, row: number): Block {
  return blockOf(lines, header, [...block.rows, row], block);
}

/** How many things stand one a line beside the names: lines of one cell, or rows; 1 where they say nothing. */
function linesBeside(lines: Lines, { columns }: Header, rows: readonly number[]): number {
  if (rows.length > 1) return rows.length;
  const counts = columns.flatMap(({ column, role }) => {
    const isNumber = role.kind === 'number';
    if (!isNumber && !['budget', 'year', 'quarter'].includes(role.kind)) return [];
    const held = filledLines(cellText(heldBy(lines.cellAt(rows[0] as number, column))));
    return held.length > 1 && held.every(isNumber ? isShort : isOneThing) ? [held.length] : [];
  });
  return onlyOne(counts) ?? 1;
}

/** What a row's heading changes; null if the row is none. */
function headingOf(
  all: readonly GridCell[],
  name: GridCell | undefined,
  { catalogue, missions }: SortedBy,
): ((before: Heading) => Heading) | null {
  // `1 | มิติที่ 1 …`: the number of the dimension stands in a cell of its own.
  const isNumbered = all[1] === name && saysDimension(`มิติ${all[0]?.text}`) && saysDimension(name?.text ?? '');
  const cells = isNumbered ? all.slice(1) : all;
  const first = cells[0] as GridCell;
  const standsAlone = cells.length === 1 || isEmpty(name) || name === first;
  const text = first.text;
  // Beside a heading there may be its sums, but no words.
  const onlySums = cells
    .slice(1)
    .every((cell) => /^[0-9๐-๙,.\s–—-]*(?:บาท|โครงการ)?$/.test(cell.text.replace(/^จำนวน/, '').trim()));
  if (!standsAlone || !onlySums || /^[0-9๐-๙.\s)(]*$/.test(text)) return null;
  // In the names' own column, with sums beside it, only words that say มิติ are a heading for certain.
  const isName = name === first && first.columns === 1 && cells.length > 1;
  const dimension = isName && !saysDimension(text) ? null : dimensionIn(text, catalogue);
  if (dimension !== null) {
    const dimensionRead = dimension.dimension === null ? text : '';
    return () => ({ ...NO_HEADING, dimension: dimension.dimension, dimensionRead });
  }
  const mission = isName ? null : missionIn(text, missions);
  const rest = wordKey(text).replace(/^[0-9.]+\)?/, '');
  if (mission === null || (mission.code === null && KIND.test(rest))) return null;
  return (before) => ({ ...before, mission: mission.code, missionRead: mission.code === null ? text : '' });
}

/** So many lines above a table are near it. */
export const LINES_NEAR = 6;

/**
 * A dimension, and a mission, that are named above a table: by the last line near it that names one. Where that ends a list (1, 2, 3 …),
 * or stands behind one without a table, none is.
 */
function headingIn(titles: readonly string[], before: Heading, { catalogue, missions }: SortedBy): Heading {
  const near = titles.length - LINES_NEAR;
  const found = titles.flatMap((text, index) => {
    const isWorded = /^(?:มิติ|มติ|มิต)/.test(wordKey(text));
    const words = isWorded || index >= near ? dimensionIn(text, catalogue) : null;
    return words === null || (words.dimension === null && !isWorded) ? [] : [{ ...words, text, index }];
  });
  const [last, earlier] = found.reverse();
  const isNear = last !== undefined && last.index >= near;
  const codes = titles
    .slice(Math.max(0, near, isNear ? last.index + 1 : 0))
    .flatMap((text) => missionIn(text, missions)?.code ?? []);
  const mission = onlyOne(codes);
  if (!isNear) return mission === null ? before : { ...NO_HEADING, mission };
  const { dimension, text } = last;
  if (dimension === null) return { ...NO_HEADING, dimensionRead: text };
  return { ...NO_HEADING, mission, dimension: (earlier?.dimension ?? 9) < dimension ? null : dimension };
}
