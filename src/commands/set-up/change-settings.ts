// The settings' page: what ตั้งค่า holds, and making a workbook of it, or changing it later. Nothing is written where a field has a fault.

import { changePlan } from '../../changes/change-plan.ts';
import { catalogueFor } from '../../core/catalogue.ts';
import { cellText } from '../../core/cell.ts';
import type { CellEdit } from '../../core/check/finding.ts';
import type { KindName } from '../../core/kinds/index.ts';
import { readSettings } from '../../core/kinds/settings/read-settings.ts';
import { SETTINGS, type SettingKey, settingOf } from '../../core/kinds/settings/settings.ts';
import { planYears } from '../../core/plan.ts';
import { SHEET, yearSheetName } from '../../core/sheet-names.ts';
import { fiscalYearOf } from '../../core/text/dates.ts';
import { yearSheets } from '../../core/year-sheets.ts';
import type { AllColumnWords } from '../../messages/column-words.ts';
import { layoutOf, settingsLayout } from '../reading/layouts.ts';
import { findSheet, readSettingsIfThere } from '../reading/read-workbook.ts';
import { Refusal } from '../session/refusal.ts';
import { readCells, type Session } from '../session/session.ts';
import { addYearColumns, missingYearColumns } from './add-year-columns.ts';

/** Every setting as it is typed. */
export type TypedSettings = Readonly<Record<SettingKey, string>>;

/** What the page starts from. */
export interface SettingsInSheet {
  /** As ตั้งค่า has them; the defaults and empty texts where it has none. */
  readonly values: TypedSettings;
  /** This fiscal year, พ.ศ. */
  readonly thisYear: number;
  /** The years (พ.ศ.) that have a sheet. */
  readonly made: readonly number[];
  /** Whether the workbook has แผน. */
  readonly hasPlan: boolean;
}

/** Reads what there is; an empty workbook is no reason to refuse. */
export function settingsInSheet(session: Session): SettingsInSheet {
  const { sheets } = session.workbook;
  return {
    values: valuesIn(readSettingsIfThere(session)),
    thisYear: fiscalYearOf(session.today) ?? 0,
    made: yearSheets(sheets.map(({ name }) => name)).map(({ year }) => year),
    hasPlan: findSheet(session, SHEET.plan) !== null,
  };
}

function valuesIn(reading: ReturnType<typeof readSettingsIfThere>): TypedSettings {
  const values = SETTINGS.map(({ key, standard }) => {
    const value = reading?.cells[key]?.value ?? '';
    return [key, (value === '' ? null : cellText(value)) ?? standard ?? ''] as const;
  });
  return Object.fromEntries(values) as TypedSettings;
}

/** What is to be changed. */
export interface SettingsChange {
  /** What was typed; a setting that isn't here stays as it is. */
  readonly values: Partial<TypedSettings>;
  /** What the settings said when that was typed: one that somebody changed since isn't written over. */
  readonly seen?: Partial<TypedSettings>;
  /** The years (พ.ศ.) that get a sheet if they have none. */
  readonly years: readonly number[];
}

/**
 * Writes the settings that differ, as a change that can be undone, and makes what is missing: ตั้งค่า, แผน, the sheets of `years` (พ.ศ.), and the columns of years that
 * the plan has got. @returns the sheets and the columns that were made
 * @throws Refusal `settings-not-understood` if a field has a fault, or a year lies outside of the plan; `settings-changed`
 */
export function changeSettings(
  session: Session,
  { values: typed, seen = {}, years }: SettingsChange,
  words: AllColumnWords,
): { readonly sheets: readonly string[]; readonly columns: readonly string[] } {
  const { workbook } = session;
  const before = readSettingsIfThere(session);
  const current = valuesIn(before);
  for (const { key, label } of SETTINGS) {
    const read = current[key];
    const isOthers = seen[key] !== undefined && typed[key] !== undefined && read !== seen[key];
    if (isOthers && read !== typed[key]) throw new Refusal({ code: 'settings-changed', label, read });
  }
  const values = { ...current, ...typed };
  const { settings, faults } = readSettings({
    sheet: SHEET.settings,
    cells: SETTINGS.map(({ key, label }) => [label, values[key]]),
  });
  const { firstYear, lastYear } = settings;
  const [fault] = faults;
  if (fault || firstYear === null || lastYear === null) throw notUnderstood(fault?.key ?? 'lastYear', values);
  const span = planYears(firstYear, lastYear);
  if (years.some((year) => !span.includes(year))) throw notUnderstood('lastYear', values);

  // A year is written as พ.ศ., however it was typed.
  const written = { ...values, firstYear: String(firstYear), lastYear: String(lastYear) };
  const made = new Set(yearSheets(workbook.sheets.map(({ name }) => name)).map(({ year }) => year));
  const wanted = years.filter((year) => !made.has(year));
  const hasPlan = findSheet(session, SHEET.plan) !== null;
  const context = { catalogue: catalogueFor(firstYear), years: span };
  const make = (kind: KindName, year: number | null) => {
    const layout = layoutOf(kind, year, context, words);
    if (layout !== null) workbook.createSheet(layout);
  };
  const columns = missingYearColumns(session, context);
  if (before === null) workbook.createSheet(settingsLayout(written, words));
  else {
    const edits = editsOf(readCells(session, before.sheet).length, before, written);
    if (edits.length > 0) changePlan(session, { kind: 'settings', sheet: before.sheet, edits });
  }
  if (!hasPlan) make('plan', null);
  for (const year of wanted) make('year', year);
  // What is said of it is said in the language that was just chosen.
  session.language = settings.language;
  return {
    sheets: [
      ...(before === null ? [SHEET.settings] : []),
      ...(hasPlan ? [] : [SHEET.plan]),
      ...wanted.map(yearSheetName),
    ],
    columns: addYearColumns(session, columns),
  };
}

function notUnderstood(key: SettingKey, values: TypedSettings): Refusal {
  const { label, choices, prose } = settingOf(key);
  const wants = choices.length > 0 ? { wants: choices } : prose ? { wants: 'text' as const } : {};
  return new Refusal({ code: 'settings-not-understood', label, read: values[key], ...wants });
}

/** Only what says something else than before is written; a label that isn't there goes below the last line. */
function editsOf(
  lines: number,
  { sheet, cells }: ReturnType<typeof readSettings>,
  written: TypedSettings,
): readonly CellEdit[] {
  let next = lines + 1;
  return SETTINGS.flatMap(({ key, label }): CellEdit[] => {
    const cell = cells[key];
    const to = written[key].trim();
    if (cell === undefined) {
      const row = next++;
      return [
        { sheet, row, column: 1, from: '', to: label },
        { sheet, row, column: 2, from: '', to },
      ];
    }
    if (cellText(cell.value).trim() === to) return [];
    return [{ sheet, row: cell.row, column: cell.column, from: cell.value, to }];
  });
}
