// `คณะกรรมการ`: who makes the plan, one member a row.
import { ROW_NUMBER } from '../../columns/row-number.ts';
import { ID, NEEDED_TEXT, TITLE_TEXT } from '../../columns/text.ts';
import { column, defineKind, optional } from '../kind.ts';

/** One member a row. */
export const COMMITTEE = defineKind({
  name: 'committee',
  sheet: { fixed: 'คณะกรรมการ' },
  columns: {
    number: optional(ROW_NUMBER, 'ลำดับ'),
    position: column(TITLE_TEXT, 'ผู้ดำรงตำแหน่ง'),
    role: optional(NEEDED_TEXT, 'หน้าที่ในคณะกรรมการ'),
    id: optional(ID, 'รหัส'),
  },
  title: 'position',
  against: [],
});
