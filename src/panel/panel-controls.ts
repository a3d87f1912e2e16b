// Which risks a project controls: the register read the other way round.
import { findSheet, readContext, readSettingsSheet, sheetCells } from '../commands/reading/read-workbook.ts';
import type { Session } from '../commands/session/session.ts';
import { linesOfCell } from '../core/columns/long-text.ts';
import { measuresAgainstPlan } from '../core/compare/measures-against-plan.ts';
import { KINDS } from '../core/kinds/index.ts';
import { columnsOf } from '../core/kinds/kind.ts';
import { knownSheets } from '../core/kinds/known-sheets.ts';
import { readSheet } from '../core/kinds/read-sheet.ts';
import { RISK } from '../core/kinds/risk/risk.ts';
import { certain } from '../core/reading.ts';
import type { ControlledRisk } from './panel-types.ts';
import { requireReference } from './project-row.ts';

/** The issues of the register of which a project is a measure, by its name; a row without measures has those of its step's row above. */
export function risksControlled(session: Session, target: unknown): readonly ControlledRisk[] {
  requireReference(target);
  const input = readSettingsSheet(session);
  const own = knownSheets(input.sheetNames).find(({ name }) => name === target.sheet);
  const sheet = findSheet(session, RISK.sheet.fixed);
  if (own === undefined || sheet === null) return [];
  const context = readContext(input);
  const { reading } = readSheet(
    RISK,
    sheetCells(session, sheet, columnsOf(RISK, context) ?? []),
    null,
    context,
  );
  const project = { name: String(target.seen[KINDS[own.kind].title] ?? '') };
  let step: number | null = null;
  let measures: readonly string[] = [];
  return (reading?.rows ?? []).flatMap(({ row, read }) => {
    const number = certain(read.number) ?? step;
    const written = linesOfCell(certain(read.measures) ?? '');
    if (written.length > 0 || number !== step) measures = written;
    step = number;
    const matches = measuresAgainstPlan(measures, [project], input.settings.settings.organisation);
    const column = reading?.table.columns.issue ?? 1;
    return matches.some(({ kind }) => kind === 'project')
      ? [{ sheet, row, column, issue: certain(read.issue) ?? '' }]
      : [];
  });
}
