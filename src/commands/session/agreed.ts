// What an officer was asked about and agreed to. While a question is open Google frees the lock, and others may change the plan: what
// is then written must still be what was asked.
import { digest } from '../../core/text/digest.ts';
import { Refusal } from './refusal.ts';

/** A mark of what was asked: the same as long as that is the same. */
export type Agreed = string;

/** The mark of what is about to be asked; anything that JSON carries. */
export function agreedOn(asked: unknown): Agreed {
  return digest(JSON.stringify(asked));
}

/** @throws Refusal `changed-while-asked` if what would be written now isn't what the officer agreed to */
export function requireAgreed(agreed: Agreed, now: unknown): void {
  if (agreedOn(now) !== agreed) throw new Refusal({ code: 'changed-while-asked' });
}
