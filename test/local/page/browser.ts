// Opens the built page in Debian's Chromium, as a person would see it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildPage } from '../../../local/page/build.mjs';
import { openChromium } from '../../../local/page/chromium.ts';
import { serve } from '../../../local/page/serve.mjs';
import type { BookModel } from '../../../local/sheets/model.ts';
import { exampleBook } from './example-book.ts';

/** A running server and browser. */
export interface Stage {
  readonly address: string;
  /** A new window with the given book as the sample (the real sample if none is given). */
  open(book?: BookModel, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the page over the add-on in a folder (the tests' stand-in if none is given), and starts both. */
export async function openStage(addOn = 'test/local/page/stand-in'): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'sucharit-page-'));
  await buildPage({ folder, addOn, sample: exampleBook() });
  const { server, address } = await serve(folder, 0);
  const browser = await openChromium();
  return {
    address,
    async open(book, size = { width: 1280, height: 800 }) {
      const context = await browser.newContext({
        viewport: size,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.setDefaultTimeout(5000);
      // The day of the real summary, so that the fiscal year is 2569 whenever the tests run.
      await page.clock.setFixedTime(new Date('2026-06-08T09:00:00+07:00'));
      page.on('pageerror', (error) => {
        throw error;
      });
      if (book !== undefined) await page.route('**/sample.json', (route) => route.fulfill({ json: book }));
      await page.goto(address);
      await page.waitForSelector('.grid');
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects that axe-core finds nothing, in the page and in each frame that can be seen. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    // The add-on's own realm is a frame too: nobody sees it.
    if (frame !== page.mainFrame() && !(await (await frame.frameElement()).isVisible())) continue;
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
    const found = await frame.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe has put itself into the frame's window
      const { violations } = await (window as any).axe.run(document, {
        iframes: false,
        resultTypes: ['violations'],
      });
      return (violations as { id: string; nodes: { html: string; failureSummary?: string }[] }[]).map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
      );
    });
    expect(found).toEqual([]);
  }
}

/** The text that a cell shows, such as `cell(page, 'D3')`. */
export async function cellText(page: Page, row: number, column: number): Promise<string> {
  return ((await page.locator(`#cell-${row}-${column}`).textContent()) ?? '').trim();
}

/** Pastes a text into the grid as the person's own clipboard would. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}
