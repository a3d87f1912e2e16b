// What the command line says of a file besides its findings: results of formulas that are the file's own, or that it lacks.
import { cellName } from '../../src/core/cell.ts';
import { keptResultsNote, unseenResultsNote } from '../messages.th.ts';
import type { BookModel, CellModel, SheetModel } from '../sheets/book/model.ts';

/** A sentence for each sheet that has formulas whose stored result was taken as it is, and for each that has some without one. */
export function bookNotes(book: BookModel): string[] {
  return book.sheets.flatMap((sheet) => {
    const kept = cellsOf(sheet, (cell) => cell.kept === true);
    const unseen = cellsOf(sheet, (cell) => cell.unseen === true);
    return [
      ...(kept.length === 0 ? [] : [keptResultsNote(sheet.name, kept)]),
      ...(unseen.length === 0 ? [] : [unseenResultsNote(sheet.name, unseen)]),
    ];
  });
}

function cellsOf({ cells }: SheetModel, fits: (cell: CellModel) => boolean): string[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell !== null && fits(cell) ? [cellName(row + 1, column + 1)] : [])),
  );
}
