// What the import's page does, without a page: opens, reviews, sends. The logic is the page's own, the server the real bundle.
import type { AddOn } from '../../local/add-on.ts';
import type { ImportAnswer } from '../../src/commands/take-in/import-answer.ts';
import type { ImportedInto } from '../../src/commands/take-in/import-plan.ts';
import {
  type Choices,
  NO_CHOICES,
  type Opened,
  type Review,
  requestOf,
  reviewOf,
} from '../../src/dialogs/import/state.ts';
import type { Answer } from '../../src/panel/panel-types.ts';

/** What importOpen answers. @throws Error with the sentence of a refusal */
export function opened(addOn: AddOn): ImportAnswer {
  return valueIn(addOn.run<ImportAnswer>('importOpen').answer);
}

/** The table of the open sheet, as the page takes it. */
export function openSheet({ open: { sheet, grid } }: ImportAnswer): Opened {
  return {
    name: sheet,
    source: { kind: 'tables', tables: [{ grid, place: sheet, sheet, before: [], after: [] }] },
  };
}

/** Reviews what was opened with some choices, and takes it in. */
export function takeIn(
  addOn: AddOn,
  from: Opened | null = null,
  choose: (review: Review) => Choices = () => NO_CHOICES,
): { readonly review: Review; readonly into: readonly ImportedInto[] } {
  const answer = opened(addOn);
  const source = from ?? openSheet(answer);
  const choices = choose(reviewOf(source, NO_CHOICES, answer));
  const review = reviewOf(source, choices, answer);
  return {
    review,
    into: valueIn(addOn.run<readonly ImportedInto[]>('importTake', requestOf(review, answer)).answer),
  };
}

function valueIn<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
