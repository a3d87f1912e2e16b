// Paragraph styles: what a style says of headings and automatic numbers, itself or by the one it is based on.
import { child, children, type Element, numberOf, propertyOf } from './xml-tree.ts';

/** What numbers a paragraph: a list of the document, and the level within it where it is said. */
export interface NumberingChoice {
  readonly list: string;
  readonly level: number | undefined;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly numbering: NumberingChoice | undefined;
  /** 0 is the highest heading, as Word counts. */
  readonly outline: number | undefined;
}

/** The styles of a document, asked by a paragraph's style id (undefined: the default style). */
export interface Styles {
  readonly numberingOf: (style: string | undefined) => NumberingChoice | undefined;
  /** 1 to 9; 0 for text. `own`: the paragraph's own outline, as Word counts, where it says one. */
  readonly levelOf: (style: string | undefined, own: number | undefined) => number;
  /** The list that a style of numbers (`numStyleLink`) stands for. */
  readonly listOf: (name: string) => string | undefined;
}

/** A chain of styles that is longer goes in a circle. */
const LONGEST_CHAIN = 20;

/** Reads `styles.xml`. */
export function readStyles(root: Element | undefined): Styles {
  const styles = new Map<string, Style>();
  let standard: string | undefined;
  for (const element of children(root, 'style')) {
    const { type, styleId } = element.attributes;
    if (styleId === undefined || (type !== 'paragraph' && type !== 'numbering')) continue;
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(element.attributes.default ?? '')) standard = styleId;
    styles.set(styleId, styleOf(element));
  }
  const first = <Value>(
    id: string | undefined,
    ask: (style: Style) => Value | undefined,
  ): Value | undefined => {
    let style = styles.get(id ?? standard ?? '');
    for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step += 1) {
      const value = ask(style);
      if (value !== undefined) return value;
      style = styles.get(style.basedOn ?? '');
    }
    return undefined;
  };
  return {
    numberingOf: (id) => first(id, ({ numbering }) => numbering),
    levelOf: (id, own) => {
      const outline = own ?? first(id, (style) => style.outline ?? headingLevel(style.name));
      return outline !== undefined && outline >= 0 && outline < 9 ? outline + 1 : 0;
    },
    listOf: (name) => {
      const own = styles.get(name) ?? [...styles.values()].find((style) => style.name === name);
      return own?.numbering?.list;
    },
  };
}

/** How a paragraph's properties, or a style's, choose its numbers. A list `0` takes the style's numbers away. */
export function numberingIn(properties: Element | undefined): NumberingChoice | undefined {
  const numbering = child(properties, 'numPr');
  const list = propertyOf(numbering, 'numId');
  return list === undefined ? undefined : { list, level: numberOf(numbering, 'ilvl') };
}

function styleOf(element: Element): Style {
  const properties = child(element, 'pPr');
  return {
    name: propertyOf(element, 'name') ?? '',
    basedOn: propertyOf(element, 'basedOn'),
    numbering: numberingIn(properties),
    outline: numberOf(properties, 'outlineLvl'),
  };
}

function headingLevel(name: string): number | undefined {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? [];
  return level === undefined ? undefined : Number(level) - 1;
}
