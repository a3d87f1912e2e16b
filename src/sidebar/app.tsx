// The panel as a whole: the sheet's choice, three tabs, the tab's screen, and a foot with the one main button.
import type { JSX } from 'preact';
import { ConflictScreen } from './conflict.tsx';
import { Findings } from './findings.tsx';
import { OpeningScreen } from './opening.tsx';
import { countFindings, type Panel } from './panel.ts';
import { Button, Message, type ScreenProps } from './parts.tsx';
import { FORM_ID, ProjectForm } from './project-form.tsx';
import { ProjectList } from './project-list.tsx';
import { Summary } from './totals.tsx';
import { TABS } from './view.ts';
import { fill } from './words.ts';

/** The whole panel. */
export function App({ panel }: { panel: Panel }): JSX.Element {
  const view = panel.view();
  const { state, busy, told } = view;
  if (state === null || view.opening !== 'open') return <OpeningScreen panel={panel} view={view} />;
  const props = { panel, view, state, say: state.words };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape cancels wherever the focus is in the panel
    <div class="panel" aria-busy={busy} onKeyDown={({ key }) => key === 'Escape' && panel.cancel()}>
      <nav>
        <SheetChoice {...props} />
        <TabBar {...props} />
      </nav>
      <main>
        <div id="screen" role="tabpanel" aria-labelledby={view.tab}>
          <Screen {...props} />
        </div>
      </main>
      <footer>
        <NoticeBar {...props} />
        <MainButtons {...props} />
      </footer>
      <div role="status">
        {busy && <div class="progress" />}
        {told && <span class="unseen">{state.words.working}</span>}
      </div>
    </div>
  );
}

function SheetChoice({ panel, view, state, say }: ScreenProps): JSX.Element {
  return (
    <div class="row sheet">
      <label for="sheet">{view.form && !view.form.target ? say.saveInto : say.sheet}</label>
      <select
        id="sheet"
        value={state.shown.name}
        disabled={view.busy || !!view.form?.target}
        onChange={({ currentTarget }) => panel.showSheet(currentTarget.value)}
      >
        {state.sheets.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <Button
        class="bare"
        icon="refresh"
        aria-label={say.refresh}
        title={say.refresh}
        onClick={panel.readAgain}
      />
    </div>
  );
}

function TabBar({ panel, view, state, say }: ScreenProps): JSX.Element {
  const labels = { projects: say.tabProjects, check: say.tabCheck, summary: say.tabSummary };
  const [errors] = countFindings(state);
  return (
    <div
      class="row tabs"
      role="tablist"
      aria-label={say.tabs}
      onKeyDown={({ key }) => {
        if (key === 'ArrowRight') panel.stepTab(1);
        if (key === 'ArrowLeft') panel.stepTab(-1);
      }}
    >
      {TABS.map((tab) => (
        <Button
          key={tab}
          id={tab}
          data-focus={tab}
          role="tab"
          aria-selected={view.tab === tab}
          aria-controls="screen"
          tabIndex={view.tab === tab ? 0 : -1}
          onClick={() => panel.showTab(tab)}
        >
          {labels[tab]}
          {tab === 'check' && errors > 0 && <span class="badge">{errors}</span>}
        </Button>
      ))}
    </div>
  );
}

function Screen(props: ScreenProps): JSX.Element {
  const { tab, form } = props.view;
  if (tab === 'check') return <Findings {...props} />;
  if (tab === 'summary') return <Summary {...props} />;
  if (form?.conflict) return <ConflictScreen {...props} form={form} conflict={form.conflict} />;
  return form ? <ProjectForm {...props} form={form} /> : <ProjectList {...props} />;
}

/** The one coloured button of each screen, and what stands beside it. */
function MainButtons({ panel, view, state, say }: ScreenProps): JSX.Element | null {
  const { form, tab, busy: disabled } = view;
  const main = (label: string, act: () => unknown, icon?: 'plus') => (
    <Button class="primary" data-focus="add" {...(icon && { icon })} disabled={disabled} onClick={act}>
      {label}
    </Button>
  );
  if (tab === 'check') {
    const fixes = state.findings.filter(({ fix }) => fix !== null).length;
    return fixes > 0 ? main(fill(say.fixAll, fixes), () => panel.fix(null)) : null;
  }
  if (tab === 'summary') {
    const draft = countFindings(state)[0] > 0;
    return main(fill(draft ? say.makeDraft : say.makeReport, state.shown.year ?? say.wholePlan), () =>
      panel.makeReport(draft),
    );
  }
  if (form?.conflict) return main(form.conflict.theirs ? say.saveChosen : say.saveNew, panel.saveChosen);
  if (form) {
    return (
      <div class="row">
        <button type="submit" form={FORM_ID} class="primary" disabled={disabled}>
          {say.save}
        </button>
        <Button disabled={disabled} onClick={() => panel.save(true)}>
          {say.saveNext}
        </Button>
      </div>
    );
  }
  return (
    <>
      {state.undo && view.notice?.action !== 'undo' && (
        <Button class="link" icon="undo" disabled={disabled} onClick={panel.undo}>
          {fill(say.undoOf, state.undo)}
        </Button>
      )}
      {main(say.add, () => panel.open(null), 'plus')}
    </>
  );
}

/** What has just happened; told aloud, too. */
function NoticeBar({ panel, view: { notice }, say }: ScreenProps): JSX.Element {
  const isProblem = notice?.kind === 'problem';
  return (
    <div role={isProblem ? 'alert' : 'status'}>
      {notice && (
        <div class={`notice ${notice.kind}`}>
          <Message kind={isProblem ? 'error' : 'done'}>{notice.text}</Message>
          {notice.action && (
            <Button class="link" onClick={panel[notice.action]}>
              {say[notice.action]}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
