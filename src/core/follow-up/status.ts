// What a round of the follow-up may say of a project: the statuses and reasons of e-PlanNACC's report form, as the contract writes them.
import type { CellValue } from '../cell.ts';
import type { Reading } from '../reading.ts';
import type { Satang } from '../text/money.ts';
import { visibleText } from '../text/text.ts';

/** A round by its months: it ends on 31 March (6) or on 30 September (12) of the fiscal year. */
export type Round = 6 | 12;

/** Both rounds, the earlier first. */
export const ROUNDS: readonly [6, 12] = [6, 12];

/** The words of a status, as the sheet holds them and the report prints them. */
export const STATUS = {
  inProgress: 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการแล้วเสร็จ',
  cannot: 'ไม่สามารถดำเนินการได้',
} as const;

/** A status that was given; a project without one is awaiting its report. */
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** All of them, in the order of the form. */
export const STATUSES: readonly Status[] = [STATUS.inProgress, STATUS.done, STATUS.cannot];

/** How a project without a status is reported; typed into a status cell it says the same as an empty one. */
export const AWAITING = 'รอการรายงานผล';

/** Why a project can't be carried out; `อื่นๆ` wants the reason itself behind it. */
export const REASONS = ['ไม่ได้รับงบประมาณ', 'นโยบายผู้บริหารเปลี่ยนแปลง', 'บุคลากรไม่เพียงพอ'] as const;

/** What stands before a reason of one's own: `อื่นๆ: น้ำท่วม`. */
export const OTHER_REASON = 'อื่นๆ';

/** What the ITA wants written where there is nothing to say. */
export const NOTHING = 'ไม่มี';

/** Ways to write the repetition mark of อื่นๆ, and a colon or none: less them, nothing is left of a reason that isn't given. */
const NO_REASON = /^(?:อื่น ?ๆ)? ?(?:[:：(] ?(?:ระบุ)?[ .…]*\)?)?$/;

/** A mark that stands for an empty cell. */
const DASHES = /^[-–—.…\s]*$/;

/** A status cell. White space in it makes no difference; nothing else is taken for a status. */
export function readStatus(cell: CellValue): Reading<Status> {
  if (typeof cell !== 'string') return INVALID;
  const read = visibleText(cell).replace(/ /g, '');
  if (read === '' || read === AWAITING) return { kind: 'empty' };
  const status = STATUSES.find((known) => known === read);
  return status === undefined ? INVALID : { kind: 'value', value: status };
}

const INVALID = { kind: 'invalid' } as const;

/** Whether a text says something: not empty, and no mere dash. */
export function saysSomething(text: string): boolean {
  return !DASHES.test(visibleText(text));
}

/** Whether a reason is given: also `อื่นๆ` must say which. */
export function givesReason(text: string): boolean {
  return saysSomething(text) && !NO_REASON.test(visibleText(text));
}

/**
 * Whether a round that has a status must say what was spent: of a project that is carried out and has money (`base`, satang). What was
 * done by the `earlier` round, null for none, needs nothing more.
 */
export function owesSpent(status: Status | null, earlier: Status | null, base: Satang): boolean {
  return status !== null && status !== STATUS.cannot && earlier !== STATUS.done && base > 0;
}
