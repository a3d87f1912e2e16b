// Every kind of sheet in the table, whatever it is: what the sidebar can do with a row of it is undone whole, survives a fault at any

// call, and never writes over what another officer has changed. A new kind is tried here by its line in the table.
//
// The deep suite (or FAULTS=all) injects each kind of fault at each call; otherwise it is a sample of them.
import { beforeEach, describe, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE } from '../../local/sample/sample-book.ts';
import { wholePlanBook } from '../../local/sample/whole-plan/whole-plan-book.ts';
import type { BookModel, SheetModel } from '../../local/sheets/book/model.ts';
import { copyBook } from '../../local/sheets/book/packed-book.ts';
import { catalogueFor } from '../../src/core/catalogue.ts';
import { type CellValue, cellName } from '../../src/core/cell.ts';
import { BOOK_KIND } from '../../src/core/kinds/book/book-kind.ts';
import { ALL_KINDS } from '../../src/core/kinds/index.ts';
import { columnsOf } from '../../src/core/kinds/kind.ts';
import { sheetNameOf } from '../../src/core/kinds/known-sheets.ts';
import type { PanelState, RowOutcome, RowReference } from '../../src/panel/panel-types.ts';
import { everyOf, triesAll } from '../suites.ts';

/** A line of เล่มแผน that an officer has deleted by hand: it can be added again. */
const LOST = 'เดือนที่จัดทำ';

const ALL = triesAll('everyKind');
const EVERY = everyOf('everyKind');
const FAULTS = ['timeout', 'service', 'sudden'] as const;
const CONTEXT = { catalogue: catalogueFor(null), years: [2566, 2567, 2568, 2569, 2570] };

const addOn = openAddOn({ book: wholePlanBook(), today: SAMPLE_DATE });
const { control } = addOn;
control.select('ปี 2569', 'A2');
addOn.click('menuFollowUp');
// Four rows of each kind, and few that are ready: putting the book back costs more the larger it is.
for (const { name, cells, rows } of control.book().sheets) {
  const filled = cells.filter((line) => line?.some((cell) => cell?.value)).length;
  if (!/^(ตั้งค่า|เล่มแผน)$/.test(name) && rows > 12) control.deleteRows(name, 12, rows - 11);
  if (filled > 5 && rows > 12) control.deleteRows(name, 6, Math.min(filled, 11) - 5);
}
const lines = control.book().sheets.find(({ name }) => name === BOOK_KIND.sheet.fixed);
control.deleteRows(
  BOOK_KIND.sheet.fixed,
  (lines?.cells ?? []).findIndex((line) => line?.[0]?.value === LOST) + 1,
  1,
);
const START = JSON.stringify(control.book());

