// The check of a whole workbook, from the cells of its sheets.

import { SAMPLE_SHEETS } from '../../../local/sample/whole-plan/sheets.ts';
import { catalogueFor } from '../../../src/core/catalogue.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import { check } from '../../../src/core/check/check.ts';
import type { Finding } from '../../../src/core/check/finding.ts';
import { type AnyReading, KINDS } from '../../../src/core/kinds/index.ts';
import { knownSheets } from '../../../src/core/kinds/known-sheets.ts';
import { readSheet } from '../../../src/core/kinds/read-sheet.ts';
import { readSettings } from '../../../src/core/kinds/settings/read-settings.ts';
import { planYearsOf } from '../../../src/core/plan.ts';
import type { SheetCells } from '../../../src/core/table.ts';
import { planSheet, settingsSheet, sheetOf, yearSheet } from '../seed.ts';

/** Every sheet of a workbook, by its name. */
export type Workbook = Readonly<Record<string, SheetCells>>;

/** The real plan with all its sheets, the organisation as the document writes it. */
export function wholePlan(settings: Readonly<Record<string, CellValue>> = {}): Workbook {
  const sheets = [
    settingsSheet({ ชื่อหน่วยงาน: 'องค์การบริหารส่วนตำบลอีสานเขต', ...settings }),
    planSheet(),
    yearSheet(),
    ...SAMPLE_SHEETS.map(({ name, rows }) => sheetOf(name, rows)),
  ];
  return Object.fromEntries(sheets.map((sheet) => [sheet.sheet, sheet]));
}

/** What the check finds in a workbook; `today` is ISO (ค.ศ.). */
export function checkAll(workbook: Workbook, today?: string): readonly Finding[] {
  return checkWith(workbook, today).findings;
}

/** The same, with the sheets that were held against each other. */
export function checkWith(
  workbook: Workbook,
  today = '2026-06-08',
): { readonly findings: readonly Finding[]; readonly sheets: readonly AnyReading[] } {
  const settings = readSettings(workbook.ตั้งค่า as SheetCells);
  const catalogue = catalogueFor(settings.settings.firstYear);
  const years = planYearsOf(settings.settings);
  const sheetNames = Object.keys(workbook);
  const sheets = knownSheets(sheetNames).flatMap(({ kind, name, year }): readonly AnyReading[] => {
    const { reading } = readSheet(KINDS[kind], workbook[name] as SheetCells, year, { catalogue, years });
    return reading === null ? [] : [reading];
  });
  const findings = check({
    settings,
    sheets,
    context: { settings: settings.settings, catalogue, sheetNames, today },
  });
  return { findings, sheets };
}
