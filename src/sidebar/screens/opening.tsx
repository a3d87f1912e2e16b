// Before the plan is there, when Google doesn't answer: what to do. Until then the page's own first word stands.
import type { JSX } from 'preact';
import { OPENING_TH as SAY } from '../../messages/th/opening.ts';
import { start } from '../actions/plan-actions.ts';
import { Button, Message } from '../parts.tsx';
import { view } from '../state/desk.ts';

/** Several Google accounts in one browser, or another failure. */
export function OpeningScreen(): JSX.Element {
  const { opening, notice } = view;
  return (
    <main class="opening">
      <div role="alert">
        <Message kind="warning">{notice ? notice.text || SAY.failed : SAY.why}</Message>
      </div>
      {!notice && (
        <>
          <p>{SAY.what}</p>
          <ol>
            {SAY.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {opening === 'slow' && <p class="note">{SAY.stillWaiting}</p>}
      <Button class="primary" onClick={start}>
        {SAY.retry}
      </Button>
    </main>
  );
}
