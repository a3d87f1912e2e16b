// A workbook that the add-on made: its sheets are known by their names and taken along as they are; reports are made anew.
import { type CellValue, cellText, isBlank } from '../cell.ts';
import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import { isPlanOrYear, type KnownSheet, knownSheets, sheetNameOf } from '../kinds/known-sheets.ts';
import { isLabel } from '../kinds/lines.ts';
import { readSettings } from '../kinds/settings/read-settings.ts';
import { SETTINGS, SETTINGS_KIND, type SettingKey } from '../kinds/settings/settings.ts';
import { LAYOUT } from '../layout-version.ts';
import { headerKey } from '../table.ts';
import { lookAlikeKey } from '../text/names/look-alike.ts';
import type { PlacedGrid } from './grid.ts';
import type { ImportedSheet, LeftOut } from './imported.ts';
import type { ImportedTables } from './recognise-tables.ts';
import { ownHeaders } from './tables/own-headers.ts';

type Lines = readonly (readonly CellValue[])[];

/**
 * What such a workbook holds; null for a workbook of somebody else's. Nothing is a doubt: what its sheets hold is what the check reads.
 * Sheets that aren't the plan's, reports among them, and lines of ตั้งค่า that set-up writes itself are told in `leftOut`.
 */
export function ownWorkbook(tables: readonly PlacedGrid[]): ImportedTables | null {
  const own = tables.find(
    ({ sheet }) => lookAlikeKey(sheet ?? '') === lookAlikeKey(SETTINGS_KIND.sheet.fixed),
  );
  if (own === undefined) return null;
  const lines = linesOf(own);
  const { settings, layoutCell, cells } = readSettings({ sheet: own.place, cells: lines });
  // A workbook that was typed after ours, or is older than the layout's line, has the labels all the same.
  if (layoutCell === null && Object.keys(cells).length < FEWEST_LABELS) return null;

  const known = firstOfEach(tables);
  const sheets = known.flatMap((one) => takenAlong(one, tables));
  const others = tables.filter((table) => table !== own && !known.some(({ name }) => name === table.sheet));
  const { organisation, organisationType, firstYear, lastYear, reporter } = settings;
  return {
    settings: { organisation, organisationType, firstYear, lastYear, reporter },
    written: Object.fromEntries(
      SETTINGS.flatMap(({ key }): [SettingKey, string][] => {
        const cell = cells[key];
        return cell === undefined || isBlank(cell.value) ? [] : [[key, cellText(cell.value)]];
      }),
    ),
    sheets,
    doubts: [],
    leftOut: [
      ...others.map(({ place }): LeftOut => ({ place, read: place, why: 'other-table' })),
      ...otherSettings(lines, own.place),
    ],
    tables: [],
    yearless: [],
    otherTables: others.map(({ place }) => place),
  };
}

/** Two labels of ours in ตั้งค่า are no chance. */
const FEWEST_LABELS = 2;

/** Of two sheets of a year the first: the check wants one of them renamed. */
function firstOfEach(tables: readonly PlacedGrid[]): readonly KnownSheet[] {
  const all = knownSheets(tables.map(({ sheet }) => sheet ?? ''));
  return all.filter((one) => one === all.find(({ kind, year }) => kind === one.kind && year === one.year));
}

function takenAlong(
  { kind, name, year }: KnownSheet,
  tables: readonly PlacedGrid[],
): readonly ImportedSheet[] {
  const table = tables.find(({ sheet }) => sheet === name);
  const taken = table && sheetOf(KINDS[kind], sheetNameOf(KINDS[kind], year), linesOf(table));
  return taken && taken.rows.length > 0 ? [taken] : [];
}

/**
 * In a workbook that isn't ours the sheets besides the plan's and the years' that are: by their names, and all headers that the kind
 * asks for. `rest`: what is to be recognised.
 */
export function ownSheets(tables: readonly PlacedGrid[]): {
  readonly sheets: readonly ImportedSheet[];
  readonly rest: readonly PlacedGrid[];
} {
  const own = firstOfEach(tables).filter(({ kind, name }) => {
    const [head = []] = linesOf(tables.find(({ sheet }) => sheet === name) as PlacedGrid);
    const headers = new Set(head.map((cell) => headerKey(cellText(cell))));
    const { lines, columns } = KINDS[kind];
    const isHeaded = Object.values(columns).every(
      ({ required, header }) => !required || typeof header === 'function' || headers.has(headerKey(header)),
    );
    return !isPlanOrYear({ kind }) && lines === null && isHeaded;
  });
  return {
    sheets: own.flatMap((one) => takenAlong(one, tables)),
    rest: tables.filter(({ sheet }) => !own.some(({ name }) => name === sheet)),
  };
}

/** Lines of ตั้งค่า besides the settings: which warnings were accepted, the limits of risks. */
function otherSettings(lines: Lines, place: string): readonly LeftOut[] {
  return lines.flatMap(([label = '', value = ''], at): LeftOut[] => {
    const text = cellText(label);
    const isKnown = [LAYOUT.label, ...SETTINGS.map((setting) => setting.label)].some((one) =>
      isLabel(text, one),
    );
    return isKnown || isBlank(value)
      ? []
      : [{ place: `${place} B${at + 1}`, read: `${place} ${text}`, why: 'other-table' }];
  });
}

/** A sheet with its headers and the rows that hold something; one of lines has a label and a text a row. */
function sheetOf({ lines: isLines }: Kind, sheet: string, lines: Lines): ImportedSheet {
  const holds = (line: readonly CellValue[]) => line.some((cell) => !isBlank(cell) && cell !== false);
  if (isLines !== null) {
    return { sheet, headers: [], rows: lines.filter(holds).map(([label = '', text = '']) => [label, text]) };
  }
  const [head = [], ...rows] = lines;
  const used = head.flatMap((header, at) =>
    isBlank(header) && !rows.some((row) => holds([row[at] ?? ''])) ? [] : [at],
  );
  return {
    sheet,
    headers: ownHeaders(
      used.map((at) => cellText(head[at] ?? '')),
      new Set(),
    ),
    rows: rows.filter(holds).map((row) => used.map((at) => row[at] ?? '')),
  };
}

function linesOf({ grid }: PlacedGrid): Lines {
  const lines: CellValue[][] = Array.from({ length: grid.rows }, () => Array(grid.columns).fill(''));
  for (const { row, column, value, text } of grid.cells) {
    const line = lines[row - 1];
    if (line) line[column - 1] = value ?? text;
  }
  return lines;
}
