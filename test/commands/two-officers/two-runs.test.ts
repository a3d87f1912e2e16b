// Two officers use the add-on at the same moment: however their service calls interleave, it ends as if one had acted after the other.
//
// ORDERS=all tries every pair of acts, which takes a quarter of an hour; otherwise it is a sample of them.
import { afterAll, expect, test } from 'vitest';
import { type Act, WRITING } from './acts.ts';
import { type Order, TOUCHES, tryAllOrders } from './orders.ts';
import { openSmallPlan, plain, rowsIn } from './small-plan.ts';

/** Where a run takes the lock, gives it back, or waits for a person. Everything between is one step. */
const STEPS = /^(Lock\.|Ui\.(alert|prompt)$)/;
const plan = openSmallPlan();
const { addOn } = plan;
let orders = 0;
afterAll(() => console.log(`orders of two officers' calls tried: ${orders}`));

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
      ['words', 'catalogue', 'settings', 'sheets', 'columns'].includes(key) ? undefined : value,
    ) ?? 'null',
  );
}

/** The lines that an end has more than another. */
function more(now: string, other: string): readonly string[] {
  const lines = other.split('\n');
  return now.split('\n').filter((line) => !lines.includes(line));
}

const ALL = process.env.ORDERS === 'all';
const pairs = WRITING.flatMap((first, index) =>
  WRITING.slice(index).map((second) => ({ first, second, name: `one ${first.name}, one ${second.name}` })),
).filter((_, index) => ALL || index % 6 === 1);

test.each(pairs)(
  '$name: as if one had come after the other, or was told that someone is writing',
  ({ first, second }) => {
    const known = new Set<string>();
    tryAllOrders(
      () => begin([first, second]),
      STEPS,
      (order) => known.add(end(order)),
    );
    const count = tryAllOrders(
      () => begin([first, second]),
      TOUCHES,
      (order) => {
        const now = end(order);
        if (known.has(now)) return;
        const nearest = [...known].sort((a, b) => more(now, a).length - more(now, b).length)[0] ?? '';
        expect(more(now, nearest), order.steps.join('\n')).toEqual(more(nearest, now));
      },
    );
    for (const one of known) expect(one).not.toContain('"failed"');
    orders += count;
  },
  300_000,
);
