// The self-test: tries, on a temporary sheet of the open spreadsheet, what the add-on rests on. It is also the contract that the
// local Sheets is held to: test/google/self-test.test.ts runs the same cases there.
import type { SelfTestCode } from '../../messages/th/self-test.ts';
import { LOOK_CASES } from './look-cases.ts';
import { type Bench, CASE_ROWS, type SelfTestCase } from './self-test-case.ts';
import { SERVICE_CASES } from './service-cases.ts';
import { SHAPE_CASES } from './shape-cases.ts';
import { TEXT_CASES } from './text-cases.ts';
import { VALUE_CASES } from './value-cases.ts';

/** Every case, by its code. */
const CASES: Readonly<Record<SelfTestCode, SelfTestCase>> = {
  ...VALUE_CASES,
  ...TEXT_CASES,
  ...SHAPE_CASES,
  ...LOOK_CASES,
  ...SERVICE_CASES,
};

/** How a case ended. `passed` is null where nothing is expected: what is seen is only noted down. */
export interface SelfTestResult {
  readonly code: SelfTestCode;
  readonly source: string;
  readonly expected: string | null;
  readonly seen: string;
  readonly passed: boolean | null;
}

/** The temporary sheet. One that a sudden end left behind is removed by the next run. */
const SHEET_NAME = 'ทดสอบระบบ (ชั่วคราว)';

/** Runs every case. The plan's sheets are not touched, and the temporary sheet is removed whatever happens. */
export function runSelfTest(): readonly SelfTestResult[] {
  const book = SpreadsheetApp.getActive();
  const leftOver = book.getSheetByName(SHEET_NAME);
  if (leftOver) book.deleteSheet(leftOver);
  const open = book.getActiveSheet();
  const sheet = book.insertSheet(SHEET_NAME, book.getNumSheets());
  try {
    const cases = Object.entries(CASES) as [SelfTestCode, SelfTestCase][];
    return cases.map(([code, { source, expected, run }], index) => {
      const seen = trial(run, benchOf(book, sheet, 1 + index * CASE_ROWS));
      return { code, source, expected, seen, passed: expected === null ? null : seen === expected };
    });
  } finally {
    book.deleteSheet(sheet);
    book.setActiveSheet(open);
  }
}

function benchOf(book: Bench['book'], sheet: Bench['sheet'], top: number): Bench {
  return {
    book,
    sheet,
    top,
    at: (row, column, rows = 1, columns = 1) => sheet.getRange(top + row - 1, column, rows, columns),
  };
}

// A behaviour that isn't there must not keep the others from being tried.
function trial(run: SelfTestCase['run'], bench: Bench): string {
  try {
    return run(bench);
  } catch (error) {
    return `! ${error instanceof Error ? error.message : String(error)}`;
  }
}
