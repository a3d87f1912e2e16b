// Two officers use the add-on at the same moment: however their service calls interleave, it ends as if one had acted after the other.
//
// The deep suite (or ORDERS=all) tries every pair of acts and many threes; otherwise it is a sample of them.
import { afterAll, expect, test } from 'vitest';
import { everyOf, triesAll } from '../../suites.ts';
import { type Act, WRITING } from './acts.ts';
import { type Order, TOUCHES, tryAllOrders, tryRandomOrders } from './orders.ts';
import { openSmallPlan, plain, rowsIn } from './small-plan.ts';

/** Where a run takes the lock, gives it back, or waits for a person. Everything between is one step. */
const STEPS = /^(Lock\.|Ui\.(alert|prompt)$)/;
const plan = openSmallPlan();
const { addOn } = plan;
let orders = 0;
let tooMany = 0;
afterAll(() =>
  console.log(
    `orders of officers' calls tried: ${orders}; pairs with more orders than were tried: ${tooMany}`,
  ),
);

function begin(acts: readonly Act[]) {
  plan.restart();
  return {
    runs: acts.map((act) => act.begin(plan)),
    isLocked: () => addOn.control.isLocked('document'),
  };
}

/** Everything that an officer finds afterwards, line by line: the sheets, what was answered and said. */
function end({ answers }: Order): string {
  const sheets = addOn.control
    .book()
    .sheets.flatMap((sheet) => [
      `${sheet.name}, ${sheet.conditionalFormats.length} marks`,
      ...rowsIn(sheet).map((row) => `  ${row}`),
    ]);
  // Questions are left out: an officer may be asked about a state that is over by then, as long as it isn't written to.
  const said = addOn.control
    .shown()
    .flatMap(({ buttons, text }) => (buttons === 'OK' ? [`said: ${text}`] : []));
  return [
    ...sheets,
    ...answers.map((answer) => `answered: ${plain(withoutWords(answer))}`),
    ...said.sort(),
    `locked: ${addOn.control.isLocked('document')}`,
  ].join('\n');
}

/** An answer without what it says every time. */
function withoutWords(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      ['words', 'catalogue', 'settings', 'sheets', 'columns', 'labels', 'history', 'stamp', 'open'].includes(
        key,
      )
        ? undefined
        : value,
    ) ?? 'null',
  );
}

/** The lines that an end has more than another. */
function more(now: string, other: string): readonly string[] {
  const lines = other.split('\n');
  return now.split('\n').filter((line) => !lines.includes(line));
}

const ALL = triesAll('twoRuns');
/** So many orders of two acts are tried one after another; where there are more, as many again that chance chooses. */
const MOST = ALL ? 1_500 : 20;

/** Every way in which the acts can end one after the other, or with some told that someone is writing. */
function knownEnds(acts: readonly Act[]): ReadonlySet<string> {
  const known = new Set<string>();
  tryAllOrders(
    () => begin(acts),
    STEPS,
    (order) => known.add(end(order)),
    5_000,
  );
  for (const one of known) expect(one).not.toContain('"failed"');
  return known;
}

function expectKnown(known: ReadonlySet<string>, order: Order): void {
  const now = end(order);
  if (known.has(now)) return;
  const nearest = [...known].sort((a, b) => more(now, a).length - more(now, b).length)[0] ?? '';
  expect(more(now, nearest), order.steps.join('\n')).toEqual(more(nearest, now));
}

const pairs = WRITING.flatMap(
  (first, index) =>
    WRITING.slice(index).map((second) => ({ first, second, name: `one ${first.name}, one ${second.name}` })),
  // Two acts that ask have more orders than can be tried often.
).filter(
  ({ first, second }, index) => ALL || (index % everyOf('twoRuns') === 1 && !(first.asks && second.asks)),
);

test.each(pairs)(
  '$name: as if one had come after the other, or was told that someone is writing',
  ({ first, second }) => {
    const acts = [first, second];
    const known = knownEnds(acts);
    const see = (order: Order) => expectKnown(known, order);
    const tried = tryAllOrders(() => begin(acts), TOUCHES, see, MOST);
    orders += tried.orders;
    if (tried.all) return;
    tooMany++;
    tryRandomOrders(() => begin(acts), TOUCHES, see, { count: MOST, seed: 2569 });
    orders += MOST;
  },
  600_000,
);

/** Three officers, each with an act that asks nothing: every other one with two more, or each with as many pairs as there are acts. */
const asksNothing = WRITING.filter(({ asks }) => !asks);
const threes = asksNothing.flatMap((first, index) =>
  Array.from({ length: ALL ? asksNothing.length : Number(index === 0) }, (_, turn) => {
    const others = asksNothing.map((_, at) => asksNothing[(index * 3 + turn + at * 7) % asksNothing.length]);
    const acts = [first, others[1], others[2]] as readonly Act[];
    return { acts, seed: index * 100 + turn, name: acts.map(({ name }) => `one ${name}`).join(', ') };
  }),
);

test.each(threes)(
  '$name, all at once: as if one had come after the other',
  ({ acts, seed }) => {
    const known = knownEnds(acts);
    const see = (order: Order) => expectKnown(known, order);
    const count = ALL ? 60 : 10;
    tryRandomOrders(() => begin(acts), TOUCHES, see, { count, seed });
    orders += count;
  },
  600_000,
);
