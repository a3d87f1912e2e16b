// What was typed and not yet saved, kept in the browser, so that a sidebar closed by mistake loses nothing.
import type { PanelState } from '../../panel/panel-types.ts';
import type { Draft } from './view.ts';

// One draft a plan. Drafts of two copies of a plan can meet: they are only offered, and saving compares the row anyway.
function keyOf(what: string, { settings }: PanelState): string {
  return `sucharit ${what} ${settings.organisation ?? ''} ${settings.firstYear ?? ''}`;
}

/** What is kept of a plan under a name; null if there is nothing that can be read. */
export function readKept(what: string, state: PanelState): unknown {
  // Where the browser forbids a store (a third party's frame may have none), even naming it throws.
  try {
    return JSON.parse(localStorage.getItem(keyOf(what, state)) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps something of a plan, or forgets it (null). @returns whether the browser did it */
export function keep(what: string, state: PanelState, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(keyOf(what, state));
    else localStorage.setItem(keyOf(what, state), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The draft left from before; null if there is none that can be read. */
export function readDraft(state: PanelState): Draft | null {
  const draft = readKept('draft', state) as Draft | null;
  return state.sheets.some(({ name }) => name === draft?.sheet?.name) ? draft : null;
}

/** Keeps a draft, or forgets it (null). A store that is full or forbidden is no reason to disturb the user: the form still holds the text. */
export function keepDraft(state: PanelState, draft: Draft | null): void {
  keep('draft', state, draft);
}
