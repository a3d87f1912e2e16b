// The lines of `เล่มแผน` as the rows of a kind: found, shown and checked as every other sheet's.
import { lineLabel } from '../../columns/line-label.ts';
import { LONG_TEXT } from '../../columns/long-text.ts';
import { THAI_DATE } from '../../columns/thai-date.ts';
import { cellOf } from '../../table.ts';
import { column, defineKind, type RowRule } from '../kind.ts';
import { isLabel } from '../lines.ts';
import { BOOK, BOOK_LABELS } from './book.ts';

/** A date of the book that can't be understood. */
const DATE_OF_LINE: RowRule<typeof BOOK_ROWS> = {
  code: 'date-invalid',
  find: (row, sheet) => {
    const label = cellOf(sheet.table, row, 'label');
    const isDate = Object.values(BOOK.lines).some(
      ({ type, label: own }) => type === THAI_DATE && isLabel(label, own),
    );
    const { kind } = THAI_DATE.reader()(cellOf(sheet.table, row, 'text'));
    return isDate && kind === 'invalid' ? [{ key: 'text' }] : [];
  },
};

const BOOK_ROWS = defineKind({
  name: BOOK.name,
  sheet: BOOK.sheet,
  columns: {
    label: column(lineLabel(BOOK_LABELS), { header: 'หัวข้อ' }),
    text: column(LONG_TEXT, { header: 'ข้อความ' }),
  },
  title: 'label',
  against: ['plan'],
});

/** The same lines as the rows of a kind. */
export const BOOK_KIND = { ...BOOK_ROWS, lines: BOOK, rules: [DATE_OF_LINE] };
