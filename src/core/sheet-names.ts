// The names of the workbook's fixed and generated sheets: a contract that files and users depend on.

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
