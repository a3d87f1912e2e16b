// What the page holds, and what follows from it: the plan as it was understood, held against the workbook, and what is wanted of it.
import type { ImportAnswer } from '../../commands/take-in/import-answer.ts';
import type { ImportRequest } from '../../commands/take-in/import-plan.ts';
import { cellName, cellText } from '../../core/cell.ts';
import { readYear } from '../../core/columns/year-number.ts';
import {
  type ComparedSheet,
  compareImport,
  lastFilled,
  underHeaders,
} from '../../core/compare/compare-import.ts';
import type { Doubt, ImportedSheet } from '../../core/documents/imported.ts';
import type { ImportedTables, TablesOptions } from '../../core/documents/recognise-tables.ts';
import { settingsToTakeIn } from '../../core/documents/settings-to-take-in.ts';
import type { ChosenRoles } from '../../core/documents/tables/find-header.ts';
import { certain } from '../../core/reading.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { headerKey } from '../../core/table.ts';
import { recogniseSource, type Source } from '../../files/reading/read-source.ts';
import { type Mended, placeIn, withMended } from './mended.ts';

/** What was read, and what it is called on the screen. */
export interface Opened {
  readonly name: string;
  readonly source: Source;
}

/** What the officer has said of it. */
export interface Choices {
  /** As typed; for tables that don't say their year. */
  readonly year: string;
  readonly columns: Readonly<Record<string, ChosenRoles>>;
  /** Rows that are not as they would be without a choice (new ones taken, others left), by what they are known by. */
  readonly flipped: readonly string[];
  /** What was typed beside doubts. */
  readonly mended: Mended;
}

/** Nothing said yet. */
export const NO_CHOICES: Choices = { year: '', columns: {}, flipped: [], mended: {} };

/** A row that is new or differs. */
export interface ReviewRow {
  readonly key: string;
  readonly at: number;
  readonly name: string;
  /** Empty where the row is new. */
  readonly differences: readonly { readonly header: string; readonly from: string; readonly to: string }[];
  readonly taken: boolean;
  /** The row of the sheet (from 1) that it comes to stand in. */
  readonly lands: number;
}

/** A sheet that comes in. */
export interface Part {
  readonly sheet: ImportedSheet;
  readonly compared: ComparedSheet;
  readonly rows: readonly ReviewRow[];
  readonly same: number;
}

/** A doubt of something that is wanted. */
export interface ReviewDoubt {
  readonly doubt: Doubt;
  /** Where it will stand once what is wanted has come in; null: a row that isn't understood at all. */
  readonly cell: string | null;
  readonly isMended: boolean;
}

/** All that the review shows. */
export interface Review {
  /** With the doubts mended that were. */
  readonly imported: ImportedTables;
  readonly doubts: readonly ReviewDoubt[];
  /** Those of them that aren't mended. */
  readonly open: readonly ReviewDoubt[];
  readonly parts: readonly Part[];
  /** Rows that are wanted. */
  readonly taken: number;
}

/** The year (พ.ศ.) that was typed; null where it is none. */
export function typedYear(year: string): number | null {
  return certain(readYear(year));
}

/** What was recognised last: a tick of a row changes nothing of that. */
let last: { readonly key: string; readonly source: Source; readonly imported: ImportedTables } | null = null;

function recognised(source: Source, options: TablesOptions): ImportedTables {
  const key = JSON.stringify([options.year, options.columns]);
  if (last?.source !== source || last.key !== key) {
    last = { key, source, imported: recogniseSource(source, options) };
  }
  return last.imported;
}

