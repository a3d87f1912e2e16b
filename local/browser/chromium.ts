// A real Chromium for the tests and the pictures: Debian's, driven by playwright-core, cut off from the network.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { type HeardBrowser, listenedTo } from './listen.ts';

/** Where Chromium is looked for, the quickest first; CHROMIUM names another one. */
const PLACES = [
  ...(process.env.CHROMIUM === undefined ? [] : [process.env.CHROMIUM]),
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * Starts Chromium; to close it throws where a page has said anything in its console. It throws a sentence that says what to install where
 * there is none.
 */
export async function startBrowser(): Promise<HeardBrowser> {
  const executablePath = PLACES.find(existsSync);
  if (executablePath === undefined) {
    throw new Error('Chromium is needed: `apt-get install chromium`, or set CHROMIUM to its path.');
  }
  const browser = await chromium.launch({
    executablePath,
    args: [
      // Chromium's sandbox can't run as root.
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--font-render-hinting=none',
      // Tabs of a site share a process (see newTab).
      '--renderer-process-limit=1',
    ],
  });
  return listenedTo(browser);
}
