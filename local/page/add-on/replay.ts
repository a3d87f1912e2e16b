// How a command can wait for a person although a script can't wait in a browser: when it asks, its run is given up and what it did
// is forgotten; once the person has answered, it runs again from the same book with the answers so far. The add-on reads, decides,
// then writes, and the clock stands still meanwhile, so the second run is the first one up to the question and beyond.

/** How one attempt ended: at a question that nobody has answered yet, or at its end. */
export type Attempt<Question, End> =
  | { readonly kind: 'asks'; readonly question: Question }
  | { readonly kind: 'ended'; readonly end: End };

/** More questions than any command asks: one that never ends is a fault of the command. */
const MOST_QUESTIONS = 50;

/**
 * Runs attempts until one ends. `attempt` gets the answers so far and starts from the same state each time; `ask` waits for the
 * person. Throws an Error after fifty questions.
 */
export async function replay<Question, Answer, End>(
  attempt: (answers: readonly Answer[]) => Attempt<Question, End>,
  ask: (question: Question) => Promise<Answer>,
): Promise<End> {
  const answers: Answer[] = [];
  while (answers.length <= MOST_QUESTIONS) {
    const result = attempt([...answers]);
    if (result.kind === 'ended') return result.end;
    answers.push(await ask(result.question));
  }
  throw new Error('the command never stops asking');
}

/** One answer after another; null when they are used up. */
export function answerInTurn<Answer>(answers: readonly Answer[]): () => Answer | null {
  let next = 0;
  return () => {
    const answer = answers[next];
    next += 1;
    return answer ?? null;
  };
}
