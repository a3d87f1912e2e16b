// A workbook of another version of the add-on: an older one is brought up to date after saying so, a newer one is left alone.

import { describe, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import type { BookModel, SheetModel } from '../../local/sheets/book/model.ts';
import { MIGRATIONS } from '../../src/commands/set-up/migrate-workbook.ts';
import { LAYOUT } from '../../src/core/layout-version.ts';
import { realPlan, realSettings, realYear } from '../acceptance/officer-book.ts';
import { typedBook } from '../acceptance/typed-book.ts';
import { everyOf } from '../suites.ts';

const open = (book: BookModel) => openAddOn({ book, today: SAMPLE_DATE });
type AddOn = ReturnType<typeof open>;
const sheetOf = (addOn: AddOn, name: string) =>
  addOn.snapshot().sheets.find((sheet) => sheet.name === name) as SheetModel;
/** The rows of a sheet that hold anything. */
const filledRows = ({ cells }: SheetModel) =>
  cells.map((row) => row.map((cell) => cell?.value ?? '')).filter((row) => row.some((value) => value !== ''));
const valuesOf = (addOn: AddOn, name: string) => filledRows(sheetOf(addOn, name));
const lineOf = (addOn: AddOn) => valuesOf(addOn, 'ตั้งค่า').filter(([label]) => label === LAYOUT.label);

/** Layout 0: typed by hand, no รหัส, no line in ตั้งค่า; a note stands right of the year's table, without a header. */
function olderBook(): BookModel {
  const year = realYear();
  year[3]?.push(null, 'ถามกองคลัง');
  return typedBook({ ตั้งค่า: realSettings(), แผน: realPlan(), 'ปี 2569': year });
}

/** The real plan, as a later version of the add-on might have left it. */
function newerBook(layout: string): BookModel {
  const book = sampleBook();
  const line = book.sheets
    .find(({ name }) => name === 'ตั้งค่า')
    ?.cells.find((row) => row[0]?.value === LAYOUT.label);
  if (line?.[1]) line[1].value = layout;
  return book;
}

test('the migrations lead one by one to the layout that this add-on makes', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: LAYOUT.current }, (_, at) => at + 1));
});

