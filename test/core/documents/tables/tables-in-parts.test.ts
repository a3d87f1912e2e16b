// A table that is broken off by a page, a note or a heading: every part of it is read, or named as left out.

import { describe, expect, test } from 'vitest';
import { CATALOGUES } from '../../../../src/core/catalogue.ts';
import { readText } from '../../../../src/core/documents/read-text.ts';
import { recognisePlan } from '../../../../src/core/documents/recognise-plan.ts';
import { recogniseTables } from '../../../../src/core/documents/recognise-tables.ts';
import { readSource, recogniseSource } from '../../../../src/files/reading/read-source.ts';
import { type Row, tableOf } from '../layouts.ts';

const TITLE = ['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2568)'];
const YEARS = ['ปี 2566', 'ปี 2567', 'ปี 2568'];
const HEADER = ['ลำดับ', 'โครงการ', 'มิติ', ...YEARS];
const BARE = ['ลำดับ', 'โครงการ', ...YEARS];
const ONE = ['1', 'โครงการดาว', '1', '100', '-', '100'];
const TWO = ['2', 'กิจกรรมเดือน', '2', '200', '0', '200'];
const without = (row: Row) => [...row.slice(0, 2), ...row.slice(3)];
const options = { catalogues: CATALOGUES, year: null };

interface Part {
  readonly rows: readonly Row[];
  readonly before: readonly string[];
  readonly sheet?: string;
}

/** Names with their dimensions, doubts, and what was left out unread. */
function read(parts: readonly Part[]) {
  const placed = parts.map(({ rows, before, sheet = null }, at) => ({
    ...tableOf(rows, { before, sheet }),
    place: `ตาราง ${at + 1}`,
  }));
  const { sheets, doubts, leftOut } = recogniseTables(placed, options);
  const { headers = [], rows = [] } = sheets[0] ?? {};
  const [name, dimension] = [
    headers.findIndex((header) => header.includes('โครงการ')),
    headers.indexOf('มิติ'),
  ];
  return {
    projects: rows.map((row) => `${row[name]} ${row[dimension]}`),
    doubts: doubts.map(({ code, place, read }) => `${code} ${place} ${read}`),
    left: leftOut.filter(({ why }) => why === 'other-table').map(({ place, read }) => `${place} ${read}`),
  };
}

const BOTH = ['โครงการดาว 1', 'กิจกรรมเดือน 2'];
const UNREAD = 'ตาราง 2 2 | กิจกรรมเดือน | 2 | 200 | 0 | 200';

