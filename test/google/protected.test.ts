// What a colleague has protected: the officer hears which cells, in whatever language Google refuses.
import { expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { newSheetModel } from '../../local/sheets/book/new-book.ts';

const YEAR = 'ปี 2569';
const THAI = 'คุณกำลังพยายามแก้ไขเซลล์หรือออบเจ็กต์ที่มีการป้องกัน โปรดติดต่อเจ้าของสเปรดชีต';

test.each([
  ['in English', null],
  ['in Thai', THAI],
])(
  'cells that a colleague has protected are named where Google refuses %s, and nothing is changed',
  (_, speak) => {
    const own = sampleBook();
    // A chart that an officer has moved to a sheet of its own has no cells to be protected.
    own.sheets.push({ ...newSheetModel(99, 'แผนภูมิ1'), object: true });
    const addOn = openAddOn({ book: own, today: SAMPLE_DATE });
    const sheet = addOn.control.book().sheets.find(({ name }) => name === YEAR);
    const area = { row: 2, column: 1, rows: 900, columns: 4 };
    sheet?.protections.push({ area, description: '', warningOnly: false, locked: true });
    addOn.control.speak(speak);
    const before = addOn.snapshot();
    const open = addOn.run<{ rows: { row: number; cells: unknown }[] }>('panelOpen', YEAR).answer;
    if (!open.ok) throw new Error(open.message);
    const [{ row, cells } = { row: 0, cells: {} }] = open.value.rows;
    const { answer } = addOn.run('panelDelete', { sheet: YEAR, row, seen: cells });
    expect(answer).toMatchObject({
      ok: false,
      code: 'protected',
      message: expect.stringContaining(`${YEAR}!A2:D901`),
    });
    expect(addOn.snapshot().sheets).toEqual(before.sheets);
  },
);
