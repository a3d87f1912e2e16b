// The core stays pure: a breach is a compile error, not a matter of discipline.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  // Beside the sources, not among them: other tests look at those at the same time.
  folder = mkdtempSync(join('build', 'breach-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of the core with this file in it. */
function compileWith(code: string): string {
  const file = join(folder, 'breach.ts');
  writeFileSync(file, code);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../src/core/tsconfig.json', include: ['.'] }),
  );
  const { stdout, status } = spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' });
  return status === 0 ? '' : stdout;
}

test.each([
  ['Google', 'export const book = SpreadsheetApp.getActive();', 'SpreadsheetApp'],
  ['the page', "export const panel = document.querySelector('div');", 'document'],
  ['timers', 'setTimeout(() => {}, 10);', 'setTimeout'],
  ['the network', "export const answer = fetch('x');", 'fetch'],
  ['Node', 'export const path = process.cwd();', 'process'],
])('a file of the core that names %s does not compile', (_, code, name) => {
  expect(compileWith(code)).toContain(`Cannot find name '${name}'`);
});

test('a file of the core that keeps to the language compiles', () => {
  expect(compileWith('export const sum = [1, 2].reduce((a, b) => a + b);')).toBe('');
});
