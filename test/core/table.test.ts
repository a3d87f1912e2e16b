import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/core/cell.ts';
import { cellOf, readTable, sheetMissing, type TableColumn, tableOf } from '../../src/core/table.ts';

type Key = 'number' | 'name' | 'quarter1' | 'remark' | 'id';
const COLUMNS: readonly TableColumn<Key>[] = [
  { key: 'number', header: 'ลำดับ', required: true },
  { key: 'name', header: 'รายการโครงการ', required: true },
  { key: 'quarter1', header: 'ไตรมาส 1', required: true },
  { key: 'remark', header: 'หมายเหตุ', required: false },
  { key: 'id', header: 'รหัส', required: false },
];
const HEADERS = ['ลำดับ', 'รายการโครงการ', 'ไตรมาส 1', 'รหัส'];

function read(cells: readonly (readonly CellValue[])[]) {
  return readTable({ sheet: 'ปี 2569', cells }, COLUMNS);
}

describe('the columns of a sheet', () => {
  it.each([
    ['ไตรมาส ๑', 'Thai digits'],
    ['ไตรมาส1', 'no space'],
    ['  ไตรมาส   1 ', 'many spaces'],
    ['ไตรมาส\n1', 'a line break'],
    ['ไตร\u200bมาส 1', 'a zero-width space'],
    ['ไตรมาส\u00a01', 'a no-break space'],
  ])('are found by their header written as %j (%s)', (header) => {
    expect(read([['ลำดับ', 'รายการโครงการ', header], [1]]).table?.columns).toEqual({
      number: 1,
      name: 2,
      quarter1: 3,
    });
  });

  it('are found in any order, and unknown ones between them are left alone', () => {
    const unknown = fc.constantFrom<CellValue>('', 'โน้ต', '__proto__', 'งบ', 2569, true, {
      date: '2026-06-08',
    });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(HEADERS, { minLength: 4 }),
        fc.array(unknown, { maxLength: 4 }),
        (known, others) => {
          const headers = [...others, ...known, ...others];
          const row = headers.map((header) => `cell of ${String(header)}`);
          const { table, problems } = read([headers, row]);
          expect(problems).toEqual([]);
          const [first] = table?.rows ?? [];
          if (!table || !first) throw new Error('the sheet can be read');
          expect(
            COLUMNS.filter(({ key }) => key !== 'remark').map(({ key }) => cellOf(table, first, key)),
          ).toEqual(HEADERS.map((header) => `cell of ${header}`));
        },
      ),
    );
  });

  it('are each missed by name when they are not there', () => {
    expect(read([['รายการโครงการ'], ['a']])).toEqual({
      table: null,
      problems: [
        { code: 'header-missing', sheet: 'ปี 2569', cell: null, header: 'ลำดับ' },
        { code: 'header-missing', sheet: 'ปี 2569', cell: null, header: 'ไตรมาส 1' },
      ],
    });
    expect(read([]).problems.map(({ code }) => code)).toEqual(Array(3).fill('header-missing'));
  });

  it.each([
    ['a letter left out', 'รายการโครงกร'],
    ['another word before', 'ชื่อรายการโครงการ'],
    ['less than all of it', 'โครงการ'],
    ['another word for a part of it, and a year', 'ชื่อโครงการ ปี ๒๕๖๙'],
  ])('are missed with the one that is there instead, where it is nearly the same: %s', (_, near) => {
    expect(
      read([
        ['ลำดับ', near, 'ไตรมาส 1'],
        [1, 'a'],
      ]).problems,
    ).toEqual([{ code: 'header-missing', sheet: 'ปี 2569', cell: 'B1', header: 'รายการโครงการ', near }]);
  });

  it.each([
    ['a quarter that is another one', 'ไตรมาส 2'],
    ['one that is known as another column', 'รายการโครงการ'],
    ['a year', 2569],
    ['another word', 'หมายเหตุ'],
    ['the same number of another thing', 'ผล 1'],
    ['nothing', ''],
  ])('are missed without any where there is only %s', (_, other) => {
    expect(
      read([
        ['ลำดับ', 'รายการโครงการ', other],
        [1, 'a'],
      ]).problems[0],
    ).not.toHaveProperty('near');
  });

  it('are told to stand in a later row where most of them do, though some stand in the first', () => {
    const lower = (row: number) => [{ code: 'headers-lower', sheet: 'ปี 2569', cell: null, header: '', row }];
    expect(read([['แผนปี 2569'], HEADERS, [1, 'a']])).toEqual({ table: null, problems: lower(2) });
    expect(read([['ลำดับ'], [], [], HEADERS.slice(0, 2)]).problems).toEqual(lower(4));
    expect(read([...Array(10).fill(['x']), HEADERS]).problems.map(({ code }) => code)).not.toContain(
      'headers-lower',
    );
    expect(read([['ลำดับ', 'รายการโครงการ'], [], HEADERS.slice(0, 2)]).problems).toMatchObject([
      { code: 'header-missing', header: 'ไตรมาส 1' },
    ]);
  });

  it('must not be there twice, an optional one neither', () => {
    expect(read([[...HEADERS, 'ไตรมาส ๑', 'รหัส'], [1]])).toEqual({
      table: null,
      problems: [
        { code: 'header-duplicate', sheet: 'ปี 2569', cell: 'E1', header: 'ไตรมาส 1' },
        { code: 'header-duplicate', sheet: 'ปี 2569', cell: 'F1', header: 'รหัส' },
      ],
    });
  });

  it('may be unknown ones twice', () => {
    expect(read([[...HEADERS, 'โน้ต', 'โน้ต'], [1]]).problems).toEqual([]);
  });
});

