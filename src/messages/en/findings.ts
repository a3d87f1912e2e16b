// What the check says, in English.
import type { Finding } from '../../core/check/finding.ts';
import { bahtDetail, bothNames, detail, type FindingMessages, quoted } from '../finding-message.ts';
import { makerOf } from '../made-by.ts';
import { insteadOf, noRows, ofDimension, placeOf, read, rowsAbove } from './finding-place.ts';
import { WHOLE_PLAN_EN } from './whole-plan-findings.ts';

const SETTING_FAULTS: Readonly<Record<string, (finding: Finding) => string>> = {
  choice: (finding) =>
    `${read(finding)} which is none of the choices. Choose one of ${finding.details.choices}`,
  year: (finding) =>
    `${read(finding)} which is no year. Type a year of the Buddhist era in four digits, such as 2566.`,
  'years-order': (finding) =>
    `${read(finding)} which is before the plan's first year. Correct the first or the last year.`,
  'years-many': (finding) =>
    `${read(finding)} which makes a plan of more than ${finding.details.mostYears} years. Correct the first or the last year.`,
  limits: (finding) =>
    `${read(finding)} which are no limits of risk. Type three whole numbers that rise, with commas between (5, 10, 15 where there are none).`,
  twice: (finding) =>
    `${read(finding)} but this setting stands in the sheet a second time, with another value. Keep only the right one.`,
};

const BUDGET_FAULTS: Readonly<Record<string, string>> = {
  negative: 'which is less than 0. A budget is 0 or more.',
  large: 'which is more than a trillion baht. Check whether there is a digit too many.',
  decimals: 'which has more than two decimals. Type two at most, such as 100.50.',
  date: 'which is a date, not an amount. Set the cell to a number format and type the amount again.',
  dash: "which doesn't say how much. Type the amount, or 0 if no budget is used.",
  total:
    "which makes the column's total too large to be computed to the satang. Check the amounts of this column.",
  text: 'which is no amount. Type a number, such as 15,000, or 0 if no budget is used.',
  'plan-text':
    'which is no amount. Type a number, such as 15,000; 0 if the project runs without a budget, or - if it is not run that year.',
};

