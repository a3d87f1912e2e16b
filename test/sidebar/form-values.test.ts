import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../src/core/catalogue.ts';
import type { CellValue } from '../../src/core/cell.ts';
import { cellsToSave, fieldsOf } from '../../src/sidebar/fields/form-values.ts';

const context = { catalogue: catalogueFor(2566), years: [2566, 2567, 2568, 2569, 2570] };

/** A form of the sheet that has these columns. */
function formOf(columns: readonly string[]) {
  const kind = columns.some((key) => /\d{4}$/.test(key)) ? ('plan' as const) : ('year' as const);
  return { sheet: { kind, name: 'ชีต', year: kind === 'year' ? 2569 : null }, columns };
}

/** What saving writes of a row after some fields were changed. */
function written(
  cells: Readonly<Record<string, CellValue>>,
  changes: Readonly<Record<string, string | boolean>> = {},
) {
  const target = { row: 2, cells };
  const form = formOf(Object.keys(cells));
  const start = fieldsOf(target, form, context);
  return cellsToSave({ ...form, target, start, values: { ...start, ...changes } }, context);
}

describe('a saved form', () => {
  it.each<[string, Record<string, CellValue>, Record<string, string | boolean>, Record<string, CellValue>]>([
    ['writes nothing where nothing was changed', { name: ' ก ', budget: 15000, quarter1: true }, {}, {}],
    [
      'writes an amount as a number of baht',
      { budget: '' },
      { budget: '๑๕,๐๐๐.๕๐ บาท' },
      { budget: 15000.5 },
    ],
    ['writes “no budget” as 0', { budget: '' }, { budget: 'ไม่ใช้งบประมาณ' }, { budget: 0 }],
    [
      'mends what it showed as understood',
      { name: 'ก', budget: '๑๕,๐๐๐' },
      { name: 'ข' },
      { name: 'ข', budget: 15000 },
    ],
    [
      'mends an understood tick and dimension',
      { quarter1: '✓', dimension: 'มิติ ๒' },
      {},
      { quarter1: true, dimension: 2 },
    ],
    [
      'leaves alone what can’t be understood',
      { name: 'ก', budget: 'สิบบาท', quarter2: 'x' },
      { name: 'ข' },
      { name: 'ข' },
    ],
    [
      'writes a box that was ticked over an unclear mark',
      { quarter2: 'x' },
      { quarter2: false },
      { quarter2: false },
    ],
    [
      'writes a year that is no longer run as a dash',
      { budget2566: 0 },
      { budget2566: '' },
      { budget2566: '-' },
    ],
    ['keeps an empty year empty', { name: 'ก', budget2566: '' }, { name: 'ข' }, { name: 'ข' }],
    ['trims what was typed', { name: 'ก' }, { name: '  ข ' }, { name: 'ข' }],
    ['keeps text that looks like a formula as text', { remark: '' }, { remark: '=1+1' }, { remark: '=1+1' }],
  ])('%s', (_, cells, changes, expected) => {
    expect(written(cells, changes)).toEqual(expected);
  });

  it('of a new project holds every column of the sheet but those that the server fills', () => {
    const form = formOf(['number', 'name', 'dimension', 'budget', 'quarter1', 'id']);
    const start = fieldsOf(null, form, context);
    const values = { ...start, name: 'ก', dimension: '3', budget: '1,000' };
    expect(cellsToSave({ ...form, target: null, start, values }, context)).toEqual({
      name: 'ก',
      dimension: 3,
      budget: 1000,
      quarter1: false,
    });
  });
});
