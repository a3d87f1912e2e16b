// Each command in many situations, held to golden files: what is otherwise in the workbook after it, what it answers or refuses.
// A command that comes to something else is seen here as a changed file: read it before accepting it with `vitest run -u`.
import { expect, test } from 'vitest';
import annual from '../../../local/sample/annual-2569.json' with { type: 'json' };
import fiveYear from '../../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { settleChange } from '../../../src/changes/undo.ts';
import { yearAnswer } from '../../../src/commands/answers/year-answer.ts';
import { applyFixes, changesOf, planFixes } from '../../../src/commands/apply-fixes.ts';
import { checkEdit } from '../../../src/commands/check-edit.ts';
import { checkPlan } from '../../../src/commands/check-plan.ts';
import { makeFollowUp, previewFollowUp } from '../../../src/commands/follow-up/make-follow-up.ts';
import {
  chooseOpenYear,
  chooseYear,
  chooseYearIfAny,
  readTypedYear,
} from '../../../src/commands/reading/choose-year.ts';
import type { YearFindings } from '../../../src/commands/reading/findings-of.ts';
import { makeReport } from '../../../src/commands/reports/make-report.ts';
import { newSession, type Session } from '../../../src/commands/session/session.ts';
import type { Workbook } from '../../../src/commands/session/workbook.ts';
import {
  changeSettings,
  type SettingsChange,
  settingsInSheet,
} from '../../../src/commands/set-up/change-settings.ts';
import {
  makeDescriptions,
  makePlanSheet,
  type PlanSheetKind,
} from '../../../src/commands/set-up/make-plan-sheet.ts';
import { migrateWorkbook, planMigration } from '../../../src/commands/set-up/migrate-workbook.ts';
import { selectedProjects, tickQuarters } from '../../../src/commands/tick-quarters.ts';
import {
  changesOfUpdate,
  plannedYears,
  previewYearUpdate,
  updateYearFromPlan,
} from '../../../src/commands/update-year-from-plan.ts';
import { type CellValue, cellName } from '../../../src/core/cell.ts';
import type { YearUpdate } from '../../../src/core/compare/year-from-plan.ts';
import type { FollowUpUpdate } from '../../../src/core/follow-up/follow-up-from-year.ts';
import type { Quarters } from '../../../src/core/plan.ts';
import type { ReportName } from '../../../src/core/reports/report-facts.ts';

import { messagesIn } from '../../../src/messages/index.ts';
import { type Paper, PaperWorkbook, paperSheet } from './paper-workbook.ts';
import { transcript } from './transcript.ts';

const YEAR = 'ปี 2569';
const PLAN = 'แผน';
const SETTINGS = 'ตั้งค่า';
const WORDS = messagesIn('th').columns;
const EMPTY: Paper = { sheets: [paperSheet('ชีต1', 1, [], 1)], memory: {} };

function open(workbook: Workbook): Session {
  let drawn = 0;
  const now = { instant: 0, local: `${annual.asOf}T09:00` };
  return newSession({ workbook, today: annual.asOf, now, random: () => (++drawn * 0.137) % 1 });
}

const ANSWERS: SettingsChange['values'] = {
  organisation: annual.organisation,
  organisationType: 'อบต.',
  firstYear: '2566',
  lastYear: '2570',
  reporter: annual.reporter,
};

function type(
  workbook: PaperWorkbook,
  sheet: string,
  row: number,
  column: number,
  values: readonly CellValue[],
) {
  values.forEach((value, index) => {
    workbook.type(sheet, row, column + index, value);
  });
}

