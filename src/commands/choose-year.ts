// Which year a menu command is about: the open sheet's, else the only one there is.
import { yearSheets } from '../core/year-sheets.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';

/** The year (พ.ศ.) of the open sheet (`ปี 2569`, `สรุป 2569`), or the workbook's only year. @throws Refusal `year-not-chosen` */
export function chooseYear({ workbook }: Session): number {
  const years = yearSheets(workbook.sheets.map(({ name }) => name));
  const open = years.find(({ sheet }) => sheet === workbook.open);
  const summarised = years.find(({ year }) => workbook.open === `สรุป ${year}`);
  const only = new Set(years.map(({ year }) => year)).size === 1 ? years[0] : undefined;
  const chosen = open ?? summarised ?? only;
  if (!chosen) throw new Refusal({ code: 'year-not-chosen', years: years.map(({ year }) => year) });
  return chosen.year;
}
