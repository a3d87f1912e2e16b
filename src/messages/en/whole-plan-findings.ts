// What the check says of descriptions, risks, targets and the book, in English.
import type { Finding, WholePlanCode } from '../../core/check/finding.ts';
import { bahtDetail, detail, quoted } from '../finding-message.ts';
import { insteadOf, noRows, ofDimension, read, rowsAbove } from './finding-place.ts';

/** `the sheet "แผน", row 20` */
const planRow = (finding: Finding) => `the sheet "แผน", row ${detail(finding, 'planRow')}`;

const projects = () => 'the number of all projects';

/** What a number of the book counts. */
const COUNTED: Readonly<Record<string, (finding: Finding) => string>> = {
  projects,
  dimension: (finding) => `the number of projects of dimension ${detail(finding, 'which')}`,
  year: (finding) => `the number of projects of ${detail(finding, 'which')}`,
  'budget-projects': () => 'the budget of the whole plan',
  'budget-dimension': (finding) => `the budget of dimension ${detail(finding, 'which')}`,
  'budget-year': (finding) => `the budget of ${detail(finding, 'which')}`,
  years: () => "the number of the plan's years",
  period: () => "the plan's years",
};

/** The sentences by code. */
export const WHOLE_PLAN_EN: Readonly<Record<WholePlanCode, (finding: Finding) => string>> = {
  'description-missing': (finding) =>
    `the project "${quoted(finding.read)}"${ofDimension(finding)} has no description in the sheet "รายละเอียดโครงการ". Add its description.`,
  'description-orphan': (finding) =>
    `the project "${quoted(finding.read)}" isn't in the sheet "แผน". Correct the name, add the project to the plan, or delete this row.`,
  'description-years-differ': (finding) =>
    `the description of "${detail(finding, 'name')}" names ${detail(finding, 'named')}, but ${planRow(finding)} has ${detail(finding, 'planned')}. Make them the same.`,
  'description-budget-differs': (finding) =>
    `the budget of "${detail(finding, 'name')}", ${finding.details.inWords ? `in words "${detail(finding, 'inWords')}", ` : ''}${bahtDetail(finding, 'satang')} baht, differs from ${planRow(finding)}, ${finding.details.year === '' ? 'all years' : detail(finding, 'year')}: ${finding.details.planSatang === '' ? 'not run' : `${bahtDetail(finding, 'planSatang')} baht`}. Make them the same.`,
  'description-heading-empty': () => 'this heading is empty. Fill in every heading.',
  'list-numbering': (finding) =>
    finding.details.kind === 'same-line'
      ? `two items stand on one line (${detail(finding, 'numbers')}). Put each on a line of its own.`
      : `the numbers of a list don't follow one another (${detail(finding, 'numbers')}). Number it again.`,
  'risk-measure-not-in-plan': (finding) =>
    finding.details.name === ''
      ? `the measure "${detail(finding, 'measure')}" is no project of the sheet "แผน". Add it to the plan, or choose a project that is there.`
      : `the measure "${detail(finding, 'measure')}" is probably the project of ${planRow(finding)}: "${detail(finding, 'name')}". If it is, confirm it to use the plan's name.`,
  'risk-without-measure': () => 'no measure controls this risk. Type the measures, one a line.',
  'risk-level-missing': (finding) =>
    finding.details.right === ''
      ? 'the level of risk is empty. Choose ต่ำ, ปานกลาง, สูง or สูงมาก.'
      : `the level of risk is empty. Likelihood and impact make it ${detail(finding, 'right')}.`,
  'risk-level-differs': (finding) =>
    `the level "${quoted(finding.read)}" isn't that of likelihood × impact: ${detail(finding, 'product')} makes ${detail(finding, 'right')}. Make them the same.`,
  'risk-numbering': (finding) =>
    `this step's number should be ${detail(finding, 'expected')}. Number the steps 1, 2, 3 …; issues of one step share its number.`,
  'risk-number-invalid': (finding) =>
    `${read(finding)} which is no number of a step. Type 1, 2, 3 …; issues of one step share its number.`,
  'risk-score-text': (finding) =>
    `${read(finding)} which is taken as ${detail(finding, 'value')}. Type it as a number.`,
  'risk-score-invalid': (finding) =>
    `${read(finding)} which is no score. Type 1, 2, 3, 4 or 5, or leave it empty.`,
  'risk-level-text': (finding) => `${read(finding)} which is understood. Choose ต่ำ, ปานกลาง, สูง or สูงมาก.`,
  'risk-level-invalid': (finding) =>
    `${read(finding)} which is no level of risk. Choose ต่ำ, ปานกลาง, สูง or สูงมาก.`,
  'target-missing': () => 'the target is empty. Type a number.',
  'target-invalid': (finding) => `${read(finding)} which is no number. Type a number; decimals will do.`,
  'target-text': (finding) =>
    `${read(finding)} which is text, taken as ${detail(finding, 'value')}. Type it as a number.`,
  'target-falls': (finding) =>
    `the target ${quoted(finding.read)} is below that of ${detail(finding, 'beforeYear')}, which is ${detail(finding, 'before')}. See whether it is right.`,
  'target-missed': (finding) =>
    `the result ${quoted(finding.read)} is below the target ${detail(finding, 'asked')} of ${detail(finding, 'year')}, which is over.`,
  'order-after-announcement': (finding) =>
    `the order's date ${quoted(finding.read)} is after the announcement's, ${detail(finding, 'announcement')}. See both dates.`,
  'date-invalid': (finding) =>
    `${read(finding)} which is no date. Type the day, the month and the year of the Buddhist era.`,
  'sheet-unread': (finding) =>
    finding.details.reason === 'no-rows'
      ? noRows(finding.sheet, true)
      : finding.details.reason === 'sheet-missing'
        ? `Sucharit knows no sheet of this name, so it isn't read. If "${detail(finding, 'column')}" is meant, rename it so; if the sheet is your own, give it a name that is more different.`
        : finding.details.reason === 'headers-lower'
          ? `the headers stand in row ${finding.row}, but must stand in row 1, so this sheet isn't checked. ${rowsAbove(finding.row)}`
          : finding.details.reason === 'header-duplicate'
            ? `the header "${detail(finding, 'column')}" is there more than once, so this sheet isn't checked. Leave one column of it.`
            : `the header "${detail(finding, 'column')}" isn't in row 1, so this sheet isn't checked. ${finding.details.near ? insteadOf(detail(finding, 'near'), detail(finding, 'cell'), detail(finding, 'column')) : 'Type the header.'}`,
  'plan-missing': (finding) =>
    `there is no sheet "${detail(finding, 'plan')}", so this sheet isn't held against the plan. If it was renamed, name it "${detail(finding, 'plan')}" again; if there never was one, set up the workbook.`,
  'slot-unknown': (finding) =>
    `${detail(finding, 'slot')} isn't known, and the book prints it as it stands. Correct it to one that there is ({หน่วยงาน} {ปีแรก} {ปีสุดท้าย} {จำนวนโครงการ} …), or take the braces away.`,
  'count-differs': (finding) =>
    `the text says "${detail(finding, 'written')}" for ${(COUNTED[String(finding.details.of)] ?? projects)(finding)}, but the plan has ${detail(finding, 'right')}. Make them the same.`,
};
