// A workbook on paper: plain lists instead of Google's services, so that thousands of changes, faults and hands take seconds. It holds
// what the journal, undo and the reading back rely on: cells, formulas that follow what they point at, a grid, and a memory.
// What Google itself does at these calls is tried elsewhere, through the built add-on.

import type { Marks, SheetInfo, SheetLayout, Workbook } from '../../../src/commands/session/workbook.ts';
import { type Area, type CellValue, columnLetters } from '../../../src/core/cell.ts';
import type { CellEdit } from '../../../src/core/check/finding.ts';
import type { Report } from '../../../src/core/reports/report.ts';
import { blocksOf } from '../../../src/google/writing/write-edits.ts';

interface PaperCell {
  readonly value: CellValue;
  readonly formula: string;
}

export interface PaperSheet {
  readonly name: string;
  readonly id: number;
  /** All cells of the grid. */
  readonly grid: readonly (readonly PaperCell[])[];
}

/** All that the workbook holds, to be kept and put back. */
export interface Paper {
  readonly sheets: readonly PaperSheet[];
  readonly memory: Readonly<Record<string, string>>;
}

const BLANK: PaperCell = { value: '', formula: '' };

/** A sheet of rows that begin with these values; a text that begins with `=` is a formula. */
export function paperSheet(
  name: string,
  id: number,
  lines: readonly (readonly CellValue[])[],
  columns: number,
): PaperSheet {
  const cell = (value: CellValue = ''): PaperCell =>
    typeof value === 'string' && value.startsWith('=')
      ? { value: '', formula: value }
      : { value, formula: '' };
  return {
    name,
    id,
    grid: lines.map((line) => Array.from({ length: columns }, (_, index) => cell(line[index]))),
  };
}

const CELL = /\$?([A-Z]+)\$?(\d+)/g;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

export class PaperWorkbook implements Workbook {
  open = '';
  merged: Readonly<Record<string, Area[]>> = {};
  hidden: Readonly<Record<string, number>> = {};
  selected: { readonly row: number; readonly rows: number }[] = [];
  /** Reports that someone has edited by hand. */
  edited: readonly string[] = [];
  /** Reports that are marked as out of date. */
  stale: Readonly<Record<string, string | null>> = {};
  address = '';
  /** Called before each call that reads or writes, with its name; may throw, or do what a person does by hand. */
  before: (call: string) => void = () => {};
  paper: Paper;

  /** The sheets' names as this run has found them, and made or renamed them itself; a person may have renamed one since. */
  private names = new Map<string, number>();

  constructor(paper: Paper) {
    this.paper = paper;
    this.reopen();
  }

  /** Another run begins. */
  reopen(): void {
    this.names = new Map(this.paper.sheets.map(({ name, id }) => [name, id]));
  }

  get sheets(): readonly SheetInfo[] {
    return [...this.names].map(([name, id]) => ({ name, id }));
  }

  cells(sheet: string): CellValue[][] {
    this.before('cells');
    return this.shown(sheet);
  }

  /** The cells without a call. */
  shown(sheet: string): CellValue[][] {
    const { grid } = this.sheet(sheet);
    const filled = (cell: PaperCell) => cell.value !== '' || cell.formula !== '';
    const rows = grid.reduce((last, line, index) => (line.some(filled) ? index + 1 : last), 0);
    const columns = grid.reduce((most, line) => Math.max(most, line.findLastIndex(filled) + 1), 0);
    return grid.slice(0, rows).map((line) => line.slice(0, columns).map((cell) => this.valueOf(grid, cell)));
  }

  formulas(sheet: string): string[][] {
    this.before('formulas');
    const rows = this.shown(sheet).length;
    const { grid } = this.sheet(sheet);
    return grid.slice(0, rows).map((line) => line.map(({ formula }) => formula));
  }

  markStale(mark: Parameters<Workbook['markStale']>[0]): void {
    this.before('markStale');
    this.stale = { ...this.stale, [mark.sheet]: mark.sentence };
  }

