// The server's side of a round: whether what the sidebar shows was overtaken.
import { describe, expect, it } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import type { PanelGlance } from '../../src/panel/panel-look.ts';
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
const now = (addOn: AddOn) => value<PanelGlance>(addOn, 'panelLook', 'ผล 2569').stamp;

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
