// Writing into the officer's own sheets: only the cells that change, text as text, neighbours in one call.
import type { CellValue } from '../../core/cell.ts';
import type { CellEdit } from '../../core/check/finding.ts';
import { isRiskyEdit } from '../../core/text/risky-text.ts';
import { plainText, plainValue } from '../safe-text.ts';

/** Cells next to each other that one call can write. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly risky: boolean;
  readonly values: CellValue[][];
}

/** Writes the edits of one sheet. Their `from` has been compared by the command with what it read under the same lock. */
export function writeEdits(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  edits: readonly CellEdit[],
  asItWas: boolean,
): void {
  for (const { row, column, risky, values } of blocksOf(edits, asItWas)) {
    const range = sheet.getRange(row, column, values.length, values[0]?.length ?? 1);
    if (risky) range.setRichTextValues(values.map((line) => line.map((value) => plainText(String(value)))));
    else range.setValues(values.map((line) => line.map(plainValue)));
  }
}

/** Few rectangles that cover the edits: runs along each row, then equal runs on top of each other. */
export function blocksOf(edits: readonly CellEdit[], asItWas = false): Block[] {
  const runs: Block[] = [];
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const { row, column, to } = edit;
    const risky = isRiskyEdit(edit, asItWas);
    const last = runs[runs.length - 1];
    const line = last?.values[0];
    const follows = last && line && last.row === row && last.column + line.length === column;
    if (follows && last.risky === risky) line.push(to);
    else runs.push({ row, column, risky, values: [[to]] });
  }
  const blocks: Block[] = [];
  const lowest = new Map<string, Block>();
  for (const run of runs) {
    const shape = `${run.column}:${run.values[0]?.length}:${run.risky}`;
    const above = lowest.get(shape);
    if (above && above.row + above.values.length === run.row) {
      above.values.push(...run.values);
    } else {
      blocks.push(run);
      lowest.set(shape, run);
    }
  }
  return blocks;
}
