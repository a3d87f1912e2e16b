// Every sentence that a user sees, in English, for those who set ภาษา to English. Sheet names and headers stay Thai.

import { cellName, cellText } from '../../core/cell.ts';
import type { CellEdit } from '../../core/check/finding.ts';
import type { YearUpdate } from '../../core/compare/year-from-plan.ts';
import { holdProjects, isOfFollowUp } from '../../core/kinds/known-sheets.ts';
import type { NearName } from '../../core/kinds/near-names.ts';
import { LAYOUT } from '../../core/layout-version.ts';
import type { RefusalReason } from '../../core/refusal-reason.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { buddhistDate } from '../../core/text/dates.ts';
import {
  findingMessage,
  findingSentence,
  fixesMessage,
  fixMessage,
  problemMessages,
  quoted,
  quotedBoth,
  TITLE,
} from '../finding-message.ts';
import { ifAny } from '../if-any.ts';
import { asPath, YEAR_FROM_PLAN } from '../made-by.ts';
import { type Messages, names, someCells } from '../th/index.ts';
import { COLUMNS_EN } from './columns.ts';
import { FINDINGS_EN } from './findings.ts';
import { IMPORT_EN } from './import.ts';
import { PANEL_EN } from './panel.ts';
import { REPORTS_EN } from './reports.ts';
import { ROUND_PANEL_EN } from './round-panel.ts';
import { SELF_TEST_EN } from './self-test.ts';

const years = (list: readonly number[]) => list.join(', ');

const unreadInPlan = (projects: YearUpdate['unread']) =>
  `${projects.length} projects whose name or amount of this year can't be read in the plan are neither added nor changed. Mend the cells there, then ask again${names(projects.map(({ name, row }) => `row ${row} ${name}`))}`;

const renamed = ({ sheet, wanted }: NearName) =>
  `"${quoted(sheet)}" doesn't count: a year's sheet is called just "${wanted}". If that one is meant, rename it to "${wanted}", and try again.`;

const WAY = { undo: 'undone', redo: 'redone' } as const;

const NOTHING_TO = {
  undo: 'There is no change of the add-on that can be undone.',
  redo: 'There is nothing undone that can be redone.',
} as const;

function changedSince({
  sheet,
  isGone,
  cells,
  rows,
  columns,
}: Extract<RefusalReason, { readonly code: 'changed-since' }>): string {
  if (isGone) return `there is no sheet "${quoted(sheet)}" in this file any more`;
  const found = [
    ...ifAny(cells.length, `someone has changed or moved these cells since: ${someCells(cells)}`),
    ...ifAny(
      rows.length,
      `what was row ${someCells(rows.map(String))} then isn't known any more (its name was changed, or it was deleted or moved)`,
    ),
    ...ifAny(
      columns.length,
      `what was column ${someCells(columns)} then isn't there any more (it was moved or deleted, or its header changed)`,
    ),
  ];
  return `in the sheet "${quoted(sheet)}" ${found.length > 0 ? found.join(', and ') : 'someone has deleted or moved something since'}`;
}

const alsoAccepted = (accepted: number) =>
  ifAny(accepted, ` (${accepted} warnings that were noted as seen are not counted.)`).join('');

const acceptedStay = (accepted: number) =>
  `${accepted} warnings that were noted as seen stay as they are. To mend them too, bring them back in the sidebar first.`;

const changeOf: Messages['change'] = ({ kind, sheets, row: title, rows }) => {
  const where = `${sheets.length > 1 ? 'the sheets' : 'the sheet'} ${sheets.map((sheet) => `"${sheet}"`).join(' and ')}`;
  const a = title === '' ? 'a' : 'the';
  const row = `${holdProjects(sheets) ? 'project' : 'row'}${title === '' ? '' : ` "${quoted(title, TITLE)}"`}`;
  return {
    save: `saving ${title === '' && rows > 1 ? `${rows} ${row}s` : `${a} ${row}`} in ${where}`,
    add: `adding ${a} ${row} to ${where}`,
    delete: `deleting ${a} ${row} from ${where}`,
    move: `moving ${a} ${row} in ${where}`,
    fix: `the safe fixes in ${where}`,
    tick: `ticking quarters in ${where}`,
    import: `taking rows into ${where}`,
    settings: 'changing the settings',
    make: `making the sheet ${sheets.map((sheet) => `"${sheet}"`).join(' and changing the sheet ')}`,
    update: `bringing ${where} in line with ${isOfFollowUp(sheets) ? "the year's sheet" : 'the plan'}`,
  }[kind];
};

