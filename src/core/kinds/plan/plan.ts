// `แผน`: the plan of all years, one project a row, a budget for each year.
import { DIMENSION } from '../../columns/dimension.ts';
import { MISSION } from '../../columns/mission.ts';
import { PLANNED_AMOUNT } from '../../columns/planned-amount.ts';
import { ROW_NUMBER } from '../../columns/row-number.ts';
import { ID, OWNER, PROJECT_NAME, REMARK } from '../../columns/text.ts';
import { PLAN_YEARS } from '../axes.ts';
import { column, defineKind, keysOf, optional, series } from '../kind.ts';

/** One project a row. */
export const PLAN = defineKind(
  {
    name: 'plan',
    sheet: { fixed: 'แผน' },
    columns: {
      number: column(ROW_NUMBER, { header: 'ลำดับ' }),
      dimension: column(DIMENSION, { header: 'มิติ' }),
      mission: column(MISSION, { header: 'ภารกิจ' }),
      name: column(PROJECT_NAME, { header: 'โครงการ/กิจกรรม/มาตรการ' }),
      budget: series(PLANNED_AMOUNT, PLAN_YEARS, { header: (year) => `งบ ${year}` }),
      owner: optional(OWNER, { header: 'ผู้รับผิดชอบ' }),
      remark: optional(REMARK, { header: 'หมายเหตุ', width: 160 }),
      id: optional(ID, { header: 'รหัส' }),
    },
    title: 'name',
    against: [],
    // A project that the year lacks, or that has no description, is told at its row of the plan.
    notedBy: ['year', 'description'],
  },
  [
    {
      code: 'year-none',
      find: (row, sheet) => {
        const first = sheet.columns.find(({ of }) => of === 'budget');
        return first && row.read.budget.every((year) => year.kind === 'value' && year.value === null)
          ? [{ key: first.key, read: '', keys: keysOf(sheet, 'budget') }]
          : [];
      },
    },
  ],
);
