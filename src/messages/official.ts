// The words of the official documents: Thai whatever the language of the user's screen.
import type { SummaryWording } from '../core/summary.ts';

/** `สรุป 2569`, as the first page of the plan document has it. */
export const SUMMARY_WORDING: SummaryWording = {
  title: (year, organisation) => `แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ${year} ของ ${organisation}`.trim(),
  draftMark: ' (ฉบับร่าง)',
  number: 'ลำดับ',
  name: 'รายการโครงการ (ตั้งต้น)',
  dimension: 'มิติ',
  budget: 'งบประมาณ (บาท)',
  quarters: 'ดำเนินการไตรมาส',
  remark: 'หมายเหตุ',
  total: 'รวมทั้งสิ้น',
  asOf: (date) => `** ข้อมูล ณ วันที่ ${date}`,
  reporter: (name) => `ชื่อ - สกุล ผู้ออกรายงาน ${name}`.trim(),
  explanation: 'คำอธิบาย',
  dimensionLine: (dimension, name) => `มิติ ${dimension} ${name}`,
};
