// What Google sees: these exports and nothing else. Each is thin: a run of one command.
import { type BookAnswer, bookAnswer } from './commands/answers/book-answer.ts';
import { type RoundAnswer, roundAnswer } from './commands/answers/round-answer.ts';
import { type YearAnswer, yearAnswer } from './commands/answers/year-answer.ts';
import { checkEdit } from './commands/check-edit.ts';
import { checkPlan } from './commands/check-plan.ts';
import { deleteProject } from './commands/delete-project.ts';
import { moveProject } from './commands/move-project.ts';
import { readBook } from './commands/reading/read-book.ts';
import { makeReport } from './commands/reports/make-report.ts';
import { roundName } from './commands/reports/round.ts';
import { saveProject } from './commands/save-project.ts';
import type { SettingsChange } from './commands/set-up/change-settings.ts';
import { type ImportAnswer, importAnswer } from './commands/take-in/import-answer.ts';
import { type ImportedInto, type ImportRequest, importPlan } from './commands/take-in/import-plan.ts';
import { openImport } from './commands/take-in/open-import.ts';
import { requireImport } from './commands/take-in/require-import.ts';
import type { Round } from './core/follow-up/status.ts';
import { addMenu } from './google/menu/menu.ts';
import { REPORT_COMMANDS } from './google/menu/report-commands.ts';
import { answer, runReading, runWriting } from './google/run-command.ts';
import { messagesIn } from './messages/index.ts';
import {
  checkFromPanel,
  fixFromPanel,
  goToCell,
  openPanel,
  reportFromPanel,
  rowForPanel,
  undoFromPanel,
} from './panel/panel.ts';
import { acceptFromPanel } from './panel/panel-accept.ts';
import { risksControlled } from './panel/panel-controls.ts';
import { glance, type PanelGlance } from './panel/panel-look.ts';
import {
  openSettings,
  type PanelSettings,
  type SettingsOutcome,
  saveSettings,
} from './panel/panel-settings.ts';
import { slotsForPanel } from './panel/panel-slots.ts';
import type {
  Answer,
  CheckedState,
  ControlledRisk,
  FindingPlace,
  FixPlace,
  PanelRow,
  PanelSlots,
  PanelState,
  ReportOutcome,
  RowOutcome,
  RowReference,
  SaveRequest,
} from './panel/panel-types.ts';
import { makeFromPanel, openRound, reportFromRound, saveRound } from './panel/round-panel.ts';
import type { RoundChange, RoundOutcome, RoundReported, RoundState } from './panel/round-types.ts';

export { menuFollowUp } from './google/menu/follow-up-commands.ts';
export { menuImport, menuImportFile } from './google/menu/import-commands.ts';
export {
  menuBook,
  menuCheck,
  menuFix,
  menuHelp,
  menuHistory,
  menuPanel,
  menuRedo,
  menuSelfTest,
  menuSetUp,
  menuTick,
  menuUndo,
  menuYearFromPlan,
} from './google/menu/menu-commands.ts';

export {
  menuBookTexts,
  menuCommittee,
  menuDescriptions,
  menuRisks,
  menuTargets,
} from './google/menu/plan-sheet-commands.ts';

// The reports of the menu; one that is forgotten here is a compile error.
const {
  menuOverview,
  menuPlanSummary,
  menuRiskTable,
  menuRound6,
  menuRound12,
  menuSummary,
  menuTargetTable,
  ...forgotten
} = REPORT_COMMANDS;
forgotten satisfies Readonly<Record<string, never>>;

export {
  menuOverview,
  menuPlanSummary,
  menuRiskTable,
  menuRound6,
  menuRound12,
  menuSummary,
  menuTargetTable,
};

/** Adds the menu when the file is opened. Reads nothing: it must work before the user has consented to anything. */
export function onOpen(): void {
  addMenu();
}

/** Adds the menu to the file that the add-on was just installed from. */
export function onInstall(): void {
  onOpen();
}

/** Says at once what is wrong with a cell that was just typed. A simple trigger: it reads two rows and writes nothing. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  if (range.getNumRows() > 1 || range.getNumColumns() > 1) return;
  const place = { sheet: range.getSheet().getName(), row: range.getRow(), column: range.getColumn() };
  runReading((session) => {
    const sentence = checkEdit(session, place);
    if (sentence !== null) session.workbook.toast(sentence);
  });
}

/** The sidebar's state; reads only. */
export function panelOpen(sheet: string | null): Answer<PanelState> {
  return answer(runReading((session) => openPanel(session, sheet)));
}

/** A row with all its texts; reads only. */
export function panelRow(target: RowReference): Answer<PanelRow | null> {
  return answer(runReading((session) => rowForPanel(session, target)));
}

/** The risks that a project controls; reads only. */
export function panelControls(target: RowReference): Answer<readonly ControlledRisk[]> {
  return answer(runReading((session) => risksControlled(session, target)));
}

/** What may stand in braces in the texts of the book; reads only. */
export function panelSlots(): Answer<PanelSlots | null> {
  return answer(runReading(slotsForPanel));
}

/** Saves a project. */
export function panelSave(request: SaveRequest): Answer<RowOutcome> {
  return answer(runWriting((session) => saveProject(session, request)));
}

