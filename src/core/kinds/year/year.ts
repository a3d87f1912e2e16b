// `ปี 2569`: the year's plan. ภารกิจ and ผู้รับผิดชอบ are there where the officer wants them.
import { AMOUNT } from '../../columns/amount.ts';
import { DIMENSION } from '../../columns/dimension.ts';
import { MISSION } from '../../columns/mission.ts';
import { ROW_NUMBER } from '../../columns/row-number.ts';
import { ID, OWNER, PROJECT_NAME, REMARK } from '../../columns/text.ts';
import { TICK } from '../../columns/tick.ts';
import { certain } from '../../reading.ts';
import { QUARTERS } from '../axes.ts';
import { column, defineKind, keysOf, optional, series } from '../kind.ts';

/** One project a row. */
export const YEAR = defineKind(
  {
    name: 'year',
    sheet: { each: 'ปี' },
    columns: {
      number: column(ROW_NUMBER, { header: 'ลำดับ' }),
      name: column(PROJECT_NAME, { header: 'รายการโครงการ' }),
      dimension: column(DIMENSION, { header: 'มิติ' }),
      mission: optional(MISSION, { header: 'ภารกิจ', made: false }),
      budget: column(AMOUNT, { header: 'งบประมาณ (บาท)' }),
      quarter: series(TICK, QUARTERS, { header: (quarter) => `ไตรมาส ${quarter}` }),
      owner: optional(OWNER, { header: 'ผู้รับผิดชอบ', made: false }),
      remark: optional(REMARK, { header: 'หมายเหตุ', width: 160 }),
      id: optional(ID, { header: 'รหัส' }),
    },
    title: 'name',
    against: ['plan'],
    // A project without a follow-up is told at its row of the year.
    notedBy: ['follow-up'],
  },
  [
    {
      code: 'quarter-none',
      // A quarter that can't be understood may be meant as a tick: that is said first.
      find: (row, sheet) =>
        row.read.quarter.every((quarter) => certain(quarter) === false)
          ? [{ key: 'quarter1', read: '', keys: keysOf(sheet, 'quarter') }]
          : [],
    },
  ],
);
