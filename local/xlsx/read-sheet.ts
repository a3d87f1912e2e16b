// One sheet of an .xlsx file as the book model has it.
import type { Cell, Sheet } from 'hucre/xlsx';
import { cellName } from '../../src/core/cell.ts';
import { widthOf } from '../sheets/book/grid.ts';
import type { CellModel, SheetModel } from '../sheets/book/model.ts';
import { isDateFormat } from '../sheets/book/number-format.ts';
import { formulaReader } from './cells/formulas.ts';
import { rawCells } from './cells/raw-cells.ts';
import { XlsxError } from './error.ts';
import { GOOGLE_GRID, XLSX_LIMITS } from './limits.ts';
import { partText, relationships, type SheetPart } from './package.ts';
import { parseArea, parseAreas } from './parts/area.ts';
import { readCharts } from './parts/charts.ts';
import { toModelFormula } from './parts/formula.ts';
import { type LinkedSheet, locationToLink } from './parts/links.ts';
import { fittedRowHeight } from './parts/row-fit.ts';
import { forgetShownTruth, type StyleSource, toModelStyle } from './parts/style.ts';
import { columnScale, GOOGLE_COLUMN_PIXELS, GOOGLE_ROW_PIXELS, pointsToPixels } from './parts/units.ts';
import { toModelValidation, validatedCells } from './parts/validation.ts';
import { tags } from './xml.ts';
import type { Parts } from './zip.ts';

/** How a date shows that has no number format of its own. */
const ISO_DATE_FORMAT = 'd/m/yyyy';
/** Days from the end of 1899 to 1 January 1904, where the other way of counting begins. */
const DAYS_TO_1904 = 1462;

/** What the cells of every sheet refer to: the shared texts, the number format of each cell format, where days are counted from. */
export interface CellSource {
  readonly texts: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly from1904: boolean;
}

/** The sheet that hucre read from `part`; `linked` are the book's sheets. Throws XlsxError: text-too-long. */
export function sheetModel(
  sheet: Sheet,
  part: SheetPart,
  linked: readonly LinkedSheet[],
  source: StyleSource,
  cellSource: CellSource,
  parts: Parts,
): SheetModel {
  const xml = partText(parts, part.path);
  const cells: (CellModel | null)[][] = [];
  const at = (row: number, column: number): CellModel => {
    while (cells.length < row) cells.push([]);
    const line = cells[row - 1] as (CellModel | null)[];
    while (line.length < column) line.push(null);
    line[column - 1] ??= { value: null };
    return line[column - 1] as CellModel;
  };

  const styled: ReadonlyMap<string, Cell> = sheet.cells ?? new Map();
  for (const [key, cell] of styled) {
    const [row = 0, column = 0] = key.split(',').map((index) => Number(index) + 1);
    if (!Number.isInteger(row) || !Number.isInteger(column)) continue;
    const style = toModelStyle(cell.style ?? {}, source);
    if (style !== undefined) at(row, column).style = style;
    if (cell.comment !== undefined) at(row, column).note = cell.comment.text;
  }
  const formulaOf = formulaReader(linked);
  for (const raw of rawCells(xml, cellSource.texts, part.path)) {
    const { row, column, value } = raw;
    const formula = formulaOf(raw);
    const numberFormat = cellSource.formats[raw.style];
    if (value === null && formula === null && numberFormat === undefined) continue;
    const cell = at(row, column);
    // LibreOffice saves a truth that was typed as a formula.
    const truth = /^=(TRUE|FALSE)\(\)$/i.exec(formula?.text ?? '')?.[1]?.toUpperCase();
    cell.value = truth === undefined ? value : truth === 'TRUE';
    if (formula !== null && truth === undefined) {
      cell.formula = formula.text;
      if (formula.isKept) {
        cell.value = value ?? '';
        cell.kept = true;
      }
    }
    if (typeof value === 'string' && value.length > XLSX_LIMITS.cellCharacters) {
      throw new XlsxError('text-too-long', {
        sheet: sheet.name,
        cell: cellName(row, column),
        found: value.length,
        limit: XLSX_LIMITS.cellCharacters,
      });
    }
    // A default font that isn't Google's shows only on cells with text.
    if (cell.style === undefined && value !== null && !styled.has(`${row - 1},${column - 1}`)) {
      const style = toModelStyle({}, source);
      if (style !== undefined) cell.style = style;
    }
    const format = numberFormat ?? (raw.isDate ? ISO_DATE_FORMAT : undefined);
    if (format !== undefined) cell.style = { ...cell.style, numberFormat: format };
    // The file counts its days from 1904; Google counts from the end of 1899.
    if (cellSource.from1904 && typeof cell.value === 'number' && !raw.isDate && isDateFormat(format)) {
      cell.value += DAYS_TO_1904;
    }
  }

  const rows = Math.max(GOOGLE_GRID.rows, cells.length);
  const columns = Math.max(GOOGLE_GRID.columns, widthOf(cells));
  // A rule for whole columns is not put on each of a million empty rows.
  const reach = Math.min(rows, Math.floor(XLSX_LIMITS.heldCells / columns));
  for (const rule of sheet.dataValidations ?? []) {
    const validation = toModelValidation(rule);
    if (validation === null) continue;
    for (const { row, column } of validatedCells(rule, reach, columns)) {
      at(row, column).validation = { ...validation, arguments: [...validation.arguments] };
    }
  }
  for (const { row, column, link } of linksOf(xml, part.path, parts, linked)) at(row, column).link = link;

  for (const line of cells) {
    for (const cell of line) if (cell !== null) forgetShownTruth(cell);
  }

  const hidden = [...(sheet.rowDefs ?? [])].filter(([, def]) => def.hidden).map(([index]) => index + 1);
  const filter = filterModel(xml, hidden);
  const scale = columnScale(declaredWidth(xml));
  const model: SheetModel = {
    id: linked.find(({ name }) => name === sheet.name)?.id ?? 0,
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    columns,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    cells: trimmed(cells),
    merges: (sheet.merges ?? []).map((merge) => ({
      row: merge.startRow + 1,
      column: merge.startCol + 1,
      rows: merge.endRow - merge.startRow + 1,
      columns: merge.endCol - merge.startCol + 1,
    })),
    columnWidths: columnWidths(sheet, scale, columns, cells),
    rowHeights: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([index, { height }]) =>
        height === undefined ? [] : [[index + 1, pointsToPixels(height)]],
      ),
    ),
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden: one }, index) =>
      one && index < columns ? [index + 1] : [],
    ),
    hiddenRows: hidden.filter((row) => filter?.hiddenRows.includes(row) !== true),
    filter,
    conditionalFormats: (sheet.conditionalRules ?? [])
      .filter(({ type }) => type === 'expression')
      .flatMap((rule, index) => {
        const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
        if (formula === undefined) return [];
        const style = toModelStyle(rule.style ?? {}, source, true) ?? {};
        const origin = { part: part.path, index };
        return [{ areas: parseAreas(rule.range), formula: toModelFormula(formula), style, origin }];
      }),
    charts: readCharts(parts, part.path, sheet.name),
    ...(sheet.view?.tabColor?.rgb === undefined
      ? {}
      : { tabColor: `#${sheet.view.tabColor.rgb.toLowerCase()}` }),
    ...(sheet.view?.showGridLines === false ? { hiddenGridlines: true } : {}),
    protections: [],
  };
  // A height that only fits the text is not one that was set by hand.
  for (const [row, pixels] of Object.entries(model.rowHeights)) {
    if (pixels > GOOGLE_ROW_PIXELS && pixels === fittedRowHeight(model, Number(row))) {
      delete model.rowHeights[Number(row)];
    }
  }
  return model;
}

