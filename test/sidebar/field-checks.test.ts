import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/core/cell.ts';
import { checkProject } from '../../src/core/check/check.ts';
import { type AnyReading, KINDS } from '../../src/core/kinds/index.ts';
import type { Kind } from '../../src/core/kinds/kind.ts';
import { readPlan } from '../../src/core/kinds/plan/read-plan.ts';
import { readYear } from '../../src/core/kinds/year/read-year.ts';
import { PANEL_TH } from '../../src/messages/th/panel.ts';
import { faultsOf } from '../../src/sidebar/fields/field-checks.ts';
import { inputOf, PLAN_PLACES, YEAR_PLACES } from '../core/check/checking.ts';
import { planSheet, withCell, yearSheet } from '../core/seed.ts';

const { context } = inputOf({});
const cell = fc.constantFrom<CellValue>(
  '',
  'ก',
  0,
  1,
  4,
  5,
  -5,
  100.005,
  15000,
  true,
  false,
  '-',
  '1',
  'มิติ ๒',
  '๑๕,๐๐๐ บาท',
  'สิบบาท',
  '✓',
  'x',
  '1.1',
  '1.1.1',
  '4.3.2',
  '9.9',
  '=1+1',
  { date: '2026-06-08' },
);

describe('the messages beside the fields are the check’s own', () => {
  const cases = [
    { kind: 'year', places: YEAR_PLACES, sheet: yearSheet() },
    { kind: 'plan', places: PLAN_PLACES, sheet: planSheet() },
  ] as const;

  it.each(cases)('for whatever stands in a row of a $kind’s sheet', ({ kind, places, sheet }) => {
    const columns = Object.values(places).filter((place) => place !== places.รหัส);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...columns), cell), { maxLength: 12 }), (typed) => {
        const changed = typed.reduce((part, [column, value]) => withCell(part, 2, column, value), sheet);
        const { reading } =
          kind === 'year'
            ? readYear(changed, 2569, context.catalogue)
            : readPlan(changed, context.settings, context.catalogue);
        const row = reading?.rows.find((each) => each.row === 2);
        // A row that holds nothing is no project.
        if (!reading || !row) return;
        const columnsByKey: Readonly<Record<string, number | undefined>> = reading.table.columns;
        const one = { ...reading, rows: [row] } as AnyReading;
        const here = faultsOf(one, context)
          .filter(({ code }) => code in PANEL_TH.fields)
          .map(({ key, code }) => `${code} ${columnsByKey[key]}`);
        const check = checkProject(reading, 2, context)
          .filter(({ code }) => code in PANEL_TH.fields)
          .map(({ code, column }) => `${code} ${column}`);
        expect([...here].sort()).toEqual([...check].sort());
      }),
      { numRuns: 500 },
    );
  });
});

it('whatever keeps a form from being saved says why beside its field', () => {
  const kinds: readonly Kind[] = Object.values(KINDS);
  const silent = kinds.flatMap(({ name, columns }) =>
    Object.entries(columns).flatMap(([key, { type }]) =>
      // A line's label is chosen from those that the sheet lacks.
      type.name === 'line-label'
        ? []
        : type.blocks
            .filter((kind) => kind === 'value' || !((type.faults[kind]?.code ?? '') in PANEL_TH.fields))
            .map((kind) => `${name} ${key} ${kind}`),
    ),
  );
  expect(silent).toEqual([]);
});
