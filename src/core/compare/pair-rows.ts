// Which row of one sheet is which row of another: by รหัส, else by name, else by similarity.
import type { Dimension } from '../plan.ts';
import { type Namesake, namesakesAmong } from '../text/names/namesakes.ts';
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
  /** Rows without a pair that stand twice in their sheet, and of which one has its pair: the other sheet doesn't lack them. */
  readonly twiceLeft: readonly Left[];
  readonly twiceRight: readonly Right[];
  /** Of `onlyLeft` and `onlyRight` those whose namesake in another dimension has its pair. */
  readonly elsewhere: ReadonlySet<Left | Right>;
}

interface Candidate<Row> {
  readonly row: Row;
  readonly name: ProjectName;
  readonly dimension: Dimension | null;
  /** Told apart by it where names are the same: the budget of the year in question. */
  readonly amount: number | null;
}

type Side = Candidate<PairedRow>;

/** What two rows must share to be the same project. A step without a key passes over the row. */
interface Step {
  readonly by: 'id' | 'name';
  readonly key: PairKey<Side>;
}

/** What rows may share, from the surest to the least sure. */
const SHARED: readonly Step[] = [
  { by: 'id', key: ({ row, name }) => (row.id === '' ? null : [row.id.toUpperCase(), name.full]) },
  { by: 'id', key: ({ row }) => (row.id === '' ? null : [row.id.toUpperCase()]) },
  { by: 'name', key: ({ dimension, name }) => (name.full === '' ? null : [name.full, dimension]) },
  { by: 'name', key: ({ name }) => (name.full === '' ? null : [name.full]) },
  { by: 'name', key: ({ dimension, name }) => (name.bare === '' ? null : [name.bare, dimension]) },
  { by: 'name', key: ({ name }) => (name.bare === '' ? null : [name.bare]) },
];

/**
 * Where several rows share it, those go together that agree in their amounts, then those that have one: of two rows of the plan the
 * year's project is the one that runs that year. Each step is one pass over both sheets, so that doubled rows cost no more than others.
 */
const STEPS: readonly Step[] = SHARED.flatMap(({ by, key }): readonly Step[] => [
  { by, key: (side) => more(key(side), side.amount) },
  { by, key: (side) => (side.amount === null ? null : key(side)) },
  { by, key },
]);

function more(key: ReturnType<PairKey<Side>>, amount: number | null): ReturnType<PairKey<Side>> {
  return key === null ? null : [...key, amount];
}

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
  const sheetOf = <Row extends PairedRow>(
    rows: readonly Row[],
    amountOf: (row: Row) => number | null,
  ): Sheet<Row> => {
    const sideOf = (row: Row) => {
      const { dimension } = row;
      return { row, name: name(row.name), dimension, amount: amountOf(row) };
    };
    return { rest: rows.map(sideOf), paired: [], twice: [] };
  };
  const own = sheetOf(left, amounts.left);
  const others = sheetOf(right, amounts.right);
  const pairs: RowPair<Left, Right>[] = [];
  const take = (
    by: RowPair<Left, Right>['by'],
    found: ReadonlyMap<Candidate<Left>, Candidate<Right>>,
  ): void => {
    for (const [one, other] of found) {
      pairs.push({ left: one.row, right: other.row, by, sameName: one.name.bare === other.name.bare });
    }
    setAside(own, 'paired', new Set(found.keys()));
    setAside(others, 'paired', new Set(found.values()));
  };
  const takeTwice = (): void => {
    setAside(own, 'twice', namesakesIn(own, 'twice'));
    setAside(others, 'twice', namesakesIn(others, 'twice'));
  };
  for (const { by, key } of STEPS) take(by, pairByKey(own.rest, others.rest, { left: key, right: key }));
  // What stands twice is not likened to another project; and a row that is only probably its pair speaks for its namesakes, too.
  takeTwice();
  const names = (sides: readonly Side[]) => sides.map((side) => side.name.bare);
  take(
    'similarity',
    new Map(
      probablePairs(names(own.rest), names(others.rest)).map((pair) => [
        own.rest[pair.left] as Candidate<Left>,
        others.rest[pair.right] as Candidate<Right>,
      ]),
    ),
  );
  takeTwice();
  const rowsOf = <Row>(sides: Iterable<Candidate<Row>>) => [...sides].map(({ row }) => row);
  return {
    pairs: pairs.sort((a, b) => a.left.row - b.left.row),
    onlyLeft: rowsOf(own.rest),
    onlyRight: rowsOf(others.rest),
    twiceLeft: rowsOf(own.twice),
    twiceRight: rowsOf(others.twice),
    elsewhere: new Set<Left | Right>([
      ...rowsOf(namesakesIn(own, 'elsewhere')),
      ...rowsOf(namesakesIn(others, 'elsewhere')),
    ]),
  };
}

/** The rows of one sheet while pairs are looked for. */
interface Sheet<Row> {
  /** Those that have none yet. */
  rest: readonly Candidate<Row>[];
  readonly paired: Candidate<Row>[];
  /** Those that need none: their namesake has it. */
  readonly twice: Candidate<Row>[];
}

function namesakesIn<Row>({ rest, paired }: Sheet<Row>, wanted: Namesake): ReadonlySet<Candidate<Row>> {
  const namesakeOf = namesakesAmong(paired);
  return new Set(rest.filter((one) => namesakeOf(one) === wanted));
}

function setAside<Row>(sheet: Sheet<Row>, as: 'paired' | 'twice', rows: ReadonlySet<Candidate<Row>>): void {
  for (const row of rows) sheet[as].push(row);
  sheet.rest = sheet.rest.filter((one) => !rows.has(one));
}
