// The sheets that come in as set-up would make them, with the document's own columns, and the cells that go into them.
import { catalogueFor } from '../../core/catalogue.ts';
import type { CellValue } from '../../core/cell.ts';
import type { CellEdit } from '../../core/check/finding.ts';
import type { ImportedSheet } from '../../core/documents/imported.ts';
import { knownSheets } from '../../core/kinds/known-sheets.ts';
import type { SettingKey } from '../../core/kinds/settings/settings.ts';
import { planYears } from '../../core/plan.ts';
import { headerKey } from '../../core/table.ts';
import type { AllColumnWords } from '../../messages/column-words.ts';
import { layoutOf } from '../reading/layouts.ts';
import type { ColumnLayout, SheetLayout } from '../session/workbook.ts';

/** What is to be taken in. */
export interface TakeIn {
  /** As they are to stand in ตั้งค่า; what is left out stays empty. */
  readonly settings: Readonly<Partial<Record<SettingKey, string>>>;
  readonly sheets: readonly ImportedSheet[];
}

/** Rows that stay ready below those that are taken in. */
const SPARE_ROWS = 20;

/** A column that the add-on doesn't know: text, as the document has it. */
const OTHER_COLUMN: ColumnLayout = {
  width: 180,
  numberFormat: '@',
  align: 'left',
  entry: 'any',
  choices: [],
  help: '',
  hidden: false,
};

/** The sheet as set-up makes it, with the document's columns: those that it knows, รหัส, and right of them the others. Years are พ.ศ. */
export function layoutFor(
  imported: ImportedSheet,
  firstYear: number,
  lastYear: number,
  words: AllColumnWords,
): SheetLayout {
  const { sheet, headers, rows } = imported;
  const base = ownLayout(sheet, firstYear, lastYear, words);
  const own = {
    ...{ sheet, lists: [], frozenRows: base?.frozenRows ?? 1 },
    ...(base?.rowHeight === undefined ? {} : { rowHeight: base.rowHeight }),
  };
  // A sheet of lines has the labels that the document has, and no header.
  if (headers.length === 0) {
    const cells = rows.map(([label = '']) => [label, '']);
    return { ...own, cells, columns: base?.columns ?? [OTHER_COLUMN, OTHER_COLUMN], readyRows: rows.length };
  }
  const known = columnsByHeader(base);
  const columnFor = (header: string): ColumnLayout => known.get(headerKey(header)) ?? OTHER_COLUMN;
  const hidden = (base?.columns ?? []).flatMap((column, at) =>
    column.hidden && !headers.some((header) => headerKey(header) === headerKey(String(base?.cells[0]?.[at])))
      ? [{ header: String(base?.cells[0]?.[at] ?? ''), column }]
      : [],
  );
  const last = headers.reduce((most, header, at) => (known.has(headerKey(header)) ? at + 1 : most), 0);
  const all = [
    ...headers.slice(0, last).map((header) => ({ header, column: columnFor(header) })),
    ...hidden,
    ...headers.slice(last).map((header) => ({ header, column: columnFor(header) })),
  ];
  return {
    ...own,
    cells: [all.map(({ header }) => header)],
    columns: all.map(({ column }) => column),
    readyRows: Math.max(base?.readyRows ?? 0, rows.length + SPARE_ROWS),
  };
}

function columnsByHeader(base: SheetLayout | null): ReadonlyMap<string, ColumnLayout | undefined> {
  return new Map((base?.cells[0] ?? []).map((header, at) => [headerKey(String(header)), base?.columns[at]]));
}

/** The column of a header in a sheet that is there, as set-up makes it; undefined where it is the officer's own. Years are พ.ศ. */
export function columnThere(
  sheet: string,
  firstYear: number,
  lastYear: number,
  words: AllColumnWords,
): (header: string) => ColumnLayout | undefined {
  const known = columnsByHeader(ownLayout(sheet, firstYear, lastYear, words));
  return (header) => known.get(headerKey(header));
}

function ownLayout(
  sheet: string,
  firstYear: number,
  lastYear: number,
  words: AllColumnWords,
): SheetLayout | null {
  const context = { catalogue: catalogueFor(firstYear), years: planYears(firstYear, lastYear) };
  const [known] = knownSheets([sheet]);
  return known === undefined ? null : layoutOf(known.kind, known.year, context, words);
}

/** Every cell that holds something, below the header. A checkbox is unticked already. */
export function editsOf({ sheet, headers, rows }: ImportedSheet, layout: SheetLayout): readonly CellEdit[] {
  if (headers.length === 0) {
    return rows.map(([, to = ''], index) => ({ sheet, row: index + 1, column: 2, from: '', to }));
  }
  const places = headers.map((header) => (layout.cells[0] ?? []).indexOf(header) + 1);
  return rows.flatMap((row, index) =>
    row.flatMap((to: CellValue, at): CellEdit[] => {
      const column = places[at] ?? 0;
      if (to === '' || column === 0) return [];
      const own = layout.columns[column - 1];
      const edit: CellEdit = { sheet, row: index + 2, column, from: '', to, ...staysText(to, own) };
      return to === false && own?.entry === 'checkbox' ? [] : [edit];
    }),
  );
}

/** Text that isn't certain, in a column that isn't one of text, is to be mended by a person: nothing may be read into it. */
export function staysText(
  to: CellValue,
  column: Pick<ColumnLayout, 'numberFormat'> | undefined,
): Pick<CellEdit, 'asText'> {
  const text =
    typeof to === 'string' && column?.numberFormat !== '@' && /\d|^\s*(?:true|false)\s*$/i.test(to);
  return text ? { asText: true } : {};
}
