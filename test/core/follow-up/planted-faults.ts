// Random years with a follow-up in order, and for each code a way to spoil one row so that only that code is right.
import fc from 'fast-check';
import type { FindingCode } from '../../../src/core/check/finding.ts';
import { STATUS } from '../../../src/core/follow-up/status.ts';
import { type FollowUpCells, followUpCell, type YearCells } from './follow-up-sheet.ts';

/** A project in both sheets; either row may be missing once it is spoilt. */
export interface Pair {
  readonly year: YearCells | null;
  readonly followUp: FollowUpCells | null;
}

/** Spoils a pair. `cell`: where the fault must be found, given the row in its sheet. */
export interface Plant {
  readonly code: FindingCode;
  readonly sheet: 'ปี 2569' | 'ผล 2569';
  readonly spoil: (pair: Required<{ year: YearCells; followUp: FollowUpCells }>) => Pair;
  readonly cell: (row: number) => string;
}

const said = (round: 6 | 12, status: string, spent: number | '') => ({
  [`status${round}`]: status,
  [`spent${round}`]: spent,
  [`result${round}`]: `อบรมแล้ว ${round} เดือน`,
  [`problem${round}`]: 'ไม่มี',
  [`suggestion${round}`]: 'ควรจัดอีก',
});
const unsaid = (round: 6 | 12) =>
  Object.fromEntries(Object.keys(said(round, '', '')).map((key) => [key, '']));

const changed =
  (cells: FollowUpCells): Plant['spoil'] =>
  ({ year, followUp }) => ({ year, followUp: { ...followUp, ...cells } });
const at =
  (key: Parameters<typeof followUpCell>[1]): Plant['cell'] =>
  (row) =>
    followUpCell(row, key);
const inFollowUp = (
  code: FindingCode,
  key: Parameters<typeof followUpCell>[1],
  spoil: Plant['spoil'],
): Plant => ({ code, sheet: 'ผล 2569', spoil, cell: at(key) });

/** In progress, then done, well within its budget: what a spoilt row was before, but for what spoils it. */
const SOUND = { ...said(6, STATUS.inProgress, 10), ...said(12, STATUS.done, 20), reason: '' };

/** Every code of the follow-up, some in more than one place. */
export const PLANTS: readonly Plant[] = [
  {
    ...{ code: 'follow-missing', sheet: 'ปี 2569' },
    spoil: ({ year }) => ({ year, followUp: null }),
    cell: (row) => `B${row}`,
  },
  inFollowUp('follow-orphan', 'name', ({ followUp }) => ({ year: null, followUp })),
  inFollowUp('follow-budget-differs', 'budget', changed({ budget: 1.25 })),
  inFollowUp('status-invalid', 'status12', changed({ ...SOUND, status12: 'เสร็จแล้ว' })),
  inFollowUp('status-invalid', 'status6', changed({ ...SOUND, status6: 'กำลังทำ' })),
  inFollowUp('reason-missing', 'reason', changed({ ...SOUND, status12: STATUS.cannot })),
  inFollowUp('reason-missing', 'reason', changed({ ...SOUND, status6: STATUS.cannot, reason: 'อื่นๆ: ' })),
  inFollowUp('spent-invalid', 'spent12', changed({ ...SOUND, spent12: 'สิบบาท' })),
  inFollowUp('spent-invalid', 'spent6', changed({ ...SOUND, spent6: -5 })),
  inFollowUp('spent-missing', 'spent12', changed({ ...SOUND, spent12: '' })),
  inFollowUp('spent-missing', 'spent6', changed({ ...SOUND, spent6: '' })),
  inFollowUp('spent-over', 'spent12', changed({ ...SOUND, ordinance: 19.99 })),
  inFollowUp('spent-falls', 'spent12', changed({ ...SOUND, spent12: 9.99 })),
  inFollowUp(
    'status-falls',
    'status12',
    changed({ ...SOUND, status6: STATUS.done, status12: STATUS.inProgress }),
  ),
  inFollowUp('status-late', 'status12', ({ year, followUp }) => ({
    year: { ...year, quarter1: true, quarter4: true },
    followUp: { ...followUp, ...unsaid(6), ...unsaid(12), reason: '' },
  })),
  inFollowUp('status-late', 'status6', ({ year, followUp }) => ({
    year: { ...year, quarter1: false, quarter2: true, quarter3: false, quarter4: false },
    followUp: { ...followUp, ...unsaid(6), ...unsaid(12), reason: '' },
  })),
  inFollowUp('status-not-renewed', 'status12', changed({ ...SOUND, ...unsaid(12) })),
  inFollowUp('result-missing', 'result12', changed({ ...SOUND, result12: '' })),
  inFollowUp('result-missing', 'result6', changed({ ...SOUND, result6: ' ' })),
  inFollowUp('problem-missing', 'problem6', changed({ ...SOUND, problem6: '-' })),
  inFollowUp('suggestion-missing', 'suggestion12', changed({ ...SOUND, suggestion12: '' })),
];

/** What a project in order may say in the two rounds, the last of them reported. */
const REPORTS: readonly FollowUpCells[] = [
  { ...SOUND },
  { ...said(6, STATUS.done, 20), ...unsaid(12) },
  { ...said(6, STATUS.done, 20), ...said(12, STATUS.done, 20) },
  { ...said(6, STATUS.cannot, ''), ...unsaid(12), reason: 'ไม่ได้รับงบประมาณ' },
  { ...said(6, STATUS.cannot, 0), ...said(12, STATUS.done, 30), reason: 'บุคลากรไม่เพียงพอ' },
  { ...unsaid(6), ...said(12, STATUS.cannot, ''), reason: 'อื่นๆ: น้ำท่วม' },
  { ...unsaid(6), ...said(12, STATUS.inProgress, 5) },
];

/** A year in order, with at least as many projects as there are plants. */
export const SOUND_YEARS: fc.Arbitrary<readonly Required<{ year: YearCells; followUp: FollowUpCells }>[]> = fc
  .array(
    fc.record({
      dimension: fc.integer({ min: 1, max: 4 }),
      budget: fc.integer({ min: 20_000, max: 9_000_000 }),
      given: fc.boolean(),
      identified: fc.boolean(),
      quarters: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      report: fc.constantFrom(...REPORTS),
    }),
    { minLength: PLANTS.length, maxLength: PLANTS.length + 12 },
  )
  .map((projects) =>
    projects.map(({ dimension, budget, given, identified, quarters, report }, index) => {
      const baht = budget / 100;
      const both = {
        ...{ number: index + 1, name: `โครงการที่ ${index + 1} ของปี`, dimension, budget: baht },
        id: identified ? `P-${String(index).padStart(4, '0')}` : '',
      };
      const [quarter1, quarter2, quarter3] = quarters;
      return {
        year: { ...both, quarter1, quarter2, quarter3, quarter4: true },
        // The same project under another name is known by its id.
        followUp: {
          ...both,
          ...report,
          ...(identified ? { name: `ชื่อเดิม ${index}` } : {}),
          ordinance: given ? Math.ceil(budget / 2) / 100 : '',
        },
      };
    }),
  );
