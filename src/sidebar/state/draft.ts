// What was typed and not yet saved, kept in the browser, so that a sidebar closed by mistake loses nothing.
import type { PanelState } from '../../panel/panel-types.ts';
import type { Draft } from './view.ts';

// One draft a plan. Drafts of two copies of a plan can meet: they are only offered, and saving compares the row anyway.
function keyOf({ settings }: PanelState): string {
  return `sucharit draft ${settings.organisation ?? ''} ${settings.firstYear ?? ''}`;
}

/** The draft left from before; null if there is none that can be read. */
export function readDraft(state: PanelState): Draft | null {
  // Where the browser forbids a store (a third party's frame may have none), even naming it throws.
  try {
    const draft: Draft = JSON.parse(localStorage.getItem(keyOf(state)) ?? '');
    return state.sheets.some(({ name }) => name === draft.sheet.name) ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it (null). A store that is full or forbidden is no reason to disturb the user. */
export function keepDraft(state: PanelState, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(state), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(state));
  } catch {
    // The form itself still holds the text.
  }
}
