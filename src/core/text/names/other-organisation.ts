// Another organisation's whole name where this one's belongs: what is left when a plan was copied from a neighbour's.
import { type Occurrence, withoutOverlaps } from '../../compare/occurrence.ts';
import { matchesOf } from '../matches.ts';
import {
  KIND_PREFIXES,
  lettersOf,
  misspeltOrganisation,
  type Name,
  namesOf,
  placesOf,
} from './organisation.ts';

/** Another organisation's name; `correct` is this one's, as long or as short. */
export interface OtherName extends Occurrence {
  readonly correct: string;
}

/** Stands where this organisation is named, or its slot. */
const OURS = '\u0001';

const PROVINCE = KIND_PREFIXES.filter(([, short]) => short === 'อบจ.').flat();
/** A mayor's title says the kind in a way of its own. */
const asTitle = (prefix: string) => prefix.replace('เทศบาล', 'เทศมนตรี');
const PLACES = KIND_PREFIXES.flat()
  .filter((prefix) => !PROVINCE.includes(prefix))
  .flatMap((prefix) => [...new Set([prefix, asTitle(prefix)])]);

/** A name goes on in words of a sentence where no white space ends it. */
const GOES_ON = 'จึง|ได้|ให้|มี|เป็น|ที่|และ|โดย|เพื่อ|ซึ่ง|ตาม|ประจำ|จำนวน|อำเภอ|จังหวัด';

const named = (prefixes: readonly string[]) =>
  new RegExp(
    `(${prefixes.join('|').replace(/\./g, '\\.')})\\s?([ก-ฮเ-ไ][ก-ฮะ-ฺเ-๎]{2,29}?)(?=[^ก-ฮะ-ฺเ-๎]|$|${GOES_ON})`,
    'g',
  );
const OF_PROVINCE = named(PROVINCE);
const OF_PLACE = named(PLACES);

/** What follows the kind where it is meant in general, or a sentence goes on: no name begins so. */
const NO_NAME =
  /^(?:ทุก|ทั้ง|ทั่ว|ตาม|ที่|และ|หรือ|ใน|ให้|ได้|มี|เป็น|โดย|เพื่อ|ซึ่ง|จึง|ของ|กับ|แก่|จะ|ต้อง|เรื่อง|ว่าด้วย|ดังกล่าว|นี้|นั้น|อื่น|ต่าง|เอง|แห่ง|ข้าง|ไม่|ยัง|ต่อ|จาก|ถึง|จำนวน|ประจำ|ประกอบ|ประเภท|ระบุ|กำหนด|ดำเนิน|จัด|สามารถ|ซื่อ|ใส|โปร่งใส|สุจริต|ด้าน|ผ่าน|อย่าง|เพิ่ม|ปฏิบัติ|ผู้|พนักงาน|เข้า|ร่วม|ระดับ|ขนาด|แต่ละ|หลาย|รับ|เห็น|ลง|วัน|เมื่อ|สู่|อยู่|พร้อม|ภาย|แล้ว|ใด|อัน|คือ|พ\.?ศ)/;

/** How a place's name begins for certain, and no other word. */
const PLACE_BEGINS =
  /^(?:หนอง|บ้าน|โนน|โคก|ดอน|ห้วย|คลอง|ท่า|ทุ่ง|นา(?!ย|น)|บึง|บาง(?!แห่ง|ส่วน|ราย|เรื่อง|โครงการ)|วัง|เขา|ป่า(?!ไม้)|แม่|ปาก|หัว(?!หน้า|ข้อ)|เกาะ|สระ|ศรี|โพธิ์|โพน|โพ|กุด|เชียง|เวียง|ไผ่|ไทร|ยาง|ถ้ำ|สัน|เหล่า|โป่ง|ควน|ชุม(?!ชน)|ม่วง|ดอย|ลาด|ทับ|ทราย|ธาตุ|พระ(?!ราช)|เมือง)/;

const BEFORE_TITLE =
  '(?:(?:รอง|ที่ปรึกษา|เลขานุการ|ผู้ช่วยเลขานุการ)?นายก|(?:รอง)?ปลัด|(?:รอง)?(?:ประธาน|เลขานุการ)สภา|สมาชิกสภา)';
const THE_PLAN = 'แผนปฏิบัติการป้องกันการทุจริต(?:เพื่อยกระดับคุณธรรมและความโปร่งใส)?';

