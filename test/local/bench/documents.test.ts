// The plan book of some 150 pages in Chromium, out and in again: what the two dialogs promise an officer to wait at most.
import { expect, test } from 'vitest';
import { documentTimes } from '../../../local/bench/documents.ts';

test('a plan of 150 pages is made, and read in again, in less than two seconds each', async () => {
  // The fastest of five: what another program takes of the machine meanwhile is no time of ours.
  const { written, read, bytes } = await documentTimes();
  console.log(`made in ${Math.round(written)} ms (${bytes} bytes), read in ${Math.round(read)} ms`);
  expect(written).toBeLessThan(2000);
  expect(read).toBeLessThan(2000);
}, 120_000);
