// The reading half of every command: settings, a year's sheet, แผน; understood, or refused with what to mend.
import { type Catalogue, catalogueFor } from '../../core/catalogue.ts';
import { isBlank } from '../../core/cell.ts';
import type { ReadContext } from '../../core/columns/column-type.ts';
import { type AnyReading, KINDS } from '../../core/kinds/index.ts';
import { columnsOf, type Kind } from '../../core/kinds/kind.ts';
import { type KnownSheet, knownSheets, otherSheetsIn } from '../../core/kinds/known-sheets.ts';
import { nearName, nearOthers, nearYear } from '../../core/kinds/near-names.ts';
import { PLAN } from '../../core/kinds/plan/plan.ts';
import { type PlanReading, readPlan } from '../../core/kinds/plan/read-plan.ts';
import { readSheet, type SheetOutcome } from '../../core/kinds/read-sheet.ts';
import { readSettings, type SettingsReading } from '../../core/kinds/settings/read-settings.ts';
import { readYear, type YearReading } from '../../core/kinds/year/read-year.ts';
import { YEAR } from '../../core/kinds/year/year.ts';
import { LAYOUT } from '../../core/layout-version.ts';
import { planYearsOf } from '../../core/plan.ts';
import { SHEET } from '../../core/sheet-names.ts';
import {
  cellOf,
  readTable,
  type SheetCells,
  type StructureProblem,
  sheetMissing,
  type TableColumn,
} from '../../core/table.ts';
import { lookAlikeKey } from '../../core/text/names/look-alike.ts';
import { type YearSheet, yearSheetOf, yearSheets } from '../../core/year-sheets.ts';
import { Refusal } from '../session/refusal.ts';
import { readCells, type Session } from '../session/session.ts';

/** The settings, read, and the catalogue of the plan's cycle. */
export interface SettingsInput {
  readonly settings: SettingsReading;
  readonly catalogue: Catalogue;
  /** The years' sheets in the order of the tabs. */
  readonly years: readonly YearSheet[];
  /** Every sheet of the workbook. */
  readonly sheetNames: readonly string[];
}

/** Everything that the check and the reports of a year look at. */
export interface YearInput extends SettingsInput {
  readonly year: YearReading;
  /** Null where the workbook has no แผน, or an empty one. */
  readonly plan: PlanReading | null;
  /** The plan's other sheets, where they are asked for. */
  readonly others: OtherSheets;
}

/** The sheets of the plan besides its tables: descriptions, risks, targets, the committee, the book. */
export interface OtherSheets {
  readonly sheets: readonly AnyReading[];
  /** Sheets of these names in which a column that they need is missing or doubled: they can't be checked. */
  readonly unread: readonly StructureProblem[];
}

/** How much of a year is read. */
interface YearReadingOptions {
  readonly whole?: boolean;
  readonly filtered?: boolean;
  readonly mayBeEmpty?: boolean;
}

const NO_OTHERS: OtherSheets = { sheets: [], unread: [] };

/**
 * Reads ตั้งค่า (one read) and sets the session's language. @returns null if the sheet isn't there
 * @throws Refusal `layout-newer` if a newer add-on has made the workbook: what this one doesn't know it must not touch
 */
export function readSettingsIfThere(session: Session): SettingsReading | null {
  const sheet = findSheet(session, SHEET.settings);
  if (sheet === null) return null;
  const settings = readSettings({ sheet, cells: readCells(session, sheet) });
  session.language = settings.settings.language;
  const { layout } = settings;
  if (layout > LAYOUT.current) throw new Refusal({ code: 'layout-newer', layout, newest: LAYOUT.current });
  return settings;
}

/**
 * Reads ตั้งค่า, and which years the workbook has.
 * @throws Refusal `structure` if the sheet isn't there; `layout-newer`
 */
