// What pages say in their console while nobody looks: nothing, or the run fails.
import type { Browser, BrowserContext } from 'playwright-core';

const OPEN = new Set<BrowserContext>();

/** The contexts that are open now, in all browsers of this process. */
export function openContexts(): ReadonlySet<BrowserContext> {
  return new Set(OPEN);
}

/** A browser whose pages are listened to. */
export interface HeardBrowser extends Browser {
  /** What was said since the last time, in the order in which it came: a console's lines and errors that nobody caught. */
  heard(): string[];
  /** Closes it. @throws Error with what was said and not taken by `heard` */
  close(): Promise<void>;
}

/** Listens to every page that the browser opens from now on. */
export function listenedTo(browser: Browser): HeardBrowser {
  let lines: string[] = [];
  const newContext = browser.newContext.bind(browser);
  const close = browser.close.bind(browser);
  return Object.assign(browser, {
    newContext: async (...options: Parameters<Browser['newContext']>) => {
      const context = await newContext(...options);
      OPEN.add(context);
      context.on('close', () => OPEN.delete(context));
      context.on('console', (message) => {
        lines.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => {
        lines.push(`error: ${error.error().stack ?? error.error().message}`);
      });
      return context;
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
