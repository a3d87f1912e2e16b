// The sidebar with the built add-on behind it.
import type { Page } from 'playwright-core';
import { type AddOn, openAddOn } from '../../../local/add-on.ts';
import type { HeardBrowser } from '../../../local/browser/listen.ts';
import { SAMPLE_DATE, sampleBook } from '../../../local/sample/sample-book.ts';
import { openSidebar } from './open-sidebar.ts';

/** Opens it on a workbook, the sample's if none is given. `delay`: how long the server takes to answer (milliseconds); `where`: the tab. */
export async function openOver(
  browser: HeardBrowser,
  {
    addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE }),
    delay = 0,
    where,
  }: { readonly addOn?: AddOn; readonly delay?: number; readonly where?: Page } = {},
) {
  const calls: string[] = [];
  const wire = async (name: string, values: readonly unknown[]) => {
    calls.push(name);
    const { answer } = addOn.run(name, ...values);
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    return { value: answer };
  };
  const page = await openSidebar(browser, wire, where);
  return { page, addOn, calls };
}
