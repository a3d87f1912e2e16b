// The projects of a section, every field read: what is certain, what is doubtful, what is taken along.
import type { Catalogue } from '../../catalogue.ts';
import type { CellValue } from '../../cell.ts';
import { readDimension } from '../../columns/dimension.ts';
import { type MissionIndex, readMission } from '../../columns/mission.ts';
import type { Dimension } from '../../plan.ts';
import { certain } from '../../reading.ts';
import type { Block, Section } from './blocks.ts';
import { placeOf } from './blocks.ts';
import { isEmpty, type Lines } from './lines.ts';
import { ownHeaders } from './own-headers.ts';
import { type Piece, pieceOf } from './pieces.ts';
import {
  bahtOf,
  doubtful,
  isArrow,
  isNoAmount,
  type ReadCell,
  readAmount,
  readPlanAmount,
  readQuarters,
  readRowNumber,
  readTick,
  sure,
  textOf,
  UNKNOWN_VALUE,
  unclearAmount,
} from './read-cells.ts';
import type { PlainRole, Role } from './roles.ts';
import { dimensionIn, missionIn, numberedDimension, quotable } from './row-kinds.ts';
import { joinedLines } from './thai-order.ts';

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
export function yearProjects(
  context: ReadingContext,
  year: number,
  plan: { readonly firstYear: number; readonly lastYear: number },
): readonly ReadProject[] {
  const { lines, section } = context;
  const { header } = section;
  const ticks = quarterColumns(context);
  const money = placeOf(header, 'budget') || placeOf(header, 'year');
  const taken = new Set([money, ...ticks.flatMap(({ columns }) => columns)]);
  return projectsOf(
    context,
    taken,
    ticks.some(({ columns }) => columns.length > 0),
    (block, index) => {
      const piece = pieceOf(lines, block, money, index);
      const quarters = quartersOf(context, ticks, block, index, { ...plan, fiscalYear: year });
      return {
        budget: yearAmount(piece, context.unit),
        quarter1: quarters[0],
        quarter2: quarters[1],
        quarter3: quarters[2],
        quarter4: quarters[3],
      };
    },
  );
}

/** The projects of the table of all years; `years` (พ.ศ.) those of the plan. */
export function planProjects(context: ReadingContext, years: readonly number[]): readonly ReadProject[] {
  const { lines, section } = context;
  const { columns } = section.header;
  const columnsOf = (year: number) =>
    columns.flatMap(({ column, role }) => (role.kind === 'year' && role.year === year ? [column] : []));
  const taken = new Set(years.flatMap(columnsOf));
  const cells = section.blocks.flatMap(({ rows }) =>
    [...taken].flatMap((column) => rows.map((row) => lines.cellAt(row, column)?.text.trim() ?? '')),
  );
  const blankIsNotRun = !cells.some(
    (text) => /^[-–—]$/.test(text) || text.split('\n').some((line) => /^[-–—]$/.test(line.trim())),
  );
  const spansYears = ({ cell, held }: Piece) => {
    const { column = 1, columns: wide = 0 } = cell ?? {};
    const spanned = columns.slice(column - 1, column - 1 + wide);
    const own = spanned.flatMap(({ role }) => (role.kind === 'year' ? role.year : []));
    return new Set(own).size > 1 && (bahtOf(held, 1) ?? 0) > 0;
  };
  const ticked = cells.some((text) => readTick(text, false) === true);
  const cost = placeOf(section.header, 'budget');
  return projectsOf(context, taken, true, (block, index) => {
    const fields: Record<string, ReadCell> = {};
    for (const year of years) {
      const own = columnsOf(year);
      const pieces = own.map((column) => pieceOf(lines, block, column, index));
      const read = pieces.map((piece) =>
        ticked && readTick(piece.held, true) === true
          ? tickedYear(pieceOf(lines, block, cost, index), context.unit)
          : spansYears(piece)
            ? tickedYear(piece, context.unit)
            : planAmount(piece, context.unit, blankIsNotRun),
      );
      fields[`budget${year}`] = agreed(read, pieces);
    }
    const all = Object.values(fields);
    if (!all.every(({ value }) => value === '')) return fields;
    // Nothing in any year is no plan at all: an empty row is not taken for "never run".
    return Object.fromEntries(
      Object.keys(fields).map((key) => [key, unclearAmount('amount-missing', '', true)]),
    );
  });
}

