// Spreadsheet: the file and its sheets.

import { renamed } from '../book/formulas/references.ts';
import { mapFormulas } from '../book/grid.ts';
import type { BookModel, SheetModel } from '../book/model.ts';
import { newSheetModel } from '../book/new-book.ts';
import { exception, WORDS, wrongParameters } from '../errors.ts';
import { areaOn, checkSheetName, freeId, selectionOf } from '../sheet/sheet.ts';
import type { SheetAt } from '../sheet/sheet-lines.ts';
import { activeSheet, BOOK_ID, sheetById, type World } from '../world.ts';
import { type RangeAt, rangeHandle } from './range-at.ts';
import { defineService, fullName, integer, type Methods, text, unwrap } from './service.ts';

/** Deletes a sheet; formulas that named it become `#REF!`. Throws for the last visible one. */
export function deleteSheet(world: World, sheet: SheetModel): void {
  const { book } = world;
  const index = book.sheets.indexOf(sheet);
  if (book.sheets.length === 1) throw exception(WORDS.everySheet);
  if (!book.sheets.some((each) => each !== sheet && !each.hidden)) throw exception(WORDS.everyVisibleSheet);
  book.sheets.splice(index, 1);
  for (const each of book.sheets) mapFormulas(each, (formula) => renamed(formula, sheet.name, null));
  if (book.activeSheet === sheet.id) {
    const next = book.sheets[index] ?? book.sheets[index - 1];
    const visible = next && !next.hidden ? next : book.sheets.find((each) => !each.hidden);
    book.activeSheet = visible?.id ?? 0;
  }
}

function freeName(world: World): string {
  const stem = world.book.locale === 'th_TH' ? 'ชีต' : 'Sheet';
  for (let at = world.book.sheets.length + 1; ; at++) {
    const name = `${stem}${at}`;
    if (!world.book.sheets.some((sheet) => sheet.name === name)) return name;
  }
}

