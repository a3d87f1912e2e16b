// What an import says of the settings, as it is to stand in ตั้งค่า.
import type { Catalogue } from '../catalogue.ts';
import { chosenCatalogue } from '../data/choose-catalogue.ts';
import type { SettingKey } from '../kinds/settings/settings.ts';
import { fiscalYearOf } from '../text/dates.ts';
import { yearSheets } from '../year-sheets.ts';
import type { Imported } from './imported.ts';

/**
 * What is to stand in ตั้งค่า. A year's table alone doesn't say the plan's years: they are those of the national cycle that it lies in.
 * `today`: ISO (ค.ศ.), for where the sheets name no year; `catalogues`: every cycle that is known.
 */
export function settingsToTakeIn(
  { settings, sheets, written }: Imported,
  today: string,
  catalogues: readonly Catalogue[],
): Readonly<Partial<Record<SettingKey, string>>> {
  if (written !== undefined) return written;
  const { organisation, organisationType, firstYear, lastYear, reporter } = settings;
  const year = yearSheets(sheets.map(({ sheet }) => sheet))[0]?.year ?? fiscalYearOf(today) ?? 0;
  const { cycle } = chosenCatalogue(catalogues, firstYear);
  const isInCycle = cycle.firstYear <= year && year <= cycle.lastYear;
  const span =
    firstYear !== null && lastYear !== null
      ? { firstYear: String(firstYear), lastYear: String(lastYear) }
      : isInCycle
        ? { firstYear: String(cycle.firstYear), lastYear: String(cycle.lastYear) }
        : {};
  return {
    ...(organisation === null ? {} : { organisation }),
    ...(organisationType === null ? {} : { organisationType }),
    ...(reporter === null ? {} : { reporter }),
    ...span,
  };
}
