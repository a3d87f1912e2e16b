// What the command line says of a file besides its findings: results of formulas that are the file's own.
import { cellName } from '../../src/core/cell.ts';
import { keptResultsNote } from '../messages.th.ts';
import type { BookModel } from '../sheets/book/model.ts';

/** A sentence for each sheet that has formulas whose stored result was taken as it is. */
export function bookNotes(book: BookModel): string[] {
  return book.sheets.flatMap(({ name, cells }) => {
    const kept = cells.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell?.kept === true ? [cellName(row + 1, column + 1)] : [])),
    );
    return kept.length === 0 ? [] : [keptResultsNote(name, kept)];
  });
}
