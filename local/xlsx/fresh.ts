// Sheets written from the model alone: a new package, by hucre.
import { type Cell, writeXlsx as hucreWrite, type WriteSheet } from 'hucre/xlsx';
import { areaName } from '../sheets/book/a1.ts';
import { isError } from '../sheets/book/error-values.ts';
import { isComputable } from '../sheets/book/formulas/computable.ts';
import type { BookModel, CellModel, SheetModel } from '../sheets/book/model.ts';
import { finishSheets } from './finish.ts';
import { toFileCharts } from './parts/charts.ts';
import { toFileFormula } from './parts/formula.ts';
import { linkToLocation, turnHyperlinks } from './parts/links.ts';
import { pageSetup } from './parts/page.ts';
import { fittedRowHeight } from './parts/row-fit.ts';
import { DEFAULT_FONT, shownStyle, toFileStyle } from './parts/style.ts';
import { storedText } from './parts/text.ts';
import { columnCharacters, GOOGLE_ROW_PIXELS, pixelsToPoints } from './parts/units.ts';
import { type CellValidation, toFileValidations } from './parts/validation.ts';
import { type Parts, unzip } from './zip.ts';

/** A package of these sheets of the book. */
export async function freshParts(sheets: readonly SheetModel[], book: BookModel): Promise<Parts> {
  const file = await hucreWrite({
    sheets: sheets.map((sheet) => fileSheet(sheet, book)),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === book.activeSheet),
    ),
    properties: { title: book.name, modified: new Date(0) },
  });
  const parts = await unzip(file);
  finishSheets(parts, sheets);
  return parts;
}

function fileSheet(sheet: SheetModel, book: BookModel): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const validations: CellValidation[] = [];
  sheet.cells.forEach((line, rowIndex) => {
    line.forEach((cell, columnIndex) => {
      if (cell === null) return;
      cells.set(`${rowIndex},${columnIndex}`, fileCell(cell, book));
      if (cell.validation !== undefined) {
        validations.push({ row: rowIndex + 1, column: columnIndex + 1, validation: cell.validation });
      }
    });
  });
  const rowDefs = fileRows(sheet);
  return {
    name: sheet.name,
    cells,
    hidden: sheet.hidden,
    view: {
      ...(sheet.tabColor === undefined ? {} : { tabColor: { rgb: sheet.tabColor.slice(1).toUpperCase() } }),
      ...(sheet.hiddenGridlines === true ? { showGridLines: false } : {}),
    },
    columns: fileColumns(sheet),
    rowDefs,
    // hucre forgets the rows below the last one that it was given.
    rows: Array.from(
      { length: [...rowDefs.keys()].reduce((last, index) => Math.max(last, index + 1), 0) },
      () => [],
    ),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + rows - 2,
      endCol: column + columns - 2,
    })),
    dataValidations: toFileValidations(validations),
    conditionalRules: sheet.conditionalFormats.map(({ areas, formula, style }, index) => ({
      type: 'expression',
      priority: index + 1,
      range: areas.map(areaName).join(' '),
      formula: toFileFormula(formula),
      style: toFileStyle(style, true),
    })),
    ...(sheet.filter === null ? {} : { autoFilter: { range: areaName(sheet.filter.area) } }),
    ...(sheet.frozenRows + sheet.frozenColumns === 0
      ? {}
      : { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }),
    charts: toFileCharts(sheet),
    pageSetup: pageSetup(sheet),
  };
}

function fileCell(cell: CellModel, book: BookModel): Partial<Cell> {
  const file: Partial<Cell> = {};
  if (cell.formula !== undefined) {
    file.formula = toFileFormula(
      turnHyperlinks(cell.formula, (target) => {
        const location = linkToLocation(target, book.sheets);
        return location === null ? null : `#${location}`;
      }),
    );
    if (isKnown(cell, book)) file.formulaResult = cell.value;
  } else {
    file.value = typeof cell.value === 'string' ? storedText(cell.value) : cell.value;
  }
  const look = shownStyle(cell);
  if (look !== undefined) file.style = toFileStyle(look);
  if (cell.note !== undefined) file.comment = { text: storedText(cell.note) };
  if (cell.link !== undefined) {
    const location = linkToLocation(cell.link, book.sheets);
    if (location !== null) file.hyperlink = { target: '', location };
    else if (cell.link.startsWith('#')) file.hyperlink = { target: '', location: cell.link.slice(1) };
    else file.hyperlink = { target: cell.link };
  }
  return file;
}

/** Whether a formula's result is to be stored: an error that may only say that it can't be computed here isn't one. */
function isKnown({ formula = '', value, kept, unseen }: CellModel, { sheets }: BookModel): boolean {
  if (kept === true || value === null || !isError(value)) return kept === true || value !== null;
  const names = sheets.map(({ name }) => name);
  return unseen !== true && isComputable(formula, names);
}

function fileColumns(sheet: SheetModel): NonNullable<WriteSheet['columns']> {
  const last = Math.max(0, ...Object.keys(sheet.columnWidths).map(Number), ...sheet.hiddenColumns);
  return Array.from({ length: last }, (_, index) => {
    const pixels = sheet.columnWidths[index + 1];
    return {
      ...(pixels === undefined ? {} : { width: columnCharacters(pixels) }),
      ...(sheet.hiddenColumns.includes(index + 1) ? { hidden: true } : {}),
    };
  });
}

function fileRows(sheet: SheetModel): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  const at = (row: number) => {
    const def = rows.get(row - 1) ?? {};
    rows.set(row - 1, def);
    return def;
  };
  sheet.cells.forEach((_, index) => {
    const pixels = fittedRowHeight(sheet, index + 1);
    if (pixels > GOOGLE_ROW_PIXELS) at(index + 1).height = pixelsToPoints(pixels);
  });
  for (const [row, pixels] of Object.entries(sheet.rowHeights))
    at(Number(row)).height = pixelsToPoints(pixels);
  for (const row of [...sheet.hiddenRows, ...(sheet.filter?.hiddenRows ?? [])]) at(row).hidden = true;
  return rows;
}