const changeOfCell = ({ row, column, from, to }: Pick<CellEdit, 'row' | 'column' | 'from' | 'to'>) => {
  const [before, after] = quotedBoth(cellText(from), cellText(to));
  return `${cellName(row, column)} from "${before}" to "${after}"`;
};

const momentOf: Messages['moment'] = (local) => {
  const date = buddhistDate(local.slice(0, 10));
  return date === null ? local : `on ${date.day}/${date.month}/${date.year} at ${local.slice(11)}`;
};

export const en: Messages = {
  title: 'แผนสุจริต',
  panel: PANEL_EN,
  roundPanel: ROUND_PANEL_EN,
  selfTest: SELF_TEST_EN,

  failed: (details) =>
    `That did not work. Your plan is unharmed. Please try again; if it goes on, send this to whoever looks after the add-on: ${details}`,

  protected: (places) =>
    `This could not be done: ${someCells(places)} is protected, and your account may not edit it. Nothing was changed. Ask the owner of the file to let you edit it or to remove the protection, then try again.`,

  refusal: (reason, hasMenu = true) => {
    switch (reason.code) {
      case 'structure':
        return problemMessages(reason.problems, FINDINGS_EN, hasMenu);
      case 'layout-newer':
        return `A newer version of the add-on has made this workbook (layout ${reason.layout}; this one knows layouts up to ${reason.newest}). Nothing was changed. Please update the add-on as its installation guide says, and try again.`;
      case 'year-not-planned':
        return `The plan doesn't have the year ${reason.year}. Its years are: ${years(reason.years)}. Choose one of them, or change the first and the last year in the sheet "ตั้งค่า".`;
      case 'year-unknown':
        if (reason.near !== null)
          return `There is no sheet "ปี ${reason.read}" in this workbook. ${renamed(reason.near)}`;
        return reason.years.length === 0
          ? `There is no sheet "ปี ${reason.read}" in this workbook. Check the year, or make that year's sheet first.`
          : `There is no sheet "ปี ${reason.read}" in this workbook. Years that are there: ${years(reason.years)}. Choose one of them, or make that year's sheet first.`;
      case 'year-not-chosen':
        if (reason.years.length === 0 && reason.near !== null)
          return `This workbook has no year's sheet yet. ${renamed(reason.near)}`;
        return reason.years.length === 0
          ? `This workbook has no year's sheet yet. Make one with the menu's ตั้งค่าสมุดงาน (set up the workbook)${reason.fromPlan ? ` or, once "${SHEET.plan}" is filled in, ${asPath(YEAR_FROM_PLAN)}` : ''}, and try again.`
          : `It isn't clear which year is meant. Open that year's sheet and try again. Years that are there: ${years(reason.years)}.`;
      case 'totals-disagree':
        return `The report "${reason.sheet}" was not made: the total in cell ${reason.cell} is ${reason.formula} by the formula but ${reason.own} by the program's own count. The earlier report is untouched. Please try again.`;
      case 'nothing-selected':
        return `No project row is selected in the sheet "${reason.sheet}". Open a year's sheet, select project rows, and try again.`;
      case 'settings-not-understood':
        if (reason.wants === 'text') return `"${reason.label}" is empty. Fill it in before you save.`;
        if (reason.wants)
          return `"${quoted(reason.read)}" can't be read as "${reason.label}". Choose one of ${reason.wants.join(', ')}.`;
        return `"${quoted(reason.read)}" can't be read as "${reason.label}". Type a Buddhist year of four digits, such as 2566; a plan has 1 to 10 years.`;
      case 'settings-changed':
        return `"${reason.label}" in the sheet "${SHEET.settings}" became "${quoted(reason.read)}" after this page was opened. Nothing was changed. To use what you typed instead, save again.`;
      case 'request-invalid':
        return `The sidebar's request was not valid (${reason.what}). Nothing was changed. Close the sidebar and open it again.`;
      case 'sheet-gone':
        return `The sheet "${quoted(reason.sheet)}" isn't in this file any more: someone deleted or renamed it. Nothing was changed. Choose another sheet in the sidebar, or give the sheet its name back. If it was deleted by mistake, press Ctrl+Z in the sheets, and try again.`;
      case 'cell-gone':
        return `The sheet "${quoted(reason.sheet)}" has no cell ${reason.cell} any more: rows or columns were deleted after the check. Nothing was changed. Check again in the sidebar, and choose from the new list.`;
      case 'column-gone':
        return `The sheet "${quoted(reason.sheet)}" has no column "${reason.header}" any more: its header was renamed, or the column deleted. Nothing was changed. Give the header in row 1 its name "${reason.header}" back and try again; if the column is to go, read the plan again in the sidebar, then open this item again.`;
      case 'fix-gone':
        return `Not mended: ${reason.cell === null ? '' : `${reason.cell} in `}the sheet "${quoted(reason.sheet)}" is no longer as the check found it: it may be mended already, or someone has changed the cell, moved rows or renamed a header since. Nothing was changed. Check again in the sidebar, and choose from the new list.`;
      case 'text-impossible':
        return reason.found === 'long'
          ? `The text in "${reason.header}" is longer than a cell can hold (50,000 characters). Nothing was changed. Shorten it and save again.`
          : `The text in "${reason.header}" has an invisible character that no cell can hold (${reason.found}). Nothing was changed. Type the text anew instead of pasting it, and save again.`;
      case 'nothing-to-undo':
        return NOTHING_TO[reason.way];
      case 'already-undone':
        return `There is nothing to ${reason.way}: that change has been ${WAY[reason.way]} already. Nothing was changed.`;
      case 'other-change-since': {
        const other = `${changeOf(reason.change)}, ${momentOf(reason.time)}`;
        if (reason.first === 'undo')
          return `Not undone, because another change came after it: ${other}. Nothing was changed. If you want to, undo that one first.`;
        return reason.first === 'redo'
          ? `Not redone, because another one is to be redone first: ${other}. Nothing was changed.`
          : `That can't be redone any more: another change came after the undo: ${other}. Nothing was changed.`;
      }
      case 'changed-since':
        return `That can't be ${WAY[reason.way]}: ${changedSince(reason)}. Nothing was changed. ${reason.isGone ? 'If it was deleted by mistake, press Ctrl+Z in the sheets' : 'Bring back what was there before someone typed or moved something, as by Ctrl+Z in the sheet'}; then ${reason.way} again.`;
      case 'too-large':
        return 'Not done: it would change too much at once, or too long texts, to be written down for undo. Nothing was changed. Do less at a time, or shorten the texts.';
      case 'too-many': {
        const [found, most] = [reason.found, reason.most].map((count) => count.toLocaleString('en-US'));
        return reason.what === 'rows'
          ? `Not taken in: ${found} rows were read for the sheet "${quoted(reason.sheet)}", and one sheet takes ${most} at a time. Nothing was changed. Check that this is the right file, delete rows that are not the plan's or part it into several files, and take it in again.`
          : `Not taken in: ${found} columns were read for the sheet "${quoted(reason.sheet)}", and one sheet takes ${most}. Nothing was changed. Delete the columns that are not the plan's, and take it in again.`;
      }
      case 'moved-meanwhile':
        return `Not saved: just then someone sorted or moved rows in the sheet "${reason.sheet}". The plan is whole. Please try again.`;
      case 'changed-while-asked':
        return 'Nothing was written: while the question was open, someone changed the plan, and it is no longer what you were asked about. Please try again.';
      case 'year-not-said':
        return `The table in "${reason.sheet}" does not say its year. Type the year above it, and try again.`;
      case 'sheet-exists':
        return `Nothing was taken in, as there is a sheet "${reason.sheet}" already. Nothing was changed. Rename or delete that sheet, and try again.`;
      case 'busy':
        return 'Someone else is saving or making a report in this file. Nothing was changed. Wait a moment and try again.';
    }
  },

  setUp: {
    title: 'Set up the workbook',
    saved: (made, year, columns) =>
      [
        made.length > 0 ? `Saved. Sheets made: ${made.join(', ')}.` : 'The settings are saved.',
        ...(columns.length > 0 ? [`Columns added: ${columns.join(', ')}.`] : []),
        ...(made.includes(SHEET.plan)
          ? [
              `Next: fill in projects in ${SHEET.plan}${year === null ? '' : ` or ปี ${year}`}, or paste your table into a new sheet; then check.`,
            ]
          : []),
      ].join(' '),
    done: (made) =>
      made.length > 0
        ? `Done. Made or filled in: ${made.join(', ')}\nWhat was there already has not been touched.`
        : 'This workbook is set up already. Nothing was changed.',
  },

  migration: {
    title: 'Bring the workbook up to date',
    offer: (layout, steps) =>
      [
        `An older version has made this workbook (layout ${layout}). It will be brought to layout ${LAYOUT.current}:`,
        ...steps.map(
          ({ sheet }) =>
            `- a hidden column รหัส is added after the last one of "${sheet}", so that rows are known after sorting`,
        ),
        `- "${LAYOUT.label}" is noted in the sheet "${SHEET.settings}"`,
        'What is there already is not touched. Do it now?',
      ].join('\n'),
  },

  check: {
    title: 'Check the plan',
    done: ({ errors, warnings, accepted }, sheet) =>
      errors + warnings === 0
        ? `Checked: no errors and no warnings.${alsoAccepted(accepted)}`
        : `Checked: ${errors} errors and ${warnings} warnings.${alsoAccepted(accepted)}\nThe sheet "${sheet}" lists them and says how to mend them.`,
    doneInPanel: (here, all, year) =>
      `Checked. About this sheet: ${here.errors} errors, ${here.warnings} warnings. In all sheets: ${all.errors} errors, ${all.warnings} warnings. The marks and “ผลตรวจสอบ” of ${year} are up to date`,
  },

  fix: {
    title: 'Apply the safe fixes',
    confirm: (changes, sheets, accepted) =>
      `${changes} places can be mended for certain.${names(
        sheets.map(({ sheet, places, kinds }) => {
          const what = kinds.map((findings) => fixesMessage(findings, FINDINGS_EN, ' and the like'));
          return `sheet "${quoted(sheet)}", ${places}: ${what.join(', ')}`;
        }),
      )}${ifAny(accepted, `\n${acceptedStay(accepted)}`).join('')}\nMend them now?`,
    none: (accepted) =>
      ['There is nothing that can be mended safely.', ...ifAny(accepted, acceptedStay(accepted))].join('\n'),
    done: (cells, { errors, warnings }) =>
      `${cells} cells mended. ${errors} errors and ${warnings} warnings are left.`,
  },

  tick: {
    title: 'Tick quarters of the selected rows',
    ask: (rows, year) =>
      `Type quarters, such as 1,3 or 2-4,\nor a period, such as 15/12/${year - 1} - 20/4/${year} or ธ.ค. ${String(year - 1).slice(-2)} - เม.ย. ${String(year).slice(-2)}.\nThe ${rows} selected projects get exactly these; the other quarters are emptied.`,
    notUnderstood: (typed, why, { fiscalYear: year, firstYear, lastYear }) => {
      const read = `"${quoted(typed)}"`;
      if (typed.trim() === '') return 'No quarter and no period was typed.';
      if (why === 'reversed') return `${read} ends before it starts. Nothing was changed.`;
      if (why === 'outside')
        return `${read} is not in the fiscal year ${year} (1 October ${year - 1} to 30 September ${year}). Nothing was changed.`;
      return `${read} can't be read for certain as quarters of ${year}. Nothing was changed. Type quarters from 1 to 4, or days that the calendar has; a year of two digits must be one of the plan's (${firstYear}-${lastYear}).`;
    },
    done: (rows, quarters) => `Quarters ${quarters.join(', ')} ticked for ${rows} projects.`,
  },

  import: IMPORT_EN,

  yearFromPlan: {
    title: "Make the year's plan",
    askYear: (all, made, open) =>
      `Type the year (Buddhist era) to make, or to bring in line with the plan.\nYears of the plan: ${years(all)}\nSheets that are there: ${made.length > 0 ? years(made) : 'none yet'}${open === null ? '' : `\n(nothing typed = ${open}, which is open)`}`,
    yearNotUnderstood: (typed, example) =>
      typed.trim() === ''
        ? `No year was typed. Type a Buddhist year of four digits, such as ${example}.`
        : `"${quoted(typed)}" can't be read as a year. Type a Buddhist year of four digits, such as ${example}.`,
    askSame: (year, plan) =>
      `Are these two the same project?\nIn the year: ${quoted(year)}\nIn the plan: ${quoted(plan)}\nIf so, both rows get the same id.`,
    preview: ({ sheet, isNew, added, changes, gone, unread }, same = 0) =>
      [
        isNew
          ? `The sheet "${sheet}" will be made.`
          : `The sheet "${sheet}" will be brought in line with the plan.`,
        ...ifAny(added.length, `${added.length} projects to add${names(added.map(({ name }) => name))}`),
        ...ifAny(unread.length, unreadInPlan(unread)),
        ...ifAny(same, `${same} pairs of the same project get the same id`),
        ...(isNew
          ? ['Go on?']
          : [
              ...ifAny(
                changes.length,
                `${changes.length} cells to change${names(changes.map(({ edit }) => changeOfCell(edit)))}`,
              ),
              ...ifAny(
                gone.length,
                `${gone.length} projects that the plan no longer has this year stay; the check tells of them.`,
              ),
              'Ticks and remarks are not touched. Go on?',
            ]),
      ].join('\n'),
    nothing: ({ sheet, gone, unread }) =>
      [
        `The sheet "${sheet}" ${unread.length > 0 ? 'has nothing to add or change, as far as the plan can be read' : 'agrees with the plan; there is nothing to add or change'}.${gone.length > 0 ? ` (${gone.length} projects are not scheduled this year: see the check.)` : ''}`,
        ...ifAny(unread.length, unreadInPlan(unread)),
      ].join('\n'),
    cancelled: 'Cancelled. Nothing was changed.',
    done: ({ sheet, isNew, added, changes }, same = 0) =>
      isNew
        ? `The sheet "${sheet}" is made${ifAny(added.length, `: ${added.length} projects added. Now tick the quarters of each`).join('')}.`
        : `The sheet "${sheet}" is up to date: ${[...ifAny(added.length, `${added.length} projects added`), ...ifAny(changes.length, `${changes.length} cells changed`), ...ifAny(same, `${same} pairs given the same id`)].join(', ')}. The menu can undo it.`,
  },

  followUp: {
    title: 'Make the follow-up sheet',
    preview: ({ sheet, added, changes, gone }) =>
      [
        `The sheet "${sheet}" will follow the year's sheet`,
        ...ifAny(added.length, `${added.length} new projects${names(added.map(({ name }) => name))}`),
        ...ifAny(
          changes.length,
          `${changes.length} cells changed to what the year says${names(changes.map(changeOfCell))}`,
        ),
        ...ifAny(
          gone.length,
          `${gone.length} projects that the year no longer has stay, and the check tells of them${names(gone.map(({ name }) => name))}`,
        ),
        'Statuses, amounts spent and texts that were typed stay as they are. Go on?',
      ].join('\n'),
    nothing: ({ sheet, gone }) =>
      `The sheet "${sheet}" agrees with the year's sheet. Nothing to add or change.${gone.length > 0 ? `\n${gone.length} projects that the year no longer has${names(gone.map(({ name }) => name))}` : ''}`,
    cancelled: 'Cancelled. Nothing was changed.',
    done: ({ sheet, isNew, added, changes, gone }) =>
      isNew
        ? `Made the sheet "${sheet}" with ${added.length} projects. Now choose the status of each and type its result.`
        : `The sheet "${sheet}": ${[...ifAny(added.length, `${added.length} projects added`), ...ifAny(changes.length, `${changes.length} cells changed`)].join(', ')}. The menu can undo it.${gone.length > 0 ? `\n${gone.length} projects that the year no longer has are still there.` : ''}`,
  },

  planSheets: {
    title: "The plan's other sheets",
    made: (sheet) => `The sheet "${sheet}" is made, ready to be filled in.`,
    described: (sheet, made) =>
      made === 0
        ? `Every project has its description in the sheet "${sheet}".`
        : `${made} descriptions are added to the sheet "${sheet}": names, years, budgets and owners as in the plan. Fill in the other headings. It can be undone from the menu.`,
  },

  reports: REPORTS_EN,

  offerDraft: (errors) =>
    `There are still ${errors} errors, so it can't be made as an official report yet (Check the plan lists them).\nMake a draft for now?`,

  isDraft: (errors) => `It is a draft, not the official one: there are still ${errors} errors.`,

  keptOwn: (sheet, kept) =>
    `The sheet "${sheet}" was not a report made by Sucharit, so it is kept as "${kept}".`,
  formerMark:
    "The plan's years have changed: this table isn't the present plan's. Make that of its years instead before it is printed or published.",
  staleMark:
    'This no longer says what the sheets say. Make the report again before it is printed or published.',

  kept: (sheet) => `Someone had edited the earlier report by hand, so it is kept in the sheet "${sheet}".`,

  undo: {
    title: 'Undo',
    none: NOTHING_TO.undo,
    ask: (change, moment) => `This will undo ${change}, ${moment}.\nUndo it?`,
    done: (change) => `Undone: ${change}`,
  },

  redo: {
    title: 'Redo',
    none: NOTHING_TO.redo,
    ask: (change, moment) => `This will redo ${change}, which was undone ${moment}.\nRedo it?`,
    done: (change) => `Redone: ${change}`,
  },

  takenBack: ({ way, canBeTakenBack, stays }) =>
    [
      ...(way === 'redo' || canBeTakenBack
        ? []
        : [
            "The sheets that had been made were taken out, so this can't be redone. To have them again, make them or take them in anew.",
          ]),
      ...ifAny(
        stays.length,
        `What was made for years that aren't the plan's any more is still there, counts nowhere, and is yours to delete:${names(
          stays.map(({ sheet, header }) =>
            header === null ? `sheet "${sheet}"` : `column "${header}" in the sheet "${sheet}"`,
          ),
        )}`,
      ),
    ].join('\n'),

  history: {
    title: 'What has been changed',
    none: 'The add-on has not changed anything in this file yet.',
    line: (moment, change, state) => `${moment}: ${PANEL_EN.changeState[state].replace('{0}', change)}`,
  },

  help: {
    title: 'Help',
    text: [
      'แผนสุจริต keeps the anti-corruption action plan in a sheet that you know already.',
      '1. Set up the workbook: makes the sheets and asks for the organisation, the years and the reporter.',
      "2. Type projects into the year's sheet, one a row, and tick their quarters.",
      '3. Check the plan: says which cell to mend, and how.',
      "4. Make the year's summary: one A4 page, ready to print.",
      'All data stay in this workbook; nothing is sent anywhere.',
    ].join('\n'),
  },

  columns: COLUMNS_EN,

  change: changeOf,
  moment: momentOf,

  finding: (finding) => findingMessage(finding, FINDINGS_EN),
  // Where a place stands before it, it goes on with a small letter.
  findingSentence: (finding) =>
    findingSentence(finding, FINDINGS_EN).replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  fixOf: (finding) => fixMessage(finding, FINDINGS_EN),

  findings: {
    title: (year, date) => `Findings of the check, year ${year}, as of ${date}`,
    counts: (errors, warnings, accepted) =>
      `${errors} errors · ${warnings} warnings${accepted > 0 ? ` · ${accepted} accepted` : ''}`,
    none: 'No errors and no warnings.',
    headers: ['Severity', 'Sheet', 'Cell', 'Column', 'What was found and what to do', 'Safe fix', 'Against'],
    error: 'Error',
    warning: 'Warning',
    accepted: 'Accepted',
    ditto: '”',
  },
};
