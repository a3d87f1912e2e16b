// What the import's page would never send: refused by what is wrong with it, before anything is read or written.
import { beforeAll, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE } from '../../local/sample/sample-book.ts';
import { newBookModel } from '../../local/sheets/book/new-book.ts';

const SHEET = 'ปี 2569';
type Fields = Record<string, unknown>;

/** A request in which nothing is wrong but that no one has agreed to it. */
const sound = (other: Fields = {}, sheet: Fields = {}): Fields => ({
  settings: { organisation: 'เทศบาลตำบลบ้านใหม่' },
  sheets: [{ sheet: SHEET, headers: ['ลำดับ', 'รายการโครงการ'], rows: [[1, 'โครงการ']], ...sheet }],
  doubts: [{ sheet: SHEET, cell: 'B2', code: 'amount-unclear', read: 'x' }],
  take: [{ sheet: SHEET, rows: [0] }],
  agreed: '',
  ...other,
});
const many = (count: number, one: unknown = '') => Array(count).fill(one);

let addOn: AddOn;
beforeAll(() => {
  addOn = openAddOn({ book: newBookModel('แผน', 'ตารางของเรา'), today: SAMPLE_DATE });
});

test.each<[string, unknown]>([
  ['a cell of each kind', sound({}, { rows: [['ก', 1, true, { date: '2026-06-08' }, '']] })],
  ['a doubt of no cell', sound({ doubts: [{ sheet: SHEET, cell: null }] })],
  ['nothing at all', sound({ settings: {}, sheets: [], doubts: [], take: [] })],
  [
    'as much as a plan may have',
    sound(
      { settings: { organisation: 'ก'.repeat(1_000) }, take: [{ sheet: SHEET, rows: many(200_000, 0) }] },
      { sheet: 'ก'.repeat(100), headers: many(200, 'ก'), rows: many(20_000, []) },
    ),
  ],
  ['as many sheets', sound({ sheets: many(60, { sheet: SHEET, headers: [], rows: [] }) })],
  ['as many doubts', sound({ doubts: many(200_000, { sheet: SHEET, cell: null }) })],
])('what may be sent is read, and asks for agreement: %s', (_, request) => {
  expect(addOn.run('importTake', request).answer).toMatchObject({ ok: false, code: 'changed-while-asked' });
});

test.each<[string, unknown]>([
  ['import', null],
  ['import', 'x'],
  ['import', []],
  ['import', undefined],
  ['import', sound({ settings: null })],
  ['import', sound({ settings: [] })],
  ['import', sound({ settings: 'x' })],
  ['import', sound({ sheets: ['x'] })],
  ['import', sound({ sheets: [null] })],
  ['settings', sound({ settings: { organisation: 'ก', colour: 'x' } })],
  ['settings', sound({ settings: { organisation: 1 } })],
  ['settings', sound({ settings: { organisation: 'ก'.repeat(1_001) } })],
  ['settings', sound({ sheets: { length: 1 } })],
  ['settings', sound({ sheets: many(61, { sheet: SHEET, headers: [], rows: [] }) })],
  ['sheet', sound({}, { sheet: 1 })],
  ['sheet', sound({}, { sheet: ' ' })],
  ['sheet', sound({}, { sheet: 'ก'.repeat(101) })],
  ['headers', sound({}, { headers: 'x' })],
  ['headers', sound({}, { headers: ['ก', 1] })],
  ['rows', sound({}, { rows: 'x' })],
  ['rows', sound({}, { rows: [['ก'], 'x'] })],
  ['rows', sound({}, { rows: [many(201)] })],
  ['rows', sound({}, { rows: [['ก', null]] })],
  ['rows', sound({}, { rows: [['ก', { day: '2026-06-08' }]] })],
  ['rows', sound({}, { rows: [['ก', ['2026-06-08']]] })],
  ['rows', sound({}, { rows: [['ก', { date: 'x2026-06-08' }]] })],
  ['rows', sound({}, { rows: [['ก', { date: '2026-06-08T00:00' }]] })],
  ['doubts', sound({ doubts: 'x' })],
  ['doubts', sound({ doubts: [null] })],
  ['doubts', sound({ doubts: ['x'] })],
  ['doubts', sound({ doubts: [{ cell: 'B2' }] })],
  [
    'doubts',
    sound({
      doubts: [
        { sheet: SHEET, cell: 'B2' },
        { sheet: SHEET, cell: 2 },
      ],
    }),
  ],
  ['doubts', sound({ doubts: many(200_001, { sheet: SHEET, cell: null }) })],
  ['take', sound({ take: 'x' })],
  ['take', sound({ take: [{ rows: [0] }] })],
  ['take', sound({ take: [{ sheet: SHEET }] })],
  ['take', sound({ take: [{ sheet: SHEET, rows: [0, -1] }] })],
  ['take', sound({ take: [{ sheet: SHEET, rows: [0, 1.5] }] })],
  ['take', sound({ take: [{ sheet: SHEET, rows: [0, '1'] }] })],
  ['take', sound({ take: [{ sheet: SHEET, rows: many(200_001, 0) }] })],
  ['agreed', sound({ agreed: null })],
])('a request that no page sends is refused, by what is wrong with it: %s (%#)', (what, request) => {
  const { answer, calls } = addOn.run('importTake', request);
  expect(answer).toMatchObject({ ok: false, code: 'request-invalid' });
  expect(answer).toMatchObject({ message: expect.stringContaining(`(${what})`) });
  expect(calls.writes).toBe(0);
});

test('an impossible letter is named by its sheet, its cell and its header; in a header by the cell alone', () => {
  const said = (sheet: Fields) => addOn.run('importTake', sound({}, sheet)).answer;
  expect(said({ rows: [[1, 'ก\u0000']] })).toMatchObject({
    code: 'text-impossible',
    message: expect.stringContaining(`${SHEET} B2 รายการโครงการ`),
  });
  expect(said({ headers: ['ลำดับ\u0000'] })).toMatchObject({
    message: expect.stringContaining(`"${SHEET} A1"`),
  });
});
