// What a row of a table is that is no project: a total, a heading of a dimension or mission, a footer, a title.

import type { Catalogue } from '../../catalogue.ts';
import { readDimension } from '../../columns/dimension.ts';
import { type MissionIndex, readMission } from '../../columns/mission.ts';
import { probablePairs } from '../../compare/probable-pairs.ts';
import { DIMENSIONS, type Dimension } from '../../plan.ts';
import { certain } from '../../reading.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { matchesOf } from '../../text/matches.ts';
import { visibleText } from '../../text/text.ts';
import { inOrder, joinedLines, wordKey } from './thai-order.ts';

/** Why a row of the source is left out on purpose. */
export type WhyLeftOut =
  | 'title'
  | 'header'
  | 'total'
  | 'heading'
  | 'footer'
  | 'column-numbers'
  | 'no-project'
  | 'again'
  | 'other-table'
  | 'note';

/** รวม, รวมทั้งสิ้น, ยอดรวม, รวม จำนวน ๙ โครงการ ๓,๕๐๐ บาท, รวมมิติที่ 1, รวมเป็นเงิน (สามพันบาทถ้วน); ยอดยกไป and ยอดยกมา at a page's end … */
const TOTAL =
  /^(?:ผล|สรุป|ยอด|จำนวน|เงิน|งบประมาณ)*รวม(?:ยอด|ย่อย|เป็น|เงิน|งบประมาณ|โครงการ|กิจกรรม|มาตรการ|ทั้งสิ้น|ทั้งหมด|ทุก|ปี|หน้านี้|จำนวน|บาท|[0-9,./]|\([^()]*บาท[^()]*\)|(?:ตาม|ใน)?(?:มิติ|ภารกิจ)(?:ที่)?(?:[0-9].*)?)*:?$|^(?:ยอด|รวม|เงิน|ยก)*ยก(?:ยอด)?(?:มา|ไป)(?:$|จาก|หน้า)|^(?:grand|sub)?total$/;

/** The words that end a table: the date, who reports, explanations, signatures. */
const FOOTER =
  /^\*+|^(?:หมายเหตุ|คำอธิบาย|ที่มา|แหล่งที่มา|คำชี้แจง)[:：]?|^ข้อมูลณ|^(?:ชื่อ-?สกุล)|^\(?ลงชื่อ|^(?:ผู้(?:ออกรายงาน|รายงาน|จัดทำ|ตรวจสอบ|เสนอ|อนุมัติ|เห็นชอบ))|^ตำแหน่ง|^วันที่(?:[0-9.…]|พิมพ์|ออก)|^พิมพ์/;

const TITLE =
  /^(?:ตาราง|แบบ|บัญชี|แผน(?:ป[ฏฎ]ิบัติ|การ|ดำเนิน|ป้องกัน)|หน้า(?:ที่)?[0-9]|\(พ\.?ศ\.?|ประจำปี|พ\.?ศ\.?|(?:ของ)?(?:องค์การบริหารส่วน|เทศบาล|อบต|อบจ))/;

const DIMENSION_HEADING = /^(?:มิติ|มติ|มิต)(?: ?ที่)?[ :]*([1-9])(?![0-9])[ .):-]*/;
/** `มิติที่ 1 และ 3`, `1 - 4`, `2, 4`: several at once. */
const SEVERAL =
  /^(?:มิติ|มติ|มิต)?(?: ?ที่)? ?[1-9] ?(?:[,/&–-]|และ|หรือ|ถึง|กับ) ?(?:มิติ|มติ|มิต)?(?: ?ที่)? ?[1-9](?![0-9]|\.[0-9])/;
const EACH = /(?:มิติ|มติ|มิต)(?: ?ที่)? ?([1-9])(?![0-9])|(?:^| )([1-4])[.)] ?(?=การ)/g;
/** `1. การสร้างวัฒนธรรมสุจริต`: a number alone is only taken before a dimension's own name. */
const NUMBERED = /^([1-4])(?![0-9]) ?[.)]? ?(?![0-9])/;
const MISSION_HEADING =
  /^(?:ภารกิจ(?:ตามมิติ|ย่อย|หลัก)?)?(?: ?ที่)? ?([1-9]\.[1-9][0-9]?(?:\.[1-9][0-9]?)?)(?![0-9]|\.[0-9])[ .):-]*(.*)$/;

/** What officers put before a name to say what it is. */
export const KIND = /^(?:โครงการ|กิจกรรม|มาตรการ)/;

/** `๑)` before a name. */
const LISTED = /^\(?[0-9]+[.)]+/;

/** Whether a text begins as a project's name does, behind its number. */
export function namesProject(text: string): boolean {
  return KIND.test(wordKey(text).replace(LISTED, ''));
}

/** Whether a text says the word มิติ, as it is or as scans have it, with its number. */
export function saysDimension(text: string): boolean {
  return /^(?:มิ?ติ|มิต)(?:ที่)?[1-4]/.test(wordKey(text));
}