/** The first four projects of the real plan, as the add-on sets them up; `faulty`: with three mistakes that can be mended. */
function paperPlan(faulty: boolean): Paper {
  const workbook = new PaperWorkbook(EMPTY);
  changeSettings(open(workbook), { values: ANSWERS, years: [2569] }, WORDS);
  workbook.deleteSheet('ชีต1');
  annual.rows.slice(0, 4).forEach(({ no, name, dimension, budget, quarters, remark }, index) => {
    type(workbook, YEAR, index + 2, 1, [no, name, dimension, budget, ...quarters, remark]);
  });
  fiveYear.projects.slice(0, 4).forEach(({ no, dimension, mission, name, budgets, owner, remark }, index) => {
    const amounts = Object.values(budgets).map((budget) => budget ?? '-');
    type(workbook, PLAN, index + 2, 1, [no, dimension, mission, name, ...amounts, owner, remark]);
  });
  if (faulty) {
    workbook.type(YEAR, 5, 4, '๑๕,๐๐๐ บาท');
    workbook.type(YEAR, 4, 5, '✓');
    workbook.type(PLAN, 3, 9, '๕๐๐');
  }
  return workbook.paper;
}
const FAULTY = paperPlan(true);
const GOOD = paperPlan(false);

type Prepare = (workbook: PaperWorkbook) => void;
const nothing: Prepare = () => {};
/** A file in which this is done first. */
function book(paper: Paper, prepare: Prepare = nothing): PaperWorkbook {
  const workbook = new PaperWorkbook(paper);
  workbook.open = YEAR;
  prepare(workbook);
  workbook.reopen();
  return workbook;
}

type Situation = readonly [title: string, workbook: PaperWorkbook, command: (session: Session) => unknown];

async function held(name: string, situations: readonly Situation[]) {
  const text = situations.map(([title, workbook, command]) => transcript(title, open, workbook, command));
  await expect(text.join('\n')).toMatchFileSnapshot(`../../data/golden/commands/${name}.txt`);
}

const put =
  (sheet: string, row: number, column: number, value: CellValue): Prepare =>
  (workbook) =>
    workbook.type(sheet, row, column, value);
const all =
  (...steps: readonly Prepare[]): Prepare =>
  (workbook) => {
    for (const step of steps) step(workbook);
  };
const without =
  (sheet: string): Prepare =>
  (workbook) =>
    workbook.deleteSheet(sheet);
const named =
  (sheet: string, to: string): Prepare =>
  (workbook) =>
    workbook.renameSheet(sheet, to);
/** Sets a setting by its label. */
const set =
  (label: string, value: string): Prepare =>
  (workbook) => {
    const row = workbook.shown(SETTINGS).findIndex((line) => line[0] === label) + 1;
    expect(row).toBeGreaterThan(0);
    workbook.type(SETTINGS, row, 2, value);
  };
const takesOutRows =
  (sheet: string, row: number, count: number): Prepare =>
  (workbook) =>
    workbook.deleteRows(sheet, row, count);
const ENGLISH = set('ภาษา', 'English');

/** What the check found, a line each: the place and the code. */
const found = ({ findings }: Pick<YearFindings, 'findings'>) =>
  findings.map(
    ({ sheet, row, column, code, severity }) => `${sheet}!${cellName(row, column)} ${code} ${severity}`,
  );

/** Files that can't be read, or only in part: each command says so and writes nothing. */
const BROKEN: readonly (readonly [title: string, prepare: Prepare])[] = [
  ['no ตั้งค่า', without(SETTINGS)],
  ['made by a newer add-on', set('รุ่นของสมุดงาน', '9')],
  ['no แผน', without(PLAN)],
  ['แผน without a header', put(PLAN, 1, 2, '')],
  ['แผน without a row', takesOutRows(PLAN, 2, 4)],
  ['the year without a header', put(YEAR, 1, 4, '')],
  ['the year without a row', takesOutRows(YEAR, 2, 4)],
  ['neither can be read', all(put(PLAN, 1, 2, ''), put(YEAR, 1, 4, ''))],
  ['no first year', set('ปีแรกของแผน', '')],
  ['no last year', set('ปีสุดท้ายของแผน', '')],
  ['no year', without(YEAR)],
  ['spaces around the names', all(named(SETTINGS, ' ตั้งค่า '), named(PLAN, 'แผน '))],
  ['two sheets of one name but for spaces', all(named(YEAR, 'แผน '), named('แผน', 'แผน'))],
  ['in English', ENGLISH],
];
const broken = (paper: Paper, command: (session: Session) => unknown): readonly Situation[] =>
  BROKEN.map(([title, prepare]) => [title, book(paper, prepare), command]);

