// The totals that a document states are held against what was read: whatever was lost between two totals is told, to the satang.

import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../../src/core/catalogue.ts';
import { recogniseTables } from '../../../../src/core/documents/recognise-tables.ts';
import { doubtMessage } from '../../../../src/messages/doubt-message.ts';
import { PLAN, type PlanTruth, type Row, tableOf, YEARS } from '../layouts.ts';

const HEADER = ['ลำดับ', 'มิติ', 'โครงการ', ...YEARS.map((year) => `ปี ${year}`)];
const options = { catalogues: CATALOGUES, year: null };

function totalRow(label: string, projects: readonly PlanTruth[]): Row {
  const sums = YEARS.map((_, at) => projects.reduce((sum, { budgets }) => sum + (budgets[at] ?? 0), 0));
  const amounts = sums.map((sum) => `จำนวน ${sum.toLocaleString('en')} บาท`);
  return ['', '', `${label} จำนวน ${projects.length} โครงการ`, ...amounts];
}

/** The real plan as a table with its totals, as if one project had been lost between its page and us. */
function realPlan(lost: number | null): readonly Row[] {
  return [
    HEADER,
    ...[1, 2, 3, 4].flatMap((own): Row[] => {
      const projects = PLAN.filter(({ dimension }) => dimension === own);
      const rows = projects
        .filter(({ number }) => number !== lost)
        .map(
          ({ number, name, budgets }): Row => [
            String(number),
            String(own),
            name,
            ...budgets.map((baht) => baht ?? '-'),
          ],
        );
      return [...rows, totalRow('รวม', projects)];
    }),
    totalRow('รวมทั้งสิ้น', PLAN),
  ];
}

const told = (rows: readonly Row[]) =>
  recogniseTables([tableOf(rows)], options).doubts.map(({ code, place, read, details }) => [
    ...[code, place, read],
    ...(code === 'total-differs' ? [details.column, details.sum] : []),
  ]);

test('the real plan’s totals are those of its projects', () => {
  expect(told(realPlan(null))).toEqual([]);
});

test.each(PLAN)('project $number of the real plan can’t get lost unsaid', ({ number, budgets }) => {
  const doubts = told(realPlan(number));
  const years = budgets.filter((baht) => (baht ?? 0) > 0).length;
  // Its dimension's number and the whole plan's; each year that it costs something, in both.
  expect(doubts.map(([code]) => code)).toEqual(Array(2 + 2 * years).fill('total-differs'));
});

const YEAR_HEADER = [
  'ลำดับ',
  'โครงการ',
  'มิติ',
  'งบประมาณ (บาท)',
  'ไตรมาส 1',
  'ไตรมาส 2',
  'ไตรมาส 3',
  'ไตรมาส 4',
];
const row = (number: number, dimension: number, budget: string | number): Row => [
  ...[String(number), `โครงการที่ ${number}`, String(dimension), budget],
  ...['/', '', '', ''],
];
const yearly = (...rows: readonly Row[]) => told([['แผน ปีงบประมาณ 2569'], YEAR_HEADER, ...rows]);

test.each<[string, readonly Row[], readonly unknown[]]>([
  ['satang are summed exactly', [row(1, 1, '0.10'), row(2, 1, '0.20'), ['', 'รวม', '', '0.30']], []],
  [
    'one satang too many is told with both numbers, its column and its cell',
    [row(1, 1, '0.10'), row(2, 1, '15,000.20'), ['', 'รวมทั้งสิ้น', '', '15,000.31']],
    [['total-differs', 'ตาราง 1 D5', '15,000.31', ' (งบประมาณ (บาท))', '15,000.30']],
  ],
  [
    'a total is that of its dimension, of what follows the last one, or of all',
    [
      ...[row(1, 1, 5), row(2, 1, 6), ['รวมมิติที่ 1', '', '', 11], row(3, 2, 7), ['', 'รวม', '', 7]],
      ...[row(4, 2, 8), ['', 'รวมมิติที่ 2', '', 15], ['', 'รวมทั้งสิ้น 4 โครงการ', '', 26]],
    ],
    [],
  ],
  [
    'a dimension’s total isn’t taken for another’s',
    [row(1, 1, 5), row(2, 2, 6), ['รวมมิติที่ 1', '', '', 6]],
    [['total-differs', 'ตาราง 1 D5', '6', ' (งบประมาณ (บาท))', '5']],
  ],
  [
    'where an amount is in doubt its total says nothing more',
    [row(1, 1, 'ตามข้อบัญญัติ'), row(2, 1, 5), ['', 'รวม', '', 900]],
    [['amount-unclear', 'ตาราง 1 D3', 'ตามข้อบัญญัติ']],
  ],
  [
    'a sum that a page carries over to the next is a total too, and one that is written out; each is held against its projects',
    [
      ...[row(1, 1, 5), row(2, 1, '6.25'), ['', 'ยอดยกไป', '', '11.25'], YEAR_HEADER],
      ...[
        ['', 'ยกยอดมา', '', '11.20'],
        row(3, 1, 7),
        ['รวมเป็นเงินทั้งสิ้น (สิบแปดบาทยี่สิบห้าสตางค์)', '', '', '18.25'],
      ],
      ...[['รวมทั้งสิ้น 3 โครงการ 18.25 บาท'], ['', 'สรุปรวมงบประมาณทุกมิติ', '', '18.25'], row(4, 2, 1)],
      ...[
        ['', 'รวมเงินงบประมาณทั้งหมดเป็นเงิน', '', '19.25'],
        ['', 'จำนวนเงินรวม', '', 19.25],
      ],
    ],
    [['total-differs', 'ตาราง 1 D7', '11.20', ' (งบประมาณ (บาท))', '11.25']],
  ],
  [
    'a total above all projects, a dash and an empty one are nobody’s',
    [['', 'รวม', '', 9], row(1, 1, 5), ['', 'รวม', '', '-'], ['', 'รวม']],
    [],
  ],
])('%s', (_, rows, doubts) => {
  expect(yearly(...rows)).toEqual(doubts);
});

