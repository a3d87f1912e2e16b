// The summary and the check made again, with less to say, and with Google failing at any call: nothing else is ever touched.
import { expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { sampleBook } from '../../local/sample/sample-book.ts';
import type { BookModel, SheetModel } from '../../local/sheets/book/model.ts';
import { openXlsx, readXlsx } from '../../local/xlsx/read.ts';
import { writeXlsx } from '../../local/xlsx/write.ts';
import { everyOf } from '../suites.ts';
import { REAL_PAGE, trimmed } from './summary-page.ts';

const DAY = '2026-06-08';
const SUMMARY = 'สรุป 2569';
const FINDINGS = 'ผลตรวจสอบ';
const GENERATED = [SUMMARY, FINDINGS];

const sheetIn = (book: BookModel, name: string): SheetModel | undefined =>
  book.sheets.find((sheet) => sheet.name === name);

/** What a person sees of a sheet: its cells with their looks, merges, widths. */
function seen(sheet: SheetModel | undefined) {
  if (!sheet) return null;
  const { id, name, merges, columnWidths, frozenRows } = sheet;
  const texts = sheet.cells.map((row) => trimmed(row.map((cell) => (cell?.value ?? '') as string)));
  while (texts.length > 0 && texts[texts.length - 1]?.length === 0) texts.pop();
  const byPlace = [...merges].sort((a, b) => a.row - b.row || a.column - b.column);
  return { id, name, texts, merges: byPlace, columnWidths, frozenRows };
}

/** The sheets that a command must not touch; the check's marks are conditional formats, so those may be left out. */
const others = (book: BookModel, without: readonly string[] = GENERATED) =>
  book.sheets.filter(({ name }) => !without.includes(name));

test('made twice, it is one sheet, the same, with the same id, and the other sheets are as they were', () => {
  const book = sampleBook();
  const before = structuredClone(others(book));
  const addOn = openAddOn({ book, today: DAY });
  addOn.run('summariseYear', 2569, DAY, false);
  const first = structuredClone(addOn.snapshot());
  addOn.run('summariseYear', 2569, DAY, false);
  const second = addOn.snapshot();
  expect(second.sheets.map(({ name, id }) => [name, id])).toEqual(
    first.sheets.map(({ name, id }) => [name, id]),
  );
  expect(seen(sheetIn(second, SUMMARY))).toEqual(seen(sheetIn(first, SUMMARY)));
  expect(seen(sheetIn(second, SUMMARY))?.texts).toEqual(REAL_PAGE);
  expect(others(second)).toEqual(before);
});

test('with fewer projects the second time, no row of the first is left', () => {
  const addOn = openAddOn({ book: sampleBook(), today: DAY });
  addOn.run('summariseYear', 2569, DAY, false);
  const { id } = sheetIn(addOn.snapshot(), SUMMARY) as SheetModel;
  addOn.control.deleteRows('ปี 2569', 6, 11);
  addOn.run('summariseYear', 2569, DAY, true);
  const shorter = sheetIn(addOn.snapshot(), SUMMARY) as SheetModel;
  const texts = seen(shorter)?.texts ?? [];
  expect(shorter.id).toBe(id);
  expect(texts.slice(3, 7)).toEqual(REAL_PAGE.slice(3, 7));
  expect(texts[7]?.slice(0, 4)).toEqual(['รวมทั้งสิ้น', '', '', 15_000]);
  expect(texts).toHaveLength(REAL_PAGE.length - 11);
  expect(shorter.rows).toBe(REAL_PAGE.length - 11);
  expect(shorter.merges.filter(({ row }) => row > 8)).toEqual([]);
});

test('the check lists nothing any more, and unmarks the cells, once all is mended', () => {
  const addOn = openAddOn({ book: sampleBook(), today: DAY });
  addOn.control.type('ปี 2569', 'D3', 'สิบบาท');
  addOn.run('checkYear', 2569);
  expect(sheetIn(addOn.snapshot(), 'ปี 2569')?.conditionalFormats[0]?.areas).toContainEqual({
    row: 3,
    column: 4,
    rows: 1,
    columns: 1,
  });
  addOn.control.type('ปี 2569', 'D3', '15000');
  addOn.run('checkYear', 2569);
  const texts = seen(sheetIn(addOn.snapshot(), FINDINGS))?.texts.flat() ?? [];
  expect(texts.filter((text) => text === 'ข้อผิดพลาด')).toEqual([]);
  const marked = sheetIn(addOn.snapshot(), 'ปี 2569')?.conditionalFormats.flatMap(({ areas }) => areas) ?? [];
  expect(marked.filter(({ row, column, rows }) => column === 4 && row <= 3 && row + rows > 3)).toEqual([]);
});

test('the officer’s own colours, notes and conditional formats outlive the check’s marks', () => {
  const book = sampleBook();
  const year = sheetIn(book, 'ปี 2569') as SheetModel;
  const cell = year.cells[2]?.[3];
  if (!cell) throw new Error('no D3');
  Object.assign(cell, { value: 'สิบบาท', note: 'ถามกองคลัง', style: { ...cell.style, background: '#00ff00' } });
  const own = {
    areas: [{ row: 2, column: 4, rows: 15, columns: 1 }],
    formula: '=$D2>10000',
    style: { background: '#ff00ff' },
  };
  year.conditionalFormats.push(own);
  const cells = structuredClone(year.cells);
  const addOn = openAddOn({ book, today: DAY });
  for (const budget of ['สิบบาท', '15000']) {
    addOn.control.type('ปี 2569', 'D3', budget);
    addOn.run('checkYear', 2569);
    const after = sheetIn(addOn.snapshot(), 'ปี 2569') as SheetModel;
    expect(after.conditionalFormats.filter(({ formula }) => formula === own.formula)).toEqual([own]);
    // A mark adds its own look: what is bold already stays so.
    expect(after.conditionalFormats.map(({ style }) => style.bold)).not.toContain(false);
    expect(after.cells[2]?.[3]).toMatchObject({ note: 'ถามกองคลัง', style: { background: '#00ff00' } });
    expect(after.cells.map((row) => row.map((one) => one?.style))).toEqual(
      cells.map((row) => row.map((one) => one?.style)),
    );
  }
});

test.each(['timeout', 'sudden'] as const)(
  'a failure (%s) at any service call leaves the old summary whole and the plan as it was; the next run clears up',
  (kind) => {
    const addOn = openAddOn({ book: sampleBook(), today: DAY });
    const summarise = () => addOn.run('summariseYear', 2569, DAY, true).answer;
    const page = (name: string) =>
      REAL_PAGE.map((row, index) => (index === 3 ? [row[0], name, ...row.slice(2)] : row));
    expect(summarise().ok).toBe(true);
    const start = structuredClone(addOn.snapshot());
    const names = start.sheets.map(({ name }) => name);
    expect(summarise().ok).toBe(true);
    const calls = addOn.control.counts().calls.length;
    expect(calls).toBeGreaterThan(50);

    let name = String(REAL_PAGE[3]?.[1]);
    const every = everyOf('oldReport');
    for (let call = 1; call <= calls; call++) {
      if (call % every !== calls % every) continue;
      const before = page(name);
      name = `โครงการที่เปลี่ยนชื่อครั้งที่ ${call}`;
      addOn.control.type('ปี 2569', 'B2', name);
      const plan = structuredClone(sheetIn(addOn.control.book(), 'ปี 2569'));
      addOn.control.failAt(call, kind);
      const answer = attempt(summarise);
      addOn.control.revive();

      const after = addOn.snapshot();
      const summary = seen(sheetIn(after, SUMMARY));
      expect([before, page(name)], `call ${call}`).toContainEqual(summary?.texts);
      if (answer === 'made') expect(summary?.texts).toEqual(page(name));
      // Google refuses to paste across a frozen line: where the run ended between, it is off until the next run.
      const but = { texts: null, frozenRows: null };
      expect({ ...summary, ...but }).toEqual({ ...seen(sheetIn(start, SUMMARY)), ...but });
      expect(sheetIn(after, 'ปี 2569')).toEqual(plan);
      expect(others(after, [...GENERATED, 'ปี 2569', `${SUMMARY} (กำลังทำ)`])).toEqual(
        others(start, [...GENERATED, 'ปี 2569']),
      );
      if (kind !== 'sudden') expect(answer).toMatch(/^(made|ทำไม่สำเร็จ แผนของท่านยังอยู่ครบ[^\n]*)$/);
      expect(addOn.control.isLocked('document')).toBe(false);

      expect(summarise().ok).toBe(true);
      const again = addOn.snapshot();
      expect(seen(sheetIn(again, SUMMARY))?.texts).toEqual(page(name));
      expect(sheetIn(again, SUMMARY)?.frozenRows).toBe(sheetIn(start, SUMMARY)?.frozenRows);
      expect(again.sheets.map((sheet) => sheet.name)).toEqual(names);
    }
  },
  300_000,
);

/** `made`, or what was said instead. */
function attempt(summarise: () => ReturnType<ReturnType<typeof openAddOn>['run']>['answer']): string {
  try {
    const answer = summarise();
    return answer.ok ? 'made' : answer.message;
  } catch (error) {
    return String(error);
  }
}

test('the other sheets are the same in the saved file, as another program’s reader sees them', async () => {
  const book = sampleBook();
  const original = await writeXlsx(book);
  const addOn = openAddOn({ book: await readXlsx(original), today: DAY });
  addOn.run('checkYear', 2569);
  addOn.run('summariseYear', 2569, DAY, false);
  const saved = await readXlsx(await writeXlsx(addOn.snapshot(), await openXlsx(original)));
  const before = await readXlsx(original);
  const plain = (sheets: SheetModel[]) => sheets.map(({ conditionalFormats: _, ...sheet }) => sheet);
  expect(plain(others(saved))).toEqual(plain(others(before)));
});
