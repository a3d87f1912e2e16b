// The check: every rule over the settings, the plan and the years' sheets; what it finds, in the order of the sheets.

import { checkAgainstPlan } from '../compare/reconcile.ts';
import { checkYearsFollowUp } from '../follow-up/check-follow-up.ts';
import type { SheetReading } from '../kinds/sheet-reading.ts';
import { withoutConsequences } from './consequences.ts';
import { errorValuesIn, errorValuesInSettings, withoutOthersAtErrorValues } from './error-values.ts';
import type { Finding } from './finding.ts';
import { BUDGET_RULES } from './rules/budget.ts';
import { DIMENSION_RULES } from './rules/dimension.ts';
import { MISSION_RULES } from './rules/missions.ts';
import { NAME_RULES } from './rules/names.ts';
import { NUMBER_RULES } from './rules/numbers.ts';
import { QUARTER_RULES } from './rules/quarters.ts';
import type { CheckInput, Rule, RuleContext } from './rules/rule.ts';
import { SETTING_RULES } from './rules/settings.ts';
import { STRUCTURE_RULES } from './rules/structure.ts';
import { SETTING_TEXT_RULES, TEXT_RULES } from './rules/texts.ts';
import { YEAR_RULES } from './rules/years.ts';

export type { CheckInput, RuleContext } from './rules/rule.ts';

/** Every rule of the check; a year's sheet against the plan comes besides, one comparison for all its codes. */
export const RULES: readonly Rule[] = [
  ...SETTING_RULES,
  ...STRUCTURE_RULES,
  ...NAME_RULES,
  ...MISSION_RULES,
  ...DIMENSION_RULES,
  ...BUDGET_RULES,
  ...QUARTER_RULES,
  ...YEAR_RULES,
  ...NUMBER_RULES,
  ...TEXT_RULES,
  ...SETTING_TEXT_RULES,
];

/**
 * All that the rules find: by sheet (ตั้งค่า, แผน, then the years in the order given), row, column, and the order of
 * RULES. Takes time in proportion to the number of rows.
 */
export function check(input: CheckInput): readonly Finding[] {
  const sheets = [...(input.plan === null ? [] : [input.plan]), ...input.years];
  const found = RULES.flatMap((rule) =>
    rule.looksAt === 'workbook'
      ? rule.find(input)
      : sheets.flatMap((sheet) => findInSheet(rule, sheet, input.context)),
  );
  const followUps = input.followUp?.followUp ? [input.followUp.followUp] : [];
  const errors = [
    ...errorValuesInSettings(input.settings),
    ...[...sheets, ...followUps].flatMap(errorValuesIn),
  ];
  const all = withoutOthersAtErrorValues([
    ...errors,
    ...[...found, ...checkAgainstPlan(input), ...checkYearsFollowUp(input)],
  ]);
  return inOrder(withoutConsequences(all, input.plan?.sheet ?? null), [
    input.settings.sheet,
    ...sheets.map(({ sheet }) => sheet),
    ...followUps.map(({ sheet }) => sheet),
  ]);
}

/**
 * What the rules find in one row of a sheet, among the others: for a project that is being typed. Make the reading from
 * the sheet's table with the typed row in its place.
 */
export function checkProject(sheet: SheetReading, row: number, context: RuleContext): readonly Finding[] {
  const own = sheet.rows.filter((reading) => reading.row === row);
  const found = RULES.flatMap((rule) => {
    if (rule.looksAt === 'workbook') return [];
    const looked = rule.looksAt === 'row' ? { ...sheet, rows: own } : sheet;
    return findInSheet(rule, looked, context).filter((finding) => finding.row === row);
  });
  const errors = errorValuesIn(sheet).filter((finding) => finding.row === row);
  return inOrder(withoutOthersAtErrorValues([...errors, ...found]), [sheet.sheet]);
}

/** Whether findings keep the official summary from being made. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function findInSheet(
  rule: Exclude<Rule, { readonly looksAt: 'workbook' }>,
  sheet: SheetReading,
  context: RuleContext,
): readonly Finding[] {
  if (!rule.sheets.includes(sheet.kind)) return [];
  if (rule.looksAt === 'sheet') return rule.find(sheet, context);
  // A loop, not flatMap: most rows of most rules give nothing.
  const found: Finding[] = [];
  for (const row of sheet.rows) found.push(...rule.find(row, sheet, context));
  return found;
}

/** The sort is stable: findings at one cell stay in the order of the rules that found them. */
function inOrder(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
  );
}