test('checking a year', async () => {
  const check = (session: Session) => found(checkPlan(session, 2569));
  const answer = (session: Session) =>
    yearAnswer(checkPlan(session, 2569), { sheet: 'สรุป 2569', kept: null }, session.language);
  const at = (title: string, prepare: Prepare): Situation => [title, book(GOOD, prepare), check];
  await held('check', [
    ['faults in both sheets', book(FAULTY), check],
    ['what the command line is answered', book(FAULTY), answer],
    at(
      'faults on top of each other, beside each other, and with a row between',
      all(
        put(YEAR, 2, 4, 'สิบ'),
        put(YEAR, 3, 4, 'สิบ'),
        put(YEAR, 5, 4, 'สิบ'),
        put(YEAR, 3, 3, 9),
        put(YEAR, 3, 5, 'ใช่เลย'),
      ),
    ),
    at('an error and a warning in one row', all(put(YEAR, 2, 4, 'สิบ'), put(YEAR, 2, 2, 'โครงการ........'))),
    at('a filter hides a row', (workbook) => {
      workbook.hidden = { [YEAR]: 3, [PLAN]: 4 };
    }),
    at('a merged cell', (workbook) => {
      workbook.type(YEAR, 3, 3, '');
      workbook.merged = { [YEAR]: [{ row: 2, column: 3, rows: 2, columns: 1 }] };
    }),
    at('an empty cell that nothing requires', put(YEAR, 3, 9, '')),
    at('an empty name', put(YEAR, 3, 2, ' ')),
    at('two sheets of the year', named(PLAN, 'ปี ๒๕๖๙')),
    ['a year that has no sheet', book(GOOD), (session) => checkPlan(session, 2568)],
    ...broken(GOOD, check),
  ]);
});

test('safe fixes', async () => {
  const fix = (session: Session) => {
    const planned = planFixes(session, 2569);
    const { mending } = applyFixes(session, 2569, planned.agreed);
    return { changes: changesOf(mending), mending, findings: found(planned) };
  };
  const mended: Prepare = (workbook) => {
    const session = open(workbook);
    fix(session);
    settleChange(session);
  };
  await held('fixes', [
    ['faults in both sheets', book(FAULTY), fix],
    ['names to mend', book(GOOD), fix],
    ['nothing left to mend', book(GOOD, mended), fix],
    [
      'a sheet’s name and one cell of another',
      book(GOOD, all(mended, named(YEAR, 'ปี 2026'), put(PLAN, 3, 9, '๕๐๐'))),
      fix,
    ],
    ['a sheet’s name and numbers', book(GOOD, all(named(YEAR, 'ปี ๒๕๖๙'), put('ปี ๒๕๖๙', 3, 1, 9))), fix],
    [
      'another thing than was agreed to',
      book(FAULTY),
      (session) => applyFixes(session, 2569, planFixes(open(book(GOOD)), 2569).agreed),
    ],
    ...broken(FAULTY, fix),
  ]);
});