describe('the rows of a sheet', () => {
  it('are those with something in a known column: a prepared checkbox and a รหัส alone are nothing', () => {
    const { table } = read([
      [...HEADERS, 'โน้ต'],
      ['', 'a', false, '', ''],
      ['', '', false, '', ''],
      [],
      [1],
      ['', '', true, '', ''],
      ['', '  ', false, 'P-34AC', ''],
      ['', '\u200b', '', '', 'ข้อความ'],
      [{ date: '2026-06-08' }, '', '', '', ''],
      [0, '', '', '', ''],
    ]);
    expect(table?.rows.map(({ row }) => row)).toEqual([2, 5, 6, 9, 10]);
  });

  it('may all be empty: the table is there, and the problem is said', () => {
    expect(read([HEADERS, ['', '', false]])).toMatchObject({
      table: { rows: [], columns: { number: 1 }, headers: { quarter1: 'ไตรมาส 1' } },
      problems: [{ code: 'no-rows', sheet: 'ปี 2569', cell: null, header: '' }],
    });
  });

  it('are empty in a column that the sheet lacks, and beyond their last cell', () => {
    const { table } = read([HEADERS.slice(0, 3), [1, 'a']]);
    const [row] = table?.rows ?? [];
    if (!table || !row) throw new Error('the sheet can be read');
    expect(cellOf(table, row, 'id')).toBe('');
    expect(cellOf(table, row, 'remark')).toBe('');
    expect(cellOf(table, row, 'quarter1')).toBe('');
  });
});

it('a table made of cells by key is the one that was read', () => {
  const { table } = read([
    ['รหัส', 'รายการโครงการ', 'ลำดับ', 'ไตรมาส 1'],
    ['P-34AC', 'a', 1, true],
    [],
    ['', 'b', '', ''],
  ]);
  const rows = [
    { row: 2, cells: { number: 1, name: 'a', quarter1: true, id: 'P-34AC' } },
    { row: 4, cells: { name: 'b', colour: 'red' } },
  ];
  expect(tableOf('ปี 2569', COLUMNS, ['id', 'name', 'number', 'quarter1'], rows)).toEqual(table);
});

it('a sheet that the workbook lacks is a problem with its name', () => {
  expect(sheetMissing('ปี 2570')).toEqual({ code: 'sheet-missing', sheet: 'ปี 2570', cell: null, header: '' });
});
