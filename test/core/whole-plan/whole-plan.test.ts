// The whole real plan, checked: just what a person found in the document, and nothing that isn't there.
import { expect, it } from 'vitest';
import { checkAll, wholePlan } from './checking-all.ts';
import { FACTS, MEASURES_NOT_IN_PLAN } from './facts.ts';

const found = checkAll(wholePlan());

const asLine = ({ code, sheet, row, header }: { code: string; sheet: string; row: number; header: string }) =>
  `${sheet} ${row} ${header}: ${code}`;

it('every fact is found, as often as it is one, and nothing else', () => {
  expect(found.map(asLine).sort()).toEqual(FACTS.map(asLine).sort());
});

it('by code there are as many as there are facts', () => {
  const counts: Record<string, number> = {};
  for (const { code } of found) counts[code] = (counts[code] ?? 0) + 1;
  expect(counts).toEqual({
    'not-in-plan': 1,
    'year-not-scheduled': 1,
    'missing-from-year': 2,
    'description-years-differ': 2,
    'name-differs': 1,
    'list-numbering': 3,
    'organisation-name': 28,
    'organisation-type': 5,
    'foreign-script': 3,
    placeholder: 2,
    'risk-measure-not-in-plan': 20,
  });
});

it('of the measures six are probably a project, and each names the right one', () => {
  const measures = found.filter(({ code }) => code === 'risk-measure-not-in-plan');
  const near = measures.filter(({ details }) => details.name !== '');
  expect(near.map(({ details }) => Number(details.planRow) - 1)).toEqual(
    MEASURES_NOT_IN_PLAN.flatMap(({ project }) => project ?? []),
  );
  expect(near.every(({ fix }) => fix?.kind === 'edit' && fix.alone === true)).toBe(true);
});
