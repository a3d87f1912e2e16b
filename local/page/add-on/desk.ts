// The page's desk: the open book in its local Google, and what a person does to it by hand.
import { areaName, overlaps } from '../../sheets/book/a1.ts';
import type { AreaModel, BookModel, SheetModel } from '../../sheets/book/model.ts';
import type { Realm } from '../../sheets/realm/open-realm.ts';
import { cellText } from '../cells/cell-text.ts';
import type { Answer, Question } from '../frame/dialog.tsx';
import { cellArea, cellAt, type Place } from '../grid/areas.ts';
import { type EditEvent, editEvent, emptiesOf, type TypedEdit, ticksOf } from '../grid/typed-edits.ts';
import { messages } from '../messages.th.ts';
import { createHistory } from './history.ts';

/** The local Google over a book, with the add-on loaded; `close` takes its frame out of the page. */
export type OpenRealm = Realm & { close(): void };

/** What the desk needs of the page. */
export interface DeskParts {
  /** Something is to be drawn again. */
  readonly changed: () => void;
  /** Asks the person. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Opens a book, as it was, in a local Google of its own. */
  readonly open: (book: BookModel) => OpenRealm;
  /** A person has edited cells: onEdit is to fire. */
  readonly edited: (event: EditEvent) => void;
}

/** The open book and its edits by hand. */
export interface Desk {
  readonly realm: () => OpenRealm;
  readonly book: () => BookModel;
  /** The open sheet. */
  readonly sheet: () => SheetModel;
  /** Counts the changes. */
  readonly revision: () => number;
  /** Whether anything was changed since the book was opened or saved. */
  readonly isDirty: () => boolean;
  readonly saved: () => void;
  /** Another file was opened: its realm takes the place of this one. */
  readonly start: (realm: OpenRealm) => void;
  /** A command has run, in a realm that takes the place of this one; `wrote`: it changed something. */
  readonly take: (realm: OpenRealm, wrote: boolean) => void;
  /** Takes the last edit or command back, or makes it again; false if there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** To be told of a change of the book. */
  readonly touched: () => void;
  readonly openSheet: (id: number) => void;
  /** Types a text into a cell of the open sheet; false if it was refused. */
  readonly enter: (place: Place, text: string) => Promise<boolean>;
  readonly clear: (area: AreaModel) => Promise<void>;
  readonly tick: (area: AreaModel) => Promise<void>;
  readonly paste: (at: Place, block: string[][]) => Promise<void>;
}

/** Makes a desk over a realm. */
export function createDesk(first: OpenRealm, parts: DeskParts): Desk {
  let realm = first;
  let revision = 0;
  let dirty = false;
  const touched = () => {
    realm.control.changed();
    realm.control.compute();
    revision += 1;
    parts.changed();
  };
  const book = () => realm.control.book();
  const sheet = () => {
    const { sheets, activeSheet } = book();
    const open = sheets.find(({ id }) => id === activeSheet) ?? sheets[0];
    if (open === undefined) throw new Error('a book has at least one sheet');
    return open;
  };

  const replace = (next: OpenRealm) => {
    if (next !== realm) realm.close();
    realm = next;
  };
  const history = createHistory(book, (before) => replace(parts.open(before)));
  const stepped = (made: boolean) => {
    if (!made) return false;
    dirty = true;
    touched();
    return true;
  };

  /** Makes an edit whole, or not at all where Google refuses it. */
  const edit = async (area: AreaModel, make: () => void): Promise<boolean> => {
    const target = sheet();
    if (!(await mayEdit(target, area, parts.ask))) return false;
    const before = structuredClone(target.cells.slice(area.row - 1, area.row - 1 + area.rows));
    const shownBefore = cellText(cellAt(target, area));
    // Typing into any cell of a merged one fills its first.
    const merged = cellArea(target, area);
    const top = Math.min(area.row, merged.row);
    const bottom = Math.max(area.row + area.rows, merged.row + merged.rows);
    const note = history.rows(book(), target.id, { ...area, row: top, rows: bottom - top });
    try {
      make();
    } catch {
      target.cells.splice(area.row - 1, before.length, ...before);
      await parts.ask({
        kind: 'alert',
        title: messages.refusedTitle,
        text: cellAt(target, area)?.validation?.help || messages.refusedValue,
        buttons: ['OK'],
      });
      return false;
    }
    note(book());
    dirty = true;
    touched();
    parts.edited(editEvent(target, area, shownBefore, cellText(cellAt(target, area))));
    return true;
  };
  const type = async (area: AreaModel, edits: readonly TypedEdit[]) => {
    if (edits.length === 0) return;
    const { name } = sheet();
    await edit(area, () => {
      for (const { a1, text } of edits) realm.control.type(name, a1, text);
    });
  };
  return {
    realm: () => realm,
    book,
    sheet,
    revision: () => revision,
    isDirty: () => dirty,
    saved: () => {
      dirty = false;
    },
    start: (next) => {
      replace(next);
      history.forget();
      dirty = false;
      touched();
    },
    take: (next, wrote) => {
      if (wrote) history.command(realm.snapshot(), next.snapshot());
      replace(next);
      dirty = dirty || wrote;
      touched();
    },
    undo: () => stepped(history.undo()),
    redo: () => stepped(history.redo()),
    touched,
    openSheet: (id) => {
      book().activeSheet = id;
      touched();
    },
    enter: (place, text) => {
      const { name } = sheet();
      const area = { ...place, rows: 1, columns: 1 };
      return edit(area, () => realm.control.type(name, areaName(area), text));
    },
    clear: (area) => type(area, emptiesOf(sheet(), area)),
    tick: (area) => type(area, ticksOf(sheet(), area)),
    paste: async (at, block) => {
      const columns = Math.max(1, ...block.map((row) => row.length));
      const area = { ...at, rows: block.length, columns };
      await edit(area, () =>
        realm.control.paste(sheet().name, areaName({ ...at, rows: 1, columns: 1 }), block),
      );
    },
  };
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
