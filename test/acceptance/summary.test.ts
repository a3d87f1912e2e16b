// The summary of the real plan, from a file that an officer typed in Excel to the page that is printed.
import { readFileSync } from 'node:fs';
import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { officeSheets } from '../../local/render/office.ts';
import { readXlsx } from '../../local/xlsx/read.ts';
import {
  opened,
  realSheets,
  report,
  sheetOf,
  type Typed,
  temporaryFolder,
  workbook,
} from './officer-book.ts';
import { type PageCell, REAL_PAGE, TOTAL_ROW, trimmed } from './summary-page.ts';

const SUMMARY = 'สรุป 2569';
const folder = temporaryFolder();
afterAll(folder.remove);

/** A sheet's cells as exceljs reads them; a merged cell's other cells are empty, a formula is its text. */
function pageOf(sheet: ExcelJS.Worksheet): PageCell[][] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    trimmed(
      Array.from({ length: sheet.columnCount }, (_, column): PageCell => {
        const cell = sheet.getCell(row + 1, column + 1);
        if (cell.isMerged && cell.master !== cell) return '';
        return (cell.formula ?? cell.value ?? '') as PageCell;
      }),
    ),
  );
}

/** Saves the sheets, runs the report on them, and gives the summary as exceljs reads it, its formulas as LibreOffice computes them. */
async function summarise(name: string, book: ExcelJS.Workbook): Promise<{ page: PageCell[][]; json: Json }> {
  const [file, out] = [folder.at(`${name}.xlsx`), folder.at(`${name}-out.xlsx`)];
  await book.xlsx.writeFile(file);
  const ended = await report(file, '--year', '2569', '--as-of', '2026-06-08', '--out', out, '--json');
  expect(ended.stderr).toBe('');
  return { page: pageOf(sheetOf(await opened(out), SUMMARY)), json: JSON.parse(ended.stdout) as Json };
}

interface Json {
  findings: { code: string; severity: string; cell: string; fix: string | null; message: string }[];
  totals: Record<string, unknown>;
  summary: string | null;
}

/** The page with the totals' formulas in place of their results. */
const WITH_FORMULAS = REAL_PAGE.map((row, index) =>
  index + 1 === TOTAL_ROW
    ? [
        ...row.slice(0, 3),
        'SUM(D4:D18)',
        ...['E', 'F', 'G', 'H'].map((letter) => `COUNTIF(${letter}4:${letter}18,"☑")`),
      ]
    : row,
);

describe('the real plan of 2569', () => {
  let made: Awaited<ReturnType<typeof summarise>>;
  beforeAll(async () => {
    made = await summarise('จริง', workbook(realSheets()));
  });

  test('gives the first page of the plan document, cell for cell, with live totals', () => {
    expect(made.page).toEqual(WITH_FORMULAS);
    expect(made.json.findings).toEqual([]);
    expect(made.json.summary).toBe(SUMMARY);
  });

  test('has the same totals in the core, in IronCalc and in LibreOffice', async () => {
    expect(made.json.totals).toMatchObject({ projects: 15, budget: 20_000, quarters: [10, 8, 11, 8] });
    const book = await readXlsx(new Uint8Array(readFileSync(folder.at('จริง-out.xlsx'))));
    const computed = openAddOn({ book, today: '2026-06-08' }).snapshot();
    const row = computed.sheets.find(({ name }) => name === SUMMARY)?.cells[TOTAL_ROW - 1];
    expect(row?.slice(3, 8).map((cell) => cell?.value)).toEqual([20_000, 10, 8, 11, 8]);
    const office = (await officeSheets(folder.at('จริง-out.xlsx')))[SUMMARY]?.[TOTAL_ROW - 1];
    expect(office?.slice(3, 8)).toEqual(['20,000.00', '10', '8', '11', '8']);
  });

  test('looks as the document does: amounts with two decimals, borders, Sarabun, merged titles', async () => {
    const sheet = sheetOf(await opened(folder.at('จริง-out.xlsx')), SUMMARY);
    expect(sheet.getCell('D5').numFmt).toBe('#,##0.00');
    expect(sheet.getCell(`D${TOTAL_ROW}`).numFmt).toBe('#,##0.00');
    for (const cell of ['A2', 'E3', 'B10', `A${TOTAL_ROW}`, `I${TOTAL_ROW}`]) {
      expect(Object.keys(sheet.getCell(cell).border ?? {}).sort(), cell).toEqual([
        'bottom',
        'left',
        'right',
        'top',
      ]);
    }
    expect(sheet.getCell('B7').font.name).toBe('Sarabun');
    expect(sheet.getCell('B7').alignment.wrapText).toBe(true);
    expect(sheet.model.merges.map(String).sort()).toEqual(
      ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2', 'I2:I3', `A${TOTAL_ROW}:C${TOTAL_ROW}`].sort(),
    );
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
    });
  });
});

