// `npm run bench`: what the check and the summary cost in service calls and time, beside a naive add-on that calls for each cell.

import { catalogueFor } from '../../src/core/catalogue.ts';
import { check } from '../../src/core/check/check.ts';
import { reconcile } from '../../src/core/compare/reconcile.ts';
import { readPlan } from '../../src/core/kinds/plan/read-plan.ts';
import { readSettings } from '../../src/core/kinds/settings/read-settings.ts';
import { readYear } from '../../src/core/kinds/year/read-year.ts';
import { annualSummary } from '../../src/core/reports/summary/summary.ts';
import { yearTotals } from '../../src/core/reports/totals.ts';
import { SUMMARY_WORDING } from '../../src/messages/official.ts';
import { openAddOn } from '../add-on.ts';
import { openRealm } from '../sheets/realm/run-in-node.ts';
import { documentTimes } from './documents.ts';
import { keystrokes } from './keystrokes.ts';
import { largeBook, largeCells, largePlanCells, nameOf, SETTINGS_CELLS } from './large-plan.ts';
import { naiveSummary } from './naive-summary.ts';

const YEAR = 2569;
const DAY = '2026-06-08';

console.log('Service calls in the local Google Sheets (reads / writes / alternations)');
for (const rows of [15, 5_000]) {
  const addOn = openAddOn({ book: largeBook(rows), today: DAY });
  const checked = addOn.run('checkYear', YEAR);
  const summary = addOn.run('summariseYear', YEAR, DAY, false);
  if (!checked.answer.ok || !summary.answer.ok) throw new Error(JSON.stringify([checked, summary]));
  print(`check, ${rows} rows`, counts(checked.calls));
  print(`summary, ${rows} rows`, counts(summary.calls));
}
for (const rows of [15, 500]) {
  const naive = openRealm({ ...naiveSummary(), book: largeBook(rows) });
  naive.control.resetCounts();
  naive.call('naiveSummary', YEAR);
  print(`a naive add-on's summary, ${rows} rows`, counts(naive.control.counts()));
}

console.log('\nTime of the core: reading, check, totals and summary of a year (fastest of 5)');
everything(largeCells(500)); // V8 compiles what it has seen run; the first run tells nothing of the others.
for (const rows of [15, 500, 5_000, 50_000]) {
  const cells = largeCells(rows);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    everything(cells);
    return performance.now() - start;
  });
  const fastest = Math.min(...times);
  print(`${rows} rows`, `${fastest.toFixed(1)} ms, ${((fastest * 1000) / rows).toFixed(1)} µs a row`);
}

console.log('\nTime of the core: a year of 5,000 rows held against a plan of 5,000 (fastest of 5)');
const PLANS: Readonly<Record<string, (index: number) => string>> = {
  'the same names': nameOf,
  'each name a few letters otherwise': (index) => `${nameOf(index)}ใหม่`,
  'no name in common': (index) => nameOf(index + 1_000_000),
  'names that hardly differ': (index) => `${nameOf(index % 20)} รุ่นที่ ${index}`,
};
const year = readYear(
  { sheet: `ปี ${YEAR}`, cells: largeCells(5_000), merges: [], hiddenRow: null },
  YEAR,
  catalogueFor(2566),
).reading;
for (const [label, name] of Object.entries(PLANS)) {
  const sheet = { sheet: 'แผน', cells: largePlanCells(5_000, name), merges: [], hiddenRow: null };
  const plan = readPlan(sheet, { firstYear: 2566, lastYear: 2570 }, catalogueFor(2566)).reading;
  if (year === null || plan === null) throw new Error('the sheets can be read');
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    reconcile(year, plan, { organisation: 'องค์การบริหารส่วนตำบลอีสานเขต' });
    return performance.now() - start;
  });
  print(label, `${Math.min(...times).toFixed(0)} ms`);
}

console.log("\nA keystroke in the sidebar's search, from the input to the paint, in Chromium");
const { median, worst } = await keystrokes(1_000);
print('1000 projects', `${median.toFixed(0)} ms median, ${worst.toFixed(0)} ms at worst`);

console.log('\nThe plan book of some 150 pages as a Word file, in Chromium (fastest of 5)');
const documents = await documentTimes();
print('made', `${documents.written.toFixed(0)} ms, ${(documents.bytes / 1024).toFixed(0)} KB`);
print('read into a plan', `${documents.read.toFixed(0)} ms`);

function everything(cells: ReturnType<typeof largeCells>): void {
  const catalogue = catalogueFor(2566);
  const settings = readSettings({ sheet: 'ตั้งค่า', cells: SETTINGS_CELLS });
  const { reading } = readYear({ sheet: 'ปี 2569', cells, merges: [], hiddenRow: null }, YEAR, catalogue);
  if (reading === null) throw new Error('the plan of the bench can not be read');
  const context = { settings: settings.settings, catalogue, sheetNames: [] };
  check({ settings, sheets: [reading], context });
  yearTotals(reading.plan);
  annualSummary({
    year: reading.plan,
    settings: settings.settings,
    catalogue,
    asOf: DAY,
    draft: false,
    wording: SUMMARY_WORDING,
  });
}

function counts({
  reads,
  writes,
  alternations,
}: {
  reads: number;
  writes: number;
  alternations: number;
}): string {
  return `${reads} / ${writes} / ${alternations}`;
}

function print(what: string, figure: string): void {
  console.log(`  ${what.padEnd(40)}${figure}`);
}
