// The data sheets as set-up makes them, from the tables of the kinds.
import type { CellValue } from '../../core/cell.ts';
import type { ReadContext } from '../../core/columns/column-type.ts';
import { KINDS, type KindName } from '../../core/kinds/index.ts';
import { columnsOf, type Kind } from '../../core/kinds/kind.ts';
import { sheetNameOf } from '../../core/kinds/known-sheets.ts';
import type { LinesKind } from '../../core/kinds/lines.ts';
import { SETTINGS, SETTINGS_KIND, type SettingKey } from '../../core/kinds/settings/settings.ts';
import { LAYOUT } from '../../core/layout-version.ts';
import { type AllColumnWords, helpOf } from '../../messages/column-words.ts';
import type { SheetLayout } from '../session/workbook.ts';

/** Rows that a new sheet has ready below its header; an officer's plan has some thirty projects. */
const READY_ROWS = 100;

/** Pixels: three lines, where a cell may hold a page. */
export const LONG_ROW_HEIGHT = 66;

/**
 * The sheet of a kind (and of a year, พ.ศ.), without the columns that only some officers want; null where the settings don't
 * say the years that it needs.
 */
export function layoutOf(
  name: KindName,
  year: number | null,
  context: ReadContext,
  words: AllColumnWords,
): SheetLayout | null {
  const kind: Kind = KINDS[name];
  const columns = columnsOf(kind, context)?.filter(({ made }) => made);
  if (columns === undefined) return null;
  if (kind.lines !== null) return linesLayout(kind.lines);
  return {
    sheet: sheetNameOf(kind, year),
    cells: [columns.map(({ header }) => header)],
    columns: columns.map(({ key, type, of, at, width }) => ({
      ...type.look,
      width: width ?? type.look.width,
      choices: type.choices(context),
      help: helpOf(words[name], of, at),
      hidden: key === 'id',
    })),
    lists: [],
    readyRows: READY_ROWS,
    frozenRows: 1,
    ...(columns.some(({ type }) => type.long) ? { rowHeight: LONG_ROW_HEIGHT } : {}),
  };
}

/** A sheet of lines: the labels, and room for their texts beside them. */
function linesLayout({ sheet, lines }: LinesKind): SheetLayout {
  const own = { align: 'left', entry: 'any', numberFormat: '@' } as const;
  const plain = { ...own, choices: [], hidden: false, help: '' };
  const labels = Object.values(lines).map(({ label, standard }) => [label, standard ?? '']);
  return {
    sheet: sheet.fixed,
    cells: labels,
    columns: [
      { ...plain, width: 160 },
      { ...plain, width: 640 },
    ],
    lists: [],
    readyRows: labels.length,
    frozenRows: 0,
    rowHeight: LONG_ROW_HEIGHT,
  };
}

/** `ตั้งค่า` with these values; what is left out gets its standard value. */
export function settingsLayout(
  values: Readonly<Partial<Record<SettingKey, CellValue>>>,
  { settings: words }: Pick<AllColumnWords, 'settings'>,
): SheetLayout {
  // Text, so that no name or year is ever taken for a date; the check reads a year from text for certain.
  const plain = { align: 'left', entry: 'any', choices: [], hidden: false, help: '' } as const;
  return {
    sheet: SETTINGS_KIND.sheet.fixed,
    cells: [
      ...SETTINGS.map(({ key, label, standard }) => [label, values[key] ?? standard ?? '']),
      [LAYOUT.label, String(LAYOUT.current)],
    ],
    columns: [
      { ...plain, width: 160, numberFormat: '@' },
      { ...plain, width: 420, numberFormat: '@' },
    ],
    lists: SETTINGS.flatMap(({ key, choices }, index) =>
      choices.length > 0 ? [{ row: index + 1, column: 2, choices, help: words[key].help }] : [],
    ),
    readyRows: SETTINGS.length + 1,
    frozenRows: 0,
  };
}
