// Filling the slots of a text: `{หน่วยงาน}`, `{จำนวนโครงการ มิติ 1}`.
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';

/** What stands in braces. */
export const SLOT = /\{([^{}\n]*)\}/g;

/** A slot and what fills it. */
export type Slots = ReadonlyMap<string, string>;

/** A text, filled, and the slots in it that nobody knows: they stay as they are. */
export interface FilledText {
  readonly text: string;
  readonly unknown: readonly string[];
}

/** Fills the slots of a text. Spaces and the script of digits within the braces don't matter. */
export function fillSlots(text: string, slots: Slots): FilledText {
  const unknown: string[] = [];
  const filled = text.replace(SLOT, (slot, name: string) => {
    const value = slots.get(slotName(name));
    if (value === undefined) unknown.push(slot);
    return value ?? slot;
  });
  return { text: filled, unknown };
}

/** A slot's name: spaces and the script of its digits don't matter. */
export function slotName(name: string): string {
  return toArabicDigits(visibleText(name));
}
