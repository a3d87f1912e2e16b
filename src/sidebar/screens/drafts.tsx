// What was typed and isn't saved, offered above a list: each form by its name, to go on or to drop.
import type { JSX } from 'preact';
import { Button, breaksOf } from '../parts.tsx';
import { say, view } from '../state/desk.ts';
import { fill } from '../words.ts';

/** The unsaved forms; nothing where there are none. */
export function Drafts<Draft>(props: {
  drafts: readonly Draft[];
  nameOf(draft: NoInfer<Draft>): string;
  resume(draft: NoInfer<Draft>): unknown;
  drop(draft: NoInfer<Draft>): unknown;
}): JSX.Element | null {
  const { drafts, nameOf, resume, drop } = props;
  if (drafts.length === 0) return null;
  return (
    <section class="ask">
      {drafts.map((draft, place) => {
        const name = nameOf(draft) || say.nameless;
        return (
          // Two forms can have one name; nothing here has a state of its own.
          <div key={place}>
            <p style={breaksOf(name)}>{fill(say.draft, name)}</p>
            <div class="row">
              <Button
                data-focus="draft"
                aria-label={`${say.draftContinue} ${name}`}
                disabled={view.busy}
                onClick={() => resume(draft)}
              >
                {say.draftContinue}
              </Button>
              <Button aria-label={`${say.draftDrop} ${name}`} onClick={() => drop(draft)}>
                {say.draftDrop}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}
