// What a rule of the check is: one small object that looks at a row, at a sheet, or at the whole workbook.
import type { Round } from '../../follow-up/status.ts';
import type { AnyReading, KindName, Kinds } from '../../kinds/index.ts';
import type { RuleContext, SheetReading } from '../../kinds/kind.ts';
import type { SettingsReading } from '../../kinds/settings/read-settings.ts';
import type { StructureProblem } from '../../table.ts';
import type { Finding, FindingCode } from '../finding.ts';

export type { RowRule, RuleContext } from '../../kinds/kind.ts';

/** All that is checked together. */
export interface CheckInput {
  readonly settings: SettingsReading;
  /** The sheets to check, and those that they are held against; findings come in this order. */
  readonly sheets: readonly AnyReading[];
  /** Sheets that can't be read, for want of a column. */
  readonly unread?: readonly StructureProblem[];
  readonly context: RuleContext;
  /** The round whose report is asked for; null, or left out: the whole year is checked. */
  readonly round?: Round | null;
}

/** A rule that needs all rows of a sheet; it looks at columns by their type, so that it fits any kind that has them. */
export interface SheetRule {
  readonly code: FindingCode;
  find(sheet: SheetReading, context: RuleContext): readonly Finding[];
}

/** A rule that needs more than one sheet, or the settings as they were read. */
export interface WorkbookRule {
  readonly code: FindingCode;
  find(input: CheckInput): readonly Finding[];
}

/** The sheets of a kind among those that are checked. */
export function sheetsOf<Name extends KindName>(
  { sheets }: Pick<CheckInput, 'sheets'>,
  name: Name,
): readonly SheetReading<Kinds[Name]>[] {
  return sheets.filter(({ kind }) => kind === name) as unknown as readonly SheetReading<Kinds[Name]>[];
}
