// The panel's state from what was read: rows, findings ready to show, the report that exists.

import { acceptedIn } from '../commands/accept-findings.ts';
import { countErrors } from '../commands/reading/findings-of.ts';
import { REPORTS, reportOfKind } from '../commands/reports/index.ts';
import type { ReportAsIs } from '../commands/reports/stale-reports.ts';
import type { Session } from '../commands/session/session.ts';
import type { SheetInfo } from '../commands/session/workbook.ts';
import type { CellValue } from '../core/cell.ts';
import { cellName } from '../core/cell.ts';
import type { Finding } from '../core/check/finding.ts';
import { isTogether } from '../core/check/fixes.ts';
import { groupFindings } from '../core/check/groups.ts';
import { otherPlaceOf } from '../core/check/other-place.ts';
import { sheetsOf } from '../core/check/rules/rule.ts';
import type { ColumnType } from '../core/columns/column-type.ts';
import { LINES } from '../core/columns/long-text.ts';
import { PROJECT_NAME } from '../core/columns/text.ts';
import { KINDS, type KindName } from '../core/kinds/index.ts';
import type { Kind, SheetReading } from '../core/kinds/kind.ts';
import { certain } from '../core/reading.ts';
import { sheetTotals } from '../core/reports/sheet-totals.ts';
import { cellOf, type TableRow } from '../core/table.ts';
import { labelsOf } from '../messages/column-words.ts';
import { shortHeader } from '../messages/finding-message.ts';
import { messagesIn } from '../messages/index.ts';
import { panelHistory } from './panel-history.ts';
import { stampOfShown } from './panel-look.ts';
import type { PanelFinding, PanelReport, PanelRow, PanelState } from './panel-types.ts';
import { findingsOfShown, type ShownSheet } from './shown-sheet.ts';

/** The state of the shown sheet. */
export function panelState(session: Session, shown: ShownSheet): PanelState {
  const keys = columnKeys(shown);
  const found = findingsOfShown(shown);
  return {
    address: session.workbook.address,
    settings: shown.settings.settings,
    catalogue: shown.catalogue,
    sheets: shown.sheets,
    shown: shown.shown,
    open: session.workbook.open,
    columns: keys,
    labels: labelsOf(messagesIn(session.language).columns[shown.shown.kind]),
    rows: listRows(shown, keys),
    totals: sheetTotals(shown.reading),
    projects: projectNames(shown),
    controls: shown.sheets.some(({ kind }) => has(kind, LINES)) && has(shown.shown.kind, PROJECT_NAME),
    ...panelFindings(session, shown, { keys, found }),
    stamp: stampOfShown(session, shown.shown.name, shown.cells.cells),
    // Of a sheet in which nothing stands yet no report can be made, not even a draft.
    makes: shown.reading.rows.length > 0 ? shown.makes : null,
    stops: stopsOf(shown, found),
    ...reportOf(session, shown),
    history: panelHistory(session),
    words: messagesIn(session.language).panel,
  };
}

/** The keys of the columns that the sheet has, in its order. */
export function columnKeys({ reading }: Pick<ShownSheet, 'reading'>): readonly string[] {
  const columns = Object.entries(reading.table.columns) as [string, number][];
  return columns.sort(([, a], [, b]) => a - b).map(([key]) => key);
}

/** Where a column stands, counted from 1. */
export function columnOf({ reading }: Pick<ShownSheet, 'reading'>, key: string): number {
  const { table }: SheetReading = reading;
  return table.columns[key] ?? 1;
}

/** A row's cell by its column's key. */
export function cellAt({ reading }: Pick<ShownSheet, 'reading'>, row: TableRow, key: string): CellValue {
  const { table }: SheetReading = reading;
  return cellOf(table, row, key);
}

/** A row as the panel sees it; null if no project stands there. */
export function panelRow(shown: ShownSheet, row: number): PanelRow | null {
  const found = shown.reading.rows.find((one) => one.row === row);
  return found ? asPanelRow(shown, found, columnKeys(shown)) : null;
}

/** The names of the plan's projects, once a column of the shown sheet lists some. */
function projectNames({ reading, against }: ShownSheet): readonly string[] {
  const { columns }: SheetReading = reading;
  if (!columns.some(({ type }) => type.name === LINES.name)) return [];
  return sheetsOf({ sheets: against }, 'plan').flatMap(({ rows }) =>
    rows.flatMap(({ read }) => certain(read.name) ?? []),
  );
}

/** Whether sheets of a kind have a column of a type. */
function has(kind: KindName, { name }: ColumnType): boolean {
  return Object.values(KINDS[kind].columns as Kind['columns']).some(({ type }) => type.name === name);
}

