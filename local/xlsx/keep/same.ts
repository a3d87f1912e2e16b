// Whether two cells or sheets say the same, however it is written: a default that is left out, or is said.
import type { CellModel, SheetModel, StyleModel } from '../../sheets/book/model.ts';
import { DEFAULT_FONT } from '../parts/style.ts';

const DEFAULTS: Readonly<Record<string, unknown>> = {
  fontFamily: DEFAULT_FONT.name,
  fontSize: DEFAULT_FONT.size,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrap: 'overflow',
  numberFormat: 'General',
};

/** So many texts are remembered, until they are forgotten together. */
const MOST_KNOWN = 5_000;

/** A text that is the same for the same data: keys in order, what is undefined or empty left out. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  const entries = Object.entries(value)
    .map(([key, one]): [string, string] => [key, one === undefined ? '' : written(one)])
    .filter(([, text]) => text !== '' && text !== '{}')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? '{}' : `{${entries.map(([key, text]) => `${key}:${text}`).join()}}`;
}

/** What many cells have in common is worked out once: looks and rules are few, cells are many, and share them. */
function once<Value extends object>(write: (value: Value) => string): (value: Value) => string {
  const shared = new WeakMap<Value, string>();
  const known = new Map<string, string>();
  return (value) => {
    const own = shared.get(value);
    if (own !== undefined) return own;
    const json = JSON.stringify(value);
    const text = known.get(json) ?? write(value);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(json, text);
    shared.set(value, text);
    return text;
  };
}

const writtenRule = once(written);
const writtenLook = once((style: StyleModel) =>
  written(Object.fromEntries(Object.entries(style).filter(([key, value]) => DEFAULTS[key] !== value))),
);

const NO_STYLE: StyleModel = {};

/** The look of a cell, as a text to compare. */
export function styleKey(style: StyleModel | undefined): string {
  return writtenLook(style ?? NO_STYLE);
}

/** What a cell says and how it looks, without what belongs to the sheet: its validation, link and note. */
export function cellKey(cell: CellModel | null | undefined): string {
  const content = cell?.formula === undefined ? JSON.stringify(cell?.value ?? null) : `=${cell.formula}`;
  return `${content} ${styleKey(cell?.style)}`;
}

/** The parts of a sheet that its file keeps apart; each as a text to compare. */
export function sectionKeys(sheet: SheetModel) {
  const cells = sheet.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === null ? [] : [{ cell, place: `${row},${column}` }])),
  );
  const each = <Value>(pick: (cell: CellModel) => Value | undefined, write: (value: Value) => string) =>
    cells
      .flatMap(({ cell, place }) => {
        const value = pick(cell);
        return value === undefined ? [] : [`${place}:${write(value)}`];
      })
      .join();
  return {
    panes: written([sheet.frozenRows, sheet.frozenColumns, sheet.hiddenGridlines === true]),
    tab: written(sheet.tabColor ?? null),
    columns: written([sheet.columnWidths, [...sheet.hiddenColumns].sort((a, b) => a - b)]),
    rows: written([
      sheet.rowHeights,
      [...sheet.hiddenRows, ...(sheet.filter?.hiddenRows ?? [])].sort((a, b) => a - b),
    ]),
    filter: written(sheet.filter),
    merges: written(sheet.merges.map(written).sort()),
    rules: written(
      sheet.conditionalFormats.map(({ areas, formula, style }) => [areas, formula, styleKey(style)]),
    ),
    validations: each(({ validation }) => validation, writtenRule),
    links: each(({ link }) => link, written),
    notes: each(({ note }) => note || undefined, written),
    charts: written(sheet.charts),
    cells: cells
      .map(({ cell, place }) => `${place}${cellKey(cell)}`)
      .filter((text) => !text.endsWith('null {}'))
      .join(),
  };
}

/** Whether the sheets are the same but for their names, and but for the results of formulas. */
export function isSameSheet(one: SheetModel, other: SheetModel): boolean {
  const others = sectionKeys(other);
  return Object.entries(sectionKeys(one)).every(([key, text]) => others[key as keyof typeof others] === text);
}

/** Whether a formula's result that is known in `after` is another than the one stored in `before`. */
export function hasNewResults(before: SheetModel, after: SheetModel): boolean {
  return after.cells.some((line, row) =>
    line.some(
      (cell, column) =>
        cell?.formula !== undefined &&
        cell.value !== null &&
        isNewResult(before.cells[row]?.[column]?.value ?? null, cell.value),
    ),
  );
}

/** Whether a result is another than the one that was stored; programs differ in the last digits. */
export function isNewResult(stored: CellModel['value'], value: CellModel['value']): boolean {
  return typeof stored === 'number' && typeof value === 'number'
    ? Math.abs(stored - value) > 1e-9 * Math.max(1, Math.abs(stored))
    : stored !== value;
}
