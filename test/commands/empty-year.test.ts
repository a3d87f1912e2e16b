// A plan whose year has no project yet, as after set-up: what can be checked is checked, and the empty year is one thing to say.
import { expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { checkAndSummarise } from '../../local/cli/report.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { wholePlanBook } from '../../local/sample/whole-plan/whole-plan-book.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import type { CheckedState, PanelState } from '../../src/panel/panel-types.ts';

const PLAN = 'แผน';
const YEAR = 'ปี 2569';
const EMPTY = 'ยังไม่มีโครงการ ให้กรอกโครงการตั้งแต่แถวที่ 2 หรือนำมาจากชีต "แผน" ด้วยเมนู ปรับแผน → สร้างแผนประจำปี';

/** The year's rows are gone; in แผน stand an amount that is none, and one as text that is one for certain. */
function opened(book = sampleBook()): AddOn {
  const addOn = openAddOn({ book, today: SAMPLE_DATE });
  addOn.control.deleteRows(YEAR, 2, 15);
  addOn.control.type(PLAN, 'E3', '-5');
  addOn.control.type(PLAN, 'B4', 'มิติ 1');
  addOn.control.select(PLAN, 'A2');
  return addOn;
}

const sheet = (addOn: AddOn, name: string) => addOn.control.book().sheets.find((one) => one.name === name);
const listed = (addOn: AddOn) =>
  (sheet(addOn, 'ผลตรวจสอบ')?.cells ?? []).slice(3).map((row) => {
    const [level, name, , , sentence] = row.map((cell) => String(cell?.value ?? ''));
    return { level, name, sentence };
  });
const marks = (addOn: AddOn, name: string) => sheet(addOn, name)?.conditionalFormats?.length ?? 0;

test('the menu checks แผน, marks and lists it, and says once that the year is empty', () => {
  const addOn = opened();
  const before = marks(addOn, PLAN);
  expect(addOn.click('menuCheck')).toMatch(/^ตรวจแล้ว พบข้อผิดพลาด 2 รายการ/);
  expect(marks(addOn, PLAN)).toBeGreaterThan(before);
  const errors = listed(addOn).filter(({ level }) => level === 'ข้อผิดพลาด');
  expect(errors.map(({ name }) => name)).toEqual([PLAN, YEAR]);
  expect(errors[1]?.sentence).toBe(EMPTY);
  // Not one project of แผน is told as missing from it.
  expect(listed(addOn).map(({ name }) => name)).toEqual([
    PLAN,
    YEAR,
    ...Array(listed(addOn).length - 2).fill(PLAN),
  ]);
  const found = addOn.run<YearAnswer>('checkYear', 2569).answer;
  if (!found.ok) throw new Error(found.message);
  expect(found.value.findings.map(({ code }) => code)).not.toContain('missing-from-year');
});

test('what is followed up of it is not told row by row either; the plan’s other sheets are checked', () => {
  const addOn = openAddOn({ book: wholePlanBook(), today: SAMPLE_DATE });
  addOn.click('menuFollowUp');
  const before = addOn.run<YearAnswer>('checkYear', 2569).answer;
  addOn.control.deleteRows(YEAR, 2, 15);
  const after = addOn.run<YearAnswer>('checkYear', 2569).answer;
  if (!before.ok || !after.ok) throw new Error('refused');
  const others = ({ value }: typeof before) =>
    value.findings
      .filter((one) => one.sheet !== YEAR && one.code !== 'missing-from-year')
      .map(({ message }) => message);
  expect(others(after)).toEqual(others(before));
  expect(after.value.findings.filter((one) => one.sheet === YEAR).map(({ code }) => code)).toEqual([
    'sheet-unread',
  ]);
});

test('the safe fixes of แผน are made, and the check after them says what is left', () => {
  const addOn = opened();
  expect(addOn.click('menuFix', 'YES')).toContain('ข้อผิดพลาด 2 รายการ');
  expect(sheet(addOn, PLAN)?.cells[3]?.[1]?.value).toBe(1);
});

test.each([PLAN, YEAR])('ตรวจอีกครั้ง on %s checks, and shows the same as the list', (shown) => {
  const addOn = opened();
  const { answer } = addOn.run<CheckedState>('panelCheck', shown);
  if (!answer.ok) throw new Error(answer.message);
  // The list says the same sentence once, and ditto marks below it.
  const shownHere = answer.value.state.findings.filter((one) => one.sheet === shown);
  const own = listed(addOn).filter(({ name }) => name === shown);
  expect(shownHere).toHaveLength(own.length);
  for (const { sentence } of shownHere) expect(own.map((one) => one.sentence)).toContain(sentence);
  expect(answer.value.state.findings.map(({ code }) => code)).not.toContain('missing-from-year');
  expect(answer.value.said).toContain('ทุกชีตรวมกันต้องแก้ 2 ข้อ');
});

test('no summary is made of it or offered, in the menu or by the command line, which refuses as before; ภาพรวม shows the plan without the year', () => {
  const addOn = opened();
  addOn.control.type(PLAN, 'E3', '0');
  addOn.click('menuCheck');
  addOn.control.select(YEAR, 'A2');
  const { answer } = addOn.run<PanelState>('panelOpen', YEAR);
  expect(answer.ok && answer.value.makes).toBe(null);
  expect(addOn.click('menuSummary')).toContain(`เซลล์ A2: ${EMPTY}`);
  expect(sheet(addOn, 'สรุป 2569')).toBeUndefined();
  expect(() =>
    checkAndSummarise(opened(), { year: 2569, asOf: SAMPLE_DATE, draft: false, round: null }),
  ).toThrow('เซลล์ A2: ยังไม่มีโครงการ');
  addOn.click('menuOverview');
  expect(JSON.stringify(sheet(addOn, 'ภาพรวม')?.cells)).toContain('2566');
});

test('once the year is made from แผน, nothing is said of it', () => {
  const addOn = opened();
  addOn.control.type(PLAN, 'E3', '0');
  addOn.click('menuCheck');
  addOn.click('menuYearFromPlan', '2569', 'YES');
  addOn.click('menuCheck');
  expect(listed(addOn).map(({ sentence }) => sentence)).not.toContain(EMPTY);
});

test('where แผน is empty, too, there is nothing to check, and only that is said', () => {
  const addOn = opened();
  addOn.control.deleteRows(PLAN, 2, 27);
  for (const command of ['menuCheck', 'menuFix']) {
    expect(addOn.click(command)).toBe(`ชีต "ปี 2569" เซลล์ A2: ${EMPTY}`);
  }
  const { answer } = addOn.run<PanelState>('panelOpen', YEAR);
  expect(answer.ok && answer.value.findings.map(({ code }) => code)).not.toContain('sheet-unread');
});
