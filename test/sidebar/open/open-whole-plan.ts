// The sidebar on a sheet of the whole sample plan, with the built add-on behind it.
import type { Page } from 'playwright-core';
import { type AddOn, openAddOn } from '../../../local/add-on.ts';
import type { HeardBrowser } from '../../../local/browser/listen.ts';
import { SAMPLE_DATE } from '../../../local/sample/sample-book.ts';
import { wholePlanBook } from '../../../local/sample/whole-plan/whole-plan-book.ts';
import { openOver } from './open-over-add-on.ts';

/** Opens it; `before` is what an officer has typed by then. */
export async function openWholePlan(
  browser: HeardBrowser,
  sheet: string,
  before: (addOn: AddOn) => void = () => {},
): Promise<{ readonly page: Page; readonly addOn: AddOn }> {
  const addOn = openAddOn({ book: wholePlanBook(), today: SAMPLE_DATE });
  before(addOn);
  const { page } = await openOver(browser, { addOn });
  await page.waitForSelector('.projects li');
  await page.selectOption('#sheet', sheet);
  await page.waitForFunction(
    (name) => document.querySelector<HTMLSelectElement>('#sheet')?.value === name,
    sheet,
  );
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  return { page, addOn };
}
