// The sheet that the panel shows, read with all that its check needs: a year's sheet, or แผน.

import {
  findSheet,
  readPlanSheet,
  readSettingsSheet,
  type SettingsInput,
  sheetCells,
} from '../commands/read-workbook.ts';
import { Refusal } from '../commands/refusal.ts';
import type { Session } from '../commands/session.ts';
import { check } from '../core/check/check.ts';
import type { Finding } from '../core/check/finding.ts';
import { type PlanReading, readPlan } from '../core/kinds/read-plan.ts';
import { readYear, type YearReading } from '../core/kinds/read-year.ts';
import type { SheetOutcome, SheetReading } from '../core/kinds/sheet-reading.ts';
import type { SheetCells } from '../core/table.ts';
import { planColumns, SHEET, YEAR_COLUMNS } from '../core/workbook.ts';
import type { PanelSheet } from './panel-types.ts';

/** The shown sheet with its raw cells, so that the state after a change is known without reading again. */
export interface ShownSheet extends SettingsInput {
  readonly sheets: readonly PanelSheet[];
  readonly shown: PanelSheet;
  readonly cells: SheetCells;
  readonly reading: YearReading | PlanReading;
  /** แผน, where a year's sheet is shown and held against it. */
  readonly plan: PlanReading | null;
}

/**
 * Reads a sheet for the panel: settings, the sheet, and แผน for a year's sheet. `name` null: the open sheet's, else the newest year's.
 * @throws Refusal `structure`, or `request-invalid` for a sheet that holds no projects
 */
export function readShown(session: Session, name: string | null): ShownSheet {
  const input = readSettingsSheet(session);
  const sheets = panelSheets(session, input);
  const shown = choose(sheets, name, session.workbook.open);
  const columns = shown.year === null ? planColumnsOf(input) : YEAR_COLUMNS;
  const plan = shown.kind === 'year' ? readPlanSheet(session, input, false).reading : null;
  // Last, so that as little time as can be lies between this and what a command then writes into it.
  const cells = sheetCells(session, shown.name, columns, false);
  return understood({ ...input, sheets, shown, plan }, cells);
}

/** The same sheet with other cells, understood anew. @throws Refusal `structure` */
export function understood(base: Omit<ShownSheet, 'cells' | 'reading'>, cells: SheetCells): ShownSheet {
  const { shown, settings, catalogue } = base;
  const outcome: SheetOutcome<SheetReading> =
    shown.year === null
      ? readPlan(cells, settings.settings, catalogue)
      : readYear(cells, shown.year, catalogue);
  if (outcome.reading === null) throw new Refusal({ code: 'structure', problems: outcome.problems });
  return { ...base, cells, reading: outcome.reading as YearReading | PlanReading };
}

/** What the check finds in the shown sheet, in the settings, and between the year and the plan. */
export function findingsOfShown({
  settings,
  catalogue,
  reading,
  plan,
  sheetNames,
}: ShownSheet): readonly Finding[] {
  const context = { settings: settings.settings, catalogue, sheetNames };
  return reading.kind === 'year'
    ? check({ settings, plan, years: [reading], context })
    : check({ settings, plan: reading, years: [], context });
}

function planColumnsOf({ settings }: SettingsInput) {
  const { firstYear, lastYear } = settings.settings;
  return firstYear === null || lastYear === null ? [] : planColumns(firstYear, lastYear);
}

function panelSheets(session: Session, { years }: SettingsInput): readonly PanelSheet[] {
  const plan = findSheet(session, SHEET.plan);
  return [
    ...years.map(({ sheet, year }): PanelSheet => ({ kind: 'year', name: sheet, year })),
    ...(plan === null ? [] : [{ kind: 'plan', name: plan, year: null } as const]),
  ];
}

function choose(sheets: readonly PanelSheet[], name: string | null, open: string): PanelSheet {
  const named = sheets.find((sheet) => sheet.name === (name ?? open));
  if (named) return named;
  if (name !== null) throw new Refusal({ code: 'request-invalid', what: `sheet ${name}` });
  const years = sheets.filter(({ kind }) => kind === 'year');
  const ofOpen = years.find(({ year }) => open === `สรุป ${year}`);
  const newest = [...years].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  const chosen = ofOpen ?? newest ?? sheets[0];
  if (!chosen) throw new Refusal({ code: 'year-not-chosen', years: [] });
  return chosen;
}
