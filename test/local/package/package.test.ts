// `npm run package`: the zip that an officer gets.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addOnCode } from '../../../local/build/add-on-code.mjs';
import { pageOf } from '../../../local/package/page.ts';
import { newBookModel } from '../../../local/sheets/book/new-book.ts';
import { openRealm } from '../../../local/sheets/realm/run-in-node.ts';
import { type Parts, unzip } from '../../../local/xlsx/zip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const ZIP = `out/sucharit-${version}.zip`;
const SOURCES = [
  'src',
  'local',
  'docs',
  'build.mjs',
  'package.json',
  'tsconfig.json',
  'appsscript.json',
  'LICENSE',
];

let elsewhere: string;
let here: Uint8Array;
let parts: Parts;

/** Runs a program of the project in a folder, at another end of the world. */
const run = (folder: string, zone: string, ...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: folder, env: { ...process.env, TZ: zone }, stdio: 'pipe' });

beforeAll(async () => {
  run('.', 'Asia/Bangkok', 'build/package.mjs');
  here = readFileSync(ZIP);
  parts = await unzip(here);
  elsewhere = mkdtempSync(join(tmpdir(), 'sucharit-package-'));
  for (const source of SOURCES) cpSync(source, join(elsewhere, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const textOf = (name: string) => new TextDecoder().decode(parts.get(name));

test('built anew from a copy of the sources, in another folder and time zone, it is the same to the byte', () => {
  run(elsewhere, 'America/New_York', 'build.mjs');
  run(elsewhere, 'America/New_York', 'build/package.mjs');
  expect(Buffer.compare(readFileSync(join(elsewhere, ZIP)), here)).toBe(0);
});

test('it holds the files as they were built, the licence, and the guide with its pictures', () => {
  for (const name of ['Book.html', 'Code.js', 'Import.html', 'Sidebar.html', 'appsscript.json']) {
    expect(textOf(name)).toBe(readFileSync(`dist/${name}`, 'utf8'));
  }
  expect([...parts.keys()].filter((name) => !name.startsWith('images/')).sort()).toEqual(
    ['Book.html', 'Code.js', 'Import.html', 'LICENSE', 'Sidebar.html', 'appsscript.json'].concat(
      ['guide.en', 'guide.th', 'install.en', 'install.th'].map((name) => `${name}.html`),
    ),
  );
  for (const name of ['guide.th', 'install.th']) {
    const page = textOf(`${name}.html`);
    expect(page).toContain('<html lang="th">');
    for (const [, source = ''] of page.matchAll(/<img [^>]*src="([^"]+)"/g))
      expect(parts.has(source)).toBe(true);
    for (const [, to = ''] of page.matchAll(/<a href="([\w.]+\.html)/g)) expect(parts.has(to)).toBe(true);
    // A link within the page leads to a heading of it.
    for (const [, to = ''] of page.matchAll(/<a href="#([^"]+)"/g)) expect(page).toContain(`id="${to}"`);
    expect(page).not.toMatch(/\]\(|\*\*/);
  }
});

test('the build for a listing has its menu below Extensions, as Google asks of a published add-on', async () => {
  const { code } = await addOnCode({ listed: true });
  const realm = openRealm({
    code,
    realmSource: readFileSync('build/realm.js', 'utf8'),
    book: newBookModel(),
  });
  realm.trigger('onOpen', 'NONE');
  const [menu] = realm.control.menus();
  // createAddonMenu takes no name: Google shows the listing's.
  expect(menu?.caption).toBe('');
  expect(menu?.items.length).toBe(6);
});

describe('a document as a page', () => {
  test.each([
    ['# ก <b>', '<h1 id="ก-b">ก &lt;b&gt;</h1>'],
    [
      'a **b** `**c**` [d](e.th.md#f) ![g](images/h.png)',
      '<p>a <strong>b</strong> <code>**c**</code> <a href="e.th.html#f">d</a> <img alt="g" src="images/h.png"></p>',
    ],
    ['- a\n- b\n  c', '<ul><li>a</li><li>b\nc</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['| a | b |\n| - | - |\n| 1 | `2` |', '<td>1</td><td><code>2</code></td>'],
    ['> a\n> b', '<blockquote>a\nb</blockquote>'],
    ['```sh\na\n\n<b>\n```', '<pre>a\n\n&lt;b&gt;</pre>'],
  ])('%j', (markdown, html) => {
    expect(pageOf(markdown, 'th')).toContain(html);
  });
});
