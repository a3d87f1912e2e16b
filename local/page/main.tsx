// Starts the page: the sample plan, the add-on over it, and what the page shows.
import { render } from 'preact';
import { knownSheets } from '../../src/core/kinds/known-sheets.ts';
import { SHEET } from '../../src/core/sheet-names.ts';
import type { Opened } from '../../src/dialogs/import/state.ts';
import { DocxError } from '../../src/files/reading/docx-error.ts';
import { readSource } from '../../src/files/reading/read-source.ts';
import { FILES_TH } from '../../src/messages/th/import.ts';
import { lostNotes, xlsxSentence } from '../messages.th.ts';
import type { BookModel } from '../sheets/book/model.ts';
import { newBookModel } from '../sheets/book/new-book.ts';
import type { Menu, Shown } from '../sheets/world.ts';
import { XlsxError } from '../xlsx/error.ts';
import { copiesIn, lostIn } from '../xlsx/keep/unmodelled.ts';
import { type OpenedXlsx, openXlsx } from '../xlsx/read.ts';
import { writeXlsx } from '../xlsx/write.ts';
import { createCommands } from './add-on/commands.ts';
import { createDesk, type Desk, type OpenRealm } from './add-on/desk.ts';
import { fetchAddOn, openBook } from './add-on/open-book.ts';
import { App, focusGrid, type PageActions, type PageState } from './frame/app.tsx';
import { type Answer, forgetAnswered, type Question } from './frame/dialog.tsx';
import { forgetHeights } from './grid/row-heights.ts';
import { messages } from './messages.th.ts';

/** Runs that the developers' panel keeps. */
const RUNS = 12;
/** What says how to begin: it goes with the first command. */
const HINTS: readonly string[] = [messages.begun, messages.notOurs];

/** What the frames of the two officers keep of a book that was just opened. */
const NOTHING_STORED = ['{}', '{}'] as const;

/** How long a toast stays where the add-on did not say, as in Google. */
const TOAST_SECONDS = 5;

const root = document.getElementById('page') as HTMLElement;

/** The plan to start from, as the build has put it beside the page. */
async function fetchSample(): Promise<BookModel> {
  return (await (await fetch('sample.json')).json()) as BookModel;
}

