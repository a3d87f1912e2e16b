import { describe, expect, it } from 'vitest';
import { catalogueFor, missionDimension } from '../../src/core/catalogue.ts';

describe('the missions of a planning cycle', () => {
  it.each([2566, 2571, null])('are the cycle’s own, else the newest that is known (%s)', (firstYear) => {
    expect(catalogueFor(firstYear).cycle).toEqual({ firstYear: 2566, lastYear: 2570 });
  });

  it('are 10, and 26 below them, in four dimensions', () => {
    const { dimensions } = catalogueFor(2566);
    const missions = dimensions.flatMap((dimension) => dimension.missions);
    expect(dimensions.map(({ dimension }) => dimension)).toEqual([1, 2, 3, 4]);
    expect(missions).toHaveLength(10);
    expect(missions.flatMap(({ subMissions }) => subMissions)).toHaveLength(26);
  });

  it.each([
    ['1.2', 1],
    ['2.2.2', 2],
    ['4.3.2', 4],
    ['5.1', null],
  ])('%s belongs to dimension %s', (code, dimension) => {
    expect(missionDimension(catalogueFor(2566), code)).toBe(dimension);
  });
});
