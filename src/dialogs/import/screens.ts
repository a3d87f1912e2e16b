// The page's three screens: choosing what to read, the review, and what was done.
import { columnsPart } from './columns.ts';
import { button, el, fill } from './dom.ts';
import { doubtsPart } from './doubts.ts';
import type { Page } from './page.ts';
import { partsPart } from './parts.ts';
import { type Review, reviewOf, typedYear } from './state.ts';

declare const google: { readonly script: { readonly host: { close(): void } } };

/** The screen that the page is on. */
export function screenOf(page: Page): HTMLElement {
  const { words, language } = page.answer;
  return el(
    'main',
    { lang: language },
    el('h1', { id: 'title', tabindex: -1 }, page.done === null ? words.title : words.done),
    ...(page.done !== null
      ? doneScreen(page)
      : page.opened !== null
        ? reviewScreen(page)
        : chooseScreen(page)),
  );
}

const alertOf = ({ error }: Page) => error !== '' && el('p', { class: 'error', role: 'alert' }, error);

function chooseScreen(page: Page) {
  const { words, open } = page.answer;
  const picker = el('input', {
    ...{ type: 'file', hidden: true, accept: words.endings.replace(/ /g, ',') },
    onchange: (event) => {
      const input = event.target as HTMLInputElement;
      const [file] = input.files ?? [];
      if (file) page.read(file);
      // The same file can be chosen again.
      input.value = '';
    },
  });
  return [
    alertOf(page),
    page.left !== null && button(fill(words.goOn, page.left), page.goOn, { id: 'go-on' }),
    el(
      'div',
      { class: 'drop' },
      el('p', {}, words.drop),
      button(words.choose, () => picker.click(), { id: 'choose', class: 'primary' }),
      el('small', { class: 'quiet' }, words.endings),
      picker,
    ),
    el(
      'div',
      {},
      el('label', { for: 'paste' }, words.paste),
      el(
        'textarea',
        {
          ...{ id: 'paste', rows: 3, placeholder: words.pasteHere },
          oninput: (event) => page.type((event.target as HTMLTextAreaElement).value),
        },
        page.typed,
      ),
      page.typed !== '' && button(words.readTyped, () => page.paste('', page.typed), { id: 'read-typed' }),
    ),
    open.grid.cells.length > 0 &&
      button(fill(words.useSheet, open.sheet), page.useSheet, { id: 'use-sheet' }),
    el('p', { class: 'quiet' }, words.stays),
  ];
}

function reviewScreen(page: Page) {
  const { words } = page.answer;
  const { opened, choices, busy } = page;
  if (opened === null) return [];
  const review = reviewOf(opened, choices, page.answer);
  const { imported, parts, taken } = review;
  const isAsked = imported.yearless.length > 0 || choices.year !== '';
  const nothing = parts.length === 0 && !isAsked;
  const back = button(words.back, page.back, { id: 'back', disabled: busy !== '' });
  const head = el('p', { class: 'source' }, fill(words.source, opened.name));
  const columns = columnsPart(page, imported);
  if (nothing) {
    return [
      head,
      el('p', { class: 'error', role: 'alert' }, fill(words.nothing, opened.name)),
      columns,
      el('footer', {}, back),
    ];
  }
  return [
    head,
    factsOf(page, review),
    isAsked && yearPart(page, review),
    parts.length > 0 && partsPart(page, review),
    columns,
    leftOutPart(page, review),
    parts.length > 0 && doubtsPart(page, review),
    el(
      'footer',
      {},
      alertOf(page),
      el('p', { role: 'status' }, busy || (parts.length > 0 && taken === 0 ? words.takeNone : '')),
      button(fill(words.take, taken), page.take, {
        id: 'take',
        class: 'primary',
        disabled: taken === 0 || busy !== '',
      }),
      back,
    ),
  ];
}

/** Whose plan it is, and of which years. */
function factsOf({ answer }: Page, { imported: { settings } }: Review): HTMLElement {
  const { words, organisation: own } = answer;
  const { organisation, firstYear, lastYear } = settings;
  const isOther = organisation !== null && own !== null && organisation !== own;
  return el(
    'p',
    {},
    organisation !== null && !isOther && fill(words.organisation, organisation),
    isOther && el('span', { class: 'warning' }, fill(words.otherOrganisation, organisation, own)),
    firstYear !== null && lastYear !== null && ` ${fill(words.years, firstYear, lastYear)}`,
  );
}

function yearPart(page: Page, { imported: { yearless } }: Review): HTMLElement {
  const { words } = page.answer;
  const { year } = page.choices;
  const isBad = year !== '' && typedYear(year) === null;
  return el(
    'section',
    { class: 'year' },
    el('h2', {}, words.yearTitle),
    el('label', { for: 'year' }, fill(words.yearLabel, yearless[0] ?? page.opened?.name ?? '')),
    el('input', {
      ...{ id: 'year', value: year, inputmode: 'numeric', autocomplete: 'off' },
      ...{ 'aria-describedby': 'year-help', 'aria-invalid': String(isBad) },
      onchange: (event) =>
        page.choose({ ...page.choices, year: (event.target as HTMLInputElement).value.trim() }),
    }),
    el(
      'p',
      { id: 'year-help', class: isBad ? 'error' : 'quiet' },
      isBad ? fill(words.yearBad, year) : words.yearHelp,
    ),
  );
}

function leftOutPart(page: Page, { imported: { leftOut } }: Review): HTMLElement | null {
  const { words } = page.answer;
  if (leftOut.length === 0) return null;
  const kinds = [...new Set(leftOut.map(({ why }) => why))];
  const summary = kinds
    .map((why) => `${words.why[why]} ${leftOut.filter((row) => row.why === why).length}`)
    .join(', ');
  return page.details(
    'left-out',
    fill(words.leftOut, summary),
    false,
    el(
      'ul',
      {},
      leftOut.map(({ place, read, why }) =>
        el('li', {}, fill(words.leftOutLine, words.why[why] ?? '', place, read)),
      ),
    ),
  );
}

function doneScreen({ answer: { words }, done }: Page) {
  const { into, doubts, settings } = done ?? { into: [], doubts: 0, settings: null };
  return [
    el(
      'ul',
      {},
      into.map(({ sheet, isNew, added, changed }) =>
        el('li', {}, isNew ? fill(words.doneNew, sheet, added) : fill(words.doneInto, sheet, added, changed)),
      ),
      settings !== null &&
        el('li', {}, fill(words.doneSettings, settings.firstYear ?? '?', settings.lastYear ?? '?')),
    ),
    el(
      'p',
      { class: doubts > 0 ? 'warning' : 'done' },
      doubts > 0 ? fill(words.nextDoubts, doubts) : words.next,
    ),
    el('p', { class: 'quiet' }, words.undo),
    el(
      'footer',
      {},
      button(words.close, () => google.script.host.close(), { id: 'close', class: 'primary' }),
    ),
  ];
}
