// Left-overs of the template: what should have been filled in, and was not.
import { type Occurrence, occurrencesOf, withoutOverlaps } from '../compare/occurrence.ts';

/** What the templates ask to be named. */
const ASKED_FOR = '(?:องค์กรปกครองส่วน\\s*ท้องถิ่น|หน่วยงาน|อปท\\.?|อบต\\.?|อบจ\\.?|เทศบาล|โครงการ)';

/** "ระบุ" that goes on as a sentence ("stated in", "stated that") asks for nothing. */
const STATES = '(?!\\s*(?:ไว้|ว่า|ใน|ตาม|อยู่|โดย))';

/** Every shape of a left-over. "ไม่ระบุชื่อ" (an anonymous complaint) is none. */
const LEFT_OVERS: readonly RegExp[] = [
  // ระบุชื่อองค์กรปกครองส่วนท้องถิ่น; its scanned forms lose or bend "ชื่อ"
  new RegExp(`(?<!ไม่|ไม่ได้|ให้)ระบุ\\s*(?:ชื่อ|ชือ|ซื่อ)\\s*${ASKED_FOR}`, 'g'),
  /(?<!ไม่|ไม่ได้)ระบุ\s*(?:งค์)?องค์กรปกครองส่วน\s*ท้องถิ่น/g,
  // (ระบุ…), [ระบุ…], <ระบุ…>, {ระบุ…}
  new RegExp(`\\(\\s*ระบุ${STATES}[^()]*\\)`, 'g'),
  new RegExp(`\\[\\s*ระบุ${STATES}[^[\\]]*\\]`, 'g'),
  new RegExp(`<\\s*ระบุ${STATES}[^<>]*>`, 'g'),
  new RegExp(`\\{\\s*ระบุ${STATES}[^{}]*\\}`, 'g'),
  // a cell that only asks
  /^\s*ระบุ(?:(?:ชื่อ|จำนวน|วันที่|ผู้รับผิดชอบ|งบประมาณ|หน่วยงาน)\S*)?\s*$/g,
  // both alternatives of a sentence, one of which should have been struck out: …(กรณีที่ยังไม่ผ่าน…) / …(กรณีที่ผ่านแล้ว…)
  /\(\s*กรณี[^()\n]{0,200}\)[^\n/]{0,100}\/[^\n]{0,400}?\(\s*กรณี[^()\n]{0,200}\)/g,
  // dotted and ruled lines to write on: four dots, two ellipses, or a mix; one ellipsis and three dots are punctuation
  /(?=\.*…)[.…]{2,}|\.{4,}|_{4,}/g,
];

/** In every one of them: most texts have none, and are through after this one look. */
const IN_ALL = /ระบุ|กรณี|[.…_]{2}/;

/** Every left-over of the template in the text, in order; where two overlap, the one that starts first, then the longer. */
export function placeholders(text: string): readonly Occurrence[] {
  if (!IN_ALL.test(text)) return [];
  const found = LEFT_OVERS.flatMap((shape) => occurrencesOf(text, shape));
  return withoutOverlaps([...found].sort((a, b) => a.start - b.start || b.end - a.end));
}
