// Which sheet is of which kind, by its name.
import { PROJECT_NAME } from '../columns/text.ts';
import { lookAlikeKey } from '../text/names/look-alike.ts';
import { yearSheets } from '../year-sheets.ts';
import { ALL_KINDS, KINDS, type KindName } from './index.ts';
import type { Kind } from './kind.ts';

/** A sheet that holds rows of a kind. */
export interface KnownSheet {
  readonly kind: KindName;
  /** As the workbook has it. */
  readonly name: string;
  /** พ.ศ.; null where the kind has one sheet only. */
  readonly year: number | null;
}

/** The name of a kind's sheet: of a year (พ.ศ.), where there is one for each. */
export function sheetNameOf({ sheet }: Pick<Kind, 'sheet'>, year: number | null): string {
  return 'fixed' in sheet ? sheet.fixed : `${sheet.each} ${year}`;
}

/** แผน among the sheets that the add-on knows; null if there is none. */
export function planSheetIn(sheets: readonly KnownSheet[]): KnownSheet | null {
  return sheets.find(({ kind }) => kind === 'plan') ?? null;
}

/** Whether a sheet is แผน or a year's: what an officer's own table can be, too. */
export function isPlanOrYear({ kind }: Pick<KnownSheet, 'kind'>): boolean {
  return kind === 'plan' || kind === 'year';
}

/**
 * What of the plan stands in sheets besides แผน and the years', with those of a year (พ.ศ.), or of none; of two sheets of a kind
 * for it the one that is named as the contract says, else the first.
 */
export function otherSheetsIn(sheets: readonly KnownSheet[], year: number | null): readonly KnownSheet[] {
  const others = sheets.filter((sheet) => !isPlanOrYear(sheet) && (sheet.year ?? year) === year);
  const isRight = ({ kind, name }: KnownSheet) => name === sheetNameOf(KINDS[kind], year);
  return others.filter((sheet) => {
    const same = others.filter(({ kind }) => kind === sheet.kind);
    return sheet === (same.find(isRight) ?? same[0]);
  });
}

/** Every sheet among these that the add-on knows: by kind, in the order of the tabs. */
export function knownSheets(names: readonly string[]): readonly KnownSheet[] {
  return ALL_KINDS.flatMap(({ name: kind, sheet }): readonly KnownSheet[] => {
    if ('each' in sheet)
      return yearSheets(names, sheet.each).map(({ sheet: name, year }) => ({ kind, name, year }));
    const key = lookAlikeKey(sheet.fixed);
    const name = names.find((one) => one === sheet.fixed) ?? names.find((one) => lookAlikeKey(one) === key);
    return name === undefined ? [] : [{ kind, name, year: null }];
  });
}

/** Whether the rows of all sheets of these names, as far as they are known, are projects. */
export function holdProjects(names: readonly string[]): boolean {
  return knownSheets(names).every(({ kind }) => isOfProjects(KINDS[kind]));
}

/** Whether the first of these sheets is a year's follow-up: what brings it up to date is the year's sheet. */
export function isOfFollowUp([first = '']: readonly string[]): boolean {
  return knownSheets([first]).some(({ kind }) => kind === 'follow-up');
}

/** Whether the rows of a kind are projects. */
export function isOfProjects({ columns, title }: Kind): boolean {
  return columns[title]?.type.name === PROJECT_NAME.name;
}
