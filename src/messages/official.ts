// The words of the official documents: Thai whatever the language of the user's screen.
import type { OverviewWording } from '../core/reports/overview/overview.ts';
import type { PlanSummaryWording } from '../core/reports/plan-summary/plan-summary.ts';
import type { RoundReportWording } from '../core/reports/round/round-report.ts';
import type { SummaryWording } from '../core/reports/summary/summary.ts';

/** What stands behind the title of a draft, in every report. */
export const DRAFT_MARK = ' (ฉบับร่าง)';

/** `สรุป 2569`, as the first page of the plan document has it. */
export const SUMMARY_WORDING: SummaryWording = {
  title: (year, organisation) => `แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ${year} ของ ${organisation}`.trim(),
  draftMark: DRAFT_MARK,
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

/** `สรุป 2566-2570`, as part 2 of the plan document has it. */
export const PLAN_SUMMARY_WORDING: PlanSummaryWording = {
  title: (firstYear, lastYear) => {
    const years = firstYear === lastYear ? firstYear : `${firstYear} - ${lastYear}`;
    return `แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส (พ.ศ. ${years})`;
  },
  draftMark: DRAFT_MARK,
  dimension: 'มิติ',
  mission: 'ภารกิจตามมิติ',
  project: 'โครงการ/กิจกรรม/มาตรการ',
  year: (year) => `ปี ${year}`,
  budget: 'งบประมาณ (บาท)',
  remark: 'หมายเหตุ',
  total: 'รวมทั้งสิ้น',
  amount: ['จำนวน ', ' บาท'],
  subtotalProjects: ['รวม จำนวน ', ' โครงการ'],
  totalProjects: ['จำนวน ', ' โครงการ'],
};

/** A flag in words, with a sign that tells it without its colour. */
const FLAGS = { green: '● เขียว', orange: '▲ ส้ม', red: '■ แดง' } as const;

/** `ภาพรวม`. */
export const OVERVIEW_WORDING: OverviewWording = {
  title: (firstYear, lastYear, organisation) => {
    const years = firstYear === lastYear ? firstYear : `${firstYear} - ${lastYear}`;
    return `ภาพรวมแผนปฏิบัติการป้องกันการทุจริต พ.ศ. ${years} ${organisation}`.trim();
  },
  draftMark: DRAFT_MARK,
  asOf: (date) => `ข้อมูล ณ วันที่ ${date}`,
  budgets: 'งบประมาณ (บาท) แยกตามมิติและปี',
  projects: 'จำนวนโครงการที่ดำเนินการ แยกตามมิติและปี (โครงการหลายปีนับทุกปี)',
  shares: 'สัดส่วนงบประมาณของแต่ละมิติในปีนั้น',
  quarters: (year) => `จำนวนโครงการที่ดำเนินการในแต่ละไตรมาส ปี ${year}`,
  yearHeader: 'ปี',
  year: (year) => `ปี ${year}`,
  quarterHeader: 'ไตรมาส',
  quarter: (quarter) => `ไตรมาส ${quarter}`,
  dimension: (dimension) => `มิติ ${dimension}`,
  total: 'รวม',
  explanation: 'คำอธิบาย',
  dimensionLine: (dimension, name) => `มิติ ${dimension} ${name}`,
  targets: {
    heading: (indicator, unit) => `เป้าหมาย: ${indicator}${unit === '' ? '' : ` (${unit})`}`,
    target: 'เป้าหมาย',
    actual: 'ผล',
  },
  followUp: {
    scores: (year) => `คะแนนและธง ปี ${year}`,
    statuses: (year, months) => `จำนวนโครงการตามสถานะ แยกตามมิติ ปี ${year} (รอบ ${months} เดือน)`,
    money: (year) => `งบประมาณและการเบิกจ่าย (บาท) แยกตามมิติ ปี ${year}`,
    roundHeader: 'รอบ',
    round: (months) => `รอบ ${months} เดือน`,
    score: 'คะแนน',
    flagHeader: 'ธง',
    flag: FLAGS,
    dimensionHeader: 'มิติ',
    statusHeaders: ['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ไม่สามารถดำเนินการได้', 'รอการรายงานผล'],
    planned: 'ตามแผน',
    ordinance: 'ตามข้อบัญญัติ',
    spent: (months) => `เบิกจ่าย ${months} เดือน`,
    dimension: (dimension) => `มิติ ${dimension}`,
    total: 'รวม',
  },
};

/** `รายงานผล 2569 (6 เดือน)`. */
export const ROUND_REPORT_WORDING: RoundReportWording = {
  title: (year, months) =>
    `รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ${year} (รอบ ${months} เดือน)`,
  draftMark: DRAFT_MARK,
  headers: [
    ...['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณตามแผน', 'งบตามข้อบัญญัติ', 'เบิกจ่าย'],
    ...['สถานะ', 'ผลการดำเนินงาน', 'ปัญหา/อุปสรรค', 'ข้อเสนอแนะ'],
  ],
  total: 'รวมทั้งสิ้น',
  continued: '(ต่อ)',
  because: (status, reason) => `${status} (${reason})`,
  dimensionHeaders: [
    ...['มิติ', 'จำนวนโครงการ', 'ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ไม่สามารถดำเนินการได้', 'รอการรายงานผล'],
    ...['งบประมาณตามแผน', 'งบตามข้อบัญญัติ', 'เบิกจ่าย', 'ร้อยละการเบิกจ่าย'],
  ],
  dimension: (dimension) => `มิติ ${dimension}`,
  dimensionTotal: 'รวม',
  score: 'คะแนนความสำเร็จ',
  flag: FLAGS,
  limits: (months, green, orange) => `รอบ ${months} เดือน: เขียวตั้งแต่ ${green} ส้มตั้งแต่ ${orange} ต่ำกว่านั้นแดง`,
  asOf: (date) => `** ข้อมูล ณ วันที่ ${date}`,
  reporter: (name) => `ชื่อ - สกุล ผู้ออกรายงาน ${name}`.trim(),
};
