// What LibreOffice Writer and Calc put on the clipboard, which is the page that they save: made by them, read as it is pasted.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeHtml } from '../../../local/render/office.ts';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import { readDocx } from '../../../src/files/reading/read-docx.ts';
import { readPasted, recogniseSource } from '../../../src/files/reading/read-source.ts';
import { listsAside, TRUE_PARTS, TRUE_TABLES, tallied } from '../../core/documents/whole-plan-truth.ts';
import { wordPlan } from '../../files/word-plan.ts';
import { triesAll } from '../../suites.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sucharit-office-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pasted(html: string) {
  return recogniseSource(readPasted(html, ''), { catalogues: CATALOGUES, year: 2569 });
}

test.runIf(triesAll('office'))(
  'a document copied from Writer gives the plan',
  async () => {
    const path = join(folder, 'plan.docx');
    writeFileSync(path, wordPlan({ deletedRow: false }));
    const imported = pasted(await officeHtml(path));
    const tally = tallied(imported, [...TRUE_TABLES, ...TRUE_PARTS], listsAside);
    console.log(`Writer: ${tally.right} right, ${tally.unknown} unknown, ${tally.wrong.length} wrong`);
    // Writer's page has text that was deleted while changes were tracked as any other text.
    expect(tally.wrong).toEqual(['เล่มแผน 1 เลขที่คำสั่ง: ๑๙๙๙๒๑๘๗ / ๒๕๖๕ / ๒๑๘๗ / ๒๕๖๕']);
    expect(imported.doubts).toEqual([]);
  },
  120_000,
);

test.runIf(triesAll('office'))(
  'tables copied from Calc give their sheets, and a comment on a cell is no text of it',
  async () => {
    const book = new ExcelJS.Workbook();
    (await readDocx(wordPlan())).forEach((block, index) => {
      if (block.kind !== 'table') return;
      const sheet = book.addWorksheet(`ตาราง ${index}`);
      for (const { row, column, rows, columns, text } of block.grid.cells) {
        const cell = sheet.getCell(row, column);
        const isNumber = /^[0-9,]+(?:\.[0-9]+)?$/.test(text);
        cell.value = isNumber ? Number(text.replaceAll(',', '')) : text;
        if (isNumber && text.includes('.')) cell.numFmt = '#,##0.00';
        if (row === 3 && column === 1) cell.note = 'ช่วยตรวจด้วย';
        if (rows > 1 || columns > 1) sheet.mergeCells(row, column, row + rows - 1, column + columns - 1);
      }
    });
    const path = join(folder, 'tables.xlsx');
    writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
    const html = await officeHtml(path);
    expect(html).toContain('ช่วยตรวจด้วย');
    const imported = pasted(html);
    const sheets = ['แผน', 'ปี 2569', 'ความเสี่ยง', 'เป้าหมาย'];
    const truth = [...TRUE_TABLES, ...TRUE_PARTS].filter(({ sheet }) => sheets.includes(sheet));
    // The table names missions; the descriptions, which are no sheet, sub-missions.
    const tally = tallied(imported, truth, (value) =>
      listsAside(value).replace(/^([1-4]\.[0-9])\.[0-9]$/, '$1'),
    );
    console.log(`Calc: ${tally.right} right, ${tally.unknown} unknown, ${tally.wrong.length} wrong`);
    expect(tally.wrong).toEqual([]);
    expect(imported.doubts).toEqual([]);
    expect(imported.leftOut.filter(({ why }) => why === 'note').length).toBeGreaterThan(0);
  },
  120_000,
);
