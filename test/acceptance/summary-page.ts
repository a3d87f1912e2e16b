// The first page of the real plan document, cell for cell, as design.md lays it out.
import annual from '../../local/sample/annual-2569.json' with { type: 'json' };

/** A cell of the page as a person reads it. */
export type PageCell = string | number;

/** The four dimensions, as the page explains them. */
const DIMENSION_LINES = [
  'มิติ 1 การสร้างวัฒนธรรมสุจริต',
  'มิติ 2 การบริหารราชการด้วยความโปร่งใส',
  'มิติ 3 การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
  'มิติ 4 การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น',
];

/** The page: title, two header rows, 15 rows, totals, an empty line, date, reporter, the four dimensions. */
export const REAL_PAGE: readonly (readonly PageCell[])[] = [
  [annual.title],
  ['ลำดับ', 'รายการโครงการ (ตั้งต้น)', 'มิติ', 'งบประมาณ (บาท)', 'ดำเนินการไตรมาส', '', '', '', 'หมายเหตุ'],
  ['', '', '', '', 1, 2, 3, 4],
  ...annual.rows.map(({ no, name, dimension, budget, quarters, remark }): PageCell[] => [
    no,
    name,
    dimension,
    budget,
    ...quarters.map((ticked) => (ticked ? '☑' : '')),
    remark,
  ]),
  ['รวมทั้งสิ้น', '', '', 20_000, 10, 8, 11, 8],
  [],
  [annual.asOfText],
  [`ชื่อ - สกุล ผู้ออกรายงาน ${annual.reporter}`],
  ['คำอธิบาย'],
  ...DIMENSION_LINES.map((line) => [line]),
].map(trimmed);

/** The row of the totals, counted from 1. */
export const TOTAL_ROW = 4 + annual.rows.length;

/** A row without the empty cells at its end. */
export function trimmed(row: readonly PageCell[]): PageCell[] {
  const cells = [...row];
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return cells;
}