/** What several columns of the same year say together. */
function agreed(read: readonly ReadCell[], pieces: readonly Piece[]): ReadCell {
  const [first] = read;
  if (first === undefined) return unclearAmount('year-column-missing', '', true);
  if (new Set(read.map(({ value }) => value)).size === 1) return first;
  const texts = pieces.map(({ held }) => quotable(textOf(held)));
  return { value: UNKNOWN_VALUE, doubt: { code: 'year-column-double', read: texts.join(' | ') } };
}

function yearAmount(piece: Piece, unit: number | null): ReadCell {
  const text = textOf(piece.held);
  if (piece.kind === 'none') return readAmount('', 1);
  if (piece.kind === 'shared' || (piece.kind === 'merged' && !isNoAmount(piece.held))) {
    return { ...unclearAmount('amount-shared', text, false), value: UNKNOWN_VALUE };
  }
  if (unit === null && !isNoAmount(piece.held))
    return { value: UNKNOWN_VALUE, doubt: { code: 'unit-unclear', read: quotable(text) } };
  return readAmount(piece.held, unit ?? 1);
}

function planAmount(piece: Piece, unit: number | null, blankIsNotRun: boolean): ReadCell {
  const text = textOf(piece.held);
  if (piece.kind === 'none') return readPlanAmount('', 1, blankIsNotRun);
  const isNothing = isNoAmount(piece.held) || /^\s*[-–—]\s*$/.test(text);
  if (piece.kind === 'shared' || (piece.kind === 'merged' && !isNothing)) {
    return { value: UNKNOWN_VALUE, doubt: { code: 'amount-shared', read: quotable(text) } };
  }
  if (unit === null && !isNothing)
    return { value: UNKNOWN_VALUE, doubt: { code: 'unit-unclear', read: quotable(text) } };
  return readPlanAmount(piece.held, unit ?? 1, blankIsNotRun);
}

/** A year that is only ticked, or shares its amount with others: what it costs is certain where the project costs nothing. */
function tickedYear(cost: Piece, unit: number | null): ReadCell {
  const isCertain = cost.kind === 'own' && isNoAmount(cost.held) && unit !== null;
  if (isCertain) return sure(0);
  return { value: UNKNOWN_VALUE, doubt: { code: 'year-ticked', read: quotable(textOf(cost.held)) } };
}

/** Each project of each block with the fields that all tables share, and those that `own` reads. */
function projectsOf(
  context: ReadingContext,
  taken: ReadonlySet<number>,
  hasTime: boolean,
  own: (block: Block, index: number) => Record<string, ReadCell>,
): readonly ReadProject[] {
  const { lines, section } = context;
  const { columns } = section.header;
  const plain = new Map<PlainRole, number>();
  for (const kind of ['number', 'dimension', 'mission', 'owner', 'remark'] as const) {
    const place = placeOf(section.header, kind);
    if (place > 0) plain.set(kind, place);
  }
  const name = placeOf(section.header, 'name');
  const times = hasTime ? [] : ['period', 'quarters', 'start', 'end'];
  const known = new Set([
    ...taken,
    ...plain.values(),
    ...columns.flatMap(({ column, role }) =>
      role.kind === 'name' || times.includes(role.kind) ? [column] : [],
    ),
  ]);
  const nameHeader = columns[name - 1]?.header;
  const others = columns.filter(
    ({ column, role, header }) =>
      role.kind !== 'skip' && !known.has(column) && header !== nameHeader && hasContent(context, column),
  );
  const headers = ownHeaders(
    others.map(({ header }) => header),
    new Set(),
  );
  const groups = groupStyle(context);
  const { group } = context;
  return section.blocks.flatMap((block) =>
    block.items.map((item, index): ReadProject => {
      const piece = (kind: PlainRole) => pieceOf(lines, block, plain.get(kind) ?? 0, index);
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
          plain.has('number') && block.items.length === block.rows.length,
        ),
        dimension,
        mission,
        name: item.text === '' ? { value: '', doubt: { code: 'name-missing', read: '' } } : sure(item.text),
        ...own(block, index),
        owner: wordsOf(piece('owner'), block),
        remark: wordsOf(piece('remark'), block),
      };
      const extra: Record<string, CellValue> = {};
      others.forEach(({ column }, at) => {
        const { held } = pieceOf(lines, block, column, index);
        extra[headers[at] as string] = typeof held === 'string' ? held.trim() : held;
      });
      const placeOf = (key: string) =>
        context.place(ownRow, columns.find(({ role }) => isFor(role, key))?.column ?? name);
      return { place: context.place(row, name), placeOf, fields, extra };
    }),
  );
}

