// The data sheets as set-up makes them: a table for each, column by column.
import type { Catalogue } from '../core/catalogue.ts';
import type { CellValue } from '../core/cell.ts';
import type { SettingKey } from '../core/workbook.ts';
import {
  type Column,
  LAYOUT,
  planColumns,
  SETTINGS,
  SHEET,
  YEAR_COLUMNS,
  yearSheetName,
} from '../core/workbook.ts';
import type { ColumnLayout, SheetLayout } from './workbook.ts';

/** Rows that a new sheet has ready below its header; an officer's plan has some thirty projects. */
const READY_ROWS = 100;

/** How a column of projects looks, by its key; a year's budget in แผน goes by `budgetOfYear`. */
const COLUMNS: Readonly<Record<string, Pick<ColumnLayout, 'width' | 'numberFormat' | 'align' | 'entry'>>> = {
  number: { width: 60, numberFormat: '0', align: 'center', entry: 'any' },
  name: { width: 420, numberFormat: '@', align: 'left', entry: 'any' },
  dimension: { width: 60, numberFormat: '0', align: 'center', entry: 'list' },
  mission: { width: 80, numberFormat: '@', align: 'center', entry: 'list' },
  budget: { width: 140, numberFormat: '#,##0.00', align: 'right', entry: 'amount' },
  budgetOfYear: { width: 100, numberFormat: '#,##0.00', align: 'right', entry: 'any' },
  quarter1: { width: 80, numberFormat: null, align: 'center', entry: 'checkbox' },
  quarter2: { width: 80, numberFormat: null, align: 'center', entry: 'checkbox' },
  quarter3: { width: 80, numberFormat: null, align: 'center', entry: 'checkbox' },
  quarter4: { width: 80, numberFormat: null, align: 'center', entry: 'checkbox' },
  owner: { width: 250, numberFormat: '@', align: 'left', entry: 'any' },
  remark: { width: 160, numberFormat: '@', align: 'left', entry: 'any' },
  id: { width: 80, numberFormat: '@', align: 'left', entry: 'any' },
};

/** What to type in each column, by its key; from src/messages. */
export type ColumnHelp = Readonly<Record<string, string>>;

/** `ปี 2569`: a year's sheet (พ.ศ.), without the columns that only some officers want. */
export function yearLayout(year: number, catalogue: Catalogue, help: ColumnHelp): SheetLayout {
  const columns = YEAR_COLUMNS.filter(({ key }) => key !== 'mission' && key !== 'owner');
  return projectLayout(yearSheetName(year), columns, catalogue, help);
}

/** `แผน`: the plan of all years (พ.ศ.). */
export function planLayout(
  firstYear: number,
  lastYear: number,
  catalogue: Catalogue,
  help: ColumnHelp,
): SheetLayout {
  return projectLayout(SHEET.plan, planColumns(firstYear, lastYear), catalogue, help);
}

/** `ตั้งค่า` with these values; what is left out gets its default. */
export function settingsLayout(
  values: Readonly<Partial<Record<SettingKey, CellValue>>>,
  help: ColumnHelp,
): SheetLayout {
  const plain = { align: 'left', entry: 'any', choices: [], hidden: false, help: '' } as const;
  return {
    sheet: SHEET.settings,
    cells: [
      ...SETTINGS.map(({ key, label, standard }) => [label, values[key] ?? standard ?? '']),
      [LAYOUT.label, String(LAYOUT.current)],
    ],
    columns: [
      { ...plain, width: 160, numberFormat: '@' },
      // Text, so that no name or year is ever taken for a date; the check reads a year from text for certain.
      { ...plain, width: 420, numberFormat: '@' },
    ],
    lists: SETTINGS.flatMap(({ key, choices }, index) =>
      choices.length > 0 ? [{ row: index + 1, column: 2, choices, help: help[key] ?? '' }] : [],
    ),
    readyRows: SETTINGS.length + 1,
    frozenRows: 0,
  };
}

function projectLayout(
  sheet: string,
  columns: readonly Column<string>[],
  { dimensions }: Catalogue,
  help: ColumnHelp,
): SheetLayout {
  const choices: Readonly<Record<string, readonly string[]>> = {
    dimension: dimensions.map(({ dimension }) => String(dimension)),
    mission: dimensions.flatMap(({ missions }) =>
      missions.flatMap(({ subMissions }) => subMissions.map(({ code }) => code)),
    ),
  };
  return {
    sheet,
    cells: [columns.map(({ header }) => header)],
    columns: columns.map(({ key }): ColumnLayout => {
      const kind = key in COLUMNS ? key : 'budgetOfYear';
      const look = COLUMNS[kind];
      if (!look) throw new Error(`no layout for the column ${key}`);
      return { ...look, choices: choices[key] ?? [], help: help[kind] ?? '', hidden: key === 'id' };
    }),
    lists: [],
    readyRows: READY_ROWS,
    frozenRows: 1,
  };
}
