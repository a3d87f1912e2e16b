// What independent readers find in our files: exceljs the values, looks and rules; hucre's own faults don't hide.
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { summaryBook } from '../render/summary-book.ts';
import { book, row, sheet } from './books.ts';
import { part } from './officer-file.ts';

async function open(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
  );
  return workbook;
}

describe('the summary, read by exceljs', () => {
  let summary: ExcelJS.Worksheet;
  let year: ExcelJS.Worksheet;
  beforeAll(async () => {
    const workbook = await open(await writeXlsx(summaryBook()));
    summary = workbook.getWorksheet('สรุป 2569') as ExcelJS.Worksheet;
    year = workbook.getWorksheet('ปี 2569') as ExcelJS.Worksheet;
  });

  it('has its texts, numbers and live totals without stored results', () => {
    expect(summary.getCell('B2').value).toBe('รายการโครงการ (ตั้งต้น)');
    expect(summary.getCell('D5').value).toBe(15000);
    expect(summary.getCell('D19').value).toEqual({ formula: 'SUM(D4:D18)' });
    expect(summary.getCell('D19').numFmt).toBe('#,##0.00');
  });

  it('has Sarabun, borders, merges, widths and heights', () => {
    expect(summary.getCell('B4').font).toMatchObject({ name: 'Sarabun', size: 12 });
    expect(summary.getCell('B4').border.top?.style).toBe('thin');
    expect(summary.getCell('C1').isMerged).toBe(true);
    expect(summary.getColumn(2).width).toBe(80);
    expect(summary.getRow(4).height).toBeGreaterThanOrEqual(18);
  });

  it('prints on one A4 page across, its header again on each page', () => {
    expect(summary.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      printArea: 'A1:I27',
      printTitlesRow: '1:3',
    });
    expect(summary.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  });

  it('has ticks as truths with a list of the two, and hides รหัส', () => {
    expect(year.getCell('F2').value).toBe(true);
    expect(year.getCell('E2').value).toBe(false);
    expect(year.getCell('F2').dataValidation).toMatchObject({ type: 'list', formulae: ['"TRUE,FALSE"'] });
    expect(year.getColumn(10).hidden).toBe(true);
  });
});

describe('what would be dangerous in a cell', () => {
  it('is text that stays text when it is edited in Excel', async () => {
    const typed = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', "'x"];
    const file = await writeXlsx(book([sheet('แผน', 0, { cells: [row(...typed, 'x')] })]));
    const cells = (await open(file)).getWorksheet('แผน')?.getRow(1);
    expect(typed.map((_, index) => cells?.getCell(index + 1).value)).toEqual(typed);
    const xml = await part(file, 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<f>/g)).toBeNull();
    const styles = (await part(file, 'xl/styles.xml'))
      .match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0]
      .match(/<xf /g);
    expect(await part(file, 'xl/styles.xml')).toContain('quotePrefix="1"');
    expect(styles).toHaveLength(2);
  });

  it('is a link to the cell in a sheet of any name', async () => {
    const file = await writeXlsx(
      book([
        sheet('ปี 2569', 5, { cells: [row(1)] }),
        sheet('ผลตรวจสอบ', 0, {
          cells: [
            row({ value: 'D7', link: '#gid=5&range=D7' }, { formula: '=HYPERLINK("#gid=5&range=D7","D7")' }),
          ],
        }),
      ]),
    );
    const found = (await open(file)).getWorksheet('ผลตรวจสอบ');
    expect(found?.getCell('B1').value).toMatchObject({ formula: 'HYPERLINK("#\'ปี 2569\'!D7","D7")' });
    expect(await part(file, 'xl/worksheets/sheet2.xml')).toContain('location="&apos;ปี 2569&apos;!D7"');
  });

  it('is a sheet’s name that Excel refuses: it is shortened, and formulas follow', async () => {
    const long = 'แผนปฏิบัติการ/ป้องกันการทุจริต [ฉบับปรับปรุง] 2569';
    const workbook = await open(
      await writeXlsx(
        book([
          sheet(long, 0, { cells: [row(1)] }),
          sheet('ผล', 1, { cells: [row({ formula: `='${long}'!A1` })] }),
        ]),
      ),
    );
    const [first, second] = workbook.worksheets;
    expect(first?.name.length).toBeLessThanOrEqual(31);
    expect(second?.getCell('A1').value).toEqual({ formula: `'${first?.name}'!A1` });
  });
});
