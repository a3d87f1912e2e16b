// The year followed up from the menu, on the real plan, through the built bundle: made, made again after the plan has changed, reported.
import { beforeEach, describe, expect, test } from 'vitest';
import { type AddOn, type CallCounts, openAddOn } from '../../local/add-on.ts';
import { largeBook } from '../../local/bench/large-plan.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { fillInSixMonths, ROUND_DATE } from '../../local/sample/sample-follow-up.ts';
import type { BookModel } from '../../local/sheets/book/model.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';

let addOn: AddOn;
beforeEach(() => {
  addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
});

/** The values of `ผล 2569` by row, header left out. */
function rows() {
  const found = addOn.snapshot().sheets.find(({ name }) => name === 'ผล 2569');
  return (found?.cells ?? []).slice(1).flatMap((line) => {
    const values = line.map((cell) => cell?.value ?? '');
    return values[1] ? [values] : [];
  });
}

test('one click makes the sheet: the year’s projects, ids and budgets, nothing reported', () => {
  expect(addOn.click('menuFollowUp')).toContain('15 โครงการ');
  expect(rows()).toHaveLength(15);
  const year = addOn.snapshot().sheets.find(({ name }) => name === 'ปี 2569');
  const ids = (year?.cells ?? []).slice(1, 16).map((line) => line.at(-1)?.value);
  expect(rows().map((line) => line[18])).toEqual(ids);
  expect(new Set(ids).size).toBe(15);
  expect(rows().reduce((sum, line) => sum + Number(line[3]), 0)).toBe(20_000);
  expect(rows().flatMap((line) => line.slice(4, 18))).toEqual(Array(15 * 14).fill(''));
});

describe('after the plan has changed in March', () => {
  beforeEach(() => {
    fillInSixMonths(addOn);
    addOn.control.type('ปี 2569', 'B2', 'โครงการชื่อใหม่');
    addOn.control.type('ปี 2569', 'D3', '16000');
    addOn.control.deleteRows('ปี 2569', 16, 1);
    addOn.control.paste('ปี 2569', 'A16', [
      ['15', 'โครงการที่เพิ่มในเดือนมีนาคม', '4', '500', 'FALSE', 'FALSE', 'TRUE', 'FALSE'],
    ]);
    addOn.control.select('ปี 2569', 'A2');
  });

  test('it is made again: what changed is said first, and nothing that was typed is lost', () => {
    const before = rows();
    addOn.click('menuFollowUp', 'NO');
    expect(rows()).toEqual(before);
    const asked = addOn.control.shown().findLast(({ buttons }) => buttons?.includes('YES'))?.text ?? '';
    for (const said of ['โครงการชื่อใหม่', '16000', 'โครงการที่เพิ่มในเดือนมีนาคม', 'รับเรื่องร้องเรียน']) {
      expect(asked).toContain(said);
    }
    addOn.click('menuFollowUp', 'YES');
    const after = rows();
    expect(after).toHaveLength(16);
    expect(after[0]?.[1]).toBe('โครงการชื่อใหม่');
    expect(after[1]?.[3]).toBe(16_000);
    expect(after.slice(0, 15).map((line) => line.slice(4, 18))).toEqual(
      before.map((line) => line.slice(4, 18)),
    );
    expect(after[15]?.slice(1, 4)).toEqual(['โครงการที่เพิ่มในเดือนมีนาคม', 4, 500]);
    expect(addOn.click('menuFollowUp')).toContain('ไม่มีอะไรต้องเพิ่มหรือแก้');
  });

  test('until then the check says what differs, and afterwards only what is gone', () => {
    const codes = () => {
      const { answer } = addOn.run<YearAnswer>('checkYear', 2569);
      if (!answer.ok) throw new Error(answer.message);
      const own = answer.value.findings.filter(({ code }) => code.startsWith('follow-'));
      return own.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`);
    };
    expect(codes()).toEqual([
      'ปี 2569 B16 follow-missing',
      'ผล 2569 D3 follow-budget-differs',
      'ผล 2569 B16 follow-orphan',
    ]);
    addOn.click('menuFollowUp', 'YES');
    expect(codes()).toEqual(['ผล 2569 B16 follow-orphan']);
  });

  test('making it again can be undone', () => {
    const before = rows();
    addOn.click('menuFollowUp', 'YES');
    const said = addOn.click('menuUndo', 'YES');
    expect(said).toContain('ตามชีตของปี');
    expect(said).not.toContain('ตามแผน');
    expect(rows()).toEqual(before);
  });
});

test('fixing all that is safe never writes “ไม่มี”; a click on one cell does', () => {
  fillInSixMonths(addOn);
  addOn.control.type('ผล 2569', 'I2', '');
  addOn.control.select('ปี 2569', 'A2');
  addOn.click('menuFix', 'YES');
  expect(rows()[0]?.[8]).toBe('');
});

test('the report costs the same service calls for 15 and for 150 projects, and no more turns than the summary', () => {
  const cost = (book: BookModel): { report: CallCounts; summary: CallCounts } => {
    const large = openAddOn({ book, today: ROUND_DATE });
    expect(large.click('menuFollowUp')).toContain('สร้างชีต');
    const run = (name: string, ...args: unknown[]) => {
      const { answer, calls } = large.run(name, ...args);
      expect(answer).toMatchObject({ ok: true });
      return calls;
    };
    return {
      report: run('reportRound', 2569, 6, ROUND_DATE, true),
      summary: run('summariseYear', 2569, ROUND_DATE, true),
    };
  };
  const [small, large] = [cost(largeBook(15)), cost(largeBook(150))];
  expect(large.report).toEqual(small.report);
  expect(small.report.alternations).toBeLessThanOrEqual(small.summary.alternations);
  // One read more: the follow-up. A few writes more: four merges and five widths.
  expect(small.report.reads - small.summary.reads).toBeLessThanOrEqual(2);
});
