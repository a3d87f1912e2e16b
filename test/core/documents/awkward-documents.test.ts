// Plan documents as Word, WPS and Google Docs really write them, and laid out as officers lay them out: each value right, or doubted.
import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import { recognisePlan } from '../../../src/core/documents/recognise-plan.ts';
import { readDocx } from '../../../src/files/reading/read-docx.ts';
import { AWKWARD_LAYOUTS } from './awkward-layouts.ts';
import { AWKWARD_WAYS } from './awkward-ways.ts';
import { tallied } from './whole-plan-truth.ts';
import { asDocx } from './written-as.ts';
import { type Piece, writtenPlan } from './written-plans.ts';

const PLANS = Number(process.env.RUNS ?? 4);
const FIRST = Number(process.env.SEED ?? 1);

const CASES = [
  ...AWKWARD_WAYS,
  ...AWKWARD_LAYOUTS.map(
    ([name, layout]) => [name, (pieces: readonly Piece[]) => asDocx(layout(pieces))] as const,
  ),
];

test.each(CASES)(`${PLANS} plans with %s: nothing is wrong`, async (name, way) => {
  const sum = { right: 0, unknown: 0, wrong: [] as string[], doubts: [] as string[] };
  for (let seed = FIRST; seed < FIRST + PLANS; seed += 1) {
    const { pieces, truth, settings } = writtenPlan(seed);
    const imported = recognisePlan(await readDocx(way(pieces, seed)), { catalogues: CATALOGUES, year: null });
    const { right, unknown, wrong } = tallied(imported, truth);
    sum.right += right;
    sum.unknown += unknown;
    sum.wrong.push(...wrong.map((one) => `plan ${seed}: ${one}`));
    sum.doubts.push(
      ...imported.doubts.map(({ code, sheet, cell }) => `plan ${seed}: ${code} ${sheet} ${cell}`),
    );
    expect({ seed, ...imported.settings }).toEqual({ seed, ...settings, reporter: null });
  }
  console.log(
    `${name}: ${sum.right} right, ${sum.unknown} unknown, ${sum.wrong.length} wrong, ${sum.doubts.length} doubts`,
  );
  expect(sum.wrong.slice(0, 10)).toEqual([]);
  expect(sum.doubts.slice(0, 10)).toEqual([]);
});

test(`${PLANS} plans whose descriptions have nothing before them but their names: each cell is right or its row is doubted`, async () => {
  const [, bare] = AWKWARD_LAYOUTS[AWKWARD_LAYOUTS.length - 1] as (typeof AWKWARD_LAYOUTS)[number];
  let sure = 0;
  for (let seed = FIRST; seed < FIRST + PLANS; seed += 1) {
    const { pieces, truth } = writtenPlan(seed);
    const from = pieces.findIndex((piece) => piece.kind === 'line' && /^รายละเอียดโครงการ/.test(piece.text));
    const isBetween = (piece: Piece) =>
      piece.kind === 'line' && /^(?:มิติที่|ลำดับที่|โครงการที่|[๐-๙0-9]\.[๐-๙0-9])/.test(piece.text);
    const plain = bare(pieces)
      .filter((piece, index) => index <= from || !isBetween(piece))
      // Some names begin as names do, others might be anything.
      .map((piece, index) =>
        index > from && piece.kind === 'line' && piece.level === 2
          ? {
              ...piece,
              level: 0,
              text: seed % 2 === 0 ? piece.text : piece.text.replace(/^(?:โครงการ|กิจกรรม|มาตรการ)/, ''),
            }
          : piece,
      );
    const { sheets, doubts } = recognisePlan(await readDocx(asDocx(plain)), {
      catalogues: CATALOGUES,
      year: null,
    });
    const rows = sheets.find(({ sheet }) => sheet === 'รายละเอียดโครงการ')?.rows ?? [];
    const wanted = truth.find(({ sheet }) => sheet === 'รายละเอียดโครงการ')?.rows ?? [];
    expect(rows).toHaveLength(wanted.length);
    const doubted = new Set(
      doubts
        .filter(({ sheet }) => sheet === 'รายละเอียดโครงการ')
        .map(({ cell }) => cell?.replace(/^[A-Z]+/, '')),
    );
    wanted.forEach((row, index) => {
      const isDoubted = doubted.has(String(index + 2));
      if (isDoubted) return;
      sure += 1;
      expect(rows[index]?.map((cell) => String(cell).replace(/\s/g, '')).slice(1, row.length)).toEqual(
        row.slice(1).map((cell) => String(cell).replace(/\s/g, '')),
      );
    });
  }
  expect(sure).toBeGreaterThan(0);
});
