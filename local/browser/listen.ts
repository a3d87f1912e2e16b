// A browser as tests and pictures use it: what pages say in their console while nobody looks is nothing, or the run fails; and tabs that
// share a process, as a process of its own costs a page three times as much as all that it shows.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const OPEN = new Set<BrowserContext | Page>();

/** What is open now in all browsers of this process, but for what tabs share: contexts of their own, and tabs. */
export function openPages(): ReadonlySet<BrowserContext | Page> {
  return new Set(OPEN);
}

/** A browser whose pages are listened to. */
export interface HeardBrowser extends Browser {
  /**
   * Opens a tab beside others of a site (the beginning of an address), with their cookies and what their origin stores. What the first
   * of them was opened with goes for all, but for the size.
   */
  newTab(site: string, options: TabOptions): Promise<Page>;
  /** What was said since the last time, in the order in which it came: a console's lines and errors that nobody caught. */
  heard(): string[];
  /** Closes it. @throws Error with what was said and not taken by `heard` */
  close(): Promise<void>;
}

export interface TabOptions extends Pick<BrowserContextOptions, 'permissions'> {
  readonly viewport: { readonly width: number; readonly height: number };
  /** What is done once for all tabs of the site. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** Listens to every page that the browser opens from now on. */
export function listenedTo(browser: Browser): HeardBrowser {
  let lines: string[] = [];
  const newContext = browser.newContext.bind(browser);
  const close = browser.close.bind(browser);
  const sites = new Map<string, Promise<BrowserContext>>();
  const heardContext = async (options?: BrowserContextOptions) => {
    const context = await newContext(options);
    context.on('console', (message) => {
      lines.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => {
      lines.push(`error: ${error.error().stack ?? error.error().message}`);
    });
    return context;
  };
  const openSite = async (site: string, { prepare, ...options }: TabOptions) => {
    const context = await heardContext(options);
    await prepare?.(context);
    // An empty tab of the site keeps its process.
    const keeper = await context.newPage();
    await keeper.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await keeper.goto(site);
    return context;
  };
  return Object.assign(browser, {
    newContext: async (options?: BrowserContextOptions) => {
      const context = await heardContext(options);
      OPEN.add(context);
      context.on('close', () => OPEN.delete(context));
      return context;
    },
    newTab: async (site: string, options: TabOptions) => {
      const context = await (sites.get(site) ?? openSite(site, options));
      sites.set(site, Promise.resolve(context));
      const page = await context.newPage();
      OPEN.add(page);
      page.on('close', () => OPEN.delete(page));
      await page.setViewportSize(options.viewport);
      return page;
    },
    heard: () => {
      const said = lines;
      lines = [];
      return said;
    },
    close: async () => {
      await close();
      if (lines.length > 0) throw new Error(`The pages' console isn't empty:\n${lines.join('\n')}`);
    },
  });
}