test('ticking quarters', async () => {
  const quartersOf = (ticked: string) =>
    [1, 2, 3, 4].map((quarter) => ticked.includes(String(quarter))) as unknown as Quarters;
  const tick = (ticked: string) => (session: Session) => {
    const { agreed, ...selected } = selectedProjects(session);
    return { ...selected, ticked: tickQuarters(session, quartersOf(ticked), agreed) };
  };
  const selected =
    (...rows: readonly (readonly [number, number])[]): Prepare =>
    (workbook) => {
      workbook.selected = rows.map(([row, count]) => ({ row, rows: count }));
    };
  const one = selected([3, 1]);
  await held('tick', [
    ['one row', book(GOOD, one), tick('13')],
    [
      'two blocks, the header and empty rows among them',
      book(GOOD, selected([1, 2], [4, 1], [9, 5])),
      tick('2'),
    ],
    ['as they are already', book(GOOD, selected([2, 1])), tick('2 4')],
    ['a tick that is a text', book(FAULTY, selected([4, 1])), tick('1')],
    ['no project among the selected rows', book(GOOD, selected([1, 1], [6, 2])), tick('1')],
    ['nothing selected', book(GOOD), tick('1')],
    [
      'another sheet open',
      book(
        GOOD,
        all(one, (workbook) => {
          workbook.open = PLAN;
        }),
      ),
      tick('1'),
    ],
    [
      'other projects than were agreed to',
      book(GOOD, one),
      (session) =>
        tickQuarters(session, quartersOf('1'), selectedProjects(open(book(GOOD, selected([2, 1])))).agreed),
    ],
    ...BROKEN.map(([title, prepare]): Situation => [title, book(GOOD, all(one, prepare)), tick('1')]),
  ]);
});

test('which year is meant', async () => {
  const years = ({ workbook }: Session) => workbook.sheets.map(({ name }) => name);
  const choose = (session: Session) => [
    years(session),
    chooseOpenYear(session),
    chooseYearIfAny(session),
    chooseYear(session),
  ];
  const other =
    (title: string): Prepare =>
    (workbook) => {
      workbook.paper = {
        ...workbook.paper,
        sheets: [...workbook.paper.sheets, paperSheet(title, 99, [], 1)],
      };
    };
  const opened =
    (sheet: string): Prepare =>
    (workbook) => {
      workbook.open = sheet;
    };
  const many = all(other('ปี 2570'), other('สรุป 2570'));
  const typed = (text: string, year: number | null): Situation => [
    `typed "${text}", ${year} open`,
    book(EMPTY),
    () => readTypedYear(text, year, [2566, 2567, 2568, 2569, 2570]),
  ];
  await held('choose-year', [
    ['the year’s own sheet', book(GOOD), choose],
    ['another sheet, one year', book(GOOD, opened(PLAN)), choose],
    ['its summary', book(GOOD, all(many, opened('สรุป 2570'))), choose],
    ['one of two years', book(GOOD, all(many, opened('ปี 2570'))), choose],
    ['neither of two years', book(GOOD, all(many, opened(PLAN))), choose],
    ['two sheets of one year', book(GOOD, all(other('ปี ๒๕๖๙'), opened(PLAN))), choose],
    ['no year', book(GOOD, all(without(YEAR), opened(PLAN))), choose],
    ...['2569', ' ๒๕๗๐ ', '2027', 'ปีหน้า', '12', '๗๐', ''].map((text) => typed(text, 2569)),
    typed('', null),
    typed(' ', null),
  ]);
});

