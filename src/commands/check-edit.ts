// A cell that was just typed: what is wrong with it, said at once; nothing is written.
import { catalogueFor } from '../core/catalogue.ts';
import { type CellValue, isBlank } from '../core/cell.ts';
import { checkProject } from '../core/check/check.ts';
import type { FindingCode } from '../core/check/finding.ts';
import { readSettings } from '../core/kinds/settings/read-settings.ts';
import { readYear } from '../core/kinds/year/read-year.ts';
import { SHEET } from '../core/sheet-names.ts';
import { yearSheets } from '../core/year-sheets.ts';
import { messagesIn } from '../messages/index.ts';
import { readSettingsIfThere } from './reading/read-workbook.ts';
import type { Session } from './session/session.ts';

/** What one cell can tell by itself; the rest needs its neighbours, and the officer may not have typed them yet. */
const TOLD_AT_ONCE: readonly FindingCode[] = [
  'budget-text',
  'budget-invalid',
  'dimension-text',
  'dimension-invalid',
  'quarter-text',
  'quarter-invalid',
  'mission-invalid',
  'placeholder',
];

/** The sentence about a cell of a year's sheet that was just typed; null if there is nothing to say. */
export function checkEdit(
  session: Session,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): string | null {
  const { workbook } = session;
  const year = yearSheets(workbook.sheets.map(({ name }) => name)).find((one) => one.sheet === sheet);
  if (!year || row === 1) return null;
  const header = workbook.rowCells(sheet, 1);
  const typed = workbook.rowCells(sheet, row);
  if (isBlank(typed[column - 1] ?? '')) return null;
  const empty: readonly CellValue[] = [];
  const cells = [header, ...Array.from({ length: row - 2 }, () => empty), typed];
  const catalogue = catalogueFor(null);
  const { reading } = readYear({ sheet, cells, merges: [], hiddenRow: null }, year.year, catalogue);
  if (reading === null) return null;
  const { settings } = readSettings({ sheet: SHEET.settings, cells: [] });
  const [finding] = checkProject(reading, row, { settings, catalogue, sheetNames: [] }).filter(
    (one) => one.column === column && TOLD_AT_ONCE.includes(one.code),
  );
  if (!finding) return null;
  // One small read more, only where there is something to say: in the user's language.
  readSettingsIfThere(session);
  return messagesIn(session.language).finding(finding);
}
