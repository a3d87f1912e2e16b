// `เป้าหมาย`: targets of the plan's years and what was reached, one indicator a row.
import { FIGURE, TARGET_FIGURE } from '../../columns/figure.ts';
import { ROW_NUMBER } from '../../columns/row-number.ts';
import { ID, REMARK, SHORT_TEXT, TITLE_TEXT } from '../../columns/text.ts';
import { PLAN_YEARS } from '../axes.ts';
import { type Axis, column, defineKind, optional, series } from '../kind.ts';

/** The same years, as an axis of its own: so all targets stand before all results. */
const YEARS_OF_RESULTS: Axis = { ...PLAN_YEARS };

/** One indicator a row. */
export const TARGET = defineKind({
  name: 'target',
  sheet: { fixed: 'เป้าหมาย' },
  columns: {
    number: optional(ROW_NUMBER, { header: 'ลำดับ' }),
    label: column(TITLE_TEXT, { header: 'ตัวชี้วัด' }),
    unit: optional(SHORT_TEXT, { header: 'หน่วย', width: 100 }),
    target: series(TARGET_FIGURE, PLAN_YEARS, { header: (year) => `เป้าหมาย ${year}` }),
    actual: { ...series(FIGURE, YEARS_OF_RESULTS, { header: (year) => `ผล ${year}` }), required: false },
    remark: optional(REMARK, { header: 'หมายเหตุ', width: 160 }),
    id: optional(ID, { header: 'รหัส' }),
  },
  title: 'label',
  against: [],
});
