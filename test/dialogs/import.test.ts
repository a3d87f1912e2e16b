// The import's page in a real browser over the real add-on: what an officer sees and does, by mouse, by keyboard, by a real paste.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { newBookModel, newSheetModel } from '../../local/sheets/book/new-book.ts';
import { buildPages } from '../../src/pages.mjs';
import { wordPlan } from '../files/word-plan.ts';
import { axeFindings } from '../sidebar/open/open-sidebar.ts';
import { openImportPage } from './open-import.ts';
import { opened as importOpened } from './take-in.ts';

const HAND = 'ตารางของเรา';
const HEADER = ['ที่', 'โครงการ/กิจกรรม', 'มิติ', 'วงเงิน', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'];
const ROWS = [
  ['1', 'โครงการอบรมคุณธรรมจริยธรรม', '1', '15,000', '✓', '', '', ''],
  ['2', 'มาตรการไม่รับของขวัญ', '1', '0', '✓', '✓', '✓', '✓'],
  ['3', 'โครงการจัดเวทีประชาคม', '3', 'ตามข้อบัญญัติ', '', '✓', '', ''],
];
const TITLE = ['แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ เทศบาลตำบลบ้านใหม่'];

let browser: HeardBrowser;
let html: string;
beforeAll(async () => {
  [browser, html] = [await startBrowser(), (await buildPages())['Import.html'] ?? ''];
});
afterAll(() => browser.close());

function withTable(rows: readonly (readonly string[])[]): AddOn {
  const addOn = openAddOn({ book: newBookModel('แผน', HAND), today: SAMPLE_DATE });
  addOn.control.paste(
    HAND,
    'A1',
    rows.map((row) => [...row]),
  );
  return addOn;
}

const openPage = (addOn: AddOn, fromSheet: boolean, beside: Page | null = null) =>
  openImportPage(browser, html, addOn, { fromSheet, beside });

const text = async (page: Page) => (await page.textContent('main')) ?? '';
const cellsOf = (addOn: AddOn, sheet: string) =>
  (addOn.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? [])
    .map((line) => line.map((cell) => cell?.value ?? ''))
    .filter((line) => line.some((value) => value !== '' && value !== false));

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
  await page.waitForSelector('.source, [role=alert]');
}

