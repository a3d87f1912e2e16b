// Whether the sidebar was overtaken: a cheap look at what it shows, without a check.
import { findSheet } from '../commands/reading/read-workbook.ts';
import { readCells, type Session } from '../commands/session/session.ts';
import type { CellValue } from '../core/cell.ts';
import { type KnownSheet, knownSheets } from '../core/kinds/known-sheets.ts';
import { SHEET } from '../core/sheet-names.ts';
import { digest } from '../core/text/digest.ts';
import { heldAgainst } from './held-against.ts';

/** What the sidebar compares with what it has. */
export interface PanelGlance {
  /** The open sheet; null if it is none that the sidebar shows. */
  readonly open: string | null;
  /** The stamp of the shown sheet as it is now; see PanelState. */
  readonly stamp: string;
}

type Cells = readonly (readonly CellValue[])[];

/** Looks at the sheets that the shown one's state is made of. */
export function glance(session: Session, shown: unknown): PanelGlance {
  const stamp = stampOf(
    session,
    namesOf(session, String(shown)).map((name) => readCells(session, name)),
  );
  const open = shownSheets(session).find(({ name }) => name === session.workbook.open);
  return { open: open?.name ?? null, stamp };
}

/** The stamp of a sheet as this run has read it, or as it has left it (`now`). */
export function stampOfShown(session: Session, shown: string | null, now?: Cells): string {
  const asRead = (name: string) => session.read.get(name) ?? readCells(session, name);
  const names = namesOf(session, shown);
  const cells = names.map((name) => (now !== undefined && name === shown ? now : asRead(name)));
  return stampOf(session, cells);
}

function namesOf(session: Session, shown: string | null): readonly string[] {
  const own = shownSheets(session).find(({ name }) => name === shown);
  // What it is held against is part of what is shown: the budgets of a follow-up are those of the year's sheet.
  const others = own === undefined ? [] : Object.values(heldAgainst(session, own)).flat();
  const names = [
    ...[SHEET.settings, SHEET.plan, ...others.map(({ name }) => name)],
    ...(shown === null ? [] : [shown]),
  ];
  return [...new Set(names.flatMap((name) => findSheet(session, name) ?? []))];
}

/** The sheets that the sidebar can show. */
function shownSheets({ workbook }: Session): readonly KnownSheet[] {
  return knownSheets(workbook.sheets.map(({ name }) => name));
}

/** A digest of cells, and of which sheets there are: the same as long as nothing in them changes. Empty cells at the ends don't count. */
function stampOf(session: Session, sheets: readonly Cells[]): string {
  const names = shownSheets(session).map(({ name }) => name);
  return [names, ...sheets.map(trimmed)].map((one) => digest(JSON.stringify(one))).join(' ');
}

function trimmed(cells: Cells): Cells {
  const lines = cells.map((line) =>
    line.slice(0, lastIndex(line, (cell) => cell !== '' && cell !== false) + 1),
  );
  return lines.slice(0, lastIndex(lines, (line) => line.length > 0) + 1);
}

function lastIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let last = items.length - 1;
  while (last >= 0 && !holds(items[last] as Item)) last -= 1;
  return last;
}
