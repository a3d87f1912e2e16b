// Plans that nobody has seen: every type of organisation, three cycles, many wordings and shapes, as text, web page and Word's file.
import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/documents/block.ts';
import { readHtml } from '../../../src/core/documents/read-html.ts';
import { readText } from '../../../src/core/documents/read-text.ts';
import { recognisePlan } from '../../../src/core/documents/recognise-plan.ts';
import { readDocx } from '../../../src/files/reading/read-docx.ts';
import { tallied } from './whole-plan-truth.ts';
import { asDocx, asHtml, asText } from './written-as.ts';
import { type Piece, writtenPlan } from './written-plans.ts';

const PLANS = Number(process.env.RUNS ?? 12);
const FIRST = Number(process.env.SEED ?? 1);

test.each([
  ['text', (pieces: readonly Piece[]): readonly Block[] => readText(asText(pieces))],
  ['a web page', (pieces: readonly Piece[]): readonly Block[] => readHtml(asHtml(pieces))],
  ['Word’s file', (pieces: readonly Piece[]): readonly Block[] => readDocx(asDocx(pieces))],
])(`${PLANS} plans as %s: nothing is wrong`, (as, read) => {
  const sum = { right: 0, unknown: 0, wrong: [] as string[], doubts: 0 };
  for (let seed = FIRST; seed < FIRST + PLANS; seed += 1) {
    const { pieces, truth, settings } = writtenPlan(seed);
    const imported = recognisePlan(read(pieces), { year: null });
    const { right, unknown, wrong } = tallied(imported, truth);
    sum.right += right;
    sum.unknown += unknown;
    sum.wrong.push(...wrong.map((one) => `plan ${seed}: ${one}`));
    sum.doubts += imported.doubts.length;
    expect({ seed, ...imported.settings }).toEqual({ seed, ...settings, reporter: null });
  }
  console.log(
    `${as}: ${sum.right} right, ${sum.unknown} unknown, ${sum.wrong.length} wrong, ${sum.doubts} doubts`,
  );
  expect(sum.wrong.slice(0, 30)).toEqual([]);
});
