// What the documents name is there: files, commands, menu items, pictures, identifiers of the recipes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { MENU, type MenuItem } from '../../src/google/menu/menu.ts';

const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/marketplace/listing.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const text = (path: string) => readFileSync(path, 'utf8');
const scripts = JSON.parse(text('package.json')).scripts as Record<string, string>;
const labels = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) => ('items' in item ? [item.label, ...labels(item.items)] : [item.label]));
const MENU_WORDS = labels(MENU.items);

test.each(DOCUMENTS)('%s: every link and picture leads somewhere, every npm script is there', (path) => {
  const document = text(path);
  for (const [, to = ''] of document.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
    if (!to.startsWith('http')) expect([to, existsSync(join(dirname(path), to))]).toEqual([to, true]);
  }
  for (const [, name = ''] of document.matchAll(/npm (?:run (?:--silent )?|(?=test|start|ci))([a-z:]+)/g)) {
    if (!['ci', 'run', 'install'].includes(name)) expect([name, name in scripts]).toEqual([name, true]);
  }
  expect(document).not.toMatch(/registry\.|\/work\//);
});

test.each(['docs/guide.th.md', 'docs/guide.en.md'])(
  '%s names every item of the menu as it is written there',
  (path) => {
    const document = text(path);
    for (const word of MENU_WORDS) {
      // Help's text is the short form of this guide.
      if (word !== 'วิธีใช้' && path === 'docs/guide.th.md') expect(document).toContain(word);
    }
    const named = [...document.matchAll(/\*\*(?:[^*]* → )?([ก-๙][^*→]*)\*\*/g)].map(([, word = '']) => word);
    expect(named.filter((word) => MENU_WORDS.includes(word)).length).toBeGreaterThan(5);
  },
);

test('the pictures of the listing have the sizes that it asks for', () => {
  const size = (name: string) => {
    const png = readFileSync(`docs/${name}.png`);
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  expect(size('marketplace/icon-32')).toEqual([32, 32]);
  expect(size('marketplace/icon-128')).toEqual([128, 128]);
  expect(size('marketplace/banner')).toEqual([220, 140]);
  for (const name of ['screenshot-1', 'screenshot-2'])
    expect(size(`marketplace/${name}`)).toEqual([1280, 800]);
});

test('the recipes of CONTRIBUTING.md name files and identifiers that exist', () => {
  const recipes = text('CONTRIBUTING.md');
  const names = [...recipes.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(
    ([, name = '']) => name,
  );
  const files = names.filter((name) => name.includes('/') && !/YYYY/.test(name));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect([file, existsSync(file)]).toEqual([file, true]);
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => text(`src/${file}`))
    .join('\n');
  const identifiers = names.filter(
    (name) => /^[a-zA-Z][\w.]*(\(language\))?$/.test(name) && !/\.(ts|md|json|mjs)$/.test(name),
  );
  expect(identifiers).toContain('FINDING_SEVERITY');
  for (const name of identifiers) {
    const word = name.replace(/\(.*/, '').split('.').pop() ?? '';
    expect([name, code.includes(word)]).toEqual([name, true]);
  }
});

test('the workflow does what .ci/run does', () => {
  expect(text('.github/workflows/ci.yml')).toContain('run: .ci/run');
  expect(text('.ci/run')).toMatch(/npm ci\nnpm run check\nnpm test\n/);
});

test('the manifest and the documents speak of the same scopes', () => {
  const { oauthScopes } = JSON.parse(text('appsscript.json')) as { oauthScopes: string[] };
  for (const path of [
    'docs/install.th.md',
    'docs/install.en.md',
    'SECURITY.md',
    'docs/marketplace/listing.md',
  ]) {
    for (const scope of oauthScopes) expect(text(path)).toContain(scope.split('/').pop());
  }
});
