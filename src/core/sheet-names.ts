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

/** The most letters of a sheet's name in an .xlsx file, also in one that Google makes of a spreadsheet: the rest is cut off there. */
export const LONGEST_SHEET_NAME = 31;

/**
 * The name for a copy of a report that was edited by hand, kept on a day (ISO, ค.ศ.): `สรุป 2569 (เก็บไว้ 08-06-2569)`; where that is too
 * long for a file, `สรุป 2566-2570 เก็บ 08-06-69`, or `รายงานผล 2569 (6 เดือน) เก็บ 1`. `count`: how many such copies there are with it.
 */
export function keptSheetName(report: string, day: string, count = 1): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const ofDay = `${date}-${month}-${Number(year) + 543}`;
  const short = `${report} เก็บ ${ofDay.replace(/-\d\d(\d\d)$/, '-$1')}`;
  const names =
    count === 1
      ? [`${report} (เก็บไว้ ${ofDay})`, short, `${report} เก็บ 1`]
      : [`${short} (${count})`, `${report} เก็บ ${count}`];
  return names.find((name) => name.length <= LONGEST_SHEET_NAME) ?? `${report} ${count}`;
}

/** The report of which a sheet of this name is a copy that was kept; null if the name is none of a copy's. */
export function keptReport(sheet: string): string | null {
  const kept = /^(.+) (?:\(เก็บไว้ [^()]*\)|เก็บ \d\d-\d\d-\d\d(?: \(\d+\))?|เก็บ \d+)$/;
  return kept.exec(sheet)?.[1] ?? null;
}
