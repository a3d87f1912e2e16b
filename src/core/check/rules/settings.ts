// Rules for ตั้งค่า: each setting that has no default is there, and is what it should be.
import { cellText } from '../../cell.ts';
import { RISK_LIMITS_LABEL } from '../../compare/risk-levels.ts';
import { MOST_YEARS, type SettingFault } from '../../kinds/settings/read-settings.ts';
import { settingOf } from '../../kinds/settings/settings.ts';
import { kindOfOrganisation } from '../../text/names/organisation-kind.ts';
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
    // A plan's words are held against the kind; a wrong one would take the right words for strange.
    code: 'organisation-type',
    find: ({ settings: { sheet, settings, cells } }) => {
      const { organisation, organisationType: type } = settings;
      const kind = organisation === null ? null : kindOfOrganisation(organisation);
      const cell = cells.organisationType;
      if (kind === null || type === null || kind === type || cell === undefined) return [];
      const place = { row: cell.row, column: cell.column, header: settingOf('organisationType').label };
      const severity = FINDING_SEVERITY['organisation-type'];
      const details = { name: organisation ?? '', kind, type };
      return [
        {
          code: 'organisation-type',
          severity,
          sheet,
          ...place,
          read: cellText(cell.value),
          details,
          fix: null,
        },
      ];
    },
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
