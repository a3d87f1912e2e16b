// A report that no longer says what its sheets say is marked until it is made again: by content, whoever edited what and when.
import { describe, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { fillInSixMonths, ROUND_DATE } from '../../local/sample/sample-follow-up.ts';
import { wholePlanBook } from '../../local/sample/whole-plan/whole-plan-book.ts';
import type { BookModel } from '../../local/sheets/book/model.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import type { PanelState } from '../../src/panel/panel-types.ts';

const YEAR = 'ปี 2569';
const MARK = 'ไม่ตรงกับข้อมูลปัจจุบันแล้ว';

function withReports() {
  return openedWith(sampleBook(), SAMPLE_DATE);
}

function openedWith(book: BookModel, today: string) {
  const addOn = openAddOn({ book, today });
  addOn.run('summariseYear', 2569, today, true);
  addOn.control.select('แผน', 'A1');
  addOn.click('menuPlanSummary');
  const sheet = (name: string) => addOn.control.book().sheets.find((one) => one.name === name);
  const check = () => {
    const { answer } = addOn.run<YearAnswer>('checkYear', 2569);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value.findings.filter(({ code }) => code === 'report-stale').map((one) => one.sheet);
  };
  const marked = (name: string) => ({
    tab: sheet(name)?.tabColor ?? null,
    said: JSON.stringify(sheet(name)?.cells[0] ?? []).includes(MARK),
  });
  const panel = () => {
    const { answer } = addOn.run<PanelState>('panelOpen', YEAR);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value.report;
  };
  return { addOn, check, marked, panel, sheet };
}

describe('a report that was just made', () => {
  test('agrees with its sheets, in the check, in its tab and in the sidebar', () => {
    const { check, marked, panel } = withReports();
    expect(check()).toEqual([]);
    expect(marked('สรุป 2569')).toEqual({ tab: null, said: false });
    expect(panel()?.stale).toBe(false);
  });

  test('agrees on a later day, too: only its date is older', () => {
    const { addOn } = withReports();
    const later = openAddOn({ book: addOn.snapshot(), today: '2026-07-20' });
    const { answer } = later.run<YearAnswer>('checkYear', 2569);
    expect(answer.ok && answer.value.findings.filter(({ code }) => code === 'report-stale')).toEqual([]);
  });
});

describe('a report whose sheet was edited since', () => {
  test('is marked by the check: a finding, its tab, and a sentence right of what is printed', () => {
    const { addOn, check, marked, panel, sheet } = withReports();
    const before = structuredClone(sheet('สรุป 2569')?.cells.map((row) => row.slice(0, 9)));
    addOn.control.type(YEAR, 'D3', '16000');
    expect(panel()?.stale).toBe(true);
    expect(check()).toEqual(['สรุป 2569']);
    expect(marked('สรุป 2569')).toEqual({ tab: '#b3261e', said: true });
    // What is printed is as it was, and the link prints no more than that.
    expect(sheet('สรุป 2569')?.cells.map((row) => row.slice(0, 9))).toEqual(before);
    expect(panel()?.pdf).toMatch(/&range=A1:I\d+$/);
    // Checked again it is marked still, once.
    expect(check()).toEqual(['สรุป 2569']);
  });

  test('is made again in one click: nothing is left of the mark, and it is no edit by hand', () => {
    const { addOn, check, marked, panel } = withReports();
    addOn.control.type(YEAR, 'D3', '16000');
    check();
    addOn.run('panelReport', YEAR, true);
    expect(marked('สรุป 2569')).toEqual({ tab: null, said: false });
    expect(addOn.control.book().sheets.filter(({ name }) => name.includes('เก็บไว้'))).toEqual([]);
    expect([panel()?.stale, check()]).toEqual([false, []]);
  });

  test('is right again when the edit is taken back, and the mark goes', () => {
    const { addOn, check, marked } = withReports();
    const before = addOn.control.displayed(YEAR, 'B3');
    addOn.control.type(YEAR, 'B3', 'ชื่ออื่น');
    expect(check()).toEqual(['สรุป 2569']);
    addOn.control.type(YEAR, 'B3', before);
    expect(check()).toEqual([]);
    expect(marked('สรุป 2569')).toEqual({ tab: null, said: false });
  });

  test.each([
    ['แผน', 'D5', 'โครงการชื่อใหม่', ['สรุป 2566-2570']],
    ['ตั้งค่า', 'B6', 'ไทย', ['สรุป 2569', 'สรุป 2566-2570']],
    [YEAR, 'I4', 'หมายเหตุใหม่', ['สรุป 2569']],
  ])('in %s %s: just what shows it is out of date', (name, cell, text, stale) => {
    const { addOn, check } = withReports();
    addOn.control.type(name, cell, text);
    expect(check()).toEqual(stale);
  });
});

describe('an official report of which only the plan has a new error', () => {
  // The year holds the project in dimension 1: the plan's other one is an error, and the summary prints the year's.
  const mistyped = () => {
    const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
    addOn.control.select(YEAR, 'A2');
    addOn.click('menuSummary', 'YES');
    addOn.control.type('แผน', 'B8', '2');
    return addOn;
  };
  const found = (addOn: ReturnType<typeof openAddOn>) => {
    const { answer } = addOn.run<YearAnswer>('checkYear', 2569);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value.findings;
  };
  const stale = (addOn: ReturnType<typeof openAddOn>) =>
    found(addOn).flatMap(({ code, sheet }) => (code === 'report-stale' ? [sheet] : []));
  const inPanel = (addOn: ReturnType<typeof openAddOn>) => {
    const { answer } = addOn.run<PanelState>('panelOpen', YEAR);
    if (!answer.ok) throw new Error(answer.message);
    return { isStale: answer.value.report?.stale, stops: answer.value.stops > 0 };
  };

  test('agrees with its sheets still, though a new one would be a draft: the error is told, the report isn’t', () => {
    const addOn = mistyped();
    expect(found(addOn).map(({ severity }) => severity)).toContain('error');
    expect(stale(addOn)).toEqual([]);
    expect(inPanel(addOn)).toEqual({ isStale: false, stops: true });
    // Nor on a later day.
    expect(stale(openAddOn({ book: addOn.snapshot(), today: '2026-07-20' }))).toEqual([]);
  });

  test('is out of date once a figure differs, too', () => {
    const addOn = mistyped();
    addOn.control.type(YEAR, 'I4', 'หมายเหตุใหม่');
    expect(stale(addOn)).toEqual(['สรุป 2569']);
  });

  test('a draft is out of date once the last error is mended: made again it is official', () => {
    const addOn = mistyped();
    addOn.control.select(YEAR, 'A2');
    addOn.click('menuSummary', 'YES');
    expect(stale(addOn)).toEqual([]);
    addOn.control.type('แผน', 'B8', '1');
    expect(stale(addOn)).toEqual(['สรุป 2569']);
    addOn.run('panelReport', YEAR, false);
    expect(stale(addOn)).toEqual([]);
  });
});

describe('the table of all years, once the plan’s years are others', () => {
  const FORMER = 'สรุป 2566-2570';
  const opened = () => {
    const made = withReports();
    made.addOn.control.type('ตั้งค่า', 'B4', '2569');
    return made;
  };
  const planPanel = (addOn: ReturnType<typeof openAddOn>) => {
    const { answer } = addOn.run<PanelState>('panelOpen', 'แผน');
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };

  test('is out of date under its old name: in the check, in its tab and in the sidebar, which say what to make instead', () => {
    const { addOn, check, sheet } = opened();
    expect(check()).toContain(FORMER);
    expect(sheet(FORMER)?.tabColor).toBe('#b3261e');
    expect(JSON.stringify(sheet(FORMER)?.cells[0])).toContain('ปีของแผนเปลี่ยนไปแล้ว');
    const { answer } = addOn.run<YearAnswer>('checkYear', 2569);
    const said = answer.ok ? answer.value.findings.filter((finding) => finding.sheet === FORMER) : [];
    expect(said.map(({ message }) => message).join()).toContain('ให้ทำ "สรุป 2566-2569" แทน');
    expect(planPanel(addOn)).toMatchObject({ report: null, former: [FORMER] });
  });

  test('stays told beside the new one, and is as it was once its years are the plan’s again', () => {
    const { addOn, check, marked } = opened();
    addOn.control.select('แผน', 'A1');
    addOn.click('menuPlanSummary', 'YES');
    expect(check()).toContain(FORMER);
    expect(planPanel(addOn)).toMatchObject({ report: { sheet: 'สรุป 2566-2569' }, former: [FORMER] });
    addOn.control.type('ตั้งค่า', 'B4', '2570');
    const told = check();
    expect(told).not.toContain(FORMER);
    expect(told).toContain('สรุป 2566-2569');
    expect(marked(FORMER)).toEqual({ tab: null, said: false });
  });

  test('is known in Thai digits, too; a sheet of the officer’s own with such a name is left alone', () => {
    const { addOn, check, sheet } = withReports();
    addOn.control.type('ตั้งค่า', 'B6', 'ไทย');
    addOn.control.select('แผน', 'A1');
    addOn.click('menuPlanSummary', 'YES');
    addOn.control.type('ตั้งค่า', 'B4', '2569');
    expect(check()).toContain(FORMER);
    addOn.control.type(FORMER, 'A1', 'ตารางของเราเอง');
    expect(check()).not.toContain(FORMER);
    expect(sheet(FORMER)?.cells[0]?.[0]?.value).toBe('ตารางของเราเอง');
  });
});

/** The sample with everything a report is made of, and every report. */
function withAllReports() {
  const made = openedWith(wholePlanBook(), ROUND_DATE);
  const { addOn } = made;
  addOn.control.select(YEAR, 'A2');
  fillInSixMonths(addOn);
  for (const command of ['menuRound6', 'menuRound12']) {
    addOn.control.select(YEAR, 'A2');
    addOn.click(command, 'YES');
  }
  for (const command of ['menuRiskTable', 'menuTargetTable', 'menuOverview']) {
    addOn.control.select(YEAR, 'A2');
    addOn.click(command, 'YES');
  }
  return made;
}

describe('the reports of rounds, risks and targets', () => {
  const made = JSON.stringify(withAllReports().addOn.snapshot());
  const SIX = 'รายงานผล 2569 (6 เดือน)';
  const TWELVE = 'รายงานผล 2569 (12 เดือน)';

  test.each([
    ['nothing', null, '', '', []],
    ['what twelve months say', 'ผล 2569', 'M2', 'อบรมแล้วสองรุ่น', [TWELVE]],
    ['what six months spent, and twelve keep', 'ผล 2569', 'G2', '77', [SIX, TWELVE, 'ภาพรวม']],
    ['a risk', 'ความเสี่ยง', 'C2', 'ประเด็นใหม่', ['ตารางความเสี่ยง']],
    ['a target', 'เป้าหมาย', 'D2', '99', ['ตารางเป้าหมาย', 'ภาพรวม']],
  ] as const)('after %s was edited, just what shows it is out of date', (_, sheet, cell, text, stale) => {
    const addOn = openAddOn({ book: JSON.parse(made) as BookModel, today: ROUND_DATE });
    if (sheet !== null) addOn.control.type(sheet, cell, text);
    const { answer } = addOn.run<YearAnswer>('checkYear', 2569);
    if (!answer.ok) throw new Error(answer.message);
    expect(
      answer.value.findings.filter(({ code }) => code === 'report-stale').map((one) => one.sheet),
    ).toEqual(stale);
  });
});
