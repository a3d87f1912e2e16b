// The built page in a real browser, its google.script.run wired to a server in the test.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { HeardBrowser } from '../../../local/browser/listen.ts';
import type { PanelServer } from '../../../src/panel/panel-types.ts';
import { buildSidebar } from '../../../src/sidebar/build.mjs';

/** What becomes of a call: an answer, Google's failure with a message, or silence for ever (null). */
export type Wire = (
  name: string,
  values: readonly unknown[],
) => Promise<{ readonly value: unknown } | { readonly error: string } | null>;

/** A wire to a server that answers after `delay` milliseconds. */
export function wireTo(server: PanelServer, delay = 0): Wire {
  return async (name, values) => {
    const call = server[name as keyof PanelServer] as (...values: readonly unknown[]) => unknown;
    const value = call.apply(server, [...values]);
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    return { value };
  };
}

/** Where pages of the add-on are served: a site that exists only inside the test's browser. */
const SITE = 'add-on.test';
/** Where each tab's page is served: what one stores isn't another's, unless it was opened beside it. */
const addresses = new WeakMap<Page, string>();
let tabs = 0;

/** Opens an empty tab for a page of the add-on. `beside`: a tab whose page stores what this one's does. */
export async function newTab(
  browser: HeardBrowser,
  viewport: { readonly width: number; readonly height: number },
  beside: Page | null = null,
): Promise<Page> {
  const page = await browser.newTab(`https://${SITE}/`, { viewport });
  addresses.set(page, (beside && addresses.get(beside)) ?? `https://tab-${++tabs}.${SITE}/`);
  return page;
}

let built: Promise<string> | null = null;

/** The sidebar's page, built once. */
export function sidebarPage(): Promise<string> {
  built ??= buildSidebar();
  return built;
}

/** Opens the sidebar in a tab of its own, 300 pixels wide as in Google Sheets, or in a tab that is given. */
export async function openSidebar(
  browser: HeardBrowser,
  wire: Wire,
  where: Page | { readonly width: number; readonly height: number } = { width: 300, height: 700 },
): Promise<Page> {
  const page = 'width' in where ? await newTab(browser, where) : where;
  return openBuilt(page, wire, await sidebarPage());
}

/** With SHOTS=folder the screens are kept as pictures, to be looked at. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** Opens a page of the add-on that was built, in a tab of the browser. */
export async function openBuilt(page: Page, wire: Wire, body: string): Promise<Page> {
  page.setDefaultTimeout(20_000);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.exposeFunction('sendToServer', async (name: string, json: string) =>
    JSON.stringify(await wire(name, JSON.parse(json))),
  );
  await page.addInitScript(fakeGoogle);
  await page.goto(addresses.get(page) ?? `https://${SITE}/`);
  return page;
}

/** google.script.run as Google's client library has it; runs in the page. Only JSON crosses. */
function fakeGoogle(): void {
  type Receive = (value: unknown) => void;
  const { sendToServer } = window as unknown as { sendToServer(name: string, json: string): Promise<string> };
  const runner = (succeed: Receive, fail: Receive): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (receive: Receive) => runner(receive, fail);
          if (name === 'withFailureHandler') return (receive: Receive) => runner(succeed, receive);
          return (...values: unknown[]) =>
            void sendToServer(name, JSON.stringify(values)).then((json) => {
              const answer = JSON.parse(json);
              if (answer === null) return;
              if ('error' in answer) fail(new Error(answer.error));
              else succeed(answer.value);
            });
        },
      },
    );
  const ignore = () => {};
  Object.assign(window, { google: { script: { run: runner(ignore, ignore) } } });
}

/** What axe-core finds wrong, each in a line; nothing if all is well. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

/** Comes back to the panel with the pointer, more than five seconds later. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now() + 6000;
    Date.now = () => now;
    document.documentElement.dispatchEvent(new PointerEvent('pointerenter'));
  });
}
