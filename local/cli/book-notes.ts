// What the command line says of a file besides its findings: results of formulas that are the file's own, or that it lacks.
import { cellName } from '../../src/core/cell.ts';
import { keptReport } from '../../src/core/sheet-names.ts';
import { keptResultsNote, unseenResultsNote } from '../messages.th.ts';
import type { BookModel, CellModel, SheetModel } from '../sheets/book/model.ts';
import { isOfficial, SEAL } from '../xlsx/parts/page.ts';

/** A sentence for each sheet but the reports that has formulas whose stored result was taken as it is, and for each that has some without one. */
export function bookNotes(book: BookModel): string[] {
  return book.sheets.filter(isRead).flatMap((sheet) => {
    const kept = cellsOf(sheet, (cell) => cell.kept === true);
    const unseen = cellsOf(sheet, (cell) => cell.unseen === true);
    return [
      ...(kept.length === 0 ? [] : [keptResultsNote(sheet.name, kept)]),
      ...(unseen.length === 0 ? [] : [unseenResultsNote(sheet.name, unseen)]),
    ];
  });
}

/** Whether what the sheet holds is read: of the add-on's own reports, and of copies of them, nothing is. */
function isRead(sheet: SheetModel): boolean {
  const isSealed = (sheet.metadata ?? []).some(({ key }) => key === SEAL);
  return !isSealed && !isOfficial(sheet) && keptReport(sheet.name) === null;
}

function cellsOf({ cells }: SheetModel, fits: (cell: CellModel) => boolean): string[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell !== null && fits(cell) ? [cellName(row + 1, column + 1)] : [])),
  );
}
