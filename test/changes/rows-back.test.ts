// A moved project goes back past its neighbour wherever a person's hand has put the two since, or nothing at all is changed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changePlan } from '../../src/changes/change-plan.ts';
import { Refusal } from '../../src/commands/session/refusal.ts';
import { readCells } from '../../src/commands/session/session.ts';
import { runWriting, undoLast } from '../commands/on-paper/acts.ts';
import { moves } from '../commands/on-paper/decided.ts';
import { LAST, nameOf, paperPlan, YEAR } from '../commands/on-paper/paper-plan.ts';
import { PaperWorkbook } from '../commands/on-paper/paper-workbook.ts';

const rows = fc.integer({ min: 2, max: LAST });
type Hand = (workbook: PaperWorkbook) => void;
const hands: fc.Arbitrary<Hand> = fc.oneof(
  fc.tuple(rows, rows).map(
    ([from, to]): Hand =>
      (workbook) =>
        workbook.moveRow(YEAR, from, to),
  ),
  fc.tuple(rows, fc.integer({ min: 1, max: 2 })).map(([below, count]): Hand => {
    return (workbook) => workbook.insertRows(YEAR, below - 1, count);
  }),
  rows.map(
    (row): Hand =>
      (workbook) =>
        workbook.deleteRows(YEAR, row, 1),
  ),
  rows.map(
    (row): Hand =>
      (workbook) =>
        workbook.type(YEAR, row, 6, 'ของเจ้าหน้าที่'),
  ),
);
const names = (workbook: PaperWorkbook) => workbook.shown(YEAR).flatMap((line) => line[1] || []);
/** Whether the moved project stands on its first side of its neighbour; null where one of the two is gone. */
const isBack = (workbook: PaperWorkbook, from: number, to: number) => {
  const [own, other] = [from, to].map((row) => names(workbook).indexOf(nameOf(row, YEAR))) as [
    number,
    number,
  ];
  return own < 0 || other < 0 ? null : own < other === from < to;
};

test('undo of a move brings the project back past its neighbour, past no other, or changes nothing and names a row', () => {
  const ends = { back: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: LAST - 1 }),
      fc.boolean(),
      fc.array(hands, { maxLength: 3 }),
      (row, isDown, did) => {
        const [from, to] = isDown ? [row, row + 1] : [row + 1, row];
        const workbook = new PaperWorkbook(paperPlan(false));
        runWriting(workbook, (run) => {
          readCells(run, YEAR);
          changePlan(run, moves(from, to)(run));
        });
        for (const does of did) does(workbook);
        /** All but the neighbour: what stands where among them isn't the move's affair. */
        const others = () => names(workbook).filter((name) => name !== nameOf(to, YEAR));
        const before = others();
        const { sheets } = workbook.paper;
        try {
          runWriting(workbook, undoLast);
          expect(isBack(workbook, from, to)).toBe(true);
          expect(others()).toEqual(before);
          ends.back++;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect(workbook.paper.sheets).toEqual(sheets);
          const { cells, rows: unknown } = error.reason as unknown as Record<'cells' | 'rows', unknown[]>;
          expect(cells.length + unknown.length).toBeGreaterThan(0);
          ends.refused++;
        }
      },
    ),
    { seed: 2569, numRuns: 600 },
  );
  // Both ends are met often, else this says little.
  for (const often of Object.values(ends)) expect(often).toBeGreaterThan(10);
});
