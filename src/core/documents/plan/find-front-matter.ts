// What a plan's book says besides the plan: announcement, order, preface and the texts of part 1, with their dates and names.
import type { BookLabel } from '../../kinds/book/book.ts';
import { buddhistDate, parseThaiDate, thaiDate } from '../../text/dates.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import type { Block } from '../block.ts';
import type { Line } from '../line.ts';
import { type FoundMember, findCommittee } from './find-committee.ts';
import { withoutStrangeHeadings } from './find-descriptions.ts';
import type { CellDoubt } from './found.ts';
import { words } from './table-rows.ts';

/** What was found: text by label, as the document has it; the committee; what isn't certain, by label in `header`. */
export interface FrontMatter {
  readonly texts: Readonly<Partial<Record<BookLabel, string>>>;
  readonly committee: readonly FoundMember[];
  /** Sections of part 1 that the book has no line for: each heading with its text. */
  readonly others: readonly (readonly [string, string])[];
  readonly doubts: readonly CellDoubt[];
}

/** Where a part begins; each stands alone in its line, its number aside, or before a colon. */
const BEGINNINGS = {
  announcement: /^ประกาศ(?:องค์การ|เทศบาล|อบ[ตจ]|สำนักงาน)/,
  order: /^คำสั่ง(?:องค์การ|เทศบาล|อบ[ตจ]|สำนักงาน|ที่)/,
  preface: /^คำนำ$/,
  contents: /^สารบัญ$/,
  risks:
    /^(?:การ(?:วิเคราะห์|ประเมิน|บริหาร)(?:จัดการ)?)?ความเสี่ยง(?:(?:ด้าน)?การทุจริต)?(?:(?:ภาย)?(?:ใน|ของ)(?:องค์|หน่วยงาน|เทศบาล|อบ[ตจ]).*)?$/,
  principles: /^(?:(?:หลักการ|เหตุผล|ความเป็นมา|ที่มา|ความสำคัญ|ความจำเป็น)(?:และ|\/)?)+(?:ของ(?:การจัดทำ)?แผน.*)?$/,
  objectives: /^(?:วัตถุประสงค์|จุดมุ่งหมาย)(?:ของ(?:การจัดทำ)?แผน.*)?$/,
  goals: /^(?:ค่า)?เป้าหมาย(?:(?:และ|\/)ตัวชี้วัด.*|ของ(?:การจัดทำ)?แผน.*)?$/,
  benefits: /^(?:ประโยชน์(?:ของ(?:การจัดทำ)?แผน.*)?|(?:ประโยชน์|ผล)ที่(?:คาดว่า)?(?:จะ)?(?:ได้)?รับ.*)$/,
  part: /^(?:(?:ส่วน|บท)ที่[0-9]|ภาคผนวก)/,
} as const;

type Beginning = keyof typeof BEGINNINGS;

/** `๑.`, `1)`, `๑.๑`, `ข้อ ๑`, `ก.` before a heading. */
const NUMBER = /^(?:ข้อ\s*)?(?:\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]?|[ก-ฮ][.)])\s*/;

const HEAD_NUMBER = /^\(?([0-9]{1,2})[.)](?![0-9])/;

const ANNOUNCED = /^ประกาศ\s*ณ\s*วันที่\s*(.+)$/;
const ORDERED = /^สั่ง\s*ณ\s*วันที่\s*(.+)$/;
const ORDER_NUMBER =
  /(?:^|\s)(?:ที่|เลขที่)\s*((?:[\u0e00-\u0e7f]{1,6}\.?\s*)?[0-9๐-๙]{1,6}(?:\.[0-9๐-๙]+)?\s*\/\s*[0-9๐-๙]{4})$/;
const SIGNER = /^\(\s*([\u0e00-\u0e7f].{2,80}?)\s*\)$/;
const POSITION = /^(?:(?:รอง)?(?:นายก|ปลัด)|ประธาน|ผู้อำนวยการ)/;
/** `กันยายน ๒๕๖๕`, also with เดือน and พ.ศ. */
const MONTH = /^(?:เดือน\s*)?([\u0e00-\u0e7f]+?)\s*(?:พ\.?\s?ศ\.?\s*|พุทธศักราช\s*)?([0-9]{4})$/;

/** A longer line is a sentence that begins as a heading does. */
const LONGEST_HEADING = 90;

