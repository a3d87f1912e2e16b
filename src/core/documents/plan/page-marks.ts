// What stands on every page and is no text of the document: its number, and the book's title.
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import type { Line } from '../line.ts';

/** `- ๑๒ -`, `หน้า 12`, `หน้าที่ ๑๒` */
const PAGE = /^(?:-\s?[0-9]{1,3}\s?-|หน้า(?:ที่)?\s?[0-9]{1,3})$/;

/** A number alone is a page's only in a row of such numbers. */
const NUMBER = /^[0-9]{1,3}$/;
const FEWEST_IN_A_ROW = 4;

/** A title that comes back so often stands on each page. */
const TITLE = /^แผนปฏิบัติการป้องกันการทุจริต/;
const FEWEST_TITLES = 5;

/** `โครงการ … (ต่อ)`: what a page begins with that goes on with what the one before had under that title. */
const GOES_ON = /^(.{4,}?)\s*\(ต่อ\)$/;

/** The title stands so many lines before at most. */
const PAGES_BACK = 300;

/** The lines without page numbers and running titles. */
export function withoutPageMarks(lines: readonly Line[]): readonly Line[] {
  const texts = lines.map(({ text }) => toArabicDigits(visibleText(text)));
  const pages = pageNumbers(texts);
  const titles = new Map<string, number>();
  for (const text of texts) if (TITLE.test(text)) titles.set(text, (titles.get(text) ?? 0) + 1);
  return lines.filter((_, index) => {
    const text = texts[index] as string;
    const [, title] = GOES_ON.exec(text) ?? [];
    if (
      title !== undefined &&
      texts.slice(Math.max(0, index - PAGES_BACK), index).some((own) => own.endsWith(title))
    )
      return false;
    return !PAGE.test(text) && !pages.has(index) && (titles.get(text) ?? 0) < FEWEST_TITLES;
  });
}

/** Lines that are numbers counting up one by one through the document. */
function pageNumbers(texts: readonly string[]): ReadonlySet<number> {
  const numbers = texts.flatMap((text, index) =>
    NUMBER.test(text) ? [{ index, number: Number(text) }] : [],
  );
  const rows: { index: number; number: number }[][] = [];
  for (const one of numbers) {
    const row = rows.find((own) => (own[own.length - 1]?.number ?? 0) + 1 === one.number);
    if (row === undefined) rows.push([one]);
    else row.push(one);
  }
  const isSpread = (row: readonly { index: number }[]) =>
    row.every(({ index }, at) => at === 0 || index - (row[at - 1]?.index ?? 0) >= FEWEST_IN_A_ROW);
  const pages = rows.filter((row) => row.length >= FEWEST_IN_A_ROW && isSpread(row));
  return new Set(pages.flatMap((row) => row.map(({ index }) => index)));
}
