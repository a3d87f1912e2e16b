// What officers' programs put on the clipboard, as blocks: Word, Google Docs, Excel, Google Sheets, web pages.
import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import { readHtml } from '../../../src/core/documents/read-html.ts';
import { recognisePlan } from '../../../src/core/documents/recognise-plan.ts';

/** Each block as one line: `1 {๑)} text`, a table by its cells `row column rows×columns text`. */
function shown(html: string): readonly string[] {
  return readHtml(html).flatMap((block) => {
    if (block.kind === 'note') return [`${block.place}: ${block.text}`];
    if (block.kind === 'paragraph') return [`${block.level} {${block.number}} ${block.text}`];
    return block.grid.cells.map(
      ({ row, column, rows, columns, text }) => `${row} ${column} ${rows}×${columns} ${text}`,
    );
  });
}

test('Word’s numbers, bullets, tabs, lines and tracked changes', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{}</style><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body><!--StartFragment--><h1><span lang=TH>ส่วนที่ ๑ สภาพ
ทั่วไป<o:p></o:p></span></h1><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>๑)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span lang=TH>ข้อแรก</span></p><p style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>จุด</p><p>ก<span style='mso-tab-count:1'>      </span>ข<br>ค <del>ลบ</del><ins>เพิ่ม</ins><span style='display:none;mso-hide:all'>ซ่อน</span></p><!--EndFragment--></body></html>`;
  expect(shown(html)).toEqual(['1 {} ส่วนที่ ๑ สภาพ ทั่วไป', '0 {๑)} ข้อแรก', '0 {•} จุด', '0 {} ก\tข\nค เพิ่ม']);
});

test('Word’s tables: merged cells, lists in cells, the row of height 0 that only keeps the columns', () => {
  const html = `<table class=MsoTableGrid><thead><tr><td rowspan=2><p>ที่<o:p></o:p></p></td><td colspan=2><p>งบประมาณ</p></td></tr><tr><td><p>๒๕๖๖</p></td><td><p>๒๕๖๗</p></td></tr></thead><tr><td><p style='mso-list:l2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>ก</p></td><td><p>บรรทัด ๑</p><p>บรรทัด ๒</p></td><td><p>ก<br>ข</p></td></tr><![if !supportMisalignedColumns]><tr height=0><td width=10></td><td width=10></td></tr><![endif]></table>`;
  expect(shown(html)).toEqual([
    '1 1 2×1 ที่',
    '1 2 1×2 งบประมาณ',
    '2 2 1×1 ๒๕๖๖',
    '2 3 1×1 ๒๕๖๗',
    '3 1 1×1 1. ก',
    '3 2 1×1 บรรทัด ๑\nบรรทัด ๒',
    '3 3 1×1 ก\nข',
  ]);
});

test('Google Docs’ lists count on, begin where they say, and stand within one another', () => {
  const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span>หัวเรื่อง</span></h2><ol><li style="list-style-type:decimal;"><p role="presentation"><span>หนึ่ง</span></p></li><ol><li style="list-style-type:lower-alpha;"><p><span>ย่อย</span></p></li></ol><li style="list-style-type:decimal;"><p><span>สอง</span></p></li></ol><ol start="5"><li style="list-style-type:thai"><p>ห้า</p></li></ol></b><br class="Apple-interchange-newline">`;
  expect(shown(html)).toEqual(['2 {} หัวเรื่อง', '0 {1.} หนึ่ง', '0 {a.} ย่อย', '0 {2.} สอง', '0 {๕.} ห้า']);
});

test('Excel’s and Google Sheets’ cells as they show, hidden rows left out', () => {
  const excel = `<table border=0><col width=64 span=3><tr height=20><td rowspan=2>ที่</td><td colspan=2>งบ</td></tr><tr><td align=right>1,234,567.00</td><td>ก<br style='mso-data-placement:same-cell'/>ข</td></tr><tr style='display:none'><td>แถวซ่อน</td></tr><tr><td>๒๕๖๖</td><td>########</td><td></td></tr></table>`;
  expect(shown(excel)).toEqual([
    '1 1 2×1 ที่',
    '1 2 1×2 งบ',
    '2 2 1×1 1,234,567.00',
    '2 3 1×1 ก\nข',
    '3 1 1×1 ๒๕๖๖',
    '3 2 1×1 ########',
    '3 3 1×1 ',
  ]);
  expect(
    shown(
      '<google-sheets-html-origin><table><tbody><tr><td data-sheets-value="{}">x</td></tr></tbody></table>',
    ),
  ).toEqual(['1 1 1×1 x']);
});

