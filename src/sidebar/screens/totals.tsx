// สรุป: totals of the shown sheet, counted here by the core, and the report to print.
import type { JSX } from 'preact';
import { DIMENSION } from '../../core/columns/dimension.ts';
import type { AnyReading, KindName, Kinds } from '../../core/kinds/index.ts';
import { columnsOfType, type SheetReading } from '../../core/kinds/kind.ts';
import { withFiveYearPlan } from '../../core/kinds/plan/read-plan.ts';
import { withYearPlan } from '../../core/kinds/year/read-year.ts';
import { DIMENSIONS } from '../../core/plan.ts';
import { certain } from '../../core/reading.ts';
import { planTotals, yearTotals } from '../../core/reports/totals.ts';
import { formatBaht, formatWholeBaht, type Satang } from '../../core/text/money.ts';
import { goTo } from '../actions/plan-actions.ts';
import { Chip, Message } from '../parts.tsx';
import { say, state } from '../state/desk.ts';
import { amountsIn, isCounted } from '../state/list-items.ts';
import { readState } from '../state/read-state.ts';
import { fill } from '../words.ts';

interface Counted {
  readonly projects: number;
  readonly budget: Satang;
}

/** Totals by dimension and by quarter (or year), then the report. */
export function Summary(): JSX.Element {
  const reading = readState(state, state.rows);
  const figures = FIGURES[reading.kind as AddedUp] ?? null;
  if (figures === null) return <Counts />;
  const { all, dimensions, periods } = figures.of(reading);
  const most = Math.max(1, ...dimensions.map(({ projects }) => projects));
  const highest = Math.max(1, ...periods.map(({ figure }) => figure));
  return (
    <>
      <h2>{fill(say.totalsOf, state.shown.name)}</h2>
      <p class="row headline">
        <strong>{fill(say.projectsOf, all.projects)}</strong>
        <strong>{fill(say.bahtOf, formatBaht(all.budget, 'arabic'))}</strong>
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
      <h3>{say[figures.periods]}</h3>
      <ul class="load">
        {periods.map(({ name, note, figure, label }) => (
          <li key={name}>
            <span>
              {name} <span class="note">{note}</span>
            </span>
            <Bar part={figure} whole={highest} label={label} />
          </li>
        ))}
      </ul>
      <Unclear reading={reading} />
      <Report />
    </>
  );
}

interface Figures {
  readonly all: Counted;
  readonly dimensions: readonly (Counted & { readonly dimension: number })[];
  /** The quarters of a year, or the years of the plan. */
  readonly periods: readonly {
    readonly name: string;
    readonly note?: string | undefined;
    readonly figure: number;
    readonly label: string | number;
  }[];
}

/** Rows that don't count in full: their dimension or an amount isn't understood. */
function Unclear({ reading }: { reading: SheetReading }): JSX.Element | null {
  const dimensions = columnsOfType(reading, DIMENSION);
  const amountsOf = amountsIn(reading);
  const unclear = reading.rows.filter(
    (row) => dimensions.some(({ of }) => certain(of(row)) === null) || !isCounted(amountsOf(row)),
  ).length;
  return unclear > 0 ? <Message kind="warning">{fill(say.notCounted, unclear)}</Message> : null;
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

/** The kinds whose rows have a dimension: what is added up. */
type AddedUp = {
  [Name in KindName]: 'dimension' extends keyof Kinds[Name]['columns'] ? Name : never;
}[KindName];

/** How each of them is added up, and what its periods are; null where nothing is. One without an entry doesn't compile. */
const FIGURES: {
  readonly [Name in AddedUp]: {
    readonly periods: 'byQuarter' | 'byYear';
    of(reading: AnyReading): Figures;
  } | null;
} = {
  year: { periods: 'byQuarter', of: yearFigures as (reading: AnyReading) => Figures },
  'follow-up': null,
  plan: { periods: 'byYear', of: planFigures as (reading: AnyReading) => Figures },
};

function yearFigures(reading: SheetReading<Kinds['year']>): Figures {
  const totals = yearTotals(withYearPlan(reading).plan);
  const periods = totals.quarters.map((figure, index) => ({
    name: fill(say.quarterOf, index + 1),
    note: say.months[index],
    figure,
    label: figure,
  }));
  return { all: totals, dimensions: totals.dimensions, periods };
}

function planFigures(reading: SheetReading<Kinds['plan']>): Figures {
  const { plan } = withFiveYearPlan(reading);
  const years = planTotals(plan);
  const sum = (amounts: readonly Counted[]) => amounts.reduce((total, { budget }) => total + budget, 0);
  return {
    all: { projects: plan.projects.length, budget: sum(years) },
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      projects: plan.projects.filter((project) => project.dimension === dimension).length,
      budget: sum(years.flatMap((year) => year.dimensions.filter((each) => each.dimension === dimension))),
    })),
    periods: years.map(({ year, budget }) => ({
      name: String(year),
      figure: budget,
      label: formatWholeBaht(budget, 'arabic'),
    })),
  };
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
