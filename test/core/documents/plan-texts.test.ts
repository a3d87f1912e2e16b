// The texts of a plan's book and the texts and tables of its first part, in any order and however short: each stands in its own place.

import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import { recognisePlan } from '../../../src/core/documents/recognise-plan.ts';
import { readDocx } from '../../../src/files/reading/read-docx.ts';
import { recogniseSource } from '../../../src/files/reading/read-source.ts';
import { type Row, tableOf } from './layouts.ts';
import { asDocx } from './written-as.ts';
import type { Piece } from './written-plans.ts';

const ORGANISATION = 'เทศบาลเมืองหนองปลาไหล';

async function takenIn(...pieces: readonly (string | readonly (readonly string[])[])[]) {
  const written = pieces.map(
    (piece): Piece =>
      typeof piece === 'string'
        ? { kind: 'line', text: piece }
        : { kind: 'table', rows: piece.map((row) => row.map((text) => ({ text }))) },
  );
  const { sheets, doubts, settings } = recognisePlan(await readDocx(asDocx(written)), {
    catalogues: CATALOGUES,
    year: null,
  });
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.rows ?? [];
  const headersOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.headers ?? [];
  const recordsOf = (name: string) =>
    rowsOf(name).map((row) => Object.fromEntries(headersOf(name).map((header, at) => [header, row[at]])));
  return {
    doubts,
    settings,
    rowsOf,
    headersOf,
    recordsOf,
    book: Object.fromEntries(rowsOf('เล่มแผน')) as Record<string, string>,
  };
}

const LETTERS = {
  คำนำ: [
    'คำนำ',
    'แผนฉบับนี้แบ่งเป็น ดังนี้',
    'ส่วนที่ ๑ บทนำ',
    'ส่วนที่ ๒ แผนปฏิบัติการ',
    'คณะผู้จัดทำหวังว่าแผนนี้จะเป็นประโยชน์',
    'คณะผู้จัดทำ',
    ORGANISATION,
    'สิงหาคม พุทธศักราช ๒๕๖๕',
  ],
  คำสั่ง: [
    `คำสั่ง${ORGANISATION} ที่ ๔๕/๒๕๖๕`,
    'เรื่อง แต่งตั้งคณะกรรมการ',
    '๑. ปลัดเทศบาล ประธานกรรมการ',
    'สั่ง ณ วันที่ ๑ กรกฎาคม พ.ศ. ๒๕๖๕',
    '(นายสมบัติ ทองดี)',
    'นายกเทศมนตรี',
  ],
  ประกาศ: [
    `ประกาศ${ORGANISATION}`,
    'เรื่อง ใช้แผน',
    'ประกาศ ณ วันที่ ๑๕ เดือนสิงหาคม พุทธศักราช ๒๕๖๕',
    '(นายสมบัติ ทองดี)',
  ],
};

const LETTER_TEXTS = {
  เลขที่คำสั่ง: '๔๕/๒๕๖๕',
  วันที่คำสั่ง: '1 กรกฎาคม 2565',
  วันที่ประกาศ: '15 สิงหาคม 2565',
  เดือนที่จัดทำ: 'สิงหาคม 2565',
  ประกาศ: 'เรื่อง ใช้แผน',
  คำสั่ง: 'เรื่อง แต่งตั้งคณะกรรมการ',
  คำนำ: LETTERS.คำนำ.slice(1, 5).join('\n'),
};

const CONTENTS = ['สารบัญ', 'คำนำ', `คำสั่ง${ORGANISATION}`, '๑. หลักการและเหตุผล', 'ภาคผนวก'];

const PART_1 = [
  'ส่วนที่ ๑ บทนำ',
  '๑. หลักการและเหตุผล',
  'ทุจริตเป็นภัย',
  '๒. วัตถุประสงค์',
  '๑) เพื่อสุจริต',
  '๒) เพื่อโปร่งใส',
  '๓. เป้าหมาย',
  'ลดเรื่องร้องเรียน',
  '๔. ประโยชน์ที่คาดว่าจะได้รับ',
  'ประชาชนได้ประโยชน์',
];

const PART_1_TEXTS = {
  หลักการและเหตุผล: 'ทุจริตเป็นภัย',
  วัตถุประสงค์: '๑) เพื่อสุจริต\n๒) เพื่อโปร่งใส',
  เป้าหมาย: 'ลดเรื่องร้องเรียน',
  ประโยชน์: 'ประชาชนได้ประโยชน์',
};

