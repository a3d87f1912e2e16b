// A sheet of the plan besides its tables, made when it is first asked for; and descriptions made of the projects that have none.
import { changePlan } from '../../changes/change-plan.ts';
import { describedAgainstPlan, type PlannedProject } from '../../core/compare/description-against-plan.ts';
import { DESCRIPTION } from '../../core/kinds/description/description.ts';
import { descriptionFromProject } from '../../core/kinds/description/description-from-project.ts';
import { KINDS, type KindName } from '../../core/kinds/index.ts';
import { columnsOf } from '../../core/kinds/kind.ts';
import { readSheet } from '../../core/kinds/read-sheet.ts';
import { added } from '../../core/kinds/records.ts';
import { certain } from '../../core/reading.ts';
import { lastRowOf } from '../../core/table.ts';
import type { AllColumnWords } from '../../messages/column-words.ts';
import { DESCRIPTION_WORDING } from '../../messages/official/description.ts';
import { withNewRows } from '../free-rows.ts';
import { layoutOf } from '../reading/layouts.ts';
import {
  findSheet,
  noPlan,
  readContext,
  readPlanSheet,
  readSettingsSheet,
  sheetCells,
} from '../reading/read-workbook.ts';
import { Refusal } from '../session/refusal.ts';
import type { Session } from '../session/session.ts';

/** The sheets that are made so. */
export type PlanSheetKind = Extract<KindName, 'risk' | 'target' | 'committee' | 'book'>;

/** Makes the sheet of a kind if the workbook has none, and opens it. @returns its name, and whether it is new */
export function makePlanSheet(
  session: Session,
  kind: PlanSheetKind,
  words: AllColumnWords,
): { readonly sheet: string; readonly isNew: boolean } {
  const input = readSettingsSheet(session);
  const name = KINDS[kind].sheet.fixed;
  const found = findSheet(session, name);
  if (found === null) {
    const layout = layoutOf(kind, null, readContext(input), words);
    if (layout === null) throw yearsUnknown(name);
    changePlan(session, { kind: 'make', sheet: name, fill: [{ layout, edits: [] }] });
  }
  session.workbook.show(found ?? name);
  return { sheet: found ?? name, isNew: found === null };
}

/**
 * Makes a description of every project of แผน that has none: name, years, budget, owner and รหัส filled in, the other headings to
 * be written. Makes the sheet if there is none. @returns how many were made @throws Refusal if a sheet can't be read
 */
export function makeDescriptions(
  session: Session,
  words: AllColumnWords,
): { readonly sheet: string; readonly made: number } {
  const input = readSettingsSheet(session);
  const { reading: plan, problems } = readPlanSheet(session, input, false);
  if (plan === null) {
    throw noPlan(session, input, problems);
  }
  const context = readContext(input);
  const layout = layoutOf('description', null, context, words);
  const columns = columnsOf(DESCRIPTION, context) ?? [];
  const found = findSheet(session, DESCRIPTION.sheet.fixed);
  const sheet = found ?? DESCRIPTION.sheet.fixed;
  if (layout === null) throw yearsUnknown(sheet);
  // A sheet that isn't there yet is read as the one that would be made.
  const cells = found === null ? null : sheetCells(session, found, columns);
  const empty = { sheet, cells: layout.cells, merges: [], hiddenRow: null };
  const outcome = readSheet(DESCRIPTION, cells ?? empty, null, context);
  if (outcome.reading === null) throw new Refusal({ code: 'structure', problems: outcome.problems });
  const { reading } = outcome;
  const { rows } = reading;
  const { settings } = input.settings;
  const { firstYear, projects } = plan.plan;
  const described = rows.map(({ row, read }) => ({
    ...{ row, dimension: null, period: '', budget: '' },
    id: certain(read.id) ?? '',
    name: certain(read.name) ?? '',
  }));
  const planned = projects.map((project): PlannedProject => ({ ...project, project, planned: [] }));
  const missing = describedAgainstPlan(described, planned, firstYear, settings.organisation).flatMap((one) =>
    one.code === 'description-missing' ? [one.project.project] : [],
  );
  const last = lastRowOf(reading.table);
  const highest = Math.max(0, ...rows.map(({ read }) => certain(read.number) ?? 0));
  const edits = missing.flatMap((project, index) => {
    const made = descriptionFromProject(project, firstYear, settings.digits, DESCRIPTION_WORDING);
    return added(reading, last + index + 1, { number: highest + index + 1, ...made });
  });
  if (found === null || edits.length > 0) {
    changePlan(session, withNewRows(session, { sheet, reading, layout, cells }, missing.length, edits));
  }
  session.workbook.show(sheet);
  return { sheet, made: missing.length };
}

function yearsUnknown(sheet: string): Refusal {
  return new Refusal({
    code: 'structure',
    problems: [{ code: 'years-unknown', sheet, cell: null, header: '' }],
  });
}
