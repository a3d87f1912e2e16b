// What an officer reads before and after a year is made from the plan.
import { expect, test } from 'vitest';
import type { YearUpdate } from '../../src/core/compare/year-from-plan.ts';
import { en } from '../../src/messages/en/index.ts';
import { quotedBoth } from '../../src/messages/finding-message.ts';
import { th } from '../../src/messages/th/index.ts';

const update = (isNew: boolean) =>
  ({
    sheet: 'ปี 2570',
    isNew,
    added: [{ name: 'โครงการ\n ก' }],
    changes: [],
    gone: [],
    unread: [],
    ids: [],
  }) as unknown as YearUpdate;

test('a sheet that is not there yet is made, and nothing is said of ticks and cells that it cannot have', () => {
  expect(th.yearFromPlan.preview(update(true))).toBe(
    'จะสร้างชีต "ปี 2570"\nเพิ่ม 1 โครงการ\n  - โครงการ ก\nทำต่อหรือไม่',
  );
  expect(th.yearFromPlan.done(update(true))).toBe(
    'สร้างชีต "ปี 2570" แล้ว: เพิ่ม 1 โครงการ ต่อไปให้ติ๊กไตรมาสของแต่ละโครงการ',
  );
  expect(en.yearFromPlan.preview(update(true))).toMatch(/will be made\.\n1 projects to add\n.*\nGo on\?$/);
  expect(en.yearFromPlan.done(update(true))).toContain('is made: 1 projects added.');
});

test('a sheet that is there is brought in line, and what is kept is said', () => {
  expect(th.yearFromPlan.preview(update(false))).toContain('ไตรมาสที่ติ๊กไว้และหมายเหตุไม่ถูกแตะต้อง');
  expect(th.yearFromPlan.done(update(false))).toContain('ปรับชีต "ปี 2570" แล้ว');
  expect(en.yearFromPlan.done(update(false))).toContain('is up to date');
});

test('of a long name that changes far behind its beginning both show what differs', () => {
  const long = 'โครงการเชิดชูเกียรติหน่วยงานและบุคคลที่ประพฤติปฏิบัติตนให้เป็นที่ประจักษ์ด้วยความซื่อสัตย์ ประจำปี';
  const edit = { row: 5, column: 2, from: `${long} 2568`, to: `${long} 2569 รุ่นแรก` };
  const said = th.yearFromPlan.preview({ ...update(false), changes: [{ edit }] } as unknown as YearUpdate);
  expect(said).toMatch(/B5 จาก "…[^"]*2568" เป็น "…[^"]*2569 รุ่นแรก"/);
  expect(quotedBoth('ก ข', 'ก ค')).toEqual(['ก ข', 'ก ค']);
  // No mark is cut off from its letter.
  expect(quotedBoth(`${'กี่'.repeat(40)}ก`, `${'กี่'.repeat(40)}ข`)[0]).toMatch(/^…ก/);
});
