// Rules for ตั้งค่า: each setting that has no default is there, and is what it should be.
import { cellText } from '../../cell.ts';
import { RISK_LIMITS_LABEL } from '../../compare/risk-levels.ts';
import { MOST_YEARS, type SettingFault } from '../../kinds/settings/read-settings.ts';
import { settingOf } from '../../kinds/settings/settings.ts';
import { FINDING_SEVERITY, type Finding } from '../finding.ts';
import type { WorkbookRule } from './rule.ts';

/** The rules for the settings' values. */
export const SETTING_RULES: readonly WorkbookRule[] = [
  {
    code: 'setting-missing',
    find: ({ settings: { sheet, faults } }) =>
      faults
        .filter(({ kind }) => kind === 'missing')
        .map((fault) => settingFinding('setting-missing', sheet, fault)),
  },
  {
    code: 'setting-invalid',
    find: ({ settings: { sheet, faults } }) =>
      faults
        .filter(({ kind }) => kind !== 'missing')
        .map((fault) => settingFinding('setting-invalid', sheet, fault)),
  },
  {
    code: 'setting-invalid',
    find: ({ settings: { sheet, limitsFault } }) =>
      limitsFault === null
        ? []
        : [
            {
              ...{ code: 'setting-invalid', severity: FINDING_SEVERITY['setting-invalid'], sheet },
              ...{ row: limitsFault.row, column: limitsFault.column, header: RISK_LIMITS_LABEL },
              ...{ read: cellText(limitsFault.value), details: { reason: 'limits' }, fix: null },
            },
          ],
  },
];

function settingFinding(
  code: 'setting-missing' | 'setting-invalid',
  sheet: string,
  { key, kind, cell }: SettingFault,
): Finding {
  const { label, choices } = settingOf(key);
  return {
    code,
    severity: FINDING_SEVERITY[code],
    sheet,
    row: cell?.row ?? 1,
    column: cell?.column ?? 1,
    header: label,
    read: cell === null ? '' : cellText(cell.value),
    details: {
      reason: cell === null ? 'label-missing' : kind,
      choices: choices.join(', '),
      mostYears: MOST_YEARS,
    },
    fix: null,
  };
}
