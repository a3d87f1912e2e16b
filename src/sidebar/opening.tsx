// Before the plan is there: it is being read, or Google doesn't answer and the panel says what to do.
import type { JSX } from 'preact';
import { OPENING_TH as SAY } from '../messages/opening.th.ts';
import { Icon } from './icons.tsx';
import type { Panel } from './panel.ts';
import { Button } from './parts.tsx';
import type { View } from './view.ts';

/** The opening screen in each of its states. */
export function OpeningScreen({ panel, view }: { panel: Panel; view: View }): JSX.Element {
  if (view.opening === 'waiting') {
    return <main class="opening">{SAY.opening}</main>;
  }
  return (
    <main class="opening">
      <div role="alert">
        <h2>
          <Icon name="warning" /> {SAY.title}
        </h2>
        <p>{view.notice ? view.notice.text || SAY.failed : SAY.why}</p>
      </div>
      {!view.notice && (
        <>
          <h3>{SAY.what}</h3>
          <ol>
            {SAY.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {view.opening === 'slow' && <p class="note">{SAY.stillWaiting}</p>}
      <Button class="primary" onClick={panel.start}>
        {SAY.retry}
      </Button>
    </main>
  );
}
