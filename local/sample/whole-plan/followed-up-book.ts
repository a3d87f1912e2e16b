// The whole sample plan in the middle of its year: six months followed up, and what the targets came to in the years that are over.
import { openAddOn } from '../../add-on.ts';
import type { BookModel } from '../../sheets/book/model.ts';
import { SAMPLE_DATE } from '../sample-book.ts';
import { fillInSixMonths } from '../sample-follow-up.ts';
import { wholePlanBook } from './whole-plan-book.ts';

/** What the two indicators came to in 2566, 2567 and 2568; made up, as their remark says. */
const ACTUAL = [
  ['12', '20', '24'],
  ['86.25', '88.1', '90.4'],
];

/** The book. */
export function followedUpBook(): BookModel {
  const addOn = openAddOn({ book: wholePlanBook('อารบิก'), today: SAMPLE_DATE });
  fillInSixMonths(addOn);
  const { control, snapshot } = addOn;
  control.paste('เป้าหมาย', 'I2', ACTUAL);
  control.paste(
    'เป้าหมาย',
    'N2',
    ACTUAL.map(() => ['ผลสมมุติเพื่อสาธิต']),
  );
  return snapshot();
}