test('a cell that was just typed', async () => {
  const edit = (row: number, column: number, value: CellValue, sheet = YEAR): Situation => [
    `${sheet}!${cellName(row, column)} ${JSON.stringify(value)}`,
    book(GOOD, put(sheet, row, column, value)),
    (session) => checkEdit(session, { sheet, row, column }),
  ];
  const mission: Prepare = all(put(YEAR, 1, 9, 'ภารกิจ'), put(YEAR, 3, 9, '9.9.9'));
  const VALUES: readonly CellValue[] = [
    '',
    ' ',
    'สิบบาท',
    '๕๐๐',
    -5,
    1.234,
    500,
    '9',
    9,
    '๑',
    'ใช่เลย',
    '✓',
    true,
    'โครงการ........',
    { date: '2026-06-08' },
  ];
  await held('check-edit', [
    ...[1, 2, 3, 4, 5, 9, 10].flatMap((column) => VALUES.map((value) => edit(3, column, value))),
    edit(1, 4, 'สิบบาท'),
    edit(2, 4, 'สิบบาท'),
    edit(50, 4, 'สิบบาท'),
    edit(3, 5, 'สิบบาท', PLAN),
    edit(3, 2, 'สิบบาท', SETTINGS),
    [
      'a sub-mission',
      book(GOOD, mission),
      (session) => checkEdit(session, { sheet: YEAR, row: 3, column: 9 }),
    ],
    [
      'two mistakes in a row',
      book(GOOD, all(put(YEAR, 3, 4, 'สิบบาท'), put(YEAR, 3, 3, 9))),
      (session) => checkEdit(session, { sheet: YEAR, row: 3, column: 4 }),
    ],
    [
      'no header',
      book(GOOD, all(put(YEAR, 1, 4, ''), put(YEAR, 3, 3, 9))),
      (session) => checkEdit(session, { sheet: YEAR, row: 3, column: 3 }),
    ],
  ]);
});

test('the generated sheets', async () => {
  const made = (session: Session, name: ReportName, year: number | null, draft: boolean) =>
    makeReport(session, name, { year, asOf: '2026-06-30', draft });
  const overview = (year: number | null) => (session: Session) => {
    const today = { year, asOf: session.today, draft: false };
    const { sheet, kept } = makeReport(session, 'overview', today);
    return { sheet, kept };
  };
  const summary = (draft: boolean) => (session: Session) => {
    const { sheet, kept, ...rest } = made(session, 'summary', 2569, draft);
    return { sheet, kept, findings: found(rest) };
  };
  const table = (draft: boolean) => (session: Session) => {
    const { sheet, kept, ...rest } = made(session, 'planSummary', null, draft);
    return { sheet, kept, findings: found(rest) };
  };
  const edited: Prepare = (workbook) => {
    workbook.edited = ['สรุป 2569', 'สรุป 2566-2570', 'ภาพรวม'];
  };
  const bad = all(put(YEAR, 2, 4, 'สิบ'), put(PLAN, 2, 5, 'สิบ'));
  const kinds = [
    ['overview', overview(2569)],
    ['overview without a year', overview(null)],
    ['overview of a year that has no sheet', overview(2568)],
    ['summary', summary(false)],
    ['summary, a draft if it must be', summary(true)],
    ['table of all years', table(false)],
    ['table of all years, a draft if it must be', table(true)],
  ] as const;
  await held(
    'reports',
    kinds.flatMap(([kind, command]): Situation[] => [
      [kind, book(GOOD), command],
      [`${kind}: edited by hand before`, book(GOOD, edited), command],
      [`${kind}: with errors`, book(GOOD, bad), command],
      [
        `${kind}: a filter hides rows`,
        book(GOOD, (workbook) => {
          workbook.hidden = { [YEAR]: 3, [PLAN]: 4 };
        }),
        command,
      ],
      ...broken(GOOD, command).map(
        ([title, workbook, run]): Situation => [`${kind}: ${title}`, workbook, run],
      ),
    ]),
  );
});