describe.each(ALL_KINDS.map((kind) => ({ kind, sheet: sheetNameOf(kind, 2569) })))(
  'a row of $sheet',
  ({ kind, sheet }) => {
    beforeEach(() => {
      control.restore(JSON.parse(START) as BookModel);
      control.beforeCall(null);
    });

    const look = (): PanelState => {
      const { answer } = addOn.run<PanelState>('panelOpen', sheet);
      if (!answer.ok) throw new Error(answer.message);
      return answer.value;
    };
    /** What the sheet holds, row by row, but for the ids, which are drawn at random. */
    const lines = (): readonly string[] => {
      // Out of the add-on's realm.
      const { sheets } = copyBook(control.book());
      const model = sheets.find(({ name }) => name === sheet) as SheetModel;
      const rows = model.cells.map((line) =>
        JSON.stringify(
          (line ?? [])
            .map((cell) => cell?.formula ?? cell?.value ?? '')
            .map((value) => (/^P-[A-Z0-9]+$/.test(String(value)) || value === false ? '' : value)),
        ).replace(/(?:,"")+\]$/, ']'),
      );
      while (/^\[(?:"")?\]$/.test(rows.at(-1) ?? 'x')) rows.pop();
      return rows;
    };
    /** The second row, with all its texts. */
    const second = (): RowReference => {
      const [, listed] = look().rows;
      const target = { sheet, row: listed?.row ?? 0, seen: listed?.cells ?? {} };
      const { answer } = addOn.run<PanelState['rows'][number] | null>('panelRow', target);
      if (!answer.ok || answer.value === null) throw new Error('no second row');
      return { ...target, seen: answer.value.cells };
    };
    /** Something else for every column that the panel may write; a line stays the line that it is. */
    const others = (seen: RowReference['seen'], isNew = false): Record<string, CellValue> =>
      Object.fromEntries(
        (columnsOf(kind, CONTEXT) ?? []).flatMap(({ key, type }) => {
          if (kind.lines !== null && key === kind.title) return isNew ? [[key, LOST]] : [];
          const choices = type.choices(CONTEXT);
          const tried = ['=ข้อความใหม่', 2, true, ...choices, ...choices.map(Number), ''];
          const value = tried.find((one) => type.accepts(one) && one !== seen[key]);
          return key in seen && value !== undefined ? [[key, value]] : [];
        }),
      );

    const ACTS: Readonly<Record<string, (target: RowReference) => readonly [string, ...unknown[]]>> = {
      'is saved': (target) => ['panelSave', { sheet, target, cells: others(target.seen) }],
      'is added': ({ seen }) => ['panelSave', { sheet, target: null, cells: others(seen, true) }],
      ...(kind.lines !== null
        ? {}
        : {
            'is deleted': (target) => ['panelDelete', target],
            'is moved': (target) => ['panelMove', target, -1],
          }),
    };
    const acts = Object.entries(ACTS).map(([name, asks]) => ({ name, asks }));

    test.each(acts)('that $name is as before once that is undone', ({ asks }) => {
      const before = lines();
      const [name, ...args] = asks(second());
      const { answer } = addOn.run<RowOutcome>(name, ...args);
      expect(answer).toMatchObject({ ok: true, value: { kind: 'done' } });
      expect(lines()).not.toEqual(before);
      const undone = addOn.run('panelUndo', sheet, look().history.undo?.id);
      expect(undone.answer).toMatchObject({ ok: true });
      expect(lines()).toEqual(before);
    });

    test.each(acts)('that $name is there or not after a fault, and then can be tried again', ({ asks }) => {
      const before = lines();
      const [name, ...args] = asks(second());
      let calls = 0;
      control.beforeCall(() => calls++);
      addOn.run(name, ...args);
      control.beforeCall(null);
      const after = lines();
      for (let call = 1; call <= calls; call++) {
        const faults = ALL ? FAULTS : call % EVERY === calls % EVERY ? [FAULTS[call % 3] ?? 'service'] : [];
        for (const fault of faults) {
          control.restore(JSON.parse(START) as BookModel);
          control.failAt(call, fault);
          try {
            addOn.run(name, ...args);
          } catch {
            // A sudden end.
          }
          control.revive();
          look();
          const now = JSON.stringify(lines());
          expect([JSON.stringify(before), JSON.stringify(after)], `${fault} at call ${call}`).toContain(now);
          if (now !== JSON.stringify(before)) continue;
          expect(addOn.run(name, ...args).answer).toMatchObject({ ok: true });
          expect(lines()).toEqual(after);
        }
      }
    });

    test.runIf(kind.lines !== null)('that is a line stays where it is, what it is and the only one', () => {
      const before = lines();
      const target = second();
      const text = { text: 'ข้อความใหม่' };
      const label = target.seen[kind.title];
      for (const [name, ...args] of [
        ['panelDelete', target],
        ['panelMove', target, -1],
        ['panelSave', { sheet, target, cells: { ...text, [kind.title]: LOST } }],
        ['panelSave', { sheet, target: null, cells: { ...text, [kind.title]: label } }],
        ['panelSave', { sheet, target: null, cells: text }],
        ['panelSave', { sheet, target: null, cells: { ...text, [kind.title]: 'หัวข้ออื่น' } }],
      ] as const) {
        expect(addOn.run(name, ...args).answer).toMatchObject({ ok: false, code: 'request-invalid' });
      }
      expect(lines()).toEqual(before);
    });

    test.each(acts.filter(({ name }) => name !== 'is added'))(
      'that $name after another officer changed it stays theirs',
      ({ asks }) => {
        const target = second();
        const [name, ...args] = asks(target);
        const state = look();
        const column = state.columns.indexOf(kind.title) + 1;
        control.type(sheet, cellName(target.row, column), 'ของเพื่อน');
        const theirs = lines();
        const { answer } = addOn.run<RowOutcome>(name, ...args);
        expect(answer).toMatchObject({ ok: true, value: { kind: 'conflict' } });
        expect(lines()).toEqual(theirs);
      },
    );
  },
);
