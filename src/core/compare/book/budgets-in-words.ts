// What the texts of the book say that the plan costs: amounts that follow a count of its projects, or the plan's own name.
import { satangFromText } from '../../text/amount-text.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Satang } from '../../text/money.ts';
import { AMOUNT, type NumberInText, saidOfPlan } from './plan-in-words.ts';

/** An amount of a text, understood. */
export interface AmountSaid extends NumberInText {
  readonly satang: Satang;
  /** Whether it is called that of all. */
  readonly isTotal: boolean;
}

/** Between a count of projects and what these cost: nothing that makes it the amount of something else. */
const AFTER_COUNT = new RegExp(
  `^((?: ?\\/ ?(?:กิจกรรม|มาตรการ))*(?: |,|และ|โดย|ซึ่ง|รวม|ใช้|มี|จำนวน|เป็น|คิด|วงเงิน|เงิน|งบประมาณ|ดำเนินการ|ทั้งสิ้น|ทั้งหมด)*)${AMOUNT}`,
);

/** The amount that is said of the projects just counted; null if none follows. */
export function amountAfterCount(after: string, start: number): AmountSaid | null {
  const [, between = '', read] = AFTER_COUNT.exec(after) ?? [];
  return read === undefined || !/งบประมาณ|เงิน/.test(between)
    ? null
    : amountAt(start + between.length, read, /รวม|ทั้งสิ้น|ทั้งหมด/.test(between));
}

/** The amounts that are certainly said of the plan as a whole. */
export function amountsOfPlan(text: string): readonly AmountSaid[] {
  return saidOfPlan(text, 'budget').flatMap(({ start, read }) => amountAt(start, read, true) ?? []);
}

/** `{จำนวนโครงการ มิติ 1} โครงการ`: the dimension, 0 for the whole plan; and where what follows begins. */
export function countedBySlots(
  text: string,
): readonly { readonly dimension: number; readonly end: number }[] {
  return matchesOf(text, /\{จำนวนโครงการ(?: มิติ ?([1-4]))?\} ?โครงการ/g).map((match) => ({
    dimension: Number(match[1] ?? 0),
    end: match.index + match[0].length,
  }));
}

function amountAt(start: number, read: string, isTotal: boolean): AmountSaid | null {
  const satang = satangFromText(read);
  return satang === null ? null : { start, read, satang, isTotal };
}
