// Cells that hold an error value (#N/A, #REF! …): an error in any column of any sheet, and all that is said of that cell.
import { cellText } from '../cell.ts';
import type { SettingsReading } from '../kinds/settings/read-settings.ts';
import { SETTINGS, type SettingKey } from '../kinds/settings/settings.ts';
import { headerOf, type Table } from '../table.ts';
import { isErrorValue } from '../text/error-value.ts';
import { FINDING_SEVERITY, type Finding } from './finding.ts';

const CODE = 'error-value';

/** A sheet whose columns are known. */
interface KnownSheet {
  readonly sheet: string;
  readonly table: Table<string>;
}

/** The error values in the known columns of a sheet's rows. */
export function errorValuesIn({ sheet, table }: KnownSheet): readonly Finding[] {
  const columns = Object.entries(table.columns);
  const found: Finding[] = [];
  // Loops without copies: most of many thousand cells have nothing to say.
  for (const row of table.rows) {
    for (const [key, column = 0] of columns) {
      const value = row.cells[column - 1] ?? '';
      if (!isErrorValue(value)) continue;
      const header = headerOf(table, row, key);
      found.push(findingAt({ sheet, row: row.row, column, header, read: cellText(value) }));
    }
  }
  return found;
}

/** The error values in ตั้งค่า. */
export function errorValuesInSettings({ sheet, cells }: SettingsReading): readonly Finding[] {
  return (Object.keys(cells) as SettingKey[]).flatMap((key) => {
    const cell = cells[key];
    if (cell === undefined || !isErrorValue(cell.value)) return [];
    const header = SETTINGS.find((setting) => setting.key === key)?.label ?? '';
    return [findingAt({ sheet, row: cell.row, column: cell.column, header, read: cellText(cell.value) })];
  });
}

/**
 * The findings without what else is said of a cell that holds an error value: until that is mended it reads as nonsense. So does a
 * gap in the numbers of a column in which one is an error.
 */
export function withoutOthersAtErrorValues(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ sheet, row, column }: Finding) => `${sheet}\n${row}\n${column}`;
  const errors = new Set(findings.filter(({ code }) => code === CODE).map(place));
  if (errors.size === 0) return findings;
  const column = ({ sheet, column }: Finding) => `${sheet}\n${column}`;
  const columns = new Set(findings.filter(({ code }) => code === CODE).map(column));
  return findings.filter(
    (finding) =>
      finding.code === CODE ||
      !(errors.has(place(finding)) || (finding.code === 'number-gap' && columns.has(column(finding)))),
  );
}

function findingAt(at: Pick<Finding, 'sheet' | 'row' | 'column' | 'header' | 'read'>): Finding {
  return { code: CODE, severity: FINDING_SEVERITY[CODE], ...at, details: {}, fix: null };
}