test('a year from the plan', async () => {
  const brief = (update: YearUpdate) => ({
    sheet: update.sheet,
    isNew: update.isNew,
    changes: changesOfUpdate(update),
    unsure: update.unsure.length,
    gone: update.gone.length,
  });
  const update =
    (year: number, confirmed: readonly number[] = []) =>
    (session: Session) => {
      const { agreed, ...preview } = previewYearUpdate(session, year);
      return [brief(preview), brief(updateYearFromPlan(session, year, { confirmed, agreed }))];
    };
  const years = (session: Session) => plannedYears(session);
  const planned = (row: number, name: string): Prepare => put(PLAN, row, 4, name);
  const all2569 = [2, 3, 4, 5].map((row) => put(PLAN, row, 8, 700 + row));
  /** Three projects of the plan are in the year already, the first under a name that is nearly the same. */
  const alike = all(
    ...all2569,
    ...annual.rows
      .slice(0, 3)
      .map(({ name }, index) => planned(index + 2, index === 0 ? `${name}ทุกคน` : name)),
  );
  const fewRows = all(...all2569, takesOutRows(YEAR, 6, 95), (workbook) =>
    workbook.arrange(YEAR, [1, 2, 3, 4, 5, 6]),
  );
  await held('year-from-plan', [
    ['the years of the plan', book(GOOD), years],
    ['a new year', book(GOOD), update(2570)],
    ['a year that is there', book(GOOD, all(...all2569)), update(2569)],
    ['projects that are there, and one that may be', book(GOOD, alike), update(2569)],
    ['confirmed', book(GOOD, alike), update(2569, [2])],
    ['confirmed, another row', book(GOOD, alike), update(2569, [3, 9])],
    [
      'made again',
      (() => {
        const made = book(GOOD, alike);
        const run = open(made);
        update(2569, [2])(run);
        settleChange(run);
        return made;
      })(),
      update(2569),
    ],
    ['too few rows below', book(GOOD, fewRows), update(2569)],
    ['one row below', book(GOOD, all(...all2569, put(YEAR, 7, 2, 'ข้อความ'))), update(2569)],
    ['a row of one’s own right below', book(GOOD, all(...all2569, put(YEAR, 6, 9, 'ข้อความ'))), update(2569)],
    [
      'nothing that year',
      book(GOOD, all(...[2, 3, 4, 5].map((row) => put(PLAN, row, 9, '-')))),
      update(2570),
    ],
    ['a year that the plan hasn’t', book(GOOD), update(2580)],
    [
      'other than was agreed to',
      book(GOOD),
      (session) =>
        updateYearFromPlan(session, 2570, {
          confirmed: [],
          agreed: previewYearUpdate(open(book(GOOD)), 2569).agreed,
        }),
    ],
    ...broken(GOOD, update(2569)),
    ...broken(GOOD, update(2570)).map(
      ([title, workbook, run]): Situation => [`2570: ${title}`, workbook, run],
    ),
    ...broken(GOOD, years).map(([title, workbook, run]): Situation => [`the years: ${title}`, workbook, run]),
  ]);
});

/** A file in which a command has been run. */
function after(workbook: PaperWorkbook, command: (session: Session) => unknown): Paper {
  const run = open(workbook);
  command(run);
  settleChange(run);
  return workbook.paper;
}

test('the follow-up of a year', async () => {
  const brief = ({ sheet, isNew, added, changes, gone }: FollowUpUpdate) => ({
    ...{ sheet, isNew, changes: changes.length },
    added: added.map(({ name }) => name),
    gone: gone.map(({ name }) => name),
  });
  const make = (session: Session) => {
    const { agreed, ...preview } = previewFollowUp(session, 2569);
    return [brief(preview), brief(makeFollowUp(session, 2569, agreed))];
  };
  const made = after(book(GOOD), make);
  const march = all(
    put('ผล 2569', 2, 8, 'จัดแล้ว'),
    put(YEAR, 2, 2, 'โครงการชื่อใหม่'),
    put(YEAR, 3, 4, 16_000),
    takesOutRows(YEAR, 5, 1),
    (workbook) =>
      type(workbook, YEAR, 5, 1, [4, 'โครงการที่เพิ่มในเดือนมีนาคม', 4, 500, false, true, false, false]),
  );
  await held('follow-up', [
    ['made', book(GOOD), make],
    ['made again', book(made), make],
    ['made again after the plan has changed', book(made, march), make],
    ['without a header that it needs', book(made, put('ผล 2569', 1, 6, '')), make],
    ['whose name has the year in Thai digits', book(made, all(named('ผล 2569', 'ผล ๒๕๖๙'))), make],
    [
      'other than was agreed to',
      book(made, march),
      (session) => makeFollowUp(session, 2569, previewFollowUp(open(book(GOOD)), 2569).agreed),
    ],
    ...broken(GOOD, make),
  ]);
});

