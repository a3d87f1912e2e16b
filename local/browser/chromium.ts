// A real Chromium for the tests and the pictures: Debian's, driven by playwright-core, cut off from the network.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium is looked for; CHROMIUM names another one. */
const PLACES = [
  ...(process.env.CHROMIUM === undefined ? [] : [process.env.CHROMIUM]),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Starts Chromium. It throws a sentence that says what to install where there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = PLACES.find(existsSync);
  if (executablePath === undefined) {
    throw new Error('Chromium is needed: `apt-get install chromium`, or set CHROMIUM to its path.');
  }
  return chromium.launch({
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
    ],
  });
}