test('a project whose name begins as a total’s does is none', () => {
  const names = ['รวมใจต้านโกง', 'รวมพลังโครงการสีขาว', 'ยกมาตรฐานความโปร่งใส', 'ยกย่องเชิดชูคนดี'];
  const rows = names.map((name): Row => ['', name, '1', 0, '/', '', '', '']);
  const { sheets } = recogniseTables([tableOf([['แผน ปีงบประมาณ 2569'], YEAR_HEADER, ...rows])], options);
  expect(sheets[0]?.rows.map((cells) => cells[1])).toEqual(names);
});

test('a total stands under the names wherever their column is', () => {
  const header = ['ผู้รับผิดชอบ', 'ปี 2566', 'ปี 2567', 'มิติ', 'โครงการ'];
  expect(
    told([
      header,
      ['สำนักปลัด', '100', '-', '1', 'โครงการ ก'],
      ['', '100', '5', '', 'รวม'],
      ['', '100', '', '', 'รวม'],
    ]),
  ).toEqual([['total-differs', 'ตาราง 1 C3', '5', ' (ปี 2567)', '0']]);
});

test('what a project costs in all years is held against its years', () => {
  const header = ['โครงการ', 'มิติ', 'ปี 2566', 'ปี 2567', 'รวม', 'รวมคน'];
  expect(
    told([header, ['โครงการ ก', '1', '100', '-', '100', '7'], ['โครงการ ข', '1', '100', '0', '700', '7']]),
  ).toEqual([['total-differs', 'ตาราง 1 A3', '700', ' (รวม)', '100']]);
});

test('a last page that holds the total alone still tells', () => {
  const first = tableOf([['แผน ปีงบประมาณ 2569'], YEAR_HEADER, row(1, 1, 100)]);
  const second = { ...tableOf([['', 'รวมทั้งสิ้น', '', 400]], { before: ['- 2 -'] }), place: 'ตาราง 2' };
  const { doubts, otherTables } = recogniseTables(
    [first, { ...second, grid: { ...second.grid, columns: 8 } }],
    options,
  );
  expect(otherTables).toEqual([]);
  expect(doubts).toMatchObject([{ code: 'total-differs', read: '400', details: { sum: '100' } }]);
});

test('a part of the table that is lost on the next page shows in its total there', () => {
  const first = tableOf([['แผน ปีงบประมาณ 2569'], YEAR_HEADER, row(1, 1, 100)]);
  const second = {
    ...tableOf([row(2, 1, 200), ['', 'รวมทั้งสิ้น', '', 400]], { before: ['- 2 -'] }),
    place: 'ตาราง 2',
  };
  const { doubts } = recogniseTables([first, second], options);
  expect(doubts.map((doubt) => doubtMessage(doubt, 'th'))).toEqual([
    'ชีต "ปี 2569": อ่านได้ "400" เป็นยอดรวมในเอกสาร (งบประมาณ (บาท)) แต่โครงการที่อ่านได้รวมเป็น 300 ให้ตรวจว่าอ่านครบทุกโครงการ หรือเอกสารรวมผิด (จาก ตาราง 2 D2)',
  ]);
});