test('the sheets of the whole plan', async () => {
  const sheet = (kind: PlanSheetKind) => (session: Session) => makePlanSheet(session, kind, WORDS);
  const describe = (session: Session) => makeDescriptions(session, WORDS);
  const kinds: readonly PlanSheetKind[] = ['risk', 'target', 'committee', 'book'];
  const described = after(book(GOOD), describe);
  await held('plan-sheets', [
    ...kinds.flatMap((kind): readonly Situation[] => [
      [`${kind}: made`, book(GOOD), sheet(kind)],
      [`${kind}: there already`, book(after(book(GOOD), sheet(kind))), sheet(kind)],
    ]),
    ['descriptions: made', book(GOOD), describe],
    ['descriptions: there already', book(described), describe],
    ['descriptions: of a project that is new', book(described, put(PLAN, 6, 4, 'โครงการใหม่')), describe],
    ...broken(GOOD, describe),
    ...broken(GOOD, sheet('target')).map(
      ([title, workbook, run]): Situation => [`target: ${title}`, workbook, run],
    ),
  ]);
});

test('setting up', async () => {
  const again = (
    paper: Paper,
    prepare: Prepare,
    values: SettingsChange['values'] = ANSWERS,
    year = 2569,
  ): readonly [PaperWorkbook, (session: Session) => unknown] => [
    book(paper, prepare),
    (session) => changeSettings(session, { values, years: [year] }, WORDS),
  ];
  const years = (firstYear: string, lastYear: string) => ({ ...ANSWERS, firstYear, lastYear });
  const fewLines = takesOutRows(SETTINGS, 5, 4);
  // Someone else has changed the organisation's name since the page was opened.
  const overtaken = (
    values: SettingsChange['values'],
  ): readonly [PaperWorkbook, (session: Session) => unknown] => [
    book(GOOD, set('ชื่อหน่วยงาน', ' เทศบาลตำบลบ้านใหม่ ')),
    (session) => changeSettings(session, { values, seen: ANSWERS, years: [] }, WORDS),
  ];
  await held('set-up', [
    ['what the page shows of an empty file', book(EMPTY), settingsInSheet],
    ['what the page shows', book(GOOD, set('ผู้ออกรายงาน', '')), settingsInSheet],
    ['what the page shows where แผน is missing', book(GOOD, without(PLAN)), settingsInSheet],
    ['overtaken in what was typed', ...overtaken({ organisation: 'เทศบาลตำบลบ้านเก่า' })],
    ['overtaken by the same', ...overtaken({ organisation: ' เทศบาลตำบลบ้านใหม่ ', reporter: 'นางสาวใหม่' })],
    ['overtaken in what was left alone', ...overtaken({ reporter: 'นางสาวใหม่' })],
    ['a year outside of the plan', ...again(GOOD, nothing, ANSWERS, 2571)],
    ['no such way of writing digits', ...again(GOOD, nothing, { digits: 'โรมัน' })],
    ['no organisation', ...again(GOOD, nothing, { organisation: ' ' })],
    ['a choice in the sheet that is none', ...again(GOOD, set('ภาษา', 'ลาว'), { reporter: 'นางสาวใหม่' })],
    ['an empty file', ...again(EMPTY, nothing)],
    ['no answers', ...again(EMPTY, nothing, {})],
    ['answers with spaces and Thai digits', ...again(EMPTY, nothing, years(' ๒๕๖๖ ', '2027'))],
    ['one year', ...again(EMPTY, nothing, years('2570', '2570'), 2570)],
    ['ten years', ...again(EMPTY, nothing, years('2560', '2569'))],
    ['eleven years', ...again(EMPTY, nothing, years('2560', '2570'))],
    ['the last before the first', ...again(EMPTY, nothing, years('2570', '2569'))],
    ['years that are past', ...again(EMPTY, nothing, years('2560', '2564'), 2564)],
    ['a year in words', ...again(EMPTY, nothing, years('ปีนี้', '2570'))],
    ['twice', ...again(GOOD, nothing)],
    ['twice, with other years', ...again(GOOD, nothing, years('2570', '2574'), 2570)],
    ['an empty value', ...again(GOOD, all(set('ผู้ออกรายงาน', ''), set('ชื่อหน่วยงาน', '')))],
    ['lines are missing', ...again(GOOD, fewLines)],
    ['no แผน', ...again(GOOD, without(PLAN))],
    ['no year', ...again(GOOD, without(YEAR))],
    ['neither', ...again(GOOD, all(without(YEAR), without(PLAN)))],
    ['no ตั้งค่า', ...again(GOOD, without(SETTINGS))],
    ['made by a newer add-on', ...again(GOOD, set('รุ่นของสมุดงาน', '9'))],
    ['in English', ...again(GOOD, all(ENGLISH, without(PLAN)))],
  ]);
});