/** The rows as a list shows them: without long texts, but for what names a row. */
function listRows(shown: ShownSheet, keys: readonly string[]): readonly PanelRow[] {
  const { columns }: SheetReading = shown.reading;
  const { title }: Kind = KINDS[shown.shown.kind];
  const left = new Set(columns.flatMap(({ key, type }) => (type.long && key !== title ? [key] : [])));
  const short = keys.filter((key) => !left.has(key));
  const rows: readonly TableRow[] = shown.reading.rows;
  if (short.length === keys.length) return rows.map((row) => asPanelRow(shown, row, keys));
  return rows.map((row) => ({ ...asPanelRow(shown, row, short), whole: false as const }));
}

/** A row's cells in these columns. */
export function asPanelRow(
  shown: Pick<ShownSheet, 'reading'>,
  row: TableRow,
  keys: readonly string[],
): PanelRow {
  return { row: row.row, cells: Object.fromEntries(keys.map((key) => [key, cellAt(shown, row, key)])) };
}

function panelFindings(
  session: Session,
  shown: ShownSheet,
  { keys, found }: { readonly keys: readonly string[]; readonly found: readonly Finding[] },
): Pick<PanelState, 'findings' | 'groups'> {
  const messages = messagesIn(session.language);
  const readings = [shown.reading, ...shown.against, ...shown.noting];
  const isAccepted = acceptedIn(session, readings);
  const findings = found.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet,
    row: finding.row,
    column: finding.column,
    cell: cellName(finding.row, finding.column),
    named: shortHeader(finding),
    key:
      finding.sheet === shown.shown.name
        ? (keys.find((key) => columnOf(shown, key) === finding.column) ?? null)
        : null,
    message: messages.finding(finding),
    sentence: messages.findingSentence(finding),
    other: withCell(otherPlaceOf(finding, readings)),
    accepted: isAccepted(finding),
    fix: messages.fixOf(finding),
    together: finding.fix !== null && isTogether(finding),
  }));
  const said = found.map((finding, index) => {
    const { sentence, accepted } = findings[index] as PanelFinding;
    return { finding, index, sentence, accepted };
  });
  const groups = [false, true].flatMap((wanted) =>
    groupFindings(said.filter(({ accepted }) => accepted === wanted)).map((group) =>
      group.findings.map(({ index }) => index),
    ),
  );
  return { findings, groups };
}

function withCell(place: ReturnType<typeof otherPlaceOf>): PanelFinding['other'] {
  return place && { ...place, cell: cellName(place.row, place.column) };
}

/** How many errors stop the report that is made from the shown sheet. */
function stopsOf(shown: ShownSheet, found: readonly Finding[]): number {
  const report = reportOfKind(shown.shown.kind);
  if (report === null) return 0;
  const { prints } = REPORTS[report];
  const printed = [shown.reading, ...shown.against].flatMap(({ kind, sheet }) =>
    prints.includes(kind) ? [sheet] : [],
  );
  return countErrors(found.filter(({ sheet }) => [shown.settings.sheet, ...printed].includes(sheet)));
}

function reportOf(
  { workbook }: Session,
  { shown, cells, reports }: ShownSheet,
): Pick<PanelState, 'report' | 'former'> {
  const made = reports((name) => (name === shown.name ? cells.cells : null));
  const report = made.find(({ instead }) => instead === null);
  const sheet = workbook.sheets.find(({ name }) => name === report?.sheet);
  return {
    report: report && sheet ? reportLinks(workbook.address, sheet, report) : null,
    former: made.flatMap(({ sheet: name, instead }) => (instead === null ? [] : [name])),
  };
}

/**
 * The links to a report: the sheet, and Google's PDF of it on A4 landscape without grid lines, its frozen rows repeated.
 * The export address isn't documented, but widely used; it needs no scope, as the user opens it.
 */
export function reportLinks(
  address: string,
  { name: sheet, id }: SheetInfo,
  { stale, marked, printed }: Pick<ReportAsIs, 'stale' | 'marked' | 'printed'>,
): PanelReport {
  const file = address.replace(/\/edit.*$/, '');
  const pdf =
    'format=pdf&size=A4&portrait=false&fitw=true&gridlines=false&printtitle=false&sheetnames=false&fzr=true';
  // The mark of a report that is out of date is not printed.
  const range = marked ? `&range=${printed}` : '';
  return { sheet, stale, link: `${file}/edit#gid=${id}`, pdf: `${file}/export?${pdf}&gid=${id}${range}` };
}
