// The official page as LibreOffice prints it: one A4 page across, in Sarabun.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { xlsxAgain, xlsxToPdf } from '../../../local/render/office.ts';
import { A4_LANDSCAPE, pdfFonts, pdfPages, pdfText, pdfToPng } from '../../../local/render/pdf.ts';
import { readXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { triesAll } from '../../suites.ts';
import { summaryBook } from './summary-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'sucharit-page-'));
const file = join(folder, 'แผน.xlsx');
let pdf = '';

beforeAll(async () => {
  writeFileSync(file, await writeXlsx(summaryBook()));
  pdf = await xlsxToPdf(file, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the workbook converted to PDF by LibreOffice', () => {
  it('is one A4 page across: the summary, without the sheets that it comes from', async () => {
    expect(await pdfPages(pdf)).toEqual([A4_LANDSCAPE]);
    const text = await pdfText(pdf);
    expect(text).toContain('รวมทั้งสิ้น');
    expect(text).toContain('มิติ 4 การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น');
    expect(text).not.toContain('ไตรมาส 1');
  });

  it('is set in Sarabun, and only the ticks in another font', async () => {
    const fonts = await pdfFonts(pdf);
    expect(fonts.filter((font) => font.startsWith('Sarabun')).sort()).toEqual([
      'Sarabun-Bold',
      'Sarabun-Regular',
    ]);
    expect(fonts).toHaveLength(3);
  });

  it('can be turned into a picture of each page', async () => {
    const pictures = await pdfToPng(pdf, 50);
    expect(pictures).toHaveLength(1);
    expect(statSync(pictures[0] as string).size).toBeGreaterThan(10_000);
  });

  it.runIf(triesAll('office'))('prints every sheet where no official one is in the book', async () => {
    const year = summaryBook();
    year.sheets.pop();
    writeFileSync(join(folder, 'year.xlsx'), await writeXlsx(year));
    expect(await pdfPages(await xlsxToPdf(join(folder, 'year.xlsx'), folder))).toEqual([A4_LANDSCAPE]);
  });
});

describe('the workbook in LibreOffice', () => {
  it.runIf(triesAll('office'))('keeps every tick a truth when it is saved there', async () => {
    const before = summaryBook().sheets[0];
    const again = await readXlsx(
      new Uint8Array(await readFile(await xlsxAgain(file, join(folder, 'again')))),
    );
    const ticks = (sheet: typeof before) =>
      sheet?.cells.map((line) => line.slice(4, 8).map((cell) => cell?.value));
    expect(ticks(again.sheets[0])).toEqual(ticks(before));
  });
});
