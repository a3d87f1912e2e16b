// Range: clearing, merging, copying, sorting, protecting.
import { contains, overlaps } from '../book/a1.ts';
import { checkPaste } from '../book/frozen-lines.ts';
import { withStyle } from '../book/grid.ts';
import { breakAreas, checkFilter, mergeAreas } from '../book/merging.ts';
import type { AreaModel, CellModel, SheetModel } from '../book/model.ts';
import { type Paste, pastedArea, pasteInto } from '../book/paste.ts';
import { checkEditable } from '../book/protected.ts';
import { type SortBy, sortRows } from '../book/sorting.ts';
import { checkArea, exception, wrongParameters } from '../errors.ts';
import * as enums from '../services/enums.ts';
import { changeEach, type RangeAt, rangeHandle, sheetOf } from '../services/range-at.ts';
import { fullName, type Methods, unwrap } from '../services/service.ts';
import { compute, type World } from '../world.ts';

const named = (method: string) => fullName('Range', method);

/** A cell without contents. */
export function emptied(cell: CellModel): CellModel {
  const { formula: _, link: __, ...rest } = cell;
  return { ...rest, value: null };
}

/** A cell without its look; its number format stays, as the reference of clearFormat says. */
function unformatted(cell: CellModel): CellModel {
  const { numberFormat } = cell.style ?? {};
  const { style: _, ...rest } = cell;
  return numberFormat === undefined ? rest : withStyle(rest, { numberFormat });
}

function without(cell: CellModel, key: 'note' | 'validation'): CellModel {
  const { [key]: _, ...rest } = cell;
  return rest as CellModel;
}

type ClearOptions = Record<string, unknown>;
const CLEARS: Record<string, (cell: CellModel) => CellModel> = {
  contentsOnly: emptied,
  formatOnly: unformatted,
  commentsOnly: (cell) => without(cell, 'note'),
  validationsOnly: (cell) => without(cell, 'validation'),
};

/** What clear(options) of a range does to a cell; without options contents, look and validation go, the note stays. */
export function clearing(options: unknown, method: string): (cell: CellModel) => CellModel {
  if (options === undefined) return (cell) => without(unformatted(emptied(cell)), 'validation');
  if (typeof options !== 'object' || options === null) throw wrongParameters(method, [options]);
  const wanted = Object.keys(options).filter((key) => (options as ClearOptions)[key] === true);
  for (const key of Object.keys(options)) {
    if (!(key in CLEARS)) throw new Error(`not implemented here: ${method} with ${key}`);
  }
  return (cell) => wanted.reduce((cleared, key) => CLEARS[key]?.(cleared) ?? cleared, cell);
}

/** The merges that a copy brings, where they end up (a repeated copy's are those of the first). */
function mergesPasted(from: SheetModel, source: AreaModel, filled: AreaModel): AreaModel[] {
  return from.merges
    .filter((merge) => contains(source, merge))
    .map((merge) => ({
      ...merge,
      row: filled.row + merge.row - source.row,
      column: filled.column + merge.column - source.column,
    }));
}

function sortSpecs(spec: unknown, method: string): SortBy[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((each) => {
    if (typeof each === 'number') return { column: each, ascending: true };
    const { column, ascending = true } = (each ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== 'number' || typeof ascending !== 'boolean') throw wrongParameters(method, [spec]);
    return { column, ascending };
  });
}

export function rangeShape(world: World) {
  const same = (range: RangeAt) => world.make.Range?.(range);
  const change = (range: RangeAt, how: (cell: CellModel) => CellModel) => {
    changeEach(world, range, how);
    return same(range);
  };
  const merge = (range: RangeAt, parts: AreaModel[]) => {
    checkEditable(sheetOf(world, range), range.area);
    mergeAreas(sheetOf(world, range), range.area, parts);
    return same(range);
  };
  const methods: Methods<RangeAt, GoogleAppsScript.Spreadsheet.Range> = {
    clear: (range, ...options: unknown[]) => change(range, clearing(options[0], named('clear'))),
    clearContent: (range) => change(range, emptied),
    clearFormat: (range) => change(range, unformatted),
    clearNote: (range) => change(range, (cell) => without(cell, 'note')),
    clearDataValidations: (range) => change(range, (cell) => without(cell, 'validation')),
    merge: (range) => merge(range, [range.area]),
    mergeAcross: (range) =>
      merge(
        range,
        Array.from({ length: range.area.rows }, (_, at) => ({
          ...range.area,
          row: range.area.row + at,
          rows: 1,
        })),
      ),
    mergeVertically: (range) =>
      merge(
        range,
        Array.from({ length: range.area.columns }, (_, at) => ({
          ...range.area,
          column: range.area.column + at,
          columns: 1,
        })),
      ),
    breakApart: (range) => {
      breakAreas(sheetOf(world, range), range.area);
      return same(range);
    },
    getMergedRanges: (range) =>
      sheetOf(world, range)
        .merges.filter((area) => overlaps(area, range.area))
        .map((area) => rangeHandle(world, range.sheetId, area)),
    isPartOfMerge: (range) => sheetOf(world, range).merges.some((area) => contains(area, range.area)),
    copyTo: (range, ...args: unknown[]) => {
      const target = unwrap<RangeAt>(world, args[0], 'Range', named('copyTo'), args);
      let paste: Paste = 'PASTE_NORMAL';
      if (args.length > 1) {
        const type = enums.nameIn(enums.CopyPasteType, args[1]);
        const options = args[1] as { contentsOnly?: unknown; formatOnly?: unknown } | null;
        if (type !== null) paste = type as Paste;
        else if (typeof options !== 'object' || options === null)
          throw wrongParameters(named('copyTo'), args);
        else if (options.contentsOnly === true) paste = 'PASTE_VALUES';
        else if (options.formatOnly === true) paste = 'PASTE_FORMAT';
        if (args[2] === true) throw new Error('not implemented here: Range.copyTo transposed');
      }
      const from = sheetOf(world, range);
      const to = sheetOf(world, target);
      const filled = pastedArea(range.area, target.area);
      checkArea(filled, to);
      checkEditable(to, filled);
      checkPaste(to, filled);
      if (to.filter !== null && paste !== 'PASTE_VALUES') {
        checkFilter(to.filter.area, mergesPasted(from, range.area, filled));
      }
      if (paste === 'PASTE_VALUES') compute(world);
      pasteInto({ sheet: from, area: range.area }, { sheet: to, area: target.area }, paste);
    },
    sort: (range, spec: unknown) => {
      compute(world);
      checkEditable(sheetOf(world, range), range.area);
      sortRows(sheetOf(world, range), range.area, sortSpecs(spec, named('sort')));
      return same(range);
    },
    protect: (range) => {
      const sheet = sheetOf(world, range);
      const protection = { area: { ...range.area }, description: '', warningOnly: false };
      sheet.protections.push(protection);
      return world.make.Protection?.({ sheetId: range.sheetId, protection });
    },
    createFilter: (range) => {
      const sheet = sheetOf(world, range);
      if (sheet.filter !== null) {
        throw exception("You can't create a filter in a sheet that already has a filter.");
      }
      checkFilter(range.area, sheet.merges);
      sheet.filter = { area: { ...range.area }, criteriaColumns: [], hiddenRows: [] };
      return world.make.Filter?.({ sheetId: range.sheetId });
    },
    getFilter: (range) => {
      const { filter } = sheetOf(world, range);
      return filter && overlaps(filter.area, range.area)
        ? world.make.Filter?.({ sheetId: range.sheetId })
        : null;
    },
  };
  return methods;
}
