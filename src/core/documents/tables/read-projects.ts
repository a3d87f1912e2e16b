// The projects of a section, every field read: what is certain, what is doubtful, what is taken along.
import type { Catalogue } from '../../catalogue.ts';
import { type CellValue, cellText, isBlank } from '../../cell.ts';
import { readDimension } from '../../columns/dimension.ts';
import { type MissionIndex, readMission } from '../../columns/mission.ts';
import type { Dimension } from '../../plan.ts';
import type { PlanSpan } from '../../text/dates.ts';
import { matchesOf } from '../../text/matches.ts';
import type { PeriodYears } from '../../text/period.ts';
import type { TableDoubt } from '../doubt-codes.ts';
import type { GridCell } from '../grid.ts';
import type { Block, Section } from './blocks.ts';
import { moneyColumn, placeOf } from './blocks.ts';
import { type Header, type TableColumn, yearsOf, yearsOfRole } from './find-header.ts';
import { isEmpty, type Lines } from './lines.ts';
import { onlyOne } from './only-one.ts';
import { ownHeaders } from './own-headers.ts';
import { type Piece, pieceOf } from './pieces.ts';
import {
  bahtOf,
  doubtful,
  isArrow,
  isDash,
  isNoAmount,
  type ReadCell,
  readAmount,
  readPlanAmount,
  readQuarters,
  readRowNumber,
  readTick,
  sure,
  UNKNOWN_VALUE,
  withinLine,
} from './read-cells.ts';
import { type PlainRole, type Role, unitAlone } from './roles.ts';
import { cellDimension, missionIn } from './row-kinds.ts';
import { joinedLines, wordKey } from './thai-order.ts';

/** A project as it is to stand in a sheet: its fields by our columns' keys, and what is taken along by the document's headers. */
export interface ReadProject {
  /** Where its name stands. */
  readonly place: string;
  /** Where a field was read; where its name stands, if the table has no column for it. */
  readonly placeOf: (key: string) => string;
  readonly fields: Record<string, ReadCell>;
  readonly extra: Readonly<Record<string, CellValue>>;
}

/** What reading a section needs to know besides. Years are พ.ศ. */
export interface ReadingContext {
  readonly lines: Lines;
  readonly section: Section;
  readonly catalogue: Catalogue;
  readonly missions: MissionIndex;
  /** Where a row of the grid stands for a reader. */
  readonly place: (row: number, column: number) => string;
  /** How many baht 1 means; null where that is said in two ways. */
  readonly unit: number | null;
  /** What the last project before belonged to, where the table goes on from an earlier page; kept up to date. */
  readonly group: Group;
}

/** The dimension and mission of the project read last. */
export interface Group {
  dimension: Dimension | null;
  mission: string | null;
}

/** The projects of a year's table. `year`: พ.ศ.; the plan's years, where they are known, make years of two digits certain. */
export function yearProjects(context: ReadingContext, year: number, plan: PlanSpan): readonly ReadProject[] {
  const { lines, section } = context;
  const { header } = section;
  const money = moneyColumn(header);
  const columns = [1, 2, 3, 4].map((quarter) =>
    header.columns.flatMap(({ column, role }) =>
      role.kind === 'quarter' && role.quarter === quarter ? [column] : [],
    ),
  );
  const ticks = columns.flat();
  const years = { ...plan, fiscalYear: year };
  const dashIsNone = hasTick(textsIn(context, ticks));
  return projectsOf(context, new Set([money, ...ticks]), ticks.length > 0, (block, index) => {
    const texts = ticks.map((column) => cellText(pieceOf(lines, block, column, index).held).trim());
    const within = withinLine(texts);
    const quarters =
      ticks.length === 0
        ? fromPeriod(context, block, index, years)
        : within.some((at) => texts[at] === '')
          ? unclearQuarters('quarters-unclear', texts.join(' ').trim())
          : fromTicks(columns, (column, quarter) =>
              within.includes(ticks.indexOf(column)) && isDash(texts[ticks.indexOf(column)] ?? '')
                ? sure(true)
                : tickOf(context, pieceOf(lines, block, column, index), quarter, dashIsNone, years),
            );
    const cost = pieceOf(lines, block, money, index);
    return {
      budget: isShifted(context, block, index)
        ? doubtful('amount-unclear', cellText(cost.held))
        : amountOf(cost, unitOf(context, block), readAmount, isNoAmount),
      ...Object.fromEntries(quarters.map((cell, at) => [`quarter${at + 1}`, cell])),
    };
  });
}

