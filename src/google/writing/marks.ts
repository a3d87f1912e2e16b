// The check's marks: conditional formats of our own, so that the officer's colours and notes are never touched.
import type { Marks } from '../../commands/session/workbook.ts';
import { type Area, areaName, columnLetters } from '../../core/cell.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Each kind of mark: a formula that is always true and tells our rules from the officer's, and a look that isn't colour alone. */
const MARKS = {
  errors: { formula: '=LEN("sucharit:error")>0', background: '#f8c9c4' },
  warnings: { formula: '=LEN("sucharit:warning")>0', background: '#fff0b3' },
} as const;

/** Begins every formula of our rules, whatever else it asks. */
const OURS: readonly string[] = Object.values(MARKS).map(({ formula }) => formula.slice(1));

/** What is true of a row as long as it lacks this; `$E5:$H5` are its cells. */
const LACKS: Readonly<Record<Marks['lacking'][number]['what'], (cells: string) => string>> = {
  ticks: (cells) => `COUNTIF(${cells},TRUE)=0`,
  amounts: (cells) => `COUNT(${cells})=0`,
};

/** Replaces the marks of earlier checks, given the rules that the sheet has; writes only if that changes something. */
export function writeMarks(
  sheet: GoogleSheet,
  rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
  marks: Marks,
): void {
  const theirs = rules.filter((rule) => !isOurs(rule));
  const ours = [
    ...ruleFor(sheet, 'errors', marks.errors),
    ...marks.lacking.flatMap(({ what, area }) =>
      ruleFor(sheet, 'errors', [area], LACKS[what](`$${rowOf(area).replace(':', ':$')}`)),
    ),
    ...ruleFor(sheet, 'warnings', marks.warnings),
  ];
  if (ours.length === 0 && theirs.length === rules.length) return;
  // First in the list wins in Google Sheets: an error's mark must show over the officer's own rules.
  sheet.setConditionalFormatRules([...ours, ...theirs]);
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const formula = String(rule.getBooleanCondition()?.getCriteriaValues()[0]);
  return OURS.some((own) => formula.startsWith(`=${own}`) || formula.startsWith(`=AND(${own},`));
}

/** The first row of an area: `E5:H5`. A rule's formula is written for the first cell of its range, and moves along. */
function rowOf({ row, column, columns }: Area): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row}`;
}

/** `asLongAs`: what must hold besides, in a rule of one range. */
function ruleFor(sheet: GoogleSheet, kind: keyof typeof MARKS, areas: readonly Area[], asLongAs?: string) {
  if (areas.length === 0) return [];
  const { formula, background } = MARKS[kind];
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(asLongAs === undefined ? formula : `=AND(${formula.slice(1)},${asLongAs})`)
    .setBackground(background)
    .setUnderline(true)
    .setRanges(sheet.getRangeList(areas.map(areaName)).getRanges());
  // False would take away what the officer has made bold.
  if (kind === 'errors') rule.setBold(true);
  return [rule.build()];
}
