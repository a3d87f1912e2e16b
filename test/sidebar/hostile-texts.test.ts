// Texts that were made to be taken for something else, as names of projects, in the sidebar of a real browser: shown letter by letter,
// never as markup, never run, nothing loaded for them; and a save of something else leaves them as they are.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { HOSTILE_TEXTS } from '../data/hostile-texts.ts';
import { everyOf } from '../suites.ts';
import { newTab, openSidebar } from './open/open-sidebar.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const YEAR = 'ปี 2569';
/** A list shows 15 projects of the real year; a text of 50,000 letters is one, too. */
const AT_ONCE = 15;
const TEXTS = Object.entries(HOSTILE_TEXTS);
const groups = Array.from({ length: Math.ceil(TEXTS.length / AT_ONCE) }, (_, index) =>
  TEXTS.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
);

/** The sidebar over the real year, whose projects have these names and remarks, as if they had been typed as text. */
async function openedWith(texts: readonly string[]) {
  const book = sampleBook();
  const year = book.sheets.find(({ name }) => name === YEAR);
  texts.forEach((text, index) => {
    const line = year?.cells[index + 1];
    if (!line) throw new Error('no row');
    line[1] = { ...line[1], value: text };
    line[8] = { ...line[8], value: text };
  });
  const addOn = openAddOn({ book, today: SAMPLE_DATE });
  const said: string[] = [];
  const asked: string[] = [];
  const page = await newTab(browser, { width: 300, height: 700 });
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('request', (request) => asked.push(request.url()));
  await openSidebar(browser, async (name, values) => ({ value: addOn.run(name, ...values).answer }), page);
  await page.waitForSelector('.projects li');
  const names = () =>
    addOn.control
      .book()
      .sheets.find(({ name }) => name === YEAR)
      ?.cells.slice(1, texts.length + 1)
      .map((line) => [line?.[1]?.value, line?.[1]?.formula]);
  /** How many elements of each kind that could run, load or look like something the page has. */
  const kinds = () =>
    page.evaluate(() =>
      ['script', 'style', 'img', 'a', 'b', 'iframe'].map(
        (kind) => [kind, document.querySelectorAll(`body ${kind}`).length] as const,
      ),
    );
  return { page, said, asked, names, kinds };
}

test.each(groups.map((group) => [group.map(([what]) => what).join(', '), group] as const))(
  'as names and remarks: %s',
  async (_, group) => {
    const texts = group.map(([, text]) => text);
    const plain = await openedWith(texts.map((_, index) => `โครงการที่ ${index * 7919}`));
    const usual = await plain.kinds();
    await plain.page.close();

    const { page, said, asked, names, kinds } = await openedWith(texts);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.projects li button')].map(
        (one) => one.querySelectorAll('span')[1]?.textContent,
      ),
    );
    texts.forEach((text, index) => {
      expect(shown[index], JSON.stringify(text.slice(0, 60))).toBe(text);
    });
    expect(await kinds()).toEqual(usual);

    for (const [index] of texts.entries()) {
      if (index % everyOf('hostileNames') !== 0) continue;
      await page.locator('.projects li button').nth(index).click();
      await page.waitForSelector('#budget');
      await page.fill('#budget', String(1000 + index));
      await page.click('footer .primary');
      await page.waitForSelector('text=บันทึกแล้ว');
      await page.waitForSelector('.projects li');
    }
    expect(names()).toEqual(texts.map((text) => [text, undefined]));
    expect(said).toEqual([]);
    expect(asked.filter((url) => !/^https:\/\/tab-\d+\.add-on\.test\/$/.test(url))).toEqual([]);
    await page.close();
  },
  120_000,
);
