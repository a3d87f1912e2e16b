// What the commands answer, mark and ask, to the letter: totals that are added up here anew, marks on just the cells that were found,
// nothing written that is no longer what the officer said yes to, the year that is meant.
import { beforeEach, describe, expect, test } from 'vitest';
import type { SheetModel } from '../../local/sheets/book/model.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import type { Answer, PanelState } from '../../src/panel/panel-types.ts';
import { officer } from './fault-scenarios.ts';
import { openSmallPlan, PLAN, rowsIn, YEAR } from './two-officers/small-plan.ts';

/** What a person does by hand while the last question of a command is open: a year is asked for in a first one. */
let meanwhile: (() => void) | null = null;
const plan = openSmallPlan((question) => {
  if (!question.includes('สร้างแผนประจำปี') || !question.includes('"prompt"')) meanwhile?.();
  return officer(question);
});
const { addOn } = plan;
const { control } = addOn;
beforeEach(() => {
  meanwhile = null;
  plan.restart();
});

function call<Value>(name: string, ...args: unknown[]): Value {
  const answer = addOn.run<Value>(name, ...args).answer as Answer<Value>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const refused = (name: string, ...args: unknown[]) => {
  const { answer } = addOn.run<unknown>(name, ...args);
  return answer.ok ? '' : `${answer.code}: ${answer.message}`;
};
const names = () => control.book().sheets.map(({ name }) => name);
const sheetNow = (name: string): SheetModel => {
  const found = control.book().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const values = (name: string) =>
  sheetNow(name).cells.map((line) => (line ?? []).map((cell) => cell?.formula ?? cell?.value ?? ''));
const own = () => JSON.stringify([YEAR, PLAN, 'ตั้งค่า'].map((name) => rowsIn(sheetNow(name))));
const baht = (value: unknown) => (typeof value === 'number' ? value : 0);
const undoOf = (sheet = YEAR) => call<PanelState>('panelOpen', sheet).history.undo?.text ?? null;

/** A year and แผน without a fault: nothing is left to find but that they differ. */
function mended() {
  control.type(YEAR, 'D5', '15000');
  control.paste(YEAR, 'E4', [['FALSE']]);
  control.type(PLAN, 'I3', '500');
}

describe('what a year is answered', () => {
  test('its totals are those of its cells, by dimension and quarter, and of every year of แผน', () => {
    mended();
    control.type(YEAR, 'D3', '2500.75');
    control.type(YEAR, 'C4', '3');
    const rows = values(YEAR)
      .slice(1)
      .filter(([, name]) => name !== '');
    const { totals, year, summary, ...rest } = call<YearAnswer>('checkYear', 2569);
    expect([year, summary, Object.keys(rest)]).toEqual([2569, null, ['findings']]);
    const sum = (some: typeof rows) => some.reduce((total, [, , , budget]) => total + baht(budget), 0);
    const ticks = (some: typeof rows) =>
      [4, 5, 6, 7].map((column) => some.filter((line) => line[column] === true).length);
    expect(totals).toMatchObject({ projects: 4, budget: sum(rows), quarters: ticks(rows) });
    for (const one of totals.dimensions) {
      const some = rows.filter(([, , dimension]) => dimension === one.dimension);
      expect(one).toEqual({
        dimension: one.dimension,
        projects: some.length,
        budget: sum(some),
        quarters: ticks(some),
      });
    }
    expect(totals.dimensions.map(({ dimension }) => dimension)).toEqual([1, 2, 3, 4]);
    const planned = values(PLAN)
      .slice(1)
      .filter((line) => line[3] !== '' && line[3] !== undefined);
    expect(totals.years?.map((one) => one.year)).toEqual([2566, 2567, 2568, 2569, 2570]);
    totals.years?.forEach((one, index) => {
      const runs = planned.filter((line) => typeof line[4 + index] === 'number');
      const budget = runs.reduce((total, line) => total + baht(line[4 + index]), 0);
      expect([one.projects, one.budget]).toEqual([runs.length, budget]);
      for (const { dimension, projects } of one.dimensions) {
        expect(projects).toBe(runs.filter((line) => line[1] === dimension).length);
      }
    });
  });

  test('without แผน there are no years; its findings name their cell and the header above it', () => {
    control.deleteSheet(PLAN);
    const { totals, findings } = call<YearAnswer>('checkYear', 2569);
    expect('years' in totals).toBe(false);
    expect(findings.length).toBeGreaterThan(1);
    for (const { sheet, row, cell, column, message } of findings.filter((one) => one.sheet === YEAR)) {
      const place = cell.charCodeAt(0) - 65;
      expect(cell).toBe(`${String.fromCharCode(65 + place)}${row}`);
      expect(column).toBe(values(sheet)[0]?.[place]);
      expect(message).toMatch(/[ก-๙]/);
    }
  });

  test('a summary is named where one was made, and only where an edited one is kept that one too', () => {
    mended();
    const made = call<YearAnswer>('summariseYear', 2569, '2026-06-08', true);
    expect(made.summary).toBe('สรุป 2569');
    expect('kept' in made).toBe(false);
    expect('kept' in call<YearAnswer>('summariseYear', 2569, '2026-06-08', true)).toBe(false);
    control.type('สรุป 2569', 'A2', 'แก้ด้วยมือ');
    const again = call<YearAnswer>('summariseYear', 2569, '2026-06-08', true);
    expect(names()).toContain(again.kept);
    expect(again.kept).toMatch(/^สรุป 2569 .*2569/);
  });

  test('with errors nothing is made unless a draft is wanted', () => {
    control.type(YEAR, 'D3', 'สิบบาท');
    const before = names();
    const refusedAnswer = call<YearAnswer>('summariseYear', 2569, '2026-06-08', false);
    expect([refusedAnswer.summary, names()]).toEqual([null, before]);
    expect(refusedAnswer.findings).toEqual(call<YearAnswer>('checkYear', 2569).findings);
    expect(call<YearAnswer>('summariseYear', 2569, '2026-06-08', true).summary).toBe('สรุป 2569');
  });
});

describe('which year and which sheet is meant', () => {
  test('a year without a sheet is refused with the years that have one', () => {
    expect(refused('checkYear', 2599)).toMatch(/^year-unknown.*2599.*2569/);
    expect(refused('summariseYear', 2570, '2026-06-08', true)).toMatch(/^year-unknown.*2570.*2569/);
  });

  test('of two sheets of one year it is the one that is named as the contract says', () => {
    control.rename(YEAR, 'ปี ๒๕๖๙');
    expect(call<YearAnswer>('checkYear', 2569).findings.map(({ sheet }) => sheet)).toContain('ปี ๒๕๖๙');
    addOn.click('menuYearFromPlan', '2570', 'YES');
    control.rename('ปี 2570', YEAR);
    const { totals } = call<YearAnswer>('checkYear', 2569);
    expect(totals.projects).toBe(values(YEAR).filter(([, name], index) => index > 0 && name !== '').length);
  });

  test('sheets are found though spaces stand around their names', () => {
    control.rename(PLAN, ` ${PLAN} `);
    control.rename('ตั้งค่า', 'ตั้งค่า ');
    expect(call<YearAnswer>('checkYear', 2569).totals.years).toHaveLength(5);
  });

  test('a structure that can’t be read is refused before anything is written', () => {
    control.type(YEAR, 'B1', '');
    const before = [own(), names()];
    expect(refused('checkYear', 2569)).toMatch(/^structure.*รายการโครงการ/);
    expect(refused('summariseYear', 2569, '2026-06-08', true)).toMatch(/^structure/);
    expect(addOn.click('menuOverview')).toContain('รายการโครงการ');
    expect([own(), names()]).toEqual(before);
  });

  test('without แผน its table is refused by its name, the overview is made of the year', () => {
    control.deleteSheet(PLAN);
    expect(addOn.click('menuPlanSummary')).toContain('แผน');
    expect(names()).not.toContain('สรุป 2566-2570');
    addOn.click('menuOverview');
    expect(names()).toContain('ภาพรวม');
  });

  test('without a year the overview is made of แผน; without either it is refused', () => {
    control.deleteSheet(YEAR);
    addOn.click('menuOverview');
    expect(names()).toContain('ภาพรวม');
    control.deleteSheet('ภาพรวม');
    control.deleteSheet(PLAN);
    addOn.click('menuOverview');
    expect(names()).toEqual(['ตั้งค่า']);
  });

  test.each([
    ['2580', /แผนไม่มีปี 2580 ปีของแผนคือ ปี 2566, .*ปี 2570/, []],
    // What isn't understood is asked again, with the text kept; here the officer gives up.
    ['ปีหน้า', /อ่าน "ปีหน้า" เป็นปีไม่ได้/, ['CANCEL']],
    ['0', /อ่าน "0" เป็นปีไม่ได้/, ['CANCEL']],
  ])('"%s" typed for a year from the plan is refused in a sentence', (typed, sentence, then) => {
    const before = own();
    expect(addOn.click('menuYearFromPlan', typed, ...then)).toMatch(sentence);
    expect([own(), names()]).toEqual([before, ['ตั้งค่า', PLAN, YEAR]]);
  });

  test.each(['๒๕๗๐', '2027', ' 2570 '])('"%s" is the year 2570', (typed) => {
    addOn.click('menuYearFromPlan', typed, 'YES');
    expect(names()).toContain('ปี 2570');
  });
});

describe('marks of a check', () => {
  /** The cells that the rules of a sheet cover, as row:column. */
  const marked = (sheet: string) =>
    sheetNow(sheet)
      .conditionalFormats.flatMap(({ areas }) => areas)
      .flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, index) => [
          row + (index % rows),
          column + Math.floor(index / rows),
        ]),
      )
      .map((place) => place.join(':'))
      .sort();

  test('stand on just the cells that were found, in both sheets, and go once they are mended', () => {
    control.type(YEAR, 'D3', 'สิบบาท');
    control.type(YEAR, 'D4', '๕๐๐');
    control.type(YEAR, 'C3', '9');
    const { findings } = call<YearAnswer>('checkYear', 2569);
    for (const sheet of [YEAR, PLAN]) {
      const found = findings.filter((one) => one.sheet === sheet);
      const places = new Set(found.map(({ row, cell }) => `${row}:${cell.charCodeAt(0) - 64}`));
      expect(places.size).toBeGreaterThan(0);
      expect([...new Set(marked(sheet))]).toEqual([...places].sort());
    }
    control.deleteSheet(PLAN);
    mendedYear();
    const left = call<YearAnswer>('checkYear', 2569).findings.filter(({ sheet }) => sheet === YEAR);
    expect(new Set(marked(YEAR)).size).toBe(new Set(left.map(({ cell }) => cell)).size);
  });

  function mendedYear() {
    control.type(YEAR, 'C3', '1');
    for (const cell of ['D3', 'D4', 'D5']) control.type(YEAR, cell, '500');
    control.paste(YEAR, 'E4', [['FALSE']]);
  }
});

