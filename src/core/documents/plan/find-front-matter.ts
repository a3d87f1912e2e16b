// What a plan's book says besides the plan: announcement, order, preface and the texts of part 1, with their dates and names.
import type { BookLabel } from '../../kinds/book/book.ts';
import { buddhistDate, parseThaiDate, thaiDate } from '../../text/dates.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import type { Block } from '../block.ts';
import type { Line } from '../line.ts';
import { type FoundMember, findCommittee } from './find-committee.ts';
import type { CellDoubt } from './found.ts';
import { words } from './table-rows.ts';

/** What was found: text by label, as the document has it; the committee; what isn't certain, by label in `header`. */
export interface FrontMatter {
  readonly texts: Readonly<Partial<Record<BookLabel, string>>>;
  readonly committee: readonly FoundMember[];
  readonly doubts: readonly CellDoubt[];
}

/** Where a part begins; each stands alone in its line, its number aside. */
const BEGINNINGS = {
  announcement: /^ประกาศ(?:องค์การบริหารส่วน|เทศบาล|อบต|อบจ|สำนักงาน)/,
  order: /^คำสั่ง(?:องค์การบริหารส่วน|เทศบาล|อบต|อบจ|ที่|สำนักงาน)/,
  preface: /^คำนำ$/,
  contents: /^สารบัญ$/,
  risks: /^การ(?:วิเคราะห์|ประเมิน|บริหาร)ความเสี่ยง(?:การทุจริต)?(?:ใน|ของ)?/,
  principles: /^หลักการและเหตุผล$/,
  objectives: /^วัตถุประสงค์(?:ของ(?:การจัดทำ)?แผน.*)?$/,
  goals: /^เป้าหมาย(?:ของ(?:การจัดทำ)?แผน.*)?$/,
  benefits: /^ประโยชน์(?:ของ(?:การจัดทำ)?แผน.*|ที่(?:คาดว่า)?จะ?(?:ได้)?รับ.*)?$/,
  part: /^ส่วนที่[0-9]/,
} as const;

type Beginning = keyof typeof BEGINNINGS;

/** `๑.`, `1)` before a heading. */
const NUMBER = /^\(?[0-9๐-๙]{1,2}[.)]\s*/;

const ANNOUNCED = /^ประกาศ\s*ณ\s*วันที่\s*(.+)$/;
const ORDERED = /^สั่ง\s*ณ\s*วันที่\s*(.+)$/;
const ORDER_NUMBER =
  /^(?:ที่|เลขที่)\s*((?:[\u0e00-\u0e7f]{1,6}\.?\s*)?[0-9๐-๙]{1,6}(?:\.[0-9๐-๙]+)?\s*\/\s*[0-9๐-๙]{4})$/;
const SIGNER =
  /^\(\s*((?:นาย|นาง|นางสาว|น\.ส\.|ว่าที่|พัน|ร้อย|สิบ|จ่า|ดร\.|พ\.|ร\.|[\u0e00-\u0e7f]).{2,80}?)\s*\)$/;
const POSITION = /^(?:นายก|ปลัด|รองนายก|รองปลัด|ประธาน|ผู้อำนวยการ)/;
/** `กันยายน ๒๕๖๕`, also with เดือน and พ.ศ. */
const MONTH = /^(?:เดือน\s*)?([\u0e00-\u0e7f]+?)\s*(?:พ\.?\s?ศ\.?\s*)?([0-9]{4})$/;

/** A longer line is a sentence that begins as a heading does. */
const LONGEST_HEADING = 90;

/** A text of the book has so many letters at least; a line of the contents has fewer. */
const SHORTEST_TEXT = 60;

/** Reads the front matter and part 1; `lines` are those of paragraphs alone, up to the descriptions. */
export function findFrontMatter(blocks: readonly Block[], lines: readonly Line[]): FrontMatter {
  const doubts: CellDoubt[] = [];
  const texts: Partial<Record<BookLabel, string>> = {};
  const starts = startsOf(lines);
  const section = (beginning: Beginning): readonly Line[] => {
    const start = starts.find((one) => one.beginning === beginning);
    if (start === undefined) return [];
    // A preface names the parts of the book, each in its line: it ends where the contents begin, if there are any.
    const contents = starts.find((one) => one.beginning === 'contents' && one.at > start.at);
    const ends = beginning === 'preface' ? contents : undefined;
    const next = ends ?? starts.find(({ at }) => at > start.at);
    return lines.slice(start.at + 1, next?.at ?? lines.length);
  };
  const date = (label: BookLabel, line: Line, read: string) => {
    const written = dateOf(read);
    texts[label] = written ?? visibleText(read);
    if (written === null) doubts.push({ code: 'date-unclear', header: label, read, place: line.place });
  };

  const announcement = signed(section('announcement'), ANNOUNCED);
  const order = signed(section('order'), ORDERED);
  if (announcement.date !== null) date('วันที่ประกาศ', announcement.date.line, announcement.date.read);
  if (order.date !== null) date('วันที่คำสั่ง', order.date.line, order.date.read);
  const signer = announcement.signer ?? order.signer;
  const position = announcement.position ?? order.position;
  if (signer !== null) texts.ผู้ลงนาม = signer;
  if (position !== null) texts.ตำแหน่งผู้ลงนาม = position;
  const numberLine = order.text.find(({ text }) => ORDER_NUMBER.test(visibleText(text)));
  if (numberLine !== undefined)
    texts.เลขที่คำสั่ง = (ORDER_NUMBER.exec(visibleText(numberLine.text)) as RegExpExecArray)[1] as string;

  // From the heading on: the members may stand right below it.
  const orderHead = starts.find(({ beginning }) => beginning === 'order');
  const orderBlocks = blockRange(
    orderHead === undefined ? [] : [lines[orderHead.at] as Line, ...section('order')],
    blocks.length,
  );
  const committee = orderBlocks === null ? [] : findCommittee(blocks, orderBlocks.from, orderBlocks.to);
  const memberBlocks = new Set(committee.map(({ block }) => block));
  const keep = (label: BookLabel, kept: readonly Line[]) => {
    const text = kept.map((line) => line.text).join('\n');
    if (words(text).length >= SHORTEST_TEXT) texts[label] = text;
  };
  keep('ประกาศ', announcement.text);
  keep(
    'คำสั่ง',
    order.text.filter((line) => line !== numberLine && !memberBlocks.has(line.block)),
  );
  const preface = withoutSignature(section('preface'));
  if (preface.month !== null) texts.เดือนที่จัดทำ = preface.month;
  keep('คำนำ', preface.text);
  keep('หลักการและเหตุผล', section('principles'));
  keep('วัตถุประสงค์', section('objectives'));
  keep('เป้าหมาย', section('goals'));
  keep('ประโยชน์', section('benefits'));
  return { texts, committee, doubts };
}

