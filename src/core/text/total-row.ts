// A row that an officer typed to add up the rows above, or to head those below: known by its words, and no project.
import { type CellValue, cellText, isBlank } from '../cell.ts';
import { toArabicDigits } from './digits.ts';
import { visibleText } from './text.ts';

/** รวม, รวมทั้งสิ้น, ยอดรวม, รวมมิติที่ 1, รวม จำนวน ๙ โครงการ, รวมเป็นเงิน (สามพันบาทถ้วน) …: the whole text, so that no project's name is taken for it. */
const TOTAL =
  /^(?:ยอด)?รวม(?:ยอด)?(?:เป็น)?(?:เงิน|งบประมาณ)?(?:มิติ(?:ที่)?[1-4])?(?:ทั้งสิ้น|ทั้งหมด)?(?:(?:จำนวน)?[0-9]+โครงการ)?(?:\([^()]*บาท(?:ถ้วน)?\))?:?$/;

/** มิติที่ 1 การสร้างสังคม…, typed above the projects of a dimension. */
const HEADING = /^มิติ(?:ที่)?[1-4](?![0-9])/;

/**
 * Whether a row is a total for certain: by its name or, where it has none, by what stands under ลำดับ or มิติ; and no dimension, which
 * a project would have.
 */
export function isTotalRow(name: CellValue, number: CellValue, dimension: CellValue): boolean {
  const said = [name, number, dimension].find((cell) => !isBlank(cell)) ?? '';
  return (isBlank(dimension) || said === dimension) && TOTAL.test(keyOf(said));
}

/** Whether a row is the heading of a dimension for certain: nothing else stands in it. */
export function isHeadingRow(filled: readonly CellValue[]): boolean {
  return filled.length === 1 && HEADING.test(keyOf(filled[0] ?? ''));
}

function keyOf(value: CellValue): string {
  return toArabicDigits(visibleText(cellText(value))).replace(/\s/g, '');
}
