// What a reader sees of a paragraph: its runs, fields' results, ticks and symbols; nothing deleted or hidden.
import { inFont, symbolOf } from '../../core/documents/symbols.ts';
import { child, children, descendant, type Element, isOn, propertyOf, textWithin } from './xml-tree.ts';

/** Fields that are open, the innermost last; what stands before a field's result is code, not text. */
export type OpenFields = { inResult: boolean }[];

/** The text of a paragraph, and the contents of text boxes that hang in it. */
export interface ParagraphText {
  readonly text: string;
  /** Each the content of one text box. */
  readonly boxes: readonly Element[];
}

/** Reads a paragraph's children; a field may go on into the next paragraph. */
export function paragraphText(paragraph: Element, fields: OpenFields): ParagraphText {
  const boxes: Element[] = [];
  const text = inlineText(children(paragraph), fields, boxes);
  return { text, boxes };
}

/** Properties, and what was taken out while changes were tracked. */
const NO_TEXT = /^(?:del|moveFrom|pPr|rPr|sdtPr|sdtEndPr|smartTagPr|customXmlPr|tcPr|trPr|tblPr)$/;

/** What is drawn; text boxes hang in it. */
const DRAWN = /^(?:drawing|pict|object)$/;

function inlineText(elements: readonly Element[], fields: OpenFields, boxes: Element[]): string {
  return elements.map((element) => inlineElement(element, fields, boxes)).join('');
}

function inlineElement(element: Element, fields: OpenFields, boxes: Element[]): string {
  const { name } = element;
  if (NO_TEXT.test(name)) return '';
  if (name === 'r') return runText(element, fields, boxes);
  if (name === 'AlternateContent') return inlineText(children(chosen(element)), fields, boxes);
  if (DRAWN.test(name)) {
    boxes.push(...boxesIn(element));
    return '';
  }
  if (name === 'oMath' || name === 'oMathPara') return textWithin(element);
  if (name === 'sdt') return controlText(element, fields, boxes);
  return inlineText(children(element), fields, boxes);
}

/** A content control: a checkbox says its state, an unfilled one nothing. */
function controlText(element: Element, fields: OpenFields, boxes: Element[]): string {
  const properties = child(element, 'sdtPr');
  const checkbox = child(properties, 'checkbox');
  if (checkbox !== undefined) {
    if (isInCode(fields)) return '';
    return /^(?:1|true|on)$/.test(propertyOf(checkbox, 'checked') ?? '') ? '☑' : '☐';
  }
  if (isOn(properties, 'showingPlcHdr')) return '';
  return inlineText(children(child(element, 'sdtContent')), fields, boxes);
}

function runText(run: Element, fields: OpenFields, boxes: Element[]): string {
  const properties = child(run, 'rPr');
  const isHidden = isOn(properties, 'vanish');
  const fonts = child(properties, 'rFonts')?.attributes;
  const font = fonts?.ascii ?? fonts?.hAnsi;
  let text = '';
  for (const element of children(run)) {
    if (element.name === 'fldChar') text += fieldMark(element, fields);
    else if (element.name === 'AlternateContent') {
      for (const inner of children(chosen(element))) {
        text +=
          inner.name === 'drawing' || inner.name === 'pict'
            ? inlineElement(inner, fields, boxes)
            : pieceOf(inner, font);
      }
    } else if (DRAWN.test(element.name)) boxes.push(...boxesIn(element));
    else if (!isHidden && !isInCode(fields)) text += pieceOf(element, font);
  }
  // A raised number, or an amount that was struck out, is no part of the one beside it.
  const isApart = isOn(properties, 'strike') || propertyOf(properties, 'vertAlign') === 'superscript';
  return isApart && text !== '' ? ` ${text} ` : text;
}

/** A piece of a run. Soft hyphens and footnote marks are no part of what is read. */
function pieceOf(element: Element, font: string | undefined): string {
  const { name, attributes } = element;
  switch (name) {
    case 't':
      return inFont(textWithin(element).replace(/\u00ad/g, ''), font);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'sym':
      return symbolOf(attributes.font, Number.parseInt(attributes.char ?? '', 16) || 0x25a1);
    case 'ruby':
      return textWithin(child(element, 'rubyBase'));
    default:
      return '';
  }
}

/** Opens a field, begins its result, closes it. Old form fields say their state where they begin. */
function fieldMark(element: Element, fields: OpenFields): string {
  const type = element.attributes.fldCharType;
  if (type === 'separate') {
    const innermost = fields[fields.length - 1];
    if (innermost !== undefined) innermost.inResult = true;
    return '';
  }
  if (type !== 'begin') {
    fields.pop();
    return '';
  }
  const shown = isInCode(fields) ? '' : formFieldText(child(element, 'ffData'));
  fields.push({ inResult: false });
  return shown;
}

function formFieldText(data: Element | undefined): string {
  const checkbox = child(data, 'checkBox');
  if (checkbox !== undefined) {
    const state = child(checkbox, 'checked') === undefined ? 'default' : 'checked';
    return isOn(checkbox, state) ? '☑' : '☐';
  }
  const list = child(data, 'ddList');
  if (list === undefined) return '';
  return children(list, 'listEntry')[Number(propertyOf(list, 'result') ?? 0)]?.attributes.val ?? '';
}

function isInCode(fields: OpenFields): boolean {
  return fields.some(({ inResult }) => !inResult);
}

/** Of two ways to say the same Word takes the first; to take both would double text boxes. */
export function chosen(alternative: Element): Element | undefined {
  return child(alternative, 'Choice') ?? child(alternative, 'Fallback');
}

function boxesIn(element: Element): readonly Element[] {
  return children(element).flatMap((inner): readonly Element[] => {
    if (inner.name === 'txbxContent') return [inner];
    if (inner.name === 'AlternateContent') return boxesIn(chosen(inner) ?? inner);
    return boxesIn(inner);
  });
}

/** Whether a paragraph's mark was deleted while changes were tracked: the next paragraph then goes on in this one. */
export function isMarkDeleted(paragraph: Element): boolean {
  const mark = descendant(paragraph, 'pPr', 'rPr');
  const ends = child(child(paragraph, 'pPr'), 'sectPr') !== undefined;
  return !ends && (child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined);
}
