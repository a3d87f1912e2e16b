// The import's page in a browser, as the menu opens it, over the real add-on.
import type { Browser, Page } from 'playwright-core';
import type { AddOn } from '../../local/add-on.ts';
import { openBuilt } from '../sidebar/open-sidebar.ts';

/** As the menu opens it. */
const SIZE = { width: 760, height: 600 };

/** Opens the built page; what it asks of the server the real bundle answers. `given`: a page to open it in. */
export async function openImportPage(
  browser: Browser,
  html: string,
  addOn: AddOn,
  { fromSheet = false, given = null }: { readonly fromSheet?: boolean; readonly given?: Page | null } = {},
): Promise<Page> {
  const page = given ?? (await (await browser.newContext({ viewport: SIZE })).newPage());
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
