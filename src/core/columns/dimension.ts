// มิติ: one of four, as a number.
import type { CellValue } from '../cell.ts';
import { DIMENSIONS, type Dimension } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { toArabicDigits } from '../text/digits.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, EMPTY, INVALID, PLAIN, understood, value } from './column-type.ts';

/** `1`, `1.`, `1)`, `มิติ 1`, `มิติที่ 1`; after it may come the dimension's full name. */
const NUMBERED = /^(?:มิติ ?(?:ที่)? ?)?([1-4])(?![0-9]) ?(?:\.(?![0-9])|\)|:)? ?/;

/** `มิติ` */
export const DIMENSION = {
  ...PLAIN,
  name: 'dimension',
  reader:
    ({ catalogue }) =>
    (cell) =>
      readDimension(cell, catalogue.dimensions),
  write: (dimension) => dimension,
  accepts: (sent) => sent === '' || DIMENSIONS.some((known) => known === sent),
  blocks: ['empty', 'invalid'],
  look: { width: 60, numberFormat: '0', align: 'center', entry: 'list' },
  choices: ({ catalogue }) => catalogue.dimensions.map(({ dimension }) => String(dimension)),
  faults: {
    understood: { code: 'dimension-text' },
    invalid: { code: 'dimension-invalid' },
    empty: { code: 'dimension-invalid' },
  },
  details: (reading) => (reading.kind === 'understood' ? { dimension: reading.value } : {}),
} as const satisfies ColumnType<'dimension', Dimension>;

/** มิติ: 1 to 4. A text with a number and a full name (`names`) is understood only if both mean the same dimension. */
export function readDimension(
  cell: CellValue,
  names: readonly { readonly dimension: Dimension; readonly name: string }[],
): Reading<Dimension> {
  if (typeof cell === 'number') {
    const dimension = DIMENSIONS.find((known) => known === cell);
    return dimension === undefined ? INVALID : value(dimension);
  }
  if (typeof cell !== 'string') return INVALID;
  const text = toArabicDigits(visibleText(cell));
  if (text === '') return EMPTY;
  const match = NUMBERED.exec(text);
  const numbered = match === null ? undefined : DIMENSIONS.find((known) => String(known) === match[1]);
  const rest = withoutSpaces(match === null ? text : text.slice(match[0].length));
  const named = names.find(({ name }) => withoutSpaces(visibleText(name)) === rest)?.dimension;
  const dimension = rest === '' ? numbered : named;
  if (dimension === undefined || (numbered !== undefined && numbered !== dimension)) return INVALID;
  return understood(dimension);
}

function withoutSpaces(text: string): string {
  return text.replace(/ /g, '');
}
