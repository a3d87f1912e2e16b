// The page's desk: the open book, what is selected on each sheet, and what a person does to it. It tells the page when to draw again.

import { overlaps } from '../sheets/a1.ts';
import type { AreaModel, BookModel, SheetModel } from '../sheets/model.ts';
import { cellAt, type Place } from './areas.ts';
import { allows } from './cell-text.ts';
import type { Answer, Question } from './dialog.tsx';
import { clearArea, type Edit, enterText, pasteBlock, tickArea, typedCell } from './edit-book.ts';
import { messages } from './messages.th.ts';

/** What the desk needs of the page and of the add-on. */
export interface DeskParts {
  /** Something is to be drawn again. */
  readonly changed: () => void;
  /** Asks the person. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** A person has edited cells: formulas are to be computed and onEdit is to fire. */
  readonly edited: (edit: Edit) => void;
  /** This year, ค.ศ., for a date that is typed without one. */
  readonly thisYear: () => number;
}

/** The open book and its edits. */
export interface Desk {
  /** The book; another one after a file was opened or a command was run again. */
  book: BookModel;
  /** Counts the changes. */
  revision: number;
  /** Whether anything was changed since the book was opened or saved. */
  dirty: boolean;
  /** The open sheet. */
  sheet(): SheetModel;
  openSheet(id: number): void;
  /** Types a text into a cell of the open sheet; false if its rule refused it. */
  enter(place: Place, text: string): Promise<boolean>;
  clear(area: AreaModel): Promise<void>;
  tick(area: AreaModel): Promise<void>;
  paste(at: Place, block: string[][]): Promise<void>;
  /** The book was changed by the add-on, or replaced. */
  touched(book: BookModel): void;
}

/** Makes a desk over a book. */
export function createDesk(first: BookModel, parts: DeskParts): Desk {
  const edit = async (area: AreaModel, change: (sheet: SheetModel) => Edit | null) => {
    const sheet = desk.sheet();
    if (!(await mayEdit(sheet, area, parts.ask))) return;
    const made = change(sheet);
    if (made === null) return;
    desk.dirty = true;
    desk.touched(desk.book);
    parts.edited(made);
  };
  const desk: Desk = {
    book: first,
    revision: 0,
    dirty: false,
    sheet() {
      const sheet = desk.book.sheets.find(({ id }) => id === desk.book.activeSheet) ?? desk.book.sheets[0];
      if (sheet === undefined) throw new Error('a book has at least one sheet');
      return sheet;
    },
    openSheet(id) {
      desk.book.activeSheet = id;
      desk.touched(desk.book);
    },
    async enter(place, text) {
      const cell = cellAt(desk.sheet(), place);
      const next = typedCell(desk.book, cell, text, parts.thisYear());
      const rule = cell?.validation;
      if (rule?.rejects && next.formula === undefined && !allows(next)) {
        await parts.ask({
          kind: 'alert',
          title: messages.refusedTitle,
          text: rule.help || messages.refusedValue,
          buttons: ['OK'],
        });
        return false;
      }
      await edit({ ...place, rows: 1, columns: 1 }, (sheet) =>
        enterText(desk.book, sheet, place, text, parts.thisYear()),
      );
      return true;
    },
    clear: (area) => edit(area, (sheet) => clearArea(sheet, area)),
    tick: (area) => edit(area, (sheet) => tickArea(sheet, area)),
    paste(at, block) {
      const columns = Math.max(1, ...block.map((row) => row.length));
      return edit({ ...at, rows: block.length, columns }, (sheet) =>
        pasteBlock(desk.book, sheet, at, block, parts.thisYear()),
      );
    },
    touched(book) {
      desk.book = book;
      desk.revision += 1;
      parts.changed();
    },
  };
  return desk;
}

/** Asks before a range is edited that warns; true where none does. */
async function mayEdit(sheet: SheetModel, area: AreaModel, ask: DeskParts['ask']): Promise<boolean> {
  const guard = sheet.protections.find(({ area: guarded }) => guarded === null || overlaps(guarded, area));
  if (guard === undefined) return true;
  const { button } = await ask({
    kind: 'alert',
    title: messages.protectedTitle,
    text: messages.protectedText(guard.description),
    buttons: ['OK', 'CANCEL'],
  });
  return button === 'OK';
}
