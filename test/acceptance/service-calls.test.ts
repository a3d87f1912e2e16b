// What the check and the summary cost in service calls: a handful, however long the plan is and whatever is in it.

import { describe, expect, test } from 'vitest';
import { type AddOn, type CallCounts, openAddOn } from '../../local/add-on.ts';
import { largeBook } from '../../local/bench/large-plan.ts';
import { sampleBook } from '../../local/sample/sample-book.ts';
import type { BookModel, CellModel } from '../../local/sheets/book/model.ts';
import { readXlsx } from '../../local/xlsx/read.ts';
import { timesOf } from '../suites.ts';
import { realPlan, realSettings, realSheets, realYear, type Typed, workbook } from './officer-book.ts';

const DAY = '2026-06-08';

/** A workbook's check and summary, run in this order, once and then again over their own sheets. */
function costsOf(book: BookModel): { addOn: AddOn; check: CallCounts[]; summary: CallCounts[] } {
  const addOn = openAddOn({ book, today: DAY });
  const run = (name: string, ...args: unknown[]) => {
    const { answer, calls } = addOn.run(name, ...args);
    expect(answer).toMatchObject({ ok: true });
    return calls;
  };
  const twice = [0, 1].map(() => [run('checkYear', 2569), run('summariseYear', 2569, DAY, true)] as const);
  return { addOn, check: twice.map(([check]) => check), summary: twice.map(([, summary]) => summary) };
}

/** Every n-th project gets this cell, by column counted from 1. */
function withCells(book: BookModel, every: number, column: number, cell: CellModel): BookModel {
  const year = book.sheets.find(({ name }) => name === 'ปี 2569');
  year?.cells.forEach((row, index) => {
    if (index > 0 && index % every === 0) row[column - 1] = cell;
  });
  return book;
}

/** A sheet for แผน beside the large year: the same names, every year. */
function withLargePlan(book: BookModel): BookModel {
  const [settings, year] = book.sheets;
  if (!settings || !year) throw new Error('no sheets');
  const [header = []] = realPlan();
  const cells = year.cells.map((row, index) =>
    index === 0
      ? header.map((value) => ({ value }))
      : [row[0], row[2], null, row[1], ...Array(5).fill(row[3])].map((cell) => cell ?? null),
  );
  const plan = { ...structuredClone(year), id: 7, name: 'แผน', cells: structuredClone(cells) };
  return { ...book, sheets: [...book.sheets, plan] };
}

const fromExcel = async (sheets: Parameters<typeof workbook>[0]) =>
  readXlsx(new Uint8Array(await workbook(sheets).xlsx.writeBuffer()));

/** A year without a project, left empty instead of `-`. */
const notRun = (cell: Typed): Typed => (cell === '-' ? null : cell);

/** The real year with nothing where a quarter isn't ticked. */
const UNTICKED = realYear().map((row) => row.map((cell) => (cell === false ? null : cell)));

const BOOKS: readonly (readonly [what: string, book: () => Promise<BookModel> | BookModel])[] = [
  ['the real plan, with แผน, set up by the add-on', () => sampleBook()],
  ['15 rows', () => largeBook(15)],
  ['15 rows, each third with an error and a warning', () => spoilt(15)],
  ['the real year and แผน typed in Excel', () => fromExcel({ ...realSheets(), แผน: realPlan() })],
  ['the real year typed in Excel', () => fromExcel(realSheets())],
  [
    'the real year typed in Excel, unticked quarters left empty',
    () => fromExcel({ ...realSheets(), 'ปี 2569': UNTICKED }),
  ],
];

/** Holds a workbook's costs against the limits of writes and alternations, and these of reads. */
function expectAtMost(book: BookModel, reads: { check: number; summary: number }): void {
  const { check, summary } = costsOf(book);
  const within = (most: CallCounts) => (calls: CallCounts) =>
    calls.reads <= most.reads && calls.writes <= most.writes && calls.alternations <= most.alternations;
  // Made again, the check reads the summary, too: is it still true? And what it is made of once more, with the merges of both sheets.
  const mostOf = (at: number) => ({ reads: reads.check + 3 * at, writes: 25, alternations: 1 });
  expect(check.filter((calls, at) => within(mostOf(at))(calls))).toEqual(check);
  expect(summary.filter(within({ reads: reads.summary, writes: 45, alternations: 1 }))).toEqual(summary);
}

function spoilt(rows: number): BookModel {
  const wrong = withCells(largeBook(rows), 3, 4, { value: 'สิบบาท' });
  return withCells(wrong, 3, 5, { value: '✓' });
}

describe.each(BOOKS)('%s', (_, book) => {
  test('the check takes at most 6 reads and one more for a report that is there, 25 writes and 1 alternation, the summary 5, 45 and 1; made again no more', async () => {
    const { check, summary } = costsOf(await book());
    for (const [at, { reads, writes, alternations }] of check.entries()) {
      expect([reads <= 6 + at, writes <= 25, alternations <= 1], JSON.stringify(check)).toEqual([
        true,
        true,
        true,
      ]);
    }
    for (const { reads, writes, alternations } of summary) {
      expect([reads <= 5, writes <= 45, alternations <= 1], JSON.stringify(summary)).toEqual([
        true,
        true,
        true,
      ]);
    }
  });
});

test.each([
  ['แผน without missions', () => withLargePlan(largeBook(15))],
  [
    'แผน, both with empty cells',
    () =>
      fromExcel({ ตั้งค่า: realSettings(), 'ปี 2569': UNTICKED, แผน: realPlan().map((row) => row.map(notRun)) }),
  ],
])('%s: one more read for each sheet in whose empty cells a merged one could hide', async (_, book) => {
  expectAtMost(await book(), { check: 8, summary: 7 });
});

test.each([
  ['nothing to find', largeBook],
  ['findings', spoilt],
  ['แผน', (rows: number) => withLargePlan(largeBook(rows))],
])(`with %s, ${timesOf('rows')} rows cost exactly the calls of 15`, (_, book) => {
  const [small, large] = [costsOf(book(15)), costsOf(book(timesOf('rows')))];
  expect([large.check, large.summary]).toEqual([small.check, small.summary]);
});

test('the bench’s plan has nothing that the check finds', () => {
  for (const rows of [15, 500]) {
    const { answer } = openAddOn({ book: largeBook(rows), today: DAY }).run<{ findings: unknown[] }>(
      'checkYear',
      2569,
    );
    expect(answer).toMatchObject({ ok: true, value: { findings: [] } });
  }
});