describe('what was said yes to', () => {
  const CHANGED = 'ระหว่างที่ท่านตอบคำถาม';

  test.each([
    ['menuFix', () => control.type(YEAR, 'D5', '๑๖,๐๐๐ บาท')],
    ['menuTick', () => control.type(YEAR, 'B3', 'โครงการอื่น')],
    ['menuTick', () => control.type(YEAR, 'A4', '33')],
    ['menuTick', () => control.type(YEAR, 'J3', 'P-ZZZZ')],
    ['menuTick', () => control.sort(YEAR, 'A2:J5', 1, false)],
    [
      'menuYearFromPlan',
      () =>
        control.paste(
          PLAN,
          'D2',
          [['ก'], ['ข'], ['ค'], ['ง']].map(([name]) => [`โครงการ ${name}`]),
        ),
    ],
  ])('%s writes nothing once it is no longer that', (command, hand) => {
    let after = '';
    meanwhile = () => {
      hand();
      after = own();
    };
    expect(addOn.click(command)).toContain(CHANGED);
    expect(own()).toBe(after);
    expect(names()).not.toContain('ปี 2570');
  });

  test.each([
    ['menuFix', 'การแก้ไขที่ปลอดภัย', YEAR],
    ['menuTick', 'การติ๊กไตรมาส', YEAR],
    ['menuYearFromPlan', 'การสร้างชีต "ปี 2570"', 'ปี 2570'],
  ])('%s is done, and is undone by its name', (command, words, sheet) => {
    const before = own();
    addOn.click(command);
    expect(undoOf(sheet)).toContain(words);
    expect(addOn.click('menuUndo')).toContain(words);
    expect(own()).toBe(before);
    expect(names().filter((name) => name !== 'ผลตรวจสอบ')).toEqual(['ตั้งค่า', PLAN, YEAR]);
    // What was done before it can be undone next.
    expect(undoOf()).toContain('การบันทึก');
    const history = addOn.click('menuHistory').split('\n');
    expect([history[0], history[1]]).toEqual([
      expect.stringContaining(`ย้อนกลับ${words}`),
      expect.stringContaining('การบันทึก'),
    ]);
  });

  test.each(["'007", "'1/2", "'15,000", "'TRUE"])(
    '%s typed for a number is mended, and is that text again once undone',
    (typed) => {
      control.type(YEAR, 'A2', typed);
      const before = own();
      addOn.click('menuFix');
      addOn.click('menuUndo');
      expect([own(), values(YEAR)[1]?.[0]]).toEqual([before, typed.slice(1)]);
    },
  );

  test('a new year that is shown is undone from the sidebar, which then shows another sheet', () => {
    const before = own();
    addOn.click('menuYearFromPlan', '2570');
    const { id } = call<PanelState>('panelOpen', 'ปี 2570').history.undo ?? {};
    const state = call<PanelState>('panelUndo', 'ปี 2570', id);
    expect([state.shown.name, own()]).toEqual([YEAR, before]);
    expect(state.history.changes[0]).toMatchObject({
      state: 'undo',
      text: expect.stringContaining('ปี 2570'),
    });
    expect(names()).not.toContain('ปี 2570');
  });

  test('the menu’s undo names the change and its moment before it does it, and does nothing where the answer is no', () => {
    addOn.click('menuSummary', 'YES');
    addOn.click('menuOverview');
    const before = own();
    control.resetShown();
    addOn.click('menuUndo', 'NO');
    const [question] = control.shown();
    expect(question?.text).toMatch(
      /การบันทึกโครงการ "โครงการส่งเสริม.*…" ในชีต "ปี 2569" เมื่อ 08 มิถุนายน 2569 เวลา 09\.00 น\./,
    );
    expect(own()).toBe(before);
  });

  test('what was undone from the menu is redone, until something new is done', () => {
    const before = own();
    addOn.click('menuUndo');
    expect(own()).not.toBe(before);
    expect(addOn.click('menuRedo')).toContain('การบันทึก');
    expect(own()).toBe(before);
    addOn.click('menuUndo');
    addOn.click('menuTick');
    expect(addOn.click('menuRedo')).toBe('ไม่มีการย้อนกลับที่ทำซ้ำได้');
  });

  test('the sidebar’s undo of fixes in แผน, after the menu has made a year: it says what came since, and does nothing', () => {
    control.select(PLAN, 'A2');
    const fixed = call<PanelState>('panelFix', PLAN, null).history.undo;
    expect(fixed?.text).toBe('การแก้ไขที่ปลอดภัยในชีต "แผน"');
    addOn.click('menuYearFromPlan');
    const before = own();
    const { answer } = addOn.run('panelUndo', PLAN, fixed?.id);
    expect(answer).toMatchObject({ code: 'other-change-since', message: expect.stringContaining('ปี 2570') });
    expect(own()).toBe(before);
  });

  test('an undo that is asked for with a sheet that isn’t there is refused, and nothing is undone', () => {
    const words = undoOf();
    expect(refused('panelUndo', 'ปี 2599', call<PanelState>('panelOpen', YEAR).history.undo?.id)).toMatch(
      /^sheet-gone/,
    );
    expect([undoOf(), words]).toEqual([words, expect.stringContaining('การบันทึก')]);
  });

  test('ticking what is ticked already changes nothing, and leaves the last change to be undone', () => {
    addOn.click('menuTick', '2,4');
    const words = undoOf();
    addOn.click('menuTick', '2,4');
    expect(undoOf()).toBe(words);
    expect(words).toContain('การติ๊กไตรมาส');
  });
});

describe('a cell that was just typed', () => {
  const said = () =>
    control
      .shown()
      .filter(({ kind }) => kind === 'toast')
      .map(({ text }) => text);

  test.each([
    ['a budget in words', YEAR, 'D3', 'สิบบาท', true],
    ['a dimension that is none', YEAR, 'C4', '9', true],
    ['a tick that is none', YEAR, 'F2', 'ใช่เลย', true],
    ['a good budget', YEAR, 'D3', '500', false],
    ['a header', YEAR, 'D1', 'สิบบาท', false],
    ['nothing', YEAR, 'D5', '', false],
    ['a cell of แผน', PLAN, 'D3', 'สิบบาท', false],
    ['a setting', 'ตั้งค่า', 'B3', 'สิบบาท', false],
  ])('%s', (_, sheet, cell, text, told) => {
    addOn.edit(sheet, cell, text);
    expect(said().length).toBe(told ? 1 : 0);
    if (told) expect(said()[0]).toContain(cell);
  });
});