const PART_2 = [
  'ส่วนที่ ๒ แผนปฏิบัติการ',
  [
    ['ลำดับ', 'โครงการ', 'มิติ', 'ปี 2566', 'ปี 2567', 'ปี 2568'],
    ['1', 'โครงการอบรมพนักงาน', '1', '100', '100', '100'],
  ],
];

const DESCRIPTION = [
  'ชื่อโครงการ : โครงการอบรมพนักงาน',
  'หลักการและเหตุผล : เหตุผล',
  'วัตถุประสงค์ : เพื่ออบรม',
  'กลุ่มเป้าหมาย : พนักงาน',
  'วิธีดำเนินการ : อบรม',
  'ระยะเวลาดำเนินการ : ปี ๒๕๖๖ - ๒๕๖๘',
  'งบประมาณดำเนินการ : ๑๐๐ บาท',
  'ผู้รับผิดชอบ : สำนักปลัด',
  'ผลผลิต : ๓๐ คน',
  'ผลลัพธ์ : สุจริต',
];

const ORDERS = [
  ['คำนำ', 'คำสั่ง', 'ประกาศ'],
  ['คำนำ', 'ประกาศ', 'คำสั่ง'],
  ['คำสั่ง', 'คำนำ', 'ประกาศ'],
  ['คำสั่ง', 'ประกาศ', 'คำนำ'],
  ['ประกาศ', 'คำนำ', 'คำสั่ง'],
  ['ประกาศ', 'คำสั่ง', 'คำนำ'],
] as const;

test.each(ORDERS)(
  '%s, %s, %s: none takes in another, with the contents behind, before or left out',
  async (...order) => {
    const letters = order.flatMap((name) => LETTERS[name]);
    for (const front of [[...letters, ...CONTENTS], [...CONTENTS, ...letters], letters]) {
      const { book, doubts } = await takenIn(...front, ...PART_1, ...PART_2);
      expect(book).toMatchObject({ ...LETTER_TEXTS, ...PART_1_TEXTS });
      expect(doubts).toEqual([]);
    }
  },
);

test('letters in an appendix, with its heading and without, are taken in, and the last description ends before them', async () => {
  for (const heading of [['ภาคผนวก'], []]) {
    const { book, doubts, rowsOf } = await takenIn(
      ...LETTERS.คำนำ,
      ...PART_1,
      ...PART_2,
      ...DESCRIPTION,
      ...heading,
      ...LETTERS.คำสั่ง,
      ...LETTERS.ประกาศ,
    );
    expect(book).toMatchObject({ ...LETTER_TEXTS, ...PART_1_TEXTS });
    expect(rowsOf('รายละเอียดโครงการ').map((row) => row.at(-1))).toEqual(['สุจริต']);
    expect(rowsOf('คณะกรรมการ')).toHaveLength(1);
    expect(doubts).toEqual([]);
  }
});

test('texts of part 1 in the line of their headings, or under other words for them', async () => {
  const { book } = await takenIn(
    '๑.๑ ความเป็นมาและความสำคัญ : ทุจริตเป็นภัย',
    'ข้อ ๒ วัตถุประสงค์ของการจัดทำแผน',
    ...PART_1.slice(4, 6),
    '๓. เป้าหมายและตัวชี้วัด: ลดเรื่องร้องเรียน',
    'ง. ผลที่คาดว่าจะได้รับ',
    'ประชาชนได้ประโยชน์',
    ...PART_2.slice(1),
  );
  expect(book).toEqual(PART_1_TEXTS);
});

test('a plan without descriptions has none, and the title above its table is no text of part 1', async () => {
  const { book, doubts, rowsOf } = await takenIn(
    ...PART_1,
    'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๖๘)',
    ORGANISATION,
    'ตารางที่ ๑',
    ...PART_2.slice(1),
    'หมายเหตุ งบประมาณอาจเปลี่ยนแปลง',
  );
  expect(book).toEqual(PART_1_TEXTS);
  expect(rowsOf('รายละเอียดโครงการ')).toEqual([]);
  expect(doubts).toEqual([]);
});

