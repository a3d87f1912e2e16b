// What scanning does to the headings of descriptions: lost, bent, without their number. No text stands in a wrong place unsaid.

import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import { headingOf } from '../../../src/core/documents/plan/description-headings.ts';
import { readText } from '../../../src/core/documents/read-text.ts';
import { recognisePlan } from '../../../src/core/documents/recognise-plan.ts';
import { chanceFrom } from '../../chance.ts';
import { toTheLetter } from './whole-plan-truth.ts';
import { asText } from './written-as.ts';
import { writtenPlan } from './written-plans.ts';

const PLANS = Number(process.env.RUNS ?? 12);
const FIRST = Number(process.env.SEED ?? 1);

/** Headings that are damaged in each plan. */
const DAMAGED = 3;

test.each([
  ['lost', () => null],
  ['bent by a letter', (line: string) => line.replace(/[กดนรว](?=[^กดนรว]*$)/, 'ฮ')],
  ['without their number', (line: string) => line.replace(/^[0-9๐-๙]+[.)]\s*/, '')],
] as const)('headings that are %s: each cell is right, or its row is doubted', (what, damage) => {
  const sum = { right: 0, doubted: 0, unsaid: [] as string[] };
  for (let seed = FIRST; seed < FIRST + PLANS; seed += 1) {
    const { pieces, truth } = writtenPlan(seed);
    const { rows, headers } = damaged(asText(pieces), damage, seed);
    const expected = truth.find(({ sheet }) => sheet === 'รายละเอียดโครงการ');
    expect(rows.length).toBe(expected?.rows.length);
    expected?.rows.forEach((row, index) => {
      row.forEach((value, at) => {
        const { cells, isDoubted } = rows[index] as (typeof rows)[number];
        const own = cells[headers.indexOf(expected.headers[at] as string)] ?? '';
        if (toTheLetter(own) === toTheLetter(value)) sum.right += 1;
        else if (isDoubted) sum.doubted += 1;
        else sum.unsaid.push(`plan ${seed} row ${index + 1} ${expected.headers[at]}: ${own} / ${value}`);
      });
    });
  }
  console.log(
    `headings ${what}: ${sum.right} right, ${sum.doubted} doubted, ${sum.unsaid.length} wrong and unsaid`,
  );
  expect(sum.unsaid).toEqual([]);
});

/** The rows of descriptions of a text in which some headings are damaged, and which of them are doubted. */
function damaged(text: string, damage: (line: string) => string | null, seed: number) {
  const below = chanceFrom(seed);
  const lines: (string | null)[] = text.split('\n');
  const start = lines.findIndex((line) => line?.startsWith('รายละเอียดโครงการ'));
  const headings = lines.flatMap((line, index) => {
    const heading = index > start && line !== null ? headingOf(line) : null;
    return heading === null || heading.part === 'name' ? [] : [index];
  });
  for (let count = 0; count < DAMAGED; count += 1) {
    const at = headings[below(headings.length)] as number;
    const line = lines[at];
    if (line) lines[at] = damage(line);
  }
  const imported = recognisePlan(readText(lines.filter((line) => line !== null).join('\n')), {
    catalogues: CATALOGUES,
    year: null,
  });
  const sheet = imported.sheets.find(({ sheet: name }) => name === 'รายละเอียดโครงการ');
  const doubted = new Set(
    imported.doubts
      .filter((doubt) => doubt.sheet === sheet?.sheet)
      .map(({ cell }) => Number(/[0-9]+$/.exec(cell ?? '')?.[0])),
  );
  return {
    headers: sheet?.headers ?? [],
    rows: (sheet?.rows ?? []).map((cells, index) => ({ cells, isDoubted: doubted.has(index + 2) })),
  };
}
