// Warnings that an officer has accepted: one rule for the menu, the list, the sidebar and the fixes.
import { expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import type { PanelFinding, PanelState } from '../../src/panel/panel-types.ts';
import { realPlan, realSettings, realYear, type Typed } from '../acceptance/officer-book.ts';
import { typedBook } from '../acceptance/typed-book.ts';

const YEAR = 'ปี 2569';

/** A year with two dimensions in words, of which the one in C4 is accepted. */
function withOneAccepted(): AddOn {
  const addOn = openAddOn({
    book: typedBook({ ตั้งค่า: realSettings(), [YEAR]: realYear() }),
    today: '2026-06-08',
  });
  addOn.control.type(YEAR, 'C4', 'มิติ 1');
  addOn.control.type(YEAR, 'C5', 'มิติ 1');
  accept(addOn, 'C4');
  addOn.control.select(YEAR, 'A2');
  return addOn;
}

const stateOf = (answer: { readonly ok: boolean; readonly value?: PanelState }) => {
  if (!answer.value) throw new Error(JSON.stringify(answer));
  return answer.value;
};

function accept(addOn: AddOn, cell: string, sheet = YEAR, accepted = true): void {
  const state = stateOf(addOn.run<PanelState>('panelOpen', sheet).answer);
  const found = state.findings.filter((one) => one.cell === cell) as PanelFinding[];
  const places = found.map(({ code, sheet, row, column }) => ({ code, sheet, row, column }));
  expect(places).not.toEqual([]);
  expect(addOn.run('panelAccept', sheet, places, accepted).answer.ok).toBe(true);
}

const sheetIn = (addOn: AddOn, name: string) => addOn.snapshot().sheets.find((sheet) => sheet.name === name);
const cell = (addOn: AddOn, row: number) => sheetIn(addOn, YEAR)?.cells[row - 1]?.[2]?.value;

test('the menu counts them apart, as the list does', () => {
  const addOn = withOneAccepted();
  expect(addOn.click('menuCheck')).toMatch(/^ตรวจแล้ว พบคำเตือน 1 รายการ \(คำเตือนที่ดูแล้วอีก 1 รายการ/);
  const listed = sheetIn(addOn, 'ผลตรวจสอบ')?.cells.flatMap((row) => row.map((one) => one?.value ?? ''));
  expect(listed).toContain('ข้อผิดพลาด 0 รายการ · คำเตือน 1 รายการ · ดูแล้ว 1 รายการ');
  accept(addOn, 'C5');
  expect(addOn.click('menuCheck')).toMatch(/^ตรวจแล้ว ไม่พบข้อผิดพลาดและไม่มีคำเตือน \(.*2 รายการ/);
});

test('the menu mends the others, says that they stay, and has nothing to ask where all are accepted', () => {
  const addOn = withOneAccepted();
  expect(addOn.click('menuFix', 'YES')).toBe('แก้แล้ว 1 เซลล์ ไม่เหลือข้อผิดพลาดและคำเตือน');
  const asked = addOn.control.shown().find(({ text }) => text.startsWith('จะแก้'))?.text;
  expect(asked).toContain('จะแก้ 1 แห่ง');
  expect(asked).toContain('คำเตือนที่ดูแล้ว 1 รายการคงไว้ตามเดิม');
  expect([cell(addOn, 4), cell(addOn, 5)]).toEqual(['มิติ 1', 1]);
  expect(addOn.click('menuFix')).toMatch(/^ไม่มีสิ่งที่แก้ให้ได้อย่างปลอดภัย\nคำเตือนที่ดูแล้ว 1 รายการ/);
});

test.each([
  ['all of a sheet', null],
  [
    'several cells',
    [
      { row: 4, column: 3 },
      { row: 5, column: 3 },
    ],
  ],
])('the sidebar, asked to mend %s, leaves them', (_, cells) => {
  const addOn = withOneAccepted();
  expect(addOn.run('panelFix', YEAR, cells).answer.ok).toBe(true);
  expect([cell(addOn, 4), cell(addOn, 5)]).toEqual(['มิติ 1', 1]);
});

test('one is mended by a click on itself', () => {
  const addOn = withOneAccepted();
  const state = stateOf(addOn.run<PanelState>('panelOpen', YEAR).answer);
  const said = state.findings.find((one) => one.cell === 'C4')?.sentence;
  expect(addOn.run('panelFix', YEAR, { row: 4, column: 3, said }).answer.ok).toBe(true);
  expect([cell(addOn, 4), cell(addOn, 5)]).toEqual([1, 'มิติ 1']);
});

test('one that is accepted in แผน stays, too, and is known by its project’s name', () => {
  const plan = realPlan();
  (plan[1] as Typed[])[1] = 'มิติ 1';
  const addOn = openAddOn({
    book: typedBook({ ตั้งค่า: realSettings(), แผน: plan, [YEAR]: realYear() }),
    today: '2026-06-08',
  });
  addOn.control.type(YEAR, 'C5', 'มิติ 1');
  accept(addOn, 'B2', 'แผน');
  addOn.click('menuFix', 'YES');
  expect([sheetIn(addOn, 'แผน')?.cells[1]?.[1]?.value, cell(addOn, 5)]).toEqual(['มิติ 1', 1]);
  // Another project comes into that cell's row: what was accepted of the one says nothing of the other.
  addOn.control.type('แผน', 'D2', 'โครงการอบรมคุณธรรมพนักงานส่วนตำบล');
  const state = stateOf(addOn.run<PanelState>('panelOpen', 'แผน').answer);
  expect(state.findings.find((one) => one.cell === 'B2')?.accepted).toBe(false);
});

test('the line for them is put below the settings that are there, however the sheet’s name is written', () => {
  const settings = realSettings();
  const name = 'ตั้งค่า ';
  const addOn = openAddOn({
    book: typedBook({ [name]: settings, [YEAR]: realYear() }),
    today: '2026-06-08',
  });
  addOn.control.type(YEAR, 'C4', 'มิติ 1');
  const lines = () => sheetIn(addOn, name)?.cells.map((row) => row.map((one) => one?.value ?? null)) ?? [];
  const before = lines();
  // Taken back where nothing was accepted, and an error that no one can accept: not a cell is written.
  accept(addOn, 'C4', YEAR, false);
  addOn.control.type(YEAR, 'D5', 'หมื่นกว่าบาท');
  accept(addOn, 'D5');
  expect(lines()).toEqual(before);
  accept(addOn, 'C4');
  expect(lines()).toEqual([...before, ['คำเตือนที่ดูแล้ว', expect.stringMatching(/^\S+$/)]]);
});
