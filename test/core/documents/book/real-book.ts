// The real plan with all its sheets as the book is printed from it.
import { SAMPLE_SHEETS } from '../../../../local/sample/whole-plan/sheets.ts';
import { catalogueFor } from '../../../../src/core/catalogue.ts';
import type { CellValue } from '../../../../src/core/cell.ts';
import type { PlanBook } from '../../../../src/core/documents/book/plan-book.ts';
import type { BookMaking } from '../../../../src/core/documents/book/plan-book-document.ts';
import {
  BOOK_SHEETS,
  type BookSheet,
  readPlanBook,
} from '../../../../src/core/documents/book/read-plan-book.ts';
import type { Settings } from '../../../../src/core/plan.ts';
import { BOOK_WORDING } from '../../../../src/messages/official/plan-book.ts';
import { REAL_PLAN_READING, REAL_SETTINGS } from '../../real-plan.ts';

/** How the sample's book is made: official, on the day of the real summary. */
export const MAKING: BookMaking = {
  catalogue: catalogueFor(null),
  wording: BOOK_WORDING,
  asOf: '2026-06-08',
  draft: false,
};

/** The rows of a sample sheet from A1 on. */
export function sampleCells(sheet: BookSheet): readonly (readonly CellValue[])[] {
  return SAMPLE_SHEETS.find(({ name }) => name === BOOK_SHEETS[sheet])?.rows ?? [];
}

/** The plan; some of its sheets may be others. */
export function realBook(
  settings: Partial<Settings> = {},
  sheets: Partial<Record<BookSheet, readonly (readonly CellValue[])[]>> = {},
): PlanBook {
  const cells = (sheet: BookSheet) => sheets[sheet] ?? sampleCells(sheet);
  return readPlanBook({ ...REAL_SETTINGS, ...settings }, REAL_PLAN_READING, {
    descriptions: cells('descriptions'),
    risks: cells('risks'),
    targets: cells('targets'),
    lines: cells('lines'),
    committee: cells('committee'),
  });
}
