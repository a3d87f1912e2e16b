// Formulas that stay as their file has them, though what they refer to has another name or place: arrays, shared ones, unknown functions.
import { shifted, withReferencesOf } from '../../sheets/book/formulas/references.ts';
import type { CellModel, SheetModel } from '../../sheets/book/model.ts';
import { attributes, escapeXml, unescapeXml } from '../xml.ts';
import type { Row } from './rows.ts';

const FORMULA = /<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/;

/** Which shared formula a cell's XML has; null: none. */
export function sharingOf(cell: string): string | null {
  const { t, si } = attributes(FORMULA.exec(cell)?.[1] ?? '');
  return t === 'shared' ? (si ?? '') : null;
}

/**
 * The shared formulas of a sheet that all their cells still have: each reads as the first one does from its place.
 * What a cell's formula reads now is in `after`.
 */
export function keptSharing(
  rows: ReadonlyMap<number, Row>,
  { after }: { readonly after: SheetModel },
): ReadonlySet<string> {
  const first = new Map<string, { formula: string; row: number; column: number }>();
  const broken = new Set<string>();
  for (const [row, { cells }] of rows) {
    for (const [column, cell] of cells) {
      const sharing = sharingOf(cell);
      if (sharing === null) continue;
      const formula = after.cells[row - 1]?.[column - 1]?.formula;
      const from = first.get(sharing);
      const isFirst = (FORMULA.exec(cell)?.[2] ?? '') !== '';
      if (formula === undefined || isFirst !== (from === undefined)) broken.add(sharing);
      else if (from === undefined) first.set(sharing, { formula, row, column });
      else if (shifted(from.formula, row - from.row, column - from.column) !== formula) broken.add(sharing);
    }
  }
  return new Set([...first.keys()].filter((sharing) => !broken.has(sharing)));
}

/**
 * The cell's XML with its formula, of which only the references are other ones than before; null if the formula is another one, or was
 * shared with cells that don't share it any more. An array stays one, and a function that only its file can name keeps its name.
 */
export function withFormulaOf(
  cell: string,
  was: CellModel | null | undefined,
  is: CellModel | null | undefined,
  shared: ReadonlySet<string>,
): string | null {
  if (was?.formula === undefined || is?.formula === undefined) return null;
  const sharing = sharingOf(cell);
  if (sharing !== null && !shared.has(sharing)) return null;
  const text = FORMULA.exec(cell)?.[2] ?? '';
  if (text === '') return sharing === null ? null : cell;
  if (was.formula === is.formula) return cell;
  if (withReferencesOf(was.formula, is.formula) !== is.formula) return null;
  const now = withReferencesOf(unescapeXml(text), is.formula);
  if (now === null) return null;
  return cell.replace(FORMULA, (element) => element.replace(`>${text}<`, () => `>${escapeXml(now)}<`));
}
