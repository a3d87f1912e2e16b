// What a person reads of an import: one line for what one text of the document leaves open, however many cells that are.
import { expect, test } from 'vitest';
import type { ImportResult } from '../../../local/cli/import-result.ts';
import { importText } from '../../../local/cli/import-text.ts';

test('a budget that leaves all years of a project open is one line, with all cells', () => {
  const asked = (row: number, read: string) =>
    ['E', 'F', 'G', 'H', 'I'].map((column) => {
      const cell = column + row;
      const message = `ชีต "แผน" เซลล์ ${cell}: อ่านได้ "${read}"`;
      return { code: 'amount-unclear', sheet: 'แผน', cell, read, message };
    });
  const settings = {
    organisation: 'อบต.',
    organisationType: null,
    firstYear: null,
    lastYear: null,
    reporter: null,
  };
  const counts = { plan: 8, descriptions: 0, risks: 0, targets: 0, committee: 0, book: 0 };
  const doubts = [2, 3, 4, 5, 6, 7, 8].flatMap((row) => asked(row, row === 3 ? '' : 'ปีละ 5 พัน'));
  const result: ImportResult = { found: { settings, ...counts, years: [] }, doubts, out: 'x.xlsx' };
  const lines = importText(result, { leftOut: [], sheets: [] }).split('\n');
  expect(lines).toContain('ข้อสงสัย 35 แห่ง ให้ตรวจและแก้ก่อนทำรายงาน');
  expect(lines).toContain('  ? ชีต "แผน" เซลล์ E2, F2, G2, H2, I2: อ่านได้ "ปีละ 5 พัน"');
  expect(lines.filter((line) => line.startsWith('  ? '))).toHaveLength(5);
  // Of the third row nothing was read: each cell is asked by itself.
  expect(lines).toContain('    … และอีก 26 แห่งแบบเดียวกัน');
});
