// A cell's content while it is being typed, before it is entered.
import type { Place } from '../grid/areas.ts';
import type { Step } from '../grid/movement.ts';

/** `typing`: begun by typing over the cell, arrows enter it. `editing`: begun with F2, Enter or a double click, arrows move the caret. */
export interface Draft {
  readonly place: Place;
  readonly text: string;
  readonly mode: 'typing' | 'editing';
  /** Whether the list of choices is open. */
  readonly listed: boolean;
}

/** What becomes of a draft: entered, then a step; or given up. */
export type DraftEnd =
  | { readonly kind: 'enter'; readonly step: Step | null; readonly text: string }
  | { readonly kind: 'cancel' };

/** No step, and the four that Enter and Tab make. */
export const STEP = {
  down: { rows: 1, columns: 0 },
  up: { rows: -1, columns: 0 },
  right: { rows: 0, columns: 1 },
  left: { rows: 0, columns: -1 },
} as const satisfies Record<string, Step>;

/** How a key ends the draft, or null if it goes on. */
export function draftEnd(
  draft: Draft,
  event: { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean },
): DraftEnd | null {
  const enter = (step: Step): DraftEnd => ({ kind: 'enter', step, text: draft.text });
  switch (event.key) {
    case 'Enter':
      return event.altKey || event.ctrlKey || event.metaKey
        ? null
        : enter(event.shiftKey ? STEP.up : STEP.down);
    case 'Tab':
      return enter(event.shiftKey ? STEP.left : STEP.right);
    case 'Escape':
      return { kind: 'cancel' };
    case 'ArrowDown':
      return draft.mode === 'typing' ? enter(STEP.down) : null;
    case 'ArrowUp':
      return draft.mode === 'typing' ? enter(STEP.up) : null;
    case 'ArrowLeft':
      return draft.mode === 'typing' ? enter(STEP.left) : null;
    case 'ArrowRight':
      return draft.mode === 'typing' ? enter(STEP.right) : null;
    default:
      return null;
  }
}
