// Each kind of sheet and each type of column stands in one place: nobody else asks which one it is.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALL_KINDS } from '../../../src/core/kinds/index.ts';
import { MISTAKES } from './mistakes.ts';

/** Where the kinds themselves, the rules across them and the tables of their fields and figures stand. */
const EXCEPTIONS = ['src/core/kinds/', 'src/core/compare/', 'src/sidebar/fields/'];

const NAMES = ALL_KINDS.map(({ name }) => name).join('|');
/** `sheet.kind === 'year'`; the columns of an officer's own table have roles, which are no kinds. */
const ASKS = [
  new RegExp(`(?<!role\\.)\\bkind (?:===|!==) '(?:${NAMES})'`),
  /\b(?:key|column)\.startsWith\('/,
  /\^budget|QUARTER_COLUMNS|YEAR_COLUMNS|planColumns/,
];

test('outside of the kinds, the rules across them and the fields, no code asks which kind a sheet is or what a column is called', () => {
  const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !EXCEPTIONS.some((room) => file.startsWith(room)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          ASKS.some((asks) => asks.test(line)) && !/^\s*(?:\/\/|\*)/.test(line)
            ? [`${file}:${index + 1}: ${line.trim()}`]
            : [],
        ),
    );
  expect(asking).toEqual([]);
});

test('what may be forgotten in the tables is a compile error, in twenty-five ways', () => {
  expect(Object.keys(MISTAKES)).toHaveLength(25);
  const errors = readFileSync('test/core/kinds/mistakes.ts', 'utf8').match(/\/\/ @ts-expect-error /g) ?? [];
  expect(errors).toHaveLength(25);
});
