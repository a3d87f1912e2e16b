// The sheets that the book is printed from, read by their headers: every row as it stands, nothing judged (that is the check's).
import { type CellValue, cellText } from '../../cell.ts';
import { BOOK } from '../../kinds/book/book.ts';
import { COMMITTEE } from '../../kinds/committee/committee.ts';
import { DESCRIPTION } from '../../kinds/description/description.ts';
import type { Kind } from '../../kinds/kind.ts';
import type { PlanReading } from '../../kinds/plan/read-plan.ts';
import { RISK } from '../../kinds/risk/risk.ts';
import { TARGET } from '../../kinds/target/target.ts';
import type { Settings } from '../../plan.ts';
import { planYears } from '../../plan.ts';
import { headerKey } from '../../table.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import type { BookLine, PlanBook } from './plan-book.ts';

/** The sheets that only the book needs; each may be missing. */
export const BOOK_SHEETS = {
  descriptions: DESCRIPTION.sheet.fixed,
  risks: RISK.sheet.fixed,
  targets: TARGET.sheet.fixed,
  lines: BOOK.sheet.fixed,
  committee: COMMITTEE.sheet.fixed,
} as const;

/** One of them. */
export type BookSheet = keyof typeof BOOK_SHEETS;

type Cells = readonly (readonly CellValue[])[];

/** A row, asked by a column of its kind, of a series by the year (พ.ศ.) too; empty where the sheet has no such column. */
type RowOf<K extends Kind> = (key: keyof K['columns'], year?: number) => string;

/** The whole plan from what was read. */
export function readPlanBook(
  settings: Settings,
  { plan, rows }: Pick<PlanReading, 'plan' | 'rows'>,
  sheets: Readonly<Record<BookSheet, Cells>>,
): PlanBook {
  return {
    settings,
    plan: { plan, rows: rows.map(({ read: { budget } }) => ({ read: { budget } })) },
    descriptions: rowsOf(DESCRIPTION, sheets.descriptions).map((cell) => ({
      number: numberOf(cell('number')),
      name: cell('name'),
      principles: cell('principles'),
      objectives: cell('objectives'),
      targetGroup: cell('targetGroup'),
      method: cell('method'),
      period: cell('period'),
      budget: cell('budget'),
      owner: cell('owner'),
      output: cell('output'),
      outcome: cell('outcome'),
      id: cell('id'),
    })),
    risks: rowsOf(RISK, sheets.risks).map((cell) => ({
      number: numberOf(cell('number')),
      step: cell('step'),
      issue: cell('issue'),
      likelihood: numberOf(cell('likelihood')),
      impact: numberOf(cell('impact')),
      level: cell('level'),
      measures: cell('measures'),
    })),
    targets: rowsOf(TARGET, sheets.targets).map((cell) => ({
      indicator: cell('label'),
      unit: cell('unit'),
      values: planYears(plan.firstYear, plan.lastYear).map((year) => cell('target', year)),
      remark: cell('remark'),
    })),
    committee: rowsOf(COMMITTEE, sheets.committee).map((cell) => ({
      position: cell('position'),
      role: cell('role'),
    })),
    lines: linesOf(sheets.lines),
  };
}

/** The rows below the header that hold more than a number and an id. */
function rowsOf<K extends Kind>({ columns }: K, [header = [], ...rows]: Cells): readonly RowOf<K>[] {
  const places = header.map((value) => headerKey(cellText(value)));
  const all: Readonly<Record<string, Kind['columns'][string]>> = columns;
  const headerOf = (key: string, year = 0) => {
    const named = all[key]?.header ?? '';
    return headerKey(typeof named === 'string' ? named : named(year));
  };
  const kept = ['number', 'id'].map((key) => headerOf(key));
  return rows
    .filter((row) => row.some((value, at) => !kept.includes(places[at] ?? '') && textOf(value) !== ''))
    .map((row) => (key, year) => textOf(row[places.indexOf(headerOf(String(key), year))] ?? ''));
}

/** `เล่มแผน`: the label in column A, the text in column B; the first line of a label that says something counts. */
function linesOf(cells: Cells): Readonly<Record<BookLine, string>> {
  const found = {} as Record<BookLine, string>;
  for (const line of Object.keys(BOOK.lines) as BookLine[]) {
    const isLine = ([label = '']: readonly CellValue[]) =>
      headerKey(cellText(label)).replace(/[:：]$/, '') === headerKey(BOOK.lines[line].label);
    found[line] =
      cells
        .filter(isLine)
        .map(([, value = '']) => textOf(value))
        .find((text) => text !== '') ?? '';
  }
  return found;
}

function textOf(value: CellValue): string {
  const text = cellText(value);
  return visibleText(text) === '' ? '' : text.trim();
}

/** A whole number, in either script of digits; null for anything else. */
function numberOf(text: string): number | null {
  const plain = toArabicDigits(visibleText(text));
  return /^[0-9]{1,9}$/.test(plain) ? Number(plain) : null;
}
