// What a sentence proposes works: the command of the menu that it names is there, and makes what is missing.
import { expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { setUp } from '../../local/sample/set-up.ts';
import { wholePlanBook } from '../../local/sample/whole-plan/whole-plan-book.ts';
import { newBookModel } from '../../local/sheets/book/new-book.ts';
import { KINDS, type KindName } from '../../src/core/kinds/index.ts';
import { sheetNameOf } from '../../src/core/kinds/known-sheets.ts';
import { MENU, type MenuItem } from '../../src/google/menu/menu.ts';
import { fillerOf, MADE_BY, makerOf } from '../../src/messages/made-by.ts';

const YEAR = 'ปี 2569';
const opened = (book = sampleBook()) => openAddOn({ book, today: SAMPLE_DATE });
const names = (addOn: AddOn) => addOn.snapshot().sheets.map(({ name }) => name);

/** The command at a path of the menu: `ปรับแผน → สร้างแผนประจำปี`. */
function commandAt(path: string): string {
  let items: readonly MenuItem[] = MENU.items;
  let found: MenuItem | undefined;
  for (const label of path.split(' → ')) {
    found = items.find((item) => item.label === label);
    items = found && 'items' in found ? found.items : [];
  }
  if (!found || !('command' in found)) throw new Error(`no command at ${path}`);
  return found.command;
}

test.each(Object.keys(MADE_BY) as KindName[])(
  'what is named for a missing or empty %s is in the menu',
  (kind) => {
    const sheet = sheetNameOf(KINDS[kind], 2569);
    const filler = fillerOf(sheet)?.by;
    for (const path of [makerOf(sheet) ?? '', ...(filler ? [filler] : [])])
      expect(commandAt(path)).toMatch(/^menu/);
  },
);

test.each([
  ['menuRiskTable', 'ความเสี่ยง'],
  ['menuTargetTable', 'เป้าหมาย'],
])('%s without its sheet names the command that makes it', (command, sheet) => {
  const addOn = opened();
  const said = addOn.click(command);
  const [, path = ''] = /ให้สร้างด้วยเมนู (.*) หรือตรวจชื่อชีต/.exec(said) ?? [];
  expect(names(addOn)).not.toContain(sheet);
  addOn.click(commandAt(path));
  expect(names(addOn)).toContain(sheet);
  // Made, and empty: no project is asked for, nor a command that would bring none.
  expect(addOn.click(command)).toMatch(/ยังไม่มีข้อมูล ให้กรอกข้อมูลตั้งแต่แถวที่ 2$/);
});

test.each(['menuCheck', 'menuSummary', 'menuFix', 'menuRound6'])(
  '%s in an empty workbook proposes only what works there',
  (command) => {
    const addOn = opened(newBookModel());
    const said = addOn.click(command);
    expect(said).toContain('ด้วยเมนู ตั้งค่าสมุดงาน');
    expect(said).not.toContain('สร้างแผนประจำปี');
  },
);

test('with แผน there, but no year, a year can be made from it', () => {
  const addOn = opened();
  addOn.control.rename(YEAR, 'เก่า');
  addOn.control.select('แผน', 'A1');
  const said = addOn.click('menuCheck');
  expect(said).toContain('ตั้งค่าสมุดงาน หรือถ้ากรอกชีต "แผน" แล้ว ด้วยเมนู ปรับแผน → สร้างแผนประจำปี');
  expect(addOn.click('menuYearFromPlan', '2569', 'YES')).toContain('สร้างชีต "ปี 2569" แล้ว');
});

test.each([
  ...['ปี 2569 (สำเนา)', 'สำเนาของ ปี 2569', 'Copy of ปี 2569', 'ปี ๒๕๖๙ แก้ไข', 'ปี 2026 (2)'],
  ...['2569', 'พ.ศ. ๒๕๖๙', 'แผนปี 2569', 'แผนประจำปีงบประมาณ 2569 (แก้ไข)'],
])('the only year, called %s, is named with what it must be called, and works so', (name) => {
  const addOn = opened();
  addOn.control.rename(YEAR, name);
  addOn.control.select(name, 'A1');
  for (const said of [
    addOn.click('menuCheck'),
    String((addOn.run('checkYear', 2569).answer as { message?: string }).message),
  ]) {
    expect(said).toContain(`ชีต "${name}" ไม่นับ`);
    expect(said).toContain('ให้เปลี่ยนชื่อเป็น "ปี 2569"');
  }
  addOn.control.rename(name, YEAR);
  expect(addOn.click('menuCheck')).toMatch(/^ตรวจแล้ว/);
});

test('a copy of แผน or ตั้งค่า is named where the sheet itself is missed', () => {
  const addOn = opened();
  addOn.control.rename('แผน', 'แผน (สำเนา)');
  expect(addOn.click('menuPlanSummary')).toContain('มีแต่ชีต "แผน (สำเนา)" ถ้าหมายถึงชีตนี้ ให้เปลี่ยนชื่อเป็น "แผน"');
  addOn.control.rename('ตั้งค่า', 'สำเนาของ ตั้งค่า');
  expect(addOn.click('menuCheck')).toContain('มีแต่ชีต "สำเนาของ ตั้งค่า"');
});

test('a title above the headers: it is said in which row they stand, and the plan is right once it is deleted', () => {
  const addOn = opened(wholePlanBook());
  const before = addOn.click('menuCheck');
  addOn.control.insertRows(YEAR, 1, 2);
  addOn.control.type(YEAR, 'A1', 'แผนปฏิบัติการป้องกันการทุจริต');
  addOn.control.select(YEAR, 'A1');
  expect(addOn.click('menuCheck')).toMatch(
    /^ชีต "ปี 2569": หัวคอลัมน์อยู่ในแถวที่ 3 แต่ต้องอยู่ในแถวที่ 1 ให้ลบแถวที่ 1-2 [^\n]*$/,
  );
  addOn.control.deleteRows(YEAR, 1, 2);
  expect(addOn.click('menuCheck')).toBe(before);
});

test('in a sheet that the check only passes over, the finding stands at the headers, and says the same', () => {
  const addOn = opened(wholePlanBook());
  addOn.control.insertRows('ความเสี่ยง', 1, 1);
  const { answer } = addOn.run<{ findings: readonly { code: string; message: string }[] }>('checkYear', 2569);
  const said = answer.ok ? answer.value.findings.filter(({ code }) => code === 'sheet-unread') : [];
  expect(said.map(({ message }) => message)).toEqual([
    expect.stringMatching(/"ความเสี่ยง".*หัวคอลัมน์อยู่ในแถวที่ 2 .* ให้ลบแถวที่ 1 /),
  ]);
});

test('a year from the plan is refused before it asks which, where none could be made', () => {
  const asked = (addOn: AddOn) => addOn.control.shown().filter(({ kind }) => kind === 'prompt').length;
  const withoutYears = opened();
  withoutYears.control.type('ตั้งค่า', 'B4', '');
  expect(withoutYears.click('menuYearFromPlan')).toMatch(/ไม่ทราบปีของแผน ให้กรอกปีแรกและปีสุดท้าย/);
  const withoutPlan = opened();
  withoutPlan.control.deleteSheet('แผน');
  expect(withoutPlan.click('menuYearFromPlan')).toMatch(/ไม่พบชีต "แผน" .*ด้วยเมนู ตั้งค่าสมุดงาน/);
  expect([asked(withoutYears), asked(withoutPlan)]).toEqual([0, 0]);
});

test('what set-up proposes is what it makes', () => {
  const addOn = opened(newBookModel());
  setUp(addOn, {
    ...{ organisation: 'องค์การบริหารส่วนตำบลอิสานเขต', organisationType: 'อบต.', reporter: 'ก' },
    ...{ firstYear: '2566', lastYear: '2570' },
  });
  expect(names(addOn)).toEqual(expect.arrayContaining(['ตั้งค่า', 'แผน', YEAR]));
});
