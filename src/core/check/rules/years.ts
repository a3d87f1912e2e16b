// Rules for years: พ.ศ. everywhere, inside the plan's period, and each project of แผน in at least one of them.
import { cellText } from '../../cell.ts';
import { SETTINGS } from '../../kinds/settings/settings.ts';
import { yearSheetName } from '../../sheet-names.ts';
import { isWrittenInCommonEra, type YearSheet, yearSheetOf, yearSheets } from '../../year-sheets.ts';
import { FINDING_SEVERITY, type Finding, type Fix } from '../finding.ts';
import { type CheckInput, sheetsOf, type WorkbookRule } from './rule.ts';

const YEAR_SETTINGS = SETTINGS.filter(({ key }) => key === 'firstYear' || key === 'lastYear');

/** The rules for years. */
export const YEAR_RULES: readonly WorkbookRule[] = [
  {
    code: 'year-invalid',
    find: ({ settings: { sheet, settings, cells } }) =>
      YEAR_SETTINGS.flatMap(({ key, label }) => {
        const cell = cells[key];
        const year = key === 'firstYear' ? settings.firstYear : settings.lastYear;
        if (cell === undefined || year === null) return [];
        const read = cellText(cell.value);
        if (!isWrittenInCommonEra(read, year)) return [];
        const edit = { sheet, row: cell.row, column: cell.column, from: cell.value, to: year };
        const fix: Fix = { kind: 'edit', edits: [edit] };
        return [
          yearFinding('year-invalid', {
            ...edit,
            header: label,
            read,
            details: { reason: 'era', year },
            fix,
          }),
        ];
      }),
  },
  {
    code: 'year-invalid',
    find: (input) =>
      yearsChecked(input).flatMap(({ sheet, year }) => {
        const { context } = input;
        const { firstYear, lastYear } = context.settings;
        const place = wholeSheet(sheet);
        if (isWrittenInCommonEra(sheet, year)) {
          const to = yearSheetName(year);
          const fix: Fix = { kind: 'rename-sheet', sheet, to };
          const details = { reason: 'era', year, to };
          return [
            yearFinding('year-invalid', {
              ...place,
              details,
              fix: context.sheetNames.includes(to) ? null : fix,
            }),
          ];
        }
        if (firstYear === null || lastYear === null || (firstYear <= year && year <= lastYear)) return [];
        const details = { reason: 'outside', year, firstYear, lastYear };
        return [yearFinding('year-invalid', { ...place, details, fix: null })];
      }),
  },
  {
    code: 'year-double',
    find: (input) =>
      yearsChecked(input).flatMap(({ sheet, year }): Finding[] => {
        const { context } = input;
        const sheets = yearSheets(context.sheetNames).filter((one) => one.year === year);
        // Of a name in ค.ศ. year-invalid has said it.
        if (sheets.length < 2 || isWrittenInCommonEra(sheet, year)) return [];
        const names = sheets.map((one) => `"${one.sheet}"`).join(', ');
        const details = { year, names, used: String(yearSheetOf(sheets, year)) };
        return [yearFinding('year-double', { ...wholeSheet(sheet), details, fix: null })];
      }),
  },
];

/** The years' sheets that are checked. */
function yearsChecked(input: CheckInput): readonly YearSheet[] {
  return sheetsOf(input, 'year').map(({ sheet, year }) => ({ sheet, year: year ?? 0 }));
}

/** Where a finding stands that concerns a year's sheet as a whole. */
function wholeSheet(sheet: string): Pick<Finding, 'sheet' | 'row' | 'column' | 'header' | 'read'> {
  return { sheet, row: 1, column: 1, header: '', read: sheet };
}

function yearFinding(
  code: 'year-invalid' | 'year-double',
  parts: Omit<Finding, 'code' | 'severity'>,
): Finding {
  const { sheet, row, column, header, read, details, fix } = parts;
  return { code, severity: FINDING_SEVERITY[code], sheet, row, column, header, read, details, fix };
}