export function readSettingsSheet(session: Session): SettingsInput {
  const settings = readSettingsIfThere(session);
  if (settings === null)
    throw new Refusal({ code: 'structure', problems: [missing(session, SHEET.settings)] });
  const sheetNames = session.workbook.sheets.map(({ name }) => name);
  return {
    settings,
    catalogue: catalogueFor(settings.settings.firstYear),
    years: yearSheets(sheetNames),
    sheetNames,
  };
}

/**
 * Reads all that concerns a year (พ.ศ.): settings, the year's sheet, แผน. `whole`: the plan's other sheets, too (one more read
 * for each). `filtered`: ask whether a filter hides rows of the year's sheet (one more); only the check says so. `mayBeEmpty`: a
 * year without a project yet is no reason to look at nothing, where แผน has some.
 * @throws Refusal `structure` if a sheet or a header is missing or doubled, or the year's sheet has no rows
 */
export function readYearInput(
  session: Session,
  year: number,
  { whole = false, filtered = false, mayBeEmpty = false }: YearReadingOptions = {},
): YearInput {
  const input = readSettingsSheet(session);
  const sheet = sheetOfYear(input, year);
  const cells = sheetCells(session, sheet, yearColumns(input), filtered);
  const outcome = readYear(cells, year, input.catalogue);
  // Hidden rows of แผน are told by the commands that report on แผน itself.
  const plan = readPlanSheet(session, input, false);
  const isEnough = mayBeEmpty && plan.reading !== null;
  const ofYear = isEnough ? outcome.problems.filter(isSerious) : outcome.problems;
  const problems = [...ofYear, ...plan.problems];
  if (outcome.reading === null || problems.length > 0) throw new Refusal({ code: 'structure', problems });
  const others = whole ? readOtherSheets(session, input, year) : NO_OTHERS;
  return { ...input, year: outcome.reading, plan: plan.reading, others };
}

/**
 * Reads the plan's other sheets; of a kind with a sheet for each year that of the year (พ.ศ.), or none. One without a row is
 * passed over.
 */
export function readOtherSheets(session: Session, input: SettingsInput, year: number | null): OtherSheets {
  const outcomes = otherSheetsIn(knownSheets(input.sheetNames), year).map((sheet) =>
    readKind(session, input, sheet),
  );
  return {
    sheets: outcomes.flatMap(({ reading, problems }) =>
      reading === null || problems.length > 0 ? [] : [reading],
    ),
    unread: [
      ...outcomes.flatMap(({ problems }) => problems.filter(isUnread)),
      ...nearOthers(input.sheetNames, year).map(({ sheet, wanted }) => sheetMissing(wanted, sheet)),
    ],
  };
}

/**
 * Whether a problem is one to tell of a sheet that can't be checked. Without the plan's years nothing can be read that has a column
 * for each: the settings say so already.
 */
export function isUnread({ code }: StructureProblem): boolean {
  return code === 'header-missing' || code === 'header-duplicate' || code === 'headers-lower';
}

/**
 * Reads แผน, if there is one with rows. Its years come from the settings; without them the check names the setting instead.
 * `filtered`: ask whether a filter hides rows of it (one more read).
 */
export function readPlanSheet(
  session: Session,
  input: SettingsInput,
  filtered = true,
): { readonly reading: PlanReading | null; readonly problems: readonly StructureProblem[] } {
  const sheet = findSheet(session, SHEET.plan);
  const columns = columnsOf(PLAN, readContext(input));
  if (sheet === null || columns === null) return { reading: null, problems: [] };
  const cells = sheetCells(session, sheet, columns, filtered);
  const { reading, problems } = readPlan(cells, input.settings.settings, input.catalogue);
  return { reading: problems.length > 0 ? null : reading, problems: problems.filter(isSerious) };
}

/** Whether a problem is more than that nothing is in a sheet yet. */
export function isSerious({ code }: StructureProblem): boolean {
  return code !== 'no-rows';
}

