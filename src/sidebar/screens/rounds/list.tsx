// A round's list: counts by status, whose projects, what isn't complete; several at once; the report.
import type { JSX } from 'preact';
import { STATUSES } from '../../../core/follow-up/status.ts';
import type { RoundRow } from '../../../panel/round-types.ts';
import { Button, breaksOf, Choice, Message, Options, typedIn } from '../../parts.tsx';
import { say, view } from '../../state/desk.ts';
import { fill } from '../../words.ts';
import { Drafts } from '../drafts.tsx';
import {
  choose,
  chooseAll,
  continueRound,
  dropRound,
  editRound,
  makeRoundReport,
  makeRounds,
  setNothing,
  setStatus,
} from './actions.ts';
import { isComplete, shownStatus } from './checks.ts';
import { copyTable } from './copy-table.ts';
import { rounds, rowOf, showRounds, textOf, words } from './desk.ts';
import { draftsOfRound, draftsOfYear } from './drafts.ts';
import { isOutdated } from './e-plan.ts';

/** The list; or, while there is no follow-up, how to make it. */
export function RoundList(): JSX.Element {
  const { state, chosen } = rounds;
  const { round, rows } = state;
  if (state.sheet === null) {
    return (
      <section class="ask">
        <p>{words.notMade}</p>
        <Button class="primary" data-focus="add" onClick={() => makeRounds(state.year)}>
          {fill(words.make, state.year)}
        </Button>
      </section>
    );
  }
  const counted = rows.filter((row) => row.counted);
  const owners = [...new Set(counted.map(({ owner }) => owner))].filter((owner) => owner !== '');
  const shown = counted.filter(
    (row) =>
      (rounds.status === null || shownStatus(row, round) === rounds.status) &&
      (rounds.owner === '' || row.owner === rounds.owner) &&
      (!rounds.unfinished || !isComplete(row, round)),
  );
  const unsaved = draftsOfRound().map((draft) => rowOf(draft)?.row);
  const count = (status: string) => counted.filter((row) => shownStatus(row, round) === status).length;
  return (
    <>
      <Drafts
        drafts={draftsOfYear()}
        nameOf={(draft) => `${textOf(draft.cells.name)} (${fill(words.round, draft.round)})`}
        resume={continueRound}
        drop={dropRound}
      />
      <label for="round-status">{words.status}</label>
      <select
        id="round-status"
        data-focus="round-status"
        {...typedIn(rounds.status ?? 'all', (value) =>
          showRounds({ status: value === 'all' ? null : value }),
        )}
      >
        <option value="all">{fill(words.all, counted.length)}</option>
        {[...STATUSES, ''].map((status) => (
          <option key={status} value={status}>
            {`${status || words.awaiting} ${count(status)}`}
          </option>
        ))}
      </select>
      {owners.length > 0 && (
        <select aria-label={words.owner} {...typedIn(rounds.owner, (owner) => showRounds({ owner }))}>
          <option value="">{words.everyone}</option>
          <Options of={owners} />
        </select>
      )}
      <Choice checked={rounds.unfinished} onChange={() => showRounds({ unfinished: !rounds.unfinished })}>
        {words.unfinished}
      </Choice>
      {state.missing > 0 && <Message kind="warning">{fill(words.missing, state.missing)}</Message>}
      {shown.length > 1 && (
        <Choice checked={shown.every(({ row }) => chosen.includes(row))} onChange={() => chooseAll(shown)}>
          {fill(words.chooseAll, shown.length)}
        </Choice>
      )}
      {chosen.length > 0 && <Several />}
      <ol class="projects rounds">
        {shown.map((row) => (
          <Project key={row.row} row={row} unsaved={unsaved.includes(row.row)} />
        ))}
      </ol>
      <Report />
    </>
  );
}

function Project({ row, unsaved }: { row: RoundRow; unsaved: boolean }): JSX.Element {
  const { state, chosen } = rounds;
  const name = textOf(row.cells.name);
  return (
    <li>
      <input
        type="checkbox"
        aria-label={fill(words.choose, name)}
        checked={chosen.includes(row.row)}
        onChange={() => choose(row.row)}
      />
      <Button data-focus={`round-${row.row}`} onClick={() => editRound(row)}>
        <span class="note number">{textOf(row.cells.number)}</span>
        <span style={breaksOf(name)}>{name}</span>
        <span class="note">{shownStatus(row, state.round) || words.awaiting}</span>
        {!isComplete(row, state.round) && <Message kind="warning">{words.unfinished}</Message>}
        {unsaved && <Message kind="warning">{words.unsaved}</Message>}
        {isOutdated(row) && <Message kind="warning">{words.typedBefore}</Message>}
      </Button>
    </li>
  );
}

/** What can be done with several projects at once. */
function Several(): JSX.Element {
  return (
    <section class="ask several">
      <p>{fill(words.chosen, rounds.chosen.length)}</p>
      <select aria-label={words.setStatus} disabled={view.busy} {...typedIn('', setStatus)}>
        <option value="">{words.setStatus}</option>
        <Options of={STATUSES} />
      </select>
      <Button disabled={view.busy} onClick={setNothing}>
        {words.setNothing}
      </Button>
    </section>
  );
}

function Report(): JSX.Element {
  const { report, round } = rounds.state;
  const unsaved = draftsOfRound().length;
  return (
    <section>
      {unsaved > 0 && <Message kind="warning">{fill(words.unreported, unsaved)}</Message>}
      <div class="row actions">
        <Button class="primary" data-focus="add" disabled={view.busy} onClick={() => makeRoundReport(false)}>
          {fill(words.report, round)}
        </Button>
        <Button disabled={view.busy} onClick={() => makeRoundReport(true)}>
          {words.draft}
        </Button>
      </div>
      {report?.stale && <Message kind="warning">{fill(say.stale, report.sheet)}</Message>}
      {report && (
        <p>
          <a href={report.pdf} target="_blank" rel="noopener noreferrer">
            {words.openPdf}
          </a>
        </p>
      )}
      <Button class="link" disabled={view.busy} onClick={copyTable}>
        {words.copyTable}
      </Button>
    </section>
  );
}
