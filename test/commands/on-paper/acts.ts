// What the add-on may be about to do to a small plan on paper, and what a person may do to it by hand, drawn at random.
import fc from 'fast-check';
import { changePlan } from '../../../src/changes/change-plan.ts';
import { changesIn } from '../../../src/changes/history.ts';
import type { PlannedChange } from '../../../src/changes/planned-change.ts';
import {
  abandonChange,
  finishInterrupted,
  historyOf,
  settleChange,
  takeChangeBack,
} from '../../../src/changes/undo.ts';
import { newSession, readCells, type Session } from '../../../src/commands/session/session.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import type { CellEdit } from '../../../src/core/check/finding.ts';
import { deletes as deletesRow, moves as movesRow, sorts as sortsRows } from './decided.ts';
import { LAST, NEW, NEW_SHEET, nameOf, PLAN, PROJECTS, YEAR } from './paper-plan.ts';
import { type Paper, PaperWorkbook } from './paper-workbook.ts';

const newName = (row: number, more: string) => `ชื่อใหม่ของแถว ${row} ${more}`;

/** What the add-on is about to do, decided from what it has read. */
export interface Act {
  readonly name: string;
  /** One call makes it whole. */
  readonly atomic?: boolean;
  /** The row of the year that it takes out. */
  readonly takes?: number;
  /** It puts rows in. */
  readonly puts?: boolean;
  /** The cells that it writes, by sheet, row and column; left out where they are none that a hand types into. */
  readonly writes?: readonly string[];
  readonly plan: (session: Session) => PlannedChange;
}

const cellOf = (sheet: string, row: number, column: number) => `${sheet} ${row}:${column}`;
const values = fc.constantFrom<CellValue>('', 'ใหม่', 77, '=1+1', 'ย'.repeat(70), 'ก'.repeat(61));
const cellsOf = (row: number) =>
  fc
    .uniqueArray(fc.record({ column: fc.constantFrom(2, 3, 4, 6), to: values }), {
      selector: ({ column }) => column,
      minLength: 1,
    })
    .map((cells) => cells.map((cell) => ({ row, ...cell })));
/** A project must keep something to be known by. */
const named = ({ column, to, row }: { column: number; to: CellValue; row: number }) =>
  column === 2 ? { row, column, to: newName(row, String(to)) } : { row, column, to };

/** The edits as a command decides them: by what it reads there, only where that changes. */
function edits(
  session: Session,
  sheet: string,
  wanted: readonly { row: number; column: number; to: CellValue }[],
): CellEdit[] {
  const lines = session.read.get(sheet) ?? readCells(session, sheet);
  return wanted.flatMap(({ row, column, to }) => {
    const from = lines[row - 1]?.[column - 1] ?? '';
    return from === to ? [] : [{ sheet, row, column, from, to }];
  });
}

const newProject = (row: number, name = 'โครงการที่เพิ่ม'): { row: number; column: number; to: CellValue }[] =>
  [row - 1, `${name} ${row}`, 2, 500, true, 'เพิ่ม', `P-ADD${row}`].map((to, index) => ({
    row,
    column: index + 1,
    to,
  }));

const projectRow = fc.constantFrom(...PROJECTS);
export const saves: fc.Arbitrary<Act> = projectRow.chain(cellsOf).map((cells) => ({
  name: `saves ${JSON.stringify(cells)}`,
  writes: cells.map(({ row, column }) => cellOf(YEAR, row, column)),
  plan: (session) => ({ kind: 'save', sheet: YEAR, edits: edits(session, YEAR, cells.map(named)) }),
}));
const atOnce: fc.Arbitrary<Act> = fc
  .tuple(projectRow, fc.constantFrom(3, 4, 6), values)
  .map(([row, column, to]) => ({
    name: `saves at once ${row}:${column} ${String(to)}`,
    writes: [cellOf(YEAR, row, column)],
    atomic: true,
    plan: (session) => ({ kind: 'save', sheet: YEAR, edits: edits(session, YEAR, [{ row, column, to }]) }),
  }));
