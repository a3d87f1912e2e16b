// Sheet: its name and place, ranges of it, its data's extent; its lines and parts have files of their own.
import { parseArea, splitSheet } from '../book/a1.ts';
import { withValue } from '../book/cell-values.ts';
import { changeLines } from '../book/change-lines.ts';
import { renamed } from '../book/formulas/references.ts';
import { changeCell, extent, mapFormulas } from '../book/grid.ts';
import type { AreaModel, CellModel, SheetModel } from '../book/model.ts';
import { sortRows } from '../book/sorting.ts';
import { checkArea, exception, WORDS, wrongParameters } from '../errors.ts';
import { colorOf } from '../services/colors.ts';
import * as enums from '../services/enums.ts';
import { type RangeAt, rangeHandle } from '../services/range-at.ts';
import {
  defineService,
  flag,
  fullName,
  integer,
  isHandle,
  type Methods,
  text,
  unwrap,
} from '../services/service.ts';
import { compute, sheetById, type World } from '../world.ts';
import { clearing } from './range-shape.ts';
import { type SheetAt, sheetLines } from './sheet-lines.ts';
import { sheetParts } from './sheet-parts.ts';

const LONGEST_NAME = 100;

type SheetMethod = (self: SheetAt, ...args: never[]) => unknown;
/** What Google does for a chart's own sheet; all else it refuses. https://github.com/diegomanuel/binance-to-google-sheets/issues/13 */
const WITHOUT_CELLS =
  /^(getName|getSheetName|setName|getSheetId|getIndex|getParent|getType|activate|isSheetHidden|hideSheet|showSheet|getTabColor|setTabColor|getCharts)$/;

