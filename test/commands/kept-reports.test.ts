// A report that someone edited by hand is kept under a dated name before it is made anew; one that nobody touched is replaced.
import { beforeEach, describe, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { reportOn } from '../../local/cli/report.ts';
import { reportText } from '../../local/cli/report-text.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { fillInSixMonths } from '../../local/sample/sample-follow-up.ts';
import { readXlsx } from '../../local/xlsx/read.ts';
import { writeXlsx } from '../../local/xlsx/write.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import { REPORT_NAMES, REPORTS } from '../../src/commands/reports/index.ts';
import { keptReport, keptSheetName, LONGEST_SHEET_NAME, SHEET } from '../../src/core/sheet-names.ts';
import type { ReportOutcome } from '../../src/panel/panel-types.ts';
import { everyOf } from '../suites.ts';
import { officer } from './fault-scenarios.ts';

let addOn: AddOn;
beforeEach(() => {
  addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE, ask: officer });
});

const names = () => addOn.control.book().sheets.map(({ name }) => name);
const shown = (sheet: string, a1: string) => addOn.control.displayed(sheet, a1);
const ofSummary = 'สรุป 2569 (เก็บไว้ 08-06-2569)';

/** A note in a column that the officer adds. */
function besideTheTable({ control }: AddOn): void {
  control.insertColumns('สรุป 2569', 10, 1);
  control.type('สรุป 2569', 'J5', 'ส่งแล้ว');
}

describe.each([
  ['menuSummary', 'สรุป 2569', 'B6', ofSummary],
  ['menuPlanSummary', 'สรุป 2566-2570', 'C5', 'สรุป 2566-2570 เก็บ 08-06-69'],
  ['menuOverview', 'ภาพรวม', 'A3', 'ภาพรวม (เก็บไว้ 08-06-2569)'],
])('%s', (command, report, cell, kept) => {
  test('made again untouched, it is replaced, and nothing is kept', () => {
    addOn.click(command);
    const id = addOn.control.book().sheets.find(({ name }) => name === report)?.id;
    const said = addOn.click(command);
    expect(said).not.toContain('เก็บ');
    expect(names().filter((name) => name.includes(report))).toEqual([report]);
    expect(addOn.control.book().sheets.find(({ name }) => name === report)?.id).toBe(id);
  });

  test('one cell edited by hand: the edited one is kept under a dated name, the new one keeps the links, and the officer is told', () => {
    addOn.click(command);
    const before = addOn.control.book().sheets.find(({ name }) => name === report);
    addOn.control.type(report, cell, 'แก้ด้วยมือ');
    const said = addOn.click(command);
    expect(said).toContain(kept);
    expect(shown(kept, cell)).toBe('แก้ด้วยมือ');
    expect(shown(report, cell)).not.toBe('แก้ด้วยมือ');
    expect(addOn.control.book().sheets.find(({ name }) => name === report)?.id).toBe(before?.id);
    expect(addOn.click(command)).not.toContain('เก็บ');
  });
});

test.each([
  ['a number', ({ control }: AddOn) => control.type('สรุป 2569', 'D6', '1')],
  ['a row taken out', ({ control }: AddOn) => control.deleteRows('สรุป 2569', 6, 1)],
  ['a note beside the table', besideTheTable],
])('%s counts as an edit', (_, edit) => {
  addOn.click('menuSummary');
  edit(addOn);
  expect(addOn.click('menuSummary')).toContain(ofSummary);
});

test('a second one on the same day gets a name of its own', () => {
  for (const text of ['ครั้งแรก', 'ครั้งต่อมา']) {
    addOn.click('menuSummary');
    addOn.control.type('สรุป 2569', 'B6', text);
  }
  addOn.click('menuSummary');
  expect(shown(ofSummary, 'B6')).toBe('ครั้งแรก');
  expect(shown('สรุป 2569 เก็บ 08-06-69 (2)', 'B6')).toBe('ครั้งต่อมา');
});

test('a copy of any report has a name that a file holds whole, of its own, and is known as that report’s', () => {
  const plan = { firstYear: 2566, lastYear: 2570 };
  const reports = [SHEET.findings, ...REPORT_NAMES.map((name) => REPORTS[name].sheet(2569, plan))];
  const copies = reports.flatMap((report) =>
    Array.from({ length: 9 }, (_, at) => ({ report, name: keptSheetName(report, SAMPLE_DATE, at + 1) })),
  );
  expect(copies.filter(({ name }) => name.length > LONGEST_SHEET_NAME)).toEqual([]);
  expect(new Set(copies.map(({ name }) => name)).size).toBe(copies.length);
  expect(copies.map(({ name }) => keptReport(name))).toEqual(copies.map(({ report }) => report));
  expect(reports.map(keptReport)).toEqual(reports.map(() => null));
});

