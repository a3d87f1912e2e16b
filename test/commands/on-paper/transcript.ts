// What a command asks of the workbook and does to it, call by call, as lines that a person can read and hold against the last ones.
import { Refusal } from '../../../src/commands/session/refusal.ts';
import type { Session } from '../../../src/commands/session/session.ts';
import type { Marks, SheetLayout, Workbook } from '../../../src/commands/session/workbook.ts';
import { cellName } from '../../../src/core/cell.ts';
import type { CellEdit } from '../../../src/core/check/finding.ts';
import type { Report } from '../../../src/core/reports/report.ts';
import { digest } from '../../../src/core/text/digest.ts';
import { messagesIn } from '../../../src/messages/index.ts';
import type { PaperWorkbook } from './paper-workbook.ts';

const text = (value: unknown) => JSON.stringify(value) ?? String(value);

/** The first rows of a report, and a digest of all of it: core's golden files hold the whole. */
function reportLines(report: Report, keepAs: unknown): readonly string[] {
  const rows = report.cells.slice(0, 5).map((line) => line.filter((cell) => cell !== ''));
  return [
    `report ${report.sheet}, kept as ${text(keepAs)}: ${digest(text(report))}`,
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

const LINES: Readonly<Record<string, (...args: never[]) => readonly string[]>> = {
  edit: (edits: readonly CellEdit[]) => [
    'edit',
    ...edits.map(
      ({ sheet, row, column, from, to }) =>
        `    ${sheet}!${cellName(row, column)} ${text(from)} → ${text(to)}`,
    ),
  ],
  writeReport: reportLines as (...args: never[]) => readonly string[],
  createSheet: layoutLines as (...args: never[]) => readonly string[],
  // The journal has its own tests.
  remember: (memory: object) => [`remember ${Object.keys(memory).join()}`],
};

/** A workbook of which every call is written down. */
function written(workbook: PaperWorkbook, lines: string[]): Workbook {
  return new Proxy(workbook, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function' || key === 'before') return member;
      return (...args: never[]) => {
        lines.push(...(LINES[String(key)]?.(...args) ?? [[String(key), ...args.map(text)].join(' ')]));
        const result: unknown = member.apply(target, args);
        if (key !== 'marker') return result;
        return (marks: readonly Marks[]) => {
          lines.push('mark', ...marks.map((one) => `    ${text(one)}`));
        };
      };
    },
  });
}

/** Runs a command. @returns a title, its calls, what it gave or refused, and the language in which it would be told */
export function transcript(
  title: string,
  open: (workbook: Workbook) => Session,
  workbook: PaperWorkbook,
  command: (session: Session) => unknown,
): string {
  const lines: string[] = [];
  const session = open(written(workbook, lines));
  try {
    lines.push(`= ${text(command(session))}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    lines.push(`✗ ${text(error.reason)}`, `  ${messagesIn(session.language).refusal(error.reason)}`);
  }
  if (session.language !== 'th') lines.push(`(${session.language})`);
  return [`## ${title}`, ...lines, ''].join('\n');
}
