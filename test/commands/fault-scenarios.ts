// Every command and every server function as a fault test runs it: how it is prepared, what it is asked, how an officer tries again.
import type { AddOn } from '../../local/add-on.ts';
import type { Answer, Question } from '../../local/sheets/host.ts';
import type { PanelState, RowReference } from '../../src/panel/panel-types.ts';
import type { RoundChange, RoundState } from '../../src/panel/round-types.ts';

export const YEAR = 'ปี 2569';
export const DAY = '2026-06-08';
/** As the page of settings sends them. */
const SETTINGS = {
  ...{ organisation: 'องค์การบริหารส่วนตำบลอิสานเขต', organisationType: 'อบต.', reporter: 'นางสาวสมหญิง ใจสุจริต' },
  ...{ firstYear: '2566', lastYear: '2570', digits: 'อารบิก', language: 'ไทย' },
};

/** What a server function answers, or what a menu command said last. */
export type Said = { readonly ok: boolean; readonly message: string };

export interface Scenario {
  readonly name: string;
  /** The exported function that it runs. */
  readonly command: string;
  /** Brings the sample plan into the state that the command is run in. */
  readonly prepare?: (addOn: AddOn) => void;
  readonly run: (addOn: AddOn) => Said;
  /** What the officer does after a failure; left out: the same again. */
  readonly again?: (addOn: AddOn) => Said;
  /** Several runs: what the first has done stays when the second fails; each row is still whole. */
  readonly inSteps?: boolean;
  /** A report that was made before, and must stay whole. */
  readonly report?: string;
}

/** A person who says yes, and types what a question of this title wants. */
export function officer(question: string): string {
  const { kind, title, buttons } = JSON.parse(question) as Question;
  const text = title === 'ติ๊กไตรมาสของแถวที่เลือก' ? '2,4' : title.includes('แผนประจำปี') ? '2570' : 'ทดสอบ';
  const answer: Answer =
    kind === 'prompt' ? { button: 'OK', text } : { button: buttons === 'YES_NO' ? 'YES' : 'OK' };
  return JSON.stringify(answer);
}

function said(addOn: AddOn, name: string, ...args: unknown[]): Said {
  const { answer } = addOn.run<unknown>(name, ...args);
  return answer.ok ? { ok: true, message: '' } : { ok: false, message: answer.message };
}

function clicked(addOn: AddOn, name: string): Said {
  addOn.control.resetShown();
  const message = addOn.click(name);
  return { ok: !/ทำไม่สำเร็จ/.test(message), message };
}

