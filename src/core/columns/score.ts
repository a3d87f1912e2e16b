// โอกาส, ผลกระทบ: a whole number from 1 to 5, which may be empty.
import type { CellValue } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { type ColumnType, PLAIN } from './column-type.ts';
import { readNumeral } from './numeral.ts';

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
  const isOne = (number: number) => Number.isInteger(number) && number >= 1 && number <= 5;
  return readNumeral(cell, isOne, (text) => (/^[1-5]$/.test(text) ? Number(text) : NaN));
}
