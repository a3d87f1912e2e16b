// The plan's years in ตั้งค่า: what the document says, else its tables' own columns, else the cycle that holds its years, else those.

import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import { settingsToTakeIn } from '../../../src/core/documents/settings-to-take-in.ts';

const NOTHING = {
  organisation: null,
  organisationType: null,
  firstYear: null,
  lastYear: null,
  reporter: null,
};
const sheet = (name: string, ...headers: readonly string[]) => ({ sheet: name, headers, rows: [] });

test.each([
  ['said', { ...NOTHING, firstYear: 2565, lastYear: 2567 }, [sheet('ปี 2569')], '2565-2567'],
  ['of a table’s columns', NOTHING, [sheet('เป้าหมาย', 'เป้าหมาย 2567', 'เป้าหมาย 2569')], '2567-2569'],
  ['of the cycle that a year lies in', NOTHING, [sheet('ปี 2569')], '2566-2570'],
  [
    'of years that no cycle holds',
    NOTHING,
    ['ปี 2570', 'ปี 2571', 'ปี 2572'].map((one) => sheet(one)),
    '2570-2572',
  ],
  ['left open for one that lies in none', NOTHING, [sheet('ปี 2590')], 'undefined-undefined'],
  ['of today’s cycle where no sheet has a year', NOTHING, [sheet('ความเสี่ยง')], '2566-2570'],
])('%s', (_, settings, sheets, years) => {
  const taken = settingsToTakeIn({ settings, sheets, doubts: [], leftOut: [] }, '2026-06-08', CATALOGUES);
  expect(`${taken.firstYear}-${taken.lastYear}`).toBe(years);
});
