// Copying a range: what Range.copyTo carries over, with the formulas moved relatively.

import { exception, WORDS } from '../errors.ts';
import { contains, overlaps } from './a1.ts';
import { shifted } from './formulas/references.ts';
import { cellAt, eachCell, putCell, withStyle } from './grid.ts';
import type { AreaModel, CellModel, SheetModel } from './model.ts';

/** What is pasted, by Google's CopyPasteType. */
export type Paste =
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES'
  | 'PASTE_CONDITIONAL_FORMATTING'
  | 'PASTE_COLUMN_WIDTHS';

const NEW: CellModel = { value: null };

function contents(from: CellModel, rows: number, columns: number): Partial<CellModel> {
  return {
    value: from.value,
    ...(from.formula === undefined ? {} : { formula: shifted(from.formula, rows, columns) }),
    ...(from.link === undefined ? {} : { link: from.link }),
  };
}

function pasted(from: CellModel, onto: CellModel, paste: Paste, rows: number, columns: number): CellModel {
  const { value: _v, formula: _f, link: _l, ...ontoLook } = onto;
  const { style: _s, ...ontoRest } = onto;
  const styled = (cell: CellModel): CellModel => (from.style ? { ...cell, style: from.style } : cell);
  switch (paste) {
    case 'PASTE_NORMAL':
      return { ...from, ...contents(from, rows, columns) } as CellModel;
    case 'PASTE_NO_BORDERS': {
      const all = { ...from, ...contents(from, rows, columns) } as CellModel;
      return withStyle(all, { borders: onto.style?.borders });
    }
    case 'PASTE_FORMAT':
      return styled(ontoRest);
    case 'PASTE_FORMULA':
      return { ...ontoLook, ...contents(from, rows, columns) } as CellModel;
    case 'PASTE_VALUES':
      return { ...ontoLook, value: from.value };
    case 'PASTE_DATA_VALIDATION': {
      const { validation: _, ...rest } = onto;
      return from.validation ? { ...rest, validation: from.validation } : rest;
    }
    default:
      return onto;
  }
}

/** The area that a copy fills: the source's size, repeated as often as it fits whole into the target. */
export function pastedArea(source: AreaModel, target: AreaModel): AreaModel {
  const times = (size: number, room: number) => Math.max(1, Math.floor(room / size)) * size;
  return {
    ...target,
    rows: times(source.rows, target.rows),
    columns: times(source.columns, target.columns),
  };
}

/** Copies cells; with formats also merges. Throws where a merge would be cut; the caller has checked the grid. */
export function pasteInto(
  from: { sheet: SheetModel; area: AreaModel },
  to: { sheet: SheetModel; area: AreaModel },
  paste: Paste,
): void {
  const filled = pastedArea(from.area, to.area);
  if (paste === 'PASTE_COLUMN_WIDTHS') {
    for (let at = 0; at < filled.columns; at++) {
      const width = from.sheet.columnWidths[from.area.column + (at % from.area.columns)];
      if (width === undefined) delete to.sheet.columnWidths[filled.column + at];
      else to.sheet.columnWidths[filled.column + at] = width;
    }
    return;
  }
  const merging = paste === 'PASTE_NORMAL' || paste === 'PASTE_NO_BORDERS' || paste === 'PASTE_FORMAT';
  if (merging) pasteMerges(from, to, filled);
  const changes: [number, number, CellModel][] = [];
  eachCell(filled, (row, column) => {
    const sourceRow = from.area.row + ((row - filled.row) % from.area.rows);
    const sourceColumn = from.area.column + ((column - filled.column) % from.area.columns);
    const source = cellAt(from.sheet, sourceRow, sourceColumn) ?? NEW;
    const onto = cellAt(to.sheet, row, column) ?? NEW;
    changes.push([row, column, pasted(source, onto, paste, row - sourceRow, column - sourceColumn)]);
  });
  for (const [row, column, cell] of changes) putCell(to.sheet, row, column, cell);
  if (paste === 'PASTE_NORMAL' || paste === 'PASTE_CONDITIONAL_FORMATTING') pasteRules(from, to, filled);
}

function pasteMerges(
  from: { sheet: SheetModel; area: AreaModel },
  to: { sheet: SheetModel },
  filled: AreaModel,
): void {
  const cut = to.sheet.merges.some((merge) => overlaps(merge, filled) && !contains(filled, merge));
  const torn = from.sheet.merges.some((merge) => overlaps(merge, from.area) && !contains(from.area, merge));
  if (cut || torn) throw exception(WORDS.merged);
  const source = from.sheet.merges.filter((merge) => contains(from.area, merge));
  to.sheet.merges = to.sheet.merges.filter((merge) => !contains(filled, merge));
  for (let row = 0; row < filled.rows; row += from.area.rows) {
    for (let column = 0; column < filled.columns; column += from.area.columns) {
      for (const merge of source) {
        to.sheet.merges.push({
          ...merge,
          row: filled.row + row + merge.row - from.area.row,
          column: filled.column + column + merge.column - from.area.column,
        });
      }
    }
  }
}

/** Rules of the source grow over the copy, with the same formula, as a paste in Google Sheets does. */
function pasteRules(
  from: { sheet: SheetModel; area: AreaModel },
  to: { sheet: SheetModel },
  filled: AreaModel,
): void {
  for (const rule of from.sheet.conditionalFormats.slice()) {
    const covers = rule.areas.some((area) => contains(area, from.area));
    if (!covers || rule.areas.some((area) => from.sheet === to.sheet && contains(area, filled))) continue;
    if (from.sheet === to.sheet) rule.areas.push(filled);
    else to.sheet.conditionalFormats.push({ ...rule, areas: [filled] });
  }
}
