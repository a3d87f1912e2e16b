// What a command does to a workbook, before against after, as lines that a person can read and hold against the last ones. By which calls
// it comes to that is its own affair: test/acceptance/service-calls.test.ts counts them.
import { named } from '../../../src/changes/history.ts';
import { historyOf, settleChange } from '../../../src/changes/undo.ts';
import { Refusal } from '../../../src/commands/session/refusal.ts';
import type { Session } from '../../../src/commands/session/session.ts';
import type { Marks, SheetLayout, Workbook } from '../../../src/commands/session/workbook.ts';
import { type CellValue, cellName } from '../../../src/core/cell.ts';
import type { Report } from '../../../src/core/reports/report.ts';
import { digest } from '../../../src/core/text/digest.ts';
import { messagesIn } from '../../../src/messages/index.ts';
import type { PaperWorkbook } from './paper-workbook.ts';

const text = (value: unknown) => JSON.stringify(value) ?? String(value);

/** The first rows of a report, and a digest of all of it: core's golden files hold the whole. */
function reportLines(report: Report, keepAs: (count: number) => string): readonly string[] {
  const rows = report.cells.slice(0, 5).map((line) => line.filter((cell) => cell !== ''));
  return [
    `report ${report.sheet}, kept as ${text(keepAs(1))}: ${digest(text(report))}`,
    ...rows.map((line) => `    ${text(line)}`),
  ];
}

function layoutLines({ sheet, cells, columns, ...rest }: SheetLayout): readonly string[] {
  return [
    `createSheet ${sheet} ${text(rest)}`,
    ...cells.map((line) => `    ${text(line)}`),
    ...columns.map((column) => `    ${text(column)}`),
  ];
}

/** What is seen of a run besides the cells: reports, marks, what is shown and said. */
const SEEN: Readonly<Record<string, (...args: never[]) => readonly string[]>> = {
  writeReport: reportLines as (...args: never[]) => readonly string[],
  createSheet: layoutLines as (...args: never[]) => readonly string[],
  renameSheet: (sheet: string, to: string) => [`renamed ${sheet} → ${to}`],
  addColumn: (sheet: string, column: number, header: string, like: number | null) => [
    `${like === null ? 'hidden ' : ''}column ${column} of ${sheet}: ${header}`,
  ],
  markStale: ({ sheet, sentence }: { sheet: string; sentence: string | null }) => [
    `${sheet} is ${sentence === null ? 'up to date' : 'out of date'}`,
  ],
  show: (sheet: string, cell?: { row: number; column: number }) => [
    `shows ${sheet}${cell ? `!${cellName(cell.row, cell.column)}` : ''}`,
  ],
  toast: (said: string) => [`says ${text(said)}`],
};

/** The sheets and their cells. */
function contents(workbook: PaperWorkbook): ReadonlyMap<number, readonly [string, readonly CellValue[][]]> {
  return new Map(workbook.sheets.map(({ name, id }) => [id, [name, workbook.shown(name)]]));
}

/** What is in one sheet otherwise: cells by row and header; whole rows, where rows came or went. */
function differences(sheet: string, before: readonly CellValue[][], after: readonly CellValue[][]): string[] {
  const lines = (cells: readonly CellValue[][]) => cells.map(text);
  const [old, now] = [lines(before), lines(after)];
  if (old.length !== now.length) {
    return [
      ...old.filter((line) => !now.includes(line)).map((line) => `    − ${line}`),
      ...now.filter((line) => !old.includes(line)).map((line) => `    + ${line}`),
    ].map((line, index) => (index === 0 ? `${sheet}\n${line}` : line));
  }
  return after.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const was = before[row]?.[column] ?? '';
      const header = text(after[0]?.[column] ?? '');
      return was === value ? [] : [`${sheet}, row ${row + 1}, ${header}: ${text(was)} → ${text(value)}`];
    }),
  );
}

/** A workbook of which all that is seen is written down. */
function watched(workbook: PaperWorkbook, lines: string[]): Workbook {
  return new Proxy(workbook, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function' || key === 'before') return member;
      return (...args: never[]) => {
        lines.push(...(SEEN[String(key)]?.(...args) ?? []));
        const result: unknown = member.apply(target, args);
        if (key !== 'marker') return result;
        return (marks: readonly Marks[]) => {
          lines.push('mark', ...marks.map((one) => `    ${text(one)}`));
        };
      };
    },
  });
}

/** Runs a command. @returns a title, what is otherwise after it, what it gave or refused, and the language in which it would be told */
export function transcript(
  title: string,
  open: (workbook: Workbook) => Session,
  workbook: PaperWorkbook,
  command: (session: Session) => unknown,
): string {
  const lines: string[] = [];
  const before = contents(workbook);
  const made = () =>
    historyOf(open(workbook)).changes.map((change) => messagesIn('th').change(named(change)));
  const madeBefore = made().length;
  const session = open(watched(workbook, lines));
  let ended: readonly string[];
  try {
    ended = [`= ${text(command(session))}`];
    settleChange(session);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ended = [`✗ ${text(error.reason)}`, `  ${messagesIn(session.language).refusal(error.reason)}`];
  }
  for (const [id, [name, cells]] of contents(workbook)) {
    const was = before.get(id);
    if (was) lines.push(...differences(name, was[1], cells));
  }
  lines.push(
    ...made()
      .slice(0, -madeBefore || undefined)
      .map((change) => `in the history: ${change}`),
  );
  if (session.language !== 'th') ended = [...ended, `(${session.language})`];
  return [`## ${title}`, ...lines, ...ended, ''].join('\n');
}
