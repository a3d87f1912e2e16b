// The pictures of a Marketplace listing, from their drawings: icons of 32 and 128 pixels, and the banner of its card.
import { readFileSync } from 'node:fs';
import { startBrowser } from '../browser/chromium.ts';

const FOLDER = 'docs/marketplace';
/** Drawing, picture, width and height in pixels, as the listing asks for them. */
const PICTURES = [
  ['icon', 'icon-32', 32, 32],
  ['icon', 'icon-128', 128, 128],
  ['banner', 'banner', 220, 140],
] as const;

/** Makes the pictures. @returns their paths */
export async function listingPictures(): Promise<string[]> {
  const browser = await startBrowser();
  try {
    const made: string[] = [];
    for (const [drawing, name, width, height] of PICTURES) {
      const page = await browser.newPage({ viewport: { width, height } });
      const svg = readFileSync(`${FOLDER}/${drawing}.svg`, 'utf8');
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      const path = `${FOLDER}/${name}.png`;
      await page.screenshot({ path, omitBackground: true });
      made.push(path);
    }
    return made;
  } finally {
    await browser.close();
  }
}
