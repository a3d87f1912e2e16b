// The panel's few pictures, drawn so that nothing has to be fetched; all are decoration beside words.
import type { JSX } from 'preact';

/** Lines in a square of 16. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.3 10.3 14 14',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3',
  plus: 'M8 3v10M3 8h10',
  done: 'm3 8.5 3.2 3L13 4.5',
  error: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 3.4v4.4m0 2.6v.2',
  warning: 'M8 1.6 15 14H1zM8 6v3.4m0 2.2v.2',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  undo: 'M3 6h6.5a3.5 3.5 0 0 1 0 7H6M6 3 3 6l3 3',
  copy: 'M6 6h7.5v7.5H6zM10 6V2.5H2.5V10H6',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
} as const;

/** A picture's name. */
export type IconName = keyof typeof PATHS;

/** A picture as high as the text beside it, in its colour. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
