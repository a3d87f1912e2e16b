// Twice in is once: which of the rows that come in the workbook has already, and in what they differ. Nothing that is there is judged.
import type { CellValue } from '../cell.ts';
import { cellText } from '../cell.ts';
import { readPlanBudget } from '../columns/planned-amount.ts';
import { readQuarter } from '../columns/tick.ts';
import { certain } from '../reading.ts';
import { headerKey } from '../table.ts';
import { toArabicDigits } from '../text/digits.ts';
import { projectNames } from '../text/names/project-name.ts';
import { visibleText } from '../text/text.ts';

/** Rows below their headers. A row has a cell for each header; shorter ones end in empty cells. */
export interface RowsUnderHeaders {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A cell that comes in otherwise than it stands. */
export interface CellDifference {
  readonly header: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** A row that comes in, by its place among those that do (from 0). `there`: the place of the same row among those that are there. */
export type IncomingRow =
  | { readonly kind: 'new'; readonly incoming: number }
  | { readonly kind: 'same'; readonly incoming: number; readonly there: number }
  | {
      readonly kind: 'changed';
      readonly incoming: number;
      readonly there: number;
      readonly differences: readonly CellDifference[];
    };

/** What rows are known by. */
export interface PairingBy {
  /** The header of the column with the rows' names. */
  readonly name: string;
  /** As the settings write it, null if they don't. */
  readonly organisation: string | null;
  /** Whether a cell that comes in is a doubt: what stands there already is not asked about again. Row from 0. */
  readonly isDoubt: (row: number, header: string) => boolean;
}

/**
 * Pairs rows by name, of equal names those that have more in common; each row that is there goes with one at most. Differences are
 * told only where something comes in: an empty cell, a doubt, or a column that isn't there changes nothing. รหัส and ลำดับ are the
 * workbook's own.
 */
export function pairIncoming(
  there: RowsUnderHeaders,
  incoming: RowsUnderHeaders,
  { name, organisation, isDoubt }: PairingBy,
): readonly IncomingRow[] {
  const key = projectNames(organisation);
  const nameIn = ({ headers, rows }: RowsUnderHeaders) => {
    const at = placeOf(headers, name);
    return rows.map((row) => key(visibleText(cellText(row[at] ?? ''))));
  };
  const [known, coming] = [nameIn(there), nameIn(incoming)];
  const isName = (header: string) => headerKey(header) === headerKey(name);
  const differencesOf = (own: number, other: number) =>
    differences(there, other, incoming, own, isDoubt).filter(
      ({ header }) => !isName(header) || coming[own]?.full !== known[other]?.full,
    );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  // The full name first, then the name without the words for its kind; of equals the one with the fewest differences.
  for (const form of ['full', 'bare'] as const) {
    coming.forEach((names, own) => {
      if (pairs.has(own) || names[form] === '') return;
      const [best] = known
        .flatMap((other, at) => (other[form] === names[form] && !taken.has(at) ? [at] : []))
        .map((row) => ({ row, count: differencesOf(own, row).length }))
        .sort((a, b) => a.count - b.count || a.row - b.row);
      if (best === undefined) return;
      pairs.set(own, best.row);
      taken.add(best.row);
    });
  }
  return coming.map((_, own): IncomingRow => {
    const other = pairs.get(own);
    if (other === undefined) return { kind: 'new', incoming: own };
    const found = differencesOf(own, other);
    return found.length === 0
      ? { kind: 'same', incoming: own, there: other }
      : { kind: 'changed', incoming: own, there: other, differences: found };
  });
}

/** Headers whose cells the workbook gives itself. */
const OWN: readonly string[] = ['รหัส', 'ลำดับ'].map(headerKey);

function differences(
  there: RowsUnderHeaders,
  other: number,
  incoming: RowsUnderHeaders,
  own: number,
  isDoubt: PairingBy['isDoubt'],
): readonly CellDifference[] {
  return incoming.headers.flatMap((header, at): CellDifference[] => {
    const place = placeOf(there.headers, header);
    const to = incoming.rows[own]?.[at] ?? '';
    if (place < 0 || OWN.includes(headerKey(header)) || to === '' || isDoubt(own, header)) return [];
    const from = there.rows[other]?.[place] ?? '';
    return saysTheSame(from, to) ? [] : [{ header, from, to }];
  });
}

function placeOf(headers: readonly string[], header: string): number {
  return headers.findIndex((one) => headerKey(one) === headerKey(header));
}

/** Whether two cells say the same, however they are written. */
function saysTheSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'boolean' || typeof b === 'boolean')
    return certain(readQuarter(a)) === certain(readQuarter(b));
  // A printed plan has Thai digits where the sheet has Arabic ones.
  const [left, right] = [a, b].map((cell) => toArabicDigits(visibleText(cellText(cell))));
  if (left === right) return true;
  const [one, two] = [readPlanBudget(a), readPlanBudget(b)];
  return one.kind !== 'invalid' && two.kind !== 'invalid' && certain(one) === certain(two);
}
