// Links to cells of the book itself, as Google writes them: `#gid=5&range=D7`, alone or at the end of a web address.
import { parseArea } from '../../sheets/book/a1.ts';
import { linkOf } from '../../sheets/book/formulas/formulas.ts';
import type { AreaModel, BookModel, CellModel, SheetModel } from '../../sheets/book/model.ts';

/** Where a link leads: a place in the book, or a web address. */
export type LinkTarget =
  | { readonly kind: 'place'; readonly sheet: SheetModel; readonly area: AreaModel | null }
  | { readonly kind: 'web'; readonly href: string };

/** The link on a cell: its own, or that of a HYPERLINK formula with an address in quotes. */
export function linkAt(cell: CellModel | null): string | null {
  return cell?.link ?? (cell?.formula === undefined ? null : linkOf(cell.formula));
}

/** Reads a link; null where it leads nowhere: an unknown sheet, or an address that is not of the web. */
export function readLink(href: string, book: BookModel): LinkTarget | null {
  const place = /#(?:.*&)?gid=(\d+)(?:&range=([^&]+))?/.exec(href);
  if (place !== null) {
    const sheet = book.sheets.find(({ id }) => id === Number(place[1]));
    if (sheet === undefined) return null;
    const area = place[2] === undefined ? null : parseArea(decodeURIComponent(place[2]), sheet);
    return { kind: 'place', sheet, area };
  }
  return /^https?:\/\//i.test(href) ? { kind: 'web', href } : null;
}
