// Sheet: its rows and columns: how many, how big, hidden, frozen, inserted, deleted, moved.

import { changeLines, likeNeighbour, moveRows } from '../book/change-lines.ts';
import { checkFreeze, checkMove } from '../book/frozen-lines.ts';
import type { SheetModel } from '../book/model.ts';
import { checkEditable } from '../book/protected.ts';
import { columnWidth, neededWidth, rowHeight } from '../book/row-heights.ts';
import { exception, WORDS, wrongParameters } from '../errors.ts';
import type { RangeAt } from '../services/range-at.ts';
import { fullName, integer, type Methods, unwrap } from '../services/service.ts';
import { compute, sheetById, type World } from '../world.ts';

/** A sheet's handle holds its id only. */
export interface SheetAt {
  readonly id: number;
}

type Axis = 'row' | 'column';

/** Cells that a file of Google Sheets may have. */
const MOST_CELLS = 10_000_000;
/** Columns that a sheet may have: up to ZZZ. */
const MOST_COLUMNS = 18_278;

export function sheetLines(world: World) {
  const named = (method: string) => fullName('Sheet', method);
  const model = (self: SheetAt) => sheetById(world, self.id);
  const back = (self: SheetAt) => world.make.Sheet?.(self);
  const size = (sheet: SheetModel, axis: Axis) => (axis === 'row' ? sheet.rows : sheet.columns);
  const bounds = (axis: Axis) => exception(axis === 'row' ? WORDS.rowsOutOfBounds : WORDS.columnsOutOfBounds);

  /** Start and number of lines from the arguments, which must lie in the grid. */
  const span = (sheet: SheetModel, axis: Axis, method: string, args: unknown[]): [number, number] => {
    const start = integer(args[0], named(method), args);
    const count = args.length > 1 ? integer(args[1], named(method), args) : 1;
    if (start < 1 || count < 1 || start + count - 1 > size(sheet, axis)) throw bounds(axis);
    return [start, count];
  };
  const insert = (self: SheetAt, axis: Axis, method: string, args: unknown[], after: boolean) => {
    const sheet = model(self);
    const place = integer(args[0], named(method), args);
    const count = args.length > 1 ? integer(args[1], named(method), args) : 1;
    if (place < 1 || place > size(sheet, axis) || count < 1) throw bounds(axis);
    const other = axis === 'row' ? sheet.columns : sheet.rows;
    const cells = world.book.sheets.reduce((all, each) => all + each.rows * each.columns, 0);
    if (cells + count * other > MOST_CELLS) {
      throw exception(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
    }
    if (axis === 'column' && sheet.columns + count > MOST_COLUMNS) {
      throw exception(`You can't have more than ${MOST_COLUMNS} columns in a sheet.`);
    }
    const at = after ? place + 1 : place;
    checkEditable(sheet, { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns }, 'sheet');
    changeLines(world.book, sheet, { axis, at, count });
    // New lines look like the one that they were put beside.
    likeNeighbour(sheet, axis, at, count, after ? place : place + count);
    return back(self);
  };
  const remove = (self: SheetAt, axis: Axis, method: string, args: unknown[]) => {
    const sheet = model(self);
    const [at, count] = span(sheet, axis, method, args);
    if (count >= size(sheet, axis)) throw exception(axis === 'row' ? WORDS.everyRow : WORDS.everyColumn);
    const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
    const free = size(sheet, axis) - frozen;
    const freeGone = Math.max(0, at + count - 1 - Math.max(frozen, at - 1));
    if (freeGone >= free) throw exception(axis === 'row' ? WORDS.everyFreeRow : WORDS.everyFreeColumn);
    checkEditable(
      sheet,
      axis === 'row'
        ? { row: at, column: 1, rows: count, columns: sheet.columns }
        : { row: 1, column: at, rows: sheet.rows, columns: count },
    );
    changeLines(world.book, sheet, { axis, at, count: -count });
    return back(self);
  };
  const sizes = (self: SheetAt, axis: Axis, method: string, args: unknown[], pixels: unknown) => {
    const sheet = model(self);
    const [start, count] = span(sheet, axis, method, args);
    const width = integer(pixels, named(method), [...args, pixels]);
    if (width < 0) throw wrongParameters(named(method), [...args, pixels]);
    const record = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
    for (let at = start; at < start + count; at++) record[at] = width;
    return back(self);
  };
  const hide = (self: SheetAt, axis: Axis, method: string, args: unknown[], hidden: boolean) => {
    const sheet = model(self);
    const [start, count] = span(sheet, axis, method, args);
    const key = axis === 'row' ? 'hiddenRows' : 'hiddenColumns';
    const rest = sheet[key].filter((at) => at < start || at >= start + count);
    const gone = hidden ? Array.from({ length: count }, (_, at) => start + at) : [];
    if (rest.length + gone.length >= size(sheet, axis)) {
      throw exception(`You can't hide all the ${axis}s on the sheet.`);
    }
    sheet[key] = [...rest, ...gone].sort((a, b) => a - b);
  };
  const ofRange = (axis: Axis, method: string, range: unknown): number[] => {
    const { area } = unwrap<RangeAt>(world, range, 'Range', named(method), [range]);
    return axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  };
  const freeze = (self: SheetAt, axis: Axis, method: string, count: unknown) => {
    const sheet = model(self);
    const lines = integer(count, named(method), [count]);
    if (lines < 0 || lines >= size(sheet, axis)) {
      throw exception(
        lines < 0 ? bounds(axis).message : `You can't freeze all visible ${axis}s on the sheet.`,
      );
    }
    checkFreeze(sheet, axis, lines);
    if (axis === 'row') sheet.frozenRows = lines;
    else sheet.frozenColumns = lines;
  };
  const move = (self: SheetAt, axis: Axis, method: string, args: unknown[]) => {
    if (axis === 'column') throw new Error('not implemented here: Sheet.moveColumns');
    const sheet = model(self);
    const [from = 1, count = 1] = ofRange(axis, method, args[0]);
    const to = integer(args[1], named(method), args);
    if (to < 1 || to > size(sheet, axis) + 1) throw bounds(axis);
    checkMove(sheet, from, count, to);
    checkEditable(sheet, { row: from, column: 1, rows: count, columns: sheet.columns });
    moveRows(world.book, sheet, from, count, to);
  };

  const methods: Methods<SheetAt, GoogleAppsScript.Spreadsheet.Sheet> = {
    getMaxRows: (self) => model(self).rows,
    getMaxColumns: (self) => model(self).columns,
    getFrozenRows: (self) => model(self).frozenRows,
    getFrozenColumns: (self) => model(self).frozenColumns,
    setFrozenRows: (self, count: unknown) => freeze(self, 'row', 'setFrozenRows', count),
    setFrozenColumns: (self, count: unknown) => freeze(self, 'column', 'setFrozenColumns', count),
    insertRows: (self, ...args: unknown[]) => void insert(self, 'row', 'insertRows', args, false),
    insertRowBefore: (self, ...args: unknown[]) => insert(self, 'row', 'insertRowBefore', args, false),
    insertRowsBefore: (self, ...args: unknown[]) => insert(self, 'row', 'insertRowsBefore', args, false),
    insertRowAfter: (self, ...args: unknown[]) => insert(self, 'row', 'insertRowAfter', args, true),
    insertRowsAfter: (self, ...args: unknown[]) => insert(self, 'row', 'insertRowsAfter', args, true),
    insertColumns: (self, ...args: unknown[]) => void insert(self, 'column', 'insertColumns', args, false),
    insertColumnBefore: (self, ...args: unknown[]) =>
      insert(self, 'column', 'insertColumnBefore', args, false),
    insertColumnsBefore: (self, ...args: unknown[]) =>
      insert(self, 'column', 'insertColumnsBefore', args, false),
    insertColumnAfter: (self, ...args: unknown[]) => insert(self, 'column', 'insertColumnAfter', args, true),
    insertColumnsAfter: (self, ...args: unknown[]) =>
      insert(self, 'column', 'insertColumnsAfter', args, true),
    deleteRow: (self, ...args: unknown[]) => remove(self, 'row', 'deleteRow', args),
    deleteRows: (self, ...args: unknown[]) => void remove(self, 'row', 'deleteRows', args),
    deleteColumn: (self, ...args: unknown[]) => remove(self, 'column', 'deleteColumn', args),
    deleteColumns: (self, ...args: unknown[]) => void remove(self, 'column', 'deleteColumns', args),
    moveRows: (self, ...args: unknown[]) => move(self, 'row', 'moveRows', args),
    getColumnWidth: (self, ...args: unknown[]) => {
      const [column] = span(model(self), 'column', 'getColumnWidth', args);
      return columnWidth(model(self), column);
    },
    getRowHeight: (self, ...args: unknown[]) => {
      const [row] = span(model(self), 'row', 'getRowHeight', args);
      compute(world);
      return rowHeight(model(self), row);
    },
    setColumnWidth: (self, column: unknown, width: unknown) =>
      sizes(self, 'column', 'setColumnWidth', [column], width),
    setColumnWidths: (self, start: unknown, count: unknown, width: unknown) =>
      sizes(self, 'column', 'setColumnWidths', [start, count], width),
    // A set height is only the least that a row gets, unless it is forced; a row never cuts its text.
    setRowHeight: (self, row: unknown, height: unknown) => {
      sizes(self, 'row', 'setRowHeight', [row], height);
      atLeastText(self, row as number, 1);
      return back(self);
    },
    setRowHeights: (self, start: unknown, count: unknown, height: unknown) => {
      sizes(self, 'row', 'setRowHeights', [start, count], height);
      atLeastText(self, start as number, count as number);
      return back(self);
    },
    setRowHeightsForced: (self, start: unknown, count: unknown, height: unknown) =>
      sizes(self, 'row', 'setRowHeightsForced', [start, count], height),
    autoResizeRows: (self, ...args: unknown[]) => {
      const sheet = model(self);
      const [start, count] = span(sheet, 'row', 'autoResizeRows', args);
      for (let row = start; row < start + count; row++) delete sheet.rowHeights[row];
      return back(self);
    },
    autoResizeColumn: (self, ...args: unknown[]) => fitColumns(self, 'autoResizeColumn', args),
    autoResizeColumns: (self, ...args: unknown[]) => fitColumns(self, 'autoResizeColumns', args),
    hideColumns: (self, ...args: unknown[]) => hide(self, 'column', 'hideColumns', args, true),
    showColumns: (self, ...args: unknown[]) => hide(self, 'column', 'showColumns', args, false),
    hideRows: (self, ...args: unknown[]) => hide(self, 'row', 'hideRows', args, true),
    showRows: (self, ...args: unknown[]) => hide(self, 'row', 'showRows', args, false),
    hideColumn: (self, range: unknown) =>
      hide(self, 'column', 'hideColumn', ofRange('column', 'hideColumn', range), true),
    unhideColumn: (self, range: unknown) =>
      hide(self, 'column', 'unhideColumn', ofRange('column', 'unhideColumn', range), false),
    hideRow: (self, range: unknown) => hide(self, 'row', 'hideRow', ofRange('row', 'hideRow', range), true),
    unhideRow: (self, range: unknown) =>
      hide(self, 'row', 'unhideRow', ofRange('row', 'unhideRow', range), false),
    isColumnHiddenByUser: (self, ...args: unknown[]) =>
      model(self).hiddenColumns.includes(span(model(self), 'column', 'isColumnHiddenByUser', args)[0]),
    isRowHiddenByUser: (self, ...args: unknown[]) =>
      model(self).hiddenRows.includes(span(model(self), 'row', 'isRowHiddenByUser', args)[0]),
    isRowHiddenByFilter: (self, ...args: unknown[]) => {
      const [row] = span(model(self), 'row', 'isRowHiddenByFilter', args);
      return model(self).filter?.hiddenRows.includes(row) ?? false;
    },
  };
  function atLeastText(self: SheetAt, start: number, count: number): void {
    const sheet = model(self);
    compute(world);
    for (let row = start; row < start + count; row++) {
      const set = sheet.rowHeights[row] ?? 0;
      delete sheet.rowHeights[row];
      const needed = rowHeight(sheet, row);
      if (set > needed) sheet.rowHeights[row] = set;
    }
  }
  function fitColumns(self: SheetAt, method: string, args: unknown[]): object | undefined {
    const sheet = model(self);
    const [start, count] = span(sheet, 'column', method, args);
    compute(world);
    for (let column = start; column < start + count; column++) {
      sheet.columnWidths[column] = neededWidth(sheet, column);
    }
    return back(self);
  }
  return methods;
}
