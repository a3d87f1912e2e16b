// A file that is changed keeps what wasn't: sheets byte for byte, pictures, other people's rules and looks.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeSheets } from '../../../local/render/office.ts';
import type { BookModel, SheetModel } from '../../../local/sheets/book/model.ts';
import { openXlsx, readXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { type Parts, unzip } from '../../../local/xlsx/zip.ts';
import { messagesIn } from '../../../src/messages/index.ts';
import { triesAll } from '../../suites.ts';
import { row, sheet, withoutOrigins } from './books.ts';
import { officerFile, part, withPart } from './officer-file.ts';
import { eachText, rawFile } from './raw-book.ts';
import { expectWellFormed } from './well-formed.ts';

const SETTINGS = 'xl/worksheets/sheet1.xml';
const YEAR = 'xl/worksheets/sheet2.xml';
const NOTES = 'xl/worksheets/sheet3.xml';
let file: Uint8Array;
beforeAll(async () => {
  file = await officerFile();
});

/** The file's book with a change, and the file written from it. */
async function changed(
  change: (book: BookModel) => void,
  original = file,
): Promise<{ book: BookModel; out: Uint8Array }> {
  const book = await readXlsx(original);
  change(book);
  return { book, out: await writeXlsx(book, await openXlsx(original)) };
}
const named = (book: BookModel, name: string) => book.sheets.find((one) => one.name === name) as SheetModel;
const report = () =>
  sheet('สรุป 2569', 77, {
    frozenRows: 1,
    cells: [
      [
        { value: '=1+1', style: { bold: true, fontFamily: 'Sarabun' } },
        { value: 5, style: { numberFormat: '#,##0.00' } },
      ],
      [{ value: null, formula: "=SUM('ปี 2569'!D2:D4)", style: { numberFormat: '#,##0.00' }, note: 'รวม' }],
      [
        { value: 'ไปที่', link: '#gid=1&range=D2' },
        { value: 'เว็บ', link: 'https://example.go.th/' },
      ],
    ],
    conditionalFormats: [
      {
        areas: [{ row: 1, column: 1, rows: 1, columns: 1 }],
        formula: '=A1=""',
        style: { background: '#ff0000' },
      },
    ],
  });
async function exceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return book;
}

