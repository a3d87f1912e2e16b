// The cheap look whether what the sidebar shows was overtaken: as soon as it shows something else, and not before.
import { describe, expect, it } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { wholePlanBook } from '../../local/sample/whole-plan/whole-plan-book.ts';
import type { PanelGlance } from '../../src/panel/panel-look.ts';
import type { PanelState } from '../../src/panel/panel-types.ts';
import type { RoundState } from '../../src/panel/round-types.ts';

function made(): AddOn {
  const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
  addOn.click('menuFollowUp');
  return addOn;
}

function value<Value>({ run }: AddOn, name: string, ...values: unknown[]): Value {
  const { answer } = run<Value>(name, ...values);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const seen = (addOn: AddOn) => value<RoundState>(addOn, 'roundOpen', 2569, 6).stamp;
const look = (addOn: AddOn, sheet: string) => value<PanelGlance>(addOn, 'panelLook', sheet).stamp;
const now = (addOn: AddOn) => look(addOn, 'ผล 2569');

describe('what a round shows was overtaken', () => {
  it.each([
    ['the follow-up', 'ผล 2569', 'H2'],
    ['the year’s sheet, whose names and budgets it shows', 'ปี 2569', 'D2'],
    ['แผน', 'แผน', 'B2'],
    ['the settings', 'ตั้งค่า', 'B2'],
  ])('when %s has changed, and not before', (_, sheet, cell) => {
    const addOn = made();
    const before = seen(addOn);
    expect(now(addOn)).toBe(before);
    addOn.control.type(sheet, cell, '4321');
    expect(now(addOn)).not.toBe(before);
    expect(seen(addOn)).toBe(now(addOn));
  });

  it('when another officer has made the follow-up', () => {
    const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
    const before = seen(addOn);
    expect(now(addOn)).toBe(before);
    addOn.click('menuFollowUp');
    expect(now(addOn)).not.toBe(before);
  });
});

describe('what the panel shows of a sheet was overtaken', () => {
  it.each([
    ['แผน', 'ปี 2569', 'B3'],
    ['แผน', 'รายละเอียดโครงการ', 'B3'],
    ['ปี 2569', 'แผน', 'B3'],
  ])('of %s, when somebody types a project’s name in %s', (shown, sheet, cell) => {
    const addOn = openAddOn({ book: wholePlanBook(), today: SAMPLE_DATE });
    const open = () => value<PanelState>(addOn, 'panelOpen', shown);
    const before = open();
    expect(look(addOn, shown)).toBe(before.stamp);
    addOn.control.type(sheet, cell, 'โครงการที่ไม่มีในแผ่นงานอื่น');
    const after = open();
    expect(after.findings).not.toEqual(before.findings);
    expect(look(addOn, shown)).toBe(after.stamp);
    expect(after.stamp).not.toBe(before.stamp);
  });
});
