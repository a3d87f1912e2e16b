// A file as Google Sheets downloads it (its XML imitated from public examples), and as LibreOffice saves one.
import { beforeAll, describe, expect, it } from 'vitest';
import type { BookModel, SheetModel } from '../../../local/sheets/book/model.ts';
import { openXlsx, readXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { unzip, zip } from '../../../local/xlsx/zip.ts';
import { book, row, sheet } from './books.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/><scheme val="minor"/></font><font><color theme="1"/><name val="Arial"/><scheme val="minor"/></font><font><b/><sz val="14.0"/><color theme="1"/><name val="Sarabun"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs><cellXfs count="5"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/><xf borderId="0" fillId="0" fontId="1" numFmtId="0" xfId="0" applyFont="1"/><xf borderId="0" fillId="0" fontId="2" numFmtId="0" xfId="0" applyFont="1"/><xf borderId="0" fillId="0" fontId="1" numFmtId="4" xfId="0" applyNumberFormat="1"/><xf borderId="0" fillId="0" fontId="1" numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
const SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1.0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><cols><col customWidth="1" min="2" max="2" width="71.63"/><col customWidth="1" min="4" max="4" width="25.25"/><col hidden="1" min="6" max="6" width="12.63"/></cols><sheetData><row r="1" ht="30.0" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>1.0</v></c><c r="B2" s="1" t="s"><v>2</v></c><c r="C2" s="1" t="b"><v>1</v></c><c r="D2" s="3"><v>15000.0</v></c><c r="E2" s="4"><v>46181.0</v></c><c r="F2" s="3"><f t="shared" ref="F2:F4" si="1">SUM(D2,$D$1)</f><v>15000</v></c></row><row r="3" hidden="1"><c r="D3" s="3"><v>1.5</v></c><c r="F3" s="3"><f t="shared" si="1"/><v>1.5</v></c><c r="G3" s="1" t="e"><f>#REF!</f><v>#REF!</v></c></row><row r="4"><c r="F4" s="3"><f t="shared" si="1"/><v>0</v></c><c r="G4" s="1" t="str"><f>_xlfn.TEXTJOIN(",",TRUE,"A2",A2:A3)</f><v>A2,1</v></c></row></sheetData><autoFilter ref="$A$1:$D$3"/><dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C3"><formula1>"TRUE,FALSE"</formula1></dataValidation></dataValidations></worksheet>`;
const STRINGS = `<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>ลำดับ</t></si><si><r><rPr><b/></rPr><t>รายการ</t></r><r><t>โครงการ</t></r></si><si><t>=1+1</t></si></sst>`;

let file: Uint8Array;
let read: BookModel;
let year: SheetModel;
beforeAll(async () => {
  const parts = await unzip(await writeXlsx(book([sheet('ปี 2569', 0, { cells: [row('x')] })])));
  const put = (path: string, xml: string) => parts.set(path, new TextEncoder().encode(xml));
  put('xl/styles.xml', STYLES);
  put('xl/worksheets/sheet1.xml', SHEET);
  put('xl/sharedStrings.xml', STRINGS);
  file = await zip(parts);
  read = await readXlsx(file);
  year = read.sheets[0] as SheetModel;
});

describe('a file downloaded from Google Sheets', () => {
  it('has the widths in pixels that the sheet has in Google', () => {
    expect(year.columnWidths).toEqual({ 2: 572, 4: 201 });
    expect(year.rowHeights).toEqual({ 1: 40 });
    expect({ rows: year.rows, columns: year.columns }).toEqual({ rows: 1000, columns: 26 });
  });

  it('has texts without their parts’ looks, and text that starts with = as text', () => {
    expect(year.cells[0]?.map((cell) => cell?.value)).toEqual(['ลำดับ', 'รายการโครงการ']);
    expect(year.cells[0]?.[0]?.style).toEqual({ fontFamily: 'Sarabun', fontSize: 14, bold: true });
    expect(year.cells[1]?.[1]).toEqual({ value: '=1+1' });
  });

  it('has truths, dates as serials with their format, and errors as Google shows them', () => {
    expect(year.cells[1]?.[2]).toEqual({
      value: true,
      validation: { kind: 'checkbox', arguments: [], rejects: true, help: '' },
    });
    expect(year.cells[1]?.[4]).toMatchObject({
      value: 46181,
      style: { numberFormat: expect.stringMatching(/y/) },
    });
    expect(year.cells[2]?.[6]?.value).toBe('#REF!');
  });

  it('has each formula that is shared written out, and younger functions by their own names', () => {
    expect([1, 2, 3].map((line) => year.cells[line]?.[5]?.formula)).toEqual([
      '=SUM(D2,$D$1)',
      '=SUM(D3,$D$1)',
      '=SUM(D4,$D$1)',
    ]);
    expect(year.cells[3]?.[6]).toMatchObject({ formula: '=TEXTJOIN(",",TRUE,"A2",A2:A3)', value: 'A2,1' });
  });

  it('has rows that a filter hides apart from rows hidden by hand, even where the file keeps no criteria', () => {
    expect(year.filter).toEqual({
      area: { row: 1, column: 1, rows: 3, columns: 4 },
      criteriaColumns: [1],
      hiddenRows: [3],
    });
    expect(year.hiddenRows).toEqual([]);
    expect(year.hiddenColumns).toEqual([6]);
  });

  it('is the same book when it is written, with or without the file it came from, and read again', async () => {
    expect(await readXlsx(await writeXlsx(read))).toEqual(read);
    expect(await readXlsx(await writeXlsx(read, await openXlsx(file)))).toEqual(read);
  });
});
