// What a field of the form is called, by its column.
import { say } from './desk.ts';
import { isPlanBudget, yearOf } from './fields/form-values.ts';
import { fill } from './words.ts';

/** The label of a column's field; a year's budget and a quarter are told by their number. */
export function labelOf(column: string): string {
  if (isPlanBudget(column)) return fill(say.yearBudget, yearOf(column));
  if (column.startsWith('quarter')) return fill(say.quarterOf, column.slice(-1));
  return say[column as 'name' | 'dimension' | 'mission' | 'budget' | 'owner' | 'remark'];
}
