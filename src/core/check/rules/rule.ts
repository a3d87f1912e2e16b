// What a rule of the check is: one small object that looks at a row, at a sheet, or at the whole workbook.
import type { Catalogue } from '../../catalogue.ts';
import { type CellValue, cellText } from '../../cell.ts';
import type { FollowUpChecked } from '../../follow-up/read-follow-up.ts';
import type { PlanReading } from '../../kinds/read-plan.ts';
import type { SettingsReading } from '../../kinds/read-settings.ts';
import type { YearReading } from '../../kinds/read-year.ts';
import type { RowReading, SheetReading } from '../../kinds/sheet-reading.ts';
import type { Settings } from '../../plan.ts';
import { cellOf } from '../../table.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode, type Fix } from '../finding.ts';

/** All that is checked together. */
export interface CheckInput {
  readonly settings: SettingsReading;
  /** The plan of all years; null where it isn't part of this check. */
  readonly plan: PlanReading | null;
  /** The years' sheets to check, in the workbook's order. */
  readonly years: readonly YearReading[];
  readonly context: RuleContext;
  /** The follow-up of the one year that is checked; left out where it isn't part of this check. */
  readonly followUp?: FollowUpChecked;
}

/** What a rule may ask besides the sheet that it looks at. */
export interface RuleContext {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  /** Every sheet of the workbook: a year's sheet is not renamed to a name that is taken. */
  readonly sheetNames: readonly string[];
}

/** A rule for one row at a time; these also run while a project is typed. */
export interface RowRule {
  readonly looksAt: 'row';
  readonly code: FindingCode;
  readonly sheets: readonly SheetReading['kind'][];
  readonly find: (row: RowReading, sheet: SheetReading, context: RuleContext) => readonly Finding[];
}

/** A rule that needs all rows of a sheet. */
export interface SheetRule {
  readonly looksAt: 'sheet';
  readonly code: FindingCode;
  readonly sheets: readonly SheetReading['kind'][];
  readonly find: (sheet: SheetReading, context: RuleContext) => readonly Finding[];
}

/** A rule that needs more than one sheet, or the settings as they were read. */
export interface WorkbookRule {
  readonly looksAt: 'workbook';
  readonly code: FindingCode;
  readonly find: (input: CheckInput) => readonly Finding[];
}

/** A rule of the check. */
export type Rule = RowRule | SheetRule | WorkbookRule;

/** Both kinds of sheets that hold projects. */
export const BOTH = ['year', 'plan'] as const;

/** What a finding says besides its place. */
export interface FindingParts {
  readonly details?: Finding['details'];
  readonly fix?: Fix | null;
  /** What was read, where it isn't the cell's own text. */
  readonly read?: string;
}

/** A finding at the cell of a row in a column that the sheet has. */
export function findingIn(
  { sheet, table }: SheetReading,
  code: FindingCode,
  row: RowReading,
  key: string,
  { details = {}, fix = null, read = cellText(cellOf(table, row, key)) }: FindingParts = {},
): Finding {
  return {
    code,
    severity: FINDING_SEVERITY[code],
    sheet,
    row: row.row,
    column: table.columns[key] as number,
    header: table.headers[key] as string,
    read,
    details,
    fix,
  };
}

/** The fix that writes `to` into the cell of a row in a column. */
export function editOf({ sheet, table }: SheetReading, row: RowReading, key: string, to: CellValue): Fix {
  const column = table.columns[key] as number;
  return { kind: 'edit', edits: [{ sheet, row: row.row, column, from: cellOf(table, row, key), to }] };
}
