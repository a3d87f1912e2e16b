import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newIds, type RandomSource } from '../../../src/core/compare/ids.ts';

/** A source that gives these numbers again and again. */
function source(...numbers: readonly number[]): RandomSource {
  let drawn = 0;
  return () => {
    drawn += 1;
    return numbers[(drawn - 1) % numbers.length] ?? 0;
  };
}

describe('a new รหัส', () => {
  it('is short, and easy to read aloud', () => {
    expect(newIds(1, [], source(0))).toEqual(['P-3333']);
    expect(newIds(1, [], source(0.999, 0))).toEqual(['P-Y3Y3']);
  });

  it('is never one that the workbook has, however that is written', () => {
    expect(newIds(1, [' p-3333 '], source(0, 0, 0, 0, 0.999))).toEqual(['P-Y333']);
  });

  it('gets longer when the source keeps giving what is taken', () => {
    expect(newIds(3, [], source(0))).toEqual(['P-3333', 'P-33333', 'P-333333']);
  });

  it('is not made when none is asked for', () => {
    expect(newIds(0, [], source(0))).toEqual([]);
  });

  it('is unique among any number of new ones and old ones', () => {
    const numbers = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.nat(20), fc.nat(20), (random, first, second) => {
        const old = newIds(first, [], source(...random));
        const all = [...old, ...newIds(second, old, source(...random))];
        expect(new Set(all).size).toBe(first + second);
        for (const id of all) expect(id).toMatch(/^P-[34679ACDEFGHJKMNPQRTWXY]{4,}$/);
      }),
    );
  });
});
