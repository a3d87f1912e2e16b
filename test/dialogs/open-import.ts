// The import's page in a browser, as the menu opens it, over the real add-on.
import type { Page } from 'playwright-core';
import type { AddOn } from '../../local/add-on.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { newTab, openBuilt } from '../sidebar/open/open-sidebar.ts';

/** As the menu opens it. */
const SIZE = { width: 760, height: 600 };

/** Opens the built page; what it asks of the server the real bundle answers. `beside`: a page that stores what this one does. */
export async function openImportPage(
  browser: HeardBrowser,
  html: string,
  addOn: AddOn,
  { fromSheet = false, beside = null }: { readonly fromSheet?: boolean; readonly beside?: Page | null } = {},
): Promise<Page> {
  const page = await newTab(browser, SIZE, beside);
  const body = fromSheet ? `${html}<i id="from-sheet" hidden></i>` : html;
  const opened = await openBuilt(
    page,
    async (name, values) => ({ value: addOn.run(name, ...values).answer }),
    body,
  );
  // The server is this very process: a busy machine takes its time.
  opened.setDefaultTimeout(30_000);
  await opened.waitForSelector('#title');
  return opened;
}
