// Rows out of the order of their dimensions are sorted in one click, with all that is theirs, and only if that is asked for.
import { beforeEach, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import type { PanelState } from '../../src/panel/panel-types.ts';
import { undoLast } from './undo-last.ts';

const YEAR = 'ปี 2569';
const OWN_COLOUR = '#ffcc00';

let addOn: AddOn;
beforeEach(() => {
  addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
  // The first project goes to มิติ 4, one of มิติ 4 to มิติ 2; the first is coloured, and a formula of the officer's names it.
  addOn.control.type(YEAR, 'C2', '4');
  addOn.control.type(YEAR, 'C16', '2');
  addOn.control.type(YEAR, 'L5', '=D2*2');
  const first = sheet().cells[1]?.[1];
  if (first) first.style = { ...first.style, background: OWN_COLOUR };
  addOn.control.restore(addOn.control.book());
});

function sheet() {
  const found = addOn.control.book().sheets.find(({ name }) => name === YEAR);
  if (!found) throw new Error('the year is there');
  return found;
}
const rows = () =>
  sheet()
    .cells.slice(1, 16)
    .map((line) => [0, 1, 2, 3].map((column) => line?.[column]?.value));
const open = () => {
  const { answer } = addOn.run<PanelState>('panelOpen', YEAR);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};
const found = () => open().findings.filter(({ code }) => code === 'dimension-order');
const sort = () => {
  const [first] = found();
  if (!first) throw new Error('rows are out of order');
  const { row, column, sentence } = first;
  return addOn.run<PanelState>('panelFix', YEAR, { row, column, said: sentence });
};

test('a click sorts them: those of one dimension keep their order, numbers stay in their places, a row brings along what is its own', () => {
  const before = rows();
  // It sorts the whole sheet, and is offered once.
  expect(found().map(({ fix }) => fix)).toEqual(['เรียงแถวทั้งชีตตามมิติ (เลขลำดับอยู่ที่เดิม)', null]);
  const { answer } = sort();
  expect(answer.ok).toBe(true);
  const dimensionOf = (row: (typeof before)[number]) => Number(row[2]);
  const wanted = [...before].sort((one, other) => dimensionOf(one) - dimensionOf(other));
  expect(rows().map(([, ...row]) => row)).toEqual(wanted.map(([, ...row]) => row));
  expect(rows().map(([number]) => number)).toEqual(before.map(([number]) => number));
  expect(found()).toEqual([]);
  const place = wanted.findIndex((row) => row[1] === before[0]?.[1]) + 2;
  expect(sheet().cells[place - 1]?.[1]?.style?.background).toBe(OWN_COLOUR);
  const formula = sheet().cells.flatMap((line) => line?.[11]?.formula ?? []);
  expect(formula).toEqual([`=D${place}*2`]);

  expect(undoLast(addOn, YEAR).ok).toBe(true);
  expect(rows()).toEqual(before);
  expect(sheet().cells[1]?.[1]?.style?.background).toBe(OWN_COLOUR);
});

test('it is never done together with other fixes', () => {
  const before = rows();
  addOn.run('panelFix', YEAR, null);
  addOn.click('menuFix', 'YES');
  expect(rows()).toEqual(before);
});

test('it isn’t offered where a row stands apart, or a dimension isn’t known', () => {
  addOn.control.type(YEAR, 'C9', 'มิติที่เท่าไร');
  expect(found().map(({ fix }) => fix)).toEqual(found().map(() => null));
  addOn.control.type(YEAR, 'C9', '3');
  addOn.control.insertRows(YEAR, 6, 1);
  expect(found()).not.toEqual([]);
  expect(found().map(({ fix }) => fix)).toEqual(found().map(() => null));
});
