// The nine headings of a project's description, in every wording that officers use, and how a line shows one.

import { toArabicDigits } from '../../text/digits.ts';
import { editsWithin } from '../../text/names/edits.ts';
import { visibleText } from '../../text/text.ts';

/** A part of a description, by what stands in it. ผลผลิต and ผลลัพธ์ share a heading, and have each their own below it. */
export type DescriptionPart =
  | 'name'
  | 'principles'
  | 'objectives'
  | 'targetGroup'
  | 'method'
  | 'period'
  | 'budget'
  | 'owner'
  | 'results'
  | 'outputs'
  | 'outcomes';

const ACTIVITY = '(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ)';
const ACTIVITIES = `${ACTIVITY}(?:[/,]${ACTIVITY})*`;
const AND = '(?:/|และ|,)';
const DOING = '(?:ดำเนินการ|ดำเนินงาน|ดำเนินโครงการ|ดำเนินกิจกรรม|ปฏิบัติงาน|โครงการ|กิจกรรม)';
const RESULTS = '(?:ผลผลิต|ผลลัพธ์|ตัวชี้วัด)';

/** The words of each heading without spaces, in the order in which the form has them; `ของโครงการ` may stand behind each but the name's. */
const WORDS: readonly (readonly [DescriptionPart, string])[] = [
  // `ชื่อโครงการ มาตรการ …`: what stands behind it is the name's own first word.
  ['name', `(?:ชื่อ${ACTIVITIES}|${ACTIVITIES}ที่ดำเนินการ|${ACTIVITY}[/,]${ACTIVITIES})$`],
  [
    'principles',
    `(?:หลักการ(?:และ|/)?เหตุผล|หลักการ|ความเป็นมา|ที่มา|ความสำคัญ)(?:${AND}?(?:หลักการ|เหตุผล|ที่มา|ความเป็นมา|ความสำคัญ|ความจำเป็น|ของปัญหา))*`,
  ],
  ['objectives', '(?:วัตถุประสงค์|จุดประสงค์|จุดมุ่งหมาย)'],
  [
    'targetGroup',
    `(?:กลุ่มเป้าหมาย|เป้าหมาย)(?:${AND}?(?:กลุ่มเป้าหมาย|เป้าหมาย|ผู้เข้าร่วม|ผู้รับประโยชน์|ผู้ได้รับประโยชน์|พื้นที่ดำเนินการ))*`,
  ],
  ['method', `(?:วิธี(?:การ)?|ขั้นตอน(?:การ|และวิธี(?:การ)?|/วิธี(?:การ)?)?|แนวทาง(?:การ)?)${DOING}`],
  ['period', `(?:ระยะเวลา|ช่วงเวลา|กำหนดเวลา)(?:(?:ใน)?(?:การ)?(?:ที่)?${DOING})?(?:${AND}สถานที่(?:${DOING})?)?`],
  ['budget', `งบประมาณ(?:${AND}|แหล่ง|ที่มา|งบประมาณ|เงิน|ที่|ใช้|ได้รับ|ใน|การ|ของ|${DOING})*`],
  ['owner', `(?:ผู้รับผิดชอบ|(?:หน่วยงาน|ส่วนราชการ)(?:ที่|ผู้)?รับผิดชอบ)(?:หลัก)?(?:${DOING})*`],
  ['outputs', `(?:ตัวชี้วัด${AND}?)?ผลผลิต(?:\\(outputs?\\))?`],
  ['outcomes', `(?:ตัวชี้วัด${AND}?)?ผลลัพธ์(?:\\(outcomes?\\))?`],
  ['results', `${RESULTS}(?:${AND}${RESULTS})+`],
  ['results', '(?:ผล|ประโยชน์)ที่(?:คาดว่า)?จะได้(?:รับ)?(?:จาก)?'],
];

/** Headings that forms add to the nine. */
const OTHER_WORDS = `(?:สถานที่|พื้นที่)(?:ใน(?:การ)?)?(?:ดำเนินการ|ดำเนินงาน|จัด)?|การ(?:ประเมิน|ติดตาม)(?:${AND}?(?:การ)?ประเมิน)?ผล|ผู้(?:เสนอ|เขียน|เห็นชอบ|อนุมัติ)(?=โครงการ)|หมายเหตุ|(?:เป้าหมาย${AND}${RESULTS}|ตัวชี้วัด)(?:(?:ความ|ผล)สำเร็จ|การดำเนินงาน)?|แหล่ง(?:ที่มา)?(?:ของ)?งบประมาณ`;

/** Before a heading below another: `๙.๑`. */
const SUB_NUMBER = /^\(?[0-9]{1,2}\.[0-9]{1,2}[.)]?\s*/;

/** Before a heading: `๑.`, `1)`, `(๑)`, `ข้อ ๑`. */
const NUMBER = /^(?:ข้อ\s*)?\(?([0-9]{1,2})(?:\.(?![0-9])|\)|\s|-)\s*\.?\)?\s*/;

/** A heading found at the beginning of a line. */
export interface FoundHeading {
  readonly part: DescriptionPart;
  /** Its number; null where it has none. */
  readonly number: number | null;
  /** The heading as written. */
  readonly title: string;
  /** What stands behind it in its line. */
  readonly rest: string;
  /** `line`: nothing behind it. `colon`: a colon. `space`: only white space, so that it may be the beginning of a sentence. */
  readonly form: 'line' | 'colon' | 'space';
}

