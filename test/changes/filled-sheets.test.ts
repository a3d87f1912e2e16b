// Sheets that a change made and filled: undo takes them out whole while nobody has touched them, and names what somebody has.
import { describe, expect, test } from 'vitest';
import { changePlan } from '../../src/changes/change-plan.ts';
import { historyOf, takeChangeBack } from '../../src/changes/undo.ts';
import { Refusal } from '../../src/commands/session/refusal.ts';
import { next, runWriting, SUDDEN } from '../commands/on-paper/acts.ts';
import { NEW, NEW_SHEET, paperPlan } from '../commands/on-paper/paper-plan.ts';
import { PaperWorkbook } from '../commands/on-paper/paper-workbook.ts';

const OTHER = 'ปี 2571';
const PLAIN = paperPlan(false);
const cell = (sheet: string, row: number, column: number, to: string | number) => ({
  ...{ sheet, row, column },
  from: '',
  to,
});
const fills = [NEW, OTHER].map((sheet) => ({
  layout: { ...NEW_SHEET, sheet },
  edits: [cell(sheet, 2, 2, 'โครงการ'), cell(sheet, 2, 4, 0), cell(sheet, 3, 2, `ที่สองของ ${sheet}`)],
}));

function fill(workbook: PaperWorkbook): void {
  runWriting(workbook, (run) => {
    changePlan(run, { kind: 'make', sheet: NEW, fill: fills });
  });
}
const filled = () => {
  const workbook = new PaperWorkbook(PLAIN);
  fill(workbook);
  return workbook;
};
/** Undoes it. @returns what it was refused with; null if it was done */
function undone(workbook: PaperWorkbook): unknown {
  try {
    runWriting(workbook, (run) => void takeChangeBack(run, historyOf(run).undo?.id ?? ''));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}
const names = ({ paper }: PaperWorkbook) => paper.sheets.map(({ name }) => name);
const BEFORE = PLAIN.sheets.map(({ name }) => name);

describe('undo', () => {
  test('takes them out as long as they are as they were, an empty tick or none', () => {
    const workbook = filled();
    workbook.type(NEW, 5, 5, '');
    expect([undone(workbook), names(workbook)]).toEqual([null, BEFORE]);
  });

  test.each<
    readonly [what: string, hand: (workbook: PaperWorkbook) => void, sheet: string, cells: readonly string[]]
  >([
    ['what was typed', (workbook) => workbook.type(OTHER, 4, 6, 'ของเจ้าหน้าที่'), OTHER, ['F4']],
    ['what was typed over', (workbook) => workbook.type(NEW, 2, 2, 'ชื่ออื่น'), NEW, ['B2']],
    ['the sheet in which a cell was emptied', (workbook) => workbook.type(NEW, 2, 2, ''), NEW, []],
    ['the sheet in which a 0 was emptied', (workbook) => workbook.type(NEW, 2, 4, ''), NEW, []],
    ['the sheet in which a text was copied', (workbook) => workbook.type(OTHER, 3, 3, 'โครงการ'), OTHER, []],
  ])('names %s, and leaves all as it is', (_, hand, sheet, cells) => {
    const workbook = filled();
    hand(workbook);
    const before = workbook.paper.sheets;
    expect(undone(workbook)).toMatchObject({ code: 'changed-since', sheet, cells, isGone: false });
    expect(workbook.paper.sheets).toEqual(before);
  });

  test('passes over one that is gone already', () => {
    const workbook = filled();
    workbook.deleteSheet(OTHER);
    expect([undone(workbook), names(workbook)]).toEqual([null, BEFORE]);
  });
});

describe('a run that ends suddenly', () => {
  test.each([1, 2, 3, 4, 5])(
    'at the call %i of its writing leaves nothing behind that is only its own',
    (end) => {
      const workbook = new PaperWorkbook(PLAIN);
      let calls = 0;
      workbook.before = (call) => {
        if (/createSheet|edit|remember/.test(call) && ++calls === end) throw SUDDEN;
      };
      try {
        fill(workbook);
      } catch (error) {
        expect(error).toBe(SUDDEN);
      }
      workbook.before = () => {};
      next(workbook);
      expect(names(workbook)).toEqual(BEFORE);
    },
  );

  test('and a person who types into its sheet before the next one: that sheet stays', () => {
    const workbook = new PaperWorkbook(PLAIN);
    let edits = 0;
    workbook.before = (call) => {
      if (call === 'edit' && ++edits === 2) throw SUDDEN;
    };
    expect(() => fill(workbook)).toThrow(SUDDEN);
    workbook.before = () => {};
    workbook.type(NEW, 4, 6, 'ของเจ้าหน้าที่');
    next(workbook);
    expect([names(workbook), workbook.shown(NEW)[3]?.[5]]).toEqual([[...BEFORE, NEW], 'ของเจ้าหน้าที่']);
  });
});