describe('a workbook of layout 0', () => {
  test('works as it is: nobody is made to migrate', () => {
    const addOn = open(olderBook());
    const before = addOn.snapshot().sheets;
    expect(addOn.run('checkYear', 2569).answer.ok).toBe(true);
    for (const name of ['แผน', 'ปี 2569', 'ตั้งค่า']) {
      const { cells } = before.find((sheet) => sheet.name === name) as SheetModel;
      expect(sheetOf(addOn, name).cells).toEqual(cells);
    }
  });

  test('is told what will be done; a yes adds a hidden รหัส behind all that stands there, and the line', () => {
    const addOn = open(olderBook());
    const before = Object.fromEntries(['แผน', 'ปี 2569'].map((name) => [name, valuesOf(addOn, name)]));
    const said = addOn.click('menuSetUp', 'YES');
    const offer = addOn.control.shown().find(({ buttons }) => buttons === 'YES_NO')?.text ?? '';
    for (const word of ['รุ่น 0', 'รุ่น 1', 'แผน', 'ปี 2569', 'รหัส', 'ตั้งค่า']) expect(offer).toContain(word);
    expect(said).toContain('ปี 2569 (รหัส)');

    for (const [name, column] of [
      ['แผน', 12],
      ['ปี 2569', 12],
    ] as const) {
      const sheet = sheetOf(addOn, name);
      expect(sheet.cells[0]?.[column - 1]).toMatchObject({ value: 'รหัส', style: { numberFormat: '@' } });
      expect(sheet.hiddenColumns).toEqual([column]);
      const rest = valuesOf(addOn, name).map((row) => row.slice(0, column - 1));
      const filled = (rows: unknown[][]) => rows.map((row) => row.filter((value) => value !== ''));
      expect(filled(rest)).toEqual(filled(before[name] ?? []));
    }
    expect(lineOf(addOn).map(([, layout]) => String(layout))).toEqual(['1']);
  });

  test('a no leaves it as it was', () => {
    const addOn = open(olderBook());
    const before = addOn.snapshot();
    expect(addOn.click('menuSetUp', 'NO')).toContain('ไม่มีอะไรถูกเปลี่ยน');
    expect(addOn.snapshot()).toEqual(before);
  });

  test('is brought up to date once: a second time asks and changes nothing', () => {
    const addOn = open(olderBook());
    addOn.click('menuSetUp', 'YES');
    const before = addOn.snapshot();
    addOn.control.resetShown();
    addOn.click('menuSetUp');
    expect(addOn.control.shown().map(({ kind }) => kind)).toEqual(['sidebar']);
    expect(addOn.snapshot()).toEqual(before);
  });

  test('a new project gets its id in the new column, and a row is known after sorting', () => {
    const addOn = open(olderBook());
    addOn.click('menuSetUp', 'YES');
    const saved = addOn.run<{ row: number }>('panelSave', {
      sheet: 'ปี 2569',
      target: null,
      cells: { name: 'โครงการใหม่', dimension: 1, budget: 0, quarter1: true },
    });
    expect(saved.answer.ok).toBe(true);
    const row = valuesOf(addOn, 'ปี 2569').find((cells) => cells[1] === 'โครงการใหม่');
    expect(row?.[11]).toMatch(/^P-/);
  });

  test('which lacks only the line gets it without a question', () => {
    const book = sampleBook();
    const settings = book.sheets.find(({ name }) => name === 'ตั้งค่า');
    settings?.cells.splice(
      settings.cells.findIndex((row) => row[0]?.value === LAYOUT.label),
      1,
    );
    const addOn = open(book);
    expect(addOn.click('menuSetUp')).toContain(LAYOUT.label);
    expect(lineOf(addOn).map(([, layout]) => String(layout))).toEqual(['1']);
  });

  test('a failure at any call of the migration loses nothing, and the next run finishes it', () => {
    const calm = open(olderBook());
    calm.control.resetCounts();
    calm.click('menuSetUp', 'YES');
    const wanted = calm.snapshot().sheets;
    const calls = calm.control.counts().calls.length;
    expect(calls).toBeGreaterThan(20);
    for (let call = 2; call <= calls; call += everyOf('migration')) {
      const addOn = open(olderBook());
      addOn.control.failAt(call, 'service');
      try {
        addOn.click('menuSetUp', 'YES');
      } catch {
        // It failed before it asked: the YES was given to an alert that has only OK.
      }
      addOn.control.revive();
      for (const name of ['แผน', 'ปี 2569']) {
        expect(valuesOf(addOn, name).map((row) => row[1])).toEqual(
          filledRows(wanted.find((sheet) => sheet.name === name) as SheetModel).map((row) => row[1]),
        );
      }
      addOn.click('menuSetUp', 'YES');
      for (const { name, hiddenColumns } of wanted) {
        expect([name, valuesOf(addOn, name)]).toEqual([name, valuesOf(calm, name)]);
        expect(sheetOf(addOn, name).hiddenColumns).toEqual(hiddenColumns);
      }
    }
  });
});

describe('a workbook of a newer add-on', () => {
  test.each([
    'menuSetUp',
    'menuCheck',
    'menuFix',
    'menuTick',
    'menuSummary',
    'menuPlanSummary',
    'menuOverview',
    'menuUndo',
    'menuRedo',
    'menuHistory',
    'menuSelfTest',
  ])('%s says which versions they are, and changes nothing', (command) => {
    const addOn = open(newerBook('๒'));
    addOn.control.select('ปี 2569', 'A2:A4');
    const before = addOn.snapshot();
    const said = addOn.click(command);
    expect(said).toContain('สมุดงานรุ่น 2 โปรแกรมนี้รู้จักถึงรุ่น 1');
    expect(addOn.control.shown()).toHaveLength(1);
    expect(addOn.snapshot()).toEqual(before);
  });

  test.each([
    ['panelOpen', [null]],
    ['panelSave', [{ sheet: 'ปี 2569', target: null, cells: { name: 'x' } }]],
    ['panelFix', ['ปี 2569', null]],
    ['panelUndo', ['ปี 2569', 'x']],
    ['panelReport', ['ปี 2569', false]],
    ['checkYear', [2569]],
    ['summariseYear', [2569, SAMPLE_DATE, false]],
  ] as const)('%s refuses too', (name, args) => {
    const addOn = open(newerBook('2'));
    const before = addOn.snapshot();
    expect(addOn.run(name, ...args).answer).toMatchObject({ ok: false, code: 'layout-newer' });
    expect(addOn.snapshot()).toEqual(before);
  });

  test.each(['', 'x', '-1', '1.5'])('a line that says "%s" is no newer version', (written) => {
    expect(open(newerBook(written)).run('checkYear', 2569).answer.ok).toBe(true);
  });
});
