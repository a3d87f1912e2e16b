// The check of the real plan with something changed in it, for the tests of the rules.

import fiveYear from '../../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { catalogueFor } from '../../../src/core/catalogue.ts';
import { type CellValue, cellName } from '../../../src/core/cell.ts';
import { check } from '../../../src/core/check/check.ts';
import type { Finding } from '../../../src/core/check/finding.ts';
import type { CheckInput, RuleContext } from '../../../src/core/check/rules/rule.ts';
import { readPlan } from '../../../src/core/kinds/plan/read-plan.ts';
import { readSettings } from '../../../src/core/kinds/settings/read-settings.ts';
import { readYear, type YearReading } from '../../../src/core/kinds/year/read-year.ts';
import type { SheetCells } from '../../../src/core/table.ts';
import { planHeaders, planSheet, settingsSheet, withCell, YEAR_HEADERS, yearSheet } from '../seed.ts';

/** Values of ตั้งค่า by label. */
export type SettingChanges = Readonly<Record<string, CellValue>>;

/** The sheets read, as the check takes them. */
export function inputOf(
  sheets: {
    readonly years?: readonly (readonly [sheet: SheetCells, year: number])[];
    readonly plan?: SheetCells;
    readonly names?: readonly string[];
  },
  changes: SettingChanges = {},
): CheckInput & { readonly context: RuleContext; readonly years: readonly YearReading[] } {
  const settings = readSettings(settingsSheet(changes));
  const catalogue = catalogueFor(settings.settings.firstYear);
  const years = (sheets.years ?? []).flatMap(
    ([sheet, year]) => readYear(sheet, year, catalogue).reading ?? [],
  );
  const plan = sheets.plan ? readPlan(sheets.plan, settings.settings, catalogue).reading : null;
  return {
    settings,
    sheets: [...(plan === null ? [] : [plan]), ...years],
    years,
    context: { settings: settings.settings, catalogue, sheetNames: sheets.names ?? [] },
  };
}

/** What the check finds in a year's sheet (2569 if not said otherwise). */
export function checkYear(sheet: SheetCells, changes: SettingChanges = {}, year = 2569): readonly Finding[] {
  return check(inputOf({ years: [[sheet, year]] }, changes));
}

/** What the check finds in แผน, whose real rows spell the organisation so. */
export function checkPlan(sheet: SheetCells, changes: SettingChanges = {}): readonly Finding[] {
  return check(inputOf({ plan: sheet }, { ชื่อหน่วยงาน: fiveYear.organisation, ...changes }));
}

/** What the check finds in ตั้งค่า alone. */
export function checkSettings(changes: SettingChanges): readonly Finding[] {
  return check(inputOf({}, changes));
}

/** The real year with cells changed, by header: `{ 'มิติ': ['ห้า'] }` puts ห้า into the first row. */
export function yearWith(changes: Readonly<Record<string, readonly CellValue[]>>): SheetCells {
  return changed(yearSheet(), changes);
}

/** The real plan with cells changed, by header. */
export function planWith(changes: Readonly<Record<string, readonly CellValue[]>>): SheetCells {
  return changed(planSheet(), changes);
}

function changed(sheet: SheetCells, changes: Readonly<Record<string, readonly CellValue[]>>): SheetCells {
  const headers = sheet.cells[0] ?? [];
  return Object.entries(changes).reduce(
    (whole, [header, values]) =>
      values.reduce<SheetCells>(
        (part, value, index) => withCell(part, index + 2, headers.indexOf(header) + 1, value),
        whole,
      ),
    sheet,
  );
}

/** Each finding in short: code and cell. */
export function codesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, row, column }) => `${code} ${cellName(row, column)}`);
}

/** The columns' places, by header, in the sheets of the contract's order. */
export const YEAR_PLACES = placesOf(YEAR_HEADERS);
export const PLAN_PLACES = placesOf(planHeaders(2566, 2570));

function placesOf(headers: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(headers.map((header, index) => [header, index + 1]));
}
