// A real Chromium for the tests: Debian's, driven by playwright-core, cut off from the network.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian's package `chromium` puts it; CHROMIUM names another one. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts Chromium. It throws a sentence that says what to install where there is none. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error('These tests need Chromium: `apt-get install chromium`, or set CHROMIUM to its path.');
  }
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      // Chromium's sandbox can't run as root.
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  });
}