test('เป้าหมาย that is its table alone, and a heading that nothing stands below, are no text of the one before', async () => {
  const targets = [
    ['ตัวชี้วัด', 'ปี 2566', 'ปี 2567', 'ปี 2568'],
    ['คะแนน ITA', '๘๕ คะแนน', '๘๗ คะแนน', '๘๙ คะแนน'],
  ];
  const { book, rowsOf } = await takenIn(...PART_1.slice(0, 7), targets, '๔. ประโยชน์', ...PART_2);
  const { หลักการและเหตุผล, วัตถุประสงค์ } = PART_1_TEXTS;
  expect(book).toEqual({ หลักการและเหตุผล, วัตถุประสงค์ });
  expect(rowsOf('เป้าหมาย')).toHaveLength(1);
});

test('a register’s score and its level are two columns, a score alone is the level, and no two columns share a header', async () => {
  const register = async (...columns: readonly (readonly string[])[]) => {
    const { recordsOf } = await takenIn('การประเมินความเสี่ยงการทุจริต', [
      ['ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยง', ...columns.map(([header = '']) => header), 'มาตรการควบคุม'],
      ['จัดซื้อ', 'ล็อกสเปก', ...columns.map(([, cell = '']) => cell), 'มาตรการหนึ่ง'],
    ]);
    return recordsOf('ความเสี่ยง');
  };
  expect(await register(['Risk Score', '20'], ['ระดับความเสี่ยง', 'สูงมาก'])).toMatchObject([
    { ระดับความเสี่ยง: 'สูงมาก', 'Risk Score': '20' },
  ]);
  expect(await register(['ระดับความเสี่ยง', 'สูง'], ['คะแนน', '12'])).toMatchObject([
    { ระดับความเสี่ยง: 'สูง', คะแนน: '12' },
  ]);
  expect(await register(['คะแนน', '20'])).toMatchObject([{ ระดับความเสี่ยง: '20' }]);
  // A level with its score is the level where likelihood and impact say that score, too.
  const scored = (level: string) =>
    register(['โอกาส', '3'], ['ผลกระทบ', '๔'], ['ระดับความเสี่ยง (L x I)', level]);
  for (const level of ['12 (สูง)', 'ระดับสูง\n(๑๒)', 'ความเสี่ยงสูง'])
    expect(await scored(level)).toMatchObject([{ ระดับความเสี่ยง: 'สูง' }]);
  expect(await scored('10 (สูง)')).toMatchObject([{ ระดับความเสี่ยง: '10 (สูง)' }]);
  expect(await register(['ระดับความเสี่ยง', 'สูง'], ['ระดับความเสี่ยง', 'ต่ำ'], ['รหัส', 'A1'])).toMatchObject([
    { ระดับความเสี่ยง: 'สูง', 'ระดับความเสี่ยง (2)': 'ต่ำ', 'รหัส (2)': 'A1' },
  ]);
});

test('measures behind bullets are one a line, without them; a sentence that was broken into lines is one', async () => {
  const { recordsOf } = await takenIn('การประเมินความเสี่ยงการทุจริต', [
    ['ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยง', 'ระดับความเสี่ยง', 'มาตรการควบคุม'],
    ...['- ตรวจ\n- อบรม', '• ตรวจสอบ', 'ตรวจสอบการ\nเบิกจ่าย', '-'].map((text) => ['ก', 'ข', 'สูง', text]),
  ]);
  expect(recordsOf('ความเสี่ยง').map((risk) => risk.มาตรการควบคุมความเสี่ยง)).toEqual([
    ...['ตรวจ\nอบรม', 'ตรวจสอบ', 'ตรวจสอบการ เบิกจ่าย', ''],
  ]);
});

test('a level of risk that is none of the register’s words stays as it is written, and is a doubt: the check stops on it', async () => {
  const levels = ['สูง', 'กลาง', 'ปานกลาง-สูง', 'สูง (๑๒)', 'ยอมรับได้', 'ต่ำมาก', ''];
  const { doubts, recordsOf } = await takenIn('การประเมินความเสี่ยงการทุจริต', [
    ['ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยง', 'ระดับความเสี่ยง', 'มาตรการควบคุม'],
    ...levels.map((level, at) => [`ขั้นตอน ${at}`, `ประเด็น ${at}`, level, 'มาตรการหนึ่ง']),
  ]);
  expect(recordsOf('ความเสี่ยง').map((risk) => risk.ระดับความเสี่ยง)).toEqual(levels);
  expect(doubts.map(({ code, cell, read }) => [code, cell, read])).toEqual(
    [4, 5, 6, 7].map((row) => ['level-unclear', `F${row}`, levels[row - 2]]),
  );
});