function opened(addOn: AddOn, sheet = YEAR): PanelState {
  const { answer } = addOn.run<PanelState>('panelOpen', sheet);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

function reference(state: PanelState, number: number): RowReference {
  const row = state.rows.find(({ cells }) => cells.number === number);
  if (!row) throw new Error(`no project ${number}`);
  return { sheet: state.shown.name, row: row.row, seen: row.cells };
}

/** A year's follow-up with a report of six months. */
function followedUp(addOn: AddOn): void {
  clicked(addOn, 'menuFollowUp');
  clicked(addOn, 'menuRound6');
}

let reported: RoundChange = {
  row: 3,
  seen: {},
  cells: { status6: 'ดำเนินการแล้วเสร็จ', spent6: 12.5, result6: '=1+1', problem6: 'ไม่มี', suggestion6: 'ไม่มี' },
};

// What the officer sees when the run begins; read once, before the faults are counted.
let seen: PanelState | null = null;
const look =
  (sheet = YEAR) =>
  (addOn: AddOn) => {
    seen = opened(addOn, sheet);
  };
const seenRow = (number: number) => reference(seen as PanelState, number);

const OK: Said = { ok: true, message: '' };

function server(
  name: string,
  command: string,
  args: () => readonly unknown[],
  more: Partial<Scenario> = {},
): Scenario {
  return { name, command, run: (addOn) => said(addOn, command, ...args()), ...more };
}

/** Once all is mended there is nothing left to mend, which is said, and the officer looks again. */
function mendAgain(args: () => readonly unknown[]) {
  return (addOn: AddOn): Said => {
    const { answer } = addOn.run<unknown>('panelFix', ...args());
    if (answer.ok) return OK;
    return answer.code === 'fix-gone'
      ? said(addOn, 'panelOpen', YEAR)
      : { ok: false, message: answer.message };
  };
}

function menu(name: string, command: string, more: Partial<Scenario> = {}): Scenario {
  return { name, command, run: (addOn) => clicked(addOn, command), ...more };
}

/** Saving again as an officer does: looks first whether it is there. */
function unless(
  is: (state: PanelState) => boolean,
  name: string,
  args: (state: PanelState) => readonly unknown[],
  sheet = YEAR,
) {
  return (addOn: AddOn): Said => {
    const state = opened(addOn, sheet);
    return is(state) ? OK : said(addOn, name, ...args(state));
  };
}

/** The mark of what the import's page has seen. */
let agreed = '';
function openImport(addOn: AddOn): void {
  const { answer } = addOn.run<{ readonly agreed: string }>('importOpen');
  if (answer.ok) agreed = answer.value.agreed;
}

/** A new row and a changed one for the year, and a year that isn't there. */
function incoming() {
  const headers = ['ลำดับ', 'รายการโครงการ', 'มิติ', 'งบประมาณ (บาท)', 'ไตรมาส 1'];
  const added = [1, 'โครงการที่นำเข้า', 2, 700, true];
  return {
    ...{ settings: {}, doubts: [], agreed },
    sheets: [
      { sheet: YEAR, headers, rows: [added, [2, 'โครงการจัดเวทีประชาคม', 3, 777, false]] },
      { sheet: 'ปี 2567', headers, rows: [added] },
    ],
    take: [
      { sheet: YEAR, rows: [0, 1] },
      { sheet: 'ปี 2567', rows: [0] },
    ],
  };
}

const NEW = { name: 'โครงการใหม่', dimension: 4, budget: 2500.5, quarter2: true };
const PLAN_NEW = {
  name: '=โครงการของแผน',
  dimension: 2,
  mission: '2.1.1',
  budget2569: 500,
  budget2570: '-',
  owner: 'กอง',
};
const has =
  (name: string) =>
  ({ rows }: PanelState) =>
    rows.some(({ cells }) => cells.name === name);
const dirty = ({ control }: AddOn) => {
  control.type(YEAR, 'D3', '๑๕,๐๐๐ บาท');
  control.type(YEAR, 'E4', '✓');
  control.type(YEAR, 'C4', 'มิติ 1');
  control.type(YEAR, 'B6', `โครงการ​ทดลอง`);
  control.type(YEAR, 'A9', '3');
  control.type('แผน', 'I5', '๕๐๐');
};
const unsort = (addOn: AddOn) => {
  addOn.control.type(YEAR, 'C2', '4');
  addOn.control.type(YEAR, 'C16', '2');
  look()(addOn);
};
/** The fix of the first row that was seen out of order. */
const unsorted = () => {
  const place = seen?.findings.find(({ code }) => code === 'dimension-order');
  return [YEAR, { row: place?.row, column: place?.column, said: place?.sentence }];
};
const saved = (addOn: AddOn) => {
  said(addOn, 'panelSave', {
    sheet: YEAR,
    target: reference(opened(addOn), 10),
    cells: { name: 'เวทีใหม่', budget: 6000, remark: '=1+1' },
  });
  look()(addOn);
};
/** What the sidebar asks for to undo what it names. */
const undoOf = ({ history }: PanelState) => [YEAR, history.undo?.id];
const isUndone = ({ history }: PanelState) => history.redo !== null;
const clean = ({ control }: AddOn) => {
  // The real plan's year disagrees with its five years in one place, which is no error; nothing to do.
  control.select(YEAR, 'A2');
};

/** Each exported function that reads or writes, more than once where its calls differ by what it is asked. */
export const SCENARIOS: readonly Scenario[] = [
  server('opening the sidebar', 'panelOpen', () => [null]),
  server('saving a new project', 'panelSave', () => [{ sheet: YEAR, target: null, cells: NEW }], {
    again: unless(has(NEW.name), 'panelSave', () => [{ sheet: YEAR, target: null, cells: NEW }]),
  }),
  server(
    'saving a new project of แผน, with text that looks like a formula',
    'panelSave',
    () => [{ sheet: 'แผน', target: null, cells: PLAN_NEW }],
    {
      again: unless(
        has(PLAN_NEW.name),
        'panelSave',
        () => [{ sheet: 'แผน', target: null, cells: PLAN_NEW }],
        'แผน',
      ),
    },
  ),
  server(
    'saving a new project where no row is ready',
    'panelSave',
    () => [{ sheet: YEAR, target: null, cells: { ...NEW, remark: '-' } }],
    {
      prepare: ({ control }) =>
        control.type(YEAR, 'B17', 'หมายเหตุของเจ้าหน้าที่'.slice(0, 0)) ?? control.type(YEAR, 'K17', 'ของเจ้าหน้าที่'),
      again: unless(has(NEW.name), 'panelSave', () => [
        { sheet: YEAR, target: null, cells: { ...NEW, remark: '-' } },
      ]),
    },
  ),
  server(
    'saving one cell',
    'panelSave',
    () => [{ sheet: YEAR, target: seenRow(10), cells: { budget: 6000 } }],
    {
      prepare: look(),
      // Pressed again also where the budget is there: if the end came before the รหัส, the row gets one now.
      again: (addOn) => {
        const target = reference(opened(addOn, YEAR), 10);
        return said(addOn, 'panelSave', { sheet: YEAR, target, cells: { budget: 6000 } });
      },
    },
  ),
  server(
    'saving cells far apart, one of them risky',
    'panelSave',
    () => [{ sheet: YEAR, target: seenRow(10), cells: { name: '=SUM(A1)', quarter4: false, remark: '+x' } }],
    {
      prepare: look(),
      again: unless(has('=SUM(A1)'), 'panelSave', (state) => [
        {
          sheet: YEAR,
          target: reference(state, 10),
          cells: { name: '=SUM(A1)', quarter4: false, remark: '+x' },
        },
      ]),
    },
  ),
  server('deleting a project', 'panelDelete', () => [seenRow(5)], {
    prepare: look(),
    again: unless(
      ({ rows }) => rows.length === 14,
      'panelDelete',
      (state) => [reference(state, 5)],
    ),
  }),
  server('moving a project', 'panelMove', () => [seenRow(3), 1], {
    prepare: look(),
    again: (addOn) => {
      const state = opened(addOn);
      const moved = state.rows.find(({ cells }) => cells.number === 4)?.cells.name === seenRow(3).seen.name;
      return moved ? OK : said(addOn, 'panelMove', reference(state, 3), 1);
    },
  }),
  server('undoing a save', 'panelUndo', () => undoOf(seen as PanelState), {
    prepare: saved,
    again: unless(isUndone, 'panelUndo', undoOf),
  }),
  server('undoing a deletion', 'panelUndo', () => undoOf(seen as PanelState), {
    prepare: (addOn) => {
      addOn.control.type(YEAR, 'I6', '=1+1');
      said(addOn, 'panelDelete', reference(opened(addOn), 5));
      look()(addOn);
    },
    again: unless(isUndone, 'panelUndo', undoOf),
  }),
  server('undoing a move', 'panelUndo', () => undoOf(seen as PanelState), {
    prepare: (addOn) => {
      said(addOn, 'panelMove', reference(opened(addOn), 3), 1);
      look()(addOn);
    },
    again: unless(isUndone, 'panelUndo', undoOf),
  }),
  server('applying the safe fixes', 'panelFix', () => [YEAR, null], {
    prepare: dirty,
    again: mendAgain(() => [YEAR, null]),
  }),
  server('sorting the rows by dimension', 'panelFix', unsorted, {
    prepare: unsort,
    again: mendAgain(unsorted),
  }),
  server('asking what may stand in a text', 'panelSlots', () => []),
  server('asking which risks a project controls', 'panelControls', () => [seenRow(3)], { prepare: look() }),
  server('going to a cell', 'panelGoTo', () => [YEAR, 5, 2]),
  server('making the summary again from the sidebar', 'panelReport', () => [YEAR, false], {
    prepare: (addOn) => {
      said(addOn, 'panelReport', YEAR, false);
      addOn.control.type(YEAR, 'D11', '7000');
    },
    report: 'สรุป 2569',
  }),
  server('checking a year', 'checkYear', () => [2569], { prepare: dirty }),
  server('making a first summary', 'summariseYear', () => [2569, DAY, false], { prepare: clean }),
  server(
    'saving the settings, where sheets are missing',
    'panelSetUp',
    () => [{ values: SETTINGS, years: [2569] }],
    {
      inSteps: true,
      prepare: ({ control }) => {
        control.deleteSheet('แผน');
        control.type('ตั้งค่า', 'A7', '');
        control.type('ตั้งค่า', 'B7', '');
        control.rename(YEAR, 'เดิม');
      },
    },
  ),
  menu('bringing an older workbook up to date before its settings are opened', 'menuSetUp', {
    inSteps: true,
    prepare: ({ control }) => {
      control.type('ตั้งค่า', 'A8', '');
      control.type('ตั้งค่า', 'B8', '');
    },
  }),
  menu('checking the plan', 'menuCheck', { prepare: dirty }),
  menu('applying the safe fixes from the menu', 'menuFix', {
    prepare: dirty,
    // Once the fixes are made there is nothing left to fix, and the officer checks.
    again: (addOn) => {
      clicked(addOn, 'menuFix');
      return clicked(addOn, 'menuCheck');
    },
  }),
  menu('ticking quarters', 'menuTick', { prepare: ({ control }) => control.select(YEAR, 'A3:A8') }),
  menu('making the summary again', 'menuSummary', {
    prepare: (addOn) => {
      clicked(addOn, 'menuSummary');
      addOn.control.type(YEAR, 'D11', '7000');
      addOn.control.deleteRows(YEAR, 16, 1);
      addOn.control.select(YEAR, 'A2');
    },
    report: 'สรุป 2569',
  }),
  menu('making the table of all years again', 'menuPlanSummary', {
    prepare: (addOn) => {
      clicked(addOn, 'menuPlanSummary');
      addOn.control.type('แผน', 'I5', '700');
    },
    report: 'สรุป 2566-2570',
  }),
  menu('making the overview again', 'menuOverview', {
    prepare: (addOn) => {
      clicked(addOn, 'menuOverview');
      addOn.control.type('แผน', 'I5', '700');
    },
    report: 'ภาพรวม',
  }),
  menu('making a year from the plan', 'menuYearFromPlan'),
  menu('making the follow-up of a year', 'menuFollowUp'),
  menu('opening the page that takes in the open sheet', 'menuImport'),
  menu('opening the page that takes in a file', 'menuImportFile'),
  server('taking in rows, cells and a sheet of a document', 'importTake', () => [incoming()], {
    prepare: openImport,
    again: (addOn) => {
      openImport(addOn);
      return said(addOn, 'importTake', incoming());
    },
  }),
  menu('opening the page of the book', 'menuBook'),
  menu('making the descriptions', 'menuDescriptions', { inSteps: true }),
  menu('making the risk register', 'menuRisks'),
  menu('making the targets', 'menuTargets'),
  menu('making the committee', 'menuCommittee'),
  menu('making the texts of the book', 'menuBookTexts'),
  menu('making the table of risks', 'menuRiskTable', {
    prepare: (addOn) => void clicked(addOn, 'menuRisks'),
  }),
  menu('making the table of targets', 'menuTargetTable', {
    prepare: (addOn) => void clicked(addOn, 'menuTargets'),
  }),
  menu('making the report of six months again', 'menuRound6', {
    prepare: followedUp,
    report: 'รายงานผล 2569 (6 เดือน)',
  }),
  menu('making the report of twelve months', 'menuRound12', { prepare: followedUp }),
  server('saving what a round says of a project', 'roundSave', () => [2569, 6, [reported]], {
    prepare: (addOn) => {
      followedUp(addOn);
      const { answer } = addOn.run<RoundState>('roundOpen', 2569, 6);
      if (!answer.ok) throw new Error(answer.message);
      reported = { ...reported, seen: answer.value.rows[1]?.cells ?? {} };
    },
  }),
  server('redoing what was undone', 'panelUndo', () => [YEAR, (seen as PanelState).history.redo?.id], {
    prepare: (addOn) => {
      saved(addOn);
      said(addOn, 'panelUndo', ...undoOf(seen as PanelState));
      look()(addOn);
    },
    again: unless(
      ({ history }) => history.redo === null,
      'panelUndo',
      ({ history }) => [YEAR, history.redo?.id],
    ),
  }),
  menu('undoing from the menu', 'menuUndo', {
    prepare: saved,
    again: (addOn) => (isUndone(opened(addOn)) ? OK : clicked(addOn, 'menuUndo')),
  }),
  menu('redoing from the menu', 'menuRedo', {
    prepare: (addOn) => {
      saved(addOn);
      said(addOn, 'panelUndo', ...undoOf(seen as PanelState));
    },
    again: (addOn) => (opened(addOn).history.redo === null ? OK : clicked(addOn, 'menuRedo')),
  }),
  menu('reading the history', 'menuHistory', { prepare: saved }),
  menu('asking for help', 'menuHelp'),
  menu('opening the sidebar from the menu', 'menuPanel'),
];
