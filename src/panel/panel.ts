// What the sidebar asks for besides changing a row: its state, the fixes, a jump to a cell, a report.

import { changePlan } from '../changes/change-plan.ts';
import { takeChangeBack } from '../changes/undo.ts';
import { acceptedIn } from '../commands/accept-findings.ts';
import { sheetOfFixes } from '../commands/apply-fixes.ts';
import { checkPlan, countsOf } from '../commands/check-plan.ts';
import { countErrors } from '../commands/reading/findings-of.ts';
import { reportOfKind } from '../commands/reports/index.ts';
import { makeReport } from '../commands/reports/make-report.ts';
import { Refusal } from '../commands/session/refusal.ts';
import type { Session } from '../commands/session/session.ts';
import { cellName } from '../core/cell.ts';
import type { Finding } from '../core/check/finding.ts';
import { isAlone, mendedTogether, mendingOf } from '../core/check/fixes.ts';
import { knownSheets } from '../core/kinds/known-sheets.ts';
import { SHEET } from '../core/sheet-names.ts';
import { messagesIn } from '../messages/index.ts';
import type { FindingCounts } from '../messages/th/index.ts';
import { yearChecked } from './held-against.ts';
import { panelRow, panelState } from './panel-state.ts';
import type { CheckedState, PanelRow, PanelState, ReportOutcome } from './panel-types.ts';
import { findRow, requireReference } from './project-row.ts';
import { noSuchSheet } from './sheet-gone.ts';
import { findingsOfShown, readShown } from './shown-sheet.ts';

/** The state of a sheet; null: the open sheet's, else the newest year's. */
export function openPanel(session: Session, sheet: unknown): PanelState {
  if (sheet !== null && typeof sheet !== 'string')
    throw new Refusal({ code: 'request-invalid', what: 'sheet' });
  return panelState(session, readShown(session, sheet));
}

/** A row of a sheet with all its texts, wherever it stands now; null if it is gone. */
export function rowForPanel(session: Session, target: unknown): PanelRow | null {
  requireReference(target);
  const shown = readShown(session, target.sheet);
  const located = findRow(shown, target);
  return located.kind === 'gone' ? null : panelRow(shown, located.row.row);
}

/** Takes a change back, then gives the state of a sheet; of another one, if that took this very sheet or its name away. */
export function undoFromPanel(session: Session, sheet: unknown, change: unknown): PanelState {
  if (typeof change !== 'string') throw new Refusal({ code: 'request-invalid', what: 'change' });
  const there = () => session.workbook.sheets.some(({ name }) => name === sheet);
  const before = there();
  const note = messagesIn(session.language).takenBack(takeChangeBack(session, change));
  const state = openPanel(session, before && !there() ? null : sheet);
  return note === '' ? state : { ...state, history: { ...state.history, note } };
}

/** Applies the safe fixes of the shown sheet, of one cell of it, or of several; a warning that was accepted is mended only by its own click. Sheets are renamed only from the menu. @throws Refusal `fix-gone` where nothing is left to mend */
export function fixFromPanel(session: Session, sheet: unknown, cells: unknown): PanelState {
  if (typeof sheet !== 'string') throw new Refusal({ code: 'request-invalid', what: 'sheet' });
  const asked = cells === null ? null : (Array.isArray(cells) ? cells : [cells]).map(requirePlace);
  const shown = readShown(session, sheet);
  const readings = [shown.reading, ...shown.against, ...shown.noting];
  const isAccepted = acceptedIn(session, readings);
  const all = findingsOfShown(shown);
  const together = (some: readonly Finding[]) => mendedTogether(some).filter((one) => !isAccepted(one));
  const at = new Set(asked?.map(({ row, column }) => `${row}:${column}`));
  const here = all.filter((own) => own.sheet === sheet && at.has(`${own.row}:${own.column}`));
  const findings =
    asked === null
      ? together(all)
      : Array.isArray(cells)
        ? together(here)
        : fixedAt(session, here, { isAccepted, said: (cells as { readonly said?: unknown }).said });
  const { edits, sort } = mendingOf(findings, readings);
  const of = sort?.sheet ?? sheetOfFixes({ edits }, sheet);
  if (edits.length > 0 || sort) {
    changePlan(session, { kind: 'fix', sheet: of, edits, ...(sort ? { sort } : {}) });
  } else {
    const [first] = asked ?? [];
    throw new Refusal({ code: 'fix-gone', sheet, cell: first ? cellName(first.row, first.column) : null });
  }
  return openPanel(session, sheet);
}

