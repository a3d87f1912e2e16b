// สรุป: totals of the shown sheet, and the report to print.
import type { JSX } from 'preact';
import { formatBaht, formatWholeBaht } from '../../core/text/money.ts';
import { goTo } from '../actions/plan-actions.ts';
import { Chip, Message } from '../parts.tsx';
import { say, state } from '../state/desk.ts';
import { fill } from '../words.ts';

/** Totals by dimension and by quarter (or year), then the report. */
export function Summary(): JSX.Element {
  const { totals } = state;
  if (totals === null) return <Counts />;
  const { projects, budget, dimensions, periods, figures, unclear } = totals;
  const most = Math.max(1, ...dimensions.map((each) => each.projects));
  const highest = Math.max(1, ...figures.map(([, figure]) => figure));
  const byYear = periods === 'byYear';
  return (
    <>
      <h2>{fill(say.totalsOf, state.shown.name)}</h2>
      <p class="row headline">
        <strong>{fill(say.projectsOf, projects)}</strong>
        <strong>{fill(say.bahtOf, formatBaht(budget, 'arabic'))}</strong>
      </p>
      <table>
        <thead>
          <tr>
            {[say.dimension, say.projects, say.baht].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dimensions.map(({ dimension, projects, budget }) => (
            <tr key={dimension}>
              <th scope="row">
                <Chip dimension={dimension} />
              </th>
              <td class={`d${dimension}`}>
                <Bar part={projects} whole={most} label={projects} />
              </td>
              <td class="figure">{formatWholeBaht(budget, 'arabic')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say[periods]}</h3>
      <ul class="load">
        {figures.map(([period, figure]) => (
          <li key={period}>
            <span>
              {byYear ? period : fill(say.quarterOf, period)}{' '}
              <span class="note">{!byYear && say.months[period - 1]}</span>
            </span>
            <Bar part={figure} whole={highest} label={byYear ? formatWholeBaht(figure, 'arabic') : figure} />
          </li>
        ))}
      </ul>
      {unclear > 0 && <Message kind="warning">{fill(say.notCounted, unclear)}</Message>}
      <Report />
    </>
  );
}

/** Of a sheet in which nothing is added up: how many rows it has. */
function Counts(): JSX.Element {
  return (
    <>
      <h2>{fill(say.totalsOf, state.shown.name)}</h2>
      <p class="row headline">
        <strong>{fill(say.rowsOf, state.rows.length)}</strong>
      </p>
      <Report />
    </>
  );
}

/** A number, and a length that says it once more. */
function Bar({ part, whole, label }: { part: number; whole: number; label: string | number }): JSX.Element {
  return (
    <span class="measure">
      <span class="bar" aria-hidden="true">
        <span style={`width:${(part / whole) * 100}%`} />
      </span>
      <span class="figure">{label}</span>
    </span>
  );
}

/** What stops the official summary, or that nothing does; then the links to what was made. The button is in the foot. */
function Report(): JSX.Element | null {
  const { report, former, makes, stops: errors } = state;
  if (makes === null) return null;
  return (
    <section class="report">
      <h3>{say.report}</h3>
      <Message kind={errors > 0 ? 'error' : 'done'}>
        {errors > 0 ? fill(say.blocked, errors) : say.ready}
      </Message>
      {former.map((sheet) => (
        <Message key={sheet} kind="warning">
          {fill(say.former, sheet, makes)}
        </Message>
      ))}
      {report?.stale && <Message kind="warning">{fill(say.stale, report.sheet)}</Message>}
      {report && (
        <p class="row">
          <a
            href={report.link}
            target="_blank"
            rel="noopener"
            data-focus="report"
            onClick={(event) => {
              // The sheet is in this very window: going there by the server spares a second one.
              event.preventDefault();
              void goTo(report.sheet, 1, 1);
            }}
          >
            {fill(say.openSheet, report.sheet)}
          </a>
          <a href={report.pdf} target="_blank" rel="noopener">
            {say.openPdf} <span class="unseen">{say.newWindow}</span>
          </a>
        </p>
      )}
    </section>
  );
}
