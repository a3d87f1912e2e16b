// Starts the page: loads the sample, opens the add-on's realm over it, and keeps what the page shows.
import { render } from 'preact';
import type { BookModel } from '../sheets/model.ts';
import type { AddOn } from './add-on.ts';
import { App, type PageActions, type PageState } from './app.tsx';
import { createDesk } from './desk.ts';
import type { Answer, Question } from './dialog.tsx';
import { messages } from './messages.th.ts';
import { forgetHeights } from './row-heights.ts';

const root = document.getElementById('page') as HTMLElement;

/** The plan to start from, as the build has put it beside the page. */
async function loadSample(): Promise<BookModel> {
  const answer = await fetch('sample.json');
  return (await answer.json()) as BookModel;
}

async function start(): Promise<void> {
  const [book] = await Promise.all([
    loadSample(),
    ...['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 16px Sarabun`, 'กa')),
  ]);
  const addOn: AddOn | null = null;
  let state: PageState;
  const show = (part: Partial<PageState>) => {
    state = { ...state, ...part };
    render(<App state={state} actions={actions} />, root);
  };
  const ask = (question: Question) =>
    new Promise<Answer>((resolve) => {
      show({
        question: {
          question,
          answer: (answer) => {
            show({ question: null });
            resolve(answer);
          },
        },
      });
    });
  const desk = createDesk(book, {
    changed: () => show({}),
    ask,
    edited: () => {},
    thisYear: () => new Date().getFullYear(),
  });
  let toasts = 0;
  const actions: PageActions = {
    open: () => {},
    save: () => {},
    sample: async () => {
      desk.touched(await loadSample());
    },
    command: () => {},
    serve: async () => null,
    closeToast: (id) => show({ toasts: state.toasts.filter((toast) => toast.id !== id) }),
    closeSidebar: () => show({ sidebar: null }),
    closeDialog: () => show({ dialog: null }),
    say: (title, text) => {
      toasts += 1;
      show({ toasts: [...state.toasts, { id: toasts, title, text, seconds: 6 }] });
    },
  };
  state = { desk, addOn, question: null, toasts: [], sidebar: null, dialog: null, runs: [], running: null };
  document.title = `${book.name} · ${messages.appName}`;
  show({});
  document.fonts.addEventListener('loadingdone', () => {
    forgetHeights();
    desk.touched(desk.book);
  });
}

void start();