/** Why แผน can't be read: what is wrong with it; else that it isn't there, that its years aren't known, or that nothing is in it yet. */
export function noPlan(
  session: Session,
  input: SettingsInput,
  problems: readonly StructureProblem[],
): Refusal {
  const sheet = findSheet(session, SHEET.plan);
  const code = columnsOf(PLAN, readContext(input)) === null ? 'years-unknown' : 'no-rows';
  const nothing: StructureProblem =
    sheet === null ? missing(session, SHEET.plan) : { code, sheet, cell: null, header: '' };
  return new Refusal({ code: 'structure', problems: problems.length > 0 ? problems : [nothing] });
}

/** What reading may ask besides the cells. */
export function readContext({
  settings,
  catalogue,
}: Pick<SettingsInput, 'settings' | 'catalogue'>): ReadContext {
  return { catalogue, years: planYearsOf(settings.settings) };
}

/** Reads a sheet of any kind: one or two reads. */
export function readKind(
  session: Session,
  input: SettingsInput,
  { kind: name, name: sheet, year }: KnownSheet,
): SheetOutcome<AnyReading> {
  const kind: Kind = KINDS[name];
  const context = readContext(input);
  const cells = sheetCells(session, sheet, columnsOf(kind, context) ?? []);
  return readSheet(KINDS[name], cells, year, context);
}

/** The columns of a year's sheet. */
export function yearColumns(input: Pick<SettingsInput, 'settings' | 'catalogue'>) {
  return columnsOf(YEAR, readContext(input)) ?? [];
}

/**
 * The name of a year's sheet (พ.ศ.); the one that is named as the contract says, if several are read as the same year.
 * @throws Refusal `year-unknown` if there is none
 */
export function sheetOfYear(
  { years, sheetNames }: Pick<SettingsInput, 'years' | 'sheetNames'>,
  year: number,
): string {
  const sheet = yearSheetOf(years, year);
  if (sheet !== null) return sheet;
  throw new Refusal({
    ...{ code: 'year-unknown', read: String(year), years: years.map((one) => one.year) },
    near: nearYear(sheetNames, year),
  });
}

/** A sheet's name as the workbook has it, though it was typed otherwise and only looks the same; null if there is none. */
export function findSheet({ workbook }: Session, wanted: string): string | null {
  const names = workbook.sheets.map(({ name }) => name);
  const key = lookAlikeKey(wanted);
  return names.find((name) => name === wanted) ?? names.find((name) => lookAlikeKey(name) === key) ?? null;
}

/** The problem of a sheet that the workbook doesn't have, with the one that is nearly named so. */
export function missing({ workbook }: Session, sheet: string): StructureProblem {
  const names = workbook.sheets.map(({ name }) => name);
  return sheetMissing(sheet, nearName(names, sheet)?.sheet ?? null);
}

/** A sheet's cells with its merges and, if asked for, its filter: one to three reads. */
export function sheetCells<Key extends string>(
  session: Session,
  sheet: string,
  columns: readonly TableColumn<Key>[],
  filtered = false,
): SheetCells {
  const { workbook } = session;
  const cells = readCells(session, sheet);
  const merges = mayHideMerges(sheet, cells, columns) ? workbook.merges(sheet) : [];
  return { sheet, cells, merges, hiddenRow: filtered ? workbook.firstHiddenRow(sheet) : null };
}

/** Only the first cell of a merged range holds anything: where no cell of a row is empty, there can be no merge, and no need to ask. */
function mayHideMerges<Key extends string>(
  sheet: string,
  cells: SheetCells['cells'],
  columns: readonly TableColumn<Key>[],
): boolean {
  const { table } = readTable({ sheet, cells }, columns);
  const needed = columns.filter(({ required, key }) => required && table?.columns[key] !== undefined);
  return table?.rows.some((row) => needed.some(({ key }) => isBlank(cellOf(table, row, key)))) ?? false;
}
