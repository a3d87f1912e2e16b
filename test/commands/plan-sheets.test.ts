// The plan's other sheets through the built bundle: made when first asked for, checked with the year, long texts fetched row by row.
import { describe, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { wholePlanBook } from '../../local/sample/whole-plan/whole-plan-book.ts';
import type { BookModel, SheetModel } from '../../local/sheets/book/model.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import type { PanelRow, PanelState } from '../../src/panel/panel-types.ts';

const SAMPLE = JSON.stringify(sampleBook());
const WHOLE = JSON.stringify(wholePlanBook());
const open = (book: string) => openAddOn({ book: JSON.parse(book) as BookModel, today: SAMPLE_DATE });

function shown(addOn: AddOn, sheet: string): string[][] {
  const cells = addOn.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.map((line) => line.map((cell) => String(cell?.value ?? '')));
}

function value<Value>(addOn: AddOn, name: string, ...given: unknown[]): Value {
  const { answer } = addOn.run<Value>(name, ...given);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

describe('a sheet of the plan that isn’t there', () => {
  test('is made when it is asked for, and only opened when it is there', () => {
    const addOn = open(SAMPLE);
    for (const [command, sheet] of [
      ['menuRisks', 'ความเสี่ยง'],
      ['menuTargets', 'เป้าหมาย'],
      ['menuCommittee', 'คณะกรรมการ'],
      ['menuBookTexts', 'เล่มแผน'],
    ] as const) {
      expect(addOn.click(command)).toContain(`สร้างชีต "${sheet}" แล้ว`);
      const made = shown(addOn, sheet);
      addOn.click(command);
      expect(shown(addOn, sheet)).toEqual(made);
    }
    expect(shown(addOn, 'เป้าหมาย')[0]?.slice(0, 5)).toEqual([
      ...['ลำดับ', 'ตัวชี้วัด', 'หน่วย', 'เป้าหมาย 2566', 'เป้าหมาย 2567'],
    ]);
  });

  test('new and empty, is no finding', () => {
    const addOn = open(SAMPLE);
    const before = value<YearAnswer>(addOn, 'checkYear', 2569).findings;
    for (const command of ['menuRisks', 'menuTargets', 'menuCommittee', 'menuBookTexts'])
      addOn.click(command);
    expect(value<YearAnswer>(addOn, 'checkYear', 2569).findings).toEqual(before);
  });
});

describe('descriptions made of the plan', () => {
  test('know their names, years, budgets and owners, agree with it, and can be taken back', () => {
    const addOn = open(SAMPLE);
    expect(addOn.click('menuDescriptions')).toContain('เพิ่มรายละเอียด 27 โครงการ');
    const rows = shown(addOn, 'รายละเอียดโครงการ').slice(1);
    expect(rows.slice(3, 5).map((row) => [row[0], row[6], row[7]])).toEqual([
      ['4', 'ปีงบประมาณ พ.ศ. 2568', '15,000 บาท'],
      ['5', 'ปีงบประมาณ พ.ศ. 2567 , 2570', '5,000 บาท'],
    ]);
    const codes = value<YearAnswer>(addOn, 'checkYear', 2569).findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'description-heading-empty')).toHaveLength(27 * 6);
    expect(codes.filter((code) => /^description-(?!heading)/.test(code))).toEqual([]);
    expect(addOn.click('menuDescriptions')).toContain('ทุกโครงการมีรายละเอียด');
    addOn.click('menuUndo', 'YES');
    expect(shown(addOn, 'รายละเอียดโครงการ').slice(1).flat().join('')).toBe('');
  });

  test('are made of those only that have none', () => {
    const addOn = open(WHOLE);
    expect(addOn.click('menuDescriptions')).toContain('ทุกโครงการมีรายละเอียด');
  });
});

