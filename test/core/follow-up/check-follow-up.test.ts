// What the check says of a year's follow-up: every planted fault, and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUS } from '../../../src/core/follow-up/status.ts';
import { errorsOfRound } from '../../../src/core/follow-up/stops-round.ts';
import { type FollowUpCells, findings, followUpOf, found, yearOf } from './follow-up-sheet.ts';
import { type Pair, PLANTS, type Plant, SOUND_YEARS } from './planted-faults.ts';

/** The two sheets of some pairs, and where each plant must be found. */
function sheetsOf(pairs: readonly Pair[], plants: readonly Plant[]) {
  const years = pairs.flatMap(({ year }) => year ?? []);
  const followUps = pairs.flatMap(({ followUp }) => followUp ?? []);
  const expected = plants.map(({ code, sheet, cell }, index) => {
    const pair = pairs[index] as Pair;
    const row =
      sheet === 'ปี 2569'
        ? years.indexOf(pair.year as NonNullable<Pair['year']>)
        : followUps.indexOf(pair.followUp as FollowUpCells);
    return `${sheet} ${code} ${cell(row + 2)}`;
  });
  return { year: yearOf(years), followUp: followUpOf(followUps), expected: expected.sort() };
}

describe('over random years', () => {
  it('nothing is found where all is in order', () => {
    fc.assert(
      fc.property(SOUND_YEARS, (pairs) => {
        const { year, followUp } = sheetsOf(pairs, []);
        expect(found(year, followUp)).toEqual([]);
        expect(found(year, followUp, { round: 12 })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('every planted fault is found at its cell, and nothing else', () => {
    const spoilt = fc.record({ pairs: SOUND_YEARS, plants: fc.shuffledSubarray([...PLANTS]) });
    fc.assert(
      fc.property(spoilt, ({ pairs, plants }) => {
        const planted = pairs.map((pair, index) => plants[index]?.spoil(pair) ?? pair);
        const { year, followUp, expected } = sheetsOf(planted, plants);
        expect(found(year, followUp, { round: 12 })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

const YEAR = yearOf([
  { number: 1, name: 'โครงการแรก', dimension: 1, budget: 100, quarter2: true, id: 'P-AAAA' },
  { number: 2, name: 'โครงการที่สอง', dimension: 2, budget: 0, quarter4: true, id: 'P-CCCC' },
]);
const ROW = { number: 1, name: 'โครงการแรก', dimension: 1, budget: 100, id: 'P-AAAA' };
const SECOND = { number: 2, name: 'โครงการที่สอง', dimension: 2, budget: 0, id: 'P-CCCC' };
const TEXTS = { result6: 'จัดแล้ว', problem6: 'ไม่มี', suggestion6: 'ไม่มี' };

describe('the day', () => {
  it.each([
    ['2026-03-31', []],
    ['2026-04-01', ['ผล 2569 status-late F2']],
    ['2026-09-30', ['ผล 2569 status-late F2']],
    ['2026-10-01', ['ผล 2569 status-late F2', 'ผล 2569 status-late K3']],
  ])('on %s a project is late once all its quarters are over', (today, late) => {
    expect(found(YEAR, followUpOf([ROW, SECOND]), { today })).toEqual(late);
  });

  it('a project under way after six months is asked for again only in the later round, or when the year is over', () => {
    const followUp = followUpOf([
      { ...ROW, ...TEXTS, status6: STATUS.inProgress, spent6: 0 },
      { ...SECOND, ...TEXTS, status6: STATUS.done },
    ]);
    const renewed = ['ผล 2569 status-not-renewed K2'];
    expect(found(YEAR, followUp, { today: '2026-06-08' })).toEqual([]);
    expect(found(YEAR, followUp, { today: '2026-10-01' })).toEqual(renewed);
    expect(found(YEAR, followUp, { today: '2026-06-08', round: 12 })).toEqual(renewed);
    expect(found(YEAR, followUp, { today: '2026-10-01', round: 6 })).toEqual([]);
  });
});

describe('what stands twice', () => {
  const [first, second] = [
    { ...ROW, quarter2: true, id: '' },
    { ...SECOND, quarter4: true, id: '' },
  ];
  const again = { ...first, number: 3, id: 'P-DDDD' };

  const today = '2026-01-10';

  it('in the follow-up belongs to its project, whatever it says', () => {
    const rows = [ROW, SECOND, { ...ROW, ...again, ...TEXTS, budget: 7, status6: STATUS.done }];
    expect(found(YEAR, followUpOf(rows), { today })).toEqual(['ผล 2569 name-duplicate B4']);
  });

  it('in the year has its row; in another dimension it needs one, and the sentence says which', () => {
    const twice = found(yearOf([first, second, again]), followUpOf([ROW, SECOND]), { today });
    expect(twice).toEqual([]);
    const other = findings(yearOf([first, second, { ...again, dimension: 2 }]), followUpOf([ROW, SECOND]));
    expect(other.filter(({ code }) => code === 'follow-missing')).toMatchObject([
      { row: 4, details: { year: 2569, dimension: 2 } },
    ]);
  });
});

describe('a year without a follow-up', () => {
  it('is no fault, until a round’s report is asked for', () => {
    expect(found(YEAR, null)).toEqual([]);
    expect(found(YEAR, null, { round: 6 })).toEqual(['ปี 2569 follow-missing B2', 'ปี 2569 follow-missing B3']);
  });
});

describe('what is blank', () => {
  it('is offered “ไม่มี”, one cell at a time', () => {
    const followUp = followUpOf([
      { ...ROW, status6: STATUS.done, spent6: 0 },
      { ...SECOND, ...TEXTS, status6: STATUS.done },
    ]);
    const offered = findings(YEAR, followUp, { today: '2026-03-01', round: 6 });
    expect(offered.map(({ code, fix }) => [code, fix?.kind === 'edit' && fix.edits[0]?.to])).toEqual([
      ['result-missing', 'ไม่มี'],
      ['problem-missing', 'ไม่มี'],
      ['suggestion-missing', 'ไม่มี'],
    ]);
  });
});

describe('what was spent', () => {
  const texts12 = { result12: 'จัดแล้ว', problem12: 'ไม่มี', suggestion12: 'ไม่มี' };
  it.each<readonly [string, FollowUpCells, readonly string[]]>([
    ['of a project under way', { status6: STATUS.inProgress }, ['ผล 2569 spent-missing G2']],
    [
      'after twelve months, though six named an amount',
      { status6: STATUS.inProgress, spent6: 50, status12: STATUS.done, ...texts12 },
      ['ผล 2569 spent-missing L2'],
    ],
    [
      'after twelve months of what was done after six',
      { status6: STATUS.done, spent6: 50, status12: STATUS.done, ...texts12 },
      [],
    ],
    ['of a project that can’t be carried out', { status6: STATUS.cannot, reason: 'ไม่ได้รับงบประมาณ' }, []],
    ['of an ordinance of 0', { status6: STATUS.inProgress, ordinance: 0 }, []],
    ['which is 0', { status6: STATUS.inProgress, spent6: 0 }, []],
  ])('is asked for: %s', (_, cells, expected) => {
    const followUp = followUpOf([{ ...ROW, ...TEXTS, ...cells }, SECOND]);
    expect(found(YEAR, followUp, { today: '2026-03-01' })).toEqual(expected);
  });
});

describe('which round an error stops', () => {
  const done6 = { ...ROW, ...TEXTS, status6: STATUS.done };
  const texts12 = { result12: 'จัดแล้ว', problem12: 'ไม่มี', suggestion12: 'ไม่มี' };
  it.each<readonly [string, FollowUpCells, readonly number[]]>([
    ['a blank of six months that twelve takes over', { ...done6, result6: '' }, [6, 12]],
    [
      'a blank of six months with a report of its own after twelve',
      { ...done6, result6: '', status12: STATUS.done, ...texts12 },
      [6],
    ],
    ['a blank of twelve months', { ...done6, status12: STATUS.done, ...texts12, problem12: '' }, [12]],
    [
      'an amount of six months that twelve takes over',
      { ...done6, spent6: 'x', status12: STATUS.done, ...texts12 },
      [6, 12],
    ],
    ['an amount of six months that twelve names anew', { ...done6, spent6: 'x', spent12: 5 }, [6]],
    [
      'no reason, only at six months',
      { ...ROW, ...TEXTS, status6: STATUS.cannot, status12: STATUS.done, ...texts12 },
      [6],
    ],
    ['no reason, taken over', { ...ROW, ...TEXTS, status6: STATUS.cannot }, [6, 12]],
    ['an amount of the ordinance', { ...done6, ordinance: 'x' }, [6, 12]],
  ])('%s', (_, row, rounds) => {
    const followUp = followUpOf([row, { ...SECOND, ...TEXTS, status6: STATUS.done }]);
    const all = findings(YEAR, followUp, { today: '2026-03-01' });
    expect(all.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(([6, 12] as const).filter((round) => errorsOfRound(all, round, followUp).length > 0)).toEqual(
      rounds,
    );
  });
});
