// Pictures of the local page in each of its states, the real add-on in it, taken in Chromium.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openStage } from '../browser/stage.ts';
import { ownTable } from '../sample/own-table.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { followedUpBook } from '../sample/whole-plan/followed-up-book.ts';
import type { BookModel } from '../sheets/book/model.ts';
import { newBookModel } from '../sheets/book/new-book.ts';
import { takeHold } from './hand.ts';
import { type Picture, SCENES, type Scene } from './page-scenes.ts';

/** Makes the pictures from the add-on in dist/. @returns their paths */
export async function pagePictures(folder: string): Promise<string[]> {
  const sample = sampleBook();
  const books: Readonly<Record<Scene['book'], BookModel>> = {
    ...{ new: newBookModel('แผนสุจริต'), sample, whole: followedUpBook(), 'own-table': ownTable() },
  };
  const stage = await openStage({ addOn: 'dist', sample });
  const made: string[] = [];
  try {
    for (const { book, size, pictures } of SCENES) {
      const page = await stage.open(books[book], size);
      for (const { name, shows, go } of pictures) {
        await go(takeHold(page));
        const path = join(folder, `${name}.png`);
        await take(page, shows, path);
        made.push(path);
      }
      await page.close();
    }
  } finally {
    await stage.close();
  }
  return made;
}

/** What of the page a picture shows; the whole window where there is no such part. */
const PARTS: Readonly<Record<Picture['shows'], string | null>> = {
  window: null,
  sidebar: '.sidebar >> nth=0',
  dialog: 'dialog',
};

async function take(page: Page, shows: Picture['shows'], path: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // Away from what was just clicked, which would be shown as pointed at.
  await page.mouse.move(2, 2);
  const part = PARTS[shows];
  const shot = { path, animations: 'disabled', caret: 'hide' } as const;
  if (part === null) await page.screenshot(shot);
  else await page.locator(part).screenshot(shot);
}