test('an officer’s own sheet of that name is kept as well', () => {
  addOn.control.rename('แผน', 'สรุป 2569');
  addOn.click('menuSummary');
  expect(shown(ofSummary, 'A2')).toBe('1');
});

test('sidebar and command line tell of it, and only then', () => {
  const made = addOn.run<ReportOutcome>('panelReport', 'ปี 2569', false).answer;
  expect(made).toMatchObject({ value: { kind: 'made', kept: null } });
  addOn.control.type('สรุป 2569', 'B6', 'แก้ด้วยมือ');
  const again = addOn.run<ReportOutcome>('panelReport', 'ปี 2569', false).answer;
  expect(again).toMatchObject({ value: { kind: 'made', kept: expect.stringContaining(ofSummary) } });
  const untouched = addOn.run<YearAnswer>('summariseYear', 2569, SAMPLE_DATE, false).answer;
  expect(untouched.ok && 'kept' in untouched.value).toBe(false);
  addOn.control.type('สรุป 2569', 'B6', 'แก้ด้วยมือ');
  expect(addOn.run<YearAnswer>('summariseYear', 2569, SAMPLE_DATE, false).answer).toMatchObject({
    value: { summary: 'สรุป 2569', kept: 'สรุป 2569 เก็บ 08-06-69 (2)' },
  });
});

test('no cell of the report is given away for it', () => {
  addOn.click('menuSummary');
  expect(addOn.control.book().sheets.find(({ name }) => name === 'สรุป 2569')).toMatchObject({
    columns: 9,
    hiddenColumns: [],
  });
});

test('through an .xlsx file and back, an untouched report is replaced although the plan has changed, an edited one is kept', async () => {
  addOn.click('menuSummary');
  addOn.click('menuOverview');
  for (const edited of [false, true]) {
    const again = openAddOn({
      book: await readXlsx(await writeXlsx(addOn.snapshot())),
      today: '2026-07-01',
      ask: officer,
    });
    again.control.type('ปี 2569', 'D11', '7000');
    again.control.type('แผน', 'I5', '700');
    if (edited) again.control.type('สรุป 2569', 'B6', 'แก้ด้วยมือ');
    expect(again.click('menuSummary').includes('เก็บไว้ 01-07-2569')).toBe(edited);
    expect(again.click('menuOverview')).not.toContain('เก็บไว้');
  }
});

test('a round’s report edited in Excel is kept by the command line too: it says so, names the sheet as the file does, and doubts none of our own formulas', async () => {
  fillInSixMonths(addOn);
  addOn.click('menuRound6');
  addOn.control.type('รายงานผล 2569 (6 เดือน)', 'H4', 'แก้ด้วยมือ');
  const file = await writeXlsx(addOn.snapshot());
  const wanted = { year: 2569, asOf: SAMPLE_DATE, draft: false, round: 6 } as const;
  const { result, saved } = await reportOn(file, wanted);
  const kept = 'รายงานผล 2569 (6 เดือน) เก็บ 1';
  const sheets = (await readXlsx(saved)).sheets;
  expect(result.round).toMatchObject({ report: 'รายงานผล 2569 (6 เดือน)', kept });
  expect(reportText(result, 'out.xlsx')).toContain(`จึงเก็บฉบับนั้นไว้ในชีต "${kept}"`);
  expect(sheets.find(({ name }) => name === kept)?.cells[3]?.[7]?.value).toBe('แก้ด้วยมือ');
  expect(result.notes).toBeUndefined();
  const untouched = await reportOn(saved, { ...wanted, round: 12 });
  expect(untouched.result.round).not.toHaveProperty('kept');
  expect(untouched.result.notes).toBeUndefined();
});

test('what was edited and then met a sudden end at any call is still there', () => {
  addOn.click('menuSummary');
  addOn.control.type('สรุป 2569', 'B6', 'แก้ด้วยมือ');
  const start = addOn.snapshot();
  addOn.control.resetCounts();
  addOn.click('menuSummary');
  const calls = addOn.control.counts().calls.length;
  const every = everyOf('keptReport');
  for (let call = 1; call <= calls; call += every) {
    addOn.control.restore(start);
    addOn.control.failAt(call, call % 2 ? 'sudden' : 'timeout');
    try {
      addOn.click('menuSummary');
    } catch {
      // A sudden end says nothing.
    }
    addOn.control.revive();
    addOn.click('menuSummary');
    expect(
      names().filter((name) => name.startsWith('สรุป')),
      `call ${call}`,
    ).toEqual(['สรุป 2569', ofSummary]);
    expect(shown(ofSummary, 'B6'), `call ${call}`).toBe('แก้ด้วยมือ');
  }
});
