// The book's dialog in a real browser: what an officer sees, and the file that they get.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import type { BookAnswer } from '../../src/commands/answers/book-answer.ts';
import { planBookDocument } from '../../src/core/documents/book/plan-book-document.ts';
import { writeDocx } from '../../src/files/writing/write-docx.ts';
import { buildPages } from '../../src/pages.mjs';
import { MAKING, realBook } from '../core/documents/book/real-book.ts';
import { axeFindings, newTab, openBuilt } from '../sidebar/open/open-sidebar.ts';

/** As https://developers.google.com/apps-script/guides/dialogs shows it. */
const SIZE = { width: 560, height: 520 };

let browser: HeardBrowser;
let html: string;
beforeAll(async () => {
  [browser, html] = [await startBrowser(), (await buildPages())['Book.html'] ?? ''];
});
afterAll(() => browser.close());

const BOOK = realBook({ digits: 'thai' });
const ANSWER: BookAnswer = { language: 'th', today: MAKING.asOf, findings: [], book: BOOK };
const ERROR: BookAnswer['findings'][number] = {
  sheet: 'แผน',
  row: 5,
  cell: 'E5',
  column: 'งบ 2566',
  code: 'budget-invalid',
  severity: 'error',
  message: 'ชีต "แผน" เซลล์ E5 (งบ 2566): อ่านว่า "สิบบาท"',
  fix: null,
};

async function openBook(answer: BookAnswer | { readonly error: string }): Promise<Page> {
  const page = await newTab(browser, SIZE);
  const wire = async () => ('error' in answer ? answer : { value: { ok: true, value: answer } });
  return openBuilt(page, wire, html);
}

/** Clicks, and gives what the browser saved. */
async function downloaded(page: Page, click: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('the whole book is handed out byte for byte as it is made elsewhere, and what to do next is said', async () => {
  const page = await openBook(ANSWER);
  const { name, bytes } = await downloaded(page, () => page.click('button.primary'));
  expect(name).toBe('เล่มแผน 2566-2570.docx');
  expect(bytes.equals(Buffer.from(writeDocx(planBookDocument(BOOK, MAKING).document)))).toBe(true);
  expect(await page.textContent('.done')).toBe('ทำไฟล์ เล่มแผน 2566-2570.docx แล้ว ดูในที่เก็บไฟล์ดาวน์โหลด');
  expect(await axeFindings(page)).toEqual([]);
});

test('by the keyboard alone a project’s chapter is chosen and handed out', async () => {
  const page = await openBook(ANSWER);
  await page.waitForSelector('fieldset');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  expect(await axeFindings(page)).toEqual([]);
  await page.focus('#project');
  await page.keyboard.press('Tab');
  const { name } = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(name).toBe('รายละเอียดโครงการ 4.docx');
});

test('with errors only a draft can be made: they are listed, and the button and the file say so', async () => {
  const page = await openBook({ ...ANSWER, findings: Array.from({ length: 7 }, () => ERROR) });
  await page.waitForSelector('[role=alert]');
  expect(await page.textContent('[role=alert] p')).toContain('ยังมีข้อผิดพลาด 7 รายการ');
  expect(await page.locator('[role=alert] li').allTextContents()).toEqual([
    ...Array.from({ length: 5 }, () => ERROR.message),
    'และอีก 2 รายการ',
  ]);
  expect(await axeFindings(page)).toEqual([]);
  const { name, bytes } = await downloaded(page, () => page.click('text=ดาวน์โหลดฉบับร่าง'));
  expect(name).toBe('เล่มแผน 2566-2570 ฉบับร่าง.docx');
  const draft = planBookDocument(BOOK, { ...MAKING, draft: true }).document;
  expect(bytes.equals(Buffer.from(writeDocx(draft)))).toBe(true);
});

test('what the book does without is said before it is made', async () => {
  const bare = realBook({}, { risks: [], targets: [], committee: [], lines: [] });
  const page = await openBook({ ...ANSWER, language: 'en', book: bare });
  expect(await page.textContent('h2')).toBe('What to know of this book (9)');
  expect(await page.locator('li').first().textContent()).toContain('This book has no announcement');
  expect(await axeFindings(page)).toEqual([]);
});

test('without the plan’s years there is no book, only what to mend', async () => {
  const page = await openBook({ ...ANSWER, findings: [ERROR], book: null });
  expect(await page.textContent('[role=alert] p')).toContain('ยังทำเล่มแผนไม่ได้');
  expect(await page.locator('button').count()).toBe(0);
});

test('where Google refuses, a sentence says what to do, and it can be tried again', async () => {
  const page = await openBook({ error: 'PERMISSION_DENIED' });
  expect(await page.textContent('[role=alert]')).toContain('เข้าใช้หลายบัญชี');
  await page.click('text=ลองอีกครั้ง');
  expect(await page.textContent('[role=alert]')).toContain('เข้าใช้หลายบัญชี');
  expect(await axeFindings(page)).toEqual([]);
});

test('a book of some 180 pages is in the officer’s hands within two seconds', async () => {
  const many = { ...BOOK, descriptions: [...BOOK.descriptions, ...BOOK.descriptions] };
  const page = await openBook({ ...ANSWER, book: many });
  await page.waitForSelector('button.primary');
  const took = await page.evaluate(() => {
    const started = performance.now();
    (document.querySelector('button.primary') as HTMLElement).click();
    return performance.now() - started;
  });
  console.info(`a book of about 180 pages in Chromium: ${Math.round(took)} ms`);
  expect(took).toBeLessThan(2000);
});

test('the page weighs at most 33 KB on its way, and reaches for nothing outside', () => {
  const weight = gzipSync(html, { level: 9 }).length;
  console.info(`the book's page: ${weight} bytes gzipped`);
  expect(weight).toBeLessThanOrEqual(33 * 1024);
  expect(html.match(/\b(src|href|action)=["']?(https?:)?\/\//gi)).toBeNull();
  expect(html.match(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/g)).toBeNull();
});