/** The projects of the table of all years; `years` (พ.ศ.) those of the plan. */
export function planProjects(context: ReadingContext, years: readonly number[]): readonly ReadProject[] {
  const { lines, section } = context;
  const { header } = section;
  const columnsOf = (year: number) =>
    header.columns.flatMap(({ column, role }) => (yearsOfRole(role).includes(year) ? [column] : []));
  const taken = years.flatMap(columnsOf);
  const texts = textsIn(context, taken);
  const blankIsNotRun = !texts.some((text) => text.split('\n').some(isDash));
  const spansYears = ({ cell, held }: Piece) =>
    new Set(yearsOf(coveredBy(header, cell))).size > 1 && (bahtOf(held, 1) ?? 0) > 0;
  const read = (held: CellValue, by: number) => readPlanAmount(held, by, blankIsNotRun);
  const isNothing = (held: CellValue) => isNoAmount(held) || isDash(cellText(held));
  const ticked = hasTick(texts);
  const cost = placeOf(header, 'budget');
  return projectsOf(context, new Set(taken), true, (block, index) => {
    const unit = unitOf(context, block);
    const shifted = isShifted(context, block, index);
    const fields: Record<string, ReadCell> = {};
    for (const year of years) {
      const pieces = columnsOf(year).map((column) => pieceOf(lines, block, column, index));
      const cells = pieces.map((piece) => {
        if (shifted) return doubtful('amount-unclear', cellText(piece.held));
        if (ticked && readTick(piece.held, true) === true)
          return tickedYear(pieceOf(lines, block, cost, index), unit);
        return spansYears(piece) ? tickedYear(piece, unit) : amountOf(piece, unit, read, isNothing);
      });
      const cell = agreed(cells, pieces);
      // A year of which the table says something besides is run: no dash says that it isn't.
      const isRun =
        (cell.value === '' || cell.value === '-') &&
        besides(header, year).some(({ column }) => saysMore(pieceOf(lines, block, column, index).held));
      fields[`budget${year}`] = isRun
        ? doubtful(cell.value === '' ? 'amount-missing' : 'amount-dash', String(cell.value))
        : cell;
    }
    // Nothing in any year is no plan at all: an empty row is not taken for "never run".
    if (Object.values(fields).every(({ value }) => value === ''))
      for (const key of Object.keys(fields)) fields[key] = doubtful('amount-missing');
    return fields;
  });
}

/** Whether a row's cells stand a column too far right: none for the dimension, and a dimension's number for the amount beside it. */
function isShifted({ lines, section }: ReadingContext, block: Block, index: number): boolean {
  const at = placeOf(section.header, 'dimension');
  const heldIn = (column: number) => cellText(pieceOf(lines, block, column, index).held).trim();
  return (
    at > 0 && moneyColumn(section.header) === at + 1 && heldIn(at) === '' && /^[1-4๑-๔]$/.test(heldIn(at + 1))
  );
}

/** The unit of a block's amounts; null where a cell of its rows says another one than the table, or satang stand in a column of their own. */
function unitOf({ lines, section, unit }: ReadingContext, { rows }: Block): number | null {
  const isOther = ({ column, text }: GridCell) => {
    const { header = '' } = section.header.columns[column - 1] ?? {};
    const own = /สต(?:\.|างค์)$/.test(header) && /[1-9๑-๙]/.test(text) ? 0.01 : unitAlone(text);
    return own !== null && own !== unit;
  };
  return rows.some((row) => lines.inRow(row).some(isOther)) ? null : unit;
}

/** The columns that say something else of a year: whether it is run, its target. */
function besides({ columns }: Header, year: number): Header['columns'] {
  return columns.filter(
    ({ role, header }) =>
      role.kind === 'unknown' && onlyOne(matchesOf(wordKey(header), /25[0-9]{2}/g).flat()) === String(year),
  );
}

function saysMore(held: CellValue): boolean {
  return !isBlank(held) && readTick(held, true) !== false && !isNoAmount(held);
}

/** What stands in these columns beside the projects. */
function textsIn({ lines, section }: ReadingContext, columns: readonly number[]): readonly string[] {
  return section.blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => columns.map((column) => lines.cellAt(row, column)?.text ?? '')),
  );
}

