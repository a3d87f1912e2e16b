// What undo and redo say: which of the two it was, what stands in the way and what to do about it, and what can't come back.
import { expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { setUp } from '../../local/sample/set-up.ts';
import type { PanelSettings } from '../../src/panel/panel-settings.ts';
import type { PanelState } from '../../src/panel/panel-types.ts';
import { undoLast } from '../panel/undo-last.ts';

const YEAR = 'ปี 2569';
const opened = () => openAddOn({ book: sampleBook(), today: SAMPLE_DATE });

function saved(addOn: AddOn): void {
  const { answer } = addOn.run<PanelState>('panelOpen', YEAR);
  if (!answer.ok) throw new Error(answer.message);
  const row = answer.value.rows.find((one) => one.row === 3);
  const target = { sheet: YEAR, row: 3, seen: row?.cells };
  const cells = { name: 'ชื่อใหม่', budget: 4321 };
  expect(addOn.run('panelSave', { sheet: YEAR, target, cells }).answer.ok).toBe(true);
}

test('a refused redo says so, and names no cell that nobody touched, nor the hidden รหัส', () => {
  const addOn = opened();
  saved(addOn);
  addOn.click('menuUndo', 'YES');
  const before = addOn.snapshot().sheets.find(({ name }) => name === YEAR)?.cells[2]?.[1]?.value;
  addOn.control.type(YEAR, 'B3', 'ชื่อที่พิมพ์เอง');
  const said = addOn.click('menuRedo', 'YES');
  expect(said).toMatch(/^ทำซ้ำไม่ได้ เพราะในชีต "ปี 2569" .*แถวที่ 3 .*Ctrl\+Z.*แล้วสั่งทำซ้ำอีกครั้ง$/);
  expect(said).not.toMatch(/ย้อนกลับ|[BDJ]3/);
  addOn.control.type(YEAR, 'B3', String(before));
  expect(addOn.click('menuRedo', 'YES')).toMatch(/^ทำซ้ำแล้ว/);
});

test('one cell typed over is the only one named; once it is put back as the sentence says, undo goes on', () => {
  const addOn = opened();
  saved(addOn);
  addOn.control.type(YEAR, 'D3', '9');
  const said = addOn.click('menuUndo', 'YES');
  expect(said).toMatch(/^ย้อนกลับไม่ได้ เพราะในชีต "ปี 2569" .*: D3 ไม่มีอะไร.*Ctrl\+Z.*แล้วสั่งย้อนกลับอีกครั้ง$/);
  addOn.control.type(YEAR, 'D3', '4321');
  expect(addOn.click('menuUndo', 'YES')).toMatch(/^ย้อนกลับแล้ว: [^\n]*$/);
  expect(addOn.click('menuRedo', 'YES')).toMatch(/^ทำซ้ำแล้ว: [^\n]*$/);
});

test('the undo of what made a sheet says that it can’t be redone, to the menu and to the sidebar', () => {
  const addOn = opened();
  const make = () => addOn.click('menuYearFromPlan', '2570', 'YES');
  expect(make()).toContain('สร้างชีต "ปี 2570" แล้ว');
  expect(addOn.click('menuUndo', 'YES')).toMatch(/^ย้อนกลับแล้ว: .*\n.*จึงทำซ้ำไม่ได้/);
  expect(addOn.click('menuRedo')).toBe('ไม่มีการย้อนกลับที่ทำซ้ำได้');
  make();
  const answer = undoLast(addOn, YEAR);
  expect(answer.ok && answer.value.history).toMatchObject({
    redo: null,
    note: expect.stringContaining('จึงทำซ้ำไม่ได้'),
  });
  saved(addOn);
  const other = undoLast(addOn, YEAR);
  expect(other.ok && other.value.history.note).toBeUndefined();
});

test('the undo of settings names the columns and sheets that stay of years outside the plan', () => {
  const addOn = opened();
  const { answer } = addOn.run<PanelSettings>('panelSettings');
  if (!answer.ok) throw new Error(answer.message);
  setUp(addOn, { ...answer.value.values, lastYear: '2571' }, [2571]);
  const said = addOn.click('menuUndo', 'YES');
  expect(said).toMatch(/^ย้อนกลับแล้ว: การเปลี่ยนการตั้งค่า\n.*ยังคงอยู่/);
  expect(said).toContain('คอลัมน์ "งบ 2571" ในชีต "แผน"');
  expect(said).toContain('ชีต "ปี 2571"');
  expect(said).not.toMatch(/2570|ทำซ้ำไม่ได้/);
  expect(addOn.click('menuRedo', 'YES')).toBe('ทำซ้ำแล้ว: การเปลี่ยนการตั้งค่า');
  setUp(addOn, { ...answer.value.values, lastYear: '2571', reporter: 'นายสมชาย ซื่อตรง' }, []);
  expect(addOn.click('menuUndo', 'YES')).toBe('ย้อนกลับแล้ว: การเปลี่ยนการตั้งค่า');
});

test.each(['menuRisks', 'menuTargets', 'menuCommittee', 'menuBookTexts'])(
  '%s: what made a sheet is undone and named where nobody typed into it; else it is said what stands there, and the sheet stays',
  (command) => {
    const addOn = opened();
    const names = () => addOn.snapshot().sheets.map(({ name }) => name);
    const before = names();
    addOn.click(command, 'YES');
    const [made = ''] = names().filter((name) => !before.includes(name));
    expect(made).not.toBe('');
    addOn.control.type(made, 'B3', 'ข้อความที่พิมพ์เอง');
    const refused = addOn.click('menuUndo', 'YES');
    expect(refused).toContain(`ย้อนกลับไม่ได้ เพราะในชีต "${made}"`);
    expect(refused).toContain('B3');
    expect(names()).toContain(made);
    addOn.control.type(made, 'B3', '');
    expect(addOn.click('menuUndo', 'YES')).toContain(`ย้อนกลับแล้ว: การสร้างชีต "${made}"`);
    expect(names()).toEqual(before);
    expect(addOn.click('menuHistory')).toContain(`"${made}"`);
    expect(addOn.click('menuRedo', 'YES')).not.toContain('ชีต  ');
  },
);

test('รหัส, which nobody sees, are named in no sentence: where only they are missing nothing is asked, written or undone', () => {
  const addOn = opened();
  const { control } = addOn;
  const history = () => addOn.click('menuHistory');
  addOn.click('menuYearFromPlan', '2570', 'YES');
  expect(history()).toMatch(/: การสร้างชีต "ปี 2570"$/);
  addOn.click('menuUndo', 'YES');
  expect(history()).toMatch(/: ย้อนกลับการสร้างชีต "ปี 2570"$/);
  addOn.click('menuYearFromPlan', '2570', 'YES');
  control.select(YEAR, 'A2');
  addOn.click('menuFollowUp');
  for (const row of [2, 3, 4]) {
    control.type(YEAR, `J${row}`, '');
    control.type('ผล 2569', `S${row}`, '');
    control.type('ปี 2570', `J${row}`, '');
  }
  control.select(YEAR, 'A2');
  const [before, told] = [addOn.snapshot().sheets.map(({ cells }) => cells), history()];
  control.resetShown();
  expect(addOn.click('menuFollowUp')).toContain('ไม่มีอะไรต้องเพิ่มหรือแก้');
  expect(addOn.click('menuYearFromPlan', '2570')).toContain('ไม่มีอะไรต้องเพิ่มหรือแก้');
  expect(control.shown().filter(({ text }) => /ทำต่อหรือไม่/.test(text))).toEqual([]);
  expect([addOn.snapshot().sheets.map(({ cells }) => cells), history()]).toEqual([before, told]);
});

test('a year of four hundred projects, none with a รหัส, has its follow-up made, and undone as one change', () => {
  const addOn = opened();
  const projects = Array.from({ length: 400 }, (_, at) => [
    ...[
      String(at + 1),
      `โครงการส่งเสริมคุณธรรมและจริยธรรม ที่ ${at * 7919}`,
      String(1 + Math.floor(at / 100)),
      '500',
    ],
  ]);
  addOn.control.paste(YEAR, 'A2', projects);
  const values = () =>
    addOn.snapshot().sheets.map(({ name, cells }) => [name, cells[1]?.map((cell) => cell?.value || null)]);
  const before = values();
  expect(addOn.click('menuFollowUp')).toContain('สร้างชีต "ผล 2569" แล้ว: 400 โครงการ');
  expect(addOn.click('menuUndo', 'YES')).toMatch(/^ย้อนกลับแล้ว: การสร้างชีต "ผล 2569"\n/);
  expect(values()).toEqual(before);
});
