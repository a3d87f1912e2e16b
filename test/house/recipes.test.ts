// The recipes of CONTRIBUTING.md for a column and for a kind of sheet, followed to the letter on a copy of the tree: what they touch,
// and that all else knows of it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { SAMPLE_DATE } from '../../local/sample/sample-book.ts';
import type { BookModel } from '../../local/sheets/book/model.ts';
import { newBookModel } from '../../local/sheets/book/new-book.ts';
import { openRealm } from '../../local/sheets/realm/run-in-node.ts';
import { writeXlsx } from '../../local/xlsx/write.ts';
import type { Answer, PanelState, RowOutcome } from '../../src/panel/panel-types.ts';
import { typedBook } from '../acceptance/typed-book.ts';
import { newTab, openBuilt } from '../sidebar/open/open-sidebar.ts';

/** What a recipe changes: a line of a file, before which lines are put; or a new file. */
type Step =
  | { readonly file: string; readonly before: string; readonly put: string }
  | { readonly file: string; readonly text: string };

/** A free text: one line of its kind's table, and its words in two languages. */
const COLUMN: readonly Step[] = [
  {
    file: 'src/core/kinds/year/year.ts',
    before: "      remark: optional(REMARK, { header: 'หมายเหตุ'",
    put: "      place: optional(REMARK, { header: 'สถานที่' }),\n",
  },
  {
    file: 'src/messages/th/columns.ts',
    before: '    remark,\n    id,\n  },\n  plan: {',
    put: "    place: { label: 'สถานที่', help: 'ที่ที่จัด' },\n",
  },
  {
    file: 'src/messages/en/columns.ts',
    before: '    remark,\n    id,\n  },\n  plan: {',
    put: "    place: { label: 'Place', help: 'Where it is held' },\n",
  },
];

const KIND_WORDS = (language: string): Step => ({
  file: `src/messages/${language}/columns.ts`,
  before: '  plan: {',
  put: `  asset: {
    number,
    name: { label: 'ทรัพย์สิน', help: 'ชื่อ' },
    price: { label: 'ราคา', help: 'บาท' },
    keeper: { label: 'ผู้ดูแล', help: 'ชื่อ' },
    id,
  },
`,
});

/** A kind with five columns and one rule: a folder, a line in the table, its words. */
const KIND: readonly Step[] = [
  {
    file: 'src/core/kinds/asset/asset.ts',
    text: `// \`ทรัพย์สิน\`: what the office keeps.
import { AMOUNT } from '../../columns/amount.ts';
import { ROW_NUMBER } from '../../columns/row-number.ts';
import { ID, SHORT_TEXT, TITLE_TEXT } from '../../columns/text.ts';
import { certain } from '../../reading.ts';
import { column, defineKind, optional } from '../kind.ts';

/** One a row. */
export const ASSET = defineKind(
  {
    name: 'asset',
    sheet: { fixed: 'ทรัพย์สิน' },
    columns: {
      number: column(ROW_NUMBER, { header: 'ลำดับ' }),
      name: column(TITLE_TEXT, { header: 'รายการ' }),
      price: column(AMOUNT, { header: 'ราคา (บาท)' }),
      keeper: optional(SHORT_TEXT, { header: 'ผู้ดูแล' }),
      id: optional(ID, { header: 'รหัส' }),
    },
    title: 'name',
    against: [],
  },
  [
    {
      code: 'placeholder',
      find: (row) =>
        certain(row.read.keeper) === 'ใครก็ได้' ? [{ key: 'keeper', details: { placeholder: 'ใครก็ได้' } }] : [],
    },
  ],
);
`,
  },
  {
    file: 'src/core/kinds/index.ts',
    before: 'import { COMMITTEE }',
    put: "import { ASSET } from './asset/asset.ts';\n",
  },
  {
    file: 'src/core/kinds/index.ts',
    before: '  [COMMITTEE.name]: COMMITTEE,',
    put: '  [ASSET.name]: ASSET,\n',
  },
  KIND_WORDS('th'),
  KIND_WORDS('en'),
  {
    file: 'src/messages/made-by.ts',
    before: '  committee: {',
    put: '  asset: { makes: null, fills: null },\n',
  },
];

let copy: string;
let browser: HeardBrowser;

function follow(steps: readonly Step[]): void {
  for (const step of steps) {
    const file = join(copy, step.file);
    if ('text' in step) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, step.text);
      continue;
    }
    const text = readFileSync(file, 'utf8');
    expect(text.split(step.before), `${step.file}: ${step.before}`).toHaveLength(2);
    writeFileSync(
      file,
      text.replace(step.before, () => step.put + step.before),
    );
  }
}

const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { cwd: copy, encoding: 'utf8' });

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'recipes-'));
  for (const part of ['src', 'local', 'build.mjs', 'appsscript.json', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  follow([...COLUMN, ...KIND]);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(copy, { recursive: true, force: true });
});

test('compiles and builds, with nothing else touched', () => {
  const { stdout, status } = run('node_modules/.bin/tsc', '-p', 'src');
  expect(stdout).toBe('');
  expect(status).toBe(0);
  expect(run('node', 'build.mjs').stderr).toBe('');
});

