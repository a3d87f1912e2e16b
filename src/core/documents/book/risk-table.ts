// The risk register as the plan document prints it: step and measures over all issues of the step.

import { filledLines, withoutMarker } from '../../text/filled-lines.ts';
import type { BookCell, BookTable } from './book-document.ts';
import type { BookWording, RiskColumn } from './book-wording.ts';
import type { RiskIssue } from './plan-book.ts';

/** The columns' shares of the page; likelihood and impact stand there only where an issue has one. */
const SHARES: Readonly<Record<RiskColumn, number>> = {
  number: 9,
  step: 21,
  issue: 28,
  likelihood: 9,
  impact: 10,
  level: 14,
  measures: 28,
};

/** The table: a row for each issue. Several issues of one step are numbered, and so are several measures. */
export function riskTable(risks: readonly RiskIssue[], { risk: headers }: BookWording): BookTable {
  const isScored = risks.some(({ likelihood, impact }) => likelihood !== null || impact !== null);
  const columns = (Object.keys(SHARES) as RiskColumn[]).filter(
    (column) => isScored || (column !== 'likelihood' && column !== 'impact'),
  );
  const cells: BookCell[] = [];
  const add = (row: number, column: RiskColumn, text: string, style: BookCell['style'], rows = 1) => {
    const place = columns.indexOf(column) + 1;
    if (place > 0) cells.push({ row, column: place, rows, columns: 1, text, style });
  };
  for (const column of columns) add(1, column, headers[column], 'head');
  let row = 2;
  for (const step of stepsOf(risks)) {
    const [first] = step;
    add(row, 'number', shown(first?.number ?? null), 'centred', step.length);
    add(row, 'step', filledLines(first?.step ?? '').join('\n'), 'text', step.length);
    step.forEach(({ issue, likelihood, impact, level }, index) => {
      const text = filledLines(issue).join('\n');
      add(row + index, 'issue', step.length > 1 ? `${index + 1}. ${withoutMarker(text)}` : text, 'text');
      add(row + index, 'likelihood', shown(likelihood), 'centred');
      add(row + index, 'impact', shown(impact), 'centred');
      add(row + index, 'level', level, 'centred');
    });
    for (const { first, rows, measures } of measuresOf(step)) {
      add(row + first, 'measures', numbered(measures), 'text', rows);
    }
    row += step.length;
  }
  return {
    kind: 'table',
    rows: row - 1,
    shares: columns.map((column) => SHARES[column]),
    headerRows: 1,
    borders: true,
    rowsBreak: true,
    cells,
  };
}

function shown(number: number | null): string {
  return number === null ? '' : String(number);
}

/** Issues of one step follow one another; a row without a step of its own belongs to the one above. */
function stepsOf(risks: readonly RiskIssue[]): readonly (readonly RiskIssue[])[] {
  const steps: RiskIssue[][] = [];
  for (const issue of risks) {
    const open = steps[steps.length - 1];
    const first = open?.[0];
    const continues =
      first !== undefined &&
      (issue.number === null ? issue.step === '' : issue.number === first.number) &&
      (issue.step === '' || issue.step === first.step);
    if (continues) open?.push(issue);
    else steps.push([issue]);
  }
  return steps;
}

/** Which rows of a step share the measures of the first of them. */
function measuresOf(step: readonly RiskIssue[]) {
  const groups: { first: number; rows: number; measures: readonly string[] }[] = [];
  step.forEach((issue, index) => {
    const measures = filledLines(issue.measures);
    const open = groups[groups.length - 1];
    if (open !== undefined && measures.length === 0) open.rows += 1;
    else groups.push({ first: index, rows: 1, measures });
  });
  return groups;
}

/** Numbered anew, whatever number they were typed with. */
function numbered(typed: readonly string[]): string {
  const measures = typed.map(withoutMarker);
  if (measures.length === 1) return measures.join();
  return measures.map((measure, index) => `${index + 1}. ${measure}`).join('\n');
}
