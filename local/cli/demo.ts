// `npm run demo`: the real plan of 2569, set up, typed in, checked and summarised without asking anything; saved in out/.
import { mkdir } from 'node:fs/promises';
import { openAddOn } from '../add-on.ts';
import { SAMPLE_DATE } from '../sample/sample-book.ts';
import { fillInSixMonths } from '../sample/sample-follow-up.ts';
import { wholePlanBook } from '../sample/whole-plan/whole-plan-book.ts';
import { writeXlsx } from '../xlsx/write.ts';
import { disagreementLines } from './disagreements.ts';
import type { Done } from './done.ts';
import { checkAndSummarise, save } from './report.ts';
import { reportText } from './report-text.ts';

const OUT = 'out/sucharit-2569.xlsx';

/** Runs the demo. */
export async function demo(): Promise<Done> {
  const addOn = openAddOn({ book: wholePlanBook('อารบิก'), today: SAMPLE_DATE });
  fillInSixMonths(addOn);
  const result = checkAndSummarise(addOn, { year: 2569, asOf: SAMPLE_DATE, draft: false, round: 6 });
  await mkdir('out', { recursive: true });
  await save(await writeXlsx(addOn.snapshot()), OUT);
  const text = [
    reportText(result, OUT),
    'ผลการดำเนินงานรอบ 6 เดือนในแผนตัวอย่างเป็นเรื่องสมมุติ',
    '',
    ...disagreementLines(result.findings),
  ].join('\n');
  // What is wrong in the real plan is the demo's subject, not its failure.
  return { code: result.summary === null ? 1 : 0, text };
}
