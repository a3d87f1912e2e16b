// Links, one a line, with or without a name before it: only http and https, and nothing is ever fetched.
import { evidenceOf } from '../follow-up/evidence.ts';
import { type ColumnType, PLAIN } from './column-type.ts';
import { LONG_TEXT } from './long-text.ts';

/** `หลักฐาน`. A line without a link stays what was typed; the panel sends none. */
export const LINKS = {
  ...LONG_TEXT,
  name: 'links',
  accepts: (sent) => typeof sent === 'string' && evidenceOf(sent).every(({ url }) => url !== null),
  faults: PLAIN.faults,
  look: { ...LONG_TEXT.look, width: 200 },
} as const satisfies ColumnType<'links', string>;
