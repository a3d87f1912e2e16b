// What Ctrl+Z takes back and Ctrl+Y makes again: edits by hand as the rows they changed, commands as the whole book.
import type { AreaModel, BookModel, CellModel } from '../../sheets/book/model.ts';

/** Steps that can be taken back: as many as anyone wants, few enough for the memory. */
const MOST = 100;

/** Rows of a sheet from one row on (counted from 1). */
interface RowsOf {
  readonly sheet: number;
  readonly area: AreaModel;
  readonly rows: readonly (readonly (CellModel | null)[])[];
}

/** One step: what there was before it, and what there was after. */
type Step =
  | { readonly kind: 'rows'; readonly before: RowsOf; readonly after: RowsOf }
  | { readonly kind: 'book'; readonly before: BookModel; readonly after: BookModel };

/** Takes back and makes again. */
export interface History {
  /** Notes an edit by hand: call it before the edit, and what it gives after. */
  readonly rows: (book: BookModel, sheet: number, area: AreaModel) => (book: BookModel) => void;
  readonly command: (before: BookModel, after: BookModel) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Another file was opened. */
  readonly forget: () => void;
}

/** Makes a history over the open book; `replace` puts a whole book in its place. */
export function createHistory(open: () => BookModel, replace: (book: BookModel) => void): History {
  let done: Step[] = [];
  let undone: Step[] = [];
  const note = (step: Step) => {
    done = [...done, step].slice(-MOST);
    undone = [];
  };
  const put = (step: Step, side: 'before' | 'after') => {
    if (step.kind === 'book') replace(step[side]);
    else putRows(open(), step[side]);
  };
  return {
    rows: (book, sheet, area) => {
      const before = rowsOf(book, sheet, area);
      return (after) => note({ kind: 'rows', before, after: rowsOf(after, sheet, area) });
    },
    command: (before, after) => note({ kind: 'book', before, after }),
    undo: () => {
      const step = done.pop();
      if (step === undefined) return false;
      put(step, 'before');
      undone.push(step);
      return true;
    },
    redo: () => {
      const step = undone.pop();
      if (step === undefined) return false;
      put(step, 'after');
      done.push(step);
      return true;
    },
    forget: () => {
      done = [];
      undone = [];
    },
  };
}

function rowsOf(book: BookModel, sheet: number, area: AreaModel): RowsOf {
  const cells = book.sheets.find(({ id }) => id === sheet)?.cells ?? [];
  const rows = cells.slice(area.row - 1, area.row - 1 + area.rows);
  // Of another realm's making, so that the realm can go.
  return { sheet, area: { ...area }, rows: JSON.parse(JSON.stringify(rows)) };
}

/** Puts rows back, and opens their sheet with the range selected. */
function putRows(book: BookModel, { sheet: id, area, rows }: RowsOf): void {
  const sheet = book.sheets.find((each) => each.id === id);
  if (sheet === undefined) return;
  for (let at = 0; at < area.rows; at += 1) {
    const index = area.row - 1 + at;
    const row = rows[at];
    if (row !== undefined) sheet.cells[index] = JSON.parse(JSON.stringify(row));
    else if (index < sheet.cells.length) sheet.cells[index] = [];
  }
  book.activeSheet = id;
  sheet.selection = { ...area };
}