const shapeOf = (words: string) => new RegExp(`^(?:${words})(?:(?:ของ)?${ACTIVITIES})?$`, 'i');
const HEADINGS = WORDS.map(([part, words]) => ({ part, shape: shapeOf(words) }));
const OTHERS = shapeOf(OTHER_WORDS);

/** No heading is longer, even where a narrow column has spaced its letters. */
const LONGEST_HEADING = 80;

/** The plainest wordings of each heading: a scan may have bent a letter of it. */
const PLAIN: readonly (readonly [DescriptionPart, string])[] = [
  ['name', 'ชื่อโครงการ'],
  ['principles', 'หลักการและเหตุผล'],
  ['principles', 'หลักการและเหตุผล/ที่มาของโครงการ'],
  ['objectives', 'วัตถุประสงค์'],
  ['targetGroup', 'กลุ่มเป้าหมาย'],
  ['method', 'วิธีดำเนินการ'],
  ['method', 'วิธีการดำเนินการ'],
  ['period', 'ระยะเวลาดำเนินการ'],
  ['period', 'ระยะเวลาการดำเนินงาน'],
  ['budget', 'งบประมาณดำเนินการ'],
  ['owner', 'ผู้รับผิดชอบ'],
  ['owner', 'ผู้รับผิดชอบโครงการ'],
  ['results', 'ผลผลิต/ผลลัพธ์'],
  ['results', 'ตัวชี้วัด/ผลผลิต/ผลลัพธ์'],
];

/** So many letters of a heading may be bent. */
const MOST_BENT = 2;

/** A shorter heading with a letter bent is another word. */
const SHORTEST_BENT = 10;

/** Which part a title names, bent by a scan (วัตถุประสงค for วัตถุประสงค์); null for another title. */
export function bentHeading(title: string): DescriptionPart | null {
  const words = title.replace(/\s/g, '');
  if (words.length < SHORTEST_BENT || words.length > LONGEST_HEADING) return null;
  return PLAIN.find(([, plain]) => editsWithin(words, plain, MOST_BENT) !== null)?.[0] ?? null;
}

/** A heading that the form doesn't have, alone in its line, before a colon, or behind a number; null for any other line. */
export function otherHeading(line: string): { readonly title: string; readonly rest: string } | null {
  const text = plainLine(line);
  const number = NUMBER.exec(toArabicDigits(text))?.[0] ?? '';
  const plain = text.slice(number.length);
  for (const { index, end } of endsOf(plain)) {
    const title = plain.slice(0, index);
    const rest = plain.slice(index + end.length);
    const isApart = rest === '' || /[:：]/.test(end) || /[.)]/.test(number);
    if (isApart && OTHERS.test(title.replace(/\s/g, ''))) return { title, rest };
  }
  return null;
}

/** `/ ความเป็นมา`, bent or of a wording that isn't known: behind a heading it is part of it. */
const SECOND_WORDING = /^\/\s?\S{1,25}$/;

/** Where a heading may end: at a colon, before white space, at the line's end. */
const END = /\s*[:：]\s*|\s+|$/g;

/** The heading with which a line begins; null if it begins with none. The longest wording counts. */
export function headingOf(line: string): FoundHeading | null {
  const text = plainLine(line);
  const number = NUMBER.exec(toArabicDigits(text));
  const numbered = number === null ? null : headingAt(text.slice(number[0].length), Number(number[1]));
  if (numbered !== null) return numbered;
  const below = SUB_NUMBER.exec(toArabicDigits(text));
  const under = below === null ? null : headingAt(text.slice(below[0].length), null);
  if (under !== null && (under.part === 'outputs' || under.part === 'outcomes')) return under;
  return headingAt(text, null);
}

/** The line less what only sets it off: stars of bold text, a bullet. */
function plainLine(line: string): string {
  return visibleText(line)
    .replace(/\*\*/g, '')
    .replace(/^[-•*●▪➢❖o]\s+/, '');
}

function headingAt(text: string, number: number | null): FoundHeading | null {
  for (const { index, end } of endsOf(text)) {
    const title = text.slice(0, index);
    const words = title.replace(/\s/g, '');
    const found = HEADINGS.find(({ shape }) => shape.test(words));
    if (found === undefined) continue;
    const behind = text.slice(index + end.length).trim();
    const rest = SECOND_WORDING.test(behind) ? '' : behind;
    const form = /[:：]/.test(end) ? 'colon' : rest === '' ? 'line' : 'space';
    return { part: found.part, number, title, rest, form };
  }
  return bentAt(text, number);
}

/** A heading with a letter bent, alone in its line or before a colon. */
function bentAt(text: string, number: number | null): FoundHeading | null {
  const [title = '', ...behind] = text.split(/\s*[:：]\s*/);
  const part = bentHeading(title);
  if (part === null) return null;
  return {
    part,
    number,
    title,
    rest: behind.join(' : '),
    form: text.length === title.length ? 'line' : 'colon',
  };
}

/** Every place where a heading may end and what stands there, the last first. */
function endsOf(text: string): readonly { readonly index: number; readonly end: string }[] {
  const ends: { index: number; end: string }[] = [];
  text.slice(0, LONGEST_HEADING + 1).replace(END, (end: string, index: number) => {
    ends.unshift({ index, end });
    return end;
  });
  return text.length > LONGEST_HEADING ? ends.filter(({ index }) => index < LONGEST_HEADING) : ends;
}