/**
 * What one click at a cell mends: the very finding that was asked for, if it is one that a person confirms; else all of the cell
 * that need no confirming, an accepted one only where it is what was clicked.
 */
function fixedAt(
  session: Session,
  here: readonly Finding[],
  { isAccepted, said }: { readonly isAccepted: (finding: Finding) => boolean; readonly said: unknown },
): readonly Finding[] {
  const messages = messagesIn(session.language);
  const asked = here.filter((own) => messages.findingSentence(own) === said);
  const alone = asked.filter(isAlone);
  if (alone.length > 0) return alone.slice(0, 1);
  const others = here.filter((own) => !isAlone(own));
  return asked.some(isAccepted) ? others : others.filter((own) => !isAccepted(own));
}

/** Selects a cell that exists. @throws Refusal `sheet-gone`, `cell-gone`; `request-invalid` for what is no cell */
export function goToCell(session: Session, sheet: unknown, row: unknown, column: unknown): null {
  const { workbook } = session;
  const place = requirePlace({ row, column });
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (!found) throw noSuchSheet(session, sheet);
  // Rows and columns may have been deleted since the sidebar read the sheet.
  if (place.row > workbook.gridRows(found.name) || place.column > workbook.gridColumns(found.name)) {
    throw new Refusal({ code: 'cell-gone', sheet: found.name, cell: cellName(place.row, place.column) });
  }
  workbook.show(found.name, place);
  return null;
}

/** Checks the year of the shown sheet, else the open one's or the newest, as the menu does; without a year's sheet it only reads anew. */
export function checkFromPanel(session: Session, sheet: unknown): CheckedState {
  const names = session.workbook.sheets.map(({ name }) => name);
  const shown = knownSheets(names).find(({ name }) => name === sheet);
  if (!shown) throw noSuchSheet(session, sheet);
  const year = yearChecked(session, shown);
  if (year === null) return { said: null, state: openPanel(session, shown.name) };
  const check = checkPlan(session, year);
  const state = openPanel(session, shown.name);
  const { check: words, keptOwn } = messagesIn(session.language);
  const said = words.doneInPanel(openIn(state), countsOf(check), year);
  const note = check.kept === null ? '' : ` ${keptOwn(SHEET.findings, check.kept)}`;
  return { said: `${said}${note}`, state };
}

/** What the sidebar lists of a sheet: errors, and the warnings that nobody has accepted. */
function openIn({ findings }: PanelState): Omit<FindingCounts, 'accepted'> {
  const open = findings.filter(({ accepted }) => !accepted);
  const errors = countErrors(open);
  return { errors, warnings: open.length - errors };
}

/** Makes the report that is offered where a sheet is shown, as of today. */
export function reportFromPanel(session: Session, sheet: unknown, draft: unknown): ReportOutcome {
  if (typeof sheet !== 'string' || typeof draft !== 'boolean') {
    throw new Refusal({ code: 'request-invalid', what: 'report' });
  }
  const { shown } = readShown(session, sheet);
  const name = reportOfKind(shown.kind);
  if (name === null) throw new Refusal({ code: 'request-invalid', what: 'report' });
  const outcome = makeReport(session, name, { year: shown.year, asOf: session.today, draft });
  const state = openPanel(session, sheet);
  if (outcome.sheet === null || state.report === null) {
    const errors = outcome.findings.filter(({ severity }) => severity === 'error').length;
    return { kind: 'errors', errors, state };
  }
  session.workbook.show(outcome.sheet);
  const kept = outcome.kept === null ? null : messagesIn(session.language).kept(outcome.kept);
  return { kind: 'made', report: state.report, kept, state };
}

function requirePlace(cell: unknown): { readonly row: number; readonly column: number } {
  const { row, column } = (cell ?? {}) as { row?: unknown; column?: unknown };
  if (Number.isInteger(row) && Number.isInteger(column) && Number(row) >= 1 && Number(column) >= 1) {
    return { row: Number(row), column: Number(column) };
  }
  throw new Refusal({ code: 'request-invalid', what: 'cell' });
}
