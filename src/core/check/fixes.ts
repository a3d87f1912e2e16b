// From findings to the changes that mend them: as few as possible, none against another, each only where nothing has moved.
import { sameCell } from '../cell.ts';
import { DIMENSION } from '../columns/dimension.ts';
import { ROW_NUMBER } from '../columns/row-number.ts';
import { columnsOfType, type SheetReading } from '../kinds/kind.ts';
import { certain } from '../reading.ts';
import { cellOf } from '../table.ts';
import type { CellEdit, Finding, FindingCode } from './finding.ts';

/** All that a set of fixes changes. */
export interface Mending {
  /** At most one for each cell. */
  readonly edits: readonly CellEdit[];
  readonly renames: readonly { readonly sheet: string; readonly to: string }[];
  /** The rows from `row` on in another order: which row stands where then. The rows of the edits are those after it. */
  readonly sort?: { readonly sheet: string; readonly row: number; readonly order: readonly number[] };
}

/** Fixes of one cell's text where a later one includes the earlier ones (see rules/texts.ts). */
const INCLUDED_IN_THE_NEXT: readonly FindingCode[] = [
  'decomposed-vowel',
  'hidden-character',
  'organisation-name',
];

/** Each of them asks the officer a question of its own: whether there is really nothing to say. */
const ONE_BY_ONE: readonly FindingCode[] = ['result-missing', 'problem-missing', 'suggestion-missing'];

/** Whether only a person can say that a finding's fix is right. */
export function isAlone({ fix }: Pick<Finding, 'fix'>): boolean {
  return fix?.kind === 'sort' || (fix?.kind === 'edit' && fix.alone === true);
}

/** Whether a finding may be mended together with others; the rest is offered one cell at a time. */
export function isTogether(finding: Pick<Finding, 'fix'> & { readonly code: string }): boolean {
  const alone: readonly string[] = ONE_BY_ONE;
  return !alone.includes(finding.code) && !isAlone(finding);
}

/** The findings that may be mended together. */
export function mendedTogether(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(isTogether);
}

/** The changes that mend these findings; `sheets` are the readings that they were found in. */
export function mendingOf(findings: readonly Finding[], sheets: readonly SheetReading[]): Mending {
  const edits = new Map<string, { readonly edit: CellEdit; readonly rank: number }>();
  const renames = new Map<string, string>();
  const renumbered = new Set<string>();
  const [sorting] = findings.flatMap(({ fix }) => (fix?.kind === 'sort' ? [fix.sheet] : []));
  const toSort = sheets.find(({ sheet }) => sheet === sorting);
  const sorted = toSort && sortingOf(toSort);
  for (const { code, fix } of findings) {
    if (fix?.kind === 'rename-sheet') renames.set(fix.sheet, fix.to);
    if (fix?.kind === 'renumber') renumbered.add(fix.sheet);
    if (fix?.kind !== 'edit') continue;
    const rank = INCLUDED_IN_THE_NEXT.indexOf(code);
    for (const edit of fix.edits) {
      const cell = `${edit.row}:${edit.column}:${edit.sheet}`;
      const other = edits.get(cell);
      if (other === undefined || other.rank < rank) edits.set(cell, { edit, rank });
    }
  }
  return {
    edits: [
      ...[...edits.values()].map(({ edit }) => edit),
      ...sheets.filter(({ sheet }) => renumbered.has(sheet)).flatMap(renumberingOf),
      ...(sorted?.edits ?? []),
    ],
    renames: [...renames].map(([sheet, to]) => ({ sheet, to })),
    ...(sorted ? { sort: sorted.sort } : {}),
  };
}

/** What is mended in one sheet. */
export interface MendedSheet {
  readonly sheet: string;
  /** How many cells, or the sheet's name. */
  readonly places: number;
  /** What is mended there, by code. */
  readonly kinds: readonly (readonly Finding[])[];
}

/** What a mending of these findings changes, by sheet in the order of the findings. */
export function mendedSheets(
  findings: readonly Finding[],
  { edits, renames }: Mending,
): readonly MendedSheet[] {
  const mended = findings.filter(({ fix }) => fix !== null);
  return [...new Set(mended.map(({ sheet }) => sheet))].flatMap((sheet): readonly MendedSheet[] => {
    const here = mended.filter((finding) => finding.sheet === sheet);
    const places = [...edits, ...renames].filter((one) => one.sheet === sheet).length;
    const codes = [...new Set(here.map(({ code }) => code))];
    const kinds = codes.map((wanted) => here.filter(({ code }) => code === wanted));
    return places === 0 ? [] : [{ sheet, places, kinds }];
  });
}

/** 1, 2, 3 … in the sheet's order; a number that is right already stays as it is written. */
function renumberingOf(reading: SheetReading): readonly CellEdit[] {
  const { sheet, table, rows } = reading;
  return columnsOfType(reading, ROW_NUMBER).flatMap(({ of, column: { key } }) =>
    rows.flatMap((row, index) => {
      if (certain(of(row)) === index + 1) return [];
      const column = table.columns[key] as number;
      return [{ sheet, row: row.row, column, from: cellOf(table, row, key), to: index + 1 }];
    }),
  );
}

/**
 * The rows by their มิติ, those of one มิติ in the order in which they stand; their numbers stay in their places, as when a row is
 * moved.
 */
function sortingOf(reading: SheetReading): Required<Pick<Mending, 'edits' | 'sort'>> {
  const { sheet, table, rows } = reading;
  const [dimension] = columnsOfType(reading, DIMENSION);
  const rank = (row: SheetReading['rows'][number]) => (dimension && certain(dimension.of(row))) ?? 0;
  const sorted = [...rows].sort((one, other) => rank(one) - rank(other));
  const edits = columnsOfType(reading, ROW_NUMBER).flatMap(({ column: { key } }) =>
    rows.flatMap((place, index) => {
      const from = cellOf(table, sorted[index] as typeof place, key);
      const to = cellOf(table, place, key);
      return sameCell(from, to)
        ? []
        : [{ sheet, row: place.row, column: table.columns[key] as number, from, to }];
    }),
  );
  return { edits, sort: { sheet, row: rows[0]?.row ?? 0, order: sorted.map(({ row }) => row) } };
}