describe('the check of the whole plan', () => {
  test('costs one read more for each further sheet', () => {
    const reads = (book: string) => open(book).run<YearAnswer>('checkYear', 2569).calls.reads;
    expect(reads(WHOLE)).toBe(reads(SAMPLE) + 5);
  });

  test('does not keep the year’s summary from being official', () => {
    const addOn = open(WHOLE);
    const { findings } = value<YearAnswer>(addOn, 'checkYear', 2569);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ sheet }) => sheet)).toEqual([
      'ความเสี่ยง',
      'เล่มแผน',
    ]);
    expect(value<YearAnswer>(addOn, 'summariseYear', 2569, SAMPLE_DATE, false).summary).toBe('สรุป 2569');
  });

  test('says which column a sheet lacks, and checks the others', () => {
    const book = JSON.parse(WHOLE) as BookModel;
    const risks = sheetOf(book, 'ความเสี่ยง');
    risks.cells = risks.cells.map((line, row) =>
      row === 0 ? line.map((cell, at) => (at === 2 ? null : cell)) : line,
    );
    const { findings } = value<YearAnswer>(open(JSON.stringify(book)), 'checkYear', 2569);
    expect(findings.filter(({ sheet }) => sheet === 'ความเสี่ยง').map(({ code }) => code)).toEqual([
      'sheet-unread',
    ]);
    expect(findings.some(({ code }) => code === 'description-years-differ')).toBe(true);
  });
});

test('where แผน was renamed, each part of the book that is held against it says that it isn’t', () => {
  const book = JSON.parse(WHOLE) as BookModel;
  const codes = () =>
    value<YearAnswer>(open(JSON.stringify(book)), 'checkYear', 2569)
      .findings.filter(({ code }) => code === 'plan-missing')
      .map(({ sheet }) => sheet);
  expect(codes()).toEqual([]);
  sheetOf(book, 'แผน').name = 'แผนห้าปี';
  expect(codes()).toEqual(['รายละเอียดโครงการ', 'ความเสี่ยง', 'เล่มแผน']);
});

describe('long texts in the sidebar', () => {
  /** The whole plan with so many projects, each with a description of about 5,000 letters. */
  function large(projects: number): BookModel {
    const book = JSON.parse(WHOLE) as BookModel;
    const [plan, descriptions] = [sheetOf(book, 'แผน'), sheetOf(book, 'รายละเอียดโครงการ')];
    const name = (index: number) =>
      `โครงการที่ ${index} ${'กขคงจฉชซ'.charAt(index % 8)}${(index * 7919) % 1000}`;
    const text = 'ประชาชนในพื้นที่มีความรู้ความเข้าใจ'.repeat(143);
    const repeat = (sheet: SheetModel, column: number, more: Readonly<Record<number, string>>) => {
      const [header = [], ...lines] = sheet.cells;
      const rows = lines.slice(0, 27);
      const made = Array.from({ length: projects }, (_, index) =>
        (rows[index % rows.length] ?? []).map((cell, at) => {
          const own = at === 0 ? index + 1 : at === column ? name(index) : more[at];
          return own === undefined ? cell : { ...cell, value: own };
        }),
      );
      sheet.cells = [header, ...made];
    };
    repeat(plan, 3, {});
    repeat(descriptions, 1, { 2: text, 8: '' });
    return book;
  }

  test('1,000 long descriptions are less than 300 KB, and cost the reads of 27', () => {
    const few = open(WHOLE).run<PanelState>('panelOpen', 'รายละเอียดโครงการ');
    const many = openAddOn({ book: large(1000), today: SAMPLE_DATE }).run<PanelState>(
      'panelOpen',
      'รายละเอียดโครงการ',
    );
    if (!many.answer.ok) throw new Error(many.answer.message);
    expect(many.answer.value.rows).toHaveLength(1000);
    expect(JSON.stringify(many.answer.value.rows).length).toBeLessThan(300_000);
    expect(many.calls).toEqual(few.calls);
  });

  test('a row that is opened comes with all its texts, as they stand', () => {
    const addOn = open(WHOLE);
    const { rows } = value<PanelState>(addOn, 'panelOpen', 'รายละเอียดโครงการ');
    const [first] = rows as [PanelRow];
    expect(first.whole).toBe(false);
    expect(Object.keys(first.cells)).toEqual(['number', 'name', 'id']);
    const whole = value<PanelRow>(addOn, 'panelRow', {
      sheet: 'รายละเอียดโครงการ',
      row: first.row,
      seen: first.cells,
    });
    expect(whole.whole).toBeUndefined();
    expect(Object.values(whole.cells).map(String)).toEqual(shown(addOn, 'รายละเอียดโครงการ')[1]);
  });
});

