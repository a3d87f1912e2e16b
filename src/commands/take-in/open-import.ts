// What the import's page starts from: the open sheet as a table, and the sheets that the workbook has of ours. Reads only.
import { requireWhole } from '../../changes/journal.ts';
import { CATALOGUES, type Catalogue } from '../../core/catalogue.ts';
import { type CellValue, cellText } from '../../core/cell.ts';
import type { SheetThere } from '../../core/compare/compare-import.ts';
import type { Grid } from '../../core/documents/grid.ts';
import { ALL_KINDS, KINDS } from '../../core/kinds/index.ts';
import type { Kind } from '../../core/kinds/kind.ts';
import { knownSheets, sheetNameOf } from '../../core/kinds/known-sheets.ts';
import { readSettingsIfThere } from '../reading/read-workbook.ts';
import { type Agreed, agreedOn } from '../session/agreed.ts';
import { readCells, type Session } from '../session/session.ts';

/** What an import meets. */
export interface ImportOpening {
  /** Today in the spreadsheet's time zone, ISO (ค.ศ.). */
  readonly today: string;
  /** As the settings write it; null where they don't, or there are none. */
  readonly organisation: string | null;
  readonly hasSettings: boolean;
  /** The web address of the spreadsheet: what the browser keeps for this workbook is kept by it. */
  readonly address: string;
  /** The open sheet, whatever it holds. */
  readonly open: { readonly sheet: string; readonly grid: Grid };
  readonly there: readonly SheetThere[];
  /** Every cycle that is known: the page doesn't carry them. */
  readonly catalogues: readonly Catalogue[];
  /** The headers of what rows are known by, of all kinds. */
  readonly titles: readonly string[];
  /** A mark of what is there now. */
  readonly agreed: Agreed;
}

/** Reads the open sheet, ตั้งค่า, and every sheet of ours. */
export function openImport(session: Session): ImportOpening {
  requireWhole(session);
  const settings = readSettingsIfThere(session);
  const { workbook } = session;
  const sheet = workbook.open;
  const there = sheetsThere(session);
  return {
    today: session.today,
    organisation: settings?.settings.organisation ?? null,
    hasSettings: settings !== null,
    address: workbook.address,
    open: { sheet, grid: gridOf(session, sheet) },
    there,
    catalogues: CATALOGUES,
    titles: ALL_KINDS.flatMap((kind) => titleOf(kind) ?? []),
    agreed: agreedOn(there),
  };
}

/** The sheets of ours that the workbook has, with all their cells; of several of one year the first. */
export function sheetsThere(session: Session): readonly SheetThere[] {
  const names = session.workbook.sheets.map(({ name }) => name);
  const rows = knownSheets(names).map(({ kind, name, year }) => ({
    sheet: sheetNameOf(KINDS[kind], year),
    name,
    title: titleOf(KINDS[kind]),
  }));
  const first = rows.filter((one, at, all) => all.findIndex(({ sheet }) => sheet === one.sheet) === at);
  return first.map((one) => ({ ...one, cells: cellsOf(session, one.name) }));
}

function cellsOf(session: Session, sheet: string): readonly (readonly CellValue[])[] {
  return session.read.get(sheet) ?? readCells(session, sheet);
}

/** The header of the column that a kind's rows are known by; null where they are lines. */
function titleOf({ columns, title, lines }: Kind): string | null {
  if (lines !== null) return null;
  const header = columns[title]?.header;
  return typeof header === 'string' ? header : '';
}

function gridOf(session: Session, sheet: string): Grid {
  const cells = cellsOf(session, sheet);
  // A chart's own sheet has no cells, so none that are merged.
  const areas = cells.length === 0 ? [] : session.workbook.merges(sheet);
  const merges = new Map(areas.map((area) => [`${area.row}:${area.column}`, area]));
  return {
    rows: cells.length,
    columns: cells.reduce((most, line) => Math.max(most, line.length), 0),
    cells: cells.flatMap((line, index) =>
      line.flatMap((value, at) => {
        const area = merges.get(`${index + 1}:${at + 1}`);
        if (value === '' && area === undefined) return [];
        const { rows, columns } = area ?? { rows: 1, columns: 1 };
        return [{ row: index + 1, column: at + 1, rows, columns, text: cellText(value), value }];
      }),
    ),
  };
}
