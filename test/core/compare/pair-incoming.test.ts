// Twice in is once: what comes in a second time is known again, and only what differs is told.

import { describe, expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import {
  type PairingBy,
  pairIncoming,
  type RowsUnderHeaders,
} from '../../../src/core/compare/pair-incoming.ts';
import { recogniseTables } from '../../../src/core/documents/recognise-tables.ts';
import { PLAN_LAYOUTS, YEAR_LAYOUTS } from '../documents/layouts.ts';

const by: PairingBy = {
  name: 'รายการโครงการ',
  organisation: 'องค์การบริหารส่วนตำบลอีสานเขต',
  isDoubt: () => false,
};
const HEADERS = ['ลำดับ', 'รายการโครงการ', 'มิติ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'หมายเหตุ'];
const under = (...rows: RowsUnderHeaders['rows']): RowsUnderHeaders => ({ headers: HEADERS, rows });

describe('What comes in a second time', () => {
  test.each([...YEAR_LAYOUTS, ...PLAN_LAYOUTS])(
    'is the same for every layout: $name',
    ({ table, ...layout }) => {
      const { sheets } = recogniseTables([table()], {
        catalogues: CATALOGUES,
        year: 'year' in layout ? (layout.year ?? null) : null,
      });
      const [sheet] = sheets;
      if (sheet === undefined) throw new Error('no sheet');
      const name = sheet.sheet === 'แผน' ? 'โครงการ/กิจกรรม/มาตรการ' : 'รายการโครงการ';
      const paired = pairIncoming(sheet, sheet, { ...by, name });
      expect(paired.map(({ kind }) => kind)).toEqual(sheet.rows.map(() => 'same'));
    },
  );

  test('is known by its name, however it is written, numbered or sorted', () => {
    const there = under(
      [1, 'โครงการจัดเวทีประชาคม', 3, 5000, true, ''],
      [2, 'มาตรการ NO Gift Policy', 2, 0, true, ''],
    );
    const coming = under(
      [7, 'NO Gift  Policy', '๒', 'ไม่ใช้งบประมาณ', '/', ''],
      [1, 'โครงการ“จัดเวทีประชาคม”', 3, '๕,๐๐๐ บาท', true, ''],
    );
    expect(pairIncoming(there, coming, by)).toMatchObject([
      {
        kind: 'changed',
        there: 1,
        differences: [{ header: 'รายการโครงการ', from: 'มาตรการ NO Gift Policy' }],
      },
      { kind: 'same', there: 0 },
    ]);
  });

  test('tells each cell that differs; an empty cell, a doubt or an unknown column changes nothing', () => {
    const there = under([1, 'โครงการ ก', 1, 5000, true, 'เดิม']);
    const coming: RowsUnderHeaders = {
      headers: [...HEADERS, 'กลุ่มเป้าหมาย'],
      rows: [[1, 'โครงการ ก', '?', 7000, false, '', 'ประชาชน']],
    };
    const isDoubt = (row: number, header: string) => row === 0 && header === 'มิติ';
    expect(pairIncoming(there, coming, { ...by, isDoubt })).toEqual([
      {
        kind: 'changed',
        incoming: 0,
        there: 0,
        differences: [
          { header: 'งบประมาณ (บาท)', from: 5000, to: 7000 },
          { header: 'ไตรมาส 1', from: true, to: false },
        ],
      },
    ]);
  });

  test('of two rows with one name, each goes with the one that it has more in common with; a third is new', () => {
    const there = under([1, 'โครงการ ก', 1, 100, true, ''], [2, 'โครงการ ก', 2, 200, false, '']);
    const coming = under(
      [1, 'โครงการ ก', 2, 200, false, ''],
      [2, 'โครงการ ก', 1, 100, true, ''],
      [3, 'โครงการ ก', 3, 0, true, ''],
    );
    expect(
      pairIncoming(there, coming, by).map((row) => [row.kind, 'there' in row ? row.there : null]),
    ).toEqual([
      ['same', 1],
      ['same', 0],
      ['new', null],
    ]);
  });

  test('a text with Thai digits says what the same text says with Arabic ones', () => {
    const there = under([1, 'โครงการ ก', 1, 5000, true, '1) ประกาศ จำนวน 1 ฉบับ\n2) ใช้']);
    const coming = under([1, 'โครงการ ก', 1, '๕,๐๐๐', true, '๑) ประกาศ จำนวน ๑ ฉบับ ๒) ใช้']);
    expect(pairIncoming(there, coming, by)).toEqual([{ kind: 'same', incoming: 0, there: 0 }]);
  });
});
