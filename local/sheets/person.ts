// What a person does in the sheet by hand: none of it is a service call, and all of it happens at once.
import { contains } from './book/a1.ts';
import { changeLines, moveRows } from './book/change-lines.ts';
import { cellAt } from './book/grid.ts';
import type { BookModel, SheetModel } from './book/model.ts';
import { display } from './book/number-format.ts';
import { sortRows } from './book/sorting.ts';
import { exception } from './errors.ts';
import { deleteSheet } from './services/spreadsheet.ts';
import { typeInto } from './sheet/range-values.ts';
import { areaOn, renameSheet } from './sheet/sheet.ts';
import { compute, type World } from './world.ts';

/** Edits by hand. Sheets are named by their names, ranges in A1 notation. Each throws where Google's user would be refused. */
export interface Person {
  /** Types a text into a cell (`''` empties it), as read by Google: numbers, dates, formulas, a checkbox's TRUE. */
  type(sheet: string, a1: string, text: string): void;
  /** Pastes a block of texts, its upper left corner at the cell; grows the grid where it must. */
  paste(sheet: string, a1: string, block: string[][]): void;
  insertRows(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, from: number, count: number): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteColumns(sheet: string, from: number, count: number): void;
  moveRows(sheet: string, from: number, count: number, before: number): void;
  /** Sorts a range by one of the sheet's columns. */
  sort(sheet: string, a1: string, column: number, ascending: boolean): void;
  rename(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  /** What a cell shows. */
  displayed(sheet: string, a1: string): string;
  /** Opens a sheet and selects a range of it. */
  select(sheet: string, a1: string): void;
}

/** The sheet of that name. */
export function sheetNamed(book: BookModel, name: string): SheetModel {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw exception(`no sheet ${name}`);
  return sheet;
}

export function createPerson(world: World): Person {
  const sheetOf = (name: string) => sheetNamed(world.book, name);
  const lines = (name: string, axis: 'row' | 'column', at: number, count: number) => {
    const sheet = sheetOf(name);
    const size = axis === 'row' ? sheet.rows : sheet.columns;
    if (count < 0 && at - count - 1 > size)
      throw new Error(`${name} has ${size} ${axis}s, not ${at - count - 1}.`);
    changeLines(world.book, sheet, { axis, at, count });
    world.stale = true;
  };
  /** Typing into any cell of a merged range fills its first one. */
  const target = (sheet: SheetModel, a1: string) => {
    const range = areaOn(world, sheet, a1);
    const merge = sheet.merges.find((area) => contains(area, range.area));
    return merge ? { ...range, area: { ...merge, rows: 1, columns: 1 } } : range;
  };
  return {
    type: (name, a1, text) => {
      world.stale = true;
      const sheet = sheetOf(name);
      const range = target(sheet, a1);
      const before = cellAt(sheet, range.area.row, range.area.column);
      const toggles = before?.validation?.kind === 'checkbox' && /^(true|false)$/i.test(text);
      typeInto(world, range, toggles ? text.toUpperCase() : text);
    },
    paste: (name, a1, block) => {
      world.stale = true;
      const sheet = sheetOf(name);
      const { area } = areaOn(world, sheet, a1);
      const rows = area.row + block.length - 1;
      const columns = area.column + Math.max(...block.map((row) => row.length)) - 1;
      if (rows > sheet.rows) lines(name, 'row', sheet.rows + 1, rows - sheet.rows);
      if (columns > sheet.columns) lines(name, 'column', sheet.columns + 1, columns - sheet.columns);
      block.forEach((row, down) => {
        row.forEach((text, right) => {
          const at = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
          typeInto(world, { sheetId: sheet.id, area: at }, text);
        });
      });
    },
    insertRows: (name, before, count) => lines(name, 'row', before, count),
    deleteRows: (name, from, count) => lines(name, 'row', from, -count),
    insertColumns: (name, before, count) => lines(name, 'column', before, count),
    deleteColumns: (name, from, count) => lines(name, 'column', from, -count),
    moveRows: (name, from, count, before) => {
      world.stale = true;
      moveRows(world.book, sheetOf(name), from, count, before);
    },
    sort: (name, a1, column, ascending) => {
      compute(world);
      world.stale = true;
      sortRows(sheetOf(name), areaOn(world, sheetOf(name), a1).area, [{ column, ascending }]);
    },
    rename: (name, next) => {
      world.stale = true;
      renameSheet(world, sheetOf(name), next);
    },
    deleteSheet: (name) => {
      world.stale = true;
      deleteSheet(world, sheetOf(name));
    },
    displayed: (name, a1) => {
      compute(world);
      const { area } = target(sheetOf(name), a1);
      const cell = cellAt(sheetOf(name), area.row, area.column);
      return display(cell?.value ?? null, cell?.style?.numberFormat);
    },
    select: (name, a1) => {
      const sheet = sheetOf(name);
      world.book.activeSheet = sheet.id;
      sheet.selection = { ...areaOn(world, sheet, a1).area };
    },
  };
}