test('bringing an older workbook up to date', async () => {
  const migrate = (session: Session) => {
    const planned = planMigration(session);
    return [planned, migrateWorkbook(session), planMigration(session)];
  };
  const columns =
    (sheet: string, count: number): Prepare =>
    (workbook) => {
      workbook.arrange(
        sheet,
        Array.from({ length: workbook.rows(sheet) }, (_, row) => row + 1),
        Array.from({ length: count }, (_, column) => column + 1),
      );
    };
  /** As the first add-on made it: no line in ตั้งค่า, no รหัส. */
  const old = all(
    (workbook) => {
      const row = workbook.shown(SETTINGS).findIndex((line) => line[0] === 'รุ่นของสมุดงาน') + 1;
      workbook.deleteRows(SETTINGS, row, 1);
    },
    columns(YEAR, 9),
    columns(PLAN, 11),
  );
  await held('migrate', [
    ['an old file', book(GOOD, old), migrate],
    [
      'only the line is missing',
      book(GOOD, (workbook) => workbook.deleteRows(SETTINGS, workbook.shown(SETTINGS).length, 1)),
      migrate,
    ],
    ['the line says nothing', book(GOOD, all(set('รุ่นของสมุดงาน', ''), columns(YEAR, 9))), migrate],
    ['the line says 0', book(GOOD, all(set('รุ่นของสมุดงาน', '0'), columns(PLAN, 11))), migrate],
    [
      'something stands right of the table',
      book(
        GOOD,
        all(old, (workbook) => {
          workbook.addColumn(YEAR, 12, '');
          workbook.type(YEAR, 3, 12, 'ของเจ้าหน้าที่');
        }),
      ),
      migrate,
    ],
    [
      'a header that is a number',
      book(
        GOOD,
        all(old, (workbook) => {
          workbook.addColumn(YEAR, 10, '');
          workbook.type(YEAR, 1, 10, 2569);
        }),
      ),
      migrate,
    ],
    [
      'a year without any header',
      book(
        GOOD,
        all(
          old,
          (workbook) => workbook.deleteRows(YEAR, 1, 101),
          (workbook) => workbook.arrange(YEAR, [null, null]),
        ),
      ),
      migrate,
    ],
    ['no แผน', book(GOOD, all(old, without(PLAN))), migrate],
    ['up to date', book(GOOD), migrate],
    ['no ตั้งค่า', book(GOOD, without(SETTINGS)), migrate],
    ['made by a newer add-on', book(GOOD, set('รุ่นของสมุดงาน', '9')), migrate],
  ]);
});
