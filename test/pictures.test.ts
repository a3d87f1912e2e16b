// The documents show only pictures that are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = ['.', 'docs'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** The pictures that a document names, in Markdown or HTML, as paths from the project's folder; those on the web left out. */
function picturesOf(document: string): string[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(/[("]([^()"\s]+\.(?:png|jpe?g|svg|gif))[)"]/g)]
    .map(([, path = '']) => path)
    .filter((path) => !path.includes('://'))
    .map((path) => join(dirname(document), path));
}

describe('the documents', () => {
  it('show only pictures that are there', () => {
    const named = DOCUMENTS.flatMap(picturesOf);
    expect(named).toContain('docs/images/summary-2569.png');
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