function hasTick(texts: readonly string[]): boolean {
  return texts.some((text) => readTick(text, false) === true);
}

/** The columns that a cell spans. */
function coveredBy({ columns }: Header, cell: Piece['cell']): Header['columns'] {
  return cell === undefined ? [] : columns.slice(cell.column - 1, cell.column - 1 + cell.columns);
}

/** What several columns of the same year say together. */
function agreed(read: readonly ReadCell[], pieces: readonly Piece[]): ReadCell {
  const [first = doubtful('year-column-missing')] = read;
  return read.every(({ value }) => value === first.value)
    ? first
    : doubtful('year-column-double', pieces.map(({ held }) => cellText(held)).join(' | '));
}

/** A project's amount as its table has it (`read`); what is nothing for certain (`isNothing`) needs no unit, and may be shared. */
function amountOf(
  { kind, held }: Piece,
  unit: number | null,
  read: (held: CellValue, unit: number) => ReadCell,
  isNothing: (held: CellValue) => boolean,
): ReadCell {
  if (kind === 'none') return read('', 1);
  if (kind === 'shared' || (kind === 'merged' && !isNothing(held)))
    return doubtful('amount-shared', cellText(held));
  return unit === null && !isNothing(held) ? doubtful('unit-unclear', cellText(held)) : read(held, unit ?? 1);
}

/** A year that is only ticked, or shares its amount with others: what it costs is certain where the project costs nothing. */
function tickedYear({ kind, held }: Piece, unit: number | null): ReadCell {
  if (isBlank(held)) return doubtful('amount-missing');
  return kind === 'own' && isNoAmount(held) && unit !== null
    ? sure(0)
    : doubtful('year-ticked', cellText(held));
}

/** Columns of which a table has one at most, with what our sheets have a column for. */
const PLAIN: readonly Role['kind'][] = ['number', 'dimension', 'mission', 'owner', 'remark'];
/** Columns that say when a project runs; taken along where others say it. */
const TIMES: readonly Role['kind'][] = ['period', 'quarters', 'start', 'end'];

/** Each project of each block with the fields that all tables share, and those that `own` reads. */
function projectsOf(
  context: ReadingContext,
  taken: ReadonlySet<number>,
  hasTime: boolean,
  own: (block: Block, index: number) => Record<string, ReadCell>,
): readonly ReadProject[] {
  const { lines, section, group } = context;
  const { header } = section;
  const name = placeOf(header, 'name');
  const nameHeader = header.columns[name - 1]?.header;
  const isRead = ({ column, role: { kind }, header: words }: TableColumn) =>
    taken.has(column) ||
    ['name', 'skip'].includes(kind) ||
    words === nameHeader ||
    (PLAIN.includes(kind) && column === placeOf(header, kind)) ||
    (!hasTime && TIMES.includes(kind));
  const others = header.columns.filter((one) => !isRead(one) && hasContent(context, one.column));
  const headers = ownHeaders(
    others.map(({ header }) => header),
    new Set(),
  );
  const groups = groupStyle(context);
  return section.blocks.flatMap((block) =>
    block.items.map((item, index): ReadProject => {
      const piece = (kind: PlainRole) => pieceOf(lines, block, placeOf(header, kind), index);
      const [row = 0] = block.rows;
      const ownRow = block.rows.length === block.items.length ? (block.rows[index] as number) : row;
      if (block.afterTotal && index === 0) Object.assign(group, { dimension: null, mission: null });
      const ownMission = missionOf(context, block, piece('mission'));
      const isCarried = ownMission.value === '' && groups.mission;
      const dimension = dimensionOf(context, block, piece('dimension'), {
        carried: groups.dimension ? group.dimension : null,
        mission:
          ownMission.doubt !== null ? '' : isCarried ? (group.mission ?? '') : String(ownMission.value),
      });
      const isSameGroup =
        dimension.doubt === null && (group.dimension === null || dimension.value === group.dimension);
      const mission = isCarried && isSameGroup ? sure(group.mission ?? '') : ownMission;
      if (mission.doubt === null) group.mission = mission.value === '' ? null : String(mission.value);
      if (dimension.doubt === null) group.dimension = dimension.value as Dimension;
      const fields: Record<string, ReadCell> = {
        number: numberOf(
          piece('number'),
          item.number,
          placeOf(header, 'number') > 0 && block.items.length === block.rows.length,
        ),
        dimension,
        mission,
        name: item.text === '' ? { ...doubtful('name-missing'), value: '' } : sure(item.text),
        ...own(block, index),
        owner: wordsOf(owners(piece('owner')), block),
        remark: wordsOf(piece('remark'), block),
      };
      const extra: Record<string, CellValue> = {};
      others.forEach(({ column }, at) => {
        const { held } = pieceOf(lines, block, column, index);
        extra[headers[at] as string] = typeof held === 'string' ? held.trim() : held;
      });
      return {
        place: context.place(row, name),
        placeOf: (key) =>
          context.place(ownRow, header.columns.find(({ role }) => isFor(role, key))?.column ?? name),
        fields,
        extra,
      };
    }),
  );
}

