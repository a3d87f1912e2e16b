// What each key does in the grid while no cell is being edited: the keys of Google Sheets.
import type { Step } from './movement.ts';
import type { Move } from './selection.ts';

/** What the grid is to do. */
export type GridAction =
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  | {
      readonly kind:
        | 'edit'
        | 'clear'
        | 'tick'
        | 'open-link'
        | 'open-list'
        | 'select-all'
        | 'leave'
        | 'undo'
        | 'redo';
    };

/** The parts of a keyboard event that count. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The action for a key; null leaves the key to the browser, which types letters into the grid's own input. `page` is the height of a page in pixels. */
export function gridAction(event: Key, page: number): GridAction | null {
  const { key, shiftKey: extend, altKey: alt } = event;
  const control = event.ctrlKey || event.metaKey;
  const step = STEPS[key];
  if (step !== undefined) {
    if (alt) return key === 'ArrowDown' ? { kind: 'open-list' } : null;
    return { kind: 'move', move: { by: control ? 'jump' : 'step', step }, extend };
  }
  switch (key) {
    case 'Tab': {
      if (control || alt) return null;
      return {
        kind: 'move',
        move: { by: 'step', step: { rows: 0, columns: extend ? -1 : 1 } },
        extend: false,
      };
    }
    case 'Home':
      return { kind: 'move', move: { by: control ? 'sheet-start' : 'row-start' }, extend };
    case 'End':
      return { kind: 'move', move: { by: control ? 'sheet-end' : 'row-end' }, extend };
    case 'PageDown':
      return control ? null : { kind: 'move', move: { by: 'page', pixels: page }, extend };
    case 'PageUp':
      return control ? null : { kind: 'move', move: { by: 'page', pixels: -page }, extend };
    case 'Enter':
      return { kind: alt ? 'open-link' : 'edit' };
    case 'F2':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: 'leave' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case ' ':
      return control || alt ? null : { kind: 'tick' };
    case 'a':
      return control ? { kind: 'select-all' } : null;
    // With Shift held the key is a capital letter.
    case 'z':
    case 'Z':
      return control && !alt ? { kind: extend ? 'redo' : 'undo' } : null;
    case 'y':
      return control && !alt ? { kind: 'redo' } : null;
    default:
      return null;
  }
}
