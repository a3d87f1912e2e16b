// A cell far out: in somebody's own sheet it is no matter, in a sheet of the plan it is said; what is empty never counts.
import { expect, test } from 'vitest';
import { reportOn } from '../../../local/cli/report.ts';
import { openXlsx, readXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { part } from './officer-file.ts';
import { rawFile } from './raw-book.ts';

const NOTES = 'xl/worksheets/sheet3.xml';
/** A cell that holds nothing but a look. */
const LOOK = (a1: string) => `<c r="${a1}" s="1"/>`;

test('a lone dot at the sheet’s end leaves the report right and its own sheet as it was', async () => {
  const file = await rawFile({ sheets: { จดไว้: { A1: 'ห้ามลบ', C1048576: '.' } } });
  const { result, saved } = await reportOn(file, {
    ...{ year: 2569, asOf: '2026-06-08', draft: false, round: null },
  });
  expect(result.totals).toMatchObject({ projects: 4, budget: 65_000 });
  expect(await part(saved, NOTES)).toBe(await part(file, NOTES));
}, 60_000);

test('the furthest cell of all is read, and stays where it is', async () => {
  const file = await rawFile({ sheets: { จดไว้: { A1: 1, XFD1048576: 2 } } });
  const opened = await openXlsx(file);
  expect(opened.book.sheets[2]?.cells[1_048_575]?.[16_383]?.value).toBe(2);
  const book = { ...opened.book, sheets: opened.book.sheets.map((sheet) => ({ ...sheet })) };
  const [settings] = book.sheets;
  if (settings) settings.cells = [...settings.cells, [{ value: 'ใหม่' }]];
  expect(await part(await writeXlsx(book, opened), NOTES)).toBe(await part(file, NOTES));
}, 60_000);

test('a look without content, however far, is no reason to refuse a sheet of the plan', async () => {
  const file = await rawFile({ formats: ['0.00'], year: { XFD1048576: LOOK('XFD1048576') } });
  const { sheets } = await readXlsx(file);
  expect(sheets[1]?.cells[3]?.[3]?.value).toBe(30_000);
}, 60_000);

test('content so far out in a sheet of the plan is refused, and the sheet is named', async () => {
  await expect(readXlsx(await rawFile({ year: { F1048576: '.' } }))).rejects.toMatchObject({
    code: 'sheet-too-large',
    details: { sheet: 'ปี 2569', found: 9 * 1_048_576, limit: 5_000_000 },
  });
}, 60_000);
