// What was typed and not yet saved, kept in the browser, so that a sidebar closed by mistake loses nothing.
import type { PanelState } from '../../panel/panel-types.ts';
import type { Draft } from './view.ts';

/** What tells workbooks apart in one browser, whatever their settings become. */
type OfPlan = Pick<PanelState, 'address'>;

const keyOf = (what: string, { address }: OfPlan) => `sucharit ${what} ${address}`;

/** What is kept of a plan under a name; null if there is nothing that can be read. */
export function readKept(what: string, state: OfPlan): unknown {
  // Where the browser forbids a store (a third party's frame may have none), even naming it throws.
  try {
    return JSON.parse(localStorage.getItem(keyOf(what, state)) ?? 'null');
  } catch {
    return null;
  }
}

const unkept = new Set<string>();

/** Whether there is something that the browser couldn't keep: it goes with the page. */
export function holdsUnkept(): boolean {
  return unkept.size > 0;
}

/** Keeps something of a plan, or forgets it (null). @returns whether the browser did it */
export function keep(what: string, state: OfPlan, value: unknown): boolean {
  unkept.delete(what);
  try {
    if (value === null) localStorage.removeItem(keyOf(what, state));
    else localStorage.setItem(keyOf(what, state), JSON.stringify(value));
    return true;
  } catch {
    if (value !== null) unkept.add(what);
    return false;
  }
}

/** The unsaved forms left from before, as far as they can be read. */
export function readDrafts(state: PanelState): readonly Draft[] {
  const kept = [readKept('draft', state)].flat() as readonly (Draft | null)[];
  return kept.flatMap((draft) => (draft?.sheet ? [draft] : []));
}

/** Keeps the unsaved forms. A store that is full or forbidden is no reason to disturb the user: the panel still holds the text. */
export function keepDrafts(state: PanelState, drafts: readonly Draft[]): void {
  keep('draft', state, drafts.length > 0 ? drafts : null);
}
