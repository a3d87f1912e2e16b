// The sidebar is opened while someone writes: it reads without the lock, so nobody waits for it. It shows each row as it was or as it is
// then; a row that takes several calls to write may be seen in between, and then nothing can be saved over it.
import { afterAll, expect, test } from 'vitest';
import type { PanelRow, PanelState, RowOutcome } from '../../../src/panel/panel-types.ts';
import { everyOf, triesAll } from '../../suites.ts';
import { OPENING, WRITING } from './acts.ts';
import { TOUCHES, tryAllOrders } from './orders.ts';
import { openSmallPlan, plain, YEAR } from './small-plan.ts';

/** So many orders are tried of one opening and one writing. */
const MOST = triesAll('reading') ? Number.POSITIVE_INFINITY : everyOf('reading');
const plan = openSmallPlan();
let orders = 0;
let between = 0;
afterAll(() =>
  console.log(
    `orders of an opening and a writing tried: ${orders}; rows seen half-written and not to be saved over: ${between}`,
  ),
);

/** The rows that the sidebar shows; none where it said that someone is writing. */
function rowsOf(opening: unknown): readonly PanelRow[] {
  const answer = opening as { readonly code?: string; readonly value?: PanelState };
  expect(answer.code).not.toBe('failed');
  return Array.from(answer.value?.rows ?? []);
}

function saveOver({ row, cells: seen }: PanelRow): RowOutcome | undefined {
  const target = { sheet: YEAR, row, seen };
  const { answer } = plan.addOn.run<RowOutcome>('panelSave', { sheet: YEAR, target, cells: { remark: 'x' } });
  return answer.ok ? answer.value : undefined;
}

const writing = WRITING.filter(({ asks }) => !asks);

test.each(writing.map((act) => ({ act, name: act.name })))(
  'while someone $name',
  ({ act }) => {
    const begin = () => {
      plan.restart();
      return {
        runs: [OPENING, act].map((one) => one.begin(plan)),
        isLocked: () => plan.addOn.control.isLocked('document'),
      };
    };
    /** Before the act, after it. */
    const known = [false, true].flatMap((done) => {
      const [opening, writer] = begin().runs;
      if (done) writer?.advance(() => false, true);
      const ended = opening?.advance(() => false, true);
      return rowsOf(ended?.state === 'done' ? ended.answer() : {}).map(({ cells }) => plain(cells));
    });
    expect(known.length).toBeGreaterThan(6);
    const tried = tryAllOrders(
      begin,
      TOUCHES,
      (order) => {
        for (const row of rowsOf(order.answers[0])) {
          // Where it stands may have changed since: saving looks for it anew.
          if (known.includes(plain(row.cells))) continue;
          expect(saveOver(row)?.kind, order.steps.join('\n')).toBe('conflict');
          between++;
        }
      },
      MOST,
    );
    orders += tried.orders;
  },
  1_200_000,
);
