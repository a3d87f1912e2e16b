// Takes in what an officer has chosen of a document or a sheet: new sheets, new rows, cells that differ, in one change that can be undone.
import { changePlan } from '../../changes/change-plan.ts';
import type { PlannedChange, SheetToFill } from '../../changes/planned-change.ts';
import { catalogueFor } from '../../core/catalogue.ts';
import { type CellValue, cellText } from '../../core/cell.ts';
import type { CellEdit } from '../../core/check/finding.ts';
import {
  type ComparedSheet,
  compareImport,
  type DoubtPlace,
  lastFilled,
} from '../../core/compare/compare-import.ts';
import type { ImportedSheet } from '../../core/documents/imported.ts';
import { planYears } from '../../core/plan.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { headerKey } from '../../core/table.ts';
import type { AllColumnWords } from '../../messages/column-words.ts';
import { layoutOf, settingsLayout } from '../reading/layouts.ts';
import { findSheet, readSettingsIfThere } from '../reading/read-workbook.ts';
import { type Agreed, requireAgreed } from '../session/agreed.ts';
import { Refusal } from '../session/refusal.ts';
import type { Session } from '../session/session.ts';
import { columnThere, editsOf, layoutFor, staysText, type TakeIn } from './imported-layout.ts';
import { sheetsThere } from './open-import.ts';

/** What the import's page sends. */
export interface ImportRequest extends TakeIn {
  /** The cells that are doubts: what stands there already is not asked about. */
  readonly doubts: readonly DoubtPlace[];
  /** For each sheet the rows that are wanted, by their place in `sheets` (from 0): new ones are added, others changed. */
  readonly take: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  /** See ImportOpening. */
  readonly agreed: Agreed;
}

/** What was done with a sheet. */
export interface ImportedInto {
  /** As its tab is written. */
  readonly sheet: string;
  readonly isNew: boolean;
  readonly added: number;
  readonly changed: number;
}

/**
 * Takes it in. @returns what was done, sheet by sheet; nothing where nothing was wanted
 * @throws Refusal `changed-while-asked` if the workbook is no longer what the page was shown; `sheet-exists` if rows are meant for a
 * sheet of the officer's own; `too-large`
 */
export function importPlan(
  session: Session,
  { settings, sheets, doubts, take, agreed }: ImportRequest,
  words: AllColumnWords,
): readonly ImportedInto[] {
  const own = readSettingsIfThere(session);
  const there = sheetsThere(session);
  requireAgreed(agreed, there);
  const compared = compareImport(sheets, doubts, there, own?.settings.organisation ?? null);
  const wanted = compared.flatMap((one, at) => {
    const rows = take.find(({ sheet }) => sheet === one.sheet)?.rows ?? [];
    const incoming = sheets[at];
    return rows.length === 0 || incoming === undefined ? [] : [{ one, incoming, rows: new Set(rows) }];
  });
  const foreign = wanted.find(({ one }) => !one.isOurs);
  if (foreign !== undefined) throw new Refusal({ code: 'sheet-exists', sheet: foreign.one.sheet });
  if (wanted.length === 0) return [];

  const years = yearsFor(settings, own?.settings ?? null);
  const fill: SheetToFill[] = own === null ? [{ layout: settingsLayout(settings, words), edits: [] }] : [];
  const written: Written[] = [];
  const done: ImportedInto[] = [];
  for (const { one, incoming, rows } of wanted) {
    if (one.there === null) {
      const chosen = { ...incoming, rows: incoming.rows.filter((_, at) => rows.has(at)) };
      const layout = layoutFor(chosen, years.first, years.last, words);
      fill.push({ layout, edits: editsOf(chosen, layout) });
      done.push({ sheet: one.sheet, isNew: true, added: chosen.rows.length, changed: 0 });
      continue;
    }
    const columnOf = columnThere(incoming.sheet, years.first, years.last, words);
    const into = writtenInto(session, one, incoming, rows, columnOf);
    if (into.edits.length > 0) written.push(into);
    done.push({ sheet: into.sheet, isNew: false, added: into.added, changed: into.changed });
  }
  // A workbook that begins with a year's table gets แผน, too, as set-up would make it.
  const plan =
    own === null && !wanted.some(({ one }) => one.sheet === SHEET.plan)
      ? emptyPlan(session, years, words)
      : null;
  if (plan !== null) {
    fill.push({ layout: plan, edits: [] });
    done.push({ sheet: SHEET.plan, isNew: true, added: 0, changed: 0 });
  }
  if (written.length + fill.length > 0) changePlan(session, plannedOf(written, fill));
  const [first] = done;
  if (first !== undefined) session.workbook.show(first.sheet);
  return done;
}

