// The descriptions held against the plan, each finding at the description's cell, or at the project that has none.
import {
  type Description,
  type DescriptionDisagreement,
  describedAgainstPlan,
  type PlannedProject,
} from '../../compare/description-against-plan.ts';
import type { DESCRIPTION } from '../../kinds/description/description.ts';
import type { RowReading, SheetReading } from '../../kinds/kind.ts';
import type { PLAN } from '../../kinds/plan/plan.ts';
import { withFiveYearPlan } from '../../kinds/plan/read-plan.ts';
import { certain } from '../../reading.ts';
import type { Finding } from '../finding.ts';
import { editOf, findingIn } from '../finding-in.ts';
import { type CheckInput, sheetsOf } from './rule.ts';

type Described = SheetReading<typeof DESCRIPTION>;

/** What the check finds between the descriptions and the plan; nothing where one of them isn't part of it. */
export function descriptionsAgainstPlan(input: CheckInput): readonly Finding[] {
  const [sheet] = sheetsOf(input, 'description');
  const [planSheet] = sheetsOf(input, 'plan');
  if (sheet === undefined || planSheet === undefined) return [];
  const { plan } = withFiveYearPlan(planSheet);
  const projects = plan.projects.map((project, index): PlannedProject => {
    const row = planSheet.rows[index] as RowReading<typeof PLAN>;
    return { ...project, project, planned: row.read.budget };
  });
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const planRows = new Map(planSheet.rows.map((row) => [row.row, row]));
  return describedAgainstPlan(
    sheet.rows.map(descriptionOf),
    projects,
    plan.firstYear,
    input.context.settings.organisation,
  ).map((found) => {
    if (found.code === 'description-missing') {
      const row = planRows.get(found.project.row) as RowReading<typeof PLAN>;
      const details = found.isElsewhere ? { dimension: found.project.dimension as number } : {};
      return findingIn(planSheet, found.code, row, 'name', { details });
    }
    const own = found.code === 'description-orphan' ? found.description : found.pair.left;
    return saidInSheet(found, sheet, rows.get(own.row) as RowReading<typeof DESCRIPTION>);
  });
}

function descriptionOf({ row, read }: RowReading<typeof DESCRIPTION>): Description {
  return {
    row,
    id: certain(read.id) ?? '',
    name: certain(read.name) ?? '',
    dimension: null,
    period: certain(read.period) ?? '',
    budget: certain(read.budget) ?? '',
  };
}

function saidInSheet(
  found: Exclude<DescriptionDisagreement, { readonly code: 'description-missing' }>,
  sheet: Described,
  row: RowReading<typeof DESCRIPTION>,
): Finding {
  if (found.code === 'description-orphan') return findingIn(sheet, found.code, row, 'name');
  const { right, by } = found.pair;
  const planRow = right.row;
  switch (found.code) {
    case 'name-differs': {
      const details = { planRow, by, planName: right.name };
      // Only a person can say whether it is the same; of the same รหัส it is, but which name is right is theirs to say, too.
      const fix = { ...editOf(sheet, row, 'name', right.name), alone: true } as const;
      return findingIn(sheet, found.code, row, 'name', { details, fix });
    }
    case 'description-years-differ': {
      const details = {
        planRow,
        name: right.name,
        named: found.named.join(', '),
        planned: found.planned.join(', '),
      };
      return findingIn(sheet, found.code, row, 'period', { details });
    }
    default: {
      const { year, named, planned, inWords = '' } = found;
      const details = {
        planRow,
        name: right.name,
        year: year ?? '',
        satang: named,
        planSatang: planned ?? '',
        inWords,
      };
      return findingIn(sheet, found.code, row, 'budget', { details });
    }
  }
}
