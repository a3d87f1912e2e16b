// The sidebar while a year is followed up: which round, then the list, a project's form, or its values to copy.
import type { JSX } from 'preact';
import { ROUNDS } from '../../../core/follow-up/status.ts';
import { Button } from '../../parts.tsx';
import { say, view } from '../../state/desk.ts';
import { fill } from '../../words.ts';
import { leaveRounds, openRounds, readRound } from './actions.ts';
import { CopyScreen } from './copy-screen.tsx';
import { rounds, words } from './desk.ts';
import { RoundForm } from './form.tsx';
import { RoundList } from './list.tsx';

/** A round's screen. */
export function RoundScreen(): JSX.Element {
  const { state, form, copying } = rounds;
  const { round, year } = state;
  return (
    <>
      <div class="row">
        <strong>{state.sheet ?? year}</strong>
        <Button class="link" onClick={leaveRounds}>
          {words.leave}
        </Button>
        {!form && (
          <Button class="bare" icon="refresh" title={say.refresh} disabled={view.busy} onClick={readRound} />
        )}
      </div>
      <fieldset class="row filter" aria-label={words.rounds}>
        {ROUNDS.map((months) => (
          <label key={months}>
            <input
              type="radio"
              name="round"
              checked={months === round}
              disabled={view.busy || form !== null}
              onChange={() => openRounds(year, months)}
            />
            {fill(words.round, months)}
          </label>
        ))}
      </fieldset>
      {form && copying && <CopyScreen form={form} />}
      {form && !copying && <RoundForm form={form} />}
      {!form && <RoundList />}
    </>
  );
}