test('a table of targets keeps columns that nobody knows, and a numbered indicator without targets is one of its own', async () => {
  const { recordsOf } = await takenIn('เป้าหมาย', [
    ['ที่', 'ตัวชี้วัด', 'ผู้รับผิดชอบ', 'เป้าหมาย ปี ๖๖', 'ค.ศ. 2024'],
    ['1', 'คะแนน ITA', 'สำนักปลัด', '๘๕ คะแนน', '๘๗ คะแนน'],
    ['2', 'ชุมชนเฝ้าระวัง', 'กองช่าง', '', ''],
  ]);
  expect(recordsOf('เป้าหมาย')).toMatchObject([
    { ตัวชี้วัด: 'คะแนน ITA', ผู้รับผิดชอบ: 'สำนักปลัด', 'เป้าหมาย 2566': 85, 'เป้าหมาย 2567': 87 },
    { ตัวชี้วัด: 'ชุมชนเฝ้าระวัง', ผู้รับผิดชอบ: 'กองช่าง', 'เป้าหมาย 2566': '' },
  ]);
});

test('a section of part 1 that the book has no line for keeps its heading and its text in a row of its own', async () => {
  const { book, doubts } = await takenIn(
    ...['๑. การประเมินความเสี่ยงการทุจริต', 'ประเมินจากงานที่มีความเสี่ยงสูง'],
    ...['๒. หลักการและเหตุผล', 'ทุจริตเป็นภัย', '๓. วัตถุประสงค์', '๓.๑ เพื่อสุจริต'],
    ...['๔. นิยามศัพท์', 'ทุจริต หมายถึง โกง', '๕. เป้าหมาย', 'ลดเรื่อง', '๖. ประโยชน์', '๑. ดี', '๒. งาม'],
    ...['๗. การกำกับดูแล', 'รายงานทุกไตรมาส', ...PART_2.slice(0, 1)],
    ...PART_2.slice(1),
  );
  expect(book).toEqual({
    หลักการและเหตุผล: 'ทุจริตเป็นภัย',
    วัตถุประสงค์: '๓.๑ เพื่อสุจริต',
    เป้าหมาย: 'ลดเรื่อง',
    ประโยชน์: '๑. ดี\n๒. งาม',
    นิยามศัพท์: 'ทุจริต หมายถึง โกง',
    การกำกับดูแล: 'รายงานทุกไตรมาส',
    การประเมินความเสี่ยงการทุจริต: 'ประเมินจากงานที่มีความเสี่ยงสูง',
  });
  expect(doubts).toEqual([]);
});

test('risks under a header of two rows, targets and the committee: each on a sheet of its own, as in a document', () => {
  const span = (value: string, rows: number, columns = 1) => ({ value, rows, columns });
  const header: readonly Row[] = [
    ['ที่', 'กระบวนงาน', 'เหตุการณ์ความเสี่ยง'].map((word) => span(word, 2)),
    [null, null, null, 'โอกาส', 'ผลกระทบ', 'รวม'],
  ];
  const [first = [], second = []] = header;
  const merged: readonly Row[] = [
    [...first, span('คะแนน', 1, 3), null, null, span('ระดับ', 2), span('มาตรการจัดการ', 2)],
    second,
  ];
  // As .csv has it.
  const bare: readonly Row[] = [
    ['ที่', 'กระบวนงาน', 'เหตุการณ์ความเสี่ยง', 'คะแนน', '', '', 'ระดับ', 'มาตรการจัดการ'],
    second,
  ];
  const register: readonly Row[] = [
    ['1', 'จัดซื้อจัดจ้าง', 'ล็อกสเปก', 4, 5, 20, 'สูงมาก', '1. โครงการ ก\n2. มาตรการ ข'],
    ['', '', 'ตรวจรับไม่จริง', 3, 6, 18, 'สูง', 'มาตรการ ค'],
  ];
  const others: readonly (readonly Row[])[] = [
    [['เป้าหมายของแผน'], ['ตัวชี้วัด', 'หน่วยนับ', 'ปี 2566', 'ปี 2567'], ['คะแนน ITA', 'คะแนน', 85, '86.5']],
    [
      ['ที่', 'ตำแหน่ง', 'หน้าที่'],
      ['1', 'นายกเทศมนตรี', 'ประธานกรรมการ'],
      ['2', 'ปลัดเทศบาล', 'กรรมการ'],
    ],
    [
      ['ที่', 'ชื่อ', 'ตำแหน่ง'],
      ['1', 'ผู้อบรม ก', 'กรรมการ'],
      ['2', 'ผู้อบรม ข', 'พนักงาน'],
      ['3', 'ผู้อบรม ค', 'นิติกร'],
    ],
  ];
  for (const head of [merged, bare]) {
    const tables = [[['การประเมินความเสี่ยง'], ...head, ...register], ...others].map((rows, at) => ({
      ...tableOf(rows, { sheet: `แผ่น ${at}` }),
      place: `แผ่น ${at}`,
    }));
    const found = recogniseSource({ kind: 'tables', tables }, { catalogues: CATALOGUES, year: null });
    const rowsOf = (name: string) => found.sheets.find(({ sheet }) => sheet === name)?.rows;
    expect(rowsOf('ความเสี่ยง')?.map((cells) => [...cells.slice(0, 7), cells[7]])).toEqual([
      [1, 'จัดซื้อจัดจ้าง', 'ล็อกสเปก', 4, 5, 'สูงมาก', 'โครงการ ก\nมาตรการ ข', '20'],
      [1, 'จัดซื้อจัดจ้าง', 'ตรวจรับไม่จริง', 3, '6', 'สูง', 'มาตรการ ค', '18'],
    ]);
    expect(rowsOf('เป้าหมาย')?.map((cells) => cells.slice(1, 5))).toEqual([['คะแนน ITA', 'คะแนน', 85, 86.5]]);
    expect(rowsOf('คณะกรรมการ')?.map((cells) => cells[1])).toEqual(['นายกเทศมนตรี', 'ปลัดเทศบาล']);
    expect(found.doubts).toMatchObject([{ code: 'score-unclear', cell: 'E3' }]);
    expect(found.leftOut.map(({ place }) => place)).toEqual(['แผ่น 3']);
  }
});

