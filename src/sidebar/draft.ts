// What was typed and not yet saved, kept in the browser, so that a sidebar closed by mistake loses nothing.
import type { PanelState } from '../commands/panel-types.ts';
import type { Form } from './view.ts';

/** An unsaved form: the fields, and the row as it was when the form was opened. */
export type Draft = Pick<Form, 'sheet' | 'target' | 'start' | 'values' | 'dates'>;

/** Where drafts are kept. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's own store; null where it is forbidden (third-party frames may not have one: then even naming it throws). */
export function browserStore(): DraftStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

// One draft a plan. Drafts of two copies of a plan can meet: they are only offered, and saving compares the row anyway.
function keyOf({ settings }: PanelState): string {
  return `sucharit draft ${settings.organisation ?? ''} ${settings.firstYear ?? ''}`;
}

/** The draft left from before; null if there is none that can be read. */
export function readDraft(store: DraftStore | null, state: PanelState): Draft | null {
  try {
    const draft: unknown = JSON.parse(store?.getItem(keyOf(state)) ?? 'null');
    return isDraft(draft) && state.sheets.some(({ name }) => name === draft.sheet.name) ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it (null). A store that is full or forbidden is no reason to disturb the user. */
export function keepDraft(store: DraftStore | null, state: PanelState, draft: Draft | null): void {
  try {
    if (draft === null) store?.removeItem(keyOf(state));
    else store?.setItem(keyOf(state), JSON.stringify(draft));
  } catch {
    // The form itself still holds the text.
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Partial<Record<keyof Draft, unknown>>;
  return [draft.sheet, draft.start, draft.values, draft.dates].every(
    (part) => typeof part === 'object' && part !== null,
  );
}
