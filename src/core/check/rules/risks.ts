// The risk register: its steps, levels and measures, and the measures held against the plan.
import { linesOfCell } from '../../columns/long-text.ts';
import { measuresAgainstPlan, type NameOf } from '../../compare/measures-against-plan.ts';
import { STANDARD_LIMITS } from '../../compare/risk-levels.ts';
import { type Risk, type RiskFault, riskFaults } from '../../compare/risk-register.ts';
import type { RowReading, SheetReading } from '../../kinds/kind.ts';
import { withFiveYearPlan } from '../../kinds/plan/read-plan.ts';
import type { RISK } from '../../kinds/risk/risk.ts';
import type { PlanProject } from '../../plan.ts';
import { certain } from '../../reading.ts';
import { cellOf } from '../../table.ts';
import { itemMarker } from '../../text/filled-lines.ts';
import type { Finding } from '../finding.ts';
import { editOf, findingIn } from '../finding-in.ts';
import { type CheckInput, sheetsOf } from './rule.ts';

type Register = SheetReading<typeof RISK>;
type RiskRow = RowReading<typeof RISK>;

/** What the check finds in the register by itself. */
export function registerFindings(input: CheckInput): readonly Finding[] {
  const limits = input.context.settings.riskLimits ?? STANDARD_LIMITS;
  return sheetsOf(input, 'risk').flatMap((sheet) => {
    const rows = new Map(sheet.rows.map((row) => [row.row, row]));
    return riskFaults(sheet.rows.map(riskOf), limits).flatMap(
      (fault) => faultFinding(sheet, rows.get(fault.risk.row) as RiskRow, fault) ?? [],
    );
  });
}

/** A row of the register, understood. */
export function riskOf({ row, read }: RiskRow): Risk {
  const { level } = read;
  return {
    row,
    number: certain(read.number),
    step: certain(read.step) ?? '',
    issue: certain(read.issue) ?? '',
    likelihood: certain(read.likelihood),
    impact: certain(read.impact),
    level: level.kind === 'invalid' ? 'unknown' : certain(level),
    measures: linesOfCell(certain(read.measures) ?? ''),
  };
}

/** Null where the sheet doesn't number or name its steps at all. Measures and levels that it has no column for are missed at the issue. */
function faultFinding(sheet: Register, row: RiskRow, fault: RiskFault): Finding | null {
  const has = (key: keyof Register['table']['columns']) => sheet.table.columns[key] !== undefined;
  const orIssue = (key: 'measures' | 'level') => (has(key) ? key : 'issue');
  switch (fault.code) {
    case 'risk-numbering': {
      const details = { expected: fault.expected };
      // One that is no number at all is told by its cell.
      return has('number') && row.read.number.kind !== 'invalid'
        ? findingIn(sheet, fault.code, row, 'number', { details })
        : null;
    }
    case 'text-missing':
      return has('step') ? findingIn(sheet, fault.code, row, 'step', { read: '' }) : null;
    case 'risk-without-measure':
      return findingIn(sheet, fault.code, row, orIssue('measures'), { read: '' });
    case 'risk-level-missing': {
      const { right } = fault;
      const fix = right === null || !has('level') ? null : editOf(sheet, row, 'level', right);
      const details = { right: right ?? '' };
      return findingIn(sheet, fault.code, row, orIssue('level'), { details, fix, read: '' });
    }
    default: {
      const { right, product } = fault;
      return findingIn(sheet, fault.code, row, 'level', { details: { right, product } });
    }
  }
}

/** What the check finds between the measures and the plan, at the cell where each measure is written. */
export function measureFindings(input: CheckInput): readonly Finding[] {
  const [planSheet] = sheetsOf(input, 'plan');
  if (planSheet === undefined) return [];
  const { projects } = withFiveYearPlan(planSheet).plan;
  return sheetsOf(input, 'risk').flatMap((sheet) => {
    const measures = sheet.rows.flatMap((row) =>
      linesOfCell(certain(row.read.measures) ?? '').map((measure, place) => ({ row, measure, place })),
    );
    const matches = measuresAgainstPlan(
      measures.map(({ measure }) => measure),
      projects,
      input.context.settings.organisation,
      formerNames(input, projects),
    );
    return measures.flatMap(({ row, measure, place }, index): readonly Finding[] => {
      const match = matches[index];
      if (match === undefined || match.kind === 'project') return [];
      const parts = { read: measure };
      if (match.kind === 'none') {
        const details = { measure, name: '', planRow: '' };
        return [findingIn(sheet, 'risk-measure-not-in-plan', row, 'measures', { ...parts, details })];
      }
      const { name, row: planRow } = match.project;
      const to = withMeasure(String(cellOf(sheet.table, row, 'measures')), place, name);
      // Whether it is the same only a person can say: one at a time, by its own click.
      const fix = { ...editOf(sheet, row, 'measures', to), alone: true } as const;
      const details = { measure, name, planRow };
      return [findingIn(sheet, 'risk-measure-not-in-plan', row, 'measures', { ...parts, details, fix })];
    });
  });
}

/** What other sheets still call the projects, by รหัส, where they were renamed in แผน; a รหัส that stands twice in a sheet tells nothing. */
function formerNames(input: CheckInput, projects: readonly PlanProject[]): readonly NameOf<PlanProject>[] {
  const byId = new Map(projects.map((project) => [project.id.toUpperCase(), project]));
  byId.delete('');
  return (['year', 'follow-up', 'description'] as const).flatMap((kind) =>
    sheetsOf(input, kind).flatMap(({ rows }) => {
      const named = rows.map(({ read }) => ({
        name: certain(read.name) ?? '',
        id: (certain(read.id) ?? '').toUpperCase(),
      }));
      const seen = new Map<string, number>();
      for (const { id } of named) seen.set(id, (seen.get(id) ?? 0) + 1);
      return named.flatMap(({ name, id }) => {
        const project = seen.get(id) === 1 ? byId.get(id) : undefined;
        return project === undefined || name === '' ? [] : [{ name, project }];
      });
    }),
  );
}

/** The cell with the measure at a place (counted from 0 among those that say something) called by another name. */
function withMeasure(cell: string, place: number, name: string): string {
  let seen = -1;
  return cell
    .split(/\r\n|[\n\r]/)
    .map((line) => {
      if (line.trim() !== '') seen += 1;
      return seen === place && line.trim() !== '' ? itemMarker(line) + name : line;
    })
    .join('\n');
}
