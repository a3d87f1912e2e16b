// Debian's Chromium, started for tests and pictures so that nothing of its own reaches for the network.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Starts it; throws an Error that says what to install where it is missing. */
export async function openChromium(): Promise<Browser> {
  const executablePath = PLACES.find(existsSync);
  if (executablePath === undefined)
    throw new Error('Chromium is not installed: run `node local/prepare.mjs`');
  return chromium.launch({ executablePath, args: QUIET });
}
