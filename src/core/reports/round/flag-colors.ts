// The colours of a round's flag: dark enough to be read, and told apart in grey print by the sign beside them.
import type { Flag } from '../../follow-up/score.ts';

/** `#rrggbb` */
export const FLAG_COLORS: Readonly<Record<Flag, { readonly background: string; readonly color: string }>> = {
  green: { background: '#d9ead3', color: '#1b5e20' },
  orange: { background: '#fce5cd', color: '#8a4b00' },
  red: { background: '#f4cccc', color: '#9c1c1c' },
};
