// The headings between descriptions: which dimension and which mission the next projects belong to.
import type { Catalogue } from '../../catalogue.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import type { Line } from '../line.ts';

/** `มิติที่ ๒ …`; scanning bends the word. */
const DIMENSION = /^(?:มิ?ติ|มิต)(?:นี้|ที่|ี่)?[\s:]*([1-4])(?:[\s.:)-]|$)/;

/** `๑.๑ …`, `๑.๑.๑ …`, also after ภารกิจ; `๒.๑)` numbers an item of a list. */
const MISSION =
  /^(?:ภารกิจ(?:ตามมิติ)?(?:ที่)?\s*)?([1-4](?:\s?\.\s?[1-9][0-9]?){1,2})(?![0-9)]|\s?\.\s?[0-9]|\s*\))[\s.:-]*(.*)$/;

/** `ลำดับที่ ๑`, `โครงการที่ ๑`: a description of that number begins. */
const ORDINAL = /^(?:ลำดับ(?:ที่)?|(?:โครงการ|กิจกรรม|มาตรการ)(?:ลำดับ)?ที่)\s*([0-9]{1,3})\s*[.:)]?$/;

/** `๑.`: what Google Docs leaves of `ลำดับที่ ๑`, its lists having no words. */
const NUMBER_ALONE = /^([0-9]{1,3})[.)]$/;

/** A heading that only names the part of the book. */
const PART = /^(?:ส่วนที่\s*[0-9]|(?:แบบ)?รายละเอียดโครงการ)/;

/** What a line between two descriptions says. */
export type Between =
  | { readonly kind: 'dimension'; readonly dimension: number }
  | { readonly kind: 'mission'; readonly code: string; readonly name: string }
  | { readonly kind: 'ordinal'; readonly number: number }
  | { readonly kind: 'part' }
  | { readonly kind: 'other' };

/** What is known of the description that follows. */
export interface Follows {
  /** The number that it would have, where the line stands right before it; there the number alone will do. */
  readonly next?: number | null;
  /** The level of its first heading: a heading of a higher rank belongs to no description, whatever it says. 0: it has none. */
  readonly level?: number;
}

/** What a line says if it stands between two descriptions; null if it is no heading of that kind. */
export function betweenOf(
  { text: line, level }: Pick<Line, 'text' | 'level'>,
  { next = null, level: below = 0 }: Follows = {},
): Between | null {
  const text = toArabicDigits(visibleText(line)).replace(/\*\*/g, '');
  const ordinal = ORDINAL.exec(text) ?? (next === null ? null : NUMBER_ALONE.exec(text));
  if (ordinal !== null && (next === null || ORDINAL.test(text) || Number(ordinal[1]) === next))
    return { kind: 'ordinal', number: Number(ordinal[1]) };
  const dimension = DIMENSION.exec(text);
  if (dimension !== null) return { kind: 'dimension', dimension: Number(dimension[1]) };
  const mission = MISSION.exec(text);
  if (mission !== null) {
    return { kind: 'mission', code: (mission[1] as string).replace(/\s/g, ''), name: mission[2] as string };
  }
  if (PART.test(text)) return { kind: 'part' };
  return level > 0 && level < below ? { kind: 'other' } : null;
}

/** Where the next descriptions belong; each null as long as no heading has said it. */
export interface Standing {
  readonly dimension: number | null;
  readonly mission: string | null;
  readonly number: number | null;
}

/** Before the first heading. */
export const NOWHERE: Standing = { dimension: null, mission: null, number: null };

/** The standing after a heading. */
export function standingAfter(standing: Standing, between: Between): Standing {
  switch (between.kind) {
    case 'dimension':
      return { dimension: between.dimension, mission: null, number: null };
    case 'mission':
      return { dimension: Number(between.code[0]), mission: between.code, number: null };
    case 'ordinal':
      return { ...standing, number: between.number };
    case 'part':
      return standing;
    case 'other':
      return NOWHERE;
  }
}

/**
 * Where in `lines`, the end of one description up to the start of the next, the headings for the next begin. A number of two or
 * three places may also belong to an item of the description's own list: it is a mission's where its number comes after that of
 * the mission before, it belongs to the dimension at hand, and the catalogue's name for it, where there is one, is like it.
 * `next`, `level`: of the description that follows.
 */
export function headingsFrom(
  lines: readonly Line[],
  standing: Standing,
  catalogue: Catalogue,
  { next, level: below }: Required<Follows>,
): number {
  let dimension = standing.dimension;
  let from: number | null = null;
  let last = standing.mission;
  lines.forEach((line, index) => {
    const between = betweenOf(line, { next: index === lines.length - 1 ? next : null, level: below });
    if (between === null) return;
    // A heading by its style is one, wherever its number belongs.
    if (between.kind === 'mission' && line.level === 0) {
      const own = dimension === null || Number(between.code[0]) === dimension;
      if (!own || (last !== null && !comesAfter(between.code, last)) || !isLike(between, catalogue)) return;
    }
    if (between.kind === 'mission') last = between.code;
    if (between.kind === 'dimension') {
      dimension = between.dimension;
      last = null;
    }
    from ??= index;
  });
  return from ?? lines.length;
}

function comesAfter(code: string, before: string): boolean {
  const [a, b] = [code, before].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
    const [own, other] = [a[place] ?? 0, b[place] ?? 0];
    if (own !== other) return own > other;
  }
  return false;
}

/** Less than that in common with the catalogue's name: not this mission. */
const ALIKE = 0.4;

function isLike(
  { code, name }: { readonly code: string; readonly name: string },
  catalogue: Catalogue,
): boolean {
  const named = catalogue.dimensions
    .flatMap(({ missions }) => missions.flatMap((mission) => [mission, ...mission.subMissions]))
    .find((mission) => mission.code === code);
  return named === undefined || name === '' || likeness(named.name, name) >= ALIKE;
}

/** The part of the letter pairs of two texts that both have, 0 to 1; a text cut short is like its whole. */
function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => pairsOf(text.replace(/\s/g, ''))) as [string[], string[]];
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(1, Math.min(left.length, right.length));
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
