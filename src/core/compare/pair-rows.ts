// Which row of one sheet is which row of another: by รหัส, else by name, else by similarity.
import type { Dimension } from '../plan.ts';
import { type ProjectName, projectNames } from '../text/names/project-name.ts';
import { type PairKey, pairByKey } from './pair-by-key.ts';
import { probablePairs } from './probable-pairs.ts';

/** What a row is recognised by. */
export interface PairedRow {
  /** Counted from 1. */
  readonly row: number;
  /** Empty for a row that has none. */
  readonly id: string;
  readonly name: string;
  /** Null where the sheet has none, or the cell says none. */
  readonly dimension: Dimension | null;
}

/** Two rows that are the same project. */
export interface RowPair<Left, Right> {
  readonly left: Left;
  readonly right: Right;
  /** How they were recognised; `similarity` is only probable, and the officer's to confirm. */
  readonly by: 'id' | 'name' | 'similarity';
  /** Whether their names are the same but for what makes no difference. */
  readonly sameName: boolean;
}

/** Every row of both sheets, each once, in their sheets' order. */
export interface RowPairing<Left, Right> {
  readonly pairs: readonly RowPair<Left, Right>[];
  readonly onlyLeft: readonly Left[];
  readonly onlyRight: readonly Right[];
}

interface Candidate<Row> {
  readonly row: Row;
  readonly name: ProjectName;
  /** Told apart by it where names are the same: the budget of the year in question. */
  readonly amount: number | null;
}

type Side = Candidate<PairedRow>;

/** What two rows must share to be the same project. A step without a key passes over the row. */
interface Step {
  readonly by: 'id' | 'name';
  readonly key: PairKey<Side>;
}

const named = (key: (side: Side) => readonly (string | number | null)[]) => (side: Side) =>
  side.name.bare === '' ? null : key(side);
const identified = (key: (side: Side) => readonly (string | number | null)[]) => (side: Side) =>
  side.row.id === '' ? null : key(side);

/**
 * From the surest to the least sure. Where several rows share an id or a name, those go together that agree in more; each
 * step is one pass over both sheets, so that doubled rows cost no more than others.
 */
const STEPS: readonly Step[] = [
  { by: 'id', key: identified(({ row, name }) => [row.id.toUpperCase(), name.full]) },
  { by: 'id', key: identified(({ row }) => [row.id.toUpperCase()]) },
  { by: 'name', key: named(({ row, name, amount }) => [name.full, row.dimension, amount]) },
  { by: 'name', key: named(({ row, name }) => [name.full, row.dimension]) },
  { by: 'name', key: named(({ name, amount }) => [name.full, amount]) },
  { by: 'name', key: named(({ name }) => [name.full]) },
  { by: 'name', key: named(({ row, name }) => [name.bare, row.dimension]) },
  { by: 'name', key: named(({ name }) => [name.bare]) },
];

/**
 * Pairs the rows of two sheets; `organisation` as the settings write it, null if they don't. `amounts` tell rows of the same
 * name apart where both sheets have one.
 */
export function pairRows<Left extends PairedRow, Right extends PairedRow>(
  left: readonly Left[],
  right: readonly Right[],
  organisation: string | null,
  amounts: {
    readonly left: (row: Left) => number | null;
    readonly right: (row: Right) => number | null;
  } = { left: () => null, right: () => null },
): RowPairing<Left, Right> {
  const name = projectNames(organisation);
  let own: readonly Candidate<Left>[] = left.map((row) => ({
    row,
    name: name(row.name),
    amount: amounts.left(row),
  }));
  let others: readonly Candidate<Right>[] = right.map((row) => ({
    row,
    name: name(row.name),
    amount: amounts.right(row),
  }));
  const pairs: RowPair<Left, Right>[] = [];
  const take = (
    by: RowPair<Left, Right>['by'],
    found: ReadonlyMap<Candidate<Left>, Candidate<Right>>,
  ): void => {
    const taken = new Set(found.values());
    for (const [one, other] of found) {
      pairs.push({ left: one.row, right: other.row, by, sameName: one.name.bare === other.name.bare });
    }
    own = own.filter((one) => !found.has(one));
    others = others.filter((other) => !taken.has(other));
  };
  for (const { by, key } of STEPS) take(by, pairByKey(own, others, { left: key, right: key }));
  const names = (sides: readonly Side[]) => sides.map((side) => side.name.bare);
  take(
    'similarity',
    new Map(
      probablePairs(names(own), names(others)).map((pair) => [
        own[pair.left] as Candidate<Left>,
        others[pair.right] as Candidate<Right>,
      ]),
    ),
  );
  return {
    pairs: pairs.sort((a, b) => a.left.row - b.left.row),
    onlyLeft: own.map(({ row }) => row),
    onlyRight: others.map(({ row }) => row),
  };
}
