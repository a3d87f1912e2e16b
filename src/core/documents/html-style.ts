// How an element of HTML looks, and whether anybody sees it.
import type { NOTE_PLACES } from './block.ts';
import type { HtmlElement } from './html-tree.ts';

/** What nobody sees, besides what holds no text at all (html-tree.ts), and what was deleted while changes were tracked. */
const UNSEEN = /^(?:head|colgroup|del|s|strike|select|button)$/;
/** Word's marks of notes in the text, such as `[1]`, are hidden as well (as LibreOffice's, by their class): what they lead to is told apart. */
const HIDDEN = /display:none|mso-hide:all|visibility:hidden|mso-special-character:(?:comment|footnote)/;

/** Word's own elements (`o:p`, `w:sdt`): their text is text but for these. */
const OFFICE_DATA = /^(?:v|m|w):(?!sdt|p$)/;

/** An element's style without white space, in small letters. */
export function styleOf({ attributes }: HtmlElement): string {
  return (attributes.style ?? '').toLowerCase().replace(/\s+/g, '');
}

/** Which note an element is, where it is one: Word's say it in their style, LibreOffice Calc's in their name. */
export function noteIn({ name }: HtmlElement, style: string): keyof typeof NOTE_PLACES | null {
  const [, kind = null] = /mso-element:(comment|footnote|endnote)(?!-)/.exec(style) ?? [];
  return name === 'comment' ? name : (kind as keyof typeof NOTE_PLACES | null);
}

/** The font that an element is drawn in; undefined where it doesn't say. */
export function fontOf({ attributes }: HtmlElement, style: string): string | undefined {
  return attributes.face ?? /.*(?:^|;)font-family:["']?([^;,"']+)/.exec(style)?.[1];
}

/** Whether nobody sees an element. */
export function isUnseen(element: HtmlElement): boolean {
  const { name } = element;
  return (
    UNSEEN.test(name) ||
    OFFICE_DATA.test(name) ||
    HIDDEN.test(styleOf(element)) ||
    /^sd\w+anc$/.test(element.attributes.class ?? '') ||
    'hidden' in element.attributes
  );
}
