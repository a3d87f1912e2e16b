// Every report and the plan book are stopped by the errors of every sheet that they print, and of no other.
import { describe, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { fillInSixMonths, ROUND_DATE } from '../../local/sample/sample-follow-up.ts';
import { mendedPlanBook } from '../../local/sample/whole-plan/mended-book.ts';
import type { BookAnswer } from '../../src/commands/answers/book-answer.ts';
import type { PanelState } from '../../src/panel/panel-types.ts';

/** An error that an officer may type into each sheet: in its first row below the header, under this header. */
const FAULTS = {
  แผน: ['งบ 2566', 'สิบบาท'],
  'ปี 2569': ['งบประมาณ (บาท)', 'abc'],
  'ผล 2569': ['เบิกจ่าย 6 เดือน (บาท)', 'มาก'],
  รายละเอียดโครงการ: ['งบประมาณดำเนินการ', '999,999 บาท'],
  ความเสี่ยง: ['โอกาส', 'มาก'],
  เป้าหมาย: ['เป้าหมาย 2569', 'เก้าสิบห้า'],
  คณะกรรมการ: ['ผู้ดำรงตำแหน่ง', '(ระบุตำแหน่ง)'],
} as const;

type Faulty = keyof typeof FAULTS;

const MENU = {
  menuSummary: ['แผน', 'ปี 2569'],
  menuRound6: ['แผน', 'ปี 2569', 'ผล 2569'],
  menuPlanSummary: ['แผน'],
  menuRiskTable: ['ความเสี่ยง'],
  menuTargetTable: ['เป้าหมาย'],
  menuOverview: ['แผน', 'ปี 2569', 'ผล 2569', 'เป้าหมาย'],
} as const satisfies Readonly<Record<string, readonly Faulty[]>>;

const BOOK: readonly Faulty[] = ['แผน', 'รายละเอียดโครงการ', 'ความเสี่ยง', 'เป้าหมาย', 'คณะกรรมการ'];

/** The whole plan, followed up, with this typed into it. */
function opened(sheet: string | null, header = '', typed = '') {
  const addOn = openAddOn({ book: mendedPlanBook(), today: ROUND_DATE });
  fillInSixMonths(addOn);
  addOn.control.select('ปี 2569', 'A2');
  const names = () => addOn.control.book().sheets.map(({ name }) => name);
  if (sheet !== null) {
    const [line = []] = addOn.control.book().sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const column = line.findIndex((cell) => cell?.value === header);
    if (column < 0) throw new Error(`${sheet} has no ${header}`);
    addOn.control.type(sheet, `${String.fromCharCode(65 + column)}2`, typed);
    addOn.control.select('ปี 2569', 'A2');
  }
  const book = () => {
    const { answer } = addOn.run<BookAnswer>('bookContents');
    if (!answer.ok) throw new Error(answer.message);
    return answer.value.findings.filter(({ severity }) => severity === 'error');
  };
  return { addOn, names, book };
}

describe('a plan without an error', () => {
  test('gives every report and the book as official ones', () => {
    const { addOn, book } = opened(null);
    for (const command of Object.keys(MENU)) expect(addOn.click(command)).not.toContain('ฉบับร่าง');
    expect(book()).toEqual([]);
  });
});

describe.each(Object.entries(FAULTS))('an error in %s', (sheet, [header, typed]) => {
  test('stops each report that prints the sheet, and no other; the draft says that it is one', () => {
    const { addOn, names } = opened(sheet, header, typed);
    for (const [command, prints] of Object.entries(MENU)) {
      const before = names();
      addOn.click(command, 'NO');
      const made = names().filter((name) => !before.includes(name));
      const isStopped = prints.some((printed) => printed === sheet);
      expect([command, made.length]).toEqual([command, isStopped ? 0 : 1]);
      if (!isStopped) continue;
      addOn.click(command, 'YES');
      const [draft] = addOn.control.book().sheets.filter(({ name }) => !before.includes(name));
      expect([command, JSON.stringify(draft?.cells[0])]).toEqual([
        command,
        expect.stringContaining('ฉบับร่าง'),
      ]);
    }
  });

  test(BOOK.some((one) => one === sheet) ? 'stops the book' : 'leaves the book as it is', () => {
    const { book } = opened(sheet, header, typed);
    const found = book().map((finding) => finding.sheet);
    expect([...new Set(found)]).toEqual(BOOK.some((one) => one === sheet) ? [sheet] : []);
  });
});

test('an empty target, a column that is missing and a leftover in a text of the book stop it, too', () => {
  const leftover = opened(null);
  leftover.addOn.control.type('เล่มแผน', 'B7', '(ระบุชื่อหน่วยงาน)');
  expect(leftover.book().map(({ code, cell }) => [code, cell])).toEqual([['placeholder', 'B7']]);
  expect(opened('เป้าหมาย', 'เป้าหมาย 2568', '').book()).toMatchObject([{ code: 'target-missing' }]);
  const misspelt = opened(null);
  misspelt.addOn.control.type('เล่มแผน', 'B7', 'แผนของ{หน่วยงาน} {ปีแรกก} ถึง{ ปีสุดท้าย }');
  expect(misspelt.book()).toMatchObject([{ code: 'slot-unknown', cell: 'B7' }]);
  expect(misspelt.book()[0]?.message).toContain('ไม่รู้จัก {ปีแรกก}');
  const missing = opened(null);
  missing.addOn.control.type('เป้าหมาย', 'D1', 'ปีแรก');
  expect(missing.book()).toMatchObject([{ code: 'sheet-unread', sheet: 'เป้าหมาย' }]);
});

test('the sidebar offers what will be made: an error in แผน makes no draft of the table of risks', () => {
  const { addOn } = opened('แผน', ...FAULTS.แผน);
  const stops = (sheet: string) => {
    const { answer } = addOn.run<PanelState>('panelOpen', sheet);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value.stops;
  };
  expect(['ความเสี่ยง', 'แผน', 'ปี 2569'].map(stops)).toEqual([0, 1, 1]);
});

test('the words of a follow-up stop the report of its round, and leave the figures of the overview official', () => {
  const { addOn, names } = opened('ผล 2569', 'ผลการดำเนินงาน 6 เดือน', '');
  addOn.click('menuRound6', 'NO');
  addOn.click('menuOverview', 'NO');
  expect(names()).toContain('ภาพรวม');
  expect(names()).not.toContain('รายงานผล 2569 (6 เดือน)');
});