/** The add-on of the copy over a workbook. */
function opened(book: BookModel) {
  const read = (file: string) => readFileSync(join(copy, file), 'utf8');
  const realm = openRealm({
    code: read('dist/Code.js'),
    realmSource: read('build/realm.js'),
    files: { Sidebar: read('dist/Sidebar.html') },
    book,
    host: { now: () => Date.parse(`${SAMPLE_DATE}T09:00:00+07:00`) },
  });
  const call = <Value>(name: string, ...args: unknown[]): Value => {
    const answer = realm.call(name, ...args) as Answer<Value>;
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  const sidebar = async () => {
    const page = await newTab(browser, { width: 300, height: 700 });
    await openBuilt(
      page,
      async (name, values) => ({ value: realm.call(name, ...values) }),
      read('dist/Sidebar.html'),
    );
    await page.waitForSelector('footer .primary');
    return page;
  };
  return { realm, call, sidebar };
}

const SETTINGS = {
  ...{ organisation: 'องค์การบริหารส่วนตำบลทดสอบ', organisationType: 'อบต.', reporter: 'ผู้ทดสอบ' },
  ...{ firstYear: '2566', lastYear: '2570', digits: 'อารบิก', language: 'ไทย' },
};

test('a new column is made, shown, typed, searched, checked, and read from an .xlsx', async () => {
  const { realm, call, sidebar } = opened(newBookModel());
  const asked = call<{ values: Record<string, string> }>('panelSettings');
  call('panelSetUp', { values: { ...asked.values, ...SETTINGS }, years: [2569] });
  const lines = realm.snapshot().sheets.find(({ name }) => name === 'ปี 2569')?.cells ?? [];
  const header = (lines[0] ?? []).map((cell) => cell?.value);
  expect(header.slice(-3)).toEqual(['สถานที่', 'หมายเหตุ', 'รหัส']);

  const page = await sidebar();
  await page.click('footer .primary');
  await page.fill('#name', 'โครงการต้นกล้าสุจริต');
  await page.getByRole('radio', { name: 'มิติ 1' }).check();
  await page.fill('#budget', '0');
  await page.getByLabel('สถานที่').fill('ลานวัด #N/A');
  await page.click('footer .primary');
  await page.waitForSelector('text=บันทึกแล้ว');
  const state = () => call<PanelState>('panelOpen', 'ปี 2569');
  expect(state().rows[0]?.cells).toMatchObject({ place: 'ลานวัด #N/A' });
  await page.fill('[data-focus=search]', 'ลานวัด');
  expect(await page.locator('.projects li').count()).toBe(1);
  await page.fill('[data-focus=search]', 'ศาลา');
  expect(await page.locator('.projects li').count()).toBe(0);

  const place = String.fromCharCode(65 + header.indexOf('สถานที่'));
  realm.edit('ปี 2569', `${place}2`, '=1/0');
  const file = join(copy, 'plan.xlsx');
  writeFileSync(file, await writeXlsx(realm.snapshot()));
  const { stdout } = run('node', 'build/cli.mjs', 'report', file, '--year', '2569', '--json');
  const { findings } = JSON.parse(stdout) as { findings: { code: string; column: string }[] };
  expect(findings.find(({ code }) => code === 'error-value')?.column).toBe('สถานที่');
});

test('a new kind of sheet is read, shown, typed and checked, its own rule too', async () => {
  const { call } = opened(
    typedBook({
      ตั้งค่า: [
        ['ชื่อหน่วยงาน', SETTINGS.organisation],
        ['ประเภทหน่วยงาน', 'อบต.'],
        ['ปีแรกของแผน', 2566],
        ['ปีสุดท้ายของแผน', 2570],
        ['ผู้ออกรายงาน', SETTINGS.reporter],
      ],
      ทรัพย์สิน: [
        ['รายการ', 'ราคา (บาท)', 'ผู้ดูแล', 'ลำดับ'],
        ['เต็นท์', 'สองพัน', 'ใครก็ได้', 1],
        ['โต๊ะ', '๑,๕๐๐', 'นาย ก', 2],
      ],
    }),
  );
  const before = call<PanelState>('panelOpen', 'ทรัพย์สิน');
  expect(before.labels).toMatchObject({ name: 'ทรัพย์สิน', price: 'ราคา' });
  expect(before.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    'budget-invalid B2',
    'placeholder C2',
    'budget-text B3',
  ]);
  const { kind, state } = call<RowOutcome>('panelSave', {
    ...{ sheet: 'ทรัพย์สิน', target: null },
    cells: { name: 'เก้าอี้', price: 250.5, keeper: 'นาง ข' },
  });
  expect(kind).toBe('done');
  expect(state.rows.at(-1)?.cells).toMatchObject({ name: 'เก้าอี้', price: 250.5, keeper: 'นาง ข' });
  call('panelFix', 'ทรัพย์สิน', null);
  expect(call<PanelState>('panelOpen', 'ทรัพย์สิน').findings.map(({ code }) => code)).not.toContain(
    'budget-text',
  );
});