/** Whether a text is that of a total row. */
export function isTotalText(text: string): boolean {
  return TOTAL.test(wordKey(text));
}

/** Whether a text stands below tables. */
export function isFooterText(text: string): boolean {
  return FOOTER.test(wordKey(text));
}

/** Whether a text stands above tables. */
export function isTitleText(text: string): boolean {
  return TITLE.test(wordKey(text));
}

/** What a text says of the dimension: for certain, or that it speaks of one and can't be understood. */
export type DimensionWords = { readonly dimension: Dimension | null } | null;

/**
 * The dimension in a text such as `มิติที่ ๑ …`, `๑. การสร้างวัฒนธรรมสุจริต`, or its name alone. With the word มิติ its number
 * counts, whatever name follows (they changed, and are scanned), unless that is another dimension's. Null: it speaks of none.
 */
export function dimensionIn(text: string, { dimensions }: Catalogue): DimensionWords {
  const plain = inPlainDigits(text);
  const known = certain(readDimension(plain, dimensions));
  if (known !== null) return { dimension: known };
  const found = oneDimension(plain, dimensions);
  const each = new Set(matchesOf(plain, EACH).map(([, worded, numbered]) => worded ?? numbered));
  return found !== null && (each.size > 1 || SEVERAL.test(plain)) ? { dimension: null } : found;
}

function oneDimension(plain: string, dimensions: Catalogue['dimensions']): DimensionWords {
  const worded = DIMENSION_HEADING.exec(plain);
  const numbered = worded ?? NUMBERED.exec(plain);
  const rest = numbered === null ? plain : plain.slice(numbered[0].length);
  const named = nearest(rest, dimensions);
  const number = DIMENSIONS.find((one) => String(one) === numbered?.[1]) ?? null;
  if (worded !== null) return { dimension: named === null || named === number ? number : null };
  if (named === null) return null;
  return { dimension: numbered === null || named === number ? named : null };
}

/** A name of a dimension: words, and no other number. */
const WHOLE_NAME = /^การ[^0-9]{10,}$/;

/**
 * The dimension of a cell under มิติ. Where the catalogue doesn't have its name, as in a plan of another cycle (`1. การสร้างสังคม…`), its
 * number counts as long as the name is no other dimension's.
 */
export function cellDimension(text: string, catalogue: Catalogue): Dimension | null {
  const known = dimensionIn(text, catalogue)?.dimension ?? null;
  if (known !== null) return known;
  const { dimensions } = catalogue;
  const plain = inPlainDigits(text);
  const numbered = DIMENSION_HEADING.exec(plain) ?? NUMBERED.exec(plain);
  const name = plain.slice((numbered?.[0] ?? '').length);
  if (numbered === null || !WHOLE_NAME.test(name) || nearest(name, dimensions) !== null) return null;
  return DIMENSIONS.find((one) => String(one) === numbered[1]) ?? null;
}

/** The dimension whose name is nearly the text; null if none is, or the text begins otherwise. */
function nearest(text: string, dimensions: Catalogue['dimensions']): Dimension | null {
  const [pair] = probablePairs(
    [wordKey(text)],
    dimensions.map(({ name }) => wordKey(name)),
  );
  return pair === undefined ? null : (dimensions[pair.right]?.dimension ?? null);
}

/** What a text says of the mission: its code, or (null) that it speaks of one that the catalogue doesn't have so. */
export type MissionWords = { readonly code: string | null } | null;

/** The mission in a text: a code alone, a code with its name, scanned or cut, or the name alone. Null: it speaks of none. */
export function missionIn(text: string, missions: MissionIndex): MissionWords {
  const plain = inPlainDigits(text).replace(/^ภารกิจ(?:ตามมิติ)? ?(?=[^0-9ท ])/, '');
  const exact = certain(readMission(plain, missions));
  if (exact !== null) return { code: exact };
  const [, code, rest = ''] = MISSION_HEADING.exec(plain) ?? [];
  if (code === undefined) return null;
  const mission = missions.byCode.get(code);
  if (mission === undefined) return { code: null };
  const isNear = rest === '' || probablePairs([wordKey(rest)], [wordKey(mission.name)]).length > 0;
  return { code: isNear ? code : null };
}

/** Whether a row's texts are the columns' numbers: (1) (2) (3) … */
export function areColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => /^[(]?([0-9]{1,2})[)]?$/.exec(wordKey(text))?.[1]);
  return (
    texts.length >= 4 &&
    numbers.every(
      (number, index) => Number(number) === Number(numbers[0]) + index && Number(numbers[0]) === 1,
    )
  );
}

function inPlainDigits(text: string): string {
  return toArabicDigits(visibleText(joinedLines(text)));
}

/** The text in one line, as it is quoted. */
export function quotable(text: string): string {
  return inOrder(text).replace(/\s+/g, ' ').trim();
}