async function start(): Promise<void> {
  const [sample, files] = await Promise.all([
    fetchSample(),
    fetchAddOn(),
    ...['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 16px Sarabun`, 'กa')),
  ]);
  let state: PageState;
  let numbers = 0;
  const number = () => {
    numbers += 1;
    return numbers;
  };
  const show = (part: Partial<PageState>) => {
    state = { ...state, ...part };
    document.title = `${desk.book().name} · ${messages.appName}`;
    render(<App state={state} actions={actions} />, root);
  };
  /** What was read of a file that is no workbook, until the import's page is opened with it. */
  let given: Opened | null = null;
  const ask = (question: Question) =>
    new Promise<Answer>((resolve) => {
      const answer = (given: Answer) => {
        show({ question: null });
        resolve(given);
      };
      show({ question: { question, answer, id: number() } });
    });
  // The newest takes the place of the one before: a pile of them would hide the sheet that they speak of.
  const toast = (title: string, text: string, seconds: number | null) =>
    show({ toasts: [{ id: number(), title, text, seconds }] });
  const present = (shown: Shown) => {
    if (shown.kind === 'toast') toast(shown.title, shown.text, TOAST_SECONDS);
    else if (shown.kind === 'sidebar') show({ sidebar: { shown, id: number() } });
    else {
      show({ dialog: given === null ? shown : { ...shown, html: (shown.html ?? '') + asData(given) } });
      given = null;
    }
  };
  const commands = createCommands({
    files,
    desk: () => desk,
    ask,
    show: present,
    ran: (name, counts, fromSidebar) =>
      show({
        runs: [{ id: number(), name, counts, fromSidebar }, ...state.runs].slice(0, RUNS),
        toasts: state.toasts.filter(({ text }) => !HINTS.includes(text)),
      }),
  });
  /** Opens a book in a local Google of its own; the sidebar of the one before goes. */
  const open = (book: BookModel) => {
    const realm = openBook(files, book, { now: Date.now, ask: () => null });
    realm.trigger('onOpen', 'LIMITED');
    return realm;
  };
  /** The file that the book was read from: what the book doesn't hold of it is saved with it. */
  let original: OpenedXlsx | undefined;
  const change = (book: BookModel) => {
    const realm = open(book);
    original = undefined;
    show({
      menus: menusOf(realm),
      sidebar: null,
      colleague: null,
      dialog: null,
      stored: NOTHING_STORED,
      toasts: [],
      runs: [],
    });
    desk.start(realm);
  };
  const first = open(sample);
  const desk: Desk = createDesk(first, {
    changed: () => show({}),
    ask,
    open: (book) => openBook(files, book, { now: Date.now, ask: () => null }),
    edited: commands.edited,
  });
  /** What the add-on's pages keep for themselves is text that isn't saved. */
  const holdsText = () => state.stored.some((entries) => entries !== '{}');
  /** Whether the open book may go: it is saved, or the person says so. */
  const mayLeave = async (title: string): Promise<boolean> => {
    const buttons: Question['buttons'] = ['OK', 'CANCEL'];
    const question: Question = { kind: 'alert', title, text: messages.unsaved(desk.book().name), buttons };
    return !(desk.isDirty() || holdsText()) || (await ask(question)).button === 'OK';
  };
  let chosen = 0;
  /**
   * Reads another book and puts it in the place of the open one: once no command is at work, if it may, and only while nothing newer
   * was chosen. What is typed while it is read is asked about, too. @returns what was read; null where it was not put there
   */
  const replaceBy = async <Read,>(
    title: string,
    read: () => Promise<Read>,
    bookOf: (read: Read) => BookModel,
  ): Promise<Read | null> => {
    chosen += 1;
    const mine = chosen;
    const outcome = await read().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    return commands.inTurn(async () => {
      if (mine !== chosen) return null;
      if ('error' in outcome) throw outcome.error;
      const { value } = outcome;
      if (!(await mayLeave(title)) || mine !== chosen) return null;
      change(bookOf(value));
      return value;
    });
  };
  /** Whether the table that was opened is to be taken in: offered at once, as nobody knows the menu yet. */
  const mayTakeIn = async (sheet: string): Promise<boolean> => {
    const text = messages.offerImport(sheet);
    return (
      (await ask({ kind: 'alert', title: messages.importing, text, buttons: ['YES', 'NO'] })).button === 'YES'
    );
  };
  const actions: PageActions = {
    open: async (file) => {
      const name = file.name.replace(/\.\w+$/, '');
      try {
        const read = await replaceBy(
          messages.openTitle,
          async () => {
            const bytes = new Uint8Array(await file.arrayBuffer());
            const source = await readSource(file.name.slice(name.length), bytes);
            if (source === null) return { source, ...(await openXlsx(bytes)) };
            // A document comes in by the add-on's own page, into a workbook of its own.
            return { source, book: newBookModel(name) };
          },
          ({ book }) => ({ ...book, name }),
        );
        if (read === null) return;
        const { source, book } = read;
        if (source !== null) {
          given = { name: file.name, source };
          return await actions.command('menuImportFile', messages.importing);
        }
        original = read;
        if (book.sheets.some(({ name }) => name.trim() === SHEET.settings)) return;
        const open = book.sheets[book.activeSheet];
        const holds = open?.cells.some((line) => line.some((cell) => (cell?.value ?? '') !== ''));
        const isPlan = knownSheets(book.sheets.map(({ name }) => name)).length > 0;
        if (!open || !holds || isPlan || !(await mayTakeIn(open.name))) toast('', messages.notOurs, null);
        else await actions.command('menuImport', messages.importing);
      } catch (error) {
        // A file that is none is told of in the page; anything else is a fault of ours.
        if (!(error instanceof XlsxError || error instanceof DocxError)) console.warn(error);
        const text = messages.badFile(file.name, whyRefused(error));
        await ask({ kind: 'alert', title: messages.badFileTitle, text, buttons: ['OK'] });
      }
    },
    save: async () => {
      const [book, revision] = [desk.realm().snapshot(), desk.revision()];
      const bytes = await writeXlsx(book, original);
      download(`${book.name}.xlsx`, bytes);
      // What was typed while it was written is not in the file.
      if (desk.revision() === revision) desk.saved();
      const lost = original === undefined ? [] : await lostIn(bytes, original.plain, copiesIn(book));
      if (lost.length > 0) toast('', lostNotes(lost).join('\n'), null);
    },
    begin: async () => {
      const read = async () => newBookModel(messages.newBook);
      if (await replaceBy(messages.begin, read, (book) => book)) toast('', messages.begun, null);
    },
    sample: async () => {
      await replaceBy(messages.sample, fetchSample, (book) => book);
    },
    undo: () => {
      if (!desk.undo()) toast('', messages.nothingToUndo, TOAST_SECONDS);
    },
    redo: () => {
      if (!desk.redo()) toast('', messages.nothingToRedo, TOAST_SECONDS);
    },
    command: async (name, caption) => {
      forgetAnswered();
      show({ running: caption });
      // The page says that it is working before the work keeps it from drawing.
      await new Promise((resolve) => setTimeout(resolve, 20));
      await commands.click(name);
      show({ running: null });
      // The menu that had the focus is gone, as its dialogs are: one goes on in the grid.
      if (document.activeElement === document.body) focusGrid();
    },
    serve: commands.serve,
    closeToast: (id) => show({ toasts: state.toasts.filter((each) => each.id !== id) }),
    closeSidebar: () => show({ sidebar: null }),
    openColleague: () => show({ colleague: state.sidebar && { shown: state.sidebar.shown, id: number() } }),
    closeColleague: () => show({ colleague: null }),
    store: (officer, entries) => {
      // Nothing is drawn from it until a frame is opened again.
      const [first, second] = state.stored;
      state = { ...state, stored: officer === 0 ? [entries, second] : [first, entries] };
    },
    closeDialog: () => show({ dialog: null }),
    say: (title, text) => toast(title, text, TOAST_SECONDS),
  };
  state = {
    desk,
    menus: menusOf(first),
    evaluate: files.evaluate,
    question: null,
    toasts: [],
    sidebar: null,
    colleague: null,
    dialog: null,
    stored: NOTHING_STORED,
    runs: [],
    running: null,
  };
  // The sentence that stood here while the page was loading.
  root.replaceChildren();
  desk.touched();
  // A font that comes later makes lines longer or shorter.
  document.fonts.addEventListener('loadingdone', () => {
    forgetHeights();
    desk.touched();
  });
  window.addEventListener('beforeunload', (event) => {
    if (desk.isDirty() || holdsText()) event.preventDefault();
  });
}

/** The menus, as they were made by onOpen; the one that Google would put under Extensions has the add-on's name. */
function menusOf(realm: OpenRealm): Menu[] {
  return realm.control.menus().map((menu) => ({ ...menu, caption: menu.caption || messages.appName }));
}

/** What is wrong with a file, and what to do; null where nobody knows. */
function whyRefused(error: unknown): string | null {
  if (error instanceof XlsxError) return xlsxSentence(error, messages.importBy);
  if (error instanceof DocxError) return FILES_TH[error.code];
  // The browser lacks what unpacks a file.
  return error instanceof ReferenceError ? messages.oldBrowser : null;
}

/** What the import's page finds behind its script, as it finds there how the menu opened it. */
function asData(opened: Opened): string {
  return `<script type="application/json" id="given">${JSON.stringify(opened).replaceAll('<', '\\u003c')}</script>`;
}

/** Hands a file to the person. */
function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

start().catch((error: unknown) => {
  console.error(error);
  const sentence = document.createElement('main');
  sentence.className = 'waiting-page';
  sentence.textContent = messages.cannotStart;
  root.replaceChildren(sentence);
});
