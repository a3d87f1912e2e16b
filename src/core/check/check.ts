// The check: every rule over the settings and the sheets; what it finds, in the order of the sheets.
import { yearAgainstPlan } from '../compare/reconcile.ts';
import { checkFollowUp } from '../follow-up/check-follow-up.ts';
import type { SheetReading } from '../kinds/kind.ts';
import { withoutConsequences } from './consequences.ts';
import { errorValuesIn, errorValuesInSettings, withoutOthersAtErrorValues } from './error-values.ts';
import type { Finding } from './finding.ts';
import { bookFindings } from './rules/book.ts';
import { descriptionsAgainstPlan } from './rules/descriptions.ts';
import { DIMENSION_ORDER } from './rules/dimensions.ts';
import { LIST_NUMBERING } from './rules/lists.ts';
import { NAME_RULES } from './rules/names.ts';
import { NUMBER_RULES } from './rules/numbers.ts';
import { OUTSIDE_YEARS } from './rules/outside-years.ts';
import { rowFindings } from './rules/readings.ts';
import { measureFindings, registerFindings } from './rules/risks.ts';
import {
  type CheckInput,
  type RuleContext,
  type SheetRule,
  sheetsOf,
  type WorkbookRule,
} from './rules/rule.ts';
import { SETTING_RULES } from './rules/settings.ts';
import { PLAN_MISSING, STRUCTURE_RULES, unreadSheets, withoutEmptyYear } from './rules/structure.ts';
import { targetFindings } from './rules/targets.ts';
import { SETTING_TEXT_RULES, TEXT_RULES } from './rules/texts.ts';
import { YEAR_RULES } from './rules/years.ts';

export type { CheckInput, RuleContext } from './rules/rule.ts';

/** What is said of a sheet's rows, each by itself. */
const EACH_ROW: SheetRule['find'] = (sheet, context) => {
  // A loop, not flatMap: most rows give nothing.
  const found: Finding[] = [];
  for (const row of sheet.rows) found.push(...rowFindings(row, sheet, context));
  return found;
};

/** Every rule for a sheet, whatever its kind, in the order in which findings at one cell are told. */
const SHEET_RULES: readonly SheetRule['find'][] = [
  ...[...STRUCTURE_RULES, OUTSIDE_YEARS].map(({ find }) => find),
  EACH_ROW,
  ...[...NAME_RULES, DIMENSION_ORDER, ...NUMBER_RULES, LIST_NUMBERING, ...TEXT_RULES].map(({ find }) => find),
];

/** Every rule for the settings, and for which sheets there are. */
const WORKBOOK_RULES: readonly WorkbookRule[] = [
  ...SETTING_RULES,
  ...YEAR_RULES,
  PLAN_MISSING,
  ...SETTING_TEXT_RULES,
];

/** Every comparison of sheets with each other; each finds several codes at once. */
const COMPARISONS: readonly WorkbookRule['find'][] = [
  yearAgainstPlan,
  checkFollowUp,
  descriptionsAgainstPlan,
  registerFindings,
  measureFindings,
  targetFindings,
  bookFindings,
];

/**
 * All that the rules find: by sheet (ตั้งค่า, then the others in the order given), row, column, and the order of the rules.
 * Takes time in proportion to the number of rows.
 */
export function check(input: CheckInput): readonly Finding[] {
  const { settings, sheets, context } = input;
  const compared = withoutEmptyYear(input);
  const found = withoutOthersAtErrorValues([
    ...errorValuesInSettings(settings),
    ...sheets.flatMap(errorValuesIn),
    ...WORKBOOK_RULES.flatMap((rule) => rule.find(input)),
    ...sheets.flatMap((sheet) => SHEET_RULES.flatMap((find) => find(sheet, context))),
    ...COMPARISONS.flatMap((find) => find(compared)),
    ...unreadSheets(input),
  ]);
  const [plan] = sheetsOf(input, 'plan');
  return inOrder(withoutConsequences(found, plan?.sheet ?? null), [
    settings.sheet,
    ...sheets.map(({ sheet }) => sheet),
  ]);
}

/**
 * What the rules find in one row of a sheet, among the others: for a project that is being typed. Make the reading from
 * the sheet's table with the typed row in its place.
 */
export function checkProject(sheet: SheetReading, row: number, context: RuleContext): readonly Finding[] {
  const found = [errorValuesIn(sheet), ...SHEET_RULES.map((find) => find(sheet, context))].flat();
  const own = found.filter((finding) => finding.row === row);
  return inOrder(withoutOthersAtErrorValues(own), [sheet.sheet]);
}

/** The sort is stable: findings at one cell stay in the order of the rules that found them. */
function inOrder(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const places = new Map(sheets.map((sheet, place) => [sheet, place]));
  const place = ({ sheet }: Finding) => places.get(sheet) ?? -1;
  return [...findings].sort((a, b) => place(a) - place(b) || a.row - b.row || a.column - b.column);
}
