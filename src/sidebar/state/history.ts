// The history as the panel knows it: a save sends only its own change, which comes before those that are known already.
import type { PanelState } from '../../panel/panel-types.ts';

/** How many changes the server keeps. */
const MOST = 20;

/** The new state with the changes that were known before, where it holds only the newest. */
export function withHistory(old: PanelState, now: PanelState): PanelState {
  if (!now.history.isNewest) return now;
  const { changes } = now.history;
  const known = old.history.changes.filter(({ id }) => changes.every((one) => one.id !== id));
  return { ...now, history: { ...now.history, changes: [...changes, ...known].slice(0, MOST) } };
}
