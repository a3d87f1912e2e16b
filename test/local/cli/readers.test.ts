// The same table in every kind of file: each reader finds it whole.

import { describe, expect, test } from 'vitest';
import { openAddOn } from '../../../local/add-on.ts';
import { readPlan } from '../../../local/cli/readers.ts';
import annual from '../../../local/sample/annual-2569.json' with { type: 'json' };
import type { SheetModel } from '../../../local/sheets/book/model.ts';
import { newBookModel, newSheetModel } from '../../../local/sheets/book/new-book.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { YEAR } from '../../core/documents/layouts.ts';
import { heldAgainst, none } from '../../core/documents/tally.ts';

const TITLE = 'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569 ของ องค์การบริหารส่วนตำบลอิสานเขต';
const rows = [
  ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
  ...annual.rows.map(({ no, name, dimension, budget, quarters }) => [
    String(no),
    name,
    String(dimension),
    budget.toLocaleString('en-US'),
    ...quarters.map((runs) => (runs ? '/' : '')),
  ]),
];
const separated = (separator: string) =>
  [TITLE, ...rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(separator))].join(
    '\r\n',
  );
const tabbed = [TITLE, ...rows.map((row) => row.join('\t'))].join('\n');

/** Thai Windows' code page: Thai letters from 0xA1 on. */
function windows874(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code >= 0x0e01 && code <= 0x0e5b) return code - 0x0e00 + 0xa0;
    return { '“': 0x93, '”': 0x94 }[letter] ?? code;
  });
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const page = `<!DOCTYPE html><html><head><title>แผน</title><script>var a = "<table>";</script></head>
<body><ul><li>หน้าแรก<li>ติดต่อ</ul><p>${TITLE}</p>
<table><thead><tr><th rowspan=2>ลำดับ</th><th rowspan="2">โครงการ<th rowspan=2>มิติ<th rowspan=2>งบประมาณ<br>(บาท)
<th colspan=4>ดำเนินการไตรมาส<tr><th>1<th>2<th>3<th>4</thead>
${rows
  .slice(1)
  .map((row) => `<tr>${row.map((cell) => `<td><p>${cell}&nbsp;</p></td>`).join('')}</tr>`)
  .join('\n')}
<tr><td colspan=3>รวมทั้งสิ้น<td>20,000</table><p>ชื่อ - สกุล ผู้ออกรายงาน นางสาวสมหญิง ใจสุจริต</p></body></html>`;

