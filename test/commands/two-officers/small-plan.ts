// A small plan that two officers have open: four projects a sheet, one of them with mistakes, a last change that can be undone.

import { type AddOn, openAddOn } from '../../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../../local/sample/sample-book.ts';
import type { SheetModel } from '../../../local/sheets/book/model.ts';
import { copyBook } from '../../../local/sheets/book/packed-book.ts';
import { cellName } from '../../../src/core/cell.ts';
import type { PanelState, RowReference } from '../../../src/panel/panel-types.ts';
import { officer } from '../fault-scenarios.ts';

export const YEAR = 'ปี 2569';
export const PLAN = 'แผน';

/** The add-on over the small plan, and what both officers saw of it. */
export interface SmallPlan {
  readonly addOn: AddOn;
  /** What the sidebar showed when they opened it. */
  readonly seen: PanelState;
  /** What it would show now. */
  look(): PanelState;
  /** Puts everything back. */
  restart(): void;
}

/** Which rows have a รหัส: one that was saved by the form, all, or none, as the sheets have no column for it. */
export type Ids = 'some' | 'all' | 'no column';

/** The column of รหัส in each sheet. */
const ID_COLUMNS = [
  [YEAR, 10],
  [PLAN, 12],
] as const;

/** Opens it. `ask` answers the questions of menu commands. */
export function openSmallPlan(ask: (question: string) => string = officer, ids: Ids = 'some'): SmallPlan {
  const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE, ask });
  const { control } = addOn;
  // The first four projects, and three rows that are ready for more.
  const leave = (sheet: string, most: number) => {
    const { rows } = control.book().sheets.find(({ name }) => name === sheet) as SheetModel;
    control.deleteRows(sheet, most + 1, rows - most);
  };
  for (const [sheet, more] of [
    [YEAR, 11],
    [PLAN, 23],
  ] as const) {
    control.deleteRows(sheet, 6, more);
    leave(sheet, 8);
  }
  leave('ตั้งค่า', 29);
  control.type(YEAR, 'D5', '๑๕,๐๐๐ บาท');
  control.type(YEAR, 'E4', '✓');
  control.type(PLAN, 'I3', '๕๐๐');
  for (const [sheet, column] of ids === 'some' ? [] : ID_COLUMNS) {
    if (ids === 'no column') control.deleteColumns(sheet, column, 1);
    else
      for (const row of [2, 3, 4, 5])
        control.type(sheet, cellName(row, column), `P-${sheet === YEAR ? 'A' : 'B'}BCDE${row}`);
  }
  const state = (): PanelState => {
    const { answer } = addOn.run<PanelState>('panelOpen', YEAR);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  const target = rowOf(state(), 2);
  addOn.run('panelSave', { sheet: YEAR, target, cells: { remark: 'เดิม' } });
  control.select(YEAR, 'A3:A4');
  const book = copyBook(control.book());
  const seen = state();
  return {
    addOn,
    seen,
    look: state,
    restart: () => {
      control.restore(book);
      control.resetShown();
    },
  };
}

/** The project with this ลำดับ as an officer saw it. */
export function rowOf({ rows, shown }: PanelState, number: number): RowReference {
  const row = rows.find(({ cells }) => cells.number === number);
  if (!row) throw new Error(`no project ${number}`);
  return { sheet: shown.name, row: row.row, seen: row.cells };
}

/** What the rows of a sheet hold, top to bottom; ids are drawn at random, and empty rows don't count. */
export function rowsIn({ cells }: SheetModel): readonly string[] {
  return cells.flatMap((line) => {
    const values = (line ?? []).map((cell) => cell?.formula ?? cell?.value ?? '');
    const isEmpty = (value: unknown) => value === '' || value === false;
    while (values.length > 0 && isEmpty(values[values.length - 1])) values.pop();
    return values.length > 0 ? [plain(values)] : [];
  });
}

/** Anything as a text in which all ids are the same, and all moments: the clock goes on from one order to the next. */
export function plain(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/P-[A-Z0-9]+/g, 'P-…')
    .replaceAll(/เวลา [0-9.]+ น\./g, 'เวลา …');
}