/** Whether a column is what a field of ours was read from. */
function isFor(role: Role, key: string): boolean {
  if (role.kind === 'year') return key === 'budget' || yearsOfRole(role).includes(Number(key.slice(6)));
  if (role.kind === 'quarter') return key === `quarter${role.quarter}`;
  return role.kind === key || (key === 'quarter1' && ['quarters', 'period', 'start'].includes(role.kind));
}

function hasContent({ lines, section }: ReadingContext, column: number): boolean {
  return section.blocks.some(({ rows }) => rows.some((row) => !isEmpty(lines.cellAt(row, column))));
}

/** The row's own number, else that of its list; `own`: the table has a column for it, with a cell for this project. */
function numberOf(piece: Piece, listed: number | null, own: boolean): ReadCell {
  if (piece.kind === 'own') return readRowNumber(piece.held);
  if (listed !== null) return sure(listed);
  if (piece.kind === 'none') return own ? doubtful('number-missing') : sure('');
  return doubtful('number-unclear', cellText(piece.held));
}

/** Where a line begins with a part of the organisation: it is another one, and not the end of the line before. */
const NEXT_UNIT = /(?<!สำนัก)\n\s*(?=กอง|สำนัก|ฝ่าย|งาน|ส่วน|ศูนย์|หน่วย|โรงเรียน)/g;

function owners({ held, ...piece }: Piece): Piece {
  return { ...piece, held: typeof held === 'string' ? held.replace(NEXT_UNIT, ' ') : held };
}

/** Words: one text beside several projects is given to each, and is a doubt. */
function wordsOf({ kind, held }: Piece, { items }: Block): ReadCell {
  const text = joinedLines(cellText(held));
  const isCertain = kind !== 'shared' || items.length === 1 || text === '' || isDash(text);
  return { value: text, doubt: isCertain ? null : { code: 'text-shared', read: text } };
}

function dimensionOf(
  { catalogue, missions }: ReadingContext,
  { heading }: Block,
  piece: Piece,
  { carried, mission }: { readonly carried: Dimension | null; readonly mission: string },
): ReadCell {
  const stops = (text: string) => readDimension(text, catalogue.dimensions).kind === 'invalid';
  if (piece.kind === 'none') {
    if (heading.dimensionRead !== '') return doubtful('dimension-unclear', heading.dimensionRead, stops);
    const known = heading.dimension ?? carried ?? missions.byCode.get(mission)?.dimension ?? null;
    return known === null ? doubtful('dimension-missing') : sure(known);
  }
  const text = cellText(piece.held);
  // One cell beside several projects is their dimension, as long as it is one.
  const own = cellDimension(text, catalogue);
  if (own === null) return doubtful('dimension-unclear', text, stops);
  return heading.dimension !== null && heading.dimension !== own
    ? doubtful('dimension-conflict', `${text} / ${heading.dimension}`)
    : sure(own);
}

function missionOf({ missions }: ReadingContext, { heading }: Block, piece: Piece): ReadCell {
  const stops = (text: string) => readMission(text, missions).kind === 'invalid';
  if (piece.kind === 'none') {
    if (heading.missionRead !== '') return doubtful('mission-unclear', heading.missionRead, stops);
    return sure(heading.mission ?? '');
  }
  const text = cellText(piece.held);
  if (isDash(text)) return sure('');
  const found = missionIn(text, missions)?.code ?? null;
  return found === null ? doubtful('mission-unclear', text, stops) : sure(found);
}

/**
 * Whether a column names its group once, at its first row, and leaves the rows below empty (as merged cells come out of a program
 * that drops merges): no two rows that follow one another repeat it, more than half are empty, and no dimension is passed over.
 */
