// A workbook in memory that answers the sidebar's calls with the core's own reading and check; no Google, no commands.

import { catalogueFor } from '../../../src/core/catalogue.ts';
import { type CellValue, cellName } from '../../../src/core/cell.ts';
import { check } from '../../../src/core/check/check.ts';
import { isTogether, mendingOf } from '../../../src/core/check/fixes.ts';
import { groupFindings } from '../../../src/core/check/groups.ts';
import { readPlan } from '../../../src/core/kinds/plan/read-plan.ts';
import { readSettings } from '../../../src/core/kinds/settings/read-settings.ts';
import { readYear } from '../../../src/core/kinds/year/read-year.ts';
import { sheetTotals } from '../../../src/core/reports/sheet-totals.ts';
import type { SheetCells } from '../../../src/core/table.ts';
import { labelsOf } from '../../../src/messages/column-words.ts';
import { COLUMNS_EN } from '../../../src/messages/en/columns.ts';
import { FINDINGS_EN } from '../../../src/messages/en/findings.ts';
import { PANEL_EN } from '../../../src/messages/en/panel.ts';
import {
  findingMessage,
  findingSentence,
  fixMessage,
  shortHeader,
} from '../../../src/messages/finding-message.ts';
import { COLUMNS_TH } from '../../../src/messages/th/columns.ts';
import { FINDINGS_TH } from '../../../src/messages/th/findings.ts';
import { PANEL_TH } from '../../../src/messages/th/panel.ts';
import type {
  Answer,
  ControlledRisk,
  PanelChange,
  PanelReport,
  PanelRow,
  PanelServer,
  PanelSheet,
  PanelState,
  RowOutcome,
  RowReference,
} from '../../../src/panel/panel-types.ts';
import { applyMending } from '../../core/check/apply-mending.ts';

const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });

interface Past {
  readonly change: PanelChange;
  readonly sheets: readonly SheetCells[];
}

/** A workbook of `ตั้งค่า`, years' sheets and, if given, แผน; it answers as main.ts does. */
export class ServerDouble implements PanelServer {
  /** The calls so far, by name. */
  readonly calls: string[] = [];
  /** Where the sheet's cursor was sent. */
  readonly visited: string[] = [];
  #sheets: readonly SheetCells[];
  readonly #settings: SheetCells;
  /** The sheet that is open in the spreadsheet. */
  open = '';
  #accepted: readonly string[] = [];
  /** What was changed, the newest last, with the sheets as they were before. */
  #made: readonly Past[] = [];
  /** What was undone, with the sheets as they were before that. */
  #undone: readonly Past[] = [];
  readonly #reports = new Map<string, PanelReport>();

  constructor(settings: SheetCells, sheets: readonly SheetCells[]) {
    this.#settings = settings;
    this.#sheets = sheets;
  }

  /** The cells of a sheet as they are now, without the header. */
  rowsOf(sheet: string): readonly (readonly CellValue[])[] {
    return this.#sheet(sheet).cells.slice(1);
  }

