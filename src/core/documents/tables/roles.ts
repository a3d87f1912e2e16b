// What a column is, by the words above it: every wording of officers' headers that is known for certain, as one table.
import { parseWrittenDate, quarterOf } from '../../text/dates.ts';
import { onlyOne } from './only-one.ts';
import { wordKey } from './thai-order.ts';

/**
 * What a column holds. `unknown` is taken along under its own header; `skip`, which only a person says, is left where it is. Years are
 * พ.ศ., `last` that of several in one column; a unit is baht by each 1.
 */
export type Role =
  | { readonly kind: PlainRole }
  | { readonly kind: 'budget'; readonly unit: Unit }
  | { readonly kind: 'year'; readonly year: number; readonly last?: number; readonly unit: Unit }
  | { readonly kind: 'quarter'; readonly quarter: 1 | 2 | 3 | 4; readonly isMonth: boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'skip' };

/** Columns that are there once at most, and need no more to be said of them. */
export type PlainRole =
  | 'number'
  | 'name'
  | 'dimension'
  | 'mission'
  | 'period'
  | 'quarters'
  | 'start'
  | 'end'
  | 'owner'
  | 'remark'
  | 'id';

/** In what amounts are written: 1 for baht, 1000 for thousands; null where the header doesn't say. */
export type Unit = number | null;

const KIND_WORD = '(?:แผนงาน|โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|แนวทาง|งาน)';
/** What may stand behind a header and says nothing: `(ตั้งต้น)`. */
const BRACKETS = '(?:ที่(?:จะ)?(?:ดำเนินการ|ดำเนินงาน))?(?:\\([^()]*\\))*';