/** Refuses a name that Google refuses: blank, over-long, or another sheet's in either case of its letters. */
export function checkSheetName(world: World, name: string, self: SheetModel | null): void {
  if (name.trim() === '') throw exception('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) throw exception('The sheet name cannot be greater than 100 characters.');
  const taken = world.book.sheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Renames a sheet, in all formulas too. */
export function renameSheet(world: World, sheet: SheetModel, name: string): void {
  checkSheetName(world, name, sheet);
  const old = sheet.name;
  for (const each of world.book.sheets) mapFormulas(each, (formula) => renamed(formula, old, name));
  sheet.name = name;
}

/** An area from A1 notation on a sheet of the file; throws as getRange does. */
export function areaOn(world: World, sheet: SheetModel, notation: string): RangeAt {
  const parts = splitSheet(notation);
  const name = parts.sheet;
  const target = name === null ? sheet : world.book.sheets.find((each) => each.name === name);
  const area = target && parseArea(parts.area, target);
  if (!target || !area) throw exception(WORDS.rangeNotFound);
  checkArea(area, target);
  return { sheetId: target.id, area };
}

export function defineSheet(world: World): void {
  const named = (method: string) => fullName('Sheet', method);
  const model = (self: SheetAt) => sheetById(world, self.id);
  const back = (self: SheetAt) => world.make.Sheet?.(self);
  const eachStored = (self: SheetAt, change: (cell: CellModel) => CellModel) => {
    const sheet = model(self);
    sheet.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell !== null) changeCell(sheet, row + 1, column + 1, change);
      });
    });
    return back(self);
  };
  const fromNumbers = (sheet: SheetModel, args: unknown[], method: string): AreaModel => {
    const [row = 0, column = 0, rows = 1, columns = 1] = args.map((value) =>
      integer(value, named(method), args),
    );
    const area = { row, column, rows, columns };
    checkArea(area, sheet);
    return area;
  };
  const methods: Methods<SheetAt, GoogleAppsScript.Spreadsheet.Sheet> = {
    getName: (self) => model(self).name,
    getSheetName: (self) => model(self).name,
    setName: (self, name: unknown) => {
      renameSheet(world, model(self), text(name, named('setName'), [name]));
      return back(self);
    },
    getSheetId: (self) => model(self).id,
    getIndex: (self) => world.book.sheets.indexOf(model(self)) + 1,
    getParent: (self) => {
      model(self);
      return world.make.Spreadsheet?.(world.book);
    },
    getType: (self) => enums.SheetType[model(self).object ? 'OBJECT' : 'GRID'],
    getRange: (self, ...args: unknown[]) => {
      const sheet = model(self);
      if (args.length === 1) {
        const { sheetId, area } = areaOn(world, sheet, text(args[0], named('getRange'), args));
        return rangeHandle(world, sheetId, area);
      }
      return rangeHandle(world, sheet.id, fromNumbers(sheet, args, 'getRange'));
    },
    getRangeList: (self, notations: unknown) => {
      const sheet = model(self);
      if (!Array.isArray(notations) || notations.length === 0)
        throw wrongParameters(named('getRangeList'), [notations]);
      return world.make.RangeList?.(
        notations.map((notation) => areaOn(world, sheet, text(notation, named('getRangeList'), [notations]))),
      );
    },
    getSheetValues: (self, ...args: unknown[]) => {
      const range = rangeHandle(world, self.id, fromNumbers(model(self), args, 'getSheetValues'));
      return (range as GoogleAppsScript.Spreadsheet.Range).getValues();
    },
    getDataRange: (self) => {
      const { row, column } = extent(model(self));
      return rangeHandle(world, self.id, {
        row: 1,
        column: 1,
        rows: Math.max(row, 1),
        columns: Math.max(column, 1),
      });
    },
    getLastRow: (self) => extent(model(self)).row,
    getLastColumn: (self) => extent(model(self)).column,
    appendRow: (self, values: unknown) => {
      const sheet = model(self);
      if (!Array.isArray(values) || values.length === 0) throw wrongParameters(named('appendRow'), [values]);
      if (values.length > sheet.columns) throw exception(WORDS.columnsOutOfBounds);
      const cells = values.map((value) => withValue(world, { value: null }, value, named('appendRow')));
      const row = extent(sheet).row + 1;
      if (row > sheet.rows) changeLines(world.book, sheet, { axis: 'row', at: row, count: row - sheet.rows });
      cells.forEach((_, index) => {
        changeCell(sheet, row, index + 1, (cell) =>
          withValue(world, cell, values[index], named('appendRow')),
        );
      });
      return back(self);
    },
    clear: (self, ...options: unknown[]) => {
      // The reference promises contents and formats only: notes, validations and merges are left, which is the harder case.
      const [wanted = { contentsOnly: true, formatOnly: true }] = options;
      return eachStored(self, clearing(wanted, named('clear')));
    },
    clearContents: (self) => eachStored(self, clearing({ contentsOnly: true }, named('clearContents'))),
    clearFormats: (self) => eachStored(self, clearing({ formatOnly: true }, named('clearFormats'))),
    clearNotes: (self) => eachStored(self, clearing({ commentsOnly: true }, named('clearNotes'))),
    sort: (self, column: unknown, ...ascending: unknown[]) => {
      compute(world);
      const sheet = model(self);
      const { row, column: lastColumn } = extent(sheet);
      const first = sheet.frozenRows + 1;
      const by = integer(column, named('sort'), [column]);
      if (row >= first) {
        const area = { row: first, column: 1, rows: row - first + 1, columns: Math.max(lastColumn, by) };
        const up = ascending.length === 0 || flag(ascending[0], named('sort'), [column, ...ascending]);
        sortRows(sheet, area, [{ column: by, ascending: up }]);
      }
      return back(self);
    },
    copyTo: (self, spreadsheet: unknown) => {
      unwrap(world, spreadsheet, 'Spreadsheet', named('copyTo'), [spreadsheet]);
      const source = model(self);
      let name = `Copy of ${source.name}`;
      for (let at = 2; world.book.sheets.some((sheet) => sheet.name === name); at++) {
        name = `Copy of ${source.name} ${at}`;
      }
      const copy: SheetModel = {
        ...(JSON.parse(JSON.stringify(source)) as SheetModel),
        id: freeId(world),
        name,
      };
      world.book.sheets.push(copy);
      return world.make.Sheet?.({ id: copy.id });
    },
    addDeveloperMetadata: (self, ...args: unknown[]) => {
      const [key, value] = args.map((one) =>
        typeof one === 'string' ? one : text(one, named('addDeveloperMetadata'), args),
      );
      const sheet = model(self);
      sheet.metadata = [...(sheet.metadata ?? []), { key: key ?? '', value: value ?? '' }];
      return back(self);
    },
    getDeveloperMetadata: (self) =>
      (model(self).metadata ?? []).map((entry) =>
        world.make.DeveloperMetadata?.({ sheetId: self.id, entry }),
      ),
    activate: (self) => {
      world.book.activeSheet = model(self).id;
      return back(self);
    },
    getActiveRange: (self) => rangeHandle(world, self.id, selectionOf(model(self))),
    getActiveCell: (self) =>
      rangeHandle(world, self.id, { ...selectionOf(model(self)), rows: 1, columns: 1 }),
    getCurrentCell: (self) =>
      rangeHandle(world, self.id, { ...selectionOf(model(self)), rows: 1, columns: 1 }),
    getSelection: (self) => world.make.Selection?.({ id: model(self).id }),
    setActiveRange: (self, range: unknown) => {
      const { sheetId, area } = unwrap<RangeAt>(world, range, 'Range', named('setActiveRange'), [range]);
      if (sheetId !== self.id) throw exception('The range is not part of this sheet.');
      world.book.activeSheet = self.id;
      model(self).selection = { ...area };
      return range;
    },
    setActiveSelection: (self, range: unknown) => {
      const at = isHandle(world, range, 'Range')
        ? unwrap<RangeAt>(world, range, 'Range', named('setActiveSelection'), [range])
        : areaOn(world, model(self), text(range, named('setActiveSelection'), [range]));
      world.book.activeSheet = at.sheetId;
      sheetById(world, at.sheetId).selection = { ...at.area };
      return world.make.Range?.(at);
    },
    isSheetHidden: (self) => model(self).hidden,
    hideSheet: (self) => {
      const sheet = model(self);
      const others = world.book.sheets.filter((each) => each !== sheet && !each.hidden);
      if (others.length === 0) throw exception("You can't hide all the sheets in a document.");
      sheet.hidden = true;
      if (world.book.activeSheet === sheet.id) world.book.activeSheet = others[0]?.id ?? sheet.id;
      return back(self);
    },
    showSheet: (self) => {
      model(self).hidden = false;
      return back(self);
    },
    getTabColor: (self) => model(self).tabColor ?? null,
    setTabColor: (self, color: unknown) => {
      const read = colorOf(color, named('setTabColor'));
      if (read === undefined) delete model(self).tabColor;
      else model(self).tabColor = read;
      return back(self);
    },
    hasHiddenGridlines: (self) => model(self).hiddenGridlines === true,
    setHiddenGridlines: (self, hidden: unknown) => {
      model(self).hiddenGridlines = flag(hidden, named('setHiddenGridlines'), [hidden]);
      return back(self);
    },
  };
  const all = Object.entries({ ...methods, ...sheetLines(world), ...sheetParts(world) } as Record<
    string,
    SheetMethod
  >);
  const guarded = all.map(([name, method]): [string, SheetMethod] => [
    name,
    (self, ...args) => {
      if (!WITHOUT_CELLS.test(name) && model(self).object) throw exception(WORDS.object);
      return method(self, ...args);
    },
  ]);
  defineService<SheetAt>(world, 'Sheet', Object.fromEntries(guarded));

  const selection: Methods<SheetAt, GoogleAppsScript.Spreadsheet.Selection> = {
    getActiveRange: (self) => rangeHandle(world, self.id, selectionOf(model(self))),
    getActiveSheet: (self) => back(self),
    getCurrentCell: (self) =>
      rangeHandle(world, self.id, { ...selectionOf(model(self)), rows: 1, columns: 1 }),
    getActiveRangeList: (self) =>
      world.make.RangeList?.([{ sheetId: self.id, area: selectionOf(model(self)) }]),
  };
  defineService<SheetAt>(world, 'Selection', selection);
}

/** What is selected on a sheet; A1 at first. */
export function selectionOf(sheet: SheetModel): AreaModel {
  return sheet.selection ?? { row: 1, column: 1, rows: 1, columns: 1 };
}

/** An id that no sheet of the file has. */
export function freeId(world: World): number {
  return world.book.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), 0) + 1;
}
