// The build's gate, and what it lets through: the bundle that Google runs.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refuseWhatGoogleLacks } from '../../local/build/runtime-check.mjs';
import { exportsOf, stubsFor } from '../../local/build/stubs.mjs';
import { MENU, type MenuItem } from '../../src/google/menu/menu.ts';
import { withoutComments } from '../../src/kept-code.mjs';
import { PAGE_NAMES } from '../../src/page-names.mjs';

const code = readFileSync('dist/Code.js', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

test.each([
  ['a timer', 'setTimeout(function () {}, 1);', 'setTimeout'],
  ['a network call of the browser', "fetch('x');", 'fetch'],
  ["a network call of Google's", "UrlFetchApp.fetch('x');", 'UrlFetchApp'],
  ['a mail', 'MailApp.sendEmail();', 'MailApp'],
  ['another file of the user', 'DriveApp.getFiles();', 'DriveApp'],
  ['a web address object', "new URL('x');", 'URL'],
  ['a text encoder', 'new TextEncoder();', 'TextEncoder'],
  ['code made of text', "eval('1');", 'eval'],
  ['code made of text by its other name', "new Function('1');", 'Function'],
  ['code made of text by a way around', "[].map.constructor('1')();", 'code made of text'],
  ['the same, quoted', "(0)['constructor']['constructor']('1')();", 'code made of text'],
  ['a name in the global object', "globalThis['fe' + 'tch']('x');", 'globalThis'],
  ['a service of Google’s with a network of its own', 'Jdbc.getConnection();', 'Jdbc'],
  ['a part that is loaded later', "import('x');", 'import'],
  ['Intl', 'Intl.NumberFormat();', 'Intl'],
  ['a method newer than ES2019', '[1].at(-1);', '.at()'],
  ['a Unicode property in a pattern', '/\\p{L}/u.test("x");', '\\p'],
  ['an export without a stub', '', 'onOpen has no top-level function'],
])('the build refuses %s', (_, breach, named) => {
  expect(() => refuseWhatGoogleLacks(breach, breach === '' ? ['onOpen'] : [])).toThrow(named);
});

test('the build refuses syntax newer than ES2019', () => {
  expect(() => refuseWhatGoogleLacks('const a = b?.c;', [])).toThrow();
  expect(() => refuseWhatGoogleLacks('class A { #secret = 1; }', [])).toThrow();
});

test('the bundle that was built passes the gate and has one top-level function for each export', async () => {
  const names = await exportsOf('src/main.ts');
  expect(() => refuseWhatGoogleLacks(code, names)).not.toThrow();
  expect(code.endsWith(stubsFor(names))).toBe(true);
});

test('every item of the menu runs a function that Google can see', async () => {
  const names = await exportsOf('src/main.ts');
  const commands = (items: readonly MenuItem[]): string[] =>
    items.flatMap((item) => ('command' in item ? [item.command] : commands(item.items)));
  for (const command of commands(MENU.items)) expect(names).toContain(command);
});

test('the menu has six items at most, as a Thai officer should take it in at a glance', () => {
  expect(MENU.items.length).toBeLessThanOrEqual(6);
});

test('the bundle says that it only touches the file it is opened in, and under which licence it is', () => {
  const head = code.slice(0, 200);
  expect(head).toContain('@OnlyCurrentDoc');
  expect(head).toContain('MIT');
});

test('the manifest asks for two scopes and no more', () => {
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Bangkok' });
  expect(manifest.addOns).toBeUndefined();
});

test('the sidebar is one file: it loads nothing, and has no way to send anything but to its own server', () => {
  const page = readFileSync('dist/Sidebar.html', 'utf8');
  expect(page.match(/\b(src|href|action|srcset|poster)=["']?(https?:)?\/\//gi)).toBeNull();
  expect(page.match(/url\(\s*["']?(https?:)?\/\//gi)).toBeNull();
  expect(page.match(/@import|<(iframe|object|embed|form|link)\b/gi)).toBeNull();
  expect(
    page.match(
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|SharedWorker)\b/g,
    ),
  ).toBeNull();
  expect(page.match(/\b(eval|document\.write|insertAdjacentHTML|outerHTML)\b/g)).toBeNull();
});

test('in no page is there what HtmlService takes for a comment, and nowhere a letter that gets lost on the way', () => {
  const pages = PAGE_NAMES.map((name) => readFileSync(`dist/${name}.html`, 'utf8'));
  for (const page of pages) expect(page.match(/.{0,20}(\/[/*]|<!--).{0,20}/g)).toBeNull();
  for (const text of [code, ...pages])
    expect(text.match(/(?![\t\n])[\p{Cc}\u00ad\u200b-\u200f\ufeff]/gu)).toBeNull();
});

test('an escape changes no text, and the build refuses what it would change', () => {
  const texts = "[`http://x/*`,'<!--',/[/*]/.test('*')]";
  // biome-ignore lint/security/noGlobalEval: the texts are those of the line above
  expect(eval(withoutComments(texts))).toEqual(['http://x/*', '<!--', true]);
  expect(() => withoutComments('x = 1; // one')).toThrow();
  expect(() => withoutComments('x = /a\\//.test(y);')).toThrow('for a comment');
});