/** Whether a column is what a field of ours was read from. */
function isFor(role: Role, key: string): boolean {
  if (role.kind === 'year') return key === 'budget' || key === `budget${role.year}`;
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
  if (piece.kind === 'none') return own ? doubtful('number-missing', '', () => false) : sure('');
  return doubtful('number-unclear', textOf(piece.held), () => false);
}

/** Words: one text beside several projects is given to each, and is a doubt. */
function wordsOf(piece: Piece, { items }: Block): ReadCell {
  const text = joinedLines(textOf(piece.held));
  if (piece.kind !== 'shared' || text === '' || /^[-–—]$/.test(text)) return sure(text);
  return items.length > 1
    ? { value: text, doubt: { code: 'text-shared', read: quotable(text) } }
    : sure(text);
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
    return known === null ? doubtful('dimension-missing', '', stops) : sure(known);
  }
  const own =
    typeof piece.held === 'number'
      ? certain(readDimension(piece.held, catalogue.dimensions))
      : (dimensionIn(textOf(piece.held), catalogue)?.dimension ??
        numberedDimension(textOf(piece.held), catalogue));
  // One cell beside several projects is their dimension, as long as it is one.
  if (own === null) return doubtful('dimension-unclear', textOf(piece.held), stops);
  if (heading.dimension !== null && heading.dimension !== own) {
    const read = `${quotable(textOf(piece.held))} / ${heading.dimension}`;
    return { value: UNKNOWN_VALUE, doubt: { code: 'dimension-conflict', read } };
  }
  return sure(own);
}

function missionOf({ missions }: ReadingContext, { heading }: Block, piece: Piece): ReadCell {
  const stops = (text: string) => readMission(text, missions).kind === 'invalid';
  if (piece.kind === 'none') {
    if (heading.missionRead !== '') return doubtful('mission-unclear', heading.missionRead, stops);
    return sure(heading.mission ?? '');
  }
  const text = typeof piece.held === 'number' ? String(piece.held) : textOf(piece.held);
  if (/^\s*[-–—]\s*$/.test(text)) return sure('');
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
    const numbers = held.map(
      (text) => dimensionIn(text, catalogue)?.dimension ?? numberedDimension(text, catalogue) ?? 0,
    );
    return numbers.every((number, index) => {
      const before = index === 0 ? (isEmpty(cells[0]) ? group.dimension : null) : numbers[index - 1];
      return number > 0 && (before === null || number === (before ?? 0) + 1);
    });
  };
  return { dimension: inGroups('dimension'), mission: inGroups('mission') };
}

/** The columns of each quarter; months stand for their quarter. */
function quarterColumns({ section }: ReadingContext): readonly { readonly columns: readonly number[] }[] {
  return [1, 2, 3, 4].map((quarter) => ({
    columns: section.header.columns.flatMap(({ column, role }) =>
      role.kind === 'quarter' && role.quarter === quarter ? [column] : [],
    ),
  }));
}

type Four = readonly [ReadCell, ReadCell, ReadCell, ReadCell];

