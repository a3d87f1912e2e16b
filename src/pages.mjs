// Every page of the add-on, built from its sources.
import { PAGES } from './page-names.mjs';
import { buildPage } from './sidebar/build.mjs';

/** The text of each page by the name of its file. */
export async function buildPages() {
  const pages = await Promise.all(
    Object.entries(PAGES).map(async ([name, { folder, start, style }]) => [
      `${name}.html`,
      await buildPage(new URL(`${folder}/`, import.meta.url), start, style),
    ]),
  );
  return Object.fromEntries(pages);
}