const adds: fc.Arbitrary<Act> = fc.constantFrom(7, 8).map((row) => ({
  name: `adds in row ${row}`,
  atomic: true,
  plan: (session) => ({ kind: 'add', sheet: YEAR, edits: edits(session, YEAR, newProject(row)) }),
}));
const putsIn: fc.Arbitrary<Act> = fc.constantFrom(LAST, 9).map((below) => ({
  name: `adds in a row put in below ${below}`,
  puts: true,
  plan: (session) => {
    readCells(session, YEAR);
    const cells = newProject(below + 1).map((cell) => ({
      sheet: YEAR,
      ...cell,
      from: cell.column === 5 ? false : '',
    }));
    return { kind: 'add', sheet: YEAR, insert: { below, rows: 1 }, edits: cells };
  },
}));
export const deletes: fc.Arbitrary<Act> = projectRow.map((row) => ({
  name: `deletes row ${row}`,
  takes: row,
  plan: deletesRow(row),
}));
const moves: fc.Arbitrary<Act> = fc.tuple(fc.constantFrom(2, 3, 4, 5), fc.boolean()).map(([row, up]) => {
  const [from, to] = up ? [row + 1, row] : [row, row + 1];
  return { name: `moves row ${from} to ${to}`, plan: movesRow(from, to) };
});
const fixes: fc.Arbitrary<Act> = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        sheet: fc.constantFrom(YEAR, PLAN),
        row: projectRow,
        column: fc.constantFrom(3, 4, 5, 6),
        to: fc.constantFrom<CellValue>('แก้', 88),
      }),
      { selector: ({ sheet, row, column }) => `${sheet}${row}:${column}`, minLength: 1, maxLength: 6 },
    ),
    fc.boolean(),
  )
  .map(([cells, rename]) => ({
    name: `fixes ${JSON.stringify(cells)} ${rename}`,
    writes: cells.map(({ sheet, row, column }) => cellOf(sheet, row, column)),
    plan: (session) => ({
      kind: 'fix',
      sheet: YEAR,
      edits: [YEAR, PLAN].flatMap((sheet) =>
        edits(
          session,
          sheet,
          cells.flatMap((cell) =>
            cell.sheet === sheet ? [cell.column === 5 ? { ...cell, to: cell.to === 88 } : cell] : [],
          ),
        ),
      ),
      renames: rename ? [{ sheet: 'ปี ๒๕๗๑', to: 'ปี 2571' }] : [],
    }),
  }));
const updates: fc.Arbitrary<Act> = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 3 }))
  .map(([isNew, rows]) =>
    isNew
      ? {
          name: `makes a year of ${rows}`,
          plan: (session) => ({
            kind: 'update',
            sheet: NEW,
            fill: [
              {
                layout: NEW_SHEET,
                edits: Array.from({ length: rows }, (_, index) => newProject(index + 2, 'จากแผน'))
                  .flat()
                  .map((cell) => ({ sheet: NEW, ...cell, from: cell.column === 5 ? false : '' })),
              },
            ],
            edits: edits(session, PLAN, [{ row: 5, column: 7, to: 'P-NEW5' }]),
          }),
        }
      : {
          name: `brings the year up to แผน with ${rows} rows put in`,
          puts: true,
          writes: [cellOf(YEAR, 3, 4)],
          plan: (session) => {
            const changed = edits(session, YEAR, [
              { row: 3, column: 4, to: 9999 },
              { row: 5, column: 2, to: newName(5, 'ตามแผน') },
            ]);
            const cells = Array.from({ length: 3 + rows }, (_, index) =>
              newProject(LAST + 1 + index, 'จากแผน'),
            )
              .flat()
              .map((cell) => ({ sheet: YEAR, ...cell, from: cell.column === 5 ? false : '' }));
            return { kind: 'update', sheet: YEAR, insert: { below: 9, rows }, edits: [...cells, ...changed] };
          },
        },
  );

