// Slots in the texts of the book: `{หน่วยงาน}`, `{จำนวนโครงการ มิติ 1}`, filled with what the plan says.

import { DIMENSIONS } from '../../plan.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import { BOOK_LINES, type PlanBook } from './plan-book.ts';

/** A slot and what fills it. */
export type Slots = ReadonlyMap<string, string>;

/** A text, filled, and the slots in it that nobody knows: they stay as they are. */
export interface FilledText {
  readonly text: string;
  readonly unknown: readonly string[];
}

/** The lines of `เล่มแผน` that other texts may name. */
const LINES_AS_SLOTS = [
  'orderNumber',
  'orderDate',
  'announcementDate',
  'signer',
  'signerPosition',
  'month',
] as const;

/** Every slot of the plan, in Arabic digits. */
export function slotsOf({ settings, plan: { plan }, lines }: PlanBook): Slots {
  const { firstYear, lastYear, projects } = plan;
  const inDimension = (wanted: number) => projects.filter(({ dimension }) => dimension === wanted).length;
  const own = new Map([
    ['หน่วยงาน', settings.organisation ?? ''],
    ['ปีแรก', String(firstYear)],
    ['ปีสุดท้าย', String(lastYear)],
    ['จำนวนปี', String(lastYear - firstYear + 1)],
    ['จำนวนโครงการ', String(projects.length)],
    ...DIMENSIONS.map((one): [string, string] => [`จำนวนโครงการ มิติ ${one}`, String(inDimension(one))]),
  ]);
  const fromLines = LINES_AS_SLOTS.map((line): [string, string] => [
    BOOK_LINES[line],
    fillSlots(lines[line].trim(), own).text,
  ]);
  return new Map([...own, ...fromLines]);
}

/** Fills the slots of a text. Spaces and the script of digits within the braces don't matter. */
export function fillSlots(text: string, slots: Slots): FilledText {
  const unknown: string[] = [];
  const filled = text.replace(/\{([^{}\n]*)\}/g, (slot, name: string) => {
    const value = slots.get(toArabicDigits(visibleText(name)));
    if (value === undefined) unknown.push(slot);
    return value ?? slot;
  });
  return { text: filled, unknown };
}
