// The import's page starts here: paint first, then the one server call that it needs to know the workbook; what is read stays in the browser.
import type { ImportAnswer, ImportServer } from '../../commands/take-in/import-answer.ts';
import type { DocxError } from '../../files/reading/docx-error.ts';
import { readPasted, readSource } from '../../files/reading/read-source.ts';
import { RETRY_TH } from '../../messages/th/retry.ts';
import { callServer } from '../call-server.ts';
import { button, el, fill, show } from './dom.ts';
import { keep, readKept } from './keep.ts';
import type { Page } from './page.ts';
import { screenOf } from './screens.ts';
import { type Choices, NO_CHOICES, type Opened, requestOf, reviewOf } from './state.ts';

const place = document.getElementById('app') as HTMLElement;
/** Files that officers have and nobody reads here, with the code of what is said of them. */
const OTHERS: Readonly<Record<string, string>> = { '.xlsx': 'xlsx', '.doc': 'old-doc', '.rtf': 'old-doc' };
/** Doubts that are shown at first. */
const SHOWN = 30;

async function start(): Promise<void> {
  const called = await callServer<ImportServer, 'importOpen'>('importOpen');
  if (called.came && called.reply.ok) {
    run(called.reply.value);
    return;
  }
  const message = called.came && !called.reply.ok ? called.reply.message : RETRY_TH.failed;
  show(
    place,
    el(
      'main',
      {},
      el('p', { class: 'error', role: 'alert' }, message),
      button(RETRY_TH.retry, () => void start(), { class: 'primary' }),
    ),
  );
}

type State = Pick<
  Page,
  'answer' | 'opened' | 'choices' | 'done' | 'error' | 'busy' | 'typed' | 'shown' | 'left'
>;