describe('The second part, which has no header,', () => {
  test.each<
    [string, readonly Row[], Omit<Part, 'before'> & { readonly before?: readonly string[] }, string[]?]
  >([
    ['follows a page’s number', [HEADER, ONE], { before: ['- 5 -'], rows: [TWO] }],
    ['follows a note and a heading', [HEADER, ONE], { before: ['(ตารางต่อ)', 'ส่วนที่ 2'], rows: [TWO] }],
    ['stands on the next sheet', [HEADER, ONE], { before: [], rows: [TWO], sheet: 'หน้า 3' }],
    ['lacks the empty column of remarks', [[...HEADER, 'หมายเหตุ'], ONE], { before: ['- 5 -'], rows: [TWO] }],
    ['follows the header alone', [HEADER], { before: ['- 5 -'], rows: [ONE, TWO] }],
    [
      'follows its dimension as a paragraph',
      [BARE, ['มิติที่ 1 การสร้างวัฒนธรรมสุจริต'], without(ONE)],
      { before: ['มิติที่ ๒ การบริหารราชการด้วยความโปร่งใส', '- 5 -'], rows: [without(TWO)] },
    ],
    [
      'has no word for a project, below its dimension',
      [BARE.slice(1), ['มิติที่ 1 การสร้างวัฒนธรรมสุจริต'], ['ดาว', ...without(ONE).slice(2)]],
      { before: ['มิติที่ 2 การบริหารราชการด้วยความโปร่งใส'], rows: [['เดือน', ...without(TWO).slice(2)]] },
      ['ดาว 1', 'เดือน 2'],
    ],
    [
      'goes on with the dimension of the page before',
      [BARE, ['มิติที่ 2 การบริหารราชการด้วยความโปร่งใส'], without(ONE)],
      { before: ['- 5 -'], rows: [without(TWO)] },
      ['โครงการดาว 2', 'กิจกรรมเดือน 2'],
    ],
  ])('%s: it goes on', (_, rows, second, projects = BOTH) => {
    const found = read([
      { rows, before: TITLE },
      { before: [], ...second },
    ]);
    expect(found).toEqual({ projects, doubts: [], left: [] });
  });

  test.each<[string, readonly Row[], readonly Row[]]>([
    [
      'has other columns',
      [
        [...HEADER.slice(0, 3), 'ตัวชี้วัด', ...YEARS],
        [...ONE.slice(0, 3), 'k', ...ONE.slice(3)],
      ],
      [TWO],
    ],
    [
      'follows a table that has a header of its own',
      [HEADER, ONE],
      [['ตัวชี้วัด', 'โครงการ', 'สถานะ', 'เบิกจ่าย', 'งบประมาณ'], TWO.slice(0, 5)],
    ],
  ])('%s: it is named, with what it says', (_, first, second) => {
    const { projects, doubts, left } = read([
      { rows: first, before: TITLE },
      { rows: second, before: ['- 5 -'] },
    ]);
    expect(projects).toEqual(['โครงการดาว 1']);
    expect(left).toHaveLength(1);
    if (second[0] === TWO) expect([doubts, left]).toEqual([[`table-unread ${UNREAD}`], [UNREAD]]);
  });

  test('has no certain amount: it is named', () => {
    const unsure = ['2', 'กิจกรรมเดือน', '2', 'ตามข้อบัญญัติ', 'ตามข้อบัญญัติ', ''];
    const { projects, doubts } = read([
      { rows: [HEADER, ONE], before: TITLE },
      { rows: [unsure], before: ['- 5 -'] },
    ]);
    expect(projects).toEqual(['โครงการดาว 1']);
    expect(doubts).toEqual(['table-unread ตาราง 2 2 | กิจกรรมเดือน | 2 | ตามข้อบัญญัติ | ตามข้อบัญญัติ']);
  });

  test('may be projects or not, by its amounts alone: it is named', () => {
    const { doubts } = read([
      {
        rows: [BARE.slice(1), ['มิติที่ 1 การสร้างวัฒนธรรมสุจริต'], ['ดาว', ...without(ONE).slice(2)]],
        before: TITLE,
      },
      { rows: [['เดือน', ...without(TWO).slice(2)]], before: ['ภาคผนวก'] },
    ]);
    expect(doubts).toEqual(['table-unread ตาราง 2 เดือน | 200 | 0 | 200']);
  });

  test('has the other years of the same projects: each project has them all', () => {
    const rest = ['ลำดับ', 'โครงการ', 'มิติ', 'ปี 2569', 'ปี 2570'];
    const { sheets, doubts } = recogniseTables(
      [
        tableOf([HEADER, ONE, TWO], { before: TITLE }),
        {
          ...tableOf([rest, [...ONE.slice(0, 3), '7', '8'], [...TWO.slice(0, 3), '-', '9']], {
            before: ['(ต่อ)'],
          }),
          place: 'ตาราง 2',
        },
      ],
      options,
    );
    expect(sheets[0]?.rows.map((cells) => cells.slice(4, 9))).toEqual([
      [100, '-', 100, 7, 8],
      [200, 0, 200, '-', 9],
    ]);
    expect(doubts).toEqual([]);
  });

  test('is a table of other things: it is listed, and no project is made of it', () => {
    const people = [
      ['1', 'นายก', 'ประธาน', '-', '', ''],
      ['2', 'ปลัด', 'กรรมการ', '-', '', ''],
    ];
    const found = read([
      { rows: [HEADER, ONE], before: TITLE },
      { rows: people, before: ['คณะผู้จัดทำ'] },
    ]);
    expect(found).toEqual({
      projects: ['โครงการดาว 1'],
      doubts: [],
      left: ['ตาราง 2 1 | นายก | ประธาน | -'],
    });
  });

  test('of a year’s table keeps that table’s year beside a table of another', () => {
    const header = ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'];
    const row = (name: string) => ['1', name, '1', '100', '/', '', '', ''];
    const tables = [
      { rows: [header, row('โครงการ ก')], before: ['แผน ปีงบประมาณ 2568'] },
      { rows: [row('โครงการ ข')], before: ['- 2 -'] },
      { rows: [header, row('โครงการ ค')], before: ['แผน ปีงบประมาณ 2569'] },
    ].map(({ rows, before }, at) => ({ ...tableOf(rows, { before }), place: `ตาราง ${at + 1}` }));
    const { sheets, yearless } = recogniseTables(tables, options);
    expect(yearless).toEqual([]);
    expect(sheets.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['ปี 2568', 2],
      ['ปี 2569', 1],
    ]);
  });
});

