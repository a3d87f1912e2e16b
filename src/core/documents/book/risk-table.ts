// The risk register as the plan document prints it: step and measures over all issues of the step.
import type { BookCell, BookTable } from './book-document.ts';
import type { BookWording } from './book-wording.ts';
import type { RiskIssue } from './plan-book.ts';
import { linesOf } from './text-blocks.ts';

/** The columns' shares of the page. */
const SHARES = [9, 21, 28, 14, 28] as const;

/** The table: a row for each issue. Several issues of one step are numbered, and so are several measures. */
export function riskTable(risks: readonly RiskIssue[], { risk: wording }: BookWording): BookTable {
  const cells: BookCell[] = wording.headers.map((text, index) => ({
    ...cell(1, index + 1, 1, text),
    style: 'head',
  }));
  let row = 2;
  for (const step of stepsOf(risks)) {
    const [first] = step;
    const number = first?.number ?? null;
    cells.push({ ...cell(row, 1, step.length, number === null ? '' : String(number)), style: 'centred' });
    cells.push(cell(row, 2, step.length, linesOf(first?.step ?? '').join('\n')));
    step.forEach((issue, index) => {
      const text = linesOf(issue.issue).join('\n');
      cells.push(cell(row + index, 3, 1, step.length > 1 ? `${index + 1}. ${text}` : text));
      cells.push({ ...cell(row + index, 4, 1, levelLines(issue, wording)), style: 'centred' });
    });
    for (const { first, rows, measures } of measuresOf(step)) {
      cells.push(cell(row + first, 5, rows, numbered(measures)));
    }
    row += step.length;
  }
  return {
    kind: 'table',
    rows: row - 1,
    shares: SHARES,
    headerRows: 1,
    borders: true,
    rowsBreak: true,
    cells,
  };
}

function cell(row: number, column: number, rows: number, text: string): BookCell {
  return { row, column, rows, columns: 1, text, style: 'text' };
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
    const measures = linesOf(issue.measures);
    const open = groups[groups.length - 1];
    if (open !== undefined && measures.length === 0) open.rows += 1;
    else groups.push({ first: index, rows: 1, measures });
  });
  return groups;
}

function numbered(measures: readonly string[]): string {
  if (measures.length === 1) return measures.join();
  return measures.map((measure, index) => `${index + 1}. ${measure}`).join('\n');
}

function levelLines({ level, likelihood, impact }: RiskIssue, wording: BookWording['risk']): string {
  const score =
    likelihood !== null && impact !== null
      ? wording.both(likelihood, impact)
      : likelihood !== null
        ? wording.likelihood(likelihood)
        : impact !== null
          ? wording.impact(impact)
          : '';
  return [level, score].filter((line) => line !== '').join('\n');
}
