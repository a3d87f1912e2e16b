// What a line of a sheet of lines is: one of the labels that its kind has.
import { choice } from './choice.ts';
import type { ColumnType } from './column-type.ts';

/** A line's label; it stays what it is, and a line that is missing is added under it. */
export function lineLabel<const Label extends string>(labels: readonly Label[]) {
  return {
    ...choice(labels),
    name: 'line-label',
    accepts: (sent) => labels.some((label) => label === sent),
    blocks: ['empty'],
    look: { width: 160, numberFormat: '@', align: 'left', entry: 'any' },
  } as const satisfies ColumnType<'line-label', Label>;
}
