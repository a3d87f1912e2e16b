// `นำเข้าจากชีตนี้`: the open sheet, in whatever layout, as rows of our sheets; shown first, agreed to, then one change that can be undone.
import { changePlan } from '../../changes/change-plan.ts';
import { type CellValue, cellName, cellText } from '../../core/cell.ts';
import type { CellEdit } from '../../core/check/finding.ts';
import { type IncomingRow, pairIncoming } from '../../core/compare/pair-incoming.ts';
import type { Doubt, ImportedSheet } from '../../core/documents/imported.ts';
import { type ImportedTables, recogniseTables } from '../../core/documents/recognise-tables.ts';
import { PLAN } from '../../core/kinds/plan/plan.ts';
import { YEAR } from '../../core/kinds/year/year.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { headerKey } from '../../core/table.ts';
import type { AllColumnWords } from '../../messages/column-words.ts';
import { findSheet, readSettingsIfThere } from '../reading/read-workbook.ts';
import { type Agreed, agreedOn, requireAgreed } from '../session/agreed.ts';
import { Refusal } from '../session/refusal.ts';
import { readCells, type Session } from '../session/session.ts';
import { editsOf, layoutFor, settingsToTakeIn, type TakeIn } from './take-in.ts';

/** What would become of one of our sheets. */
export interface SheetTarget {
  readonly sheet: string;
  /** The workbook doesn't have it yet. */
  readonly isNew: boolean;
  /** Projects that it gets, by name; how many it has already. */
  readonly added: readonly string[];
  readonly same: number;
  /** Cells that stand otherwise there; they are only changed if that is wished. */
  readonly differences: readonly CellEdit[];
}

/** What the open sheet holds, and what would be done with it. */
export interface SheetImport {
  /** The open sheet. */
  readonly from: string;
  readonly imported: ImportedTables;
  readonly targets: readonly SheetTarget[];
  /** What ตั้งค่า would be given where there is none. */
  readonly settings: TakeIn['settings'];
  readonly hasSettings: boolean;
  readonly agreed: Agreed;
}

interface Decided extends SheetTarget {
  readonly edits: readonly CellEdit[];
  /** Rows that the grid needs below its last. */
  readonly missingRows: number;
  readonly lastRow: number;
}

/**
 * Works out what the open sheet would bring in. Writes nothing. `year` (พ.ศ.): that of a table that doesn't say its own.
 * @throws Refusal `no-table` if no table of a plan is found, `year-not-said` if its year isn't
 */
export function previewImport(session: Session, year: number | null): SheetImport {
  const settings = readSettingsIfThere(session);
  const from = session.workbook.open;
  const imported = readSheet(session, from, year);
  const organisation = settings?.settings.organisation ?? null;
  const decided = imported.sheets.map((sheet) => decide(session, sheet, imported.doubts, organisation));
  return {
    from,
    imported,
    targets: decided,
    settings: settingsToTakeIn(imported, session.today),
    hasSettings: settings !== null,
    agreed: agreedOn(shownOf(imported, decided)),
  };
}

/**
 * Brings the rows for one of our sheets in, as one change. `overwrite`: cells that stand otherwise are changed too.
 * @throws Refusal `changed-while-asked` if it is no longer what was shown
 */
export function importFromSheet(
  session: Session,
  wanted: {
    readonly from: string;
    readonly sheet: string;
    readonly year: number | null;
    readonly overwrite: boolean;
    readonly agreed: Agreed;
    readonly words: AllColumnWords;
  },
): SheetTarget {
  const organisation = readSettingsIfThere(session)?.settings.organisation ?? null;
  // By its name: Google opens each sheet that set-up makes.
  const isThere = session.workbook.sheets.some(({ name }) => name === wanted.from);
  if (!isThere) throw new Refusal({ code: 'changed-while-asked' });
  const imported = readSheet(session, wanted.from, wanted.year);
  const decided = imported.sheets.map((sheet) => decide(session, sheet, imported.doubts, organisation));
  requireAgreed(wanted.agreed, shownOf(imported, decided));
  const target = decided.find(({ sheet }) => sheet === wanted.sheet);
  const sheet = imported.sheets.find((one) => one.sheet === wanted.sheet);
  if (target === undefined || sheet === undefined) throw new Refusal({ code: 'changed-while-asked' });
  const span = imported.settings;
  const make = target.isNew ? layoutFor(sheet, span.firstYear ?? 0, span.lastYear ?? 0, wanted.words) : null;
  const edits =
    make === null ? [...target.edits, ...(wanted.overwrite ? target.differences : [])] : editsOf(sheet, make);
  const insert = target.missingRows > 0 ? { below: target.lastRow, rows: target.missingRows } : null;
  if (make !== null || edits.length > 0) {
    changePlan(session, { kind: 'import', sheet: target.sheet, make, insert, edits });
  }
  return target;
}