  gridRows(sheet: string): number {
    this.before('gridRows');
    return this.sheet(sheet).grid.length;
  }

  gridColumns(sheet: string): number {
    this.before('gridColumns');
    return this.sheet(sheet).grid[0]?.length ?? 0;
  }

  memory(): Readonly<Record<string, string>> {
    this.before('memory');
    return this.paper.memory;
  }

  remember(memory: Readonly<Record<string, string>>, all: boolean): void {
    this.before('remember');
    this.paper = { ...this.paper, memory: all ? { ...memory } : { ...this.paper.memory, ...memory } };
  }

  edit(edits: readonly CellEdit[], asItWas = false): void {
    for (const sheet of new Set(edits.map((edit) => edit.sheet))) {
      for (const { row, column, values } of blocksOf(
        edits.filter((edit) => edit.sheet === sheet),
        asItWas,
      )) {
        this.before('edit');
        if (row + values.length - 1 > this.rows(sheet)) throw new Error('outside of the grid');
        values.forEach((line, down) => {
          line.forEach((value, right) => {
            this.type(sheet, row + down, column + right, value);
          });
        });
      }
    }
  }

  /** Writes a cell as a person's hand does, without a call; a formula where the text begins with `=`. */
  type(sheet: string, row: number, column: number, value: CellValue, formula = ''): void {
    this.change(sheet, ({ grid }) =>
      grid.map((line, at) =>
        at === row - 1 ? line.map((cell, place) => (place === column - 1 ? { value, formula } : cell)) : line,
      ),
    );
  }

  setFormulas(sheet: string, row: number, formulas: readonly { column: number; formula: string }[]): void {
    for (const { column, formula } of formulas) {
      this.before('setFormulas');
      this.type(sheet, row, column, '', formula);
    }
  }

  insertRowsBelow(sheet: string, row: number, count: number): void {
    this.before('insertRowsBelow');
    this.insertRows(sheet, row, count);
  }

  insertRows(sheet: string, below: number, count: number): void {
    const rows = numbers(this.rows(sheet));
    const blanks = Array.from({ length: count }, () => null);
    this.arrange(sheet, [...rows.slice(0, below), ...blanks, ...rows.slice(below)]);
    const above = this.sheet(sheet).grid[below - 1] ?? [];
    for (let row = below + 1; row <= below + count; row++) {
      above.forEach(({ value }, index) => {
        if (typeof value === 'boolean') this.type(sheet, row, index + 1, false);
      });
    }
  }

  deleteRows(sheet: string, row: number, count: number): void {
    this.before('deleteRows');
    const rows = numbers(this.rows(sheet));
    this.arrange(sheet, [...rows.slice(0, row - 1), ...rows.slice(row - 1 + count)]);
  }

  moveRow(sheet: string, from: number, to: number): void {
    this.before('moveRow');
    const rows = numbers(this.rows(sheet));
    rows.splice(to - 1, 0, ...rows.splice(from - 1, 1));
    this.arrange(sheet, rows);
  }

  /** What stood in these rows and columns stands there in this order; null: a new one. Formulas follow what they point at. */
  arrange(
    sheet: string,
    rows: readonly (number | null)[],
    columns: readonly (number | null)[] = numbers(this.columns(sheet)),
  ): void {
    const now = (formula: string) =>
      formula.replace(CELL, (_, letters: string, digits: string) => {
        const column = columns.findIndex((old) => old !== null && columnLetters(old) === letters);
        const row = rows.indexOf(Number(digits));
        return row < 0 || column < 0 ? '#REF!' : `${columnLetters(column + 1)}${row + 1}`;
      });
    this.change(sheet, ({ grid }) =>
      rows.map((row) =>
        columns.map((column) => {
          const cell = row === null || column === null ? BLANK : (grid[row - 1]?.[column - 1] ?? BLANK);
          return { ...cell, formula: now(cell.formula) };
        }),
      ),
    );
  }

