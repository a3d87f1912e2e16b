// The book: its dates, the numbers that its texts write out, and the same rules for texts as everywhere.
import { cellText } from '../../cell.ts';
import { countsAgainstPlan, type PlanCounts } from '../../compare/book-against-plan.ts';
import { BOOK, type BookKey } from '../../kinds/book/book.ts';
import type { LineCell } from '../../kinds/lines.ts';
import { withFiveYearPlan } from '../../kinds/plan/read-plan.ts';
import { certain } from '../../reading.ts';
import { withListsNumbered } from '../../text/list-numbers.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode, type Fix } from '../finding.ts';
import { listDetails } from './lists.ts';
import { type CheckInput, sheetsOf } from './rule.ts';
import { textFindingsAt } from './texts.ts';

const KEYS = Object.keys(BOOK.lines) as readonly BookKey[];
const DATES = KEYS.filter((key) => BOOK.lines[key].type.name === 'date');
const TEXTS = KEYS.filter((key) => BOOK.lines[key].type.name === 'long-text');
const PROSE = KEYS.filter((key) => BOOK.lines[key].type.prose);

/** What the check finds in the book by itself, and between it and the plan. */
export function bookFindings(input: CheckInput): readonly Finding[] {
  const { book } = input;
  if (book === undefined || book === null) return [];
  const at = (key: BookKey) => book.cells[key];
  const finding = (
    code: FindingCode,
    key: BookKey,
    cell: LineCell,
    details: Finding['details'] = {},
    fix: Fix | null = null,
  ): Finding => ({
    ...{ code, severity: FINDING_SEVERITY[code], sheet: book.sheet, row: cell.row, column: cell.column },
    ...{ header: BOOK.lines[key].label, read: cellText(cell.value), details, fix },
  });
  const counts = planCounts(input);

  const dates = DATES.flatMap((key) => {
    const cell = at(key);
    return cell !== undefined && book.read[key].kind === 'invalid'
      ? [finding('date-invalid', key, cell)]
      : [];
  });
  const ordered = certain(book.read.orderDate);
  const announced = certain(book.read.announcementDate);
  const orderCell = at('orderDate');
  const order =
    // ISO dates sort as text.
    ordered !== null && announced !== null && orderCell !== undefined && ordered > announced
      ? [
          finding('order-after-announcement', 'orderDate', orderCell, {
            announcement: cellText(at('announcementDate')?.value ?? ''),
          }),
        ]
      : [];
  const texts = TEXTS.flatMap((key) => {
    const cell = at(key);
    if (cell === undefined || typeof cell.value !== 'string') return [];
    const { value } = cell;
    const list = listDetails(value);
    const to = list === null ? null : withListsNumbered(value);
    const edit = { sheet: book.sheet, row: cell.row, column: cell.column, from: value };
    return [
      ...(list === null
        ? []
        : [
            finding(
              'list-numbering',
              key,
              cell,
              list,
              to === null ? null : { kind: 'edit', edits: [{ ...edit, to }] },
            ),
          ]),
      ...(counts === null ? [] : countsAgainstPlan(value, counts)).map(({ of, which, read, right }) =>
        finding('count-differs', key, cell, { of, which, written: read, right }),
      ),
    ];
  });
  const prose = PROSE.flatMap((key) => {
    const cell = at(key);
    if (cell === undefined) return [];
    const { row, column, value } = cell;
    const place = { sheet: book.sheet, row, column, header: BOOK.lines[key].label };
    return textFindingsAt(place, value, input.context.settings);
  });
  return [...dates, ...order, ...texts, ...prose];
}

function planCounts(input: CheckInput): PlanCounts | null {
  const [sheet] = sheetsOf(input, 'plan');
  if (sheet === undefined) return null;
  const { firstYear, lastYear, projects } = withFiveYearPlan(sheet).plan;
  const named = projects.filter(({ name }) => name !== '');
  const inDimension = (wanted: number) => named.filter(({ dimension }) => dimension === wanted).length;
  return {
    firstYear,
    lastYear,
    projects: named.length,
    byDimension: { 1: inDimension(1), 2: inDimension(2), 3: inDimension(3), 4: inDimension(4) },
    byYear: Array.from(
      { length: lastYear - firstYear + 1 },
      (_, index) => named.filter(({ budgets }) => (budgets[index] ?? null) !== null).length,
    ),
  };
}