/** What goes into a sheet that is there. */
interface Written {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
  readonly added: number;
  readonly changed: number;
  /** Below its last row that holds something, and rows that the grid lacks for the new ones. */
  readonly lastRow: number;
  readonly gridRows: number;
  readonly missingRows: number;
}

function plannedOf(written: readonly Written[], fill: readonly SheetToFill[]): PlannedChange {
  const [main, ...others] = written;
  const room = others.flatMap(({ sheet, gridRows, missingRows }) =>
    missingRows > 0 ? [{ sheet, below: gridRows, rows: missingRows }] : [],
  );
  const insert =
    main !== undefined && main.missingRows > 0 ? { below: main.lastRow, rows: main.missingRows } : null;
  return {
    kind: 'import',
    sheet: main?.sheet ?? fill[0]?.layout.sheet ?? '',
    insert,
    ...(fill.length > 0 ? { fill } : {}),
    room,
    edits: written.flatMap(({ edits }) => edits),
  };
}

/** New rows go below the last that holds something; of those that are there only the cells that come in otherwise are changed. */
function writtenInto(
  session: Session,
  { there, rows: pairs }: ComparedSheet,
  { headers, rows }: ImportedSheet,
  wanted: ReadonlySet<number>,
  columnOf: ReturnType<typeof columnThere>,
): Written {
  const { name: sheet, cells, title } = there ?? { name: '', cells: [], title: null };
  const lastRow = lastFilled(cells);
  const fresh = pairs.filter(({ kind, incoming }) => kind === 'new' && wanted.has(incoming));
  const head = (cells[0] ?? []).map(cellText);
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  const places =
    title === null
      ? [1, 2]
      : headers.map((header) => head.findIndex((one) => headerKey(one) === headerKey(header)) + 1);
  // A column that the sheet doesn't have yet comes right of the others, if a new row needs it.
  const missing = headers.filter(
    (_, at) => places[at] === 0 && fresh.some(({ incoming }) => holdsSomething(rows[incoming]?.[at] ?? '')),
  );
  const column = (at: number) => places[at] || width + 1 + missing.indexOf(headers[at] ?? '');
  const edit = (row: number, at: number, to: CellValue): CellEdit => ({
    ...{ sheet, row, column: column(at), to },
    from: cells[row - 1]?.[column(at) - 1] ?? '',
    ...staysText(to, columnOf(headers[at] ?? '')),
  });
  const added = fresh.flatMap(({ incoming }, index) =>
    (rows[incoming] ?? []).flatMap((to, at) => {
      const isPlaced = title === null || (places[at] ?? 0) > 0 || missing.includes(headers[at] ?? '');
      return to === '' || !isPlaced ? [] : [edit(lastRow + 1 + index, at, to)];
    }),
  );
  const changed = pairs.flatMap((pair) =>
    pair.kind === 'changed' && wanted.has(pair.incoming) ? [pair] : [],
  );
  const changes = changed.flatMap(({ there: place, differences }) =>
    differences.map(({ header, from, to }): CellEdit => {
      const at = title === null ? 1 : headers.indexOf(header);
      const row = place + (title === null ? 1 : 2);
      return { sheet, row, column: column(at), from, to, ...staysText(to, columnOf(header)) };
    }),
  );
  const gridRows = session.workbook.gridRows(sheet);
  return {
    sheet,
    edits: [
      ...missing.map((to, at): CellEdit => ({ sheet, row: 1, column: width + 1 + at, from: '', to })),
      ...added,
      ...changes,
    ],
    added: fresh.length,
    changed: changed.length,
    lastRow,
    gridRows,
    missingRows: fresh.length === 0 ? 0 : Math.max(0, lastRow + fresh.length - gridRows),
  };
}

/** The plan's years (พ.ศ.), 0 where nothing says them: as the settings there are have them, else as they come in. */
function yearsFor(
  settings: TakeIn['settings'],
  own: { readonly firstYear: number | null; readonly lastYear: number | null } | null,
): { readonly first: number; readonly last: number } {
  return {
    first: own?.firstYear ?? Number(settings.firstYear ?? 0),
    last: own?.lastYear ?? Number(settings.lastYear ?? 0),
  };
}

function emptyPlan(session: Session, { first, last }: ReturnType<typeof yearsFor>, words: AllColumnWords) {
  if (first === 0 || last === 0 || findSheet(session, SHEET.plan) !== null) return null;
  return layoutOf('plan', null, { catalogue: catalogueFor(first), years: planYears(first, last) }, words);
}

function holdsSomething(value: CellValue): boolean {
  return value !== '' && value !== false;
}
