// This plan as a sentence names it, and how many projects and years the sentence then says that it has. Arabic digits are expected.
import { KIND_PREFIXES } from '../../text/names/organisation.ts';

/** A number of a text, and where it stands. */
export interface NumberInText {
  readonly start: number;
  readonly read: string;
}

const YEAR = '(?:2[0-9]{3}|\\{ปี(?:แรก|สุดท้าย)\\})';
const PERIOD = `\\(?พ\\.?ศ\\.? ?${YEAR} ?[-–—] ?(?:พ\\.?ศ\\.? ?)?${YEAR}\\)?`;

const KINDS = KIND_PREFIXES.flat().join('|').replace(/\./g, '\\.');

/** Whose plan it is. Words of time are no part of a name, whatever is written without a space. */
const NOT_OF_NAME = '(?!มี|ระยะ|ย้อน|ภายใน|ทุก|แล้ว|ผ่าน|เวลา|รอบ|วาระ|ทบทวน|ติดต่อ|จำนวน|ประกอบ|เป็น|ราย)';
const OWNER = `(?:\\{หน่วยงาน\\}|(?:${KINDS}) ?(?:${NOT_OF_NAME}[ก-\u0e4e]){2,40})`;

/** The plan by its name, with what its title may go on with; but not its results, which may be those of some years. */
const TITLE = [
  'แผน(?:ปฏิบัติการ)?ป้องกันการทุจริต(?<!ผล[ก-\u0e4e]{0,60})',
  '(?: ?เพื่อยกระดับคุณธรรมและความโปร่งใส)?',
  '(?: ?(?:สำหรับ|ของ)องค์กรปกครองส่วนท้องถิ่น)?',
  `(?: ?(?:ของ ?)?${OWNER})?(?: ?${PERIOD})?(?: ?(?:ฉบับ)?นี้)?`,
].join('');
const THIS_PLAN = 'แผน(?:ปฏิบัติการ)?(?: ?ฯ| ?(?:ฉบับ)?นี้)';

/**
 * What may stand between the plan and a number of it: nothing that speaks of a part, of a goal or of another matter. A text can be
 * made of these in one way only, or looking at a long one would take for ever.
 */
const BETWEEN = [
  'มี|ประกอบ(?:ไป)?ด้วย|ซึ่ง|โดย|และ|หรือ|กำหนด(?:ไว้)?|ครอบคลุม|จำนวน|ระยะ(?:เวลา)?(?:การ)?(?:ดำเนิน(?:การ|งาน))?|ราย',
  'เป็น(?:เวลา)?|แผน|โครงการ|กิจกรรม|มาตรการ|4 ?มิติ|[0-9]{1,4} ?โครงการ|[0-9]{1,2} ?ปี|[/,: ]',
].join('|');

/** After a count of projects: nothing that makes it one of a part (`ที่ใช้งบประมาณ`, `ในปี 2569`, `แรก`, `และ 3 มาตรการ`). */
const AFTER_PROJECTS =
  '(?: ?/ ?(?:กิจกรรม|มาตรการ))*(?= ?(?:$|\\n|[.;)]|ดังนี้|แบ่ง|แยก|จำแนก|ระยะ ?(?:เวลา|[0-9])|ใน ?[0-9]{1,2} ?ปี|(?:วงเงิน)?งบประมาณ))';

/** After a number of years: nothing that makes it another time (`ที่ผ่านมา`, `แรก`, `1 ครั้ง`). */
const AFTER_YEARS = `(?:งบประมาณ)?(?= ?(?:$|\\n|[.;)(]|พ\\.?ศ|ตั้งแต่|ระหว่าง|ประกอบด้วย|มี|จำนวน|รวม|ซึ่ง|ของ ?${OWNER}))`;

const PROJECTS = `([0-9]{1,4}) ?โครงการ${AFTER_PROJECTS}`;
/** One year may be the plan of a year; no plan has twenty. */
const YEARS = `([2-9]|10) ?ปี${AFTER_YEARS}`;

/** A text that begins with the number says it of what it is a text of; with the organisation, of its plan. */
const BEGINNING = `^\\s*(?:${OWNER} ?)?`;
const AFTER_NAME = `(?:${BETWEEN}){0,24}?(?<![0-9.])`;

/** What all of it costs: `ใช้งบประมาณรวมทั้งสิ้น 135,000 บาท`, and not what a year or a thing does. */
const COSTS =
  '(?:ใช้|วงเงิน|งบประมาณ)(?:งบประมาณ|วงเงิน|ดำเนินการ|รวม|จำนวน|เป็น|เงิน| )*(?:ทั้งสิ้น|ทั้งหมด)(?:จำนวน|เป็น|เงิน| )*';
/** An amount, and nothing that makes it that of each: `ต่อปี`. */
export const AMOUNT = '([0-9][0-9,]*(?:\\.[0-9]{1,2})?)(?= ?บาท(?! ?(?:ต่อ|\\/)))';
/** A text may begin with what something else costs. */
const NEVER = '(?!)';

/** What such a number looks like after each of them. */
const shapesOf = (beginning: string, number: string, words = '') => ({
  beginning: new RegExp(`(${BEGINNING}${beginning}${AFTER_NAME}${words})${number}`, 'g'),
  title: new RegExp(`(${TITLE}${AFTER_NAME}${words})${number}`, 'g'),
  thisPlan: new RegExp(`(${THIS_PLAN}${AFTER_NAME}${words})${number}`, 'g'),
});

const SHAPES = {
  projects: shapesOf('(?:มี|จำนวน|ประกอบด้วย)', PROJECTS),
  years: shapesOf('(?:มี ?)?ระยะ ?เวลา', YEARS),
  budget: shapesOf(NEVER, AMOUNT, COSTS),
} as const;

/** Another plan, a strategy or the budget: `แผนนี้` after it may mean that. */
export const OTHER_PLAN =
  /แผน(?:พัฒนา|แม่บท|การปฏิรูป|(?:การ)?ดำเนินงาน|ปฏิบัติการด้าน|ระดับ|อัตรา|จัดหา)|ยุทธศาสตร์(?:ชาติ|การ|ที่|จังหวัด)|ข้อบัญญัติ|เทศบัญญัติ/;

/** The numbers that a text certainly says of the plan as a whole: of its projects, of its years, or of what it costs. */
export function saidOfPlan(text: string, of: keyof typeof SHAPES): readonly NumberInText[] {
  const { beginning, title, thisPlan } = SHAPES[of];
  const found = (shape: RegExp, isCertain: (before: string) => boolean) => {
    const numbers: NumberInText[] = [];
    text.replace(shape, (whole: string, lead: string, read: string, at: number) => {
      const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
      if (isCertain(line)) numbers.push({ start: at + lead.length, read });
      return whole;
    });
    return numbers;
  };
  // A text that counts again counts parts, or its first count is one.
  const countsOnce = (text.match(/[0-9] ?(?:โครงการ|กิจกรรม|มาตรการ)/g)?.length ?? 0) < 2;
  return [
    ...(of === 'projects' && !countsOnce ? [] : found(beginning, () => true)),
    ...found(title, () => true),
    ...found(thisPlan, (line) => !OTHER_PLAN.test(line)),
  ];
}
