// Amounts of several projects in one cell of which a scan lost lines: a line that a project's description says to the letter is that project's.
import { type CellValue, numberAtEnd } from '../../cell.ts';
import { satangFromText } from '../../text/amount-text.ts';
import { bahtFromSatang } from '../../text/money.ts';
import { visibleText } from '../../text/text.ts';
import type { Block } from '../block.ts';
import type { Grid } from '../grid.ts';
import type { Doubt, ImportedSheet } from '../imported.ts';
import type { UnderstoodTable } from '../recognise-tables.ts';
import { isDash } from '../tables/read-cells.ts';
import { budgetIn } from './description-budget.ts';
import type { Description } from './find-descriptions.ts';

/** The plan's sheet and its doubts. */
export interface PlanSheet {
  readonly plan: ImportedSheet;
  readonly doubts: readonly Doubt[];
}

/** A year's column of the sheet, and its column in the document's table. */
interface YearColumn {
  readonly year: number;
  readonly cell: number;
  readonly column: number;
}

/** A line of amounts: by year, and what stands behind them in the column of remarks. */
interface AmountLine {
  readonly years: readonly string[];
  readonly remark: string;
}

/**
 * Gives each such line to its project. The first line stands beside the first project, and is its own or nobody's; any other goes
 * to the one project whose description says the same for every year, as long as their order stays. What is given is no doubt any
 * more: two parts of the document say it.
 */
export function recoverAmounts(
  { plan, doubts }: PlanSheet,
  tables: readonly UnderstoodTable[],
  blocks: readonly Block[],
  descriptionOf: (row: number) => Description | undefined,
): PlanSheet {
  const rows = plan.rows.map((row) => [...row]);
  const settled = new Set<number>();
  for (const [place, members] of sharedBlocks(doubts, plan.sheet)) {
    const [tablePlace, start] = placeParts(place);
    const block = blocks.find((one) => one.kind === 'table' && one.place === tablePlace);
    if (block?.kind !== 'table' || start === null) continue;
    const table = tables.find((one) => one.place === tablePlace && one.sheet === plan.sheet);
    const columns = yearColumns(plan, table);
    const remarkColumn = table?.columns.find(({ role }) => role.kind === 'remark')?.column ?? 0;
    const lines = amountLines(block.grid, start, columns, remarkColumn);
    if (lines.length === 0 || lines.length >= members.length) continue;
    const given = givenLines(lines, members.map(descriptionOf), columns);
    given.forEach((line, index) => {
      const row = members[index];
      if (line === null || row === undefined) return;
      columns.forEach(({ cell }, at) => {
        (rows[row] as CellValue[])[cell] = amountValue(line.years[at] as string);
      });
      const remark = plan.headers.indexOf('หมายเหตุ');
      if (remark >= 0) (rows[row] as CellValue[])[remark] = line.remark;
      settled.add(row);
    });
  }
  const isSettled = ({ sheet, cell, code }: Doubt) =>
    sheet === plan.sheet && /^(?:amount|text)-shared$/.test(code) && settled.has(rowOf(cell));
  return { plan: { ...plan, rows }, doubts: doubts.filter((doubt) => !isSettled(doubt)) };
}

/** By place: the rows (from 0) whose amounts are shared there, in order. */
function sharedBlocks(doubts: readonly Doubt[], sheet: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { sheet: own, code, cell, place } of doubts) {
    if (own !== sheet || code !== 'amount-shared' || cell === null) continue;
    const rows = found.get(place) ?? [];
    if (!rows.includes(rowOf(cell))) rows.push(rowOf(cell));
    found.set(place, rows);
  }
  return found;
}

/** The row (from 0) of a cell's name in a sheet whose headers stand in row 1; NaN without one. */
export function rowOf(cell: string | null): number {
  return numberAtEnd(cell ?? '') - 2;
}

/** `ตาราง 3 C5`: the table, and the cell. */
export function placeParts(
  place: string,
): readonly [string, { readonly row: number; readonly column: number } | null] {
  const [, table = '', letters = '', row] = /^(.*) ([A-Z]+)([0-9]+)$/.exec(place) ?? [];
  if (row === undefined) return [place, null];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [table, { row: Number(row), column }];
}

/** None where a year has more columns than one. */
function yearColumns({ headers }: ImportedSheet, table: UnderstoodTable | undefined): readonly YearColumn[] {
  const columns = (table?.columns ?? []).flatMap(({ column, role }): YearColumn[] => {
    if (role.kind !== 'year' || role.last) return [];
    return [{ year: role.year, column, cell: headers.indexOf(`งบ ${role.year}`) }];
  });
  const isPlain = new Set(columns.map(({ year }) => year)).size === columns.length;
  return isPlain && columns.every(({ cell }) => cell >= 0) ? columns : [];
}

/** The lines of amounts from the row of the names down to the next name. */
function amountLines(
  grid: Grid,
  start: { readonly row: number; readonly column: number },
  columns: readonly YearColumn[],
  remarkColumn: number,
): readonly AmountLine[] {
  const textAt = (row: number, column: number) =>
    visibleText(grid.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '');
  const lines: AmountLine[] = [];
  for (let row = start.row; row <= grid.rows; row += 1) {
    if (row > start.row && textAt(row, start.column) !== '') break;
    const years = columns.map(({ column }) => textAt(row, column));
    if (years.length === 0 || years.some((text) => amountOf(text) === null)) break;
    lines.push({ years, remark: remarkColumn > 0 ? textAt(row, remarkColumn) : '' });
  }
  return lines;
}

function givenLines(
  lines: readonly AmountLine[],
  descriptions: readonly (Description | undefined)[],
  columns: readonly YearColumn[],
): readonly (AmountLine | null)[] {
  const given: (AmountLine | null)[] = descriptions.map(() => null);
  let next = 0;
  lines.forEach((line, index) => {
    const agreeing = descriptions.flatMap((description, at) => {
      const own = description === undefined ? null : agreedLine(line, description, columns);
      return own === null ? [] : [{ at, own }];
    });
    const [only] = agreeing;
    if (only === undefined || agreeing.length > 1 || only.at < next) return;
    // So many lines are lost: a line is never higher than its project, nor lower by more than those.
    const lost = descriptions.length - lines.length;
    if (only.at < index || only.at > (index === 0 ? 0 : index + lost)) return;
    given[only.at] = only.own;
    next = only.at + 1;
  });
  return given;
}

/** The line as the description has it; also where a dash too many has moved its last amount into the column of remarks. */
function agreedLine(
  line: AmountLine,
  description: Description,
  columns: readonly YearColumn[],
): AmountLine | null {
  const said = columns.map(({ year }) => budgetIn(description, year));
  const agrees = (years: readonly string[]) => years.every((text, at) => amountOf(text) === said[at]);
  if (agrees(line.years)) return { ...line, remark: line.remark === '-' ? '' : line.remark };
  const moved = amountOf(line.remark);
  if (moved === null || moved === '-') return null;
  for (let at = 0; at < line.years.length; at += 1) {
    const years = [...line.years.slice(0, at), ...line.years.slice(at + 1), line.remark];
    if (amountOf(line.years[at] as string) === '-' && agrees(years)) return { years, remark: '' };
  }
  return null;
}

/** Baht, `-` for not run; null for what is neither for certain. */
function amountOf(text: string): string | null {
  if (isDash(text)) return '-';
  const satang = satangFromText(text);
  return satang === null ? null : String(bahtFromSatang(satang));
}

function amountValue(text: string): CellValue {
  const amount = amountOf(text);
  return amount === null || amount === '-' ? text : Number(amount);
}
