// What the page's tests need of the browser: a stage with the tests' own add-on and book, axe-core, a cell's text, the clipboard.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openStage as openStageOver, type Stage } from '../../../local/browser/stage.ts';
import { exampleBook } from './example-book.ts';

export type { Stage };

/** Builds the page over the add-on in a folder (the tests' stand-in if none is given), and opens it. */
export function openStage(addOn = 'test/local/page/stand-in'): Promise<Stage> {
  return openStageOver({ addOn, sample: exampleBook() });
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