describe('the same plan, typed otherwise', () => {
  const codes = ({ findings }: Json) => [...new Set(findings.map(({ code }) => code))].sort();

  /** The real year with each row changed. */
  function changed(change: (row: Typed[], index: number) => Typed[]): ExcelJS.Workbook {
    const sheets = realSheets();
    const [header = [], ...rows] = sheets['ปี 2569'] ?? [];
    return workbook({ ...sheets, 'ปี 2569': [header, ...rows.map(change)] });
  }

  test('columns in another order, with two that nobody knows: the same page, and those two are kept', async () => {
    const sheets = realSheets();
    const order = [8, 7, 3, 6, 1, 5, 0, 4, 2];
    const shuffled = (sheets['ปี 2569'] ?? []).map((row, index) => [
      index === 0 ? 'เลขที่หนังสือ' : `มท 0810/${index}`,
      ...order.map((column) => row[column] ?? null),
      index === 0 ? 'ผู้ประสานงาน' : `คนที่ ${index}`,
    ]);
    const { page, json } = await summarise('สลับ', workbook({ ...sheets, 'ปี 2569': shuffled }));
    expect(page).toEqual(WITH_FORMULAS);
    expect(json.findings).toEqual([]);
    const kept = sheetOf(await opened(folder.at('สลับ-out.xlsx')), 'ปี 2569');
    expect(kept.getCell('A1').value).toBe('เลขที่หนังสือ');
    expect(kept.getCell('A16').value).toBe('มท 0810/15');
    expect(kept.getCell('K9').value).toBe('คนที่ 8');
  });

  test('Thai digits in the budgets: warnings with fixes, counted all the same', async () => {
    const thai = (text: string) => text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '');
    const { page, json } = await summarise(
      'เลขไทย',
      changed((row) =>
        row.map((cell, column) => (column === 3 ? thai(Number(cell).toLocaleString('en-US')) : cell)),
      ),
    );
    expect(page).toEqual(WITH_FORMULAS);
    expect(codes(json)).toEqual(['budget-text']);
    expect(json.findings).toHaveLength(15);
    expect(json.findings.every(({ severity, fix }) => severity === 'warning' && fix !== null)).toBe(true);
    expect(json.findings[1]?.message).toContain('ชีต "ปี 2569" เซลล์ D3');
    expect(json.findings[1]?.message).toContain('๑๕,๐๐๐');
  });

  test('numbers and ticks as text: warnings with fixes, counted all the same', async () => {
    const marks = ['/', '✓', '☑', 'TRUE', '✔'];
    const { page, json } = await summarise(
      'ข้อความ',
      changed((row, index) =>
        row.map((cell, column) => {
          if (column === 0 || column === 2) return String(cell);
          if (column === 3) return `${Number(cell).toLocaleString('en-US')} บาท`;
          if (column >= 4 && column <= 7) return cell === true ? (marks[index % marks.length] ?? '') : '☐';
          return cell;
        }),
      ),
    );
    expect(page).toEqual(WITH_FORMULAS);
    expect(codes(json).filter((code) => !code.startsWith('number'))).toEqual([
      'budget-text',
      'dimension-text',
      'quarter-text',
    ]);
    expect(json.findings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(json.findings.every(({ fix }) => fix !== null)).toBe(true);
  });

  test('unticked quarters left empty, as a sheet typed in Excel has them: the same page, nothing found', async () => {
    const { page, json } = await summarise(
      'ว่าง',
      changed((row) => row.map((cell) => (cell === false ? null : cell))),
    );
    expect(page).toEqual(WITH_FORMULAS);
    expect(json.findings).toEqual([]);
  });

  test('numbers and budgets that are formulas count as what they give', async () => {
    const book = changed((row) => row);
    const sheet = sheetOf(book, 'ปี 2569');
    sheet.getCell('D3').value = { formula: '5000*3' };
    sheet.getCell('D11').value = { formula: 'D3/3', result: 1 };
    sheet.getCell('A3').value = { formula: 'A2+1' };
    const { page, json } = await summarise('สูตรงบ', book);
    expect(page).toEqual(WITH_FORMULAS);
    expect(json.findings).toEqual([]);
    const kept = sheetOf(await opened(folder.at('สูตรงบ-out.xlsx')), 'ปี 2569');
    expect(kept.getCell('D11').formula).toBe('D3/3');
  });
});
