// The sheets that the book is printed from, read by their headers: every row as it stands, nothing judged (that is the check's).
import { type CellValue, cellText } from '../../cell.ts';
import type { PlanReading } from '../../kinds/plan/read-plan.ts';
import type { Settings } from '../../plan.ts';
import { planYears } from '../../plan.ts';
import { headerKey } from '../../table.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import { BOOK_LINES, type BookLine, type PlanBook } from './plan-book.ts';

/** The sheets that only the book needs; each may be missing. */
export const BOOK_SHEETS = {
  descriptions: 'รายละเอียดโครงการ',
  risks: 'ความเสี่ยง',
  targets: 'เป้าหมาย',
  lines: 'เล่มแผน',
  committee: 'คณะกรรมการ',
} as const;

/** One of them. */
export type BookSheet = keyof typeof BOOK_SHEETS;

type Cells = readonly (readonly CellValue[])[];

/** A row, asked by the header of a column; empty where there is no such column. */
type RowByHeader = (header: string) => string;

/** The whole plan from what was read. */
export function readPlanBook(
  settings: Settings,
  { plan, rows }: Pick<PlanReading, 'plan' | 'rows'>,
  sheets: Readonly<Record<BookSheet, Cells>>,
): PlanBook {
  return {
    settings,
    plan: { plan, rows: rows.map(({ read: { budget } }) => ({ read: { budget } })) },
    descriptions: rowsOf(sheets.descriptions).map((cell) => ({
      number: numberOf(cell('ลำดับ')),
      name: cell('โครงการ/กิจกรรม/มาตรการ'),
      principles: cell('หลักการและเหตุผล'),
      objectives: cell('วัตถุประสงค์'),
      targetGroup: cell('กลุ่มเป้าหมาย'),
      method: cell('วิธีดำเนินการ'),
      period: cell('ระยะเวลาดำเนินการ'),
      budget: cell('งบประมาณดำเนินการ'),
      owner: cell('ผู้รับผิดชอบ'),
      output: cell('ผลผลิต'),
      outcome: cell('ผลลัพธ์'),
      id: cell('รหัส'),
    })),
    risks: rowsOf(sheets.risks).map((cell) => ({
      number: numberOf(cell('ลำดับ')),
      step: cell('ขั้นตอนการดำเนินงาน'),
      issue: cell('ประเด็นความเสี่ยงการทุจริต'),
      likelihood: numberOf(cell('โอกาส')),
      impact: numberOf(cell('ผลกระทบ')),
      level: cell('ระดับความเสี่ยง'),
      measures: cell('มาตรการควบคุมความเสี่ยง'),
    })),
    targets: rowsOf(sheets.targets).map((cell) => ({
      indicator: cell('ตัวชี้วัด'),
      unit: cell('หน่วย'),
      values: planYears(plan.firstYear, plan.lastYear).map((year) => cell(`เป้าหมาย ${year}`)),
      remark: cell('หมายเหตุ'),
    })),
    committee: rowsOf(sheets.committee).map((cell) => ({
      position: cell('ผู้ดำรงตำแหน่ง'),
      role: cell('หน้าที่ในคณะกรรมการ'),
    })),
    lines: linesOf(sheets.lines),
  };
}

/** The rows below the header that hold more than a number and an id. */
function rowsOf([header = [], ...rows]: Cells): readonly RowByHeader[] {
  const places = header.map((value) => headerKey(cellText(value)));
  const kept = places.map((key) => key === headerKey('ลำดับ') || key === headerKey('รหัส'));
  return rows
    .filter((row) => row.some((value, index) => !kept[index] && textOf(value) !== ''))
    .map((row) => (wanted) => textOf(row[places.indexOf(headerKey(wanted))] ?? ''));
}

/** `เล่มแผน`: the label in column A, the text in column B; the first line of a label that says something counts. */
function linesOf(cells: Cells): Readonly<Record<BookLine, string>> {
  const found = {} as Record<BookLine, string>;
  for (const line of Object.keys(BOOK_LINES) as BookLine[]) {
    const isLine = ([label = '']: readonly CellValue[]) =>
      headerKey(cellText(label)).replace(/[:：]$/, '') === headerKey(BOOK_LINES[line]);
    found[line] =
      cells
        .filter(isLine)
        .map(([, value = '']) => textOf(value))
        .find((text) => text !== '') ?? '';
  }
  return found;
}

function textOf(value: CellValue): string {
  const text = cellText(value);
  return visibleText(text) === '' ? '' : text.trim();
}

/** A whole number, in either script of digits; null for anything else. */
function numberOf(text: string): number | null {
  const plain = toArabicDigits(visibleText(text));
  return /^[0-9]{1,9}$/.test(plain) ? Number(plain) : null;
}