test('the page is at most 60 KB, and reads nothing from anywhere', () => {
  const weight = gzipSync(html).length;
  console.log(`Import.html: ${weight} bytes gzipped`);
  expect(weight).toBeLessThanOrEqual(60 * 1024);
  expect(html).not.toMatch(/(?:src|href)="https?:/);
});

test('the open sheet: columns, rows left out and each doubt are shown with their places; a column is mended; it is written', async () => {
  const addOn = withTable([TITLE, HEADER, ...ROWS, ['รวม', '', '', '15,000']]);
  const page = await openPage(addOn, true);
  const shown = await text(page);
  expect(shown).toContain('อ่านจาก ชีต "ตารางของเรา"');
  expect(shown).toContain('เทศบาลตำบลบ้านใหม่');
  expect(shown).toContain('ปี 2569: 3 รายการ');
  expect(shown).toContain('แถวรวม 1');
  expect(shown).toContain('ชีต "ปี 2569" เซลล์ D4');
  expect(await page.textContent('.original')).toContain('โครงการจัดเวทีประชาคม | 3 | ตามข้อบัญญัติ');
  expect(await axeFindings(page)).toEqual([]);
  await page.focus('#column-0-4');
  await page.selectOption('#column-0-4', { label: 'ไม่นำเข้า' });
  expect(await text(page)).toContain('ข้อสงสัย 3 แห่ง');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('column-0-4');
  await page.selectOption('#column-0-4', { label: 'งบประมาณ' });
  await page.click('#take');
  await page.waitForSelector('#close');
  expect(await text(page)).toContain('ชีต "ปี 2569": สร้างใหม่ 3 รายการ');
  expect(await axeFindings(page)).toEqual([]);
  expect(cellsOf(addOn, 'ปี 2569').map((line) => line[3])).toEqual(['งบประมาณ (บาท)', 15000, 0, 'ตามข้อบัญญัติ']);
});

test('a doubt is mended beside the table’s own words, as its column reads it; what isn’t certain is not taken', async () => {
  const unclear = ['4', 'โครงการส่งเสริมความโปร่งใส', '2', '500', '', 'กพ', '', ''];
  const addOn = withTable([TITLE, HEADER, ...ROWS, unclear]);
  const page = await openPage(addOn, true);
  expect(await text(page)).toContain('ข้อสงสัย 2 แห่ง');
  const [amount, quarters] = [page.locator('[id$="ปี 2569-D4"]'), page.locator('[id^="mend-ปี 2569"]').last()];
  await amount.fill('สิบสองพัน');
  await amount.press('Enter');
  await page.getByText('อ่านไม่ได้แน่ชัด').waitFor();
  expect(await text(page)).toContain('ข้อสงสัย 2 แห่ง');
  await amount.fill('๑๒,๕๐๐ บาท');
  await amount.press('Enter');
  await page.getByText('ข้อสงสัย 1 แห่ง').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toContain('D4');
  // By the keyboard from field to field.
  await amount.fill('12,500');
  await amount.press('Tab');
  await page.keyboard.insertText('2-3');
  await page.keyboard.press('Tab');
  await page.getByText('ข้อสงสัย 0 แห่ง').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await quarters.fill('1,3');
  // The button takes it in with the same press that leaves the field.
  await page.click('#take');
  await page.waitForSelector('#close');
  expect(await text(page)).not.toContain('มีข้อสงสัย');
  const lines = cellsOf(addOn, 'ปี 2569');
  expect(lines[3]?.[3]).toBe(12500);
  expect(lines[4]?.slice(4, 8)).toEqual([true, false, true, false]);
});

test('a Word file is read in the page, shown by part, and taken in but for what was left', async () => {
  const addOn = openAddOn({ book: newBookModel('แผน', 'ชีต1'), today: SAMPLE_DATE });
  const page = await openPage(addOn, false);
  expect(await axeFindings(page)).toEqual([]);
  const calls = addOn.control.counts();
  const start = performance.now();
  await drop(page, 'แผน.docx', wordPlan());
  const took = performance.now() - start;
  console.log(`a plan as a Word file, read and shown: ${Math.round(took)} ms`);
  // Nothing has left the page.
  expect(addOn.control.counts()).toEqual(calls);
  const shown = await text(page);
  for (const part of ['แผน: 27', 'ปี 2569: 15', 'รายละเอียดโครงการ: 27', 'ความเสี่ยง: 9', 'คณะกรรมการ: 13']) {
    expect(shown).toContain(part);
  }
  expect(await axeFindings(page)).toEqual([]);
  await page.click('[id="part-ความเสี่ยง"]');
  await page.click('#take');
  await page.waitForSelector('#close');
  expect(addOn.snapshot().sheets.map(({ name }) => name)).not.toContain('ความเสี่ยง');
  expect(cellsOf(addOn, 'แผน')).toHaveLength(28);
});

test('what is copied from a web page is pasted with its table, by the keyboard alone', async () => {
  const addOn = withTable([['']]);
  const page = await openPage(addOn, false);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const table = [HEADER, ...ROWS].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  await page.evaluate(
    async ([markup = '', plain = '']) => {
      const item = new ClipboardItem({
        'text/html': new Blob([markup], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    },
    [`<p>${TITLE[0]}</p><table>${table.join('')}</table>`, 'x'],
  );
  await page.focus('#paste');
  await page.keyboard.press('Control+V');
  await page.waitForSelector('#take');
  expect(await text(page)).toContain('ปี 2569: 3 รายการ');
  // On from the title to the button, which is the last but one.
  await page.focus('#back');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#close');
  expect(cellsOf(addOn, 'ปี 2569')).toHaveLength(4);
});

test('nothing chosen is lost by closing the page, by an error of Google’s, or by what another officer changes meanwhile', async () => {
  const addOn = withTable([HEADER, ...ROWS]);
  const first = await openPage(addOn, true);
  await first.fill('#year', '๒๕๖๙');
  await first.keyboard.press('Tab');
  await first.waitForSelector('[id="rows-ปี 2569"]');
  await first.click('[id="rows-ปี 2569"]');
  await first.click('[id="ปี 2569|มาตรการไม่รับของขวัญ|1"]');
  const second = await openPage(addOn, true, first);
  expect(await second.textContent('#take')).toBe('นำเข้า 2 รายการ');
  // Another officer takes in another year meanwhile.
  addOn.run('importTake', {
    settings: { organisation: 'เทศบาลตำบลบ้านใหม่', firstYear: '2566', lastYear: '2570' },
    sheets: [{ sheet: 'ปี 2568', headers: ['ลำดับ', 'รายการโครงการ'], rows: [[1, 'โครงการของปีก่อน']] }],
    ...{ doubts: [], take: [{ sheet: 'ปี 2568', rows: [0] }], agreed: importOpened(addOn).agreed },
  });
  await second.click('#take');
  await second.waitForSelector('[role=alert]');
  expect(await second.textContent('[role=alert]')).toContain('อ่านใหม่ให้แล้ว');
  await second.click('#take');
  await second.waitForSelector('#close');
  expect(cellsOf(addOn, 'ปี 2569').map((line) => line[1])).toContain('โครงการจัดเวทีประชาคม');
  expect(cellsOf(addOn, 'ปี 2569').map((line) => line[1])).not.toContain('มาตรการไม่รับของขวัญ');
});

test('a second document is chosen row by row: what is new is taken, what differs only where it is ticked', async () => {
  const sample = sampleBook();
  const addOn = openAddOn({
    book: { ...sample, sheets: [...sample.sheets, newSheetModel(77, HAND)] },
    today: SAMPLE_DATE,
  });
  const page = await openPage(addOn, false);
  const rows = [
    TITLE,
    HEADER,
    ['1', 'โครงการจัดเวทีประชาคม', '3', '7500', '', '✓', '✓', '✓'],
    ...ROWS.slice(0, 1),
  ];
  await drop(
    page,
    'ใหม่.csv',
    Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')),
  );
  const shown = await text(page);
  expect(shown).toContain('เอกสารเป็นของ เทศบาลตำบลบ้านใหม่ แต่สมุดงานนี้เป็นของ');
  expect(shown).toMatch(/ใหม่ 1 · ต่างจากเดิม 1/);
  expect(shown).toMatch(/งบประมาณ \(บาท\): .* → 7500/);
  expect(await page.textContent('#take')).toBe('นำเข้า 1 รายการ');
  await page.click('[id="ปี 2569|โครงการจัดเวทีประชาคม|1"]');
  // It is drawn once the focus is where the click took it.
  await page.locator('#take', { hasText: 'นำเข้า 2 รายการ' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('text that is dropped is read; nothing to read, and two files at once, are told of in a sentence', async () => {
  const page = await openPage(withTable([['']]), false);
  const give = (type: 'paste' | 'drop', files: readonly string[], plain: string) =>
    page.evaluate(
      ([kind, names, words]) => {
        const data = new DataTransfer();
        for (const name of names) data.items.add(new File(['x'], name));
        if (words !== '') data.setData('text/plain', words);
        const init = { bubbles: true, cancelable: true };
        const event =
          kind === 'paste'
            ? new ClipboardEvent('paste', { ...init, clipboardData: data })
            : new DragEvent('drop', { ...init, dataTransfer: data });
        document.body.dispatchEvent(event);
      },
      [type, files, plain] as const,
    );
  await give('paste', [], '');
  expect(await page.textContent('[role=alert]')).toContain('สิ่งที่วางไม่มีข้อความ');
  await give('drop', ['ก.docx', 'ข.docx'], '');
  expect(await page.textContent('[role=alert]')).toContain('ทีละไฟล์');
  await give('drop', [], [TITLE, HEADER, ...ROWS].map((row) => row.join('\t')).join('\n'));
  await page.waitForSelector('#take');
  expect(await text(page)).toContain('ปี 2569: 3 รายการ');
  await page.click('#back');
  // What was read is not lost by going back.
  await page.click('#go-on');
  await page.waitForSelector('#take');
});

test('what holds no plan is refused in a sentence, and another can be chosen', async () => {
  const page = await openPage(withTable([['']]), false);
  const files = [
    ['แผน.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'Word รุ่นเก่า'],
    ['แผน.xlsx', Buffer.from('PK'), 'Google ชีต'],
    ['แผน.docx', Buffer.from('x'), 'ไม่ใช่ไฟล์ Word'],
    ['แผน.pdf', Buffer.from('%PDF'), 'อ่านไฟล์ชนิดนี้ไม่ได้'],
    ['แผน.txt', Buffer.from('สวัสดี'), 'ไม่พบแผนใน แผน.txt'],
  ] as const;
  for (const [name, bytes, sentence] of files) {
    await drop(page, name, bytes);
    await expect.poll(() => page.textContent('[role=alert]')).toContain(sentence);
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('of two files the one that was chosen last is shown, however long the other takes; one that can’t be unpacked here is told of', async () => {
  const page = await openPage(withTable([['']]), false);
  // The Word file's bytes come once the other one has long been read.
  await page.evaluate(() => {
    const bytes = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = async function (this: File) {
      if (this.name.endsWith('.docx')) await new Promise((resolve) => setTimeout(resolve, 300));
      return bytes.call(this);
    };
  });
  const word = { name: 'แผน.docx', mimeType: '', buffer: Buffer.from(wordPlan()) };
  await page.setInputFiles('input[type=file]', word);
  await drop(page, 'ใหม่.csv', Buffer.from([TITLE, HEADER, ...ROWS].map((row) => row.join(';')).join('\n')));
  await page.waitForTimeout(600);
  expect(await page.textContent('.source')).toContain('ใหม่.csv');
  await page.click('#back');
  await page.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    // It is told to whoever looks for it, and any other error of a page fails here.
    console.error = () => {};
  });
  await page.setInputFiles('input[type=file]', word);
  await page.locator('[role=alert]', { hasText: 'แผน.docx: อ่านไฟล์นี้ไม่สำเร็จ' }).waitFor();
});
