// The estimate of a command's time in Google, against the measurements it is made from.
import { expect, test } from 'vitest';
import { estimateSeconds } from '../../../local/page/add-on/estimate.ts';

test('400 row writes with a read after each are about the 12 seconds that were measured', () => {
  const [fast] = estimateSeconds({ reads: 400, writes: 400, alternations: 400 }, false);
  expect(fast).toBeGreaterThan(12);
  expect(fast).toBeLessThan(12.5);
});

test('a save from the sidebar is mostly the way there and back', () => {
  const [fast, slow] = estimateSeconds({ reads: 4, writes: 2, alternations: 0 }, true);
  expect(fast).toBeCloseTo(0.3, 1);
  expect(slow).toBeLessThan(2);
});
