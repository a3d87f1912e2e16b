// What an import says of the settings, as it is to stand in ตั้งค่า.
import type { Catalogue } from '../catalogue.ts';
import type { SettingKey } from '../kinds/settings/settings.ts';
import { fiscalYearOf } from '../text/dates.ts';
import { yearSheets } from '../year-sheets.ts';
import type { Imported } from './imported.ts';

/** A column of a year of the plan. */
const YEAR_COLUMN = /^(?:งบ|เป้าหมาย) ([0-9]{4})$/;

/**
 * What is to stand in ตั้งค่า. Where nothing says the plan's years, those of the tables' columns are; years' tables alone don't say
 * them: they are those of the national cycle that holds them all, else the tables' own.
 * `today`: ISO (ค.ศ.), for where the sheets name no year; `catalogues`: every cycle that is known.
 */
export function settingsToTakeIn(
  { settings, sheets, written }: Imported,
  today: string,
  catalogues: readonly Catalogue[],
): Readonly<Partial<Record<SettingKey, string>>> {
  if (written !== undefined) return written;
  const { organisation, organisationType, reporter } = settings;
  const columns = sheets
    .flatMap(({ headers }) => headers)
    .flatMap((header) => YEAR_COLUMN.exec(header)?.[1] ?? [])
    .map(Number);
  const years = columns.concat(yearSheets(sheets.map(({ sheet }) => sheet)).map(({ year }) => year));
  const [first, last] =
    years.length > 0 ? [Math.min(...years), Math.max(...years)] : [fiscalYearOf(today) ?? 0, 0];
  const cycles = columns.length > 0 ? [] : catalogues.map(({ cycle }) => cycle);
  const cycle = cycles.find(
    ({ firstYear, lastYear }) => firstYear <= first && Math.max(first, last) <= lastYear,
  );
  const tables = first < last ? { firstYear: first, lastYear: last } : null;
  const said = settings.firstYear === null || settings.lastYear === null ? (cycle ?? tables) : settings;
  const span = said === null ? {} : { firstYear: String(said.firstYear), lastYear: String(said.lastYear) };
  return {
    ...(organisation === null ? {} : { organisation }),
    ...(organisationType === null ? {} : { organisationType }),
    ...(reporter === null ? {} : { reporter }),
    ...span,
  };
}