/** The check's sentences in English. */
export const FINDINGS_EN: FindingMessages = {
  place: placeOf,

  finding: {
    'error-value': (finding) =>
      `${read(finding)} which is the error of a formula or a reference. Mend the formula in this cell, or type the value that is meant.`,
    'setting-missing': (finding) =>
      finding.details.reason === 'label-missing'
        ? `there is no "${finding.header}". Type this label in column A and its value in column B.`
        : 'nothing is filled in. Fill in this cell.',
    'setting-invalid': (finding) => {
      const sentence = SETTING_FAULTS[String(finding.details.reason)];
      return sentence === undefined ? `${read(finding)} which can't be understood.` : sentence(finding);
    },
    'merged-cells': () =>
      'these cells are merged, so that only the first can be read. Unmerge them and fill in every row.',
    'rows-hidden': ({ details }) =>
      details.by === 'hand'
        ? 'from here on rows are hidden. They are counted all the same, in totals and in the reports. To see them, select the rows around them, right-click and choose Unhide.'
        : 'from here on a filter hides rows. They are counted all the same, in totals and in the summary. Clear the filter to see every row.',
    'total-row': (finding) =>
      `${read(finding)} ${
        finding.details.heading
          ? "which is a dimension's heading and no project, so the row is not counted. Delete it: the reports part the dimensions by themselves."
          : 'which is a total and no project, so the row is not counted. Delete it: the reports add up by themselves.'
      }`,
    'column-unread': (finding) =>
      `${read(finding)} which is no header that Sucharit knows, so this column is not read. If "${detail(finding, 'wanted')}" is meant, type it so; if the column is your own, give it a name that is more different.`,
    'name-missing': () =>
      "the project's name is missing. Fill it in, or clear the whole row if it is no project.",
    'text-missing': () =>
      'nothing is filled in. Fill in this cell, or clear the whole row if it is not needed.',
    'mission-invalid': (finding) =>
      `${read(finding)} which is no mission of the plan. Type the mission's code, such as 1.2.3, or leave it empty.`,
    'mission-dimension-mismatch': (finding) =>
      `mission ${detail(finding, 'mission')} belongs to dimension ${detail(finding, 'missionDimension')}, but this row is of dimension ${detail(finding, 'dimension')}. Correct one of them.`,
    'dimension-text': (finding) =>
      `${read(finding)} which is counted as dimension ${detail(finding, 'dimension')}. It should be the number ${detail(finding, 'dimension')}.`,
    'dimension-invalid': (finding) =>
      finding.read.trim() === ''
        ? 'the dimension is missing. Type 1, 2, 3 or 4.'
        : `${read(finding)} which is no dimension. Type 1, 2, 3 or 4.`,
    'budget-text': (finding) =>
      `${read(finding)} which is text. It is counted as ${bahtDetail(finding, 'satang')} baht, but should be a number: SUM passes text over.`,
    'budget-invalid': (finding) =>
      `${read(finding)} ${BUDGET_FAULTS[String(finding.details.reason)] ?? String(BUDGET_FAULTS.text)}`,
    'budget-missing': () => 'the budget is missing. Type the amount, or 0 if no budget is used.',
    'quarter-text': (finding) =>
      `${read(finding)} which is counted as ${finding.details.ticked ? 'carried out' : 'not carried out'} in this quarter. It should be a checkbox.`,
    'quarter-invalid': (finding) =>
      `${read(finding)} which doesn't say whether the project is carried out in this quarter. Tick the checkbox, or leave it empty if not.`,
    'quarter-none': () => 'no quarter is ticked. Tick the quarters in which the project is carried out.',
    'year-none': () =>
      'this project runs in no year of the plan. Fill in the budget of one year at least (0 for none); if it runs in a year outside the plan, correct the years in "ตั้งค่า".',
    'column-outside-years': (finding) => {
      const { year, rows, satang, firstYear, lastYear } = finding.details;
      const holds =
        satang === undefined
          ? `holds something in ${rows} rows`
          : `holds ${bahtDetail(finding, 'satang')} baht in ${rows} rows`;
      return `this column ${holds}, but ${year} is outside the plan's years (${firstYear}-${lastYear}): it is in no total and in no report. Correct the years in "ตั้งค่า", or empty the column, or delete it.`;
    },
    'year-invalid': (finding) => {
      const { reason, year, to, firstYear, lastYear } = finding.details;
      if (reason === 'outside') {
        return `the year ${year} is outside the plan (${firstYear}-${lastYear}). Correct the sheet's name, or the years in "ตั้งค่า".`;
      }
      if (to === undefined)
        return `${read(finding)} which is a year of the Common Era. Type ${year} (Buddhist era).`;
      const taken =
        finding.fix === null ? ' There is such a sheet already: check which of them is right.' : '';
      return `the sheet is named by a year of the Common Era. It should be named "${to}".${taken}`;
    },
    'year-double': (finding) =>
      `there are several sheets of ${detail(finding, 'year')}: ${detail(finding, 'names')}. Reports are made from "${detail(finding, 'used')}". Put all into one sheet, and delete or rename the others.`,
    'number-missing': (finding) =>
      finding.read.trim() === ''
        ? 'the number is missing. Fill it in.'
        : `${read(finding)} which is no number of a row. Type a whole number from 1.`,
    'number-duplicate': (finding) =>
      `row ${detail(finding, 'firstRow')} has the number ${detail(finding, 'number')} too. Each row needs its own.`,
    'number-gap': (finding) => {
      const { from, to } = finding.details;
      const missing = from === to ? `number ${from} is` : `numbers ${from} to ${to} are`;
      return `${missing} missing before ${detail(finding, 'number')}. Number the rows without a gap.`;
    },
    'dimension-order': (finding) =>
      `dimension ${detail(finding, 'dimension')} comes after dimension ${detail(finding, 'above')} (row ${detail(finding, 'aboveRow')}). The projects should be in the order of the dimensions, 1 to 4.`,
    'name-duplicate': (finding) =>
      `row ${detail(finding, 'firstRow')} has the same name "${quoted(finding.read)}". Check whether it is the same project.`,
    'name-similar': (finding) => {
      const [own, other] = bothNames(finding, 'otherName');
      return `"${own}" is nearly the name of row ${detail(finding, 'otherRow')}, "${other}". Check whether it is the same project.`;
    },
    'organisation-name': (finding) =>
      'other' in finding.details
        ? `another organisation, "${detail(finding, 'wrong')}", is named where this one, "${detail(finding, 'right')}", belongs: it may be left from a plan that was copied. If so, write this one's name.`
        : `the organisation is written "${detail(finding, 'wrong')}"; by the sheet "ตั้งค่า" it is "${detail(finding, 'right')}". Write it the same way.`,
    'organisation-type': (finding) =>
      'kind' in finding.details
        ? `the kind "${detail(finding, 'type')}" doesn't fit the name "${detail(finding, 'name')}", which is that of the kind "${detail(finding, 'kind')}". Choose the kind that fits the name.`
        : `"${detail(finding, 'words')}" is said of another kind of organisation; this one is of the kind "${detail(finding, 'type')}". Correct the words.`,
    placeholder: (finding) =>
      `"${detail(finding, 'placeholder')}" is left over from the template. Replace it by the real text, or delete it.`,
    'foreign-script': (finding) =>
      `"${detail(finding, 'letters')}" is neither Thai nor Latin; it may come from scanning. Type it again.`,
    'hidden-character': (finding) =>
      `${detail(finding, 'count')} hidden character(s) (${detail(finding, 'character')}) keep this text from being found and compared. They should be removed.`,
    'decomposed-vowel': () =>
      'the vowel ำ is typed as two characters, which keeps this text from being found. It should be one.',
    'not-in-plan': (finding) =>
      `the project "${quoted(finding.read)}"${ofDimension(finding)} is not in the sheet "แผน". Add it to the plan, or remove it from this year.`,
    'missing-from-year': (finding) =>
      `the plan has the project "${detail(finding, 'name')}"${ofDimension(finding)} in ${detail(finding, 'year')}, but that year's sheet doesn't. Add it there, or correct the plan.`,
    'year-not-scheduled': (finding) =>
      `the project "${quoted(finding.read)}" is in the plan, but not in ${detail(finding, 'year')}. Correct the plan, or remove it from this year.`,
    'budget-differs': (finding) =>
      `the budget of ${bahtDetail(finding, 'satang')} baht differs from the sheet "แผน", row ${detail(finding, 'planRow')}: ${bahtDetail(finding, 'planSatang')} baht. Correct one of them.`,
    'dimension-differs': (finding) =>
      `dimension ${detail(finding, 'dimension')} differs from the sheet "แผน", row ${detail(finding, 'planRow')}: dimension ${detail(finding, 'planDimension')}. Correct one of them.`,
    'report-stale': (finding) =>
      finding.details.instead === undefined
        ? 'it no longer says what the sheets say. Make it again before it is printed or published.'
        : `the plan's years have changed, and this table isn't the present plan's. Make "${detail(finding, 'instead')}" instead, then delete this sheet, or rename it to keep it.`,
    'name-differs': (finding) => {
      const [own, other] = bothNames(finding, 'planName');
      return finding.details.by === 'similarity'
        ? `"${own}" is probably the same project as in the sheet "แผน", row ${detail(finding, 'planRow')}: "${other}". If it is, ${finding.fix === null ? 'confirm it by the menu สร้างแผนประจำปี' : 'fix it at this finding in the sidebar'}, or make the names the same.`
        : `the name "${own}" differs from the sheet "แผน", row ${detail(finding, 'planRow')}, which has the same id but the name "${other}". Make the names the same.`;
    },
    'follow-missing': (finding) =>
      `the project "${quoted(finding.read)}"${ofDimension(finding)} has no row in the sheet "ผล ${detail(finding, 'year')}", so it is awaiting its report. Add the row by the menu สร้างชีตผลการดำเนินงาน.`,
    'follow-orphan': (finding) =>
      `the project "${quoted(finding.read)}" isn't in the sheet "ปี ${detail(finding, 'year')}", so no report counts this row. Add the project to the year, or delete this row.`,
    'follow-budget-differs': (finding) =>
      `${finding.details.satang === '' ? 'the empty budget' : `the budget of ${bahtDetail(finding, 'satang')} baht`} differs from the year's sheet, row ${detail(finding, 'yearRow')}: ${bahtDetail(finding, 'yearSatang')} baht. Reports take the year's. Make them the same.`,
    'status-invalid': (finding) =>
      `${read(finding)} which is no status. Choose อยู่ระหว่างดำเนินการ, ดำเนินการแล้วเสร็จ or ไม่สามารถดำเนินการได้, or leave it empty if nothing is reported yet.`,
    'reason-missing': () =>
      "the project can't be carried out, but no reason is given. Choose ไม่ได้รับงบประมาณ, นโยบายผู้บริหารเปลี่ยนแปลง or บุคลากรไม่เพียงพอ, or type อื่นๆ: and the reason.",
    'spent-invalid': (finding) =>
      `${read(finding)} which is no amount spent. Type a number from 0 with at most two decimals, such as 15,000; 0 if nothing was spent.`,
    'spent-missing': (finding) =>
      finding.details.beforeSatang === undefined
        ? 'there is a status, but not what was spent, which counts as 0 baht. Type all that was spent since the year began, or 0.'
        : `there is a status, but not what was spent, which counts as the ${bahtDetail(finding, 'beforeSatang')} baht of 6 months. Type all that was spent since the year began, also where it is the same.`,
    'spent-over': (finding) =>
      `${bahtDetail(finding, 'satang')} baht are more than the ${finding.details.by === 'plan' ? "plan's budget" : "ordinance's amount"}, ${bahtDetail(finding, 'limitSatang')} baht. Check the amount.`,
    'spent-falls': (finding) =>
      `${bahtDetail(finding, 'satang')} baht are less than the ${bahtDetail(finding, 'beforeSatang')} baht that were spent after 6 months. Type all that was spent since the year began.`,
    'status-falls': (finding) =>
      `after 6 months it was ${detail(finding, 'before')}, after 12 it is ${detail(finding, 'after')}. Check both.`,
    'status-late': (finding) =>
      `quarter ${detail(finding, 'quarter')}, the last in which the project was to run, is over, and it has no status. Report it.`,
    'status-not-renewed': () =>
      'after 6 months the project was under way, and nothing is reported after 12: it still counts as under way. Report its latest status.',
    'result-missing': () => 'there is a status, but no result. Type it, or "ไม่มี" if there is none.',
    'problem-missing': () => 'there is a status, but no problems. Type them, or "ไม่มี" if there are none.',
    'suggestion-missing': () =>
      'there is a status, but no suggestions. Type them, or "ไม่มี" if there are none.',
    ...WHOLE_PLAN_EN,
  },

  fix: (finding) => {
    const { code, fix } = finding;
    if (fix?.kind === 'sort') return 'Sort all rows by dimension (numbers stay in place)';
    if (fix?.kind === 'renumber') return 'Number all rows of the sheet again';
    if (fix?.kind === 'rename-sheet') return `Rename the sheet to "${fix.to}"`;
    switch (code) {
      case 'list-numbering':
        return 'Number the list again';
      case 'risk-measure-not-in-plan':
        return `Yes, use the plan's name "${detail(finding, 'name')}"`;
      case 'name-differs':
        return `Yes, use the plan's name "${detail(finding, 'planName')}"`;
      case 'budget-text':
        return `Make it the number ${bahtDetail(finding, 'satang')}`;
      case 'quarter-text':
        return finding.details.ticked ? 'Make it a ticked checkbox' : 'Make it an empty checkbox';
      case 'organisation-name':
        return `Make it "${detail(finding, 'right')}"`;
      case 'hidden-character':
        return 'Remove the hidden characters';
      case 'decomposed-vowel':
        return 'Make it one ำ';
      default:
        return fix === null || fix === undefined || fix.edits.length === 0
          ? 'Mend it'
          : `Make it ${quoted(String(fix.edits[0]?.to))}`;
    }
  },

  headersMissing: (sheet, headers) =>
    `Sheet "${quoted(sheet)}", row 1: there are no columns ${headers.map((header) => `"${header}"`).join(', ')}. Type these headers in row 1 of the sheet.`,

  problem: {
    'sheet-missing': ({ sheet, near }, hasMenu) => {
      if (near !== undefined)
        return `There is no sheet "${quoted(sheet)}" in this file, only "${quoted(near)}". If that one is meant, rename it to "${quoted(sheet)}".`;
      const maker = hasMenu ? makerOf(sheet) : null;
      return maker !== null
        ? `There is no sheet "${quoted(sheet)}" in this file. Make it with the menu's ${maker}, or check the names of the sheets.`
        : `There is no sheet "${quoted(sheet)}" in this file. Check the names of the sheets, or add this sheet to the file.`;
    },
    'headers-lower': ({ sheet, row }) =>
      `Sheet "${quoted(sheet)}": the headers stand in row ${row}, but must stand in row 1. ${rowsAbove(row)}`,
    'header-missing': ({ sheet, cell, header, near }) =>
      `Sheet "${quoted(sheet)}", row 1: there is no column "${header}". ${near ? insteadOf(near, String(cell), header) : 'Type this header in row 1.'}`,
    'header-duplicate': ({ sheet, cell, header }) =>
      `Sheet "${quoted(sheet)}", cell ${cell}: the header "${header}" is there more than once. Keep one of them.`,
    'no-rows': ({ sheet }, hasMenu) => `Sheet "${quoted(sheet)}", cell A2: ${noRows(sheet, hasMenu)}`,
    'years-unknown': ({ sheet }) =>
      `Sheet "${quoted(sheet)}": it can't be read without the plan's years. Fill in the first and the last year in the sheet "ตั้งค่า".`,
  },
};
