// The committee that an order appoints: its members in a table, or one a line.
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import { type Block, readAloud } from '../block.ts';
import { cellsByRow } from '../grid.ts';
import type { CellDoubt, FoundRow } from './found.ts';

/** The headers of `คณะกรรมการ`. */
export const COMMITTEE_HEADERS = ['ลำดับ', 'ผู้ดำรงตำแหน่ง', 'หน้าที่ในคณะกรรมการ'] as const;

/** A duty in a committee, at the end of a line. */
const ROLE =
  '(?:(?:รอง)?ประธาน(?:คณะ)?(?:กรรมการ|ทำงาน)?|ที่ปรึกษา(?:คณะ)?(?:กรรมการ|ทำงาน)?|(?:คณะ)?(?:กรรมการ|ทำงาน)(?:\\s?(?:และ|/)\\s?(?:ผู้ช่วย)?เลขานุการ)?|(?:ผู้ช่วย)?เลขานุการ(?:คณะกรรมการ)?)';
const IS_ROLE = new RegExp(`^(?:เป็น)?${ROLE}$`);
const AT_END = new RegExp(`^(.+?)(?:\\s+|\\t|\\.{3,}|…+)(?:เป็น)?(${ROLE})$`);

/** `๑.`, `(1)`, `1)`, or a number alone. */
const NUMBER = /^\(?([0-9]{1,2})(?:\.\)?|\)|$)\s*/;

/** A member, and the block that names it. */
export interface FoundMember extends FoundRow {
  readonly block: number;
}

/** The members that the blocks from `from` on, up to `to`, name in order. */
export function findCommittee(blocks: readonly Block[], from: number, to: number): readonly FoundMember[] {
  const members: FoundMember[] = [];
  for (let index = from; index < to; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const rows =
      block.kind === 'table'
        ? cellsByRow(block.grid).map((row) => row.map(({ text }) => visibleText(text)))
        : readAloud(block).split('\n').map(partedLine);
    for (const texts of rows) {
      const member = memberOf(texts, members.length + 1, block.place, block.kind === 'table');
      if (member !== null) members.push({ ...member, block: index });
    }
  }
  return members;
}

/** A line by its tabs; without, by the duty at its end. */
function partedLine(line: string): readonly string[] {
  const parts = line
    .split(/\t+| {3,}|\.{4,}|…{2,}/)
    .map(visibleText)
    .filter((part) => part !== '');
  if (parts.length > 1) return parts;
  const [, position, role] = AT_END.exec(visibleText(line)) ?? [];
  return position !== undefined && role !== undefined ? [position, role] : parts;
}

/** A row whose last text is a duty, and which says who has it; in a table a row with a number and no duty is a doubt, and so is a mark for the duty above. */
function memberOf(
  texts: readonly string[],
  number: number,
  place: string,
  inTable: boolean,
): FoundRow | null {
  const plain = texts.map((text) => text.replace(/^[-–]\s*/, '')).filter((text) => text !== '');
  const at = plain.findIndex((text) => IS_ROLE.test(text.replace(/\s/g, '')));
  // `”`: as above, which may be a duty or the end of one.
  const isDitto = /^["“”〃]+$/.test(plain[plain.length - 1] ?? '');
  const before = (at < 0 ? plain.slice(0, isDitto ? -1 : undefined) : plain.slice(0, at))
    .map((text) => text.slice((NUMBER.exec(toArabicDigits(text))?.[0] ?? '').length))
    .filter((text) => text !== '');
  const position = before.join(' ');
  if (position === '' || /ตำแหน่ง$|ชื่อ/.test(position)) return null;
  if (at < 0) {
    const isNumbered = NUMBER.test(toArabicDigits(plain[0] ?? ''));
    if (!(inTable || isDitto) || !isNumbered) return null;
    const doubt: CellDoubt = {
      code: 'role-missing',
      header: 'หน้าที่ในคณะกรรมการ',
      read: plain.join(' '),
      place,
    };
    return { cells: cellsOf(number, position, '?'), doubts: [doubt] };
  }
  return { cells: cellsOf(number, position, (plain[at] as string).replace(/^เป็น ?/, '')), doubts: [] };
}

function cellsOf(number: number, position: string, role: string): FoundRow['cells'] {
  return { ลำดับ: number, ผู้ดำรงตำแหน่ง: position, หน้าที่ในคณะกรรมการ: role };
}