describe('A dimension above a table, in a paragraph,', () => {
  const bare = (before: readonly string[]) =>
    read([{ rows: [BARE, without(ONE)], before: [...TITLE, ...before] }]);

  test.each<[string, readonly string[], string]>([
    ['is that of its projects', ['มิติที่ ๓ การส่งเสริมบทบาท'], '3'],
    ['counts behind a list of all', ['มิติที่ 1 ก', 'มิติที่ 2 ข', 'มิติที่ 3 ค', 'มิติที่ 4 ง', 'มิติที่ 1 ก'], '1'],
    ['may be its name alone', ['1. การสร้างวัฒนธรรมสุจริต', '(ต่อ)'], '1'],
    ['is that of the mission there', ['๒.๑', '- 3 -'], '2'],
    ['is none where it ends a list', ['มิติที่ 1 ก', 'มิติที่ 2 ข'], '?'],
    ['is none far above', ['มิติที่ 1 ก', ...Array<string>(8).fill('ข้อความ')], '?'],
  ])('%s', (_, before, dimension) => {
    const { projects, doubts } = bare(before);
    expect(projects).toEqual([`โครงการดาว ${dimension}`]);
    expect(doubts).toHaveLength(dimension === '?' ? 1 : 0);
  });
});

test('A mission in a paragraph above a table is that of its projects; a unit said at one table alone is no other’s for certain', () => {
  const above = ['มิติที่ 1 การสร้างวัฒนธรรมสุจริต', '1.1', 'หน่วย : พันบาท'];
  const { sheets, doubts } = recogniseTables(
    [
      tableOf([BARE, without(ONE)], { before: [...TITLE, ...above] }),
      {
        ...tableOf([BARE, without(TWO)], { before: ['มิติที่ 2 การบริหารราชการด้วยความโปร่งใส'] }),
        place: 'ตาราง 2',
      },
    ],
    options,
  );
  expect(sheets[0]?.rows.map((cells) => cells.slice(1, 7))).toEqual([
    [1, '1.1', 'โครงการดาว', 100_000, '-', 100_000],
    [2, '', 'กิจกรรมเดือน', '?', 0, '?'],
  ]);
  expect(doubts.map(({ code, cell, read }) => `${code} ${cell} ${read}`)).toEqual([
    'unit-unclear E3 200',
    'unit-unclear G3 200',
  ]);
});