const sortings: fc.Arbitrary<Act> = fc
  .shuffledSubarray(PROJECTS, { minLength: PROJECTS.length })
  .filter((order) => order.some((row, index) => row !== PROJECTS[index]))
  .map((order) => ({ name: `sorts ${order}`, plan: sortsRows(...order) }));

/** Every kind of change that the commands make. */
export const acts: fc.Arbitrary<Act> = fc.oneof(
  saves,
  atOnce,
  adds,
  putsIn,
  deletes,
  moves,
  sortings,
  fixes,
  updates,
);

export function session(workbook: PaperWorkbook): Session {
  workbook.reopen();
  // A moment after the newest change that is remembered.
  const [newest] = changesIn(workbook.paper.memory);
  const instant = newest === undefined ? 1 : Number.parseInt(newest.id.slice(0, 9), 36) + 1;
  const now = { instant, local: '2026-06-08T09:00' };
  return newSession({ workbook, today: '2026-06-08', now, random: () => 0.5 });
}

/** Undoes the change that is undone next, as an officer asks for it. */
export function undoLast(run: Session): void {
  takeChangeBack(run, historyOf(run).undo?.id ?? '');
}

/** Redoes what was undone. */
export function redoLast(run: Session): void {
  takeChangeBack(run, historyOf(run).redo?.id ?? '');
}

/** Runs a command as the add-on does: what fails is taken back. @throws what failed */
export function runWriting(workbook: PaperWorkbook, command: (run: Session) => void): void {
  const run = session(workbook);
  try {
    command(run);
    settleChange(run);
  } catch (error) {
    if (error !== SUDDEN && run.change) abandonChange({ ...session(workbook), change: run.change });
    throw error;
  }
}

/** Carries an act out; `decided`: its reads are done. @throws what failed */
export function carry(workbook: PaperWorkbook, act: Act, decided: () => void = () => {}): void {
  runWriting(workbook, (run) => {
    const planned = act.plan(run);
    decided();
    changePlan(run, planned, { atomic: act.atomic ?? false });
  });
}

/** A run that ends here runs nothing more. */
export const SUDDEN = new Error('sudden end');

/** What the next run does first. */
export const next = (workbook: PaperWorkbook): void => finishInterrupted(session(workbook));

/** A person's hand on a sheet. */
export interface Hand {
  readonly name: string;
  /** The row of the year that it takes out, or types into. */
  readonly takes?: number;
  readonly types?: { readonly row: number; readonly cell: string };
  readonly does: (workbook: PaperWorkbook) => void;
}

const order = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Where the project of a sheet is now that stood in this row at first; 0: it is gone. */
function rowNow(workbook: PaperWorkbook, sheet: string, row: number): number {
  const names = workbook.shown(sheet).map((line) => String(line[1]));
  return names.findIndex((name) => name === nameOf(row, sheet) || name.startsWith(newName(row, ''))) + 1;
}