describe('a summary added to an officer’s file', () => {
  it('leaves every sheet, picture and text of the file as it was, byte for byte', async () => {
    const { out } = await changed((book) => book.sheets.push(report()));
    const [before, after] = [await unzip(file), await unzip(out)];
    const altered = [...before.keys()].filter((path) => {
      return Buffer.compare(before.get(path) ?? Buffer.of(), after.get(path) ?? Buffer.of()) !== 0;
    });
    expect(altered.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  it('is read again as the book that was written', async () => {
    const { book, out } = await changed((one) => one.sheets.push(report()));
    expect(withoutOrigins(await readXlsx(out))).toEqual(withoutOrigins(book));
  });

  it('is read by exceljs with its own looks, and the officer’s looks are the same', async () => {
    const { out } = await changed((book) => book.sheets.push(report()));
    const [before, after] = [await exceljs(file), await exceljs(out)];
    expect(after.worksheets.map(({ name }) => name)).toEqual(['ตั้งค่า', 'ปี 2569', 'บันทึก', 'สรุป 2569']);
    for (const { name } of before.worksheets) {
      before.getWorksheet(name)?.eachRow((row, number) => {
        row.eachCell((cell, column) => {
          const again = after.getWorksheet(name)?.getCell(number, column);
          expect(again?.style, `${name} ${cell.address}`).toEqual(cell.style);
          expect(again?.value, `${name} ${cell.address}`).toEqual(cell.value);
        });
      });
    }
    const summary = after.getWorksheet('สรุป 2569');
    expect(summary?.getCell('A1').value).toBe('=1+1');
    expect(summary?.getCell('A1').font).toMatchObject({ name: 'Sarabun', bold: true });
    expect(summary?.getCell('A2').note).toBeDefined();
    expect(summary?.getCell('B1').numFmt).toBe('#,##0.00');
  });

  it.runIf(triesAll('office'))('is opened and computed by LibreOffice', async () => {
    const { out } = await changed((book) => book.sheets.push(report()));
    const folder = mkdtempSync(join(tmpdir(), 'sucharit-keep-'));
    writeFileSync(join(folder, 'x.xlsx'), out);
    const sheets = await officeSheets(join(folder, 'x.xlsx'));
    rmSync(folder, { recursive: true });
    expect(sheets['สรุป 2569']?.slice(0, 2)).toEqual([
      ['=1+1', '5.00'],
      ['20,000.50', ''],
    ]);
  });

  it('made twice is one sheet with the same id, and what was in it before is gone', async () => {
    const first = await changed((book) => book.sheets.push(report()));
    const second = await changed((book) => {
      const old = named(book, 'สรุป 2569');
      expect(old.id).toBe(77);
      old.cells = [[{ value: 'ใหม่' }]];
      old.conditionalFormats = [];
    }, first.out);
    const again = await readXlsx(second.out);
    expect(again.sheets.map(({ id }) => id)).toEqual([0, 1, 2, 77]);
    expect(named(again, 'สรุป 2569').cells).toEqual([[{ value: 'ใหม่' }]]);
    expect(await part(second.out, YEAR)).toBe(await part(file, YEAR));
  });
});

describe('a cell changed in an officer’s sheet', () => {
  const mark = (book: BookModel) => {
    const cells = named(book, 'ปี 2569').cells;
    (cells[2] as unknown[])[3] = { value: 6000, style: { background: '#fce8e6' } };
  };

  it('changes that cell and nothing else of the sheet: picture, rules, looks, rich text stay', async () => {
    const { book, out } = await changed(mark);
    const xml = await part(out, YEAR);
    const before = await part(file, YEAR);
    for (const kept of [
      /<drawing [^>]*>/,
      /<cfRule type="colorScale"[\s\S]*?<\/cfRule>/,
      /<dataValidation [^>]*type="date"/,
      /<sheetView [^>]*>/,
      /<tabColor [^>]*>/,
      /<c r="B4"[\s\S]*?<\/c>/,
      /<c r="B2"[\s\S]*?<\/c>/,
    ]) {
      expect(xml).toContain(kept.exec(before)?.[0] ?? 'missing');
    }
    expect(await part(out, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain('drawing');
    expect(await readXlsx(out)).toEqual(book);
    expect((await exceljs(out)).getWorksheet('ปี 2569')?.getImages()).toHaveLength(1);
  });

  it('leaves the other sheets byte for byte, and replaces a stored result that is no longer true', async () => {
    const { out } = await changed((book) => {
      mark(book);
      (named(book, 'บันทึก').cells[1]?.[0] as { value: number }).value = 21000.5;
    });
    expect(await part(out, SETTINGS)).toBe(await part(file, SETTINGS));
    expect(await part(out, NOTES)).toBe(
      (await part(file, NOTES)).replace('<v>20000.5</v>', '<v>21000.5</v>'),
    );
    expect(await part(out, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('takes notes, links, merges, widths, validations and hidden rows from the book', async () => {
    const { book, out } = await changed((one) => {
      const year = named(one, 'ปี 2569');
      (year.cells[0]?.[0] as { note?: string }).note = 'ใหม่';
      (year.cells[1]?.[0] as { link?: string }).link = '#gid=0&range=B1';
      year.merges.push({ row: 8, column: 1, rows: 1, columns: 3 });
      year.columnWidths[1] = 44;
      year.hiddenRows = [4];
      year.frozenColumns = 1;
      (year.cells[2]?.[2] as { validation?: unknown }).validation = year.cells[1]?.[2]?.validation;
    });
    expect(await readXlsx(out)).toEqual(book);
    expect(await part(out, YEAR)).toContain('type="date"');
    const year = (await exceljs(out)).getWorksheet('ปี 2569');
    expect(year?.getCell('A1').note).toBeDefined();
    expect(year?.getCell('B2').note).toBeDefined();
  });
});

describe('sheets of a file', () => {
  it('can be renamed, hidden, reordered and deleted; formulas and print areas follow', async () => {
    const original = await withPart(file, 'xl/workbook.xml', (xml) =>
      xml.replace(
        '<calcPr',
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">\'บันทึก\'!$A$1:$A$2</definedName><definedName name="เงิน">\'ปี 2569\'!$D$2:$D$4</definedName></definedNames><calcPr',
      ),
    );
    const { out } = await changed((book) => {
      const [settings, year, notes] = book.sheets as [SheetModel, SheetModel, SheetModel];
      year.name = 'ปี 2570';
      year.hidden = true;
      book.sheets = [notes, year];
      void settings;
    }, original);
    const again = await readXlsx(out);
    expect(again.sheets.map(({ id, name, hidden }) => ({ id, name, hidden }))).toEqual([
      { id: 2, name: 'บันทึก', hidden: false },
      { id: 1, name: 'ปี 2570', hidden: true },
    ]);
    expect(again.sheets[0]?.cells[1]?.[0]?.formula).toBe("=SUM('ปี 2570'!D2:D4)");
    const workbook = await part(out, 'xl/workbook.xml');
    expect(workbook).toContain('localSheetId="0">\'บันทึก\'!$A$1:$A$2');
    expect(workbook).toContain("'ปี 2570'!$D$2:$D$4");
    expect((await unzip(out)).has(SETTINGS)).toBe(false);
  });

  it('are seen in their windows as before, where they are now', async () => {
    const views = (first: string, second: string) =>
      `<bookViews><workbookView ${first}/><workbookView ${second}/></bookViews>`;
    const original = await withPart(file, 'xl/workbook.xml', (xml) =>
      xml.replace(
        /(?:<bookViews>.*<\/bookViews>)?<sheets>/,
        () =>
          `${views('firstSheet="1" tabRatio="800" activeTab="0"', 'firstSheet="2" activeTab="1"')}<sheets>`,
      ),
    );
    const windows = async (change: (book: BookModel) => void) =>
      /<bookViews>.*<\/bookViews>/.exec(
        await part((await changed(change, original)).out, 'xl/workbook.xml'),
      )?.[0];
    expect(await windows((book) => book.sheets.push(report()))).toBe(
      views('firstSheet="1" tabRatio="800" activeTab="0"', 'firstSheet="2" activeTab="1"'),
    );
    expect(await windows((book) => book.sheets.reverse())).toBe(
      views('firstSheet="1" tabRatio="800" activeTab="2"', 'firstSheet="0" activeTab="1"'),
    );
    expect(
      await windows((book) => {
        const [settings, year] = book.sheets as [SheetModel, SheetModel];
        year.hidden = true;
        book.sheets = [year, settings];
      }),
    ).toBe(views('tabRatio="800" activeTab="1"', '').replace('View />', 'View/>'));
  });

  it('are never edited together in Excel because another was open before', async () => {
    const original = await withPart(file, SETTINGS, (xml) =>
      xml.replace('<sheetView ', '<sheetView tabSelected="1" '),
    );
    const { out } = await changed((book) => {
      book.activeSheet = 1;
    }, original);
    expect(await part(out, SETTINGS)).toBe(await part(file, SETTINGS));
    expect(await part(out, 'xl/workbook.xml')).toContain('activeTab="1"');
  });
});

describe('a file that nobody changed', () => {
  it('is the same in every part but the workbook’s', async () => {
    const { out } = await changed(() => {});
    const [before, after] = [await unzip(file), await unzip(out)];
    after.delete('xl/workbook.xml');
    for (const [path, bytes] of after)
      expect(Buffer.compare(bytes, before.get(path) ?? Buffer.of()), path).toBe(0);
  });
});

describe('what prints', () => {
  const areas = async (out: Uint8Array) =>
    [...(await part(out, 'xl/workbook.xml')).matchAll(/Print_Area" localSheetId="\d+">([^<]*)</g)].map(
      ([, area]) => area,
    );
  const withAreas = (areas: string) =>
    withPart(file, 'xl/workbook.xml', (xml) =>
      xml.replace('<calcPr', () => `<definedNames>${areas}</definedNames><calcPr`),
    );
  const areaOf = (at: number, area: string) =>
    `<definedName name="_xlnm.Print_Area" localSheetId="${at}">${area}</definedName>`;
  const reports = ['สรุป 2569', 'สรุป 2566-2570', 'ภาพรวม', 'รายงานผล 2569 (6 เดือน)', 'ตารางเป้าหมาย'];

  it('with the reports are they alone of our sheets; of somebody else’s, and of what only begins as a report does, nothing is said', async () => {
    const kept = ['สรุป 2569 (เก็บไว้ 08-06-2569)', 'รายงานผล 2569 (6 เดือน) เก็บ 1'];
    const others = [...kept, 'สรุป 2569 ของปลัด', 'ภาพรวมงาน'];
    const { out } = await changed((book) => {
      (named(book, 'ปี 2569').cells[2] as unknown[])[3] = { value: 6000 };
      [...reports, ...others].forEach((name, at) => {
        book.sheets.push({ ...report(), name, id: 100 + at });
      });
    });
    const ours = ['ตั้งค่า', 'ปี 2569', ...kept];
    const whole = (await areas(out)).filter((area) => area?.includes(':'));
    const empty = (await areas(out)).filter((area) => !area?.includes(':'));
    expect(whole).toEqual(reports.map((name) => `'${name}'!$A$1:$B$3`));
    expect(empty.map((area) => /'(.*)'/.exec(area ?? '')?.[1])).toEqual(ours);
    const { book: again, out: anew } = await changed(() => {}, out);
    expect((await writeXlsx(again).then(areas)).sort()).toEqual((await areas(anew)).sort());
  });

  it('is without the sentence that a report is out of date, and what an officer chose of a sheet that stays is theirs', async () => {
    const made = await changed((book) => {
      for (const [at, name] of reports.entries()) book.sheets.push({ ...report(), name, id: 100 + at });
    });
    const chosen = await withPart(made.out, 'xl/workbook.xml', (xml) =>
      xml.replace(/(Print_Area" localSheetId="\d">'[^']*'!)\$A\$1:\$B\$3/g, (_, head) => `${head}$A$1:$A$2`),
    );
    const { out } = await changed((book) => {
      named(book, 'ภาพรวม').cells[0] = row('ก', 'ข', messagesIn('th').staleMark);
    }, chosen);
    expect((await areas(out)).filter((area) => area?.includes(':'))).toEqual(
      [...reports.filter((name) => name !== 'ภาพรวม').map((name) => `'${name}'!$A$1:$A$2`)].concat(
        "'ภาพรวม'!$A$1:$B$3",
      ),
    );
  });

  it('was nothing of somebody’s sheet in files of older versions: it prints again', async () => {
    const original = await withAreas(
      areaOf(0, "'ตั้งค่า'!$A$1:$B$2") + areaOf(1, "'ปี 2569'!$B$2") + areaOf(2, "'บันทึก'!$H$40"),
    );
    const { out } = await changed((book) => book.sheets.push(report()), original);
    expect(await areas(out)).toEqual(["'ตั้งค่า'!$A$1:$B$2", "'ปี 2569'!$B$2", "'สรุป 2569'!$A$1:$B$3"]);
  });
});

describe('an element that holds nothing, however it is written, loses nothing of what is added', () => {
  const NONE = [(name: string) => `<${name}/>`, (name: string) => `<${name} />`]
    .concat((name) => `<${name}></${name}>`)
    .concat((name) => `<!-- none --><${name}>\n<!-- none -->\n</${name}>`);
  const inWorkbook = (empty: (name: string) => string) => (xml: string) =>
    xml
      .replace('<sheets>', `${empty('bookViews')}<sheets>`)
      .replace(
        '</sheets>',
        (end) => end + ['externalReferences', 'definedNames', 'calcPr'].map(empty).join(''),
      );
  const AFTER = [
    ...['mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions'],
    ...['rowBreaks', 'tableParts'],
  ];
  const inSheet = (empty: (name: string) => string) => (xml: string) =>
    xml
      .replace('<sheetData>', `<sheetPr>${empty('pageSetUpPr')}</sheetPr>${empty('cols')}<sheetData>`)
      .replace('<sheetData></sheetData>', empty('sheetData'))
      .replace('</worksheet>', (end) => AFTER.map(empty).join('') + end);
  const inStyles = (empty: (name: string) => string) => (xml: string) =>
    ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'].reduce(
      (text, name) => text.replace(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`), () => empty(name)),
      xml,
    );
  const inPackage = (empty: (name: string) => string) => (xml: string) =>
    xml.replace(/<((?:Override|Relationship) [^>]*)\/>/g, (_, tag: string) => {
      const [name = ''] = tag.split(' ');
      return empty(name).replace(new RegExp(`<${name}\\b(?!>\\s*</)|<${name}(?=>)`), `<${tag}`);
    });
  const prefixed = (xml: string) =>
    xml
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace(' xmlns=', ' xmlns:x=')
      .replace('<?x:', '<?');
  const written = (empty: (name: string) => string, prefix: boolean) => (parts: Parts) => {
    const spelt = [
      [/workbook\.xml$/, inWorkbook],
      [/sheet\d\.xml$/, inSheet],
      [/styles\.xml$/, inStyles],
      [/\.rels$|Types/, inPackage],
    ] as const;
    const all = spelt.reduce((one, [path, way]) => eachText(one, path, way(empty)), parts);
    return prefix ? eachText(all, /^xl\/[^_]*\.xml$/, prefixed) : all;
  };

  const contents = ({ sheets, activeSheet }: BookModel) => [
    activeSheet,
    sheets.map(({ name, cells, merges, metadata, columnWidths }) => ({
      ...{ name, merges, metadata, width: columnWidths[2] },
      cells: cells.map((line) => line.map((cell) => [cell?.value, cell?.formula, cell?.style?.bold])),
    })),
  ];

  it.each(NONE.flatMap((empty) => [false, true].map((prefix) => ({ as: empty('x'), empty, prefix }))))(
    '$as, prefixed: $prefix',
    async ({ empty, prefix }) => {
      const original = await rawFile({ sheets: { ว่าง: {} }, formats: ['0.00'] }, written(empty, prefix));
      const { book, out } = await changed((one) => {
        const sealed = report();
        sealed.metadata = [{ key: 'sucharit.seal', value: 'abc.1' }];
        one.sheets.push(sealed);
        named(one, 'ว่าง').cells = [row('จด')];
        named(one, 'ปี 2569').merges = [{ row: 8, column: 1, rows: 1, columns: 3 }];
        (named(one, 'ปี 2569').cells[2] as unknown[])[3] = { value: 6000, style: { bold: true } };
        named(one, 'ปี 2569').columnWidths = { 2: 44 };
        one.activeSheet = 77;
      }, original);
      await expectWellFormed(out);
      expect(contents(await readXlsx(out))).toEqual(contents(book));
      const workbook = await part(out, 'xl/workbook.xml');
      for (const name of ['definedNames', 'calcPr', 'bookViews'])
        expect(workbook.split(`<${name}`).length, name).toBe(2);
      expect(workbook).toContain(
        '<definedName name="_xlnm.Print_Area" localSheetId="3">\'สรุป 2569\'!$A$1:$B$3<',
      );
      // exceljs knows no prefixes, and parts that didn't change keep theirs.
      if (prefix) return;
      const again = (await exceljs(out)).worksheets.map(({ name }) => name);
      expect(again).toEqual(['ตั้งค่า', 'ปี 2569', 'ว่าง', 'สรุป 2569']);
    },
  );
});
