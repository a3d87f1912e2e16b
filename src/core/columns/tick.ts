// A checkbox: an empty cell is a value, not ticked.
import type { CellValue } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, INVALID, PLAIN, understood, value } from './column-type.ts';

/** Marks that are a tick and nothing else; `/` is the tick of Thai forms. ☒ is not here: it can mean yes or no. */
const TICKED: readonly string[] = ['☑', '✓', '✔', '✅', '√', '/', 'TRUE'];
const UNTICKED: readonly string[] = ['☐', 'FALSE'];

/** `ไตรมาส 1` … */
export const TICK = {
  ...PLAIN,
  name: 'tick',
  reader: () => readQuarter,
  write: (ticked) => ticked,
  accepts: (sent) => typeof sent === 'boolean',
  blank: false,
  look: { width: 80, numberFormat: null, align: 'center', entry: 'checkbox' },
  faults: {
    understood: { code: 'quarter-text' },
    invalid: { code: 'quarter-invalid' },
    empty: null,
  },
  details: (reading) => (reading.kind === 'understood' ? { ticked: Number(reading.value) } : {}),
} as const satisfies ColumnType<'tick', boolean>;

/** A quarter's checkbox. An empty cell is a value: not ticked. Never `empty`. */
export function readQuarter(cell: CellValue): Reading<boolean> {
  if (typeof cell === 'boolean') return value(cell);
  if (typeof cell !== 'string') return INVALID;
  // A variation selector only chooses how the mark before it is drawn.
  const mark = visibleText(cell)
    .replace(/[\ufe0e\ufe0f]/g, '')
    .toUpperCase();
  if (mark === '') return value(false);
  if (TICKED.includes(mark)) return understood(true);
  return UNTICKED.includes(mark) ? understood(false) : INVALID;
}
