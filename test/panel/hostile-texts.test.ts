// Hostile texts in every field that takes text, by the form and by the cell: kept letter for letter or refused with a sentence; never run,
// never in another column, never in the way of the check and the reports.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE } from '../../local/sample/sample-book.ts';
import type { BookModel, CellModel, SheetModel } from '../../local/sheets/book/model.ts';
import { copyBook } from '../../local/sheets/book/packed-book.ts';
import type { PanelState, RowOutcome } from '../../src/panel/panel-types.ts';
import { openSmallPlan, PLAN, rowOf, YEAR } from '../commands/two-officers/small-plan.ts';
import { HOSTILE_TEXTS, IMPOSSIBLE_TEXTS } from '../data/hostile-texts.ts';
import { sampleOf, triesAll } from '../suites.ts';
import { undoLast } from './undo-last.ts';

const { addOn, seen, restart, look } = openSmallPlan();
const { control } = addOn;
const TEXTS = Object.entries(HOSTILE_TEXTS);
let tried = 0;
afterAll(() =>
  console.log(`hostile texts: ${TEXTS.length + Object.keys(IMPOSSIBLE_TEXTS).length}, tried ${tried} times`),
);
beforeEach(restart);

const sheetNamed = (name: string) => control.book().sheets.find((one) => one.name === name) as SheetModel;
const cellsOf = (name: string) =>
  sheetNamed(name).cells.map((line) => (line ?? []).map((cell) => cell?.formula ?? cell?.value ?? ''));
const formulasIn = (sheet: SheetModel) =>
  sheet.cells.flatMap((line) => (line ?? []).flatMap((cell) => (cell?.formula ? [cell.formula] : [])));
const textIn = (sheet: string, row: number, column: number) =>
  sheetNamed(sheet).cells[row - 1]?.[column - 1]?.value ?? '';

/** The form's fields of free text: where they stand, and how the officer came to the row. */
const FIELDS = [
  { sheet: YEAR, key: 'name', column: 2 },
  { sheet: YEAR, key: 'remark', column: 9 },
  { sheet: PLAN, key: 'name', column: 4 },
  { sheet: PLAN, key: 'owner', column: 10 },
  { sheet: PLAN, key: 'remark', column: 11 },
] as const;

function saved(sheet: string, key: string, value: string) {
  const state = addOn.run<PanelState>('panelOpen', sheet).answer;
  if (!state.ok) throw new Error(state.message);
  const target = rowOf(state.value, 3);
  return {
    target,
    answer: addOn.run<RowOutcome>('panelSave', { sheet, target, cells: { [key]: value } }).answer,
  };
}

/** Each text goes into one field at least, and each field gets many texts; all into all where everything is tried. */
const textsFor = (field: number, texts: readonly [string, string][]) =>
  texts.filter((_, index) => triesAll('hostileTexts') || index % FIELDS.length === field);

describe.each(FIELDS.map((field, at) => ({ ...field, at })))(
  'the form, $sheet, $key',
  ({ sheet, key, column, at }) => {
    test.each(textsFor(at, TEXTS))('keeps %s as it is, in its cell alone, and takes it back', (_, text) => {
      tried++;
      const before = cellsOf(sheet);
      const { answer } = saved(sheet, key, text);
      if (!answer.ok) throw new Error(answer.message);
      expect(answer.value.kind).toBe('done');
      expect(textIn(sheet, 4, column)).toBe(text);
      expect(formulasIn(sheetNamed(sheet))).toEqual([]);
      const others = cellsOf(sheet).map((line, row) =>
        line.map((cell, at) => (row === 3 && (at === column - 1 || /^P-/.test(String(cell))) ? '' : cell)),
      );
      const othersBefore = before.map((line, row) =>
        line.map((cell, at) => (row === 3 && at === column - 1 ? '' : cell)),
      );
      expect(others).toEqual(othersBefore);
      const shown = answer.value.state.rows.find(({ row }) => row === 4)?.cells[key];
      expect(shown).toBe(text);
      expect(undoLast(addOn, sheet).ok).toBe(true);
      expect(cellsOf(sheet)).toEqual(before);
    });

    test.each(textsFor(at, Object.entries(IMPOSSIBLE_TEXTS)))(
      'refuses %s with a sentence, the plan untouched',
      (_, text) => {
        tried++;
        const before = cellsOf(sheet);
        const { answer } = saved(sheet, key, text);
        expect(answer).toMatchObject({ ok: false, code: expect.not.stringMatching(/^failed$/) });
        expect(answer.ok ? '' : answer.message).toMatch(/[ก-๙]/);
        expect(cellsOf(sheet)).toEqual(before);
      },
    );
  },
);

