// What is not certain: each doubt with its place in the workbook, its sentence, and the document's own text beside it.
import type { Doubt } from '../../core/documents/imported.ts';
import { contextAt } from './context.ts';
import { button, el, fill } from './dom.ts';
import type { Page } from './page.ts';
import type { Review } from './state.ts';

/** So many are shown at once. */
const STEP = 30;

/** The list of doubts. */
export function doubtsPart(page: Page, { imported: { doubts } }: Review): HTMLElement {
  const { words } = page.answer;
  const shown = doubts.slice(0, page.shown);
  const more = doubts.length - shown.length;
  if (doubts.length === 0) return el('p', { class: 'done' }, words.noDoubts);
  return el(
    'section',
    {},
    el('h2', { class: 'warning' }, fill(words.doubts, doubts.length)),
    el('p', { class: 'quiet' }, words.doubtsHelp),
    el(
      'ol',
      { class: 'doubts' },
      shown.map((doubt) => doubtItem(page, doubt)),
    ),
    more > 0 && button(fill(words.more, Math.min(STEP, more)), () => page.showMore(STEP), { id: 'more' }),
  );
}

function doubtItem(page: Page, doubt: Doubt): HTMLElement {
  const { words } = page.answer;
  const { sheet, cell, place, read } = doubt;
  const own = page.opened === null || place === '' ? '' : contextAt(page.opened.source, place);
  return el(
    'li',
    {},
    el(
      'div',
      {},
      el('b', {}, cell === null ? fill(words.sheet, sheet) : fill(words.cell, sheet, cell)),
      ` ${sentenceOf(page, doubt)}`,
    ),
    el(
      'div',
      { class: 'original' },
      place !== '' && el('small', { class: 'quiet' }, fill(words.readAt, place)),
      el('q', {}, own || read || words.readNothing),
    ),
  );
}

/** The doubt's sentence, its slots filled in. */
function sentenceOf({ answer: { doubts, described } }: Page, { code, read, details }: Doubt): string {
  const values: Readonly<Record<string, string | number>> = { ...details, read };
  const sentence = (doubts[code] ?? '{read}').replace(/\{(\w+)\}/g, (slot, name) =>
    String(values[name] ?? slot),
  );
  const { description } = details;
  if (description === undefined) return sentence;
  return sentence + (description === '-' ? described.notRun : fill(described.amount, description));
}