const inSheet = fc.constantFrom(YEAR, YEAR, YEAR, PLAN);
/** What a hand does to the rows of a sheet, given as the rows that stand there then. */
const rearranges = (
  sheet: string,
  name: string,
  to: (rows: readonly number[], workbook: PaperWorkbook) => readonly (number | null)[],
): Hand => ({
  name: `${name} in ${sheet}`,
  does: (workbook) => workbook.arrange(sheet, to(order(workbook.rows(sheet)), workbook)),
});
const nothing = fc.constant<Hand>({ name: 'nothing', does: () => {} });
const sorts = fc.tuple(inSheet, fc.constantFrom(0, 1, 3), fc.boolean()).map(([sheet, column, upside]) =>
  rearranges(sheet, `sorts by column ${column + 1}${upside ? ' upside down' : ''}`, (rows, workbook) => {
    const lines = workbook.shown(sheet);
    const filled = rows.filter((row) => row > 1 && (lines[row - 1]?.[1] ?? '') !== '');
    const key = (row: number) => String(lines[row - 1]?.[column] ?? '').padStart(30);
    const sorted = [...filled].sort((a, b) => (key(a) < key(b) ? -1 : 1) * (upside ? -1 : 1));
    return rows.map((row) => sorted[filled.indexOf(row)] ?? row);
  }),
);
const putsRowsIn = fc.tuple(inSheet, fc.integer({ min: 1, max: 6 })).map(
  ([sheet, below]): Hand => ({
    name: `puts a row below ${below} in ${sheet}`,
    does: (workbook) => workbook.insertRows(sheet, below, 1),
  }),
);
const takesOut = fc.tuple(inSheet, projectRow).map(
  ([sheet, row]): Hand => ({
    ...rearranges(sheet, `takes out what was row ${row}`, (rows, workbook) => {
      const now = rowNow(workbook, sheet, row);
      return rows.filter((one) => one !== now);
    }),
    ...(sheet === YEAR ? { takes: row } : {}),
  }),
);
const movesRows = fc.tuple(inSheet, projectRow, projectRow).map(([sheet, from, to]) =>
  rearranges(sheet, `moves what was row ${from} to ${to}`, (rows, workbook) => {
    const now = rowNow(workbook, sheet, from);
    const others = rows.filter((one) => one !== now);
    return now > 0 ? [...others.slice(0, to - 1), now, ...others.slice(to - 1)] : rows;
  }),
);
const putsColumnsIn = fc.tuple(inSheet, fc.integer({ min: 0, max: 6 })).map(
  ([sheet, left]): Hand => ({
    name: `puts a column right of ${left} in ${sheet}`,
    does: (workbook) => {
      const columns = order(workbook.columns(sheet));
      workbook.arrange(sheet, order(workbook.rows(sheet)), [
        ...columns.slice(0, left),
        null,
        ...columns.slice(left),
      ]);
    },
  }),
);
const types = fc
  .tuple(inSheet, projectRow, fc.constantFrom(3, 4, 6), fc.constantFrom<CellValue>('', 'พิมพ์เอง', 4321))
  .map(
    ([sheet, row, column, value]): Hand => ({
      name: `types ${JSON.stringify(value)} into ${cellOf(sheet, row, column)}`,
      types: { row: sheet === YEAR ? row : 0, cell: cellOf(sheet, row, column) },
      does: (workbook) => {
        const now = rowNow(workbook, sheet, row);
        if (now > 0) workbook.type(sheet, now, column, value);
      },
    }),
  );
const renames = fc.constant<Hand>({
  name: 'renames the year',
  does: (workbook) => {
    workbook.paper = renamed(workbook.paper, YEAR, 'ปี ๒๕๖๙');
  },
});

/** A hand finds the sheets as they are, whatever a run that goes on knows of them. */
const byHand = (hand: Hand): Hand => ({
  ...hand,
  does: (workbook) => {
    const own = new PaperWorkbook(workbook.paper);
    hand.does(own);
    workbook.paper = own.paper;
  },
});

/** Sorting, rows put in, taken out and moved, columns put in, cells typed, the sheet renamed. */
export const hands: fc.Arbitrary<Hand> = fc
  .oneof(nothing, sorts, putsRowsIn, takesOut, movesRows, putsColumnsIn, types, renames)
  .map(byHand);

/** An act and a hand that don't mean the same cell or take out the same project. */
export const meetings = (): fc.Arbitrary<readonly [Act, Hand]> =>
  fc.tuple(acts, hands).filter(([act, hand]) => {
    if (act.takes !== undefined && (act.takes === hand.takes || act.takes === hand.types?.row)) return false;
    return !hand.types || !act.writes?.includes(hand.types.cell);
  });

function renamed(paper: Paper, from: string, to: string): Paper {
  return { ...paper, sheets: paper.sheets.map((one) => (one.name === from ? { ...one, name: to } : one)) };
}
