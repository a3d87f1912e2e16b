// A row that an officer typed to add up the rows above: known by its words, and no project.
import { type CellValue, cellText, isBlank } from '../cell.ts';
import { toArabicDigits } from './digits.ts';
import { visibleText } from './text.ts';

/** รวม, รวมทั้งสิ้น, ยอดรวม, รวมมิติที่ 1, รวม จำนวน ๙ โครงการ, รวมเป็นเงิน (สามพันบาทถ้วน) …: the whole text, so that no project's name is taken for it. */
const TOTAL =
  /^(?:ยอด)?รวม(?:ยอด)?(?:เป็น)?(?:เงิน|งบประมาณ)?(?:มิติ(?:ที่)?[1-4])?(?:ทั้งสิ้น|ทั้งหมด)?(?:(?:จำนวน)?[0-9]+โครงการ)?(?:\([^()]*บาท(?:ถ้วน)?\))?:?$/;

/**
 * Whether a row is a total for certain: by its name or, where it has none, by what stands under ลำดับ; and no dimension, which a
 * project would have.
 */
export function isTotalRow(name: CellValue, number: CellValue, dimension: CellValue): boolean {
  if (!isBlank(dimension)) return false;
  const text = keyOf(name);
  return TOTAL.test(text === '' ? keyOf(number) : text);
}

function keyOf(value: CellValue): string {
  return toArabicDigits(visibleText(cellText(value))).replace(/\s/g, '');
}
