// The workbook's contract as data: the sheets' names, the columns of each by the text of their header, the settings' labels.

/** The sheets that the add-on knows by a fixed name. */
export const SHEET = {
  settings: 'ตั้งค่า',
  plan: 'แผน',
  findings: 'ผลตรวจสอบ',
  overview: 'ภาพรวม',
} as const;

/** The name of a year's sheet, พ.ศ.: 2569 → `ปี 2569`. */
export function yearSheetName(year: number): string {
  return `ปี ${year}`;
}

/** The name of a year's summary, พ.ศ.: 2569 → `สรุป 2569`. */
export function summarySheetName(year: number): string {
  return `สรุป ${year}`;
}

/** The name of the table of the whole plan, พ.ศ.: `สรุป 2566-2570`. */
export function planSummarySheetName(firstYear: number, lastYear: number): string {
  return `สรุป ${firstYear}-${lastYear}`;
}

/** The name of a year's follow-up, พ.ศ.: 2569 → `ผล 2569`. */
export function followUpSheetName(year: number): string {
  return `ผล ${year}`;
}

/** The name of a round's report, พ.ศ. and months: `รายงานผล 2569 (6 เดือน)`. */
export function roundReportSheetName(year: number, months: 6 | 12): string {
  return `รายงานผล ${year} (${months} เดือน)`;
}

/** The name for a copy of a report that was edited by hand, kept on a day (ISO, ค.ศ.): `สรุป 2569 (เก็บไว้ 08-06-2569)`. */
export function keptSheetName(report: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${report} (เก็บไว้ ${date}-${month}-${Number(year) + 543})`;
}

/** A column: how the code calls it, and the header it is found by, in any order. */
export interface Column<Key extends string> {
  readonly key: Key;
  readonly header: string;
  /** A sheet without a required column can't be read; the others may be missing. */
  readonly required: boolean;
  /** Free text is kept as text whatever it looks like (`=…`, `1-2`, `01`). */
  readonly text: boolean;
}

/** The columns of a year's sheet, by the code's names. */
export type YearColumn =
  | 'number'
  | 'name'
  | 'dimension'
  | 'mission'
  | 'budget'
  | 'quarter1'
  | 'quarter2'
  | 'quarter3'
  | 'quarter4'
  | 'owner'
  | 'remark'
  | 'id';

/** `ปี 2569`: the year's plan. ภารกิจ and ผู้รับผิดชอบ are there where the officer wants them. */
export const YEAR_COLUMNS: readonly Column<YearColumn>[] = [
  { key: 'number', header: 'ลำดับ', required: true, text: false },
  { key: 'name', header: 'รายการโครงการ', required: true, text: true },
  { key: 'dimension', header: 'มิติ', required: true, text: false },
  { key: 'mission', header: 'ภารกิจ', required: false, text: true },
  { key: 'budget', header: 'งบประมาณ (บาท)', required: true, text: false },
  { key: 'quarter1', header: 'ไตรมาส 1', required: true, text: false },
  { key: 'quarter2', header: 'ไตรมาส 2', required: true, text: false },
  { key: 'quarter3', header: 'ไตรมาส 3', required: true, text: false },
  { key: 'quarter4', header: 'ไตรมาส 4', required: true, text: false },
  { key: 'owner', header: 'ผู้รับผิดชอบ', required: false, text: true },
  { key: 'remark', header: 'หมายเหตุ', required: false, text: true },
  { key: 'id', header: 'รหัส', required: false, text: true },
];

/** The four quarters' columns, in the order of the fiscal year. */
export const QUARTER_COLUMNS = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;

/** The columns of `แผน`; a year's column is `budget2566`, one for each year of the plan. */
export type PlanColumn =
  | 'number'
  | 'dimension'
  | 'mission'
  | 'name'
  | 'owner'
  | 'remark'
  | 'id'
  | `budget${number}`;

/** The years of a plan, พ.ศ., in order: 2566 to 2570 → five of them; none if the last is before the first. */
export function planYears(firstYear: number, lastYear: number): readonly number[] {
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index);
}

/** `แผน`: one project a row, a budget column for each year from first to last (พ.ศ.). */
export function planColumns(firstYear: number, lastYear: number): readonly Column<PlanColumn>[] {
  return [
    { key: 'number', header: 'ลำดับ', required: true, text: false },
    { key: 'dimension', header: 'มิติ', required: true, text: false },
    { key: 'mission', header: 'ภารกิจ', required: true, text: true },
    { key: 'name', header: 'โครงการ/กิจกรรม/มาตรการ', required: true, text: true },
    ...planYears(firstYear, lastYear).map(
      (year): Column<PlanColumn> => ({
        key: `budget${year}`,
        header: `งบ ${year}`,
        required: true,
        text: false,
      }),
    ),
    { key: 'owner', header: 'ผู้รับผิดชอบ', required: false, text: true },
    { key: 'remark', header: 'หมายเหตุ', required: false, text: true },
    { key: 'id', header: 'รหัส', required: false, text: true },
  ];
}

/**
 * The layout of a workbook: which sheets and columns it has. A line of `ตั้งค่า` carries its number, so that it goes with every copy
 * and download of the file. A workbook without the line has layout 0.
 */
export const LAYOUT = {
  label: 'รุ่นของสมุดงาน',
  /** The layout that this add-on makes, and the newest that it understands. */
  current: 1,
} as const;

/** A line of `ตั้งค่า`. */
export type SettingKey =
  | 'organisation'
  | 'organisationType'
  | 'firstYear'
  | 'lastYear'
  | 'reporter'
  | 'digits'
  | 'language';

/** `ตั้งค่า`: the label in column A, the value in column B; a setting with a default may be left empty. */
export const SETTINGS: readonly {
  readonly key: SettingKey;
  readonly label: string;
  readonly choices: readonly string[];
  readonly standard: string | null;
}[] = [
  { key: 'organisation', label: 'ชื่อหน่วยงาน', choices: [], standard: null },
  {
    key: 'organisationType',
    label: 'ประเภทหน่วยงาน',
    choices: ['อบต.', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร', 'อบจ.'],
    standard: null,
  },
  { key: 'firstYear', label: 'ปีแรกของแผน', choices: [], standard: null },
  { key: 'lastYear', label: 'ปีสุดท้ายของแผน', choices: [], standard: null },
  { key: 'reporter', label: 'ผู้ออกรายงาน', choices: [], standard: null },
  { key: 'digits', label: 'ตัวเลขในรายงาน', choices: ['อารบิก', 'ไทย'], standard: 'อารบิก' },
  { key: 'language', label: 'ภาษา', choices: ['ไทย', 'English'], standard: 'ไทย' },
];