describe('A table in a file', () => {
  test.each([
    ['.csv in UTF-8 with its mark', '.csv', utf8(`\ufeff${separated(',')}`)],
    ['.csv in the code page of Thai Windows', '.csv', windows874(separated(','))],
    ['.csv parted by semicolons', '.csv', utf8(separated(';'))],
    ['.tsv', '.tsv', utf8(tabbed)],
    [
      '.tsv in UTF-16, as Excel saves Unicode text',
      '.tsv',
      new Uint8Array(Buffer.from(`\ufeff${tabbed}`, 'utf16le')),
    ],
    ['.tsv in UTF-16 without a mark', '.tsv', new Uint8Array(Buffer.from(tabbed, 'utf16le'))],
    [
      '.csv in UTF-16 of the other order',
      '.csv',
      new Uint8Array(Buffer.from(separated(','), 'utf16le').swap16()),
    ],
    ['.txt with tabs', '.txt', utf8(tabbed)],
    ['.txt with bars', '.txt', utf8([TITLE, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'))],
    ['.html, a saved web page whose tags are left open', '.html', utf8(page)],
  ])('is found whole in %s', async (_, ending, bytes) => {
    const found = await readPlan(ending, bytes, null);
    expect(found.doubts).toEqual([]);
    expect(found.settings.organisation).toBe('องค์การบริหารส่วนตำบลอิสานเขต');
    const tally = none();
    heldAgainst(found, 'ปี 2569', YEAR, tally);
    expect(tally).toEqual({ right: 120, wrong: 0, doubtful: 0, notes: [] });
  });

  test('that is no text, or of which the writing can’t be told, is refused as that', async () => {
    for (const bytes of [
      await writeXlsx(newBookModel('แผน', 'แผน')),
      new Uint8Array(Buffer.from('漢字が多い文書です。'.repeat(20), 'utf16le')),
      new Uint8Array(Buffer.from(tabbed, 'utf16le')).map((byte) => (byte === 0x0e ? 0x1f : byte)),
    ])
      await expect(readPlan('.csv', bytes, null)).rejects.toMatchObject({ code: 'not-text' });
  });

  test('who reports is read below the table of a page', async () => {
    expect((await readPlan('.html', utf8(page), null)).settings.reporter).toBe('นางสาวสมหญิง ใจสุจริต');
  });
});

/** A workbook of sheets, each a name and its rows; that of a year that is over is hidden. */
function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const [first, ...names] = Object.keys(sheets);
  const book = newBookModel('แผน', first);
  names.forEach((name, index) => {
    book.sheets.push(newSheetModel(index + 1, name));
  });
  const addOn = openAddOn({ book, today: '2026-06-08' });
  for (const [name, cells] of Object.entries(sheets))
    addOn.control.paste(
      name,
      'A1',
      cells.map((row) => [...row]),
    );
  const { sheets: made, ...rest } = addOn.snapshot();
  return writeXlsx({
    ...rest,
    sheets: made.map((sheet) => ({ ...sheet, hidden: sheet.name.endsWith('2568') })),
  });
}

const OWN_YEAR = [
  ['ลำดับ', 'รายการโครงการ', 'มิติ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
  ['1', 'โครงการหนึ่ง', 'มิติที่ ๑', '๑๐๐', '/', '', '', ''],
];
const OWN_FOLLOW_UP = [
  [
    ...['ลำดับ', 'รายการโครงการ', 'มิติ', 'งบประมาณ (บาท)', 'งบตามข้อบัญญัติ (บาท)'],
    ...[6, 12].flatMap((round) => [
      `สถานะ ${round} เดือน`,
      `เบิกจ่าย ${round} เดือน (บาท)`,
      `ผลการดำเนินงาน ${round} เดือน`,
      `ปัญหา/อุปสรรค ${round} เดือน`,
      `ข้อเสนอแนะ ${round} เดือน`,
    ]),
    ...['เหตุผลที่ไม่สามารถดำเนินการได้', 'หลักฐาน', 'หมายเหตุ'],
  ],
  ['1', 'โครงการหนึ่ง', '1', '100', '', 'ดำเนินการแล้วเสร็จ', '๒๗,๕๐๐.๕๐'],
];

describe('A workbook of the add-on’s own sheets', () => {
  test('is taken along as it is though its layout is not written, hidden years too', async () => {
    const settings = [
      ['ชื่อหน่วยงาน', 'เทศบาลตำบลบ้านใหม่'],
      ['ปีแรกของแผน', '๒๕๖๘'],
      ['ปีสุดท้ายของแผน', '๒๕๗๐'],
    ];
    const read = await readPlan(
      '.xlsx',
      await workbook({ ตั้งค่า: settings, 'ปี 2568': OWN_YEAR, 'ปี 2569': OWN_YEAR, 'ผล 2569': OWN_FOLLOW_UP }),
      null,
    );
    expect(read.settings).toMatchObject({
      organisation: 'เทศบาลตำบลบ้านใหม่',
      firstYear: 2568,
      lastYear: 2570,
    });
    expect(read.sheets.map(({ sheet }) => sheet).sort()).toEqual(['ปี 2568', 'ปี 2569', 'ผล 2569']);
    expect(read.sheets.find(({ sheet }) => sheet === 'ปี 2569')?.rows[0]?.slice(0, 4)).toContain('มิติที่ ๑');
  });

  test('rows and columns that somebody’s file hides or strikes through are taken in, and said, but those of its title and its total; comments are told', async () => {
    const book = newBookModel('แผน', 'แผนงาน');
    const [sheet] = book.sheets as [SheetModel];
    const lines = [[TITLE], ...rows.slice(0, 6), ['รวม', '', '', '20,000'], [], ['']];
    sheet.cells = lines.map((line) => line.map((value) => ({ value })));
    sheet.hiddenRows = [1, 4, 8, 9];
    for (const at of [0, 6]) {
      const [cell] = sheet.cells[at] ?? [];
      if (cell) cell.style = { strikethrough: true };
    }
    sheet.cells[2] = (sheet.cells[2] ?? []).map((cell, at) =>
      at === 1 && cell ? { ...cell, note: 'รอยืนยัน' } : cell,
    );
    sheet.rowHeights = { 5: 0, 6: 0, 7: 40 };
    sheet.hiddenColumns = [3, 20];
    const { sheets, doubts, leftOut } = await readPlan('.xlsx', await writeXlsx(book), null);
    expect(leftOut).toContainEqual({ place: 'แผนงาน B3', read: 'รอยืนยัน', why: 'note' });
    expect(sheets[0]?.rows).toHaveLength(5);
    expect(doubts.filter(({ code }) => code !== 'total-differs')).toMatchObject([
      {
        code: 'rows-hidden',
        sheet: 'ปี 2569',
        cell: null,
        read: '4-6',
        place: 'แผนงาน',
        details: { count: 3 },
      },
      {
        code: 'columns-hidden',
        sheet: 'ปี 2569',
        cell: null,
        read: 'C',
        place: 'แผนงาน',
        details: { count: 1 },
      },
      { code: 'rows-struck', sheet: 'ปี 2569', cell: null, read: '7', details: { count: 1 } },
    ]);
  });

  test('beside somebody else’s tables gives what only it has, and a hidden sheet is named', async () => {
    const read = await readPlan(
      '.xlsx',
      await workbook({ 'ปี 2568': OWN_YEAR, 'ปี 2569': OWN_YEAR, 'ผล 2569': OWN_FOLLOW_UP }),
      null,
    );
    expect(read.sheets.map(({ sheet }) => sheet)).toEqual(['ปี 2569', 'ผล 2569']);
    expect(read.sheets[1]?.rows[0]).toContain('๒๗,๕๐๐.๕๐');
    expect(read.leftOut).toContainEqual({ place: 'ปี 2568', read: 'ปี 2568', why: 'other-table' });
  });
});
