// Every page of the add-on: its file's name in Apps Script, and what it is built from. What is packed and pushed says them, too (local/package, local/push.mjs).
import { buildPage } from './sidebar/build.mjs';

/** By name: the folder in src/, and its style sheet. */
const PAGES = {
  Sidebar: { folder: 'sidebar', style: 'panel.css' },
  Book: { folder: 'dialogs/book', style: 'book.css' },
};

/** The text of each page by the name of its file. */
export async function buildPages() {
  const pages = await Promise.all(
    Object.entries(PAGES).map(async ([name, { folder, style }]) => [
      `${name}.html`,
      await buildPage(new URL(`${folder}/`, import.meta.url), style),
    ]),
  );
  return Object.fromEntries(pages);
}