export function defineSpreadsheet(world: World): void {
  const named = (method: string) => fullName('Spreadsheet', method);
  const handle = (sheet: SheetModel | undefined) => (sheet ? world.make.Sheet?.({ id: sheet.id }) : null);
  const sheetGiven = (value: unknown, method: string, args: unknown[]) =>
    sheetById(world, unwrap<SheetAt>(world, value, 'Sheet', named(method), args).id);

  /** A new sheet after the open one, or at an index counted from 0; it becomes the open one. */
  const insert = (args: unknown[]): object | null | undefined => {
    const { book } = world;
    const rest = args.slice();
    const name = typeof rest[0] === 'string' ? String(rest.shift()) : freeName(world);
    const index =
      typeof rest[0] === 'number'
        ? integer(rest.shift(), named('insertSheet'), args)
        : book.sheets.indexOf(activeSheet(world)) + 1;
    const options = rest.shift();
    if (rest.length > 0 || (options !== undefined && (typeof options !== 'object' || options === null))) {
      throw wrongParameters(named('insertSheet'), args);
    }
    checkSheetName(world, name, null);
    if (index < 0 || index > book.sheets.length) throw exception('The sheet index is out of bounds.');
    const { template } = (options ?? {}) as { template?: unknown };
    const model: SheetModel =
      template === undefined
        ? newSheetModel(freeId(world), name)
        : {
            ...(JSON.parse(JSON.stringify(sheetGiven(template, 'insertSheet', args))) as SheetModel),
            id: freeId(world),
            name,
            hidden: false,
          };
    book.sheets.splice(index, 0, model);
    book.activeSheet = model.id;
    return handle(model);
  };

  const methods: Methods<BookModel, GoogleAppsScript.Spreadsheet.Spreadsheet> = {
    getId: () => BOOK_ID,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${BOOK_ID}/edit`,
    getName: (book) => book.name,
    rename: (book, name: unknown) => {
      book.name = text(name, named('rename'), [name]);
    },
    getSpreadsheetLocale: (book) => book.locale,
    setSpreadsheetLocale: (book, locale: unknown) => {
      book.locale = text(locale, named('setSpreadsheetLocale'), [locale]);
    },
    getSpreadsheetTimeZone: (book) => book.timeZone,
    setSpreadsheetTimeZone: (book, zone: unknown) => {
      const name = text(zone, named('setSpreadsheetTimeZone'), [zone]);
      world.host.offset(name, 0);
      book.timeZone = name;
    },
    getSheets: (book) => book.sheets.map(handle),
    getNumSheets: (book) => book.sheets.length,
    getSheetByName: (book, name: unknown) => {
      const wanted = text(name, named('getSheetByName'), [name]);
      return handle(book.sheets.find((sheet) => sheet.name === wanted));
    },
    getSheetById: (book, id: unknown) => {
      const wanted = integer(id, named('getSheetById'), [id]);
      return handle(book.sheets.find((sheet) => sheet.id === wanted));
    },
    getActiveSheet: () => handle(activeSheet(world)),
    setActiveSheet: (book, sheet: unknown, ...rest: unknown[]) => {
      book.activeSheet = sheetGiven(sheet, 'setActiveSheet', [sheet, ...rest]).id;
      return sheet;
    },
    insertSheet: (_, ...args: unknown[]) => insert(args),
    deleteSheet: (_, sheet: unknown) => deleteSheet(world, sheetGiven(sheet, 'deleteSheet', [sheet])),
    deleteActiveSheet: () => {
      deleteSheet(world, activeSheet(world));
      return handle(activeSheet(world));
    },
    moveActiveSheet: (book, position: unknown) => {
      const to = integer(position, named('moveActiveSheet'), [position]);
      if (to < 1 || to > book.sheets.length) throw exception('The sheet index is out of bounds.');
      const sheet = activeSheet(world);
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(to - 1, 0, sheet);
    },
    duplicateActiveSheet: () => insert([{ template: handle(activeSheet(world)) }]),
    getRange: (_, notation: unknown) => {
      const { sheetId, area } = areaOn(
        world,
        activeSheet(world),
        text(notation, named('getRange'), [notation]),
      );
      return rangeHandle(world, sheetId, area);
    },
    getRangeList: (_, notations: unknown) => {
      const sheet = handle(activeSheet(world)) as GoogleAppsScript.Spreadsheet.Sheet;
      return sheet.getRangeList(notations as string[]);
    },
    getActiveRange: () => {
      const sheet = activeSheet(world);
      return rangeHandle(world, sheet.id, selectionOf(sheet));
    },
    getActiveRangeList: () => {
      const sheet = activeSheet(world);
      return world.make.RangeList?.([{ sheetId: sheet.id, area: selectionOf(sheet) }]);
    },
    getCurrentCell: () => {
      const sheet = activeSheet(world);
      return rangeHandle(world, sheet.id, { ...selectionOf(sheet), rows: 1, columns: 1 });
    },
    getActiveCell: () => {
      const sheet = activeSheet(world);
      return rangeHandle(world, sheet.id, { ...selectionOf(sheet), rows: 1, columns: 1 });
    },
    getSelection: () => world.make.Selection?.({ id: activeSheet(world).id }),
    setActiveRange: (book, range: unknown) => {
      const at = unwrap<RangeAt>(world, range, 'Range', named('setActiveRange'), [range]);
      book.activeSheet = at.sheetId;
      sheetById(world, at.sheetId).selection = { ...at.area };
      return range;
    },
    toast: (_, ...args: unknown[]) => {
      const [message, title = '', seconds] = args;
      if (typeof message !== 'string' || typeof title !== 'string')
        throw wrongParameters(named('toast'), args);
      const given = seconds === undefined || seconds === null ? null : integer(seconds, named('toast'), args);
      world.shown.push({ kind: 'toast', title, text: message, seconds: given });
    },
    getProtections: (book, type: unknown) =>
      book.sheets.reduce<unknown[]>((all, sheet) => {
        const each = handle(sheet) as GoogleAppsScript.Spreadsheet.Sheet;
        return all.concat(each.getProtections(type as GoogleAppsScript.Spreadsheet.ProtectionType));
      }, []),
  };
  defineService<BookModel>(world, 'Spreadsheet', methods);
}