  deleteSheet(sheet: string): void {
    this.before('deleteSheet');
    const { id } = this.sheet(sheet);
    this.paper = { ...this.paper, sheets: this.paper.sheets.filter((one) => one.id !== id) };
    this.names.delete(sheet);
  }

  renameSheet(sheet: string, to: string): void {
    this.before('renameSheet');
    const { id } = this.sheet(sheet);
    const sheets = this.paper.sheets.map((one) => (one.id === id ? { ...one, name: to } : one));
    this.paper = { ...this.paper, sheets };
    this.names = new Map([...this.names].map(([name, one]) => [one === id ? to : name, one]));
  }

  createSheet({ sheet, cells, columns, readyRows }: SheetLayout): void {
    this.before('createSheet');
    const ready = columns.map(({ entry }) => (entry === 'checkbox' ? false : ''));
    const lines = [...cells, ...Array.from({ length: readyRows }, () => ready)];
    this.add(sheet, lines, columns.length);
  }

  rowCells(sheet: string, row: number): CellValue[] {
    this.before('rowCells');
    return this.shown(sheet)[row - 1] ?? [];
  }

  merges(sheet: string): Area[] {
    this.before('merges');
    return this.merged[sheet] ?? [];
  }

  firstHiddenRow(sheet: string): number | null {
    this.before('firstHiddenRow');
    return this.hidden[sheet] ?? null;
  }

  selectedRows(): { readonly row: number; readonly rows: number }[] {
    this.before('selectedRows');
    return this.selected;
  }

  addColumn(sheet: string, column: number, header: string): void {
    this.before('addColumn');
    const columns = numbers(Math.max(column, this.columns(sheet)));
    const wide = columns.map((one) => (one > this.columns(sheet) ? null : one));
    this.arrange(sheet, numbers(this.rows(sheet)), wide);
    this.type(sheet, 1, column, header);
  }

  /** Only its name stays; one in `edited` is kept. */
  writeReport({ sheet }: Report, keepAs?: (count: number) => string): string | null {
    this.before('writeReport');
    if (!this.sheets.some(({ name }) => name === sheet)) this.add(sheet, []);
    return keepAs !== undefined && this.edited.includes(sheet) ? keepAs(1) : null;
  }

  marker(): (marks: readonly Marks[]) => void {
    this.before('marker');
    return () => this.before('mark');
  }

  toast(): void {
    this.before('toast');
  }

  show(sheet: string): void {
    this.before('show');
    this.open = sheet;
  }

  /** The grid's rows without a call. */
  rows(sheet: string): number {
    return this.sheet(sheet).grid.length;
  }

  columns(sheet: string): number {
    return this.sheet(sheet).grid[0]?.length ?? 0;
  }

  private add(sheet: string, lines: readonly (readonly CellValue[])[], columns = 1): void {
    const id = Math.max(0, ...this.paper.sheets.map((one) => one.id)) + 1;
    this.paper = { ...this.paper, sheets: [...this.paper.sheets, paperSheet(sheet, id, lines, columns)] };
    this.names.set(sheet, id);
  }

  private sheet(name: string): PaperSheet {
    const found = this.paper.sheets.find((one) => one.id === this.names.get(name));
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  private change(name: string, to: (sheet: PaperSheet) => PaperSheet['grid']): void {
    const old = this.sheet(name);
    const sheets = this.paper.sheets.map((one) => (one === old ? { ...one, grid: to(one) } : one));
    this.paper = { ...this.paper, sheets };
  }

  /** What a cell shows: a formula the sum of all that it names. */
  private valueOf(grid: PaperSheet['grid'], { value, formula }: PaperCell): CellValue {
    if (formula === '') return value;
    if (formula.includes('#REF!')) return '#REF!';
    return [...formula.matchAll(CELL)].reduce((sum, [, letters, digits]) => {
      const line = grid[Number(digits) - 1] ?? [];
      const cell = line.find((_, index) => columnLetters(index + 1) === letters);
      const amount = cell ? this.valueOf(grid, cell) : 0;
      return sum + (typeof amount === 'number' ? amount : 0);
    }, 0);
  }
}