/** What the officer is shown: the rows as they were understood, and what would be changed. Not where rows would go. */
function shownOf({ sheets, doubts }: ImportedTables, decided: readonly Decided[]) {
  return [sheets, doubts.length, decided.map(({ differences }) => differences)];
}

function readSheet(session: Session, sheet: string, year: number | null): ImportedTables {
  const cells = readCells(session, sheet);
  const merges = new Map(session.workbook.merges(sheet).map((area) => [`${area.row}:${area.column}`, area]));
  const grid = {
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
  const found = recogniseTables([{ grid, place: sheet, sheet, before: [], after: [] }], { year });
  if (found.sheets.length > 0) return found;
  throw new Refusal(
    found.yearless.length > 0 ? { code: 'year-not-said', sheet } : { code: 'no-table', sheet },
  );
}

function decide(
  session: Session,
  imported: ImportedSheet,
  doubts: readonly Doubt[],
  organisation: string | null,
): Decided {
  const { sheet, headers, rows } = imported;
  const name = sheet === SHEET.plan ? PLAN_NAME : YEAR_NAME;
  const nameAt = headers.indexOf(name);
  const nameOf = (row: number) => cellText(rows[row]?.[nameAt] ?? '');
  const found = findSheet(session, sheet);
  if (found === null) {
    const added = rows.map((_, row) => nameOf(row));
    return { sheet, isNew: true, added, same: 0, differences: [], edits: [], missingRows: 0, lastRow: 0 };
  }
  const cells = session.read.get(found) ?? readCells(session, found);
  const there = { headers: (cells[0] ?? []).map(cellText), rows: cells.slice(1) };
  // A sheet of that name in another layout is the officer's own: it is never written into.
  if (!there.headers.some((header) => headerKey(header) === headerKey(name))) {
    throw new Refusal({ code: 'sheet-exists', sheet: found });
  }
  const isDoubt = (row: number, header: string) => {
    const cell = cellName(row + 2, headers.indexOf(header) + 1);
    return doubts.some((doubt) => doubt.sheet === sheet && doubt.cell === cell);
  };
  const paired = pairIncoming(there, imported, { name, organisation, isDoubt });
  return {
    sheet: found,
    isNew: false,
    ...writing(session, found, cells, there.headers, imported, paired, nameOf),
  };
}

/** Where the new rows go, below the last that holds something, and which cells stand otherwise. */
function writing(
  session: Session,
  sheet: string,
  cells: readonly (readonly CellValue[])[],
  there: readonly string[],
  { headers, rows }: ImportedSheet,
  paired: readonly IncomingRow[],
  nameOf: (row: number) => string,
): Omit<Decided, 'sheet' | 'isNew'> {
  const lastRow = cells.reduce((last, line, index) => (line.some(holdsSomething) ? index + 1 : last), 1);
  const fresh = paired.filter(({ kind }) => kind === 'new').map(({ incoming }) => incoming);
  const places = headers.map((header) => there.findIndex((one) => headerKey(one) === headerKey(header)) + 1);
  const unknown = headers.filter((_, at) => places[at] === 0 && fresh.some((row) => rows[row]?.[at] !== ''));
  const width = cells.reduce((most, line) => Math.max(most, line.length), there.length);
  const column = (at: number) => places[at] || width + 1 + unknown.indexOf(headers[at] ?? '');
  const edits: CellEdit[] = unknown.map((header, at) => ({
    sheet,
    row: 1,
    column: width + 1 + at,
    from: '',
    to: header,
  }));
  fresh.forEach((row, index) => {
    headers.forEach((header, at) => {
      const to = rows[row]?.[at] ?? '';
      const isPlaced = (places[at] ?? 0) > 0 || unknown.includes(header);
      if (to === '' || !isPlaced) return;
      const line = lastRow + 1 + index;
      edits.push({ sheet, row: line, column: column(at), from: cells[line - 1]?.[column(at) - 1] ?? '', to });
    });
  });
  const differences = paired.flatMap((pair): CellEdit[] =>
    pair.kind !== 'changed'
      ? []
      : pair.differences.map(({ header, from, to }) => ({
          sheet,
          row: pair.there + 2,
          column: column(headers.indexOf(header)),
          from,
          to,
        })),
  );
  return {
    added: fresh.map(nameOf),
    same: paired.filter(({ kind }) => kind === 'same').length,
    differences,
    edits,
    lastRow,
    missingRows:
      fresh.length === 0 ? 0 : Math.max(0, lastRow + fresh.length - session.workbook.gridRows(sheet)),
  };
}

const YEAR_NAME = YEAR.columns.name.header;
const PLAN_NAME = PLAN.columns.name.header;

function holdsSomething(value: CellValue): boolean {
  return value !== '' && value !== false;
}
