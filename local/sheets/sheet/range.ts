// Range: where it is, and the whole of its methods put together.
import { areaName } from '../book/a1.ts';
import type { AreaModel } from '../book/model.ts';
import { checkArea } from '../errors.ts';
import { type RangeAt, rangeHandle, sheetOf } from '../services/range-at.ts';
import { defineService, fullName, integer, type Methods } from '../services/service.ts';
import type { World } from '../world.ts';
import { rangeFormats } from './range-formats.ts';
import { rangeShape } from './range-shape.ts';
import { rangeValues } from './range-values.ts';

export function defineRange(world: World): void {
  const at = (range: RangeAt, area: AreaModel) => {
    checkArea(area, sheetOf(world, range));
    return rangeHandle(world, range.sheetId, area);
  };
  const place: Methods<RangeAt, GoogleAppsScript.Spreadsheet.Range> = {
    getRow: ({ area }) => area.row,
    getRowIndex: ({ area }) => area.row,
    getColumn: ({ area }) => area.column,
    getNumRows: ({ area }) => area.rows,
    getNumColumns: ({ area }) => area.columns,
    getLastRow: ({ area }) => area.row + area.rows - 1,
    getLastColumn: ({ area }) => area.column + area.columns - 1,
    getA1Notation: ({ area }) => areaName(area),
    getGridId: ({ sheetId }) => sheetId,
    getSheet: (range) => world.make.Sheet?.({ id: sheetOf(world, range).id }),
    getCell: (range, ...args: unknown[]) => {
      const row = integer(args[0], fullName('Range', 'getCell'), args);
      const column = integer(args[1], fullName('Range', 'getCell'), args);
      const { area } = range;
      checkArea({ row, column, rows: 1, columns: 1 }, area);
      return at(range, { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 });
    },
    offset: (range, ...args: unknown[]) => {
      const [rows, columns, height, width] = args.map((value) =>
        integer(value, fullName('Range', 'offset'), args),
      );
      const { area } = range;
      return at(range, {
        row: area.row + (rows ?? 0),
        column: area.column + (columns ?? 0),
        rows: height ?? area.rows,
        columns: width ?? area.columns,
      });
    },
    activate: (range) => {
      const sheet = sheetOf(world, range);
      world.book.activeSheet = sheet.id;
      sheet.selection = { ...range.area };
      return world.make.Range?.(range);
    },
    canEdit: () => true,
  };
  defineService<RangeAt>(world, 'Range', {
    ...place,
    ...rangeValues(world),
    ...rangeFormats(world),
    ...rangeShape(world),
  });
}
