// What the sidebar lists of a sheet is what the check marks in it: a screen never contradicts the sheet.
import { expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { fillInSixMonths, ROUND_DATE } from '../../local/sample/sample-follow-up.ts';
import { wholePlanBook } from '../../local/sample/whole-plan/whole-plan-book.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import type { CheckedState } from '../../src/panel/panel-types.ts';

const PLAN = 'แผน';
const YEAR = 'ปี 2569';

/** The whole plan, followed up; a project of the plan lost its description, and one of the year its follow-up. */
function opened() {
  const addOn = openAddOn({ book: wholePlanBook(), today: ROUND_DATE });
  fillInSixMonths(addOn);
  addOn.control.deleteRows('รายละเอียดโครงการ', 4, 1);
  addOn.control.deleteRows('ผล 2569', 4, 1);
  return addOn;
}

test.each([
  [PLAN, ['missing-from-year', 'description-missing']],
  [YEAR, ['follow-missing', 'not-in-plan']],
])('%s: ตรวจอีกครั้ง lists just what the check of the year says of its cells', (sheet, codes) => {
  const addOn = opened();
  addOn.control.select(sheet, 'A2');
  const { answer } = addOn.run<CheckedState>('panelCheck', sheet);
  const check = addOn.run<YearAnswer>('checkYear', 2569).answer;
  if (!answer.ok || !check.ok) throw new Error('refused');
  const here = (finding: { readonly sheet: string }) => finding.sheet === sheet;
  const told = answer.value.state.findings.filter(here).map(({ code, cell }) => `${code} ${cell}`);
  expect(told).toEqual(check.value.findings.filter(here).map(({ code, cell }) => `${code} ${cell}`));
  for (const code of codes) expect(told.join()).toContain(code);
  // Nothing is listed of the sheets that were read only for that.
  const sheets = new Set(answer.value.state.findings.map((finding) => finding.sheet));
  expect([...sheets].filter((name) => ![PLAN, YEAR, 'ตั้งค่า'].includes(name))).toEqual([]);
});

test('ตรวจอีกครั้ง counts what it shows, and beside it what the list holds of all sheets', () => {
  const addOn = opened();
  const { answer } = addOn.run<CheckedState>('panelCheck', 'คณะกรรมการ');
  if (!answer.ok) throw new Error(answer.message);
  const here = answer.value.state.findings;
  expect(here.map(({ severity }) => severity)).toEqual(here.map(() => 'warning'));
  const list = addOn.control.book().sheets.find(({ name }) => name === 'ผลตรวจสอบ');
  const counts = /ข้อผิดพลาด (\d+).*คำเตือน (\d+)/.exec(String(list?.cells[1]?.[0]?.value));
  expect(Number(counts?.[2])).toBeGreaterThan(here.length);
  expect(answer.value.said).toContain(
    `เกี่ยวกับชีตนี้ต้องแก้ 0 ข้อ ควรดู ${here.length} ข้อ ทุกชีตรวมกันต้องแก้ ${counts?.[1]} ข้อ ควรดู ${counts?.[2]} ข้อ`,
  );
});

test.each(['ไทย', 'อารบิก'] as const)(
  'no line above the list of ผลตรวจสอบ mixes its digits (%s)',
  (digits) => {
    const addOn = openAddOn({ book: wholePlanBook(digits), today: ROUND_DATE });
    addOn.run('checkYear', 2569);
    const list = addOn.control.book().sheets.find(({ name }) => name === 'ผลตรวจสอบ');
    const [title, counts] = (list?.cells ?? []).map(([first]) => String(first?.value));
    expect(title).toMatch(/ปี (2569|๒๕๖๙) ณ วันที่/);
    expect([title, counts].filter((line = '') => /[0-9]/.test(line) && /[๐-๙]/.test(line))).toEqual([]);
  },
);

test('a warning of แผน that only the year shows can be accepted there, and stays so in both', () => {
  const addOn = opened();
  const { answer } = addOn.run<CheckedState>('panelCheck', PLAN);
  if (!answer.ok) throw new Error(answer.message);
  const found = answer.value.state.findings.filter(({ code }) => code === 'missing-from-year');
  const places = found.map(({ code, sheet, row, column }) => ({ code, sheet, row, column }));
  addOn.run('panelAccept', PLAN, places, true);
  const again = addOn.run<CheckedState>('panelCheck', PLAN).answer;
  if (!again.ok) throw new Error(again.message);
  const accepted = again.value.state.findings.filter(({ code }) => code === 'missing-from-year');
  expect(accepted.map((finding) => finding.accepted)).toEqual(found.map(() => true));
});