test('a web page: tags that nobody closed, tables that lay out others, scripts that never run', () => {
  const html =
    '<div>ก<script>window.bad=1</script><table><tr><td>เมนู<td><table><tr><th>ลำดับ<th>ชื่อ<tr><td>1<td>ข</table></table><p>ค<p>ง &amp; จ &lt;ฉ&#3585;</div>';
  expect(shown(html)).toEqual([
    '0 {} ก',
    '1 1 1×1 ลำดับ',
    '1 2 1×1 ชื่อ',
    '2 1 1×1 1',
    '2 2 1×1 ข',
    '1 1 1×1 เมนู',
    '1 2 1×1 ',
    '0 {} ค',
    '0 {} ง & จ <ฉก',
  ]);
});

test('a table of one cell within a cell of data is that cell’s text', () => {
  const row = (cell: string) => `<tr><td>1<td>ก<td>${cell}<td>/<td>x`;
  const html = `<table>${row('100')}${row('<table><tr><td>200</table>')}</table>`;
  expect(shown(html).filter((line) => / 3 /.test(line))).toEqual(['1 3 1×1 100', '2 3 1×1 200']);
});

test('a page’s titles stand before the tables that they are of: in a frame around them, beside an emblem, as a caption', () => {
  const table = (caption: string, baht: number) =>
    `<table>${caption}<tr><td>ลำดับ<td>โครงการ<td>มิติ<td>งบประมาณ<td>ไตรมาส<tr><td>1<td>โครงการ ก<td>1<td>${baht}<td>1</table>`;
  const title = (year: number) => `แผนปฏิบัติการป้องกันการทุจริต ปี ${year}`;
  const pages = [
    `<table><tr><td>เมนู<td><h2>${title(2568)}</h2>${table('', 100)}<h2>${title(2569)}</h2>${table('', 200)}</table>`,
    `<table><tr><td><img><td>${title(2568)}</table>${table('', 100)}<table><tr><td>${title(2569)}</table>${table('', 200)}`,
    [2568, 2569].map((year, at) => table(`<caption>${title(year)}</caption>`, 100 * (at + 1))).join(''),
  ];
  for (const page of pages) {
    const { sheets, doubts } = recognisePlan(readHtml(page), { catalogues: CATALOGUES, year: null });
    expect(sheets.map(({ sheet, rows }) => [sheet, rows.map((row) => row[3])])).toEqual([
      ['ปี 2568', [100]],
      ['ปี 2569', [200]],
    ]);
    expect(doubts).toEqual([]);
  }
});

test('a raised number stands apart from the amount before it, LibreOffice’s mark of a note in no text', () => {
  const note = '<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>';
  expect(shown(`<p>โครงการ ก${note}</p><p>500<sup>1</sup></p>`)).toEqual(['0 {} โครงการ ก', '0 {} 500 1']);
});

test.each([
  ['a million letters <', '<'.repeat(1_000_000)],
  ['tags that never end', '<a b="'.repeat(50_000)],
  ['elements within one another', `${'<div>'.repeat(20_000)}x`],
  ['cells that span everything', `<table>${`<tr>${'<td colspan=200 rowspan=2000>x'.repeat(3)}`.repeat(500)}`],
])('%s take no more than their time', (_, html) => {
  const before = process.cpuUsage().user;
  readHtml(html);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
});
