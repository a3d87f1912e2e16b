// ลำดับ of the risk register: the number of a step, which all its issues share; the officer says which.
import type { ColumnType } from './column-type.ts';
import { PLAIN } from './column-type.ts';
import { readNumber } from './row-number.ts';

/** Whether the steps count 1, 2, 3 … is a rule of its own. */
export const STEP_NUMBER = {
  ...PLAIN,
  name: 'step-number',
  reader: () => readNumber,
  write: (number) => number,
  accepts: (sent) => sent === '' || (typeof sent === 'number' && Number.isSafeInteger(sent) && sent >= 1),
  asked: true,
  blocks: ['invalid'],
  faults: { ...PLAIN.faults, invalid: { code: 'risk-number-invalid' } },
  look: { width: 60, numberFormat: '0', align: 'center', entry: 'any' },
} as const satisfies ColumnType<'step-number', number>;
