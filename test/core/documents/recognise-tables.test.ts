// Tables in the layouts that officers make: every field is right, or doubtful and told; never wrong.

import { describe, expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import { gridOf } from '../../../src/core/documents/grid.ts';
import { recogniseTables } from '../../../src/core/documents/recognise-tables.ts';
import { chanceFrom } from '../../chance.ts';
import { PLAN, PLAN_LAYOUTS, YEAR, YEAR_LAYOUTS, YEARS } from './layouts.ts';
import { randomPlanTable, randomYearTable } from './random-tables.ts';
import { heldAgainst, none } from './tally.ts';

describe('A year’s table', () => {
  test.each(YEAR_LAYOUTS)('$name: every field is right', ({ table, year = null }) => {
    const found = recogniseTables([table()], { catalogues: CATALOGUES, year });
    expect(found.doubts).toEqual([]);
    expect(found.yearless).toEqual([]);
    const tally = none();
    heldAgainst(
      found,
      'ปี 2569',
      YEAR.map((project) => ({ ...project })),
      tally,
    );
    expect(tally).toEqual({ right: YEAR.length * 8, wrong: 0, doubtful: 0, notes: [] });
  });
});

describe('The table of all years', () => {
  test.each(PLAN_LAYOUTS)('$name: every field is right', ({ table, missions }) => {
    const found = recogniseTables([table()], { catalogues: CATALOGUES, year: null });
    expect(found.doubts).toEqual([]);
    expect(found.settings).toMatchObject({ firstYear: 2566, lastYear: 2570 });
    const tally = none();
    const truth = PLAN.map(({ mission, ...project }) => ({
      ...project,
      mission: missions === 'none' ? '' : missions === 'upper' ? mission.slice(0, 3) : mission,
    }));
    heldAgainst(found, 'แผน', truth, tally);
    expect(tally).toEqual({ right: PLAN.length * (4 + YEARS.length), wrong: 0, doubtful: 0, notes: [] });
  });
});

describe('Random tables', () => {
  const RUNS = Number(process.env.RUNS ?? 60);
  const SEED = Number(process.env.SEED ?? 1);

  test.each([
    ['a year', randomYearTable],
    ['all years', randomPlanTable],
  ] as const)(
    'of %s, columns, wording, digits, merges and marks shuffled: nothing is wrong',
    (what, make) => {
      const chance = chanceFrom(SEED);
      const tally = none();
      let [spoilt, told] = [0, 0];
      for (let run = 0; run < RUNS; run += 1) {
        const { table, sheet, truth, spoilt: count } = make(chance);
        const found = recogniseTables([table], { catalogues: CATALOGUES, year: null });
        const before = tally.wrong;
        heldAgainst(found, sheet, truth, tally);
        if (tally.wrong > before && tally.notes.length < 60) {
          tally.notes.push(
            `run ${run}: ${JSON.stringify(table.grid.cells.map(({ row, column, text }) => [row, column, text]))}`,
          );
        }
        spoilt += count;
        told += found.doubts.length;
        // Every total is the true one.
        expect(found.doubts.filter(({ code }) => code === 'total-differs')).toEqual([]);
      }
      console.log(
        `${what}: ${RUNS} tables, fields right ${tally.right}, wrong ${tally.wrong}, doubtful ${tally.doubtful}; spoilt ${spoilt}, doubts ${told}`,
      );
      expect(tally.notes.slice(0, 4).map((note) => note.slice(0, 1500))).toEqual([]);
      expect(tally.wrong).toBe(0);
      expect(tally.doubtful).toBeLessThan(tally.right / 20);
    },
  );
});

test('a text of more lines than a call has room for is a table as wide as its widest line', () => {
  const lines = Array.from({ length: 200_000 }, (_, index) => (index === 7 ? ['ก', 'ข', 'ค'] : ['ก']));
  expect(gridOf(lines)).toMatchObject({ rows: 200_000, columns: 3 });
});
