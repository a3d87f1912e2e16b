import { describe, expect, it } from 'vitest';
import annual from '../../../local/sample/annual-2569.json' with { type: 'json' };
import fiveYear from '../../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { catalogueFor } from '../../../src/core/catalogue.ts';
import { readPlan } from '../../../src/core/kinds/plan/read-plan.ts';
import { readYear } from '../../../src/core/kinds/year/read-year.ts';
import { planTotals, yearTotals } from '../../../src/core/reports/totals.ts';
import { bahtFromSatang } from '../../../src/core/text/money.ts';
import { planSheet, withCell, yearSheet } from '../seed.ts';

const catalogue = catalogueFor(2566);

function totalsOfYear(sheet = yearSheet()) {
  const { reading } = readYear(sheet, 2569, catalogue);
  if (reading === null) throw new Error('the sheet can be read');
  return yearTotals(reading.plan);
}

describe('the totals of the real plan', () => {
  it("are those that the year's table of 2569 prints", () => {
    const { dimensions, budget, ...totals } = totalsOfYear();
    expect({
      ...totals,
      budget: bahtFromSatang(budget),
      byDimension: dimensions.map((own) => ({ ...own, budget: bahtFromSatang(own.budget) })),
    }).toEqual(annual.totals);
  });

  it('are those that the five-year table prints, for each year and dimension', () => {
    const { reading } = readPlan(planSheet(), fiveYear, catalogue);
    if (reading === null) throw new Error('the sheet can be read');
    const printed = fiveYear.totals as Record<string, Record<string, { projects: number; budget: number }>>;
    for (const { year, dimensions, projects, budget } of planTotals(reading.plan)) {
      expect({ projects, budget: bahtFromSatang(budget) }).toEqual(printed.all?.[year]);
      for (const own of dimensions) {
        expect({ projects: own.projects, budget: bahtFromSatang(own.budget) }).toEqual(
          printed[own.dimension]?.[year],
        );
      }
    }
    expect(planTotals(reading.plan).map(({ year }) => year)).toEqual([2566, 2567, 2568, 2569, 2570]);
  });
});

describe('totals', () => {
  it('count a project whose dimension is not understood in the whole, but in no dimension', () => {
    const totals = totalsOfYear(withCell(yearSheet(), 3, 3, 'ห้า'));
    expect(totals.projects).toBe(15);
    expect(totals.budget).toBe(2_000_000);
    expect(totals.dimensions.map(({ projects }) => projects)).toEqual([4, 2, 3, 5]);
    expect(totals.dimensions[0]?.budget).toBe(0);
  });

  it('count a project whose budget is not understood as one without a budget', () => {
    expect(totalsOfYear(withCell(yearSheet(), 3, 5, 'สิบบาท'))).toMatchObject({
      projects: 15,
      budget: 500_000,
    });
  });

  it('of a plan that lacks a year of its period count nothing for it', () => {
    const project = { number: 1, name: '', mission: null, owner: '', remark: '', id: '' };
    const plan = {
      firstYear: 2571,
      lastYear: 2572,
      projects: [{ ...project, row: 2, dimension: 1 as const, budgets: [100] }],
    };
    expect(planTotals(plan).map(({ projects, budget }) => ({ projects, budget }))).toEqual([
      { projects: 1, budget: 100 },
      { projects: 0, budget: 0 },
    ]);
  });
});
