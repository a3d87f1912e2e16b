// How an element of HTML looks, and whether anybody sees it.
import type { HtmlElement } from './html-tree.ts';

/** What nobody sees, and what was deleted while changes were tracked. */
const UNSEEN =
  /^(?:style|script|meta|link|title|xml|noscript|template|iframe|object|svg|head|col|colgroup|del|s|strike|select|button)$/;
const HIDDEN = /display:none|mso-hide:all|visibility:hidden/;

/** Word's own elements (`o:p`, `w:sdt`): their text is text but for these. */
const OFFICE_DATA = /^(?:v|m|w):(?!sdt|p$)/;

/** An element's style without white space, in small letters. */
export function styleOf({ attributes }: HtmlElement): string {
  return (attributes.style ?? '').toLowerCase().replace(/\s+/g, '');
}

/** Whether nobody sees an element. */
export function isUnseen(element: HtmlElement): boolean {
  const { name } = element;
  return (
    UNSEEN.test(name) ||
    OFFICE_DATA.test(name) ||
    HIDDEN.test(styleOf(element)) ||
    'hidden' in element.attributes
  );
}
