// What is not certain: each doubt with its place in the workbook, its sentence, and the document's own text beside it.
import type { Doubt } from '../../core/documents/imported.ts';
import { contextAt } from './context.ts';
import { button, el, fill } from './dom.ts';
import { mendKey } from './mended.ts';
import type { Page } from './page.ts';
import type { Review, ReviewDoubt } from './state.ts';

/** So many are shown at once. */
const STEP = 30;

/** The list of doubts. */
export function doubtsPart(page: Page, { open, doubts }: Review): HTMLElement {
  const { words } = page.answer;
  const shown = doubts.slice(0, page.shown);
  const more = doubts.length - shown.length;
  if (doubts.length === 0) return el('p', { class: 'done' }, words.noDoubts);
  return el(
    'section',
    {},
    el('h2', { class: open.length > 0 ? 'warning' : 'done' }, fill(words.doubts, open.length)),
    el('p', { class: 'quiet' }, words.doubtsHelp),
    el(
      'ol',
      { class: 'doubts' },
      shown.map((one) => doubtItem(page, one)),
    ),
    more > 0 && button(fill(words.more, Math.min(STEP, more)), () => page.showMore(STEP), { id: 'more' }),
  );
}

function doubtItem(page: Page, shown: ReviewDoubt): HTMLElement {
  const { words } = page.answer;
  const { doubt, cell } = shown;
  const { sheet, place, read } = doubt;
  const own = page.opened === null || place === '' ? '' : contextAt(page.opened.source, place);
  return el(
    'li',
    {},
    el(
      'div',
      {},
      el('b', {}, cell === null ? sheet && fill(words.sheet, sheet) : fill(words.cell, sheet, cell)),
      ` ${sentenceOf(page, doubt)}`,
    ),
    el(
      'div',
      { class: 'original' },
      place !== '' && el('small', { class: 'quiet' }, fill(words.readAt, place)),
      el('q', {}, own || read || words.readNothing),
    ),
    cell !== null && mendField(page, shown),
  );
}

/** Where one types what the cell is to hold. */
function mendField({ answer: { words }, choices, choose }: Page, { doubt, cell, isMended }: ReviewDoubt) {
  const id = mendKey(doubt);
  const typed = choices.mended[id] ?? '';
  const isBad = typed.trim() !== '' && !isMended;
  return el(
    'label',
    { class: 'year' },
    words.mend,
    el('input', {
      ...{ id, value: typed, autocomplete: 'off', 'aria-invalid': String(isBad) },
      ...{ 'aria-label': `${words.mend} ${fill(words.cell, doubt.sheet, cell ?? '')}` },
      onchange: ({ target }) =>
        choose({ ...choices, mended: { ...choices.mended, [id]: (target as HTMLInputElement).value } }),
    }),
    isMended && el('span', { class: 'done' }, '✓'),
    isBad && el('span', { class: 'error' }, words.mendBad),
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
