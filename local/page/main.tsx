// Starts the page: the sample plan, the add-on over it, and what the page shows.
import { render } from 'preact';
import { knownSheets } from '../../src/core/kinds/known-sheets.ts';
import { SHEET } from '../../src/core/sheet-names.ts';
import type { Opened } from '../../src/dialogs/import/state.ts';
import { DocxError } from '../../src/files/reading/docx-error.ts';
import { readSource, type Source } from '../../src/files/reading/read-source.ts';
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
import { App, type PageActions, type PageState } from './frame/app.tsx';
import { type Answer, forgetAnswered, type Question } from './frame/dialog.tsx';
import { forgetHeights } from './grid/row-heights.ts';
import { messages } from './messages.th.ts';

/** Runs that the developers' panel keeps. */
const RUNS = 12;
/** What says how to begin: it goes with the first command. */
const HINTS: readonly string[] = [messages.begun, messages.notOurs];

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
  /** What a file holds that is no workbook; null for a workbook, or where reading fails: then it is refused as one. */
  const readOther = async (file: File): Promise<Source | null> => {
    const ending = /\.\w+$/.exec(file.name)?.[0] ?? '';
    try {
      return await readSource(ending, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      if (!(error instanceof DocxError)) console.warn(error);
      await refuse(file, FILES_TH[error instanceof DocxError ? error.code : 'unread']);
      return null;
    }
  };
  const refuse = (file: File, why: string | null) =>
    ask({
      ...{ kind: 'alert', title: messages.badFileTitle, buttons: ['OK'] },
      text: messages.badFile(file.name, why),
    });
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
  const change = (book: BookModel, from?: OpenedXlsx) => {
    const realm = open(book);
    original = from;
    show({
      menus: menusOf(realm),
      sidebar: null,
      colleague: null,
      dialog: null,
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
  /** Whether the open book may go: it is saved, or the person says so. */
  const mayLeave = async (title: string): Promise<boolean> => {
    const buttons: Question['buttons'] = ['OK', 'CANCEL'];
    const question: Question = { kind: 'alert', title, text: messages.unsaved(desk.book().name), buttons };
    return !desk.isDirty() || (await ask(question)).button === 'OK';
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
      if (!(await mayLeave(messages.openTitle))) return;
      const source = await readOther(file);
      if (source !== null) {
        // A document comes in by the add-on's own page, into a workbook of its own.
        change(newBookModel(file.name.replace(/\.\w+$/, '')));
        given = { name: file.name, source };
        await actions.command('menuImportFile', messages.importing);
        return;
      }
      try {
        const opened = await openXlsx(new Uint8Array(await file.arrayBuffer()));
        const { book } = opened;
        change({ ...book, name: file.name.replace(/\.xlsx$/i, '') }, opened);
        if (book.sheets.some(({ name }) => name.trim() === SHEET.settings)) return;
        const open = book.sheets[book.activeSheet];
        const holds = open?.cells.some((line) => line.some((cell) => (cell?.value ?? '') !== ''));
        const isPlan = knownSheets(book.sheets.map(({ name }) => name)).length > 0;
        if (!open || !holds || isPlan || !(await mayTakeIn(open.name))) toast('', messages.notOurs, null);
        else await actions.command('menuImport', messages.importing);
      } catch (error) {
        // A file that is none is told of in the page; anything else is a fault of ours.
        if (!(error instanceof XlsxError)) console.warn(error);
        await refuse(file, error instanceof XlsxError ? xlsxSentence(error, messages.importBy) : null);
      }
    },
    save: async () => {
      const book = desk.realm().snapshot();
      const bytes = await writeXlsx(book, original);
      download(`${desk.book().name}.xlsx`, bytes);
      desk.saved();
      const lost = original === undefined ? [] : await lostIn(bytes, original.plain, copiesIn(book));
      if (lost.length > 0) toast('', lostNotes(lost).join('\n'), null);
    },
    begin: async () => {
      if (!(await mayLeave(messages.begin))) return;
      change(newBookModel(messages.newBook));
      toast('', messages.begun, null);
    },
    sample: async () => {
      if (await mayLeave(messages.sample)) change(await fetchSample());
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
    stored: ['{}', '{}'],
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
    // What the add-on's pages keep for themselves is text that isn't saved.
    if (desk.isDirty() || state.stored.some((entries) => entries !== '{}')) event.preventDefault();
  });
}

/** The menus, as they were made by onOpen; the one that Google would put under Extensions has the add-on's name. */
function menusOf(realm: OpenRealm): Menu[] {
  return realm.control.menus().map((menu) => ({ ...menu, caption: menu.caption || messages.appName }));
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
