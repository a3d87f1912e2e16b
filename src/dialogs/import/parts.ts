// What was found, part by part: how many rows are new, differ, are the same, and which of them are wanted.
import { el, fill } from './dom.ts';
import type { Page } from './page.ts';
import { type Part, type Review, type ReviewRow, withTaken } from './state.ts';

/** The list of parts. */
export function partsPart(page: Page, { parts, open }: Review): HTMLElement {
  return el(
    'section',
    {},
    el('h2', {}, page.answer.words.parts),
    el(
      'ul',
      { class: 'parts' },
      parts.map((part) =>
        partItem(page, part, open.filter(({ doubt }) => doubt.sheet === part.sheet.sheet).length),
      ),
    ),
  );
}

function partItem(
  page: Page,
  { sheet: { sheet, rows: all }, compared, rows, same }: Part,
  doubts: number,
): HTMLElement {
  const { words } = page.answer;
  const fresh = rows.filter(({ differences }) => differences.length === 0);
  const taken = rows.filter((row) => row.taken).length;
  const id = `part-${sheet}`;
  const says = [
    compared.there === null ? words.makes : fill(words.isNew, fresh.length),
    rows.length > fresh.length && fill(words.isChanged, rows.length - fresh.length),
    same > 0 && fill(words.isSame, same),
    doubts > 0 && fill(words.partDoubts, doubts),
  ].filter(Boolean);
  const box = el('input', {
    ...{ id, type: 'checkbox', checked: taken > 0, disabled: !compared.isOurs || rows.length === 0 },
    indeterminate: taken > 0 && taken < rows.length,
    onchange: () => {
      // Taking a part takes its new rows; leaving it leaves all.
      page.choose(withTaken(page.choices, taken > 0 || fresh.length === 0 ? rows : fresh, taken === 0));
    },
  });
  return el(
    'li',
    {},
    el(
      'label',
      { class: 'part', for: id },
      box,
      el('b', {}, fill(words.part, sheet, all.length)),
      ` ${says.join(' · ')}`,
    ),
    !compared.isOurs && el('p', { class: 'error' }, words.foreign),
    rows.length > 0 &&
      compared.isOurs &&
      page.details(
        `rows-${sheet}`,
        words.rows,
        rows.length > fresh.length,
        el(
          'ul',
          { class: 'rows' },
          rows.map((row) => rowItem(page, row)),
        ),
      ),
  );
}

function rowItem(page: Page, row: ReviewRow): HTMLElement {
  const { words } = page.answer;
  const { key, name, differences, taken } = row;
  const onchange = () => page.choose(withTaken(page.choices, [row], !taken));
  const says =
    differences.length === 0
      ? words.newRow
      : differences
          .map(({ header, from, to }) => {
            const [a, b] = aroundDifference(from, to);
            return fill(words.difference, header, a || words.empty, b || words.empty);
          })
          .join('; ');
  return el(
    'li',
    {},
    el(
      'label',
      {},
      el('input', { id: key, type: 'checkbox', checked: taken, onchange }),
      el('span', {}, name || '?', el('small', { class: 'quiet' }, ` ${says}`)),
    ),
  );
}

/** Letters that are shown of a long text; so many of them before where it differs. */
const [MOST, BEFORE] = [120, 20];

/** Two texts from a little before where they differ. */
function aroundDifference(...texts: readonly [string, string]): readonly string[] {
  const [from, to] = texts;
  let at = 0;
  while (at < from.length && from[at] === to[at]) at += 1;
  const start = Math.max(from.length, to.length) > MOST ? Math.max(0, at - BEFORE) : 0;
  return texts.map((text) => (start > 0 ? '…' : '') + text.slice(start, start + MOST));
}