describe('a measure that is probably a project', () => {
  test('is confirmed one by one, never with the others', () => {
    const addOn = open(WHOLE);
    const before = shown(addOn, 'ความเสี่ยง');
    const state = value<PanelState>(addOn, 'panelFix', 'ความเสี่ยง', null);
    expect(shown(addOn, 'ความเสี่ยง').map((row) => row[6])).toEqual(before.map((row) => row[6]));
    const near = state.findings.filter(
      ({ code, fix }) => code === 'risk-measure-not-in-plan' && fix !== null,
    );
    expect(near).toHaveLength(6);
    // Of three in one cell the second is confirmed, and no other.
    const [, second] = near.filter(({ cell }) => cell === 'G2');
    if (!second) throw new Error('three stand in G2');
    const { row, column, sentence } = second;
    const after = value<PanelState>(addOn, 'panelFix', 'ความเสี่ยง', { row, column, said: sentence });
    const lines = (cells: string[][]) => cells[1]?.[6]?.split('\n') ?? [];
    const changed = lines(shown(addOn, 'ความเสี่ยง')).flatMap((line, at) =>
      line === lines(before)[at] ? [] : [at],
    );
    expect(changed).toEqual([3]);
    expect(after.findings.filter(({ code }) => code === 'risk-measure-not-in-plan')).toHaveLength(19);
  });
});

test('the tables of part 1 are made from their sheets', () => {
  const addOn = open(WHOLE);
  // A measure of the real plan holds a left-over of the template.
  expect(addOn.click('menuRiskTable', 'YES')).toMatch(/ทำชีต "ตารางความเสี่ยง" แล้ว[\s\S]*ฉบับร่าง/);
  expect(addOn.click('menuTargetTable')).toContain('ทำชีต "ตารางเป้าหมาย" แล้ว');
  expect(shown(addOn, 'ตารางความเสี่ยง')).toHaveLength(3 + 9);
  expect(shown(addOn, 'ตารางเป้าหมาย')[4]?.[1]).toBe('๘๕ คะแนน');
});

function sheetOf(book: BookModel, wanted: string): SheetModel {
  const found = book.sheets.find(({ name }) => name === wanted);
  if (!found) throw new Error(`no sheet ${wanted}`);
  return found;
}

test('a sheet that was made with nothing but its headings goes away by undo', () => {
  const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
  addOn.click('menuTargets');
  const names = () => addOn.control.book().sheets.map(({ name }) => name);
  expect(names()).toContain('เป้าหมาย');
  addOn.click('menuUndo', 'YES');
  expect(names()).not.toContain('เป้าหมาย');
});

test('where the plan’s years aren’t known, descriptions and reports say that, not that แผน is empty or isn’t there', () => {
  for (const command of ['menuDescriptions', 'menuPlanSummary']) {
    const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
    addOn.control.type('ตั้งค่า', 'B3', '');
    expect(addOn.click(command), command).toContain('ไม่ทราบปีของแผน');
  }
});

test('the book of a plan without projects says that แผน is empty, not that it isn’t there', () => {
  const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
  addOn.control.deleteRows('แผน', 2, 27);
  const { answer } = addOn.run('bookContents');
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('ยังไม่มีโครงการ') });
});
