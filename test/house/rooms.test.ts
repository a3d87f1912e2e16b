// The house: no room too full to look over, and no circle of imports, not even of types.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const FLOORS = ['src', 'local', 'test'];
/** More things side by side than these nobody holds in mind. */
const MOST = 20;

const rooms = FLOORS.flatMap((floor) => [
  floor,
  ...readdirSync(floor, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name)),
]);

const code = rooms.flatMap((room) =>
  readdirSync(room)
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => join(room, name)),
);

/** The files of ours that a file imports, be it for types alone. */
function importsOf(file: string): readonly string[] {
  const from = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
  return [...readFileSync(file, 'utf8').matchAll(from)]
    .map(([, path = '']) => join(dirname(file), path))
    .filter((path) => code.includes(path));
}

/** A circle of imports, from a file back to itself; null where there is none. */
function circleIn(files: readonly string[]): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of importsOf(file)) {
      const circle = visit(next, [...path, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

test(`no room holds more than ${MOST} things side by side`, () => {
  const full = rooms
    .map((room) => `${room}: ${readdirSync(room).length}`)
    .filter((line) => Number(line.split(': ')[1]) > MOST);
  expect(full).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(code.length).toBeGreaterThan(500);
  expect(circleIn(code)).toBe(null);
});
