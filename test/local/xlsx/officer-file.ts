// An .xlsx file as an officer has it, made by another writer (exceljs): with all that the book model doesn't hold.
import ExcelJS from 'exceljs';
import { unzip, zip } from '../../../local/xlsx/zip.ts';

/** The smallest PNG. */
export const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The file: `ตั้งค่า`, `ปี 2569` with picture, colour scale, other validations, rich text …, `บันทึก` untouched by anyone. */
export async function officerFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = new Date(0);
  const settings = book.addWorksheet('ตั้งค่า');
  settings.addRows([
    ['ชื่อหน่วยงาน', 'องค์การบริหารส่วนตำบลอิสานเขต'],
    ['ปีแรกของแผน', 2566],
  ]);
  const year = book.addWorksheet('ปี 2569', {
    views: [{ state: 'frozen', ySplit: 1, zoomScale: 80 }],
    properties: { tabColor: { argb: 'FF00FF00' } },
  });
  year.addRows([
    ['ลำดับ', 'รายการโครงการ', 'มิติ', 'งบประมาณ (บาท)', 'วันที่'],
    [1, 'โครงการหนึ่ง', 1, 15000, new Date(Date.UTC(2026, 5, 8))],
    [2, 'โครงการสอง', 2, 5000.5, null],
    [3, { richText: [{ text: 'โครงการ' }, { font: { bold: true }, text: 'สาม' }] }, 3, 0, null],
    [null, 'รวม', null, { formula: 'SUM(D2:D4)', result: 20000.5 }, null],
  ]);
  year.getCell('B2').font = { name: 'Sarabun', size: 16, bold: true };
  year.getCell('B2').alignment = { indent: 2, textRotation: 45 };
  year.getCell('B2').note = 'ดูหนังสือสั่งการ';
  year.getCell('B3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  year.getCell('D2').numFmt = '#,##0.00';
  year.getCell('C2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"1,2,3,4"'] };
  year.getCell('E2').dataValidation = {
    type: 'date',
    operator: 'greaterThan',
    formulae: [new Date(Date.UTC(2025, 9, 1))],
  };
  year.getCell('B5').value = { text: 'รวม', hyperlink: 'https://example.go.th/' };
  year.addConditionalFormatting({
    ref: 'D2:D4',
    rules: [
      {
        type: 'colorScale',
        priority: 1,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FFFF0000' }],
      },
    ],
  });
  year.addImage(book.addImage({ base64: PIXEL, extension: 'png' }), 'G2:H4');
  year.getColumn(2).width = 50;
  const notes = book.addWorksheet('บันทึก', { pageSetup: { orientation: 'portrait', paperSize: 9 } });
  notes.addRows([['จดไว้'], [{ formula: "SUM('ปี 2569'!D2:D4)", result: 20000.5 }]]);
  notes.getColumn(1).width = 33;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The text of a part of a file; empty if it isn't there. */
export async function part(file: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode((await unzip(file)).get(path));
}

/** The file with a part's text changed (or a part added). */
export async function withPart(
  file: Uint8Array,
  path: string,
  change: (text: string) => string,
): Promise<Uint8Array> {
  const parts = await unzip(file);
  parts.set(path, new TextEncoder().encode(change(new TextDecoder().decode(parts.get(path)))));
  return zip(parts);
}
