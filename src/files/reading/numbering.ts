// Word's automatic numbers as a reader sees them: counters that run through the document, shared by all lists of one kind.
import { listNumber } from '../../core/documents/list-number.ts';
import { symbolOf } from '../../core/documents/symbols.ts';
import type { NumberingChoice, Styles } from './styles.ts';
import { child, children, type Element, isOn, numberOf, propertyOf } from './xml-tree.ts';

/** Word's lists have nine levels. */
const LEVELS = 9;

/** A level of a list. */
interface Level {
  readonly format: string;
  /** `%1.%2)`: what is shown, with the counters of the levels in it. */
  readonly text: string;
  readonly start: number;
  /** `isLgl`: all counters in it are shown in plain digits. */
  readonly plain: boolean;
  /** Counts anew only after a level of that number or higher; 0: never. */
  readonly restart: number | undefined;
  readonly font: string | undefined;
  /** The style that puts a paragraph on this level. */
  readonly style: string | undefined;
}

/** A kind of list (`abstractNum`): its counters are shared by every list made of it. */
interface ListKind {
  readonly levels: readonly (Level | undefined)[];
  readonly link: string | undefined;
  readonly counters: (number | undefined)[];
}

/** A list (`num`): a kind, with what is different in this list. */
interface List {
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** The next number of a paragraph in that style, as shown; empty where it has none. To be asked once for each paragraph, in order. */
export type NextNumber = (choice: NumberingChoice | undefined, style: string | undefined) => string;

/** Reads `numbering.xml`. */
export function readNumbering(root: Element | undefined, styles: Styles): NextNumber {
  const kinds = new Map<string, ListKind>();
  for (const element of children(root, 'abstractNum')) {
    kinds.set(element.attributes.abstractNumId ?? '', kindOf(element));
  }
  const lists = new Map<string, List>();
  for (const element of children(root, 'num')) lists.set(element.attributes.numId ?? '', listOf(element));
  const restarted = new Set<string>();

  return (choice, style) => {
    const list = lists.get(choice?.list ?? '0');
    if (choice === undefined || list === undefined) return '';
    const kind = kinds.get(list.kind);
    const levels = levelsOf(kind, lists, kinds, styles);
    const own = kind?.levels.findIndex((level) => level !== undefined && level.style === style) ?? -1;
    const at = choice.level ?? Math.max(0, own);
    const levelAt = (index: number) => list.levels.get(index) ?? levels[index];
    const level = levelAt(at);
    if (kind === undefined || level === undefined || at < 0 || at >= LEVELS) return '';
    const { counters } = kind;
    restart(choice.list, list, at, counters, restarted);
    count(counters, at, levelAt);
    return shown(level, (index) => ({ level: levelAt(index), count: counters[index] })).trim();
  };
}

/** `startOverride` counts once, at the first use of that level in that list. */
function restart(
  name: string,
  { starts }: List,
  at: number,
  counters: (number | undefined)[],
  restarted: Set<string>,
): void {
  for (const [level, start] of starts) {
    const key = `${name}/${level}`;
    if (level > at || restarted.has(key)) continue;
    restarted.add(key);
    counters[level] = level === at ? start - 1 : start;
  }
}

/** One more on this level: levels above that never counted begin, levels below begin anew. */
function count(
  counters: (number | undefined)[],
  at: number,
  levelAt: (index: number) => Level | undefined,
): void {
  for (let above = 0; above < at; above += 1) counters[above] ??= levelAt(above)?.start ?? 1;
  const before = counters[at];
  counters[at] = before === undefined ? (levelAt(at)?.start ?? 1) : before + 1;
  for (let below = at + 1; below < LEVELS; below += 1) {
    const after = levelAt(below)?.restart;
    if (after === undefined ? true : after !== 0 && at < after) counters[below] = undefined;
  }
}

function shown(
  { format, text, plain, font }: Level,
  counterOf: (index: number) => { readonly level: Level | undefined; readonly count: number | undefined },
): string {
  if (format === 'bullet') {
    return (
      [...text].map((letter) => symbolOf(bulletFont(font, letter), letter.codePointAt(0) ?? 0)).join('') ||
      '•'
    );
  }
  return text.replace(/%([1-9])/g, (_, place) => {
    const { level, count: current } = counterOf(Number(place) - 1);
    if (level === undefined) return '';
    return listNumber(current ?? level.start, plain ? 'decimal' : level.format);
  });
}

/** A bullet of the private area whose font isn't said is Symbol's, as Word's own lists are. */
function bulletFont(font: string | undefined, letter: string): string | undefined {
  return font === undefined && letter >= '\uf000' && letter <= '\uf0ff' ? 'symbol' : font;
}

/** A kind's levels; those of the style that it stands for where it has none of its own. */
function levelsOf(
  kind: ListKind | undefined,
  lists: ReadonlyMap<string, List>,
  kinds: ReadonlyMap<string, ListKind>,
  styles: Styles,
): ListKind['levels'] {
  if (kind?.link === undefined || kind.levels.length > 0) return kind?.levels ?? [];
  const linked = lists.get(styles.listOf(kind.link) ?? '');
  return kinds.get(linked?.kind ?? '')?.levels ?? [];
}

function kindOf(element: Element): ListKind {
  const levels: (Level | undefined)[] = [];
  for (const [at, level] of byLevel(element, 'lvl')) levels[at] = levelOf(level);
  return { levels, link: propertyOf(element, 'numStyleLink'), counters: [] };
}

function listOf(element: Element): List {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const [at, override] of byLevel(element, 'lvlOverride')) {
    const level = child(override, 'lvl');
    if (level !== undefined) levels.set(at, levelOf(level));
    const start = numberOf(override, 'startOverride');
    if (start !== undefined) starts.set(at, start);
  }
  return { kind: propertyOf(element, 'abstractNumId') ?? '', levels, starts };
}

/** The elements of that name, each with the level that it is of. */
function byLevel(element: Element, name: string): readonly (readonly [number, Element])[] {
  return children(element, name)
    .map((one) => [Number(one.attributes.ilvl), one] as const)
    .filter(([at]) => Number.isInteger(at) && at >= 0 && at < LEVELS);
}

function levelOf(element: Element): Level {
  const alternative = child(child(element, 'AlternateContent'), 'Fallback');
  return {
    format: propertyOf(element, 'numFmt') ?? propertyOf(alternative, 'numFmt') ?? 'decimal',
    text: propertyOf(element, 'lvlText') ?? '',
    start: numberOf(element, 'start') ?? 0,
    plain: isOn(element, 'isLgl'),
    restart: numberOf(element, 'lvlRestart'),
    font: child(child(element, 'rPr'), 'rFonts')?.attributes.ascii,
    style: propertyOf(element, 'pStyle'),
  };
}
