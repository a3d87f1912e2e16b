// The book against the plan: its dates among each other, and the numbers that its texts write out.
import { cellText } from '../../cell.ts';
import { countsAgainstPlan, type PlanCounts } from '../../compare/book/book-against-plan.ts';
import { unknownSlots } from '../../documents/book/slots-of-plan.ts';
import { BOOK, type BookKey } from '../../kinds/book/book.ts';
import { readBook } from '../../kinds/book/read-book.ts';
import type { LineCell } from '../../kinds/lines.ts';
import { withFiveYearPlan } from '../../kinds/plan/read-plan.ts';
import { certain } from '../../reading.ts';
import { sumSatang } from '../../text/money.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode } from '../finding.ts';
import { type CheckInput, sheetsOf } from './rule.ts';

const KEYS = Object.keys(BOOK.lines) as readonly BookKey[];
const TEXTS = KEYS.filter((key) => BOOK.lines[key].type.name === 'long-text');

/** What the check finds between the lines of the book, and between it and the plan. */
export function bookFindings(input: CheckInput): readonly Finding[] {
  const [reading] = sheetsOf(input, 'book');
  if (reading === undefined) return [];
  const book = readBook(reading);
  const finding = (
    code: FindingCode,
    key: BookKey,
    cell: LineCell,
    details: Finding['details'],
  ): Finding => ({
    ...{ code, severity: FINDING_SEVERITY[code], sheet: book.sheet, row: cell.row, column: cell.column },
    ...{ header: BOOK.lines[key].label, read: cellText(cell.value), details, fix: null },
  });
  const counts = planCounts(input);
  const ordered = certain(book.read.orderDate);
  const announced = certain(book.read.announcementDate);
  const orderCell = book.cells.orderDate;
  const order =
    // ISO dates sort as text.
    ordered !== null && announced !== null && orderCell !== undefined && ordered > announced
      ? [
          finding('order-after-announcement', 'orderDate', orderCell, {
            announcement: cellText(book.cells.announcementDate?.value ?? ''),
          }),
        ]
      : [];
  const strange = KEYS.flatMap((key) => {
    const cell = book.cells[key];
    if (cell === undefined || typeof cell.value !== 'string') return [];
    return unknownSlots(cell.value).map((slot) => finding('slot-unknown', key, cell, { slot }));
  });
  const texts = TEXTS.flatMap((key) => {
    const cell = book.cells[key];
    if (counts === null || cell === undefined || typeof cell.value !== 'string') return [];
    return countsAgainstPlan(cell.value, counts).map(({ of, which, read, right }) =>
      finding('count-differs', key, cell, { of, which, written: read, right }),
    );
  });
  return [...order, ...strange, ...texts];
}

function planCounts(input: CheckInput): PlanCounts | null {
  const [sheet] = sheetsOf(input, 'plan');
  if (sheet === undefined) return null;
  const { firstYear, lastYear, projects } = withFiveYearPlan(sheet).plan;
  const named = projects.filter(({ name }) => name !== '');
  const ofDimension = (wanted: number) => named.filter(({ dimension }) => dimension === wanted);
  const inDimension = (wanted: number) => ofDimension(wanted).length;
  const isCertain = sheet.rows.every(({ read }) => read.budget.every(({ kind }) => kind !== 'invalid'));
  return {
    firstYear,
    lastYear,
    projects: named.length,
    byDimension: { 1: inDimension(1), 2: inDimension(2), 3: inDimension(3), 4: inDimension(4) },
    byYear: Array.from(
      { length: lastYear - firstYear + 1 },
      (_, index) => named.filter(({ budgets }) => (budgets[index] ?? null) !== null).length,
    ),
    budget: ({ of, which }) => {
      const counted = of === 'dimension' ? ofDimension(which) : named;
      const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) =>
        sumSatang(counted.map(({ budgets }) => budgets[index] ?? 0)),
      );
      const asked = years.filter((_, index) => of !== 'year' || firstYear + index === which);
      const sums = asked.flatMap((sum) => sum ?? []);
      const all = sumSatang(sums);
      return !isCertain || all === null || sums.length === 0 || sums.length < asked.length
        ? null
        : { all, years: sums };
    },
  };
}
