// The built page, served on a free loopback port and open in Chromium, as a person would see it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildPage } from '../page/build.mjs';
import { serve } from '../page/serve.mjs';
import type { BookModel } from '../sheets/book/model.ts';
import { startBrowser } from './chromium.ts';

/** The day of the real summary, so that the fiscal year is 2569 whenever the page is looked at. */
const NOW = new Date('2026-06-08T09:00:00+07:00');

/** A running server and browser. */
export interface Stage {
  readonly address: string;
  /** A new window with the given book as the sample (the stage's own if none is given). */
  open(book?: BookModel, size?: { width: number; height: number }): Promise<Page>;
  /** What its pages have said in their console since the last time. */
  heard(): string[];
  /** @throws Error where a page has said anything in its console that `heard` has not taken */
  close(): Promise<void>;
}

/** Builds the page over the add-on in the folder `addOn`, with the book to start with, and starts server and browser. */
export async function openStage(parts: { addOn: string; sample: BookModel }): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'sucharit-page-'));
  await buildPage({ folder, ...parts });
  const { server, address } = await serve(folder, 0);
  const browser = await startBrowser();
  return {
    address,
    async open(book, size = { width: 1280, height: 800 }) {
      const page = await browser.newTab(address, {
        viewport: size,
        permissions: ['clipboard-read', 'clipboard-write'],
        prepare: (context) => context.clock.setFixedTime(NOW),
      });
      // Long enough for a busy machine: only a failure waits for it.
      page.setDefaultTimeout(20_000);
      if (book !== undefined) await page.route('**/sample.json', (route) => route.fulfill({ json: book }));
      await page.goto(address);
      await page.waitForSelector('.grid');
      return page;
    },
    heard: () => browser.heard(),
    async close() {
      server.close();
      await rm(folder, { recursive: true });
      await browser.close();
    },
  };
}
