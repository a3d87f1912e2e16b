// Plans that nobody has seen: every type of organisation, three cycles, many wordings and shapes, as text, web page and Word's file.

import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import type { ReadBlock } from '../../../src/core/documents/block.ts';
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
  ['text', (pieces: readonly Piece[]): readonly ReadBlock[] => readText(asText(pieces))],
  ['a web page', (pieces: readonly Piece[]): readonly ReadBlock[] => readHtml(asHtml(pieces))],
  ['Word’s file', (pieces: readonly Piece[]): Promise<readonly ReadBlock[]> => readDocx(asDocx(pieces))],
])(`${PLANS} plans as %s: nothing is wrong`, async (as, read) => {
  const sum = { right: 0, unknown: 0, wrong: [] as string[], doubts: 0 };
  for (let seed = FIRST; seed < FIRST + PLANS; seed += 1) {
    const { pieces, truth, settings } = writtenPlan(seed);
    const imported = recognisePlan(await read(pieces), { catalogues: CATALOGUES, year: null });
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

test(`${PLANS} plans without the table of all years: แผน comes from the descriptions`, () => {
  for (let seed = FIRST; seed < FIRST + PLANS; seed += 1) {
    const { pieces, truth } = writtenPlan(seed);
    const isPlanTable = (piece: Piece) => piece.kind === 'table' && piece.rows[0]?.[0]?.text === 'มิติ';
    const imported = recognisePlan(readText(asText(pieces.filter((piece) => !isPlanTable(piece)))), {
      catalogues: CATALOGUES,
      year: null,
    });
    expect(tallied(imported, truth).wrong).toEqual([]);
    expect(imported.doubts).toEqual([]);
  }
});

test('page numbers and the title on every page are no text of the plan', () => {
  const { pieces, truth } = writtenPlan(3);
  const lines = asText(pieces).split('\n');
  // A page's end within a table would be a row of it: only between paragraphs.
  const paged = lines.flatMap((line, index) => {
    const isTable = line.includes('\t') || lines[index + 1]?.includes('\t');
    return index % 9 === 8 && !isTable
      ? [line, `- ${index} -`, 'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570) หน่วยงานหนึ่ง']
      : [line];
  });
  expect(
    tallied(
      recognisePlan(readText(paged.join('\n')), { catalogues: CATALOGUES, year: null }),
      truth.filter(({ sheet }) => sheet === 'รายละเอียดโครงการ'),
    ).wrong,
  ).toEqual([]);
});
