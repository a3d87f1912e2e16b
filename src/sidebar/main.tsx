// The sidebar starts here: paint first, then the one server call that opening costs.
import { render } from 'preact';
import { lookAgain, start } from './actions/plan-actions.ts';
import { openSettings } from './actions/settings-actions.ts';
import { App } from './app.tsx';
import { growList } from './screens/project-list.tsx';
import { onChange, view } from './state/desk.ts';
import { holdsUnkept } from './state/draft.ts';

const place = document.getElementById('app') as HTMLElement;
let { focus } = view;

/** What has the focus, or had it until it was disabled or drawn away; null after a click beside everything that can have it. */
let held: HTMLElement | null = null;
document.addEventListener('focusin', ({ target }) => {
  held = target as HTMLElement;
});
document.addEventListener(
  'pointerdown',
  () => {
    held = null;
  },
  true,
);

onChange(() => {
  // The page's own first word stands until there is something to draw.
  document.getElementById('first')?.remove();
  render(<App />, place);
  document.documentElement.lang = view.state?.settings.language ?? 'th';
  const named = (name: string) => document.querySelector<HTMLElement>(`[data-focus="${name}"]`);
  if (focus === view.focus) {
    // While the server works, controls are disabled, and lose the focus.
    if (view.busy || !held || document.activeElement !== document.body || !document.hasFocus()) return;
    return (held.isConnected ? held : named('add'))?.focus();
  }
  focus = view.focus;
  const wanted = named(focus[0]);
  // A browser shows where the caret stands: of a text that is longer than the panel its beginning is to be seen.
  if (wanted instanceof HTMLTextAreaElement && wanted.offsetHeight > innerHeight / 2) {
    wanted.setSelectionRange(0, 0);
  }
  // A row far down the list may not be drawn.
  (wanted ?? named('add'))?.focus();
});
/** What the last click hit, and what that said. */
let hit = document.body;
let said: string | null = null;
document.addEventListener(
  'click',
  (event) => {
    // The second half of a double click whose first half has put another thing in that place: it wasn't meant for that.
    if (event.detail > 1 && !(hit.isConnected && hit.textContent === said)) {
      event.preventDefault();
      event.stopPropagation();
    }
    hit = event.target as HTMLElement;
    said = hit.textContent;
  },
  true,
);
// Which part scrolls depends on the panel's height: the event is caught for all of them.
document.addEventListener('scroll', growList, true);
// Someone comes back to the panel: meanwhile the sheet may have been changed, or another one opened.
window.addEventListener('focus', lookAgain);
document.documentElement.addEventListener('pointerenter', lookAgain);
// Where the browser keeps nothing, what was typed goes with the page: it asks first.
window.addEventListener('beforeunload', (event) => {
  if (holdsUnkept()) event.preventDefault();
});
void start().then(() => {
  // How the menu says which page it wants.
  if (view.state && document.getElementById('open-settings')) void openSettings();
});
