// สร้างแผนประจำปี from the menu, on the real plan, through the built bundle.
import { beforeEach, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import type { Question } from '../../local/sheets/host.ts';

let addOn: AddOn;
beforeEach(() => {
  addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
});

/** The values of a sheet's rows that have a name, header left out. */
function rows(sheet: string) {
  const found = addOn.snapshot().sheets.find(({ name }) => name === sheet);
  return (found?.cells ?? []).slice(1).flatMap((line) => {
    const values = line.map((cell) => cell?.value ?? '');
    return values[1] ? [values] : [];
  });
}

test('the year 2570 gets a sheet with the 15 projects that the plan runs then, in plan order, nothing ticked', () => {
  expect(addOn.click('menuYearFromPlan', '2570', 'YES')).toContain('15 โครงการ');
  const made = rows('ปี 2570');
  expect(made).toHaveLength(15);
  expect(made.map(([number]) => number)).toEqual(made.map((_, index) => index + 1));
  expect(made.reduce((sum, [, , , budget]) => sum + Number(budget), 0)).toBe(25_000);
  expect(made.flatMap((line) => line.slice(4, 8))).not.toContain(true);
  const planIds = rows('แผน').map((line) => line[11]);
  for (const line of made) expect(planIds).toContain(line[9]);
});

test('run again it changes nothing, and says so', () => {
  addOn.click('menuYearFromPlan', '2570', 'YES');
  const before = addOn.snapshot();
  expect(addOn.click('menuYearFromPlan', '2570')).toContain('ไม่มีอะไรต้องเพิ่มหรือแก้');
  expect(addOn.snapshot().sheets).toEqual(before.sheets);
});

test('the real year 2569 gets the two projects that it lacks; every tick and remark stays, and nothing is deleted', () => {
  addOn.control.type('ปี 2569', 'I4', 'หมายเหตุของเจ้าหน้าที่');
  const before = rows('ปี 2569');
  const said = addOn.click('menuYearFromPlan', '', 'YES');
  expect(said).toContain('เพิ่ม 2 โครงการ');
  const after = rows('ปี 2569');
  expect(after).toHaveLength(17);
  expect(after[15]?.[1]).toContain('กิจกรรมส่งเสริมชุมชนเฝ้าระวังการทุจริต');
  expect(after[16]?.[1]).toContain('โครงการสร้างเครือข่ายภาคประชาชน');
  expect(after.slice(0, 15).map((line) => line.slice(4, 9))).toEqual(before.map((line) => line.slice(4, 9)));
});

test('projects of which the plan can’t be read are named before anything is written, and when there is nothing else to do', () => {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    const { kind, buttons } = JSON.parse(question) as Question;
    if (kind === 'prompt') return JSON.stringify({ button: 'OK', text: '2570' });
    return JSON.stringify({ button: buttons === 'YES_NO' ? 'YES' : 'OK' });
  };
  addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE, ask });
  addOn.control.type('แผน', 'I3', '?');
  addOn.control.type('แผน', 'D5', '');
  addOn.control.type('แผน', 'I5', '700');
  const [unclear] = rows('แผน').filter(([number]) => number === 2);
  addOn.click('menuYearFromPlan');
  const said = 'อ่านชื่อหรืองบประมาณของปีนี้ในแผนไม่ได้ 2 โครงการ';
  expect(asked.filter((question) => question.includes(said))).toHaveLength(1);
  expect(asked.join()).toContain(`แถวที่ 3 ${String(unclear?.[3])}`);
  expect(rows('ปี 2570').map((line) => line[1])).not.toContain(unclear?.[3]);
  const again = addOn.click('menuYearFromPlan');
  expect(again).toContain('ไม่มีอะไรต้องเพิ่มหรือแก้เท่าที่อ่านแผนได้');
  expect(again).toContain(said);
});

test('what the plan changed since is shown, and written only after a yes', () => {
  addOn.click('menuYearFromPlan', '2570', 'YES');
  addOn.control.type('ปี 2570', 'E2', 'TRUE');
  const six = rows('แผน').findIndex((line) => line[0] === 6) + 2;
  addOn.control.type('แผน', `I${six}`, '16000');
  const before = rows('ปี 2570');
  addOn.click('menuYearFromPlan', '2570', 'NO');
  expect(rows('ปี 2570')).toEqual(before);
  const shown = addOn.control.shown().filter(({ kind }) => kind === 'alert');
  expect(shown.some(({ text }) => text.includes('"15000" เป็น "16000"'))).toBe(true);
  addOn.click('menuYearFromPlan', '2570', 'YES');
  const changed = rows('ปี 2570').flatMap((line, index) => (line[3] === before[index]?.[3] ? [] : [line[3]]));
  expect(changed).toEqual([16_000]);
  expect(rows('ปี 2570')[0]?.[4]).toBe(true);
  addOn.click('menuUndo', 'YES');
  expect(rows('ปี 2570')).toEqual(before);
});

test('a row that is probably a project of the plan is asked about, and gets its id once the officer says yes', () => {
  addOn.click('menuYearFromPlan', '2570', 'YES');
  const name = String(rows('ปี 2570')[0]?.[1]);
  addOn.control.type('ปี 2570', 'J2', '');
  addOn.control.type('ปี 2570', 'B2', name.replace('ส่งเสริม', 'สนับสนุนและส่งเสริม'));
  addOn.control.resetShown();
  addOn.click('menuYearFromPlan', '2570', 'YES', 'YES');
  expect(addOn.control.shown().some(({ text }) => text.includes('เป็นโครงการเดียวกันหรือไม่'))).toBe(true);
  expect(rows('แผน').map((line) => line[11])).toContain(rows('ปี 2570')[0]?.[9]);
});

test('a year outside of the plan is refused with the years that it has', () => {
  expect(addOn.click('menuYearFromPlan', '2580')).toContain('ปี 2566');
});

test('more projects than the sheet has rows ready find room', () => {
  const many = Array.from({ length: 120 }, (_, index) => [
    ...[String(28 + index), '4', '4.1.1', `โครงการทดสอบเลขที่ ${(index + 7) * 7919}`],
    ...['-', '-', '-', '-', '1000', 'กองคลัง', ''],
  ]);
  addOn.control.paste('แผน', 'A29', many);
  addOn.click('menuYearFromPlan', '2570', 'YES');
  expect(rows('ปี 2570')).toHaveLength(135);
});
