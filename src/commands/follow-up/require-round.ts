// A round as the page or the command line names it.
import { ROUNDS, type Round } from '../../core/follow-up/status.ts';
import { Refusal } from '../session/refusal.ts';

/** @throws Refusal `request-invalid` for anything but 6 and 12 */
export function requireRound(round: unknown): Round {
  const found = ROUNDS.find((months) => months === round);
  if (found === undefined) throw new Refusal({ code: 'request-invalid', what: 'round' });
  return found;
}
