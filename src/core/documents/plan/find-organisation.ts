// Whose plan a document is, and for which years: by what stands alone in a line, and what is written most.
import type { PlanSpan } from '../../text/dates.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { matchesOf } from '../../text/matches.ts';
import { KIND_PREFIXES, KINDS_IN_FULL } from '../../text/names/organisation.ts';
import { kindOfOrganisation } from '../../text/names/organisation-kind.ts';
import { visibleText } from '../../text/text.ts';
import type { Line } from '../line.ts';
import { type NamedOrganisation, withWholeNames } from '../tables/title.ts';

/** A line that ends with the name, in letters that are all Thai: the cover, the headings of announcement and order, a signature, a title. */
const ALONE = new RegExp(
  `^(ประกาศ|คำสั่ง|ของ|นายก|โดย|.*ของ\\s?)?\\s*((?:${KINDS_IN_FULL})\\s?[\\u0e00-\\u0e7f]{2,40})(?:\\s+(?:อำเภอ|อ\\.|จังหวัด|จ\\.|\\(|เรื่อง).*)?$`,
);

/** The same with the kind shortened. */
const ALONE_SHORT = /^(?:ประกาศ|คำสั่ง|ของ)?\s*((?:อบต|อบจ|ทต|ทม|ทน)\.)\s?([\u0e00-\u0e7f]{2,40})$/;

/** A name is no part of a sentence: none goes on so. */
const SENTENCE = /(?:ได้|จึง|ให้|มี|เป็น|ด้วย|และ|ที่|จะ|ใน|พ\.ศ)/;

/** A line of these counts for so many others: it is what the document itself calls the organisation. */
const WEIGHT = 10;

/** The organisation whose document it is; null where no line names one. */
export function findOrganisation(lines: readonly Line[]): NamedOrganisation | null {
  const scores = new Map<string, number>();
  for (const text of withWholeNames(lines.map((line) => line.text))) {
    const found = aloneIn(visibleText(text).replace(/\*\*/g, ''));
    if (found === null) continue;
    scores.set(found.name, (scores.get(found.name) ?? 0) + (found.isHeading ? WEIGHT : 1));
  }
  const whole = lines.map(({ text }) => text.replace(/\s/g, '')).join('\n');
  const ranked = [...scores].map(([name, score]) => ({ name, score: score + whole.split(name).length - 1 }));
  ranked.sort((a, b) => b.score - a.score || a.name.length - b.name.length);
  const name = ranked[0]?.name ?? '';
  const type = kindOfOrganisation(name);
  return type === null ? null : { name, type };
}

function aloneIn(text: string): { readonly name: string; readonly isHeading: boolean } | null {
  const short = ALONE_SHORT.exec(text);
  const [, before, full] = ALONE.exec(text) ?? [];
  const long = KIND_PREFIXES.find((kind) => kind[1] === short?.[1])?.[0];
  const name = short === null ? (full ?? '').replace(/\s/g, '') : `${long}${short[2]}`;
  const place = name.replace(new RegExp(`^(?:${KINDS_IN_FULL})`), '');
  if (place.length < 2 || SENTENCE.test(place)) return null;
  return { name, isHeading: before === 'ประกาศ' || before === 'คำสั่ง' || before === 'นายก' };
}

/** `พ.ศ. ๒๕๖๖ - ๒๕๗๐`, with any dash. */
const SPAN = /([0-9]{4})\s*(?:[-–—]|ถึง)\s*(?:พ\.?\s?ศ\.?\s*)?([0-9]{4})/g;

/** A plan has two years at least, and ten at most: the strategy of twenty years is none. */
const SPANS = { shortest: 2, longest: 10 };

/** The years that a document names most as a span; null where it names none. */
export function findYears(lines: readonly Line[]): PlanSpan | null {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const [, first, last] of matchesOf(toArabicDigits(text), SPAN)) {
      const length = Number(last) - Number(first) + 1;
      const isPlan = length >= SPANS.shortest && length <= SPANS.longest && Number(first) > 2500;
      if (isPlan) counts.set(`${first}-${last}`, (counts.get(`${first}-${last}`) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return null;
  const [firstYear, lastYear] = most[0].split('-').map(Number) as [number, number];
  return { firstYear, lastYear };
}
