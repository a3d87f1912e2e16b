// What the command line prints never gives a sum as whole that leaves something out.
import { expect, test } from 'vitest';
import { openAddOn } from '../../../local/add-on.ts';
import { reportOn } from '../../../local/cli/report.ts';
import { reportText } from '../../../local/cli/report-text.ts';
import { SAMPLE_DATE, sampleBook } from '../../../local/sample/sample-book.ts';
import { fillInSixMonths } from '../../../local/sample/sample-follow-up.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';

const lines = async (typed: readonly (readonly [sheet: string, a1: string, text: string])[]) => {
  const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
  const { control, snapshot } = addOn;
  fillInSixMonths(addOn);
  for (const [sheet, a1, text] of typed) control.type(sheet, a1, text);
  const wanted = { year: 2569, asOf: SAMPLE_DATE, draft: true, round: 6 } as const;
  const { result } = await reportOn(await writeXlsx(snapshot()), wanted);
  return reportText(result, 'out.xlsx')
    .split('\n')
    .filter((line) => line.includes('ยังไม่ครบ'));
};

test('rows whose dimension, budget or quarter isn’t understood are said to be left out of the totals, once each; one that only differs from the plan isn’t', async () => {
  const typed = [
    ['ปี 2569', 'D4', '7'],
    ['ปี 2569', 'C3', '5'],
    ['ปี 2569', 'D3', 'สิบบาท'],
    ['ปี 2569', 'D5', '#N/A'],
    ['ปี 2569', 'E6', 'x'],
    ['ปี 2569', 'D7', ''],
    ['ผล 2569', 'G4', 'ห้าร้อย'],
  ] as const;
  expect(await lines(typed)).toEqual([
    'มี 4 แถวที่มิติ งบประมาณ หรือไตรมาสยังไม่ชัด ยอดข้างบนจึงยังไม่ครบ',
    'มี 1 แถวที่สถานะหรือจำนวนเงินยังไม่ชัด ยอดข้างบนจึงยังไม่ครบ',
  ]);
});
