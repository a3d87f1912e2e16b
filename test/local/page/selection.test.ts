// Moving over a sheet by keyboard, as in Google Sheets.
import { describe, expect, test } from 'vitest';
import { mergesByPlace } from '../../../local/page/grid/areas.ts';
import { layAxis } from '../../../local/page/grid/axis.ts';
import { gridAction } from '../../../local/page/grid/grid-keys.ts';
import type { Ground } from '../../../local/page/grid/movement.ts';
import { moveSelection, type Selection, selectPlace } from '../../../local/page/grid/selection.ts';
import { newSheetModel } from '../../../local/sheets/book/new-book.ts';

/** Ten rows by six columns: row 4 hidden, C2:D3 merged, A1:A3 and A7 filled. */
function ground(): Ground {
  const filled = { value: 1 };
  const sheet = {
    ...newSheetModel(1, 'ทดสอบ', 10, 6),
    merges: [{ row: 2, column: 3, rows: 2, columns: 2 }],
    cells: [[filled], [filled], [filled], [], [], [], [filled]],
  };
  return {
    sheet,
    merges: mergesByPlace(sheet),
    rows: layAxis(10, (row) => (row === 4 ? 0 : 20)),
    columns: layAxis(6, () => 100),
  };
}

/** The area that is selected after keys such as `Shift+ArrowDown`, pressed one after another. */
function press(from: string, keys: string): string {
  const here = ground();
  const [row = 1, column = 1] = from.split(',').map(Number);
  let selection: Selection = selectPlace(here, { row, column });
  for (const chord of keys.split(' ')) {
    const parts = chord.split('+');
    const action = gridAction(
      {
        key: parts[parts.length - 1] ?? '',
        shiftKey: parts.includes('Shift'),
        ctrlKey: parts.includes('Ctrl'),
        metaKey: false,
        altKey: parts.includes('Alt'),
      },
      60,
    );
    if (action?.kind === 'move') selection = moveSelection(here, selection, action.move, action.extend);
  }
  const { area } = selection;
  return `${area.row},${area.column} ${area.rows}×${area.columns}`;
}

describe('The keyboard moves over the sheet', () => {
  test.each([
    ['an arrow goes to the next cell', '1,1', 'ArrowRight', '1,2 1×1'],
    ['the edge of the sheet stops it', '1,1', 'ArrowUp', '1,1 1×1'],
    ['a hidden row is passed over', '3,1', 'ArrowDown', '5,1 1×1'],
    ['and back', '5,1', 'ArrowUp', '3,1 1×1'],
    ['a merged cell is one cell', '2,2', 'ArrowRight', '2,3 2×2'],
    ['out of a merged cell on its far side', '2,3', 'ArrowRight', '2,5 1×1'],
    ['out of a merged cell downwards, past the hidden row', '2,3', 'ArrowDown', '5,3 1×1'],
    ['Tab goes right, Shift+Tab left', '1,2', 'Tab Tab Shift+Tab', '1,3 1×1'],
    ['Shift and an arrow grow the selection', '1,1', 'Shift+ArrowDown Shift+ArrowRight', '1,1 2×2'],
    ['and shrink it again', '1,1', 'Shift+ArrowDown Shift+ArrowDown Shift+ArrowUp', '1,1 2×1'],
    ['it never cuts a merged cell', '1,3', 'Shift+ArrowDown', '1,3 3×2'],
    ['Ctrl and an arrow go to the end of the filled cells', '1,1', 'Ctrl+ArrowDown', '3,1 1×1'],
    ['then to the next filled one', '3,1', 'Ctrl+ArrowDown', '7,1 1×1'],
    ['then to the edge', '7,1', 'Ctrl+ArrowDown', '10,1 1×1'],
    ["Home goes to the row's first cell", '5,4', 'Home', '5,1 1×1'],
    ['Ctrl+End goes to the last filled cell', '1,1', 'Ctrl+End', '7,1 1×1'],
    ['Page Down moves by what is in sight', '1,1', 'PageDown', '5,1 1×1'],
  ])('%s', (_, from, keys, expected) => {
    expect(press(from, keys)).toBe(expected);
  });

  test.each([
    ['a letter is typed', { key: 'ก' }, null],
    ['Enter edits', { key: 'Enter' }, { kind: 'edit' }],
    ['F2 edits', { key: 'F2' }, { kind: 'edit' }],
    ['Delete empties', { key: 'Delete' }, { kind: 'clear' }],
    ['the space bar ticks', { key: ' ' }, { kind: 'tick' }],
    ['Alt and the down arrow open the list', { key: 'ArrowDown', altKey: true }, { kind: 'open-list' }],
    ['Alt+Enter follows the link', { key: 'Enter', altKey: true }, { kind: 'open-link' }],
    ["Ctrl+C stays the browser's", { key: 'c', ctrlKey: true }, null],
    ["F5 stays the browser's", { key: 'F5' }, null],
  ])('%s', (_, event, expected) => {
    const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
    expect(gridAction({ ...plain, ...event }, 60)).toEqual(expected);
  });
});

describe('A long sheet', () => {
  test('finds the row at a pixel, and never a hidden one', () => {
    const axis = layAxis(5000, (row) => (row % 7 === 0 ? 0 : 21));
    for (let row = 1; row <= 5000; row += 1) {
      if (axis.size(row) > 0) expect(axis.at(axis.start(row) + 5)).toBe(row);
    }
    expect(axis.at(-50)).toBe(1);
    expect(axis.at(axis.total + 50)).toBe(5000);
  });
});
