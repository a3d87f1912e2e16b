// `รายละเอียดโครงการ`: a project's description under the headings of part 3, one project a row; รหัส is the project's own.
import { HEADING_TEXT } from '../../columns/long-text.ts';
import { ROW_NUMBER } from '../../columns/row-number.ts';
import { ID, PROJECT_NAME } from '../../columns/text.ts';
import { column, defineKind, optional } from '../kind.ts';

/** One project a row. */
export const DESCRIPTION = defineKind({
  name: 'description',
  sheet: { fixed: 'รายละเอียดโครงการ' },
  columns: {
    number: optional(ROW_NUMBER, { header: 'ลำดับ' }),
    name: column(PROJECT_NAME, { header: 'โครงการ/กิจกรรม/มาตรการ' }),
    principles: optional(HEADING_TEXT, { header: 'หลักการและเหตุผล' }),
    objectives: optional(HEADING_TEXT, { header: 'วัตถุประสงค์' }),
    targetGroup: optional(HEADING_TEXT, { header: 'กลุ่มเป้าหมาย' }),
    method: optional(HEADING_TEXT, { header: 'วิธีดำเนินการ' }),
    period: optional(HEADING_TEXT, { header: 'ระยะเวลาดำเนินการ', width: 180 }),
    budget: optional(HEADING_TEXT, { header: 'งบประมาณดำเนินการ', width: 160 }),
    owner: optional(HEADING_TEXT, { header: 'ผู้รับผิดชอบ', width: 200 }),
    output: optional(HEADING_TEXT, { header: 'ผลผลิต' }),
    outcome: optional(HEADING_TEXT, { header: 'ผลลัพธ์' }),
    id: optional(ID, { header: 'รหัส' }),
  },
  title: 'name',
  against: ['plan'],
});
