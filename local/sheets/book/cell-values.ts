// From the add-on's values to cells and back.

import { exception, WORDS, wrongParameters } from '../errors.ts';
import type { World } from '../world.ts';
import { areaName } from './a1.ts';
import { instantOfWall, serialOfWall, wallOfInstant, wallOfSerial } from './dates.ts';
import { linkOf } from './formulas/formulas.ts';
import { withStyle } from './grid.ts';
import type { CellModel, ValidationModel } from './model.ts';
import { isDateFormat } from './number-format.ts';
import { readTyped } from './typed-input.ts';

const LONGEST = 50_000;

/** A cell with other contents, but its style, note and validation. Throws where a text is too long or a formula is none. */
function withContent(cell: CellModel, value: CellModel['value'], formula?: string): CellModel {
  const { formula: _, link: __, kept: ___, unseen: ____, ...rest } = cell;
  const kept = { ...rest, value };
  if (formula === undefined) return kept;
  const link = linkOf(formula);
  return { ...kept, formula, value: null, ...(link === null ? {} : { link }) };
}

/** A cell with a literal text, whatever it looks like. */
export function withText(cell: CellModel, text: string): CellModel {
  if (text.length > LONGEST) throw exception(WORDS.tooLong);
  return withContent(cell, text === '' ? null : text);
}

/** A cell with a formula; a text without its `=` gets one, as setFormula does. */
export function withFormula(cell: CellModel, formula: string): CellModel {
  if (formula.length > LONGEST) throw exception(WORDS.tooLong);
  if (formula === '') return withContent(cell, null);
  return withContent(cell, null, formula.startsWith('=') ? formula : `=${formula}`);
}

/** A cell after a text was typed into it. */
export function withTyped(world: World, cell: CellModel, text: string): CellModel {
  if (text.length > LONGEST) throw exception(WORDS.tooLong);
  if (text === '') return withContent(cell, null);
  const { book, host } = world;
  const now = new Date(wallOfInstant(host.now(), book.timeZone, host.offset));
  const typed = readTyped(text, {
    locale: book.locale,
    thisYear: now.getUTCFullYear(),
    format: cell.style?.numberFormat,
  });
  const filled = withContent(cell, typed.value === '' ? null : typed.value, typed.formula);
  // What is typed brings its format along only where the cell has none.
  return typed.numberFormat !== undefined && cell.style?.numberFormat === undefined
    ? withStyle(filled, { numberFormat: typed.numberFormat })
    : filled;
}

/** A cell after setValue: text is read as if typed, null and undefined clear, a Date becomes a date cell. */
export function withValue(world: World, cell: CellModel, value: unknown, method: string): CellModel {
  if (value === null || value === undefined) return withContent(cell, null);
  if (typeof value === 'string') return withTyped(world, cell, value);
  if (typeof value === 'boolean') return withContent(cell, value);
  if (typeof value === 'number') return withContent(cell, Number.isFinite(value) ? value : '#NUM!');
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const instant = (value as Date).getTime();
    if (Number.isNaN(instant)) return withContent(cell, '#NUM!');
    const serial = serialOfWall(wallOfInstant(instant, world.book.timeZone, world.host.offset));
    const filled = withContent(cell, serial);
    if (isDateFormat(cell.style?.numberFormat)) return filled;
    const day = world.book.locale === 'en_US' ? 'm/d/yyyy' : 'd/m/yyyy';
    return withStyle(filled, { numberFormat: Number.isInteger(serial) ? day : `${day} h:mm:ss` });
  }
  throw wrongParameters(method, [value]);
}

/** What getValue gives: '' for an empty cell, a Date where a number is shown as one. */
export function contentOf(world: World, cell: CellModel | null): string | number | boolean | Date {
  const value = cell?.value ?? '';
  if (typeof value !== 'number' || !isDateFormat(cell?.style?.numberFormat)) return value;
  return new Date(instantOfWall(wallOfSerial(value), world.book.timeZone, world.host.offset));
}

/** Whether a value satisfies a validation; a custom formula is not computed here and passes. */
function isValid(value: CellModel['value'], validation: ValidationModel): boolean {
  if (value === null) return true;
  const [first, second] = validation.arguments;
  switch (validation.kind) {
    case 'checkbox':
      return typeof value === 'boolean';
    case 'list':
      return validation.arguments.map(String).includes(String(value));
    case 'number-between':
      return typeof value === 'number' && value >= Number(first) && value <= Number(second);
    case 'number-at-least':
      return typeof value === 'number' && value >= Number(first);
    case 'custom':
      return true;
  }
}

/** Throws where a cell's validation rejects its new contents. */
export function checkValidation(cell: CellModel, row: number, column: number): CellModel {
  const { validation } = cell;
  if (validation?.rejects && cell.formula === undefined && !isValid(cell.value, validation)) {
    const at = areaName({ row, column, rows: 1, columns: 1 });
    throw exception(
      `The data you entered in cell ${at} violates the data validation rules set on this cell.${validation.help === '' ? '' : `\n${validation.help}`}`,
    );
  }
  return cell;
}