function groupStyle({ lines, section, catalogue, group }: ReadingContext): {
  readonly dimension: boolean;
  readonly mission: boolean;
} {
  const inGroups = (kind: 'dimension' | 'mission'): boolean => {
    const column = placeOf(section.header, kind);
    if (column === 0) return false;
    const cells = section.blocks.map(({ rows }) => lines.cellAt(rows[0] as number, column));
    const starts = group[kind] !== null || !isEmpty(cells[0]);
    if (!starts || cells.some((cell) => cell !== undefined && cell.rows > 1)) return false;
    const held = cells.flatMap((cell) => (isEmpty(cell) ? [] : [cell?.text.trim() ?? '']));
    const repeats = held.some((text, index) => index > 0 && text === held[index - 1]);
    if (repeats || held.length * 2 >= cells.length + 1 || held.length === cells.length) return false;
    if (kind !== 'dimension') return true;
    const numbers = held.map((text) => cellDimension(text, catalogue) ?? 0);
    return numbers.every((number, index) => {
      const before = index === 0 ? (isEmpty(cells[0]) ? group.dimension : null) : numbers[index - 1];
      return number > 0 && (before === null || number === (before ?? 0) + 1);
    });
  };
  return { dimension: inGroups('dimension'), mission: inGroups('mission') };
}

/** The quarters by their columns, months stand for their quarter; a row's first doubt speaks for all four. */
function fromTicks(
  quarters: readonly (readonly number[])[],
  tick: (column: number, quarter: number) => ReadCell,
): readonly ReadCell[] {
  let doubted = false;
  return quarters.map((columns, at): ReadCell => {
    const read = columns.map((column) => tick(column, at));
    const cell =
      columns.length === 0
        ? doubtful('quarters-missing')
        : (read.find(({ value }) => value === true) ??
          read.find(({ doubt }) => doubt !== null) ??
          sure(false));
    const told = doubted ? { ...cell, doubt: null } : cell;
    doubted ||= cell.doubt !== null;
    return told;
  });
}

/** What one cell says of a quarter, counted from 0. */
function tickOf(
  { section: { header } }: ReadingContext,
  { kind, held, cell }: Piece,
  quarter: number,
  dashIsNone: boolean,
  years: PeriodYears,
): ReadCell {
  const text = cellText(held);
  if (kind === 'none') return sure(false);
  if (kind === 'shared') return doubtful('quarters-shared', text);
  const tick = readTick(held, dashIsNone);
  if (tick !== null) return sure(tick);
  if (isArrow(text)) return sure(true);
  const within = coveredBy(header, cell).flatMap(({ role }) => (role.kind === 'quarter' ? role.quarter : []));
  const quarters = within.length > 1 ? readQuarters(held, years, true) : null;
  return quarters?.every((runs, at) => !runs || within.includes((at + 1) as 1))
    ? sure(quarters[quarter] === true)
    : doubtful('quarters-unclear', text, (own) => readTick(own, false) === null);
}

function fromPeriod(
  { lines, section }: ReadingContext,
  block: Block,
  index: number,
  years: PeriodYears,
): readonly ReadCell[] {
  const piece = (kind: PlainRole) => pieceOf(lines, block, placeOf(section.header, kind), index);
  const named = placeOf(section.header, 'quarters') > 0;
  const [start, end] = [piece('start'), piece('end')];
  const whole = named ? piece('quarters') : piece('period');
  const isPair = whole.kind === 'none' && start.kind !== 'none' && end.kind !== 'none';
  const held = isPair ? `${cellText(start.held)} - ${cellText(end.held)}` : whole.held;
  const isShared = [whole, start, end].some(({ kind }) => kind === 'shared');
  const quarters = isShared ? null : readQuarters(held, years, named);
  if (quarters !== null) return quarters.map(sure);
  const text = cellText(held);
  const code = isShared ? 'quarters-shared' : text.trim() === '' ? 'quarters-missing' : 'quarters-unclear';
  return unclearQuarters(code, text);
}

/** One doubt for all four. */
function unclearQuarters(code: TableDoubt, text: string): readonly ReadCell[] {
  const unknown: ReadCell = { value: UNKNOWN_VALUE, doubt: null };
  return [doubtful(code, text), unknown, unknown, unknown];
}
