// โครงการ: the sheet's projects, searched as one types.
import type { JSX } from 'preact';
import { DIMENSIONS } from '../../core/plan.ts';
import { dropDraft } from '../actions/form-actions.ts';
import { continueDraft } from '../actions/plan-actions.ts';
import { openRow } from '../own-screens.ts';
import { Ask, Button, breaksOf, Chip, Message, typedIn } from '../parts.tsx';
import { say, show, state, view } from '../state/desk.ts';
import { rowName, showsProjects, titleOf } from '../state/label-of.ts';
import { type ListItem, listItems, searchForm } from '../state/list-items.ts';
import { FIRST_SHOWN } from '../state/view.ts';
import { fill } from '../words.ts';
import { Drafts } from './drafts.tsx';

/** The list with its search and filter. */
export function ProjectList(): JSX.Element {
  const items = listItems(state);
  const wanted = searchForm(view.search);
  const found = items.filter(
    ({ text, dimension }) => text.includes(wanted) && (!view.dimension || dimension === view.dimension),
  );
  return (
    <>
      <Drafts drafts={view.drafts} nameOf={titleOf} resume={continueDraft} drop={dropDraft} />
      <input
        type="text"
        data-focus="search"
        aria-label={say.search}
        placeholder={say.search}
        {...typedIn(view.search, (search) => show({ search, shown: FIRST_SHOWN }))}
      />
      {items.some(({ dimension }) => dimension !== undefined) && (
        <fieldset class="filter row" aria-label={say.dimension}>
          {[null, ...DIMENSIONS].map((dimension) => (
            <label key={dimension} class={`d${dimension}`}>
              <input
                type="radio"
                name="filter"
                aria-label={dimension ? fill(say.dimensionOf, dimension) : say.allDimensions}
                checked={view.dimension === dimension}
                onChange={() => show({ dimension })}
              />
              {dimension ?? say.allDimensions}
            </label>
          ))}
        </fieldset>
      )}
      <p class="note" role="status">
        {items.length > 0
          ? fill(showsProjects() ? say.found : say.foundRows, found.length, items.length)
          : fill(say.noRows, rowName())}
      </p>
      {items.length > 0 && found.length === 0 && (
        <Ask text={say.noHit}>
          <Button onClick={() => show({ search: '', dimension: null, focus: ['search'] })}>
            {say.clearSearch}
          </Button>
        </Ask>
      )}
      <ol class="projects">
        {found.slice(0, view.shown).map((item) => (
          <Project key={item.row.row} item={item} />
        ))}
      </ol>
    </>
  );
}

/** Draws twice as many projects when the end of those that are drawn comes near. */
export function growList(): void {
  const end = document.querySelector('.projects')?.getBoundingClientRect().bottom ?? Infinity;
  if (end < 2 * innerHeight && view.shown < state.rows.length) show({ shown: 2 * view.shown });
}

/** A project of the list. */
function Project({ item }: { item: ListItem }): JSX.Element {
  const { row, number, name, dimension, budget, marks, errors, warnings } = item;
  const runs = marks.flatMap(([label, runs]) => (runs ? [label] : []));
  return (
    <li>
      <Button data-focus={`row-${row.row}`} onClick={() => openRow(row)}>
        <span class="note number">{number}</span>
        <span style={breaksOf(name)}>{name || say.nameless}</span>
        {dimension !== undefined && <Chip dimension={dimension} />}
        <span class="row">
          <span class="unseen">
            {marks.length === 0 ? '' : runs.length > 0 ? fill(say.runs, runs.join(', ')) : say.runsNever}
          </span>
          <span class="marks" aria-hidden="true">
            {marks.map(([label, runs]) => (
              <span key={label} class={runs ? 'runs' : ''}>
                {runs === null ? '?' : label.slice(-2)}
              </span>
            ))}
          </span>
          <span class="figure">
            {budget
              ? fill(say.bahtOf, budget)
              : budget === ''
                ? say.noBudget
                : budget === null && say.budgetUnknown}
          </span>
        </span>
        {errors + warnings > 0 && (
          <span class="row signs">
            {errors > 0 && <Message kind="error">{fill(say.errorsHere, errors)}</Message>}
            {warnings > 0 && <Message kind="warning">{fill(say.warningsHere, warnings)}</Message>}
          </span>
        )}
      </Button>
    </li>
  );
}