/** What stands above the plan's table. */
const TITLE = /^(?:ตาราง|แผน(?:ปฏิบัติการป้องกันการทุจริต)?\s*(?:\(|พ\.|ประจำปี|ของ|$))/;

/** So many letters are a text for certain; a line of the contents has fewer. */
const SHORTEST_TEXT = 60;

/**
 * Reads the front matter and part 1. `lines`: those of paragraphs alone, first up to the descriptions, then behind them, where only
 * letters are looked for; `ends`: blocks of the plan's tables, and the descriptions' first.
 */
export function findFrontMatter(
  blocks: readonly Block[],
  [before, behind]: readonly [readonly Line[], readonly Line[]],
  ends: ReadonlySet<number>,
): FrontMatter {
  const lines = [...before, ...behind];
  const doubts: CellDoubt[] = [];
  const texts: Partial<Record<BookLabel, string>> = {};
  const starts = startsOf(lines, before.length);
  /** A part's lines, its heading first. */
  const section = (beginning: Beginning): readonly Line[] => {
    const start = starts.find((one) => one.beginning === beginning);
    if (start === undefined) return [];
    const following = starts.filter(({ at }) => at > start.at);
    // A preface names the parts of the book, each in its line: it ends where a letter or the contents begin, if there are any.
    const isNamed = beginning === 'preface' && following.some((one) => one.beginning === 'contents');
    const next = following.find((one) => !isNamed || one.beginning === 'contents' || isLetter(one.beginning));
    const all = lines.slice(start.at + 1, next?.at ?? lines.length);
    // The plan's table ends a text, and so does the title above it.
    const head = lines[start.at] as Line;
    const end = Math.min(...[...ends].filter((block) => block > head.block));
    const above = all.filter(({ block }) => block < end);
    const isCut = next === undefined || end < (lines[next.at] as Line).block;
    const title = isCut ? above.findIndex(({ text }) => TITLE.test(text)) : -1;
    const own = title < 0 ? above : above.slice(0, title);
    const rest = start.rest === '' ? [] : [{ ...head, text: start.rest }];
    return [head, ...rest, ...own];
  };
  const date = (label: BookLabel, { date: found }: Signed) => {
    if (found === null) return;
    const { line, read } = found;
    const written = dateOf(read);
    texts[label] = written ?? visibleText(read);
    if (written === null) doubts.push({ code: 'date-unclear', header: label, read, place: line.place });
  };

  const orderLines = section('order');
  const announcement = signed(section('announcement').slice(1), ANNOUNCED);
  const order = signed(orderLines.slice(1), ORDERED);
  date('วันที่ประกาศ', announcement);
  date('วันที่คำสั่ง', order);
  const signer = announcement.signer ?? order.signer;
  const position = announcement.position ?? order.position;
  if (signer !== null) texts.ผู้ลงนาม = signer;
  if (position !== null) texts.ตำแหน่งผู้ลงนาม = position;
  const numberLine = [...orderLines.slice(0, 1), ...order.text].find(({ text }) =>
    ORDER_NUMBER.test(visibleText(text)),
  );
  const [, orderNumber] = ORDER_NUMBER.exec(visibleText(numberLine?.text ?? '')) ?? [];
  if (orderNumber !== undefined) texts.เลขที่คำสั่ง = orderNumber;

  // From the heading on: the members may stand right below it.
  const [from = 0, to = -1] = [orderLines[0]?.block, orderLines[orderLines.length - 1]?.block];
  const committee = findCommittee(blocks, from, Math.min(blocks.length, to + 1));
  const memberBlocks = new Set(committee.map(({ block }) => block));
  const keep = (label: BookLabel, kept: readonly Line[]) => {
    const text = joined(kept);
    if (text !== '') texts[label] = text;
  };
  keep('ประกาศ', announcement.text);
  keep(
    'คำสั่ง',
    order.text.filter((line) => line !== numberLine && !memberBlocks.has(line.block)),
  );
  const preface = withoutSignature(section('preface').slice(1));
  if (preface.month !== null) texts.เดือนที่จัดทำ = preface.month;
  keep('คำนำ', preface.text);
  const others: (readonly [string, string])[] = [];
  const parts = {
    หลักการและเหตุผล: 'principles',
    วัตถุประสงค์: 'objectives',
    เป้าหมาย: 'goals',
    ประโยชน์: 'benefits',
    '': 'risks',
  } as const;
  for (const [label, beginning] of Object.entries(parts)) {
    const [head, ...rest] = section(beginning);
    if (head === undefined) continue;
    const [, number] = HEAD_NUMBER.exec(toArabicDigits(head.text)) ?? [];
    const { own, strange } = withoutStrangeHeadings(rest, number === undefined ? null : Number(number) + 1);
    if (label !== '') keep(label as BookLabel, own);
    else if (own.length > 0) others.push([head.text.replace(NUMBER, ''), joined(own)]);
    others.push(...strange.map(({ title, text }) => [title, text] as const));
  }
  return { texts, committee, others, doubts };
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function isLetter(beginning: Beginning | undefined): boolean {
  return beginning === 'announcement' || beginning === 'order';
}

/** Where a part begins. */
interface Start {
  readonly beginning: Beginning;
  readonly at: number;
  /** What stands behind the heading's colon. */
  readonly rest: string;
}

/**
 * Where each part begins. Of several lines that may begin one, a list of contents among them, a letter begins at the one that is
 * dated, it and the preface else at the first with enough text behind it; the parts of the introduction begin at the last with
 * text or a table: contents come before them. From `letters` on only letters are looked for.
 */
function startsOf(lines: readonly Line[], letters: number): readonly Start[] {
  const names = Object.keys(BEGINNINGS) as Beginning[];
  const found = lines.flatMap(({ text }, at): readonly (Start & { readonly key: string })[] => {
    const [heading = '', ...rest] = visibleText(text)
      .replace(/\*\*/g, '')
      .split(/\s*[:：]\s*/);
    const plain = words(toArabicDigits(heading).replace(NUMBER, ''));
    const known = names.find((name) => BEGINNINGS[name].test(plain));
    const beginning = at < letters || known === 'part' || isLetter(known) ? known : undefined;
    const isSentence = plain.length > LONGEST_HEADING || /ประกอบด้วย|ดังนี้/.test(plain);
    return beginning === undefined || isSentence || ANNOUNCED.test(visibleText(text))
      ? []
      : [
          {
            beginning,
            at,
            rest: rest.join(' : '),
            key: beginning === 'part' ? plain.slice(0, 8) : beginning,
          },
        ];
  });
  const weights = found.map(({ at, rest, beginning }, index) => {
    const { level, block } = lines[at] as Line;
    const end = found[index + 1]?.at ?? lines.length;
    const own = lines.slice(at + 1, end);
    const dated = beginning === 'order' ? ORDERED : ANNOUNCED;
    if (own.some(({ text }) => dated.test(visibleText(text)))) return SHORTEST_TEXT + 1;
    // A heading by its style begins its part though only a table stands below it.
    const isFull = level > 0 || (lines[end]?.block ?? Infinity) - block > end - at;
    const letters = own.reduce((sum, { text }) => sum + words(text).length, rest.length);
    return isFull ? SHORTEST_TEXT : Math.min(letters, SHORTEST_TEXT);
  });
  return found.filter(({ beginning, key }, index) => {
    const same = found.flatMap((one, at) => (one.key === key ? [at] : []));
    const most = Math.max(...same.map((at) => weights[at] as number));
    const isFront = isLetter(beginning) || beginning === 'preface';
    const least = isFront || beginning === 'risks' ? most : Math.min(most, 1);
    const best = same.filter((at) => (weights[at] as number) >= least);
    return beginning === 'contents' || index === (isFront ? best[0] : best[best.length - 1]);
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
  const texts = lines.map(({ text }) => visibleText(text));
  const at = texts.findIndex((text) => dated.test(text));
  const line = lines[at];
  if (line === undefined) return { text: lines, date: null, signer: null, position: null };
  const behind = texts.slice(at + 1, at + 8);
  const signerAt = behind.findIndex((text) => SIGNER.test(text));
  const position = behind.slice(signerAt + 1).find((text) => POSITION.test(text));
  const [, read = ''] = dated.exec(texts[at] ?? '') ?? [];
  const [, signer = null] = SIGNER.exec(behind[signerAt] ?? '') ?? [];
  return {
    text: lines.slice(0, at),
    date: { line, read },
    signer,
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
    // `คณะผู้จัดทำหวังว่า …` is the text's last sentence.
    const isName =
      /^(?:องค์การบริหารส่วน|เทศบาล|คณะ|ผู้จัดทำ|งาน|สำนัก|ฝ่าย|กอง)(?!.*(?:หวัง|จึง|ได้|ขอ|จะ))/.test(text) &&
      text.length < SHORTEST_TEXT;
    if (own === null && !isName) break;
    month = own ?? month;
    end -= 1;
  }
  return { text: lines.slice(0, end), month };
}

/** `30 กันยายน 2565` of a date as an officer writes it; null where it isn't certain. */
function dateOf(read: string): string | null {
  const iso = parseThaiDate(visibleText(read).replace(/^ที่\s*|เดือน\s*|พุทธศักราช\s*/g, ''));
  if (iso === null || buddhistDate(iso) === null) return null;
  return thaiDate(iso, 'arabic').replace(/^0/, '');
}

function monthOf(text: string): string | null {
  const [, month, year] = MONTH.exec(toArabicDigits(text)) ?? [];
  if (month === undefined || year === undefined) return null;
  return dateOf(`1 ${month} ${year}`)?.replace(/^1 /, '') ?? null;
}
