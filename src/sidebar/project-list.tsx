// โครงการ: the sheet's projects, searched as one types.
import { Component, type JSX } from 'preact';
import { DIMENSIONS } from '../core/plan.ts';
import { Icon } from './icons.tsx';
import { type ListItem, listItems, searchForm } from './list-items.ts';
import { Button, Chip, Message, type ScreenProps } from './parts.tsx';
import { fill } from './words.ts';

/** The list with its search and filter. */
export function ProjectList(props: ScreenProps): JSX.Element {
  const { panel, view, state, say } = props;
  const items = listItems(state);
  const wanted = searchForm(view.search);
  const matches = ({ text, dimension }: ListItem) =>
    text.includes(wanted) && (!view.dimension || dimension === view.dimension);
  const found = items.filter(matches).length;
  return (
    <>
      <Draft {...props} />
      <div class="search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={say.search}
          placeholder={say.searchHint}
          value={view.search}
          onInput={({ currentTarget }) => panel.set({ search: currentTarget.value })}
        />
      </div>
      <fieldset class="filter row" aria-label={say.dimension}>
        {[null, ...DIMENSIONS].map((dimension) => (
          <label key={dimension} class={`d${dimension}`}>
            <input
              type="radio"
              name="filter"
              aria-label={dimension ? fill(say.dimensionOf, dimension) : say.allDimensions}
              checked={view.dimension === dimension}
              onChange={() => panel.set({ dimension })}
            />
            {dimension ?? say.allDimensions}
          </label>
        ))}
      </fieldset>
      <p class="note" role="status">
        {items.length === 0
          ? say.noProjects
          : found === 0
            ? say.noMatches
            : found === items.length
              ? fill(say.projectsOf, found)
              : fill(say.found, found, items.length)}
      </p>
      {items.length > 0 && found === 0 && (
        <Button onClick={() => panel.set({ search: '', dimension: null })}>{say.showAll}</Button>
      )}
      <ol class="projects" onKeyDown={(event) => moveFocus(event)}>
        {items.map((item) => (
          <Project key={item.row.row} {...props} item={item} hidden={!matches(item)} />
        ))}
      </ol>
    </>
  );
}

function Draft({ panel, view, say }: ScreenProps): JSX.Element | null {
  if (!view.draft) return null;
  return (
    <section class="ask">
      <p>{fill(say.draft, String(view.draft.values.name || say.nameless))}</p>
      <div class="row">
        <Button onClick={panel.continueDraft}>{say.draftContinue}</Button>
        <Button onClick={panel.dropDraft}>{say.draftDrop}</Button>
      </div>
    </section>
  );
}

type ProjectProps = ScreenProps & { readonly item: ListItem; readonly hidden: boolean };

/** A project of the list. Of a thousand only those are drawn again that come or go, or a keystroke would lag. */
class Project extends Component<ProjectProps> {
  override shouldComponentUpdate({ item, hidden }: ProjectProps): boolean {
    return item !== this.props.item || hidden !== this.props.hidden;
  }

  override render({ item, hidden, panel, say }: ProjectProps): JSX.Element {
    const { row, number, name, dimension, budget, marks, errors, warnings } = item;
    const runs = marks.flatMap(([label, runs]) => (runs ? [label] : []));
    return (
      <li hidden={hidden}>
        <Button data-focus={`row-${row.row}`} onClick={() => panel.edit(row)}>
          <span class="number">{number}</span>
          <span class="name">{name || say.nameless}</span>
          <Chip dimension={dimension} say={say} />
          <span class="facts">
            <span class="unseen">{runs.length > 0 ? fill(say.runs, runs.join(', ')) : say.runsNever}</span>
            <span class="marks" aria-hidden="true">
              {marks.map(([label, runs]) => (
                <span key={label} class={runs ? 'runs' : ''}>
                  {runs === null ? '?' : label.slice(-2)}
                </span>
              ))}
            </span>
            <span class="figure">
              {budget ? fill(say.bahtOf, budget) : budget === '' ? say.noBudget : say.budgetUnknown}
            </span>
          </span>
          {errors + warnings > 0 && (
            <span class="signs">
              {errors > 0 && <Message kind="error">{fill(say.errorsHere, errors)}</Message>}
              {warnings > 0 && <Message kind="warning">{fill(say.warningsHere, warnings)}</Message>}
            </span>
          )}
        </Button>
      </li>
    );
  }
}

/** Up and down go from project to project. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.currentTarget instanceof Element)) return;
  const shown = [...event.currentTarget.querySelectorAll<HTMLElement>('li:not([hidden]) > button')];
  const here = shown.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  shown[here + step]?.focus();
}
