// Whether a generated report is still as the add-on made it: a digest of its values belongs to its sheet.
//
// Why the sheet's developer metadata: no cell is given away (the report is to the letter), it goes with the sheet when that is
// renamed or copied, and asking for it is a look-up, no read of the grid. The .xlsx files of the command line carry it, too.
// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
import { digest } from '../../core/text/digest.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEY = 'sucharit.seal';

/** Values as getValues gives them. */
export type Values = readonly (readonly unknown[])[];

/**
 * Notes what the report holds that is about to be put in place. What it held before still counts as the add-on's, so that a sudden
 * end before the new one is there makes no edit of it.
 */
export function setSeal(sheet: GoogleSheet, values: Values, before: string | null): void {
  const seal = [sealOf(values), ...(before ?? '').split(' ').slice(0, 1)].join(' ').trim();
  const entry = entryOf(sheet);
  if (entry) entry.setValue(seal);
  else sheet.addDeveloperMetadata(KEY, seal);
}

/** What the sheet was sealed with; null for a sheet that the add-on has not made, or that lost it on its way through a file. */
export function sealedWith(sheet: GoogleSheet): string | null {
  return entryOf(sheet)?.getValue() ?? null;
}

/** Whether someone has changed a report since; without a seal, whether it says anything else than the new one would. */
export function wasEdited(values: Values, seal: string | null, fresh: Values): boolean {
  if (plainLines(values).length === 0) return false;
  const own = seal === null ? [sealOf(fresh)] : seal.split(' ');
  return !own.includes(sealOf(values));
}

function sealOf(values: Values): string {
  return digest(JSON.stringify(plainLines(values)));
}

function entryOf(sheet: GoogleSheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata | null {
  return sheet.getDeveloperMetadata().find((entry) => entry.getKey() === KEY) ?? null;
}

/** Without empty cells and rows at the ends; numbers to the satang, as sums of doubles may differ in their last bits. */
function plainLines(values: Values): Values {
  const lines = values.map((row) => {
    const cells = row.map((value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value));
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    return cells;
  });
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
}
