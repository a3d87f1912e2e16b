import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { planSheet, settingsSheet, withCell, yearSheet } from '../core/seed.ts';
import { axeFindings, openSidebar, wireTo } from './open/open-sidebar.ts';
import { ServerDouble } from './open/server-double.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const YEAR = 'ปี 2569';
const save = 'footer .primary';

/** Every screen, each with how to come there from the one before. */
const SCREENS: readonly (readonly [
  name: string,
  go: (page: Page, server: ServerDouble) => Promise<unknown>,
])[] = [
  ['the list', (page) => page.waitForSelector('.projects li')],
  ['the list without a match', (page) => page.fill('main input[type=text]', 'ไม่มีแน่')],
  ['an empty form', (page) => page.click(save)],
  ['an empty form with errors', (page) => page.click(save)],
  [
    'the text that was left, offered',
    async (page) => {
      await page.fill('#name', 'ค้าง');
      await page.keyboard.press('Escape');
      await page.fill('main input[type=text]', '');
    },
  ],
  ['a form with findings', (page) => page.click('.projects li:nth-child(2) button')],
  ['a form with dates', (page) => page.click('summary')],
  ['the question before deleting', (page) => page.getByRole('button', { name: 'ลบ', exact: true }).click()],
  [
    'two versions',
    async (page, server) => {
      await page.click('text=ไม่ลบ');
      await page.fill('#name', 'ของฉัน');
      await page.fill('#budget', '5');
      server.type(YEAR, 3, 2, 'ของเขา');
      await page.click(save);
      await page.waitForSelector('fieldset >> text=ของเขา');
    },
  ],
  ['after a save', (page) => page.click(save)],
  ['the findings', (page) => page.click('#check')],
  ['the totals', (page) => page.click('#summary')],
  ['the summary made', (page) => page.click(save)],
  [
    'the plan’s form',
    async (page) => {
      await page.click('#projects');
      await page.selectOption('#sheet', 'แผน');
      await page.waitForSelector('.projects li:nth-child(27)');
      await page.click('.projects li:nth-child(2) button');
    },
  ],
  ['the plan’s totals', (page) => page.click('#summary')],
];

function server(): ServerDouble {
  const faults = [
    [3, 5, 'สิบบาท'],
    [4, 5, '๕๐๐ บาท'],
    [5, 6, 'x'],
  ] as const;
  const year = faults.reduce(
    (sheet, [row, column, value]) => withCell(sheet, row, column, value),
    yearSheet(),
  );
  return new ServerDouble(settingsSheet(), [year, planSheet()]);
}

/** What sticks out sideways, or is cut off, in sight of the user. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const visible = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.offsetParent !== null && !element.closest('.unseen, svg'),
    );
    const out = visible.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isCut =
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
      // A select shows as much of its choice as it can; the whole name stands below it.
      return left < -1 || right > innerWidth + 1 || (isCut && !element.matches('select, input'));
    });
    return out.map(({ outerHTML }) => outerHTML.slice(0, 160));
  });
}

/** How wide and high the panel is, and how large its text (per cent). */
const LOOKS = [
  ['300 pixels wide', 300, 700, 100],
  ['280 pixels wide', 280, 700, 100],
  ['with text twice as large', 300, 700, 200],
  ['at a zoom of 200 %, where half the height is left', 300, 350, 100],
] as const;

describe('every screen of the sidebar', () => {
  it('is found without fault by axe-core, cuts nothing off in any size, and has one coloured button', async () => {
    const double = server();
    const page = await openSidebar(browser, wireTo(double));
    for (const [name, go] of SCREENS) {
      await go(page, double);
      expect(await axeFindings(page), name).toEqual([]);
      expect(await page.locator('.primary').count(), name).toBe(1);
      for (const [look, width, height, text] of LOOKS.toReversed()) {
        await page.setViewportSize({ width, height });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, `${text}%`);
        expect(await cutOff(page), `${name}, ${look}`).toEqual([]);
      }
    }
  });

  it('of several accounts, too', async () => {
    const page = await openSidebar(browser, async () => ({ error: '' }));
    await page.waitForSelector('[role=alert]');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows progress for what takes longer than 300 ms, and nothing before', async () => {
    const page = await openSidebar(browser, wireTo(server(), 900));
    await page.waitForSelector('.projects li');
    // Watched within the page, and not to the frame: on a busy machine a look from outside comes late, and frames are long.
    const seen = await page.evaluate(async () => {
      const begun = performance.now();
      (document.querySelector('[title="อ่านแผนใหม่"]') as HTMLElement).click();
      const looks: { after: number; opacity: string }[] = [];
      for (;;) {
        await new Promise(requestAnimationFrame);
        const bar = document.querySelector('.progress');
        if (bar === null && looks.length > 0) return looks;
        if (bar) looks.push({ after: performance.now() - begun, opacity: getComputedStyle(bar).opacity });
      }
    });
    expect(seen.filter(({ after, opacity }) => after < 150 && opacity !== '0')).toEqual([]);
    expect(seen.at(-1)?.opacity).toBe('1');
    await page.waitForSelector('.notice');
    expect(await page.locator('.progress').count()).toBe(0);
  });
});
