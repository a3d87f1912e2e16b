// The workbook's contract beside the kinds of sheets (src/core/kinds): the names of fixed and generated sheets, the years, the layout.
import type { Settings } from './plan.ts';

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

/** The years of a plan, พ.ศ., in order: 2566 to 2570 → five of them; none if the last is before the first. */
export function planYears(firstYear: number, lastYear: number): readonly number[] {
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index);
}

/** The years of the plan that the settings say, พ.ศ.; null where they don't. */
export function planYearsOf({
  firstYear,
  lastYear,
}: Pick<Settings, 'firstYear' | 'lastYear'>): readonly number[] | null {
  return firstYear === null || lastYear === null ? null : planYears(firstYear, lastYear);
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
