// A part of a .docx as a tree of elements, by local names; no DOCTYPE, no entities but XML's own, depth and size bounded.
import { DocxError } from './docx-error.ts';
import { DOCX_LIMITS } from './docx-limits.ts';
import { readXml, XmlError } from './read-xml.ts';

/** An element by its local name, its attributes by theirs. Text is kept where Word keeps text: in `t`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** While it is being read. */
interface Growing extends Element {
  readonly children: (Element | string)[];
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});

/** Word's own bookkeeping: on every paragraph, and of no use to a reader. */
const BOOKKEEPING = /^(?:rsid|xmlns)|:rsid/;

/** The root element. @throws DocxError doctype, too-deep, too-large, damaged */
export function parseXml(xml: string, part: string): Element {
  const open: Growing[] = [{ name: '', attributes: NONE, children: [] }];
  let elements = 0;
  try {
    readXml(xml, {
      open: (name, attributes) => {
        elements += 1;
        if (elements > DOCX_LIMITS.elements) throw new DocxError('too-large', { part });
        if (open.length > DOCX_LIMITS.depth) throw new DocxError('too-deep', { part });
        const element: Growing = {
          name: localName(name),
          attributes: localAttributes(attributes),
          children: [],
        };
        top(open).children.push(element);
        open.push(element);
      },
      close: () => {
        open.pop();
      },
      text: (text) => {
        const element = top(open);
        if (element.name === 't') element.children.push(text);
      },
    });
  } catch (error) {
    throw error instanceof XmlError ? new DocxError(error.code, { part }) : error;
  }
  return (open[0] as Growing).children[0] as Element;
}

function top(open: readonly Growing[]): Growing {
  return open[open.length - 1] as Growing;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let own: Record<string, string> | null = null;
  for (const name of Object.keys(attributes)) {
    if (BOOKKEEPING.test(name)) continue;
    own ??= Object.create(null) as Record<string, string>;
    own[localName(name)] = attributes[name] as string;
  }
  return own ?? NONE;
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  for (const one of element?.children ?? []) if (typeof one === 'object' && one.name === name) return one;
  return undefined;
}

/** The children of that name, or all of them; no text. */
export function children(element: Element | undefined, name?: string): readonly Element[] {
  return (element?.children ?? []).filter(
    (one): one is Element => typeof one === 'object' && (name === undefined || one.name === name),
  );
}

/** The element at the end of a path of names. */
export function descendant(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(child, element);
}

/** `w:val` of the child of that name: how Word writes most properties. */
export function propertyOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

/** The same as a whole number; undefined for anything else. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = propertyOf(element, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether a property that is on or off is on: there, and not said to be off. */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes.val ?? '1');
}

/** All text within, in order. */
export function textWithin(element: Element | undefined): string {
  return (element?.children ?? []).map((one) => (typeof one === 'string' ? one : textWithin(one))).join('');
}