function run(answer: ImportAnswer): void {
  const { words, address } = answer;
  document.documentElement.lang = answer.language;
  const isOpen = new Map<string, boolean>();
  const kept = readKept(address);
  let state: State = {
    ...{ answer, opened: null, choices: NO_CHOICES, done: null },
    ...{ error: '', busy: '', typed: '', shown: SHOWN, left: kept?.opened.name ?? null },
  };
  let drawn: State | null = null;
  const draw = () => {
    if (drawn === state) return;
    drawn = state;
    show(place, screenOf({ ...state, ...acts }));
  };
  // A field that is left by pressing a button changes before the button is let go: drawn then, the button pressed would be gone.
  let isPressed = false;
  document.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () =>
      setTimeout(() => {
        isPressed = false;
        draw();
      }),
    );
  }
  const set = (part: Partial<State>) => {
    state = { ...state, ...part };
    if (!isPressed) draw();
  };
  /** What is still read when another file is chosen, or another screen gone to, comes too late. */
  let turns = 0;
  /** Goes to another screen: it is read from its top. */
  const go = (part: Partial<State>) => {
    turns += 1;
    set({ error: '', busy: '', ...part });
    document.documentElement.scrollTop = 0;
    document.getElementById('title')?.focus();
  };
  const open = (opened: Opened, choices: Choices = NO_CHOICES) => {
    keep(address, 'opened', opened);
    keep(address, 'choices', choices);
    go({ opened, choices, shown: SHOWN, left: opened.name });
  };
  /** Reads, which may take a second: the page says so first. */
  const reading = async (name: string, read: () => Opened | Promise<Opened>) => {
    turns += 1;
    const turn = turns;
    set({ error: '', busy: fill(words.reading, name) });
    await new Promise((resolve) => setTimeout(resolve, 20));
    try {
      const opened = await read();
      if (turn === turns) open(opened);
    } catch (error) {
      if (turn !== turns) return;
      const said = words.files[(error as Partial<DocxError>).code ?? ''];
      if (said === undefined) console.error(error);
      set({ busy: '', error: `${name}: ${said ?? words.files.unread}` });
    }
  };
  const acts: Omit<Page, keyof State> = {
    choose: (choices) => {
      keep(address, 'choices', choices);
      state = { ...state, choices, error: '' };
      // Once the focus is where the key that left a field takes it.
      setTimeout(() => isPressed || draw());
    },
    showMore: (count) => set({ shown: state.shown + count }),
    read: (file) => {
      const ending = /\.[^.]*$/.exec(file.name)?.[0].toLowerCase() ?? '';
      void reading(file.name, async () => {
        const source = await readSource(ending, new Uint8Array(await file.arrayBuffer()));
        if (source !== null) return { name: file.name, source };
        throw { code: OTHERS[ending] ?? 'other' };
      });
    },
    paste: (html, text) => {
      void reading(words.pasted, () => ({ name: words.pasted, source: readPasted(html, text) }));
    },
    type: (typed) => set({ typed }),
    useSheet: () => {
      const { sheet, grid } = answer.open;
      const opened: Opened = {
        name: fill(words.sheet, sheet),
        source: { kind: 'tables', tables: [{ grid, place: sheet, sheet, before: [], after: [] }] },
      };
      const isSame = kept !== null && JSON.stringify(kept.opened) === JSON.stringify(opened);
      open(opened, isSame ? kept.choices : NO_CHOICES);
    },
    goOn: () => {
      const left = readKept(address);
      if (left) open(left.opened, left.choices);
    },
    back: () => go({ opened: null }),
    take: () => void take(),
    details: (id, summary, atFirst, ...children) =>
      el(
        'details',
        {
          open: isOpen.get(id) ?? atFirst,
          ontoggle: (event) => void isOpen.set(id, (event.target as HTMLDetailsElement).open),
        },
        el('summary', { id }, summary),
        ...children,
      ),
  };

  const take = async () => {
    const { opened, choices } = state;
    if (opened === null || state.busy !== '') return;
    const review = reviewOf(opened, choices, state.answer);
    set({ busy: words.writing, error: '' });
    const request = requestOf(review, state.answer);
    const called = await callServer<ImportServer, 'importTake'>('importTake', request);
    if (!called.came) return set({ busy: '', error: words[called.failure] });
    const { reply } = called;
    if (reply.ok) {
      keep(address, 'opened', null);
      keep(address, 'choices', null);
      const settings = state.answer.hasSettings ? null : request.settings;
      return go({ done: { into: reply.value, doubts: review.open.length, settings } });
    }
    if (reply.code !== 'changed-while-asked') return set({ busy: '', error: reply.message });
    // Somebody has changed the workbook meanwhile: what it has now is shown, with the same choices.
    const again = await callServer<ImportServer, 'importOpen'>('importOpen');
    const isRead = again.came && again.reply.ok;
    set({
      busy: '',
      error: isRead ? words.stale : reply.message,
      ...(isRead && again.reply.ok ? { answer: again.reply.value } : {}),
    });
  };

  /** What was pasted or dropped: a file, or text. */
  const takeUp = (data: DataTransfer) => {
    if (state.opened !== null) return set({ error: words.backFirst });
    const [html = '', text = ''] = ['text/html', 'text/plain'].map((type) => data.getData(type));
    const [file, another] = data.files;
    if (another) set({ error: words.oneFile });
    else if (text.trim() !== '') acts.paste(html, text);
    else if (file) acts.read(file);
    else set({ error: words.pastedNothing });
  };
  document.addEventListener('paste', (event) => {
    const { clipboardData } = event;
    // In the review a field takes what is pasted into it.
    if (clipboardData === null || (state.opened !== null && event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    takeUp(clipboardData);
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer !== null && state.busy === '') takeUp(event.dataTransfer);
  });

  // What the local page has read already stands behind this script, too.
  const given = document.getElementById('given')?.textContent;
  if (given) open(JSON.parse(given) as Opened);
  else if (document.getElementById('from-sheet') !== null) acts.useSheet();
  else go({});
}

// What the menu says by an element stands behind this script.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void start());
else void start();