/** What certainly stands before the name of whoever writes: its announcement, its order, its plan, its officers by their titles. */
const OWNED = new RegExp(`(?:(?:^|\\n)\\s*(?:ประกาศ|คำสั่ง|${BEFORE_TITLE})|${THE_PLAN}(?:\\s?ของ)?)\\s?$`);

/** What stands before it in a text that names no other, and speaks of nobody else; so does one that says nothing but the name. */
const LIKELY_OWNED =
  /(?:ของ|บุคลากร|พนักงาน|เจ้าหน้าที่|ข้าราชการ|ลูกจ้าง|ผู้บริหาร|สมาชิกสภา|สภา|ปลัด|นายก|กองคลัง|กองช่าง|ในเขต|พื้นที่|ภายใน)\s?$/;
const LIKELY_WRITER = /^\s?จึง/;

/** Words of a text in which others have their part. */
const PARTNERS =
  /ร่วม(?:กับ|มือ|จัด|ดำเนิน)|ประสาน(?:งาน)?กับ|ข้อตกลง|ดูงาน|อุดหนุน|สนับสนุน(?:งบ|จาก)|เครือข่าย|ภาคี|เคียง|วิทยากร|สหการ|ต้นแบบ|ระหว่าง(?!วัน|เดือน|ปี|การ)|หน่วยงานอื่น|เชิญ|ยืม/;

/**
 * The names of another local government that stand where this one's belongs. A partner is rightly named: told are only names before
 * which it says whose they are, and others only in a text that never names this organisation, names one alone and speaks of no partner.
 * An อบจ. names those of its province, and is named by them: between the two nothing is told.
 */
export function otherOrganisations(text: string, organisation: string): readonly OtherName[] {
  const names = namesOf(organisation);
  const [full, short] = names;
  // An organisation of no kind that is known has no other of its kind.
  if (full === undefined || short === undefined) return [];
  const isProvince = PROVINCE.includes(full.prefix);
  const [kinds, shape] = isProvince ? [PROVINCE, OF_PROVINCE] : [PLACES, OF_PLACE];
  // Nearly every name is this organisation's, written as it should be.
  const own = names.map(({ prefix, place }) => prefix + place);
  const isOwn = (at: number) => own.some((name) => text.startsWith(name, at));
  if (kinds.every((kind) => placesOf(text, kind).every(isOwn))) return [];
  const masked = withoutOurs(text, organisation, [...names, { ...full, prefix: asTitle(full.prefix) }]);
  const found = matchesOf(masked, shape).flatMap((match) => {
    const [read, prefix = '', place = ''] = match;
    if (NO_NAME.test(place)) return [];
    const kind = prefix.endsWith('.') ? short.prefix : full.prefix;
    const correct = (prefix.startsWith('เทศมนตรี') ? asTitle(kind) : kind) + full.place;
    const start = match.index;
    return [{ start, end: start + read.length, read, place, correct }];
  });
  const isAlone =
    !masked.includes(OURS) && !PARTNERS.test(masked) && new Set(found.map(({ read }) => read)).size === 1;
  const told = found.filter(
    ({ start, end, place }) =>
      OWNED.test(masked.slice(0, start)) ||
      (isAlone &&
        PLACE_BEGINS.test(place) &&
        (LIKELY_OWNED.test(masked.slice(0, start)) ||
          LIKELY_WRITER.test(masked.slice(end)) ||
          masked.trim().length === end - start)),
  );
  // What is certain at one place is so at the others.
  const reads = new Set(told.map(({ read }) => read));
  return found.filter(({ read }) => reads.has(read)).map(({ place: _, ...other }) => other);
}

/** The text with this organisation's names, however spelt, and its slot made unlike any name; as long as before. */
function withoutOurs(text: string, organisation: string, names: readonly Name[]): string {
  const letters = lettersOf(text);
  const exact = names.flatMap(({ prefix, place }) =>
    placesOf(letters.text, prefix + place).map((first) => ({
      ...{
        start: letters.startOf(first),
        end: letters.endOf(first + prefix.length + place.length - 1),
        read: '',
      },
    })),
  );
  const slots = matchesOf(text, /\{หน่วยงาน\}/g).map(({ index, 0: read }) => ({
    ...{ start: index, end: index + read.length, read },
  }));
  return withoutOverlaps([...exact, ...misspeltOrganisation(text, organisation), ...slots]).reduce(
    (whole, { start, end }) => whole.slice(0, start) + OURS.repeat(end - start) + whole.slice(end),
    text,
  );
}