test.each([
  [['ชื่อ - สกุล ผู้ออกรายงาน นางสาวสมหญิง ใจสุจริต'], 'นางสาวสมหญิง ใจสุจริต'],
  [['ชื่อ - สกุล ผู้ออกรายงาน ..............................'], null],
  [['ผู้ออกรายงาน: นาย ก', 'ผู้ออกรายงาน: นาย ข'], null],
])(
  'who reports is one person by name, and nobody where there is but room for one: %s',
  async (lines, reporter) => {
    const { settings } = await takenIn('เทศบาลเมืองสระบุรี', ...(PART_2 as string[]), ...lines);
    expect(settings).toMatchObject({ organisation: 'เทศบาลเมืองสระบุรี', reporter });
  },
);

test('a register goes on below its header again, whatever little stands between; a mark for the duty above is a doubt', async () => {
  const header = ['ลำดับ', 'ขั้นตอน', 'ประเด็นความเสี่ยง', 'ระดับความเสี่ยง', 'มาตรการควบคุม'];
  const { recordsOf, doubts } = await takenIn(
    [header, ['1', 'การเงิน', '1. เบิกเกิน', 'สูง', 'มาตรการ ก'], ['2', 'พัสดุ', '1. ฮั้ว', 'สูง', 'มาตรการ ข']],
    '- 5 -',
    'แผนปฏิบัติการป้องกันการทุจริต',
    [header, ['', '', '2. สมยอมราคา', 'ต่ำ', ''], ['3', 'บุคคล', '1. เรียกรับ', 'ต่ำ', 'มาตรการ ค']],
    `คำสั่ง${ORGANISATION}`,
    'เรื่อง แต่งตั้งคณะกรรมการ',
    '๑. ปลัดเทศบาล   เป็นกรรมการ',
    '๒. นิติกร\t”',
    'สั่ง ณ วันที่ ๑ กรกฎาคม พ.ศ. ๒๕๖๕',
  );
  expect(recordsOf('ความเสี่ยง').map((risk) => [risk.ลำดับ, risk.ประเด็นความเสี่ยงการทุจริต])).toEqual([
    [1, 'เบิกเกิน'],
    [2, 'ฮั้ว'],
    [2, 'สมยอมราคา'],
    [3, 'เรียกรับ'],
  ]);
  expect(recordsOf('คณะกรรมการ').map((member) => member.ผู้ดำรงตำแหน่ง)).toEqual(['ปลัดเทศบาล', 'นิติกร']);
  expect(doubts).toMatchObject([{ code: 'role-missing', cell: 'C3' }]);
});
