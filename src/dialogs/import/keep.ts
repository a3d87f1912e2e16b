// What was read and chosen is kept in the browser until it is taken in: a window closed by mistake loses nothing.
import { type Choices, NO_CHOICES, type Opened } from './state.ts';

/** What is kept for a workbook, by its address. */
export interface Kept {
  readonly opened: Opened;
  readonly choices: Choices;
}

const keyOf = (address: string, what: string) => `sucharit import ${address} ${what}`;

/** What was left from before; null if nothing. Where the browser forbids a store, even naming it throws. */
export function readKept(address: string): Kept | null {
  try {
    const opened = JSON.parse(localStorage.getItem(keyOf(address, 'opened')) ?? '') as Opened;
    return {
      opened,
      choices: { ...NO_CHOICES, ...JSON.parse(localStorage.getItem(keyOf(address, 'choices')) ?? '') },
    };
  } catch {
    return null;
  }
}

/** Keeps what was opened (null: forgets it), or what was chosen. A store that is full is no reason to disturb anyone. */
export function keep(address: string, what: 'opened' | 'choices', value: Opened | Choices | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(address, what));
    else localStorage.setItem(keyOf(address, what), JSON.stringify(value));
  } catch {
    // It still stands on the screen.
  }
}