describe('Text with tabs', () => {
  const lines = [
    ...TITLE,
    'มิติ\tโครงการ\tปี 2566\tปี 2567\tปี 2568\tหมายเหตุ',
    'มิติที่ ๑ การสร้างวัฒนธรรมสุจริต',
    '\t๑. โครงการดาว\t100\t-\t100\tดี',
    'มิติที่ ๒ การบริหารราชการด้วยความโปร่งใส',
    '\t๒. กิจกรรมเดือน\t200\t0\t200',
  ].join('\n');
  const names = ({ sheets }: ReturnType<typeof recognisePlan>) =>
    sheets.find(({ sheet }) => sheet === 'แผน')?.rows.map((row) => `${row[3]} ${row[1]}`);

  test('goes on below a line without a tab, by itself and within a document', async () => {
    const file = await readSource('.txt', new TextEncoder().encode(lines));
    expect(file && names(recogniseSource(file, options))).toEqual(BOTH);
    const found = recognisePlan(readText(lines), options);
    expect(names(found)).toEqual(BOTH);
    expect(found.doubts).toEqual([]);
    expect(found.otherTables).toEqual([]);
  });

  test('that Excel wrote loses Excel’s quotes and no other: a text in quotes, a line’s end, an open quote', async () => {
    const row = (name: string) => `1\t${name}\t1\t"1,000"\t-\t100`;
    const text = [
      ...TITLE,
      HEADER.join('\t'),
      row('"โครงการ ""ดี"" และ\nเก่ง"'),
      row('"รวมใจ" เพื่อชุมชน'),
      row('"เปิดไว้'),
    ].join('\r\n');
    const file = await readSource('.txt', new TextEncoder().encode(text));
    const rows = file && recogniseSource(file, options).sheets[0]?.rows;
    expect(rows?.map((cells) => cells.slice(3, 6))).toEqual([
      ['โครงการ "ดี" และเก่ง', 1000, '-'],
      ['"รวมใจ" เพื่อชุมชน', 1000, '-'],
      ['"เปิดไว้', 1000, '-'],
    ]);
  });

  test('that Excel wrote is a sheet though its only row begins a line anew', async () => {
    const text = `${TITLE[0]}\n${HEADER.join('\t')}\n1\t"โครงการ\n""ดี"" จริง"\t1\t"1,000"\t-\t100\n`;
    const file = await readSource('.txt', new TextEncoder().encode(text));
    const rows = file && recogniseSource(file, options).sheets[0]?.rows;
    expect(rows?.map((cells) => cells.slice(3, 5))).toEqual([['โครงการ "ดี" จริง', 1000]]);
  });

  test('in a list’s numbers is no sheet: the document is read', async () => {
    const list = ['๑.\tหลักการ', '๒.\tวัตถุประสงค์', '๓.\tเป้าหมาย'].join('\n');
    expect(await readSource('.txt', new TextEncoder().encode(list))).toMatchObject({ kind: 'blocks' });
  });
});

test.each([
  ['.csv', ',', '2,กิจกรรมเดือน,2,15,000,-,-', '3,อบรม, สัมมนา,2,0,-,-'],
  ['.txt', '|', '| 2 | กิจกรรม \\| เดือน | 2 | 15 | - | - |', '| 3 | อบรม | สัมมนา | 2 | 0 | - | - |'],
  ['.txt', '\t', 'ต่อจากบรรทัดบน\t2\t15\t-\t-', 'อีกบรรทัด\t3\t0\t-\t-'],
])(
  'a row of a %s that “%s” or a line’s end has cut where it shouldn’t is told, and none of its cells is taken for another’s',
  async (ending, sign, ...cut) => {
    const inLine = (row: readonly string[]) => (sign === '|' ? `| ${row.join(' | ')} |` : row.join(sign));
    const text = [TITLE[0], inLine(HEADER), inLine(ONE), ...cut].join('\n');
    const source = await readSource(ending, new TextEncoder().encode(text));
    const { sheets, doubts } = recogniseSource(source ?? { kind: 'blocks', blocks: [] }, options);
    expect(sheets[0]?.rows).toHaveLength(1);
    expect(doubts).toMatchObject([{ code: 'row-unclear' }, { code: 'row-unclear' }]);
  },
);

test('a sheet for each dimension says it by its name; a page’s end within a table is no row', () => {
  const found = read(
    [1, 2].map((own) => ({
      sheet: `มิติที่ ${own}`,
      before: TITLE,
      rows: [
        BARE,
        [`${own}`, `โครงการดาวดวงที่ ${own}`, '100', '-', '0'],
        ['หน้า 1 จาก 2'],
        ['แผนปฎิบัติการป้องกันการทุจริต'],
      ],
    })),
  );
  expect(found).toEqual({ projects: ['โครงการดาวดวงที่ 1 1', 'โครงการดาวดวงที่ 2 2'], doubts: [], left: [] });
});