function quartersOf(
  context: ReadingContext,
  ticks: readonly { readonly columns: readonly number[] }[],
  block: Block,
  index: number,
  years: { readonly fiscalYear: number; readonly firstYear: number; readonly lastYear: number },
): Four {
  if (ticks.every(({ columns }) => columns.length === 0)) return fromPeriod(context, block, index, years);
  const { lines, section } = context;
  const dashes = section.blocks.some(({ rows }) =>
    rows.some((row) =>
      ticks.some(({ columns }) =>
        columns.some((column) => readTick(lines.cellAt(row, column)?.text ?? '', false) === true),
      ),
    ),
  );
  let doubted = false;
  const once = (cell: ReadCell): ReadCell => {
    const told = doubted ? { ...cell, doubt: null } : cell;
    doubted = doubted || cell.doubt !== null;
    return told;
  };
  return ticks.map(({ columns }): ReadCell => {
    if (columns.length === 0) return once(doubtful('quarters-missing', '', () => false));
    const read = columns.map((column) => tickOf(context, block, index, column, dashes, years));
    const yes = read.find(({ value, doubt }) => doubt === null && value === true);
    return once(yes ?? read.find(({ doubt }) => doubt !== null) ?? sure(false));
  }) as unknown as Four;
}

function tickOf(
  { lines, section }: ReadingContext,
  block: Block,
  index: number,
  column: number,
  dashIsNone: boolean,
  years: { readonly fiscalYear: number; readonly firstYear: number; readonly lastYear: number },
): ReadCell {
  const piece = pieceOf(lines, block, column, index);
  const { held, cell } = piece;
  if (piece.kind === 'none') return sure(false);
  const stops = (text: string) => readTick(text, false) === null;
  if (piece.kind === 'shared')
    return { ...doubtful('quarters-shared', textOf(held), stops), value: UNKNOWN_VALUE };
  const tick = readTick(held, dashIsNone);
  if (tick !== null) return sure(tick);
  if (isArrow(textOf(held))) return sure(true);
  const spanned = section.header.columns.filter(
    ({ column: at, role }) =>
      cell !== undefined && role.kind === 'quarter' && at >= cell.column && at < cell.column + cell.columns,
  );
  if (spanned.length > 1) {
    const quarters = readQuarters(held, years, true);
    const within = spanned.map(({ role }) => (role.kind === 'quarter' ? role.quarter : 0));
    const own = section.header.columns[column - 1]?.role;
    if (quarters?.every((runs, at) => !runs || within.includes((at + 1) as 1)) && own?.kind === 'quarter') {
      return sure(quarters[own.quarter - 1] === true);
    }
  }
  return doubtful('quarters-unclear', textOf(held), stops);
}

function fromPeriod(
  { lines, section }: ReadingContext,
  block: Block,
  index: number,
  years: { readonly fiscalYear: number; readonly firstYear: number; readonly lastYear: number },
): Four {
  const piece = (kind: PlainRole) => pieceOf(lines, block, placeOf(section.header, kind), index);
  const named = placeOf(section.header, 'quarters') > 0;
  const [start, end] = [piece('start'), piece('end')];
  const whole = named ? piece('quarters') : piece('period');
  const isPair = whole.kind === 'none' && start.kind !== 'none' && end.kind !== 'none';
  const text = isPair ? `${textOf(start.held)} - ${textOf(end.held)}` : textOf(whole.held);
  const isShared = [whole, start, end].some(({ kind }) => kind === 'shared');
  const quarters = isShared ? null : readQuarters(isPair ? text : whole.held, years, named);
  if (quarters !== null) return quarters.map((runs) => sure(runs)) as unknown as Four;
  const code = isShared ? 'quarters-shared' : text.trim() === '' ? 'quarters-missing' : 'quarters-unclear';
  const unknown: ReadCell = { value: UNKNOWN_VALUE, doubt: null };
  return [{ value: UNKNOWN_VALUE, doubt: { code, read: quotable(text) } }, unknown, unknown, unknown];
}
