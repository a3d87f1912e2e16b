// The panel's few pictures, drawn so that nothing has to be fetched; all are decoration beside words.
import type { JSX } from 'preact';

/** Lines in a square of 16. */
const PATHS = {
  back: 'M13 8H3m4-4L3 8l4 4',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3',
  settings: 'M2 4.5h7m3 0h2M2 11.5h2m3 0h7M9 2.5v4M7 9.5v4',
  done: 'm3 8.5 3.2 3L13 4.5',
  error: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 3.4v4.4m0 2.6v.2',
  warning: 'M8 1.6 15 14H1zM8 6v3.4m0 2.2v.2',
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
