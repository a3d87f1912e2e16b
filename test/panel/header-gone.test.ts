// A header is renamed in the grid while the sidebar shows what stood below it: what is refused says so, and nothing is written.
import { beforeEach, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { fillInSixMonths, ROUND_DATE } from '../../local/sample/sample-follow-up.ts';
import { wholePlanBook } from '../../local/sample/whole-plan/whole-plan-book.ts';
import type { Answer, PanelRow, PanelState } from '../../src/panel/panel-types.ts';
import type { RoundState } from '../../src/panel/round-types.ts';

const PLAN = 'แผน';
const FOLLOWED = 'ผล 2569';

let addOn: AddOn;
beforeEach(() => {
  addOn = openAddOn({ book: wholePlanBook(), today: ROUND_DATE });
});

function call<Value>(name: string, ...args: unknown[]): Value {
  const { answer } = addOn.run<Value>(name, ...args);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Renames the header of a column, given by the words that it begins with; its name before. */
function rename(sheet: string, begins: string): string {
  const [line = []] = addOn.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const index = line.findIndex((cell) => String(cell?.value).startsWith(begins));
  const header = String(line[index]?.value);
  addOn.control.type(sheet, `${String.fromCharCode(65 + index)}1`, 'หัวใหม่');
  return header;
}

const cells = (sheet: string) => addOn.snapshot().sheets.find(({ name }) => name === sheet)?.cells;

function refuses(sheet: string, header: string, act: () => Answer<unknown>) {
  const before = cells(sheet);
  const answer = act();
  expect(answer).toMatchObject({ ok: false, code: 'column-gone' });
  const said = answer.ok ? '' : answer.message;
  expect(said).toContain(`ไม่พบคอลัมน์ "${header}" ในชีต "${sheet}"`);
  expect(said).toContain('ไม่มีอะไรถูกเปลี่ยน');
  expect(said).toContain(`กลับเป็น "${header}"`);
  expect(cells(sheet)).toEqual(before);
}

/** Each change of a row that held something in that column, or is to hold something there. */
const CHANGES: readonly [string, (row: PanelRow) => readonly [string, ...unknown[]]][] = [
  ['saving its own field', (row) => ['panelSave', saving(row, { owner: 'กองช่าง' })]],
  ['saving another field', (row) => ['panelSave', saving(row, { name: 'ชื่อใหม่' })]],
  [
    'saving a new row',
    () => ['panelSave', { sheet: PLAN, target: null, cells: { name: 'ก', owner: 'กองช่าง' } }],
  ],
  ['moving', (row) => ['panelMove', reference(row), 1]],
  ['deleting', (row) => ['panelDelete', reference(row)]],
];

test.each(CHANGES)('%s names the column and the sheet, and how to go on', (_, request) => {
  const [row] = call<PanelState>('panelOpen', PLAN).rows;
  const whole = call<PanelRow>('panelRow', reference(row as PanelRow));
  expect(whole.cells.owner).not.toBe('');
  const header = rename(PLAN, 'ผู้รับผิดชอบ');
  const [name, ...args] = request(whole);
  refuses(PLAN, header, () => addOn.run(name, ...args).answer);
  // With its name back, the same request is done.
  const column = cells(PLAN)?.[0]?.findIndex((cell) => cell?.value === 'หัวใหม่') ?? -1;
  addOn.control.type(PLAN, `${String.fromCharCode(65 + column)}1`, header);
  expect(call<{ kind: string }>(name, ...args).kind).toBe('done');
});

test('opening a row only reads: it is shown as it is now', () => {
  const [row] = call<PanelState>('panelOpen', PLAN).rows;
  rename(PLAN, 'ผู้รับผิดชอบ');
  const now = call<PanelRow>('panelRow', reference(row as PanelRow));
  expect(now.cells).not.toHaveProperty('owner');
  expect(now.cells.name).toBe(row?.cells.name);
});

test('a round that is typed into a column which lost its header', () => {
  fillInSixMonths(addOn);
  const { rows } = call<RoundState>('roundOpen', 2569, 6);
  const header = rename(FOLLOWED, 'หลักฐาน');
  const [first] = rows;
  const change = { row: first?.row, seen: first?.cells, cells: { evidence: 'คำสั่งที่ 5' } };
  refuses(FOLLOWED, header, () => addOn.run('roundSave', 2569, 6, [change]).answer);
});

test('a fix of what isn’t found there any more says that nothing was mended, and where', () => {
  const { findings } = call<PanelState>('panelOpen', PLAN);
  const found = findings.find(({ sheet, together }) => sheet === PLAN && together);
  call('panelFix', PLAN, null);
  const before = cells(PLAN);
  for (const asked of [{ row: found?.row, column: found?.column }, null]) {
    const { answer } = addOn.run('panelFix', PLAN, asked);
    expect(answer).toMatchObject({ ok: false, code: 'fix-gone' });
    expect(answer.ok || answer.message).toMatch(
      asked ? new RegExp(`เซลล์ ${found?.cell} ใน`) : /^ไม่ได้แก้ เพราะชีต/,
    );
  }
  expect(cells(PLAN)).toEqual(before);
});

function reference({ row, cells: seen }: PanelRow) {
  return { sheet: PLAN, row, seen };
}

function saving(row: PanelRow, changed: PanelRow['cells']) {
  return { sheet: PLAN, target: reference(row), cells: changed };
}
