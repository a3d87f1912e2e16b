// What a reader sees in a Word document, with all that real ones have: automatic numbers, merged cells, fields, ticks, tracked changes.
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { ReadBlock } from '../../../src/core/documents/block.ts';
import { readDocx } from '../../../src/files/reading/read-docx.ts';
import {
  cell,
  changed,
  documentXml,
  docx,
  level,
  paragraph,
  row,
  run,
  table,
  textBox,
  textCell,
} from '../word-xml.ts';

/** Each block as one line: `1 {๑)} text`, tables by their cells `row column rows×columns text`, notes by their place. */
function shown(blocks: readonly ReadBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'note') return [`${block.place}: ${block.text}`];
    if (block.kind === 'paragraph') return [`${block.level} {${block.number}} ${block.text}`];
    return block.grid.cells.map(
      ({ row: at, column, rows, columns, text }) => `${at} ${column} ${rows}×${columns} ${text}`,
    );
  });
}

const LISTS = [
  [level(0, 'thaiNumbers', '%1)'), level(1, 'thaiLetters', '(%2)')],
  [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')],
  [level(0, 'bullet', '\uf0b7')],
];

/** The document of these paragraphs, with lists 1 to 4: Thai, decimal, bullets, Thai again. */
const read = async (body: string): Promise<readonly string[]> =>
  shown(await readDocx(docx(body, LISTS, [0, 1, 2, 0])));

const item = (text: string, id: number, at = 0) => paragraph(text, { list: { id, level: at } });

test('automatic numbers are shown as Word shows them: deeper levels begin anew, a second list of a kind too', async () => {
  const body = [
    item('แรก', 1),
    item('สอง', 1),
    item('ย่อย', 1, 1),
    item('ย่อยสอง', 1, 1),
    paragraph('คั่น'),
    item('สาม', 1),
    item('ย่อยของสาม', 1, 1),
    item('อีกรายการ', 4),
    item('ทศนิยม', 2),
    item('ชั้นสอง', 2, 1),
    item('จุด', 3),
  ];
  expect(await read(body.join(''))).toEqual([
    '0 {๑)} แรก',
    '0 {๒)} สอง',
    '0 {(ก)} ย่อย',
    '0 {(ข)} ย่อยสอง',
    '0 {} คั่น',
    '0 {๓)} สาม',
    '0 {(ก)} ย่อยของสาม',
    '0 {๑)} อีกรายการ',
    '0 {1.} ทศนิยม',
    '0 {1.1} ชั้นสอง',
    '0 {•} จุด',
  ]);
});

test('a number without text is read, as in a column of numbers; a bullet or nothing without text is not', async () => {
  expect(await read(item('', 1) + item('', 3) + paragraph(''))).toEqual(['0 {๑)} ']);
});

test('headings have their level, by their style or one that it is based on', async () => {
  expect(
    await read(paragraph('ส่วนที่ ๑', { style: '1' }) + paragraph('หัวข้อ', { style: '2' }) + paragraph('ข้อความ')),
  ).toEqual(['1 {} ส่วนที่ ๑', '2 {} หัวข้อ', '0 {} ข้อความ']);
});

test('what was deleted while changes were tracked is gone, what was typed is there, a deleted mark joins two paragraphs', async () => {
  const body = [
    paragraph('', { runs: run('คงไว้ ') + changed('ลบ', 'เพิ่ม') }),
    paragraph('ต้น', { markDeleted: true }),
    paragraph('ปลาย'),
    table(2, [row([textCell('อยู่'), textCell('ด้วย')]), row([textCell('ลบ')], 'deleted')]),
  ];
  expect(await read(body.join(''))).toEqual(['0 {} คงไว้ เพิ่ม', '0 {} ต้นปลาย', '1 1 1×1 อยู่', '1 2 1×1 ด้วย']);
});

test('a text box is read once, behind the paragraph it hangs in', async () => {
  expect(await read(paragraph('', { runs: run('นอกกล่อง') + textBox(paragraph('ในกล่อง')) }))).toEqual([
    '0 {} นอกกล่อง',
    '0 {} ในกล่อง',
  ]);
});

test('merged cells are one cell, over columns and rows; a cell holds its lines and their numbers', async () => {
  const body = table(3, [
    row([textCell('ที่', { merge: 'starts' }), textCell('งบประมาณ', { columns: 2 })], 'header'),
    row([cell('', { merge: 'goes on' }), textCell('๒๕๖๖'), textCell('๒๕๖๗')], 'header'),
    row([textCell('1'), cell(item('ก', 1) + item('ข', 1)), textCell('x\ny')]),
  ]);
  expect(await read(body)).toEqual([
    '1 1 2×1 ที่',
    '1 2 1×2 งบประมาณ',
    '2 2 1×1 ๒๕๖๖',
    '2 3 1×1 ๒๕๖๗',
    '3 1 1×1 1',
    '3 2 1×1 ๑) ก\n๒) ข',
    '3 3 1×1 x\ny',
  ]);
});

test.each([
  ['a tick from Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
  [
    'a letter in Wingdings',
    '<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uf0fc</w:t></w:r>',
    '✓',
  ],
  [
    'a checkbox that is ticked, whatever it draws',
    '<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="w14"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>',
    '☑',
  ],
  [
    'an old form’s checkbox',
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    '☑',
  ],
  [
    'a field’s result and not its code, fields within fields too',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ซ่อน</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ผล</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    'ผล',
  ],
  [
    'a tab, a line, a hyphen that doesn’t break',
    '<w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:br/><w:t>ค</w:t><w:noBreakHyphen/><w:t>ง</w:t><w:softHyphen/></w:r>',
    'ก\tข\nค‑ง',
  ],
  ['no hidden text', '<w:r><w:t>เห็น</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r>', 'เห็น'],
  [
    'a raised number, and an amount that was struck out, apart from the one beside it',
    '<w:r><w:t>500</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>700</w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>60</w:t></w:r>',
    '500 1  700 60',
  ],
  [
    'a content control’s text',
    '<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>ในตัวควบคุม</w:t></w:r></w:sdtContent></w:sdt>',
    'ในตัวควบคุม',
  ],
  ['letters that XML writes as numbers', '<w:r><w:t>&amp;&lt;&#3585;&#xE01;</w:t></w:r>', '&<กก'],
])('%s is read', async (_, runs, text) => {
  expect(await read(paragraph('', { runs }))).toEqual([`0 {} ${text}`]);
});

test('footnotes, endnotes and comments are told apart from the text, and their marks are no part of it', async () => {
  const notes = (name: string, children: string) =>
    documentXml('').replace(
      /<w:document (.*)<w:body>.*<\/w:document>/s,
      `<w:${name} $1${children}</w:${name}>`,
    );
  const note = (name: string, id: number, text: string, more = '') =>
    `<w:${name} w:id="${id}"${more}>${paragraph('', { runs: `<w:r><w:${name}Ref/></w:r>${run(text)}` })}</w:${name}>`;
  const body = paragraph('', {
    runs: `${run('ก่อน')}<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/>${run('หลัง')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`,
  });
  const file = docx(body, [], [], {
    'word/footnotes.xml': strToU8(
      notes(
        'footnotes',
        `<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${note('footnote', 2, 'ข้อความท้ายหน้า')}`,
      ),
    ),
    'word/endnotes.xml': strToU8(notes('endnotes', note('endnote', 2, 'ข้อความท้ายเรื่อง'))),
    'word/comments.xml': strToU8(notes('comments', note('comment', 0, 'ช่วยตรวจด้วย'))),
    'word/commentsExtended.xml': strToU8('<x/>'),
  });
  expect(shown(await readDocx(file))).toEqual([
    '0 {} ก่อนหลัง',
    'เชิงอรรถ 1: ข้อความท้ายหน้า',
    'เชิงอรรถท้ายเรื่อง 1: ข้อความท้ายเรื่อง',
    'ความเห็น 1: ช่วยตรวจด้วย',
  ]);
});

test('Thai in a run of a symbol font is Thai, and its blanks are blanks', async () => {
  const runs =
    '<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2" w:cs="TH SarabunPSK"/></w:rPr><w:t xml:space="preserve">R ใช่  P ไม่ใช่</w:t></w:r>';
  expect(await read(paragraph('', { runs }))).toEqual(['0 {} ☑ ใช่  ✓ ไม่ใช่']);
});