/**
 * Where each part begins. Of several lines that may begin one, a list of contents among them, the announcement, the order and the
 * preface begin at the first with enough text behind it, the parts of the introduction at the last: contents come before them.
 */
function startsOf(lines: readonly Line[]): readonly { readonly beginning: Beginning; readonly at: number }[] {
  const found = lines.flatMap(({ text, level }, at) => {
    const heading = words(toArabicDigits(visibleText(text).replace(/\*\*/g, '').replace(NUMBER, ''))).replace(
      /[:：]$/,
      '',
    );
    const names = Object.keys(BEGINNINGS) as Beginning[];
    const beginning = names.find((name) => BEGINNINGS[name].test(heading));
    const isSentence = heading.length > LONGEST_HEADING || /ประกอบด้วย|ดังนี้/.test(heading);
    return beginning === undefined || isSentence || ANNOUNCED.test(visibleText(text))
      ? []
      : [{ beginning, at, isHeading: level > 0 }];
  });
  const hasText = (index: number) => {
    const { at } = found[index] as { at: number };
    const end = found[index + 1]?.at ?? lines.length;
    return lines.slice(at + 1, end).reduce((sum, { text }) => sum + words(text).length, 0) >= SHORTEST_TEXT;
  };
  return found.filter(({ beginning }, index) => {
    if (beginning === 'contents' || beginning === 'part' || beginning === 'risks') return true;
    // A heading by its style begins its part though only a table stands below it.
    const same = found.flatMap((other, at) =>
      other.beginning === beginning && (other.isHeading || hasText(at)) ? [at] : [],
    );
    const isFront = beginning === 'announcement' || beginning === 'order' || beginning === 'preface';
    return index === (isFront ? same[0] : same[same.length - 1]);
  });
}

interface Signed {
  /** The part less its date and all behind it. */
  readonly text: readonly Line[];
  readonly date: { readonly line: Line; readonly read: string } | null;
  readonly signer: string | null;
  readonly position: string | null;
}

/** An announcement or an order ends with its date, and who signs. */
function signed(lines: readonly Line[], dated: RegExp): Signed {
  const at = lines.findIndex(({ text }) => dated.test(visibleText(text)));
  const line = lines[at];
  if (line === undefined) return { text: lines, date: null, signer: null, position: null };
  const behind = lines.slice(at + 1, at + 8).map(({ text }) => visibleText(text));
  const signerAt = behind.findIndex((text) => SIGNER.test(text));
  const position = behind.slice(signerAt + 1).find((text) => POSITION.test(text));
  const read = (dated.exec(visibleText(line.text)) as RegExpExecArray)[1] as string;
  return {
    text: lines.slice(0, at),
    date: { line, read },
    signer: signerAt < 0 ? null : ((SIGNER.exec(behind[signerAt] as string) as RegExpExecArray)[1] as string),
    position: position ?? null,
  };
}

/** A preface ends with whose it is, and the month. */
function withoutSignature(lines: readonly Line[]): {
  readonly text: readonly Line[];
  readonly month: string | null;
} {
  let end = lines.length;
  let month: string | null = null;
  while (end > 0) {
    const text = visibleText((lines[end - 1] as Line).text);
    const own = monthOf(text);
    const isName =
      /^(?:องค์การบริหารส่วน|เทศบาล|คณะ|ผู้จัดทำ|งาน|สำนัก|ฝ่าย|กอง)/.test(text) && text.length < SHORTEST_TEXT;
    if (own === null && !isName) break;
    month = own ?? month;
    end -= 1;
  }
  return { text: lines.slice(0, end), month };
}

/** `30 กันยายน 2565` of a date as an officer writes it; null where it isn't certain. */
function dateOf(read: string): string | null {
  const iso = parseThaiDate(visibleText(read).replace(/^ที่\s*/, ''));
  if (iso === null || buddhistDate(iso) === null) return null;
  return thaiDate(iso, 'arabic').replace(/^0/, '');
}

function monthOf(text: string): string | null {
  const [, month, year] = MONTH.exec(toArabicDigits(text)) ?? [];
  if (month === undefined || year === undefined) return null;
  return dateOf(`1 ${month} ${year}`)?.replace(/^1 /, '') ?? null;
}

/** The blocks from the first of the lines to the last; tables between them belong to it. */
function blockRange(
  lines: readonly Line[],
  all: number,
): { readonly from: number; readonly to: number } | null {
  const [first] = lines;
  const last = lines[lines.length - 1];
  return first === undefined || last === undefined
    ? null
    : { from: first.block, to: Math.min(all, last.block + 1) };
}