function linksOf(
  xml: string,
  path: string,
  parts: Parts,
  linked: readonly LinkedSheet[],
): { row: number; column: number; link: string }[] {
  const targets = new Map(relationships(parts, path).map(({ id, target }) => [id, target]));
  return tags(xml, 'hyperlink').flatMap((tag) => {
    const area = parseArea(tag.ref ?? '');
    const target = targets.get(Object.entries(tag).find(([key]) => key.endsWith(':id'))?.[1] ?? '');
    const place = tag.location;
    const inside = place === undefined ? undefined : (locationToLink(place, linked) ?? `#${place}`);
    const link = target === undefined ? inside : `${target}${place === undefined ? '' : `#${place}`}`;
    if (area === null || link === undefined) return [];
    const { row, column } = area;
    return [{ row, column, link }];
  });
}

function filterModel(xml: string, hidden: readonly number[]): SheetModel['filter'] {
  const area = parseArea(tags(xml, 'autoFilter')[0]?.ref ?? '');
  if (area === null) return null;
  const inside = hidden.filter((row) => row > area.row && row < area.row + area.rows);
  const named = tags(xml, 'filterColumn').map(({ colId }) => area.column + Number(colId));
  return {
    area,
    criteriaColumns: named.length === 0 && inside.length > 0 ? [area.column] : named,
    hiddenRows: inside,
  };
}

function declaredWidth(xml: string): number | null {
  const declared = tags(xml, 'sheetFormatPr')[0]?.defaultColWidth;
  return declared === undefined ? null : Number(declared);
}

function columnWidths(
  sheet: Sheet,
  scale: ReturnType<typeof columnScale>,
  columns: number,
  cells: readonly (CellModel | null)[][],
): Record<number, number> {
  const used = widthOf(cells);
  const widths: Record<number, number> = {};
  for (let column = 1; column <= columns; column++) {
    const own = sheet.columns?.[column - 1]?.width;
    const pixels =
      own === undefined ? (column <= used ? scale.standard : GOOGLE_COLUMN_PIXELS) : scale.pixels(own);
    if (pixels !== GOOGLE_COLUMN_PIXELS) widths[column] = pixels;
  }
  return widths;
}

/** Without the empty cells at each row's end and the empty rows at the sheet's end. */
function trimmed(cells: (CellModel | null)[][]): (CellModel | null)[][] {
  const isEmpty = (cell: CellModel | null) =>
    cell === null || (cell.value === null && Object.keys(cell).length === 1);
  for (const line of cells) {
    line.forEach((cell, index) => {
      if (isEmpty(cell)) line[index] = null;
    });
    while (line.length > 0 && line[line.length - 1] === null) line.pop();
  }
  while (cells.length > 0 && cells[cells.length - 1]?.length === 0) cells.pop();
  return cells;
}
