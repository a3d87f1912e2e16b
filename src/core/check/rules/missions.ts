// Rules for ภารกิจ: a mission of the plan's cycle, below the row's own dimension. It may be left empty.
import { missionDimension } from '../../catalogue.ts';
import { certain } from '../../reading.ts';
import { BOTH, findingIn, type RowRule } from './rule.ts';

/** The rules for ภารกิจ. */
export const MISSION_RULES: readonly RowRule[] = [
  {
    looksAt: 'row',
    code: 'mission-invalid',
    sheets: BOTH,
    find: (row, sheet) =>
      row.mission.kind === 'invalid' ? [findingIn(sheet, 'mission-invalid', row, 'mission')] : [],
  },
  {
    looksAt: 'row',
    code: 'mission-dimension-mismatch',
    sheets: BOTH,
    find: (row, sheet, { catalogue }) => {
      const mission = certain(row.mission);
      const dimension = certain(row.dimension);
      if (mission === null || dimension === null) return [];
      const own = missionDimension(catalogue, mission);
      if (own === dimension || own === null) return [];
      const details = { mission, missionDimension: own, dimension };
      return [findingIn(sheet, 'mission-dimension-mismatch', row, 'mission', { details })];
    },
  },
];
