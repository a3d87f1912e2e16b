// The whole sample plan with the two errors of the real document mended: left-overs of the template in a measure and in a goal.
import type { BookModel } from '../../sheets/book/model.ts';
import { wholePlanBook } from './whole-plan-book.ts';

/** What the real document left of its template, and what an officer would have written. */
const LEFT_OVERS: readonly (readonly [RegExp, string])[] = [
  [/ระบุงค์องค์กรปกครองส่วนท้องถิ่น/g, 'องค์การบริหารส่วนตำบลอิสานเขต'],
  [/ ?\(กรณีที่ยังไม่ผ่านเกณฑ์ ITA\) \/[\s\S]*?\(กรณีที่ผ่านมาผ่านเกณฑ์ ITA แล้ว\)/g, ''],
];

/** The sample of which the plan book can be made as an official one. */
export function mendedPlanBook(): BookModel {
  const book = wholePlanBook();
  for (const cell of book.sheets.flatMap(({ cells }) => cells.flat())) {
    if (typeof cell?.value !== 'string') continue;
    cell.value = LEFT_OVERS.reduce((text, [left, right]) => text.replace(left, right), cell.value);
  }
  return book;
}
