// The check's marks: conditional formats of our own, so that the officer's colours and notes are never touched.
import type { Marks } from '../../commands/session/workbook.ts';
import { type Area, areaName } from '../../core/cell.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Each kind of mark: a formula that is always true and tells our rules from the officer's, and a look that isn't colour alone. */
const MARKS = {
  errors: { formula: '=LEN("sucharit:error")>0', background: '#f8c9c4' },
  warnings: { formula: '=LEN("sucharit:warning")>0', background: '#fff0b3' },
} as const;

const OURS: readonly string[] = Object.values(MARKS).map(({ formula }) => formula);

/** Replaces the marks of earlier checks, given the rules that the sheet has; writes only if that changes something. */
export function writeMarks(
  sheet: GoogleSheet,
  rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
  marks: Marks,
): void {
  const theirs = rules.filter((rule) => !isOurs(rule));
  const ours = (['errors', 'warnings'] as const).flatMap((kind) => ruleFor(sheet, kind, marks[kind]));
  if (ours.length === 0 && theirs.length === rules.length) return;
  // First in the list wins in Google Sheets: an error's mark must show over the officer's own rules.
  sheet.setConditionalFormatRules([...ours, ...theirs]);
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  return OURS.includes(String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
}

function ruleFor(sheet: GoogleSheet, kind: keyof typeof MARKS, areas: readonly Area[]) {
  if (areas.length === 0) return [];
  const { formula, background } = MARKS[kind];
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setBold(kind === 'errors')
    .setUnderline(true)
    .setRanges(sheet.getRangeList(areas.map(areaName)).getRanges());
  return [rule.build()];
}