/** Works out the review. */
export function reviewOf(
  { source }: Opened,
  { year, columns, flipped, mended }: Choices,
  { there, titles, organisation, catalogues, hasSettings }: ImportAnswer,
): Review {
  const read = recognised(source, { year: typedYear(year), columns, catalogues });
  const imported = withMended(read, mended, newestOf(catalogues));
  const keys = titles.map(headerKey);
  const compared = compareImport(imported.sheets, imported.doubts, there, organisation);
  const parts = compared.map((one, index): Part => {
    const sheet = imported.sheets[index] as ImportedSheet;
    const { headers, rows } = underHeaders(sheet);
    const title = headers.findIndex((header) => keys.includes(headerKey(header)));
    const below = sheet.headers.length > 0 ? 2 : 1;
    let last = one.there === null ? below - 1 : lastFilled(one.there.cells);
    const seen = new Map<string, number>();
    const shown = one.rows.flatMap((row): ReviewRow[] => {
      if (row.kind === 'same') return [];
      const name = cellText(rows[row.incoming]?.[Math.max(0, title)] ?? '');
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const key = `${sheet.sheet}|${name}|${count}`;
      const isNew = row.kind === 'new';
      // What is there already is only changed where that is wished.
      const taken = one.isOurs && isNew !== flipped.includes(key);
      if (taken && isNew) last += 1;
      return [
        {
          ...{ key, at: row.incoming, name, taken, lands: isNew ? last : row.there + below },
          differences: (isNew ? [] : row.differences).map(({ header, from, to }) => ({
            header: sheet.headers.length === 0 ? '' : header,
            from: cellText(from),
            to: cellText(to),
          })),
        },
      ];
    });
    return { sheet, compared: one, rows: shown, same: one.rows.length - shown.length };
  });
  const doubts = read.doubts.flatMap((doubt): ReviewDoubt[] => {
    const part = parts.find(({ sheet }) => sheet.sheet === doubt.sheet);
    // ตั้งค่า is only written where there is none.
    const isLeft = hasSettings && doubt.sheet === SHEET.settings;
    const cell = part ? landingOf(part, doubt) : isLeft ? undefined : doubt.cell;
    return cell === undefined ? [] : [{ doubt, cell, isMended: !imported.doubts.includes(doubt) }];
  });
  const open = doubts.filter(({ isMended }) => !isMended);
  const taken = parts.flatMap(({ rows }) => rows.filter((row) => row.taken)).length;
  return { imported, doubts, open, parts, taken };
}

/** The cell that a doubt comes to stand in; null: it has none; undefined: nothing of it is wanted, or it is there already. */
function landingOf({ sheet, compared: { there }, rows }: Part, doubt: Doubt): string | null | undefined {
  const place = placeIn(sheet, doubt);
  const row = rows.find(({ at, taken }) => taken && (place === null || at === place.row));
  if (row === undefined || place === null) return row && doubt.cell;
  // A sheet of lines has no header, and its texts in column B.
  const header = headerKey(sheet.headers[place.column] ?? '');
  const column = (there?.cells[0] ?? []).findIndex((one) => header && headerKey(cellText(one)) === header);
  return cellName(row.lands, (column < 0 ? place.column : column) + 1);
}

/** The newest catalogue of missions. */
export function newestOf(catalogues: ImportAnswer['catalogues']): ImportAnswer['catalogues'][number] {
  return catalogues.slice(-1)[0] as ImportAnswer['catalogues'][number];
}

/** What is sent to be taken in. */
export function requestOf(
  { imported, parts }: Review,
  { today, agreed, catalogues }: ImportAnswer,
): ImportRequest {
  const take = parts.map(({ sheet: { sheet }, rows }) => ({
    sheet,
    rows: rows.filter((row) => row.taken).map(({ at }) => at),
  }));
  return {
    settings: settingsToTakeIn(imported, today, catalogues),
    // A sheet of which nothing is wanted stays where it is.
    sheets: imported.sheets.filter((_, at) => (take[at]?.rows.length ?? 0) > 0),
    doubts: imported.doubts.map(({ sheet, cell }) => ({ sheet, cell })),
    take: take.filter(({ rows }) => rows.length > 0),
    agreed,
  };
}

/** The choices with some rows taken or left. */
export function withTaken(choices: Choices, rows: readonly ReviewRow[], taken: boolean): Choices {
  const flipped = new Set(choices.flipped);
  for (const { key, taken: now } of rows) {
    if (now !== taken && !flipped.delete(key)) flipped.add(key);
  }
  return { ...choices, flipped: [...flipped] };
}
