// A command that can't go on says why: a code with its details, turned into a sentence by src/messages.
import type { RefusalReason } from '../../core/refusal-reason.ts';

/** Thrown by a command that wrote nothing; the wrapper around every entry point shows it as a sentence. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.code);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