/** Deletes a project. */
export function panelDelete(target: RowReference): Answer<RowOutcome> {
  return answer(runWriting((session) => deleteProject(session, target)));
}

/** Moves a project up or down. */
export function panelMove(target: RowReference, by: -1 | 1): Answer<RowOutcome> {
  return answer(runWriting((session) => moveProject(session, target, by)));
}

/** Undoes or redoes a change. */
export function panelUndo(sheet: string, change: string): Answer<PanelState> {
  return answer(runWriting((session) => undoFromPanel(session, sheet, change)));
}

/** Applies the safe fixes of a sheet, of one cell, or of several. */
export function panelFix(sheet: string, cells: FixPlace | readonly FixPlace[] | null): Answer<PanelState> {
  return answer(runWriting((session) => fixFromPanel(session, sheet, cells)));
}

/** Selects a cell. */
export function panelGoTo(sheet: string, row: number, column: number): Answer<null> {
  return answer(runReading((session) => goToCell(session, sheet, row, column)));
}

/** Whether the sidebar was overtaken. */
export function panelLook(sheet: string): Answer<PanelGlance> {
  return answer(runReading((session) => glance(session, sheet)));
}

/** Accepts warnings, or takes that back. */
export function panelAccept(
  sheet: string,
  places: readonly FindingPlace[],
  accept: boolean,
): Answer<PanelState> {
  return answer(runWriting((session) => acceptFromPanel(session, sheet, places, accept)));
}

/** Checks the year of the shown sheet as the menu does, and gives the state. */
export function panelCheck(sheet: string): Answer<CheckedState> {
  return answer(runWriting((session) => checkFromPanel(session, sheet)));
}

/** The page of settings. */
export function panelSettings(): Answer<PanelSettings> {
  return answer(runReading(openSettings));
}

/** Saves the settings and makes what is missing. */
export function panelSetUp(request: SettingsChange): Answer<SettingsOutcome> {
  return answer(runWriting((session) => saveSettings(session, request)));
}

/** Makes the report of the shown sheet. */
export function panelReport(sheet: string, draft: boolean): Answer<ReportOutcome> {
  return answer(runWriting((session) => reportFromPanel(session, sheet, draft)));
}

/** A round of a year (พ.ศ.) for the sidebar; null: the one that the day suggests. Reads only. */
export function roundOpen(year: number, round: Round | null): Answer<RoundState> {
  return answer(runReading((session) => openRound(session, year, round)));
}

/** Makes the follow-up of a year (พ.ศ.). */
export function roundMake(year: number): Answer<RoundState> {
  return answer(runWriting((session) => makeFromPanel(session, year)));
}

/** Saves what a round says of one or several projects. */
export function roundSave(year: number, round: Round, changes: readonly RoundChange[]): Answer<RoundOutcome> {
  return answer(runWriting((session) => saveRound(session, year, round, changes)));
}

/** Makes the report of a round, from the sidebar. */
export function roundReport(year: number, round: Round, draft: boolean): Answer<RoundReported> {
  return answer(runWriting((session) => reportFromRound(session, year, round, draft)));
}

/** Checks a year (พ.ศ.), for a round's report if one is named, and lists the findings in ผลตรวจสอบ. */
export function checkYear(
  year: number,
  round: Round | null = null,
  making: boolean | null = null,
): Answer<YearAnswer> {
  const run = runWriting((session) => checkPlan(session, year, round, making), false);
  return run.ok
    ? { ok: true, value: yearAnswer(run.value, { sheet: null, kept: run.value.kept }, run.language) }
    : answer(run);
}

/** What the plan book is printed from, and the findings that stand in its way; reads only. */
export function bookContents(): Answer<BookAnswer> {
  const run = runReading(readBook, false);
  return run.ok ? { ok: true, value: bookAnswer(run.value, run.language) } : answer(run);
}

/** Makes the report of a round of a year (พ.ศ.) as of a date (ISO, ค.ศ.); without `draft` only if no error concerns it. */
export function reportRound(year: number, round: Round, asOf: string, draft: boolean): Answer<RoundAnswer> {
  return answer(
    runWriting(
      (session) => roundAnswer(round, makeReport(session, roundName(round), { year, asOf, draft })),
      false,
    ),
  );
}

/** Makes the summary of a year (พ.ศ.) as of a date (ISO, ค.ศ.); without `draft` only if there are no errors. */
export function summariseYear(year: number, asOf: string, draft: boolean): Answer<YearAnswer> {
  const run = runWriting((session) => makeReport(session, 'summary', { year, asOf, draft }), false);
  return run.ok ? { ok: true, value: yearAnswer(run.value, run.value, run.language) } : answer(run);
}

/** What the import's page starts from; reads only. */
export function importOpen(): Answer<ImportAnswer> {
  const run = runReading(openImport, false);
  return run.ok ? { ok: true, value: importAnswer(run.value, run.language) } : answer(run);
}

/** Takes in what an officer has chosen of a document or a sheet. */
export function importTake(request: ImportRequest): Answer<readonly ImportedInto[]> {
  return answer(
    runWriting(
      (session) => importPlan(session, requireImport(request), messagesIn(session.language).columns),
      false,
    ),
  );
}
