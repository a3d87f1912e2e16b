// Refuses what the import's page would never send.

import { Refusal } from '../session/refusal.ts';
import type { ImportRequest } from './import-plan.ts';
import { requireTakeIn } from './require-take-in.ts';

/** Doubts and rows at most: one for each cell of a plan of any size. */
const MOST = 200_000;

/** What was sent, if it can be taken in. @throws Refusal `request-invalid`, `too-many`, `text-impossible` */
export function requireImport(sent: unknown): ImportRequest {
  const whole = requireTakeIn(sent);
  const { doubts, take, agreed } = sent as Readonly<Record<string, unknown>>;
  const isPlace = (one: Readonly<Record<string, unknown>>) =>
    typeof one.sheet === 'string' && (one.cell === null || typeof one.cell === 'string');
  const isTake = (one: Readonly<Record<string, unknown>>) =>
    typeof one.sheet === 'string' &&
    Array.isArray(one.rows) &&
    one.rows.length <= MOST &&
    one.rows.every((row: unknown) => Number.isInteger(row) && (row as number) >= 0);
  if (!isListOf(doubts, isPlace)) throw new Refusal({ code: 'request-invalid', what: 'doubts' });
  if (!isListOf(take, isTake)) throw new Refusal({ code: 'request-invalid', what: 'take' });
  if (typeof agreed !== 'string') throw new Refusal({ code: 'request-invalid', what: 'agreed' });
  return { ...whole, ...{ doubts, take, agreed } } as ImportRequest;
}

function isListOf(
  sent: unknown,
  isOne: (one: Readonly<Record<string, unknown>>) => boolean,
): sent is readonly unknown[] {
  return (
    Array.isArray(sent) &&
    sent.length <= MOST &&
    sent.every((one) => typeof one === 'object' && one !== null && isOne(one))
  );
}
