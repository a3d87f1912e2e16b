// โอกาส, ผลกระทบ: a whole number from 1 to 5, which may be empty.
import type { CellValue } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { hasCertainDigits, toArabicDigits } from '../text/digits.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, EMPTY, INVALID, PLAIN, understood, value } from './column-type.ts';

const SCORES = ['1', '2', '3', '4', '5'] as const;

/** A score of the risk register. */
export const SCORE = {
  ...PLAIN,
  name: 'score',
  reader: () => readScore,
  write: (score) => score,
  accepts: (sent) => sent === '' || SCORES.some((score) => Number(score) === sent),
  choices: () => SCORES,
  look: { width: 70, numberFormat: '0', align: 'center', entry: 'list' },
  faults: {
    ...PLAIN.faults,
    understood: { code: 'risk-score-text' },
    invalid: { code: 'risk-score-invalid' },
  },
  details: (reading) => (reading.kind === 'understood' ? { value: reading.value } : {}),
} as const satisfies ColumnType<'score', number>;

function readScore(cell: CellValue): Reading<number> {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= 1 && cell <= 5 ? value(cell) : INVALID;
  if (typeof cell !== 'string') return INVALID;
  const text = toArabicDigits(visibleText(cell));
  if (text === '') return EMPTY;
  return hasCertainDigits(cell) && /^[1-5]$/.test(text) ? understood(Number(text)) : INVALID;
}
