// A small plan on paper: a year of five projects and แผน of the same number, and a year whose sheet is named otherwise.
import type { SheetLayout } from '../../../src/commands/session/workbook.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import { type Paper, paperSheet } from './paper-workbook.ts';

export const YEAR = 'ปี 2569';
export const PLAN = 'แผน';
export const NEW = 'ปี 2570';
export const HEADER = ['ลำดับ', 'รายการโครงการ', 'มิติ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'หมายเหตุ', 'รหัส'];
/** Rows 2 to 6 hold projects; rows 7 to 9 of the year are ready for more. */
export const PROJECTS = [2, 3, 4, 5, 6];
/** The row of the last project. */
export const LAST = 6;
const WIDTH = HEADER.length;
/** A year's sheet that isn't there yet, with room for five projects. */
export const NEW_SHEET: SheetLayout = {
  sheet: NEW,
  cells: [HEADER],
  columns: HEADER.map((_, index) => ({
    width: 50,
    numberFormat: null,
    align: 'left',
    entry: index === 4 ? 'checkbox' : 'any',
    choices: [],
    help: '',
    hidden: false,
  })),
  lists: [],
  readyRows: 5,
  frozenRows: 1,
};

export const nameOf = (row: number, sheet: string) => `${sheet} โครงการที่ ${row * 7919}`;

const project = (row: number, sheet: string, formulas: boolean): CellValue[] => [
  row - 1,
  nameOf(row, sheet),
  (row % 4) + 1,
  formulas && row === 4 ? '=D2+D3' : row * 1000,
  row % 2 === 0,
  formulas && row === 3 ? '=D4' : formulas && row === 5 ? '=D5' : `หมายเหตุ ${row}`,
  row === 5 ? '' : `P-${sheet.length}${row}A`,
];

/** A year and แผน; `formulas`: some cells show what formulas of the officer say. */
export function paperPlan(formulas: boolean): Paper {
  const lines = (sheet: string) => [HEADER, ...PROJECTS.map((row) => project(row, sheet, formulas))];
  const ready = ['', '', '', '', false, '', ''];
  return {
    sheets: [
      paperSheet(YEAR, 11, [...lines(YEAR), ready, ready, ready], WIDTH + 1),
      paperSheet(PLAN, 12, [...lines(PLAN), ready, ready], WIDTH),
      paperSheet('ปี ๒๕๗๑', 13, [HEADER, project(9, 'อื่น', false)], WIDTH),
    ],
    memory: { seen: 'kept' },
  };
}
