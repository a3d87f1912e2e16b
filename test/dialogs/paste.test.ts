// What Word, Google Docs, Excel and Google Sheets put on the clipboard, pasted by the keyboard in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { SAMPLE_DATE } from '../../local/sample/sample-book.ts';
import { newBookModel } from '../../local/sheets/book/new-book.ts';
import type { Block, TableBlock } from '../../src/core/documents/block.ts';
import { readDocx } from '../../src/files/reading/read-docx.ts';
import { buildPages } from '../../src/pages.mjs';
import { asGoogleDocsClipboard } from '../core/documents/clipboards/by-google-docs.ts';
import { asExcelClipboard, asGoogleSheetsClipboard } from '../core/documents/clipboards/by-spreadsheets.ts';
import { asMacClipboard, asWebWordClipboard, asWordClipboard } from '../core/documents/clipboards/by-word.ts';
import { wordPlan } from '../files/word-plan.ts';
import { openImportPage } from './open-import.ts';

const BLOCKS = (await readDocx(wordPlan())).filter((block): block is Block => block.kind !== 'note');
const YEARLY = BLOCKS.find((block): block is TableBlock => block.kind === 'table') as TableBlock;
const TITLE = ['แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569 ของ องค์การบริหารส่วนตำบลอีสานเขต'];
const WHOLE = ['แผน: 27', 'ปี 2569: 15', 'รายละเอียดโครงการ: 27', 'ความเสี่ยง: 9', 'คณะกรรมการ: 13', 'ไม่มีข้อสงสัย'];
const YEAR = ['ปี 2569: 15', 'องค์การบริหารส่วนตำบลอีสานเขต', 'ไม่มีข้อสงสัย'];

let browser: HeardBrowser;
let html: string;
beforeAll(async () => {
  [browser, html] = [await startBrowser(), (await buildPages())['Import.html'] ?? ''];
});
afterAll(() => browser.close());

test.each([
  ['Word on Windows', asWordClipboard(BLOCKS), WHOLE],
  ['Word on a Mac', asMacClipboard(BLOCKS), WHOLE],
  ['Word for the web', asWebWordClipboard(BLOCKS), WHOLE],
  ['Google Docs', asGoogleDocsClipboard(BLOCKS), WHOLE],
  ['Excel', asExcelClipboard(TITLE, YEARLY.grid), YEAR],
  ['Google Sheets', asGoogleSheetsClipboard(TITLE, YEARLY.grid), YEAR],
])('a paste from %s shows all that is in it', async (_, clipboard, parts) => {
  const addOn = openAddOn({ book: newBookModel('แผน', 'ชีต1'), today: SAMPLE_DATE });
  const page = await openImportPage(browser, html, addOn);
  // By a program's own copying, as an event, the browser puts it on the clipboard as it is; its newer way would clean it.
  await page.evaluate((markup) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/html', markup);
        event.clipboardData?.setData('text/plain', 'x');
        event.preventDefault();
      },
      { once: true },
    );
  }, clipboard);
  await page.focus('#paste');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('Control+V');
  await page.waitForSelector('#take');
  const shown = (await page.textContent('main')) ?? '';
  for (const part of parts) expect(shown).toContain(part);
  await page.close();
});