/** The wordings of each plain column, on keys without spaces. Earlier ones are surer: of two columns that fit, the surer is taken. */
const PLAIN: Readonly<Record<PlainRole, readonly RegExp[]>> = {
  number: [/^(?:ลำดับ(?:ที่)?|ที่|ข้อ(?:ที่)?|เลขที่|ลำดับ(?:ที่)?โครงการ|no\.?|#)$/],
  name: [
    new RegExp(
      `^(?:ราย)?(?:ชื่อ|การ)?(?:${KIND_WORD}(?:[/,、-]|และ|หรือ)?)*โครงการ(?:(?:[/,-]|และ|หรือ)?${KIND_WORD})*${BRACKETS}$`,
    ),
    /^(?:ชื่อ)?รายการ(?:ที่ดำเนินการ)?(?:\([^()]*\))*$/,
    new RegExp(`^(?:ราย)?(?:ชื่อ|การ)?(?:กิจกรรม|มาตรการ)(?:(?:[/,-]|และ|หรือ)?${KIND_WORD})*${BRACKETS}$`),
    /^(?:projects?|activit(?:y|ies))(?:name)?$/,
  ],
  dimension: [
    new RegExp(`^(?:สอดคล้องกับ|ภายใต้|ตาม)?(?:มิติ|มติ|มิต)(?:ที่|ด้าน|ตามแผน)?${BRACKETS}$`),
    /^dimension$/,
  ],
  mission: [/^(?:รหัส|มิติ(?:ที่)?(?:\/|และ))?ภารกิจ(?:ตามมิติ|หลัก|ที่|ย่อย)?(?:\([^()]*\))*$/, /^mission$/],
  quarters: [
    /^(?:ดำเนินการ(?:ใน)?|แผนดำเนินการ)?ไตรมาส(?:ที่)?(?:(?:จะ)?ดำเนินการ)?(?:\([^()]*\))*$/,
    /^quarters?$/,
  ],
  period: [
    /^(?:ระยะเวลา|ช่วงเวลา|ห้วงเวลา|กำหนดเวลา|วันเวลา|กำหนดการ)(?:ใน)?(?:การ)?(?:ที่)?(?:ดำเนินการ|ดำเนินงาน|ดำเนินโครงการ|จัดกิจกรรม|ปฏิบัติ)?(?:\([^()]*\))*$/,
    /^วันที่(?:จะ)?(?:ดำเนินการ|ดำเนินงาน)$/,
    /^(?:เดือน|ห้วงเดือน)(?:ที่)?(?:(?:จะ)?ดำเนินการ|ดำเนินงาน)?$/,
  ],
  start: [/^(?:วัน(?:ที่)?|วันเดือนปีที่|เดือนที่)?(?:เริ่ม(?:ต้น)?)(?:ดำเนินการ|โครงการ)?$/],
  end: [/^(?:วัน(?:ที่)?|วันเดือนปีที่|เดือนที่)?(?:สิ้นสุด|แล้วเสร็จ)(?:ดำเนินการ|โครงการ)?$/],
  owner: [
    /^ผู้รับผิดชอบ$/,
    /^(?:หน่วยงาน|หน่วย|ส่วนราชการ|ผู้|กอง|ส่วนงาน|ฝ่าย|สำนัก|งาน|\/|และ)*(?:ที่|ผู้)?รับผิดชอบ(?:หลัก|โครงการ|ดำเนินการ)?(?:\([^()]*\))*$/,
    // `หน่วย` alone may as well be that of amounts.
    /^(?:หน่วยงาน|หน่วย(?=.)|ส่วนราชการ|สำนัก\/กอง|กอง\/ฝ่าย|เจ้าของโครงการ)(?:(?:ที่)?ดำเนินการ|เจ้าของโครงการ)?$/,
  ],
  remark: [/^(?:หมายเหตุ|remarks?|notes?)$/],
  id: [/^รหัส$/],
};

/** Every plain column. */
export const PLAIN_ROLES = Object.keys(PLAIN) as readonly PlainRole[];

/** Words for what a project may cost, without unit, year and brackets. What was spent, granted or decreed is something else. */
const BUDGET =
  /^(?:(?:จำนวน|วงเงิน|จำนวนเงิน|ประมาณการ)?(?:งบประมาณ|งบฯ?|งปม\.?)|วงเงิน|จำนวนเงิน|เงินงบประมาณ|budget)(?:ดำเนินการ|ดำเนินงาน|โครงการ|ที่ใช้|ที่จะใช้|ที่ตั้งไว้|จำนวน(?:เงิน)?|ตามแผน|ประจำปี|รวม|\/โครงการ|(?:\/|และ)แหล่ง(?:ที่มา|เงิน)?(?:ของ)?(?:งบประมาณ)?)?$/;

/** Words over a group of columns, one for each year, that say no more than that these are the plan's years. */
const YEARS_GROUP =
  /^(?:เป้าหมาย(?:และ|\/)(?=งบ))?(?:(?:งบประมาณ|แผนงบประมาณ|แผนดำเนินการ|แผนการดำเนินงาน|ระยะเวลา(?:การ)?(?:ดำเนินการ|ดำเนินงาน)?)(?:และ|\/)?)*(?:(?:ราย|แต่ละ|ใน|ตาม)?ปี(?:งบประมาณ)?(?:ที่)?(?:ดำเนินการ|ดำเนินงาน)?)?(?:พ\.?ศ\.?)?$/;

/** Words over a group of quarters or months. */
const TIME_GROUP =
  /^(?:แผน|ช่วง|ห้วง|กำหนด|การ|ดำเนิน(?:การ|งาน|โครงการ)|(?:ระยะ)?เวลา|ปฏิบัติ(?:งาน)?|ปฏิทิน|ที่|ใน|ราย|จะ|ไตรมาส|เดือน|ปี(?:งบประมาณ)?|พ\.?ศ\.?|25[0-9]{2}|\([^()]*\))*$/;

/** Words for the unit of amounts, and how many baht it is; the longer ones first, as one ends in another. */
const UNITS: readonly (readonly [RegExp, number])[] = (
  [
    ['พันบาท', 1000],
    ['หมื่นบาท', 10_000],
    ['แสนบาท', 100_000],
    ['ล้านบาท', 1_000_000],
    ['บาท', 1],
    ['บ\\.', 1],
    ['thb', 1],
  ] as const
).map(([word, baht]) => [
  new RegExp(`\\((?:หน่วย[:：]?)?(?:หลัก)?${word}\\)|[/:]?(?:หน่วย[:：]?)?(?:หลัก)?${word}$`),
  baht,
]);

/** `ปี 2566`, `2566`, `ปีงบประมาณ พ.ศ. 2566`, `งบ 2566`, `งบประมาณ ปี 2566 (บาท)`, `ปี 2566 งบประมาณ (บาท)`, `ปี 66`, `ปี 2566 - 2568` */
const YEAR =
  /^(?:แผน|งบประมาณ|งบ|จำนวนเงิน)?(?:ประจำ)?(?:ปี(?:งบประมาณ)?(?:ที่)?)?\(?(?:[พค]\.?ศ\.?)?(2[45][0-9]{2}|20[1-4][0-9]|(?<=[ก-๙.])[5-9][0-9])(?:(?:-|ถึง)(?:ปี)?(?:[พค]\.?ศ\.?)?([0-9]{4}|[5-9][0-9]))?\)?(?:(?:จำนวน)?(?:งบประมาณ|งบ|เงิน))?$/;
/** `ไตรมาสที่ 1`, `ไตรมาส 1 (ต.ค. - ธ.ค.)`, `Q1` */
const QUARTER =
  /^(?:ดำเนินการ)?(?:ไตรมาส(?:ที่)?|quarter|q\.?)([1-4])(?:\/?(?:ปี)?(?:25)?[0-9]{2})?(?:\(?(.*?)\)?)$/;
/** `1`, `ที่ 1`, `(1)` below a word for quarters. */
const BARE_QUARTER = /^\(?(?:ที่)?([1-4])\)?$/;
const PLANNED = /^แผน(?:การ)?(?:ดำเนินการ|ดำเนินงาน)?$/;
const YEAR_BEHIND = /(?:พ\.?ศ\.?)?(?:25)?[0-9]{2}$/;

/** Words over a group of columns of different kinds. */
const OVER_ALL =
  /^(?:รายละเอียด|ข้อมูล|แผนงาน|แผน|แผนการดำเนินงาน)(?:โครงการ|การดำเนินงาน|แผนงาน)?(?:ปี)?(?:25[0-9]{2})?$/;

/** No wording of a header is longer. */
const LONGEST_HEADER = 60;

/** Amounts, dashes and marks; not a year. */
const NO_WORD = /^(?![^0-9๐-๙]*[0-9๐-๙]{4}[^0-9๐-๙]*$)[0-9๐-๙,.\s☑☐✓✔✅√/–-]*$/;

const CENTURY = 2500;

/** No wording that is known. */
export const UNKNOWN: Role = { kind: 'unknown' };

/** What a column is: the texts above it from the top down, merged ones in each of their columns. */
export function roleOf(path: readonly string[]): Role {
  const all = path.map((text) => spelt(wordKey(text).replace(/[*†]+$/, ''))).filter((key) => key !== '');
  // What stands over columns of all kinds says nothing of any one.
  const keys = all.filter((key, index) => index === all.length - 1 || !OVER_ALL.test(key));
  if (keys.length === 0 || keys.some((key) => key.length > 2 * LONGEST_HEADER)) return UNKNOWN;
  return quarterRole(keys) ?? yearRole(keys) ?? moneyRole(keys) ?? plainRole(keys) ?? UNKNOWN;
}

/** The key with the two words that are misspelt most as they are spelt. */
function spelt(key: string): string {
  return key.replace(/ไตรมา[ศษ]/g, 'ไตรมาส').replace(/งบประมาน/g, 'งบประมาณ');
}

/** How sure a column is of its wording: 0 is the surest. All wordings of a budget are as sure. */
export function surenessOf(path: readonly string[], kind: PlainRole | 'budget'): number {
  if (kind === 'budget') return 0;
  const keys = path.map(wordKey).filter((key) => key !== '');
  const found = bothWays(keys).map((key) => PLAIN[kind].findIndex((form) => form.test(key)));
  return found.find((at) => at >= 0) ?? PLAIN[kind].length;
}

/** All the words above a column as one, and the lowest alone. */
function bothWays(keys: readonly string[]): readonly string[] {
  return [keys.join(''), ...keys.slice(-1)];
}

/** Whether a text is a word of a header, so that a row of such texts belongs to it. */
export function isHeaderWord(text: string): boolean {
  // Amounts, marks and names fill a table: they are through after this look.
  if (text.length > LONGEST_HEADER || NO_WORD.test(text)) return false;
  return roleOf([text]).kind !== 'unknown' || unitAlone(text) !== null;
}

/** The unit that is all that a text says; null for any other text. */
export function unitAlone(text: string): Unit {
  if (text.length > LONGEST_HEADER) return null;
  const { words, unit } = withoutUnit([wordKey(text)]);
  return words.length === 0 ? unit : null;
}

/** The unit that a text speaks of; null if it speaks of none. */
export function unitOf(text: string): Unit {
  return withoutUnit([wordKey(text)]).unit;
}

function plainRole(keys: readonly string[]): Role | null {
  for (const key of bothWays(keys)) {
    const kind = PLAIN_ROLES.find((one) => PLAIN[one].some((form) => form.test(key)));
    if (kind !== undefined) return { kind };
  }
  return null;
}

function moneyRole(keys: readonly string[]): Role | null {
  const { words: all, unit } = withoutUnit(keys);
  const words = all.map((key) => key.replace(/\([^()]*\)/g, ''));
  if (words.length === 0) return unit === null ? null : { kind: 'budget', unit };
  return BUDGET.test(words.join('')) || words.every((word) => BUDGET.test(word))
    ? { kind: 'budget', unit }
    : null;
}

function yearRole(keys: readonly string[]): Role | null {
  const { words: all, unit } = withoutUnit(keys);
  // Below a word for budgets or years two digits alone are a year, too.
  const words = all.map((word, index) => (index > 0 && /^[5-9][0-9]$/.test(word) ? `ปี${word}` : word));
  const found = words.flatMap((word) => {
    const [, first, last = first] = YEAR.exec(word) ?? [];
    return first && last ? [[yearOf(first), yearOf(last)] as const] : [];
  });
  // Over columns of a year each there may stand all of them.
  const single = found.filter(([year, last]) => year === last);
  const [[year, last] = [], ...more] = single.length > 0 ? single : found;
  if (!year || !last || more.some(([other]) => other !== year)) return null;
  const others = words.filter((word) => !YEAR.test(word));
  if (!others.every((word) => BUDGET.test(word) || YEARS_GROUP.test(word))) {
    // A year over a column of another kind is no more than its title.
    return YEAR.test(words[words.length - 1] as string) ? UNKNOWN : null;
  }
  return { kind: 'year', year, ...(year === last ? {} : { last }), unit };
}

/** The year (พ.ศ.) of four digits, of ค.ศ. too, or, behind a word for it, of two. */
function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length === 2 ? CENTURY + year : year < CENTURY - 100 ? year + 543 : year;
}

function quarterRole(all: readonly string[]): Role | null {
  // Below a quarter there may stand its plan beside its result.
  const keys = all.length > 1 && PLANNED.test(all[all.length - 1] as string) ? all.slice(0, -1) : all;
  const leaf = keys[keys.length - 1] as string;
  const above = keys.slice(0, -1);
  // A year over months says which calendar year they lie in.
  const groups = above.filter((key) => !YEAR.test(key) && QUARTER.exec(key) === null);
  const grouped = groups.every((key) => TIME_GROUP.test(key));
  const overQuarter = above.map((key) => QUARTER.exec(key)?.[1]).find((quarter) => quarter !== undefined);
  const role = (quarter: string | number | undefined, isMonth = false): Role =>
    grouped ? { kind: 'quarter', quarter: Number(quarter) as 1 | 2 | 3 | 4, isMonth } : UNKNOWN;
  const months = monthsOf(leaf);
  if (months !== null) {
    const quarter = onlyOne(months.map(quarterOfMonth));
    if (quarter === null) return UNKNOWN;
    // Quarters of the calendar year: January to March as the first of them is not the fiscal year's.
    if (overQuarter !== undefined && Number(overQuarter) !== quarter) return UNKNOWN;
    return role(quarter, months.length < 3);
  }
  const named = QUARTER.exec(leaf);
  if (named !== null) {
    const words = named[2] ?? '';
    const within = words === '' ? null : monthsOf(words);
    if (words !== '' && within === null) return UNKNOWN;
    if (within?.some((month) => quarterOfMonth(month) !== Number(named[1]))) return UNKNOWN;
    return role(named[1]);
  }
  const bare = BARE_QUARTER.exec(leaf);
  if (bare === null || !grouped || !above.some((key) => key.includes('ไตรมาส'))) return null;
  return role(bare[1]);
}

/** The months (1 to 12) of `ต.ค.`, `ตุลาคม 2568`, `ต.ค.-ธ.ค. 68`; null for anything else. */
function monthsOf(key: string): readonly number[] | null {
  const ends = key.split(/-|ถึง/).map((part) => monthOf(part.replace(/^เดือน/, '').replace(YEAR_BEHIND, '')));
  const [first, last, ...more] = ends;
  if (!first || more.length > 0 || last === 0) return null;
  const span = last === undefined ? 0 : (last - first + 12) % 12;
  return Array.from({ length: span + 1 }, (_, index) => ((first - 1 + index) % 12) + 1);
}

function monthOf(text: string): number {
  const written = parseWrittenDate(text, null);
  return written?.day === null ? written.month : 0;
}

function quarterOfMonth(month: number): 1 | 2 | 3 | 4 {
  return quarterOf(`2025-${String(month).padStart(2, '0')}-01`)?.quarter ?? 1;
}

function withoutUnit(keys: readonly string[]): { readonly words: readonly string[]; readonly unit: Unit } {
  let unit: Unit = null;
  const words = keys.map((key) => {
    const found = UNITS.find(([form]) => form.test(key));
    if (found === undefined) return key;
    unit = found[1];
    return key.replace(found[0], '');
  });
  return { words: words.filter((key) => key !== ''), unit };
}
