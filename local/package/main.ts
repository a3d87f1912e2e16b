// `npm run package`: out/sucharit-<version>.zip with the files of the add-on and the guide. The same input gives the same
// bytes on any machine: names in order, one date, nothing packed (so no version of zlib matters).
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PAGE_NAMES } from '../../src/page-names.mjs';
import { type Parts, zip } from '../xlsx/zip.ts';
import { pageOf } from './page.ts';

/** What goes into the zip beside the documents' pictures: its name there, and where it comes from. */
const FILES: Readonly<Record<string, string>> = {
  'Code.js': 'dist/Code.js',
  ...Object.fromEntries(PAGE_NAMES.map((name) => [`${name}.html`, `dist/${name}.html`])),
  'appsscript.json': 'dist/appsscript.json',
  LICENSE: 'LICENSE',
};

/** The documents, as pages. The two in Thai come first for an officer. */
const DOCUMENTS = ['guide.th', 'guide.en', 'install.th', 'install.en'] as const;

/** Every part of the zip, by name. */
function partsOf(): Parts {
  const parts = new Map<string, Uint8Array>();
  for (const [name, path] of Object.entries(FILES)) parts.set(name, readFileSync(path));
  const pages = DOCUMENTS.map((name) => {
    const page = pageOf(readFileSync(`docs/${name}.md`, 'utf8'), name.slice(-2));
    parts.set(`${name}.html`, Buffer.from(page));
    return page;
  });
  for (const picture of readdirSync('docs/images')) {
    if (pages.some((page) => page.includes(`"images/${picture}"`))) {
      parts.set(`images/${picture}`, readFileSync(`docs/images/${picture}`));
    }
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const parts = partsOf();
const bytes = await zip(parts, 'store');
const path = `out/sucharit-${version}.zip`;
mkdirSync('out', { recursive: true });
writeFileSync(path, bytes);
console.log(`${path}: ${parts.size} files, ${bytes.length} bytes`);
console.log(`sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