  /** Types into a cell, as another officer would. */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    this.#write(sheet, (cells) =>
      cells.map((line, index) =>
        index === row - 1 ? line.map((cell, at) => (at === column - 1 ? value : cell)) : line,
      ),
    );
  }

  /** Deletes a row, as another officer would. */
  deleteRow(sheet: string, row: number): void {
    this.#write(sheet, (cells) => cells.filter((_, index) => index !== row - 1));
  }

  panelOpen(sheet: string | null): Answer<PanelState> {
    this.calls.push('panelOpen');
    return ok(this.#state(sheet));
  }

  panelRow(target: RowReference): Answer<PanelRow | null> {
    this.calls.push('panelRow');
    return ok(this.#find(target)?.row ?? null);
  }

  panelControls(): Answer<readonly ControlledRisk[]> {
    this.calls.push('panelControls');
    return ok([]);
  }

  panelSlots(): Answer<null> {
    this.calls.push('panelSlots');
    return ok(null);
  }

  panelSave({ sheet, target, cells }: Parameters<PanelServer['panelSave']>[0]): Answer<RowOutcome> {
    this.calls.push('panelSave');
    const found = target && this.#find(target);
    if (target && !found?.same) {
      return ok({ kind: 'conflict', theirs: found?.row ?? null, state: this.#state(sheet) });
    }
    this.#remember(`บันทึก “${cells.name ?? found?.row.cells.name ?? ''}”`);
    const { keys } = this.#read(sheet);
    const row = found?.row.row ?? this.#sheet(sheet).cells.length + 1;
    this.#write(sheet, (lines) => {
      const line = lines[row - 1] ?? keys.map((key) => (key === 'number' ? row - 1 : ''));
      const changed = line.map((cell, index) => cells[keys[index] ?? ''] ?? cell);
      return lines[row - 1]
        ? lines.map((each, index) => (index === row - 1 ? changed : each))
        : [...lines, changed];
    });
    return ok({ kind: 'done', row, state: this.#state(sheet) });
  }

  panelDelete(target: RowReference): Answer<RowOutcome> {
    this.calls.push('panelDelete');
    return this.#onRow(target, ({ row, cells }) => {
      this.#remember(`ลบ “${cells.name}”`);
      this.deleteRow(target.sheet, row);
      return row;
    });
  }

  panelMove(target: RowReference, by: -1 | 1): Answer<RowOutcome> {
    this.calls.push('panelMove');
    return this.#onRow(target, ({ row }) => {
      this.#remember('เลื่อนโครงการ');
      this.#write(target.sheet, (lines) => {
        const moved = [...lines];
        const [line] = moved.splice(row - 1, 1);
        moved.splice(row - 1 + by, 0, line ?? []);
        return moved.map((each, index) => (index === 0 ? each : [index, ...each.slice(1)]));
      });
      return row + by;
    });
  }

  panelUndo(sheet: string, id: string): Answer<PanelState> {
    this.calls.push('panelUndo');
    const [made, undone] = [this.#made.at(-1), this.#undone.at(-1)];
    const before = this.#sheets;
    if (made?.change.id === id) {
      this.#sheets = made.sheets;
      this.#made = this.#made.slice(0, -1);
      this.#undone = [...this.#undone, { change: made.change, sheets: before }];
    } else if (undone?.change.id === id) {
      this.#sheets = undone.sheets;
      this.#undone = this.#undone.slice(0, -1);
      this.#made = [...this.#made, { change: undone.change, sheets: before }];
    } else {
      return { ok: false, code: 'other-change-since', message: `หลังจากนั้นมี${made?.change.text}` };
    }
    return ok(this.#state(sheet));
  }

  panelFix(sheet: string, asked: Parameters<PanelServer['panelFix']>[1]): Answer<PanelState> {
    this.calls.push('panelFix');
    const { findings, readings } = this.#check();
    const cells = asked === null ? null : [asked].flat();
    const own = findings.filter(
      ({ row, column }) => !cells || cells.some((cell) => row === cell.row && column === cell.column),
    );
    const mending = mendingOf(own, readings);
    this.#remember('แก้ไขตามที่ตรวจพบ');
    this.#sheets = this.#sheets.map((each) => applyMending(each, mending));
    return ok(this.#state(sheet));
  }

  panelGoTo(sheet: string, row: number, column: number): Answer<null> {
    this.calls.push('panelGoTo');
    this.visited.push(`${sheet}!${cellName(row, column)}`);
    return ok(null);
  }

  panelLook(sheet: string): ReturnType<PanelServer['panelLook']> {
    this.calls.push('panelLook');
    return ok({ open: this.open, stamp: this.#state(sheet).stamp });
  }

  panelAccept(
    sheet: string,
    places: Parameters<PanelServer['panelAccept']>[1],
    accept: boolean,
  ): Answer<PanelState> {
    this.calls.push('panelAccept');
    const keys = places.map(({ code, row }) => `${code} ${row}`);
    this.#accepted = [...this.#accepted.filter((key) => !keys.includes(key)), ...(accept ? keys : [])];
    return ok(this.#state(sheet));
  }

  panelCheck(sheet: string): ReturnType<PanelServer['panelCheck']> {
    this.calls.push('panelCheck');
    return ok({ said: 'ตรวจแล้ว', state: this.#state(sheet) });
  }

  panelSettings(): ReturnType<PanelServer['panelSettings']> {
    throw new Error('no test asks for it');
  }

  panelSetUp(): ReturnType<PanelServer['panelSetUp']> {
    throw new Error('no test asks for it');
  }

  panelReport(sheet: string, draft: boolean): ReturnType<PanelServer['panelReport']> {
    this.calls.push('panelReport');
    const errors = this.#check().findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0 && !draft) return ok({ kind: 'errors', errors, state: this.#state(sheet) });
    const link = 'https://docs.google.com/spreadsheets/d/example/edit#gid=1';
    const report = { sheet: sheet.replace('ปี', 'สรุป'), stale: false, link, pdf: `${link}&format=pdf` };
    this.#reports.set(sheet, report);
    return ok({ kind: 'made', report, kept: null, state: this.#state(sheet) });
  }

  #sheet(name: string): SheetCells {
    const sheet = this.#sheets.find((each) => each.sheet === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  #write(name: string, change: (cells: SheetCells['cells']) => SheetCells['cells']): void {
    this.#sheets = this.#sheets.map((each) =>
      each.sheet === name ? { ...each, cells: change(each.cells) } : each,
    );
  }

  #remember(what: string): void {
    const change: PanelChange = {
      id: `c${this.calls.length}`,
      text: what,
      time: '8 มิถุนายน 2569 เวลา 09.00 น.',
      state: 'new',
    };
    this.#made = [...this.#made, { change, sheets: this.#sheets }];
    this.#undone = [];
  }

  #onRow(target: RowReference, act: (row: PanelRow) => number): Answer<RowOutcome> {
    const { sheet } = target;
    const found = this.#find(target);
    if (!found?.same) return ok({ kind: 'conflict', theirs: found?.row ?? null, state: this.#state(sheet) });
    const row = act(found.row);
    return ok({ kind: 'done', row, state: this.#state(sheet) });
  }

  /** The row as it is now: the one that holds what was seen, else the one at its place with the same number or name. */
  #find({ sheet, row, seen }: RowReference): { readonly row: PanelRow; readonly same: boolean } | null {
    const { rows } = this.#read(sheet);
    const exact = rows.find(({ cells }) => Object.keys(seen).every((key) => same(cells[key], seen[key])));
    if (exact) return { row: exact, same: true };
    const there = rows.find(
      (each) => each.row === row && ['name', 'number'].some((key) => same(each.cells[key], seen[key])),
    );
    return there ? { row: there, same: false } : null;
  }

  #read(name: string) {
    const { settings } = readSettings(this.#settings);
    const catalogue = catalogueFor(settings.firstYear);
    const year = name === 'แผน' ? null : Number(name.slice(-4));
    const cells = this.#sheet(name);
    const { reading } =
      year === null ? readPlan(cells, settings, catalogue) : readYear(cells, year, catalogue);
    if (!reading) throw new Error(`${name} can't be read`);
    const columns: Readonly<Record<string, number | undefined>> = reading.table.columns;
    const keys = Object.keys(columns).sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
    const rows = reading.table.rows.map(
      ({ row, cells: line }): PanelRow => ({
        row,
        cells: Object.fromEntries(keys.map((key, index) => [key, line[index] ?? ''])),
      }),
    );
    const panelSheet: PanelSheet = { kind: reading.kind, name, year };
    return { reading, keys, rows, panelSheet, catalogue };
  }

  #check() {
    const settings = readSettings(this.#settings);
    const readings = this.#sheets.map(({ sheet }) => this.#read(sheet).reading);
    const findings = check({
      settings,
      sheets: [...readings].sort((a, b) => Number(a.kind !== 'plan') - Number(b.kind !== 'plan')),
      context: {
        settings: settings.settings,
        catalogue: catalogueFor(settings.settings.firstYear),
        sheetNames: this.#sheets.map(({ sheet }) => sheet),
      },
    });
    return { findings, readings };
  }

  #state(name: string | null): PanelState {
    const { settings } = readSettings(this.#settings);
    const { reading, keys, rows, panelSheet, catalogue } = this.#read(name ?? this.#sheets[0]?.sheet ?? '');
    const messages = settings.language === 'en' ? FINDINGS_EN : FINDINGS_TH;
    const findings = this.#check().findings.filter(
      ({ sheet }) => sheet === panelSheet.name || sheet === 'ตั้งค่า',
    );
    const shown = findings.map((finding) => ({
      sentence: findingSentence(finding, messages),
      accepted: this.#accepted.includes(`${finding.code} ${finding.row}`),
    }));
    return {
      address: 'https://docs.google.com/spreadsheets/d/example/edit',
      settings,
      catalogue,
      sheets: this.#sheets.map(({ sheet }) => this.#read(sheet).panelSheet),
      shown: panelSheet,
      columns: keys,
      labels: labelsOf((settings.language === 'en' ? COLUMNS_EN : COLUMNS_TH)[panelSheet.kind]),
      rows,
      totals: sheetTotals(reading),
      projects: [],
      controls: false,
      open: this.open,
      former: [],
      stops: findings.filter(({ severity }) => severity === 'error').length,
      makes: panelSheet.year === null ? 'สรุป 2566-2570' : `สรุป ${panelSheet.year}`,
      stamp: JSON.stringify(this.#sheet(panelSheet.name).cells),
      groups: [false, true].flatMap((accepted) =>
        groupFindings(
          findings.flatMap((finding, index) =>
            shown[index]?.accepted === accepted
              ? [{ finding, index, sentence: shown[index]?.sentence ?? '' }]
              : [],
          ),
        ).map((group) => group.findings.map(({ index }) => index)),
      ),
      findings: findings.map((finding, index) => ({
        sentence: shown[index]?.sentence ?? '',
        accepted: shown[index]?.accepted ?? false,
        code: finding.code,
        severity: finding.severity,
        sheet: finding.sheet,
        row: finding.row,
        column: finding.column,
        cell: cellName(finding.row, finding.column),
        named: shortHeader(finding),
        key: finding.sheet === panelSheet.name ? (keys[finding.column - 1] ?? null) : null,
        message: findingMessage(finding, messages),
        other: null,
        fix: fixMessage(finding, messages),
        together: finding.fix !== null && isTogether(finding),
      })),
      report: this.#reports.get(panelSheet.name) ?? null,
      words: settings.language === 'en' ? PANEL_EN : PANEL_TH,
      history: {
        changes: [
          ...this.#undone.map(({ change }): PanelChange => ({ ...change, state: 'undo' })),
          ...this.#made.map(({ change }) => change).reverse(),
        ],
        isNewest: false,
        undo: this.#made.at(-1)?.change ?? null,
        redo: this.#undone.at(-1)?.change ?? null,
      },
    };
  }
}

function same(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
