// The sheet that the panel shows, read with all that its check needs.
import { yearNotChosen } from '../commands/reading/choose-year.ts';
import { findingsIn } from '../commands/reading/findings-of.ts';
import {
  readContext,
  readKind,
  readSettingsSheet,
  type SettingsInput,
  sheetCells,
} from '../commands/reading/read-workbook.ts';
import { REPORTS, reportOfKind } from '../commands/reports/index.ts';
import { readReports } from '../commands/reports/stale-reports.ts';
import { Refusal } from '../commands/session/refusal.ts';
import type { Session } from '../commands/session/session.ts';
import type { Finding } from '../core/check/finding.ts';
import { type AnyReading, KINDS } from '../core/kinds/index.ts';
import { columnsOf, type Kind } from '../core/kinds/kind.ts';
import { knownSheets } from '../core/kinds/known-sheets.ts';
import { readSheet } from '../core/kinds/read-sheet.ts';
import type { SheetCells } from '../core/table.ts';
import { heldAgainst } from './held-against.ts';
import type { PanelSheet } from './panel-types.ts';
import { noSuchSheet } from './sheet-gone.ts';

/** The shown sheet with its raw cells, so that the state after a change is known without reading again. */
export interface ShownSheet extends SettingsInput {
  readonly sheets: readonly PanelSheet[];
  readonly shown: PanelSheet;
  readonly cells: SheetCells;
  readonly reading: AnyReading;
  /** ISO (ค.ศ.). */
  readonly today: string;
  /** See HeldAgainst; as far as they can be read. */
  readonly against: readonly AnyReading[];
  readonly noting: readonly AnyReading[];
  /** The name of the report that is made from the shown sheet; null if none is. */
  readonly makes: string | null;
  /** That report, if there is one, held against what it would say now. */
  readonly reports: ReturnType<typeof readReports>;
}

/**
 * Reads a sheet for the panel: settings, the sheet, and those that it is held against. `name` null: the open sheet's, else the
 * newest year's.
 * @throws Refusal `structure`, or `sheet-gone`; `request-invalid` for a sheet that is none of the plan's
 */
export function readShown(session: Session, name: string | null): ShownSheet {
  const input = readSettingsSheet(session);
  const sheets = knownSheets(input.sheetNames);
  const shown = choose(session, sheets, name);
  const kind: Kind = KINDS[shown.kind];
  const read = (one: PanelSheet) => {
    const { reading, problems } = readKind(session, input, one);
    return reading === null || problems.length > 0 ? [] : [reading];
  };
  const held = heldAgainst(session, shown);
  const against = held.against.flatMap(read);
  const noting = held.noting.flatMap(read);
  const report = reportOfKind(shown.kind);
  const { settings } = input.settings;
  const makes = report === null ? null : REPORTS[report].sheet(shown.year ?? 0, settings);
  const reports = readReports(session, shown.year, settings, report === null ? [] : [report]);
  // Last, so that as little time as can be lies between this and what a command then writes into it.
  const cells = sheetCells(session, shown.name, columnsOf(kind, readContext(input)) ?? []);
  return understood(
    { ...input, sheets, shown, today: session.today, against, noting, makes, reports },
    cells,
  );
}

/** The same sheet with other cells, understood anew. @throws Refusal `structure` */
export function understood(base: Omit<ShownSheet, 'cells' | 'reading'>, cells: SheetCells): ShownSheet {
  const { shown } = base;
  const { reading, problems } = readSheet(KINDS[shown.kind], cells, shown.year, readContext(base));
  if (reading === null) throw new Refusal({ code: 'structure', problems });
  return { ...base, cells, reading };
}

/** What the check finds in the shown sheet, in the settings, and between it and the sheets that it is held against. */
export function findingsOfShown({
  reading,
  against,
  noting,
  today,
  ...input
}: ShownSheet): readonly Finding[] {
  const others = noting.map(({ sheet }) => sheet);
  return findingsIn(input, [...against, reading, ...noting], { today }).filter(
    ({ sheet }) => !others.includes(sheet),
  );
}

function choose(session: Session, sheets: readonly PanelSheet[], name: string | null): PanelSheet {
  const { open } = session.workbook;
  const named = sheets.find((sheet) => sheet.name === (name ?? open));
  if (named) return named;
  if (name !== null) throw noSuchSheet(session, name);
  const years = sheets.filter(({ year }) => year !== null);
  const ofOpen = years.find(({ year }) => open === `สรุป ${year}`);
  const newest = [...years].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  const chosen = ofOpen ?? newest ?? sheets[0];
  if (!chosen) throw yearNotChosen(session);
  return chosen;
}
