// `npm run bench`: what the check and the summary cost in service calls and time, beside a naive add-on that calls for each cell.

import { catalogueFor } from '../../src/core/catalogue.ts';
import { check } from '../../src/core/check.ts';
import { readSettings } from '../../src/core/read-settings.ts';
import { readYear } from '../../src/core/read-year.ts';
import { annualSummary } from '../../src/core/summary.ts';
import { yearTotals } from '../../src/core/totals.ts';
import { SUMMARY_WORDING } from '../../src/messages/official.ts';
import { openAddOn } from '../add-on.ts';
import { openRealm } from '../sheets/run-in-node.ts';
import { largeBook, largeCells, SETTINGS_CELLS } from './large-plan.ts';
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

function everything(cells: ReturnType<typeof largeCells>): void {
  const catalogue = catalogueFor(2566);
  const settings = readSettings({ sheet: 'ตั้งค่า', cells: SETTINGS_CELLS });
  const { reading } = readYear({ sheet: 'ปี 2569', cells, merges: [], hiddenRow: null }, YEAR, catalogue);
  if (reading === null) throw new Error('the plan of the bench can not be read');
  const context = { settings: settings.settings, catalogue, sheetNames: [] };
  check({ settings, plan: null, years: [reading], context });
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
