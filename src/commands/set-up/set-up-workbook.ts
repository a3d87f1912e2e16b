// Set up the workbook: makes the sheets that are missing, fills the settings that are empty, touches nothing else. Twice = once.
import { catalogueFor } from '../../core/catalogue.ts';
import type { CellEdit } from '../../core/check/finding.ts';
import { readYear } from '../../core/columns/year-number.ts';
import type { KindName } from '../../core/kinds/index.ts';
import { MOST_YEARS, type SettingsReading } from '../../core/kinds/settings/read-settings.ts';
import { SETTINGS, type SettingKey, settingOf } from '../../core/kinds/settings/settings.ts';
import { planYears } from '../../core/plan.ts';
import { certain } from '../../core/reading.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { fiscalYearOf } from '../../core/text/dates.ts';
import { yearSheets } from '../../core/year-sheets.ts';
import type { AllColumnWords } from '../../messages/column-words.ts';
import { layoutOf, settingsLayout } from '../reading/layouts.ts';
import { findSheet, readSettingsIfThere } from '../reading/read-workbook.ts';
import { Refusal } from '../session/refusal.ts';
import type { Session } from '../session/session.ts';

/** What a document says of the settings, as typed there. */
export type SettingAnswers = Readonly<Partial<Record<SettingKey, string>>>;

/**
 * Makes what is missing. @returns the sheets that were made and the settings that were filled, in the order of the workbook
 * @throws Refusal `settings-not-understood` if an answer is no year, or the years don't make a plan of 1 to 10 years
 */
export function setUpWorkbook(session: Session, answers: SettingAnswers, words: AllColumnWords): string[] {
  const { workbook } = session;
  const reading = readSettingsIfThere(session);
  const values = understand(answers);
  const firstYear = yearOf(values.firstYear) ?? reading?.settings.firstYear ?? null;
  const lastYear = yearOf(values.lastYear) ?? reading?.settings.lastYear ?? null;
  if (firstYear !== null && lastYear !== null) requireSpan(firstYear, lastYear);
  const names = workbook.sheets.map(({ name }) => name);
  const done: string[] = [];

  if (reading === null) {
    workbook.createSheet(settingsLayout(values, words));
    done.push(SHEET.settings);
  } else {
    const edits = missingSettings(session, reading, values);
    workbook.edit(edits);
    done.push(...edits.filter(({ column }) => column === 2).map(({ sheet, row }) => `${sheet}!B${row}`));
  }
  if (firstYear === null || lastYear === null) return done;

  const context = { catalogue: catalogueFor(firstYear), years: planYears(firstYear, lastYear) };
  const make = (kind: KindName, year: number | null) => {
    const layout = layoutOf(kind, year, context, words);
    if (layout === null) return;
    workbook.createSheet(layout);
    done.push(layout.sheet);
  };
  if (findSheet(session, SHEET.plan) === null) make('plan', null);
  if (yearSheets(names).length === 0) {
    const current = fiscalYearOf(session.today) ?? firstYear;
    const year = Math.min(Math.max(current, firstYear), lastYear);
    make('year', year);
  }
  return done;
}

function isMissing(reading: SettingsReading | null, key: SettingKey): boolean {
  return reading === null || reading.faults.some((fault) => fault.key === key && fault.kind === 'missing');
}

/** The answers that were given, years as พ.ศ. in Arabic digits. */
function understand(answers: SettingAnswers): Partial<Record<SettingKey, string>> {
  const understood: Partial<Record<SettingKey, string>> = {};
  for (const { key, label } of SETTINGS) {
    const read = answers[key]?.trim();
    if (!read) continue;
    if (key === 'firstYear' || key === 'lastYear') {
      const year = certain(readYear(read));
      if (year === null) throw new Refusal({ code: 'settings-not-understood', label, read });
      understood[key] = String(year);
    } else {
      understood[key] = read;
    }
  }
  return understood;
}

function yearOf(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

function requireSpan(firstYear: number, lastYear: number): void {
  const span = lastYear - firstYear + 1;
  if (span >= 1 && span <= MOST_YEARS) return;
  const label = settingOf('lastYear').label;
  throw new Refusal({ code: 'settings-not-understood', label, read: `${firstYear} - ${lastYear}` });
}

/** The edits that fill empty values and add missing labels below the last line; a value that is there stays. */
function missingSettings(
  { workbook }: Session,
  reading: SettingsReading,
  values: SettingAnswers,
): readonly CellEdit[] {
  const { sheet } = reading;
  let next = workbook.cells(sheet).length + 1;
  return SETTINGS.flatMap(({ key, label, standard }): CellEdit[] => {
    const cell = reading.cells[key];
    const value = values[key] ?? standard ?? '';
    if (cell === undefined) {
      const row = next++;
      return [
        { sheet, row, column: 1, from: '', to: label },
        { sheet, row, column: 2, from: '', to: value },
      ];
    }
    if (!isMissing(reading, key) || value === '') return [];
    return [{ sheet, row: cell.row, column: cell.column, from: cell.value, to: value }];
  });
}
