// The round as a table of a web page to the clipboard: as the sheets are now, not as the sidebar once read them.
import type { RoundState } from '../../../panel/round-types.ts';
import { tell } from '../../state/desk.ts';
import { readAgain } from './actions.ts';
import { copy } from './copy.ts';
import { rounds, words } from './desk.ts';

/** So long after a click what was read for it is copied by the next one (milliseconds). */
const FRESH = 30_000;

/** What was read for a click whose right to copy had passed by then. */
let ready: { readonly state: RoundState; readonly at: number } | null = null;

/** Reads the round, then copies its table; where the browser copies only within the click itself, asks for another one. */
export async function copyTable(): Promise<void> {
  const isReady = ready?.state === rounds.state && Date.now() - ready.at < FRESH;
  if (!isReady && !(await readAgain())) return;
  const { state } = rounds;
  const { table } = state;
  const done = copy(textOf(table), table);
  ready = done ? null : { state, at: Date.now() };
  if (done) tell(words.tableCopied);
  else tell(words.copyAgain, 'error');
}

function textOf(table: string): string {
  return table
    .replace(/<\/t[dh]>/g, '\t')
    .replace(/<\/tr>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '');
}
