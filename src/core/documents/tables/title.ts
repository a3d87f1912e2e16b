// What the words around a table say: the year or the years it is for, whose it is, who reports, and in what its amounts are written.
import { MONTHS, type PlanSpan } from '../../text/dates.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { matchesOf } from '../../text/matches.ts';
import { KINDS_IN_FULL } from '../../text/names/organisation.ts';
import { kindOfOrganisation } from '../../text/names/organisation-kind.ts';
import { visibleText } from '../../text/text.ts';
import { onlyOne } from './only-one.ts';
import { type Unit, unitOf } from './roles.ts';
import { inOrder, wordKey } from './thai-order.ts';

/** `พ.ศ. 2566 - 2570`, `2566 ถึง 2570` */
const YEARS = /(2[45][0-9]{2}) ?(?:-|–|—|ถึง|จนถึง) ?(?:พ\.? ?ศ\.?)? ?(2[45][0-9]{2})(?![0-9])/g;
/** A day or month of a year is no year of a plan. */
const DATED = new RegExp(
  `(?:${MONTHS.map(({ name }) => name).join('|')}|[ก-ฮ]\\.? ?[ก-ฮ]\\.(?<!พ\\.? ?ศ\\.)|[0-9]+[/.-][0-9]+[/.-]) ?(?:พ\\.? ?ศ\\.?)? ?2[45][0-9]{2}`,
  'g',
);
/** A longer text is a paragraph, whose years are those of laws and other plans. */
const LONGEST_TITLE = 160;
/** How surely a year is the table's, the surest first. */
const ONE_YEAR: readonly RegExp[] = [
  /(?:ประจำปี|ปีงบประมาณ)(?:งบประมาณ)? ?(?:พ\.? ?ศ\.?)? ?(2[45][0-9]{2})(?![0-9])/g,
  /(?:พ\.? ?ศ\.?|ปี) ?(2[45][0-9]{2})(?![0-9])/g,
  /(?<![0-9])(2[45][0-9]{2})(?![0-9])/g,
];

/** A kind of organisation, and its place: Thai letters up to a space or a bracket. */
const ORGANISATION = new RegExp(`(${KINDS_IN_FULL}|อบ[ตจ]\\.) ?([ก-ฮเ-ไ][ก-ฮะ-ฺเ-๎]*)`, 'g');
/** What may follow the place without a space. */
const BEHIND = /(?:อำเภอ|จังหวัด|ประจำปี|ปีงบประมาณ|เพื่อ|ตามแผน).*$/;

/** What a template asks to be named (สระบุรี is a name), or leaves room for. */
const LEFT_OVER = /(?:^|[^ก-๎])ระบุ|\.{4}|…|_{4}/;

/** `ชื่อ - สกุล ผู้ออกรายงาน นางสาวสมหญิง ใจสุจริต` */
const REPORTER = /ผู้ออกรายงาน ?[:：]? ?(.+)$/;

/** The plan's years (พ.ศ.) in a text; null if none or several. */
export function yearsIn(texts: readonly string[]): PlanSpan | null {
  const found = texts.flatMap((text) => matchesOf(plain(text), YEARS).map(([, a, b]) => `${a}-${b}`));
  const said = onlyOne(found);
  if (said === null) return null;
  const [firstYear = 0, lastYear = 0] = said.split('-').map(Number);
  return lastYear >= firstYear ? { firstYear, lastYear } : null;
}

/** The one year (พ.ศ.) that texts are about; null if they name none, or more than one equally surely. Spans and dates are none. */
export function yearIn(texts: readonly string[]): number | null {
  const bare = texts
    .filter(({ length }) => length <= LONGEST_TITLE)
    .map((text) => plain(text).replace(YEARS, ' ').replace(DATED, ' '));
  for (const form of ONE_YEAR) {
    const found = bare.flatMap((text) => matchesOf(text, form).map(([, year]) => Number(year)));
    if (found.length > 0) return onlyOne(found);
  }
  return null;
}

/** An organisation as a text writes it, and what kind it is. */
export interface NamedOrganisation {
  readonly name: string;
  readonly type: string;
}

/** What follows a name that was broken off at its line's end: the rest of it, and then its district or province. */
const REST = /^(?!อำเภอ|จังหวัด|ตำบล)[ก-ฮเ-ไ][ก-ฮะ-ฺเ-๎]* ?(?:อำเภอ|อ\.|จังหวัด|จ\.)/;

/** Lines; one whose name goes on in the next has it whole. */
export function withWholeNames(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => {
    const next = (lines[at + 1] ?? '').trim();
    return /(?:ตำบล|จังหวัด|เทศบาล|อบต|อบจ)\S*[ก-๎]$/.test(line.trim()) && REST.test(next)
      ? line.trim() + next
      : line;
  });
}

/** Every organisation that is named, in order, each spelling once. */
export function organisationsIn(texts: readonly string[]): readonly NamedOrganisation[] {
  const found = new Map<string, NamedOrganisation>();
  for (const text of withWholeNames(texts)) {
    for (const [, kind = '', word = ''] of matchesOf(visibleText(inOrder(text)), ORGANISATION)) {
      const place = word.replace(BEHIND, '');
      const type = kindOfOrganisation(kind);
      if (place === '' || type === null || LEFT_OVER.test(place)) continue;
      const name = kind + place;
      if (!found.has(wordKey(name))) found.set(wordKey(name), { name, type });
    }
  }
  return [...found.values()];
}

/** What is longer is a sentence. */
const LONGEST_NAME = 100;

/** Who signs the summary, where texts say so in the summary's own words, and all the same. */
export function reporterIn(texts: readonly string[]): string | null {
  return onlyOne(
    texts.flatMap((text) => {
      const name = REPORTER.exec(visibleText(inOrder(text)))?.[1] ?? '';
      return name === '' || name.length > LONGEST_NAME || LEFT_OVER.test(name) ? [] : [name];
    }),
  );
}

/** The unit that the words around a table give to its amounts: `หน่วย : พันบาท`; null if they give none. */
export function unitAround(texts: readonly string[]): Unit {
  return onlyOne(texts.filter((text) => /หน่วย/.test(text)).flatMap((text) => unitOf(text) ?? []));
}

/** `ประจำปี 69`, `พ.ศ. 66 - 70`; not the end of `5 ปี 60 โครงการ`. */
const SHORT =
  /(?<=(?<![0-9] ?)(?:ปี(?: ?งบประมาณ)?|พ\.? ?ศ\.?) ?(?:[5-9][0-9] ?(?:[-–—]|ถึง) ?)?)[5-9][0-9](?![.,/]?[0-9]| ?โครงการ)/g;

/** With its years in full. */
function plain(text: string): string {
  return toArabicDigits(visibleText(inOrder(text))).replace(SHORT, '25$&');
}
