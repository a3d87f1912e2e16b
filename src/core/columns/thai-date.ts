// A date as Thai text (`30 กันยายน 2565`), or as a cell that the sheet shows as a date; read as ISO (ค.ศ.).
import { type CellValue, isDateCell } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { parseThaiDate, thaiDate } from '../text/dates.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, EMPTY, INVALID, PLAIN, value } from './column-type.ts';

/** A date of the book. */
export const THAI_DATE = {
  ...PLAIN,
  name: 'date',
  reader: () => readDate,
  write: (iso) => thaiDate(iso, 'arabic').replace(/^0/, ''),
  accepts: (sent) => sent === '' || (typeof sent === 'string' && parseThaiDate(sent) !== null),
  look: { width: 160, numberFormat: '@', align: 'left', entry: 'any' },
} as const satisfies ColumnType<'date', string>;

function readDate(cell: CellValue): Reading<string> {
  if (isDateCell(cell)) return value(cell.date);
  if (typeof cell !== 'string') return INVALID;
  if (visibleText(cell) === '') return EMPTY;
  const iso = parseThaiDate(cell.replace(/^\s*(?:ณ\s*)?วันที่\s*/, ''));
  return iso === null ? INVALID : value(iso);
}
