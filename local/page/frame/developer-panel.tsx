// For developers: the service calls of the last commands, and what they would cost in Google.
import { type CallCounts, estimateSeconds } from '../add-on/estimate.ts';
import { messages } from '../messages.th.ts';

/** One run of the add-on. */
export interface LoggedRun {
  readonly id: number;
  /** The function that ran. */
  readonly name: string;
  readonly fromSidebar: boolean;
  readonly counts: CallCounts;
}

/** Draws the panel; the last run is on top. `onColleague` opens a second officer's sidebar, where there is a first. */
export function DeveloperPanel({
  runs,
  onColleague,
}: {
  runs: readonly LoggedRun[];
  onColleague: (() => void) | null;
}) {
  return (
    <details class="developers">
      <summary data-region>{messages.developers}</summary>
      {onColleague !== null && (
        <button type="button" class="button" onClick={onColleague}>
          {messages.openColleague}
        </button>
      )}
      {runs.length === 0 ? (
        <p>{messages.noCalls}</p>
      ) : (
        <table>
          <caption>{messages.callsOfLast(runs[0]?.name ?? '')}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.command}</th>
              <th scope="col">{messages.reads}</th>
              <th scope="col">{messages.writes}</th>
              <th scope="col">{messages.alternations}</th>
              <th scope="col">{messages.estimate}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => {
              const [low, high] = estimateSeconds(run.counts, run.fromSidebar);
              return (
                <tr key={run.id}>
                  <th scope="row">{run.name}</th>
                  <td>{run.counts.reads}</td>
                  <td>{run.counts.writes}</td>
                  <td>{run.counts.alternations}</td>
                  <td>{messages.seconds(low.toFixed(1), high.toFixed(1))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </details>
  );
}