/** Puts texts into cells as a file or another add-on would: literally, never read as typed. */
function put(book: BookModel, sheet: string, row: number, column: number, value: string): void {
  const found = book.sheets.find((one) => one.name === sheet) as SheetModel;
  const line = found.cells[row - 1] as (CellModel | null)[];
  line[column - 1] = { ...(line[column - 1] ?? {}), value } as CellModel;
}

const ALL_TEXTS = [...TEXTS, ...Object.entries(IMPOSSIBLE_TEXTS).filter(([name]) => !/longer/.test(name))];

/** A whole workbook for each takes long. */
const SOME_TEXTS = sampleOf('hostileTexts', ALL_TEXTS);

test.each(SOME_TEXTS)('a sheet with %s in every text cell is checked, mended and reported', (_, text) => {
  tried += 9;
  const book = copyBook(control.book());
  put(book, YEAR, 3, 2, text);
  put(book, YEAR, 4, 9, text);
  put(book, YEAR, 4, 3, text);
  put(book, YEAR, 2, 4, text);
  put(book, YEAR, 5, 6, text);
  put(book, PLAN, 3, 4, text);
  put(book, PLAN, 4, 10, text);
  put(book, PLAN, 5, 3, text);
  put(book, 'ตั้งค่า', 5, 2, text);
  const other = openAddOn({ book, today: SAMPLE_DATE });
  const own = () =>
    JSON.stringify(
      other.control
        .book()
        .sheets.filter(({ name }) => /^(ตั้งค่า|แผน|ปี \d+)$/.test(name))
        .map(({ cells }) => cells.map((line) => line?.map((cell) => cell?.value))),
    );
  const before = own();
  for (const [name, ...args] of [
    ['panelOpen', YEAR],
    ['panelOpen', PLAN],
    ['checkYear', 2569],
    ['summariseYear', 2569, SAMPLE_DATE, true],
    ['panelReport', PLAN, true],
  ] as const) {
    const { answer } = other.run(name, ...args);
    expect(answer, name).toMatchObject({ ok: true });
  }
  other.click('menuOverview', 'YES');
  expect(own()).toBe(before);
  // Of the generated sheets' formulas none is the officer's text.
  for (const sheet of other.control.book().sheets) {
    for (const formula of formulasIn(sheet))
      expect(formula).toMatch(/^=(SUM|COUNTIF|COUNTIFS|SUMIF|HYPERLINK\("#gid=|IF|SUMPRODUCT|COUNTA?)\b/);
  }
  const fixed = other.run<PanelState>('panelFix', YEAR, null).answer;
  expect(fixed).toMatchObject({ ok: true });
});

const NAMES = TEXTS.filter(([, text]) => text.length < 90 && !/[[\]*?/\\:\n\r\t]/.test(text));

test.each(textsFor(0, NAMES))('a sheet or a header named %s is left alone', (_, text) => {
  tried += 2;
  const book = copyBook(control.book());
  book.sheets.push({ ...JSON.parse(JSON.stringify(sheetNamed('ตั้งค่า'))), id: 77, name: text });
  put(book, YEAR, 1, 11, text);
  put(book, PLAN, 1, 13, text);
  const other = openAddOn({ book, today: SAMPLE_DATE });
  const state = other.run<PanelState>('panelOpen', YEAR).answer;
  if (!state.ok) throw new Error(state.message);
  expect(state.value.rows).toEqual(look().rows);
  expect(other.run('checkYear', 2569).answer).toMatchObject({ ok: true });
  expect(textNamed(other.control.book(), text)).toBeDefined();
});

const textNamed = (book: BookModel, name: string) => book.sheets.find((one) => one.name === name);

test('names of JavaScript in a request are no fields', () => {
  const target = rowOf(seen, 3);
  for (const cells of [
    '{"__proto__":{"name":"x"}}',
    '{"constructor":"x"}',
    '{"toString":"x"}',
    '{"hasOwnProperty":1}',
  ]) {
    tried++;
    const before = cellsOf(YEAR);
    const { answer } = addOn.run<RowOutcome>('panelSave', { sheet: YEAR, target, cells: JSON.parse(cells) });
    expect(answer.ok && answer.value.kind === 'done' ? cellsOf(YEAR) : before).toEqual(before);
    expect(answer.ok ? '' : answer.code).not.toBe('failed');
    expect(Object.prototype).not.toHaveProperty('name');
  }
});
