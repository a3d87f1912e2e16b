// The panel as a whole: the sheet's choice, three tabs, the tab's screen, and a foot with the one main button.
import type { ComponentChildren, JSX } from 'preact';
import { followUpSheetName } from '../core/sheet-names.ts';
import { cancel, open } from './actions/form-actions.ts';
import { fix, makeReport, readAgain, showSheet, stepTab } from './actions/plan-actions.ts';
import { save, saveChosen } from './actions/row-actions.ts';
import { dropTyped, isTyped, leaveSettings, openSettings } from './actions/settings-actions.ts';
import { fieldsToMend } from './fields/field-checks.ts';
import { hasOwnScreens, ownScreens } from './own-screens.ts';
import { Ask, Button, FormButtons, Message, Options } from './parts.tsx';
import { Changes } from './screens/changes.tsx';
import { ConflictScreen } from './screens/conflict.tsx';
import { Findings } from './screens/findings.tsx';
import { OpeningScreen } from './screens/opening.tsx';
import { ProjectForm } from './screens/project-form.tsx';
import { ProjectList } from './screens/project-list.tsx';
import { openRounds, saveForm } from './screens/rounds/actions.ts';
import { inRounds, rounds, words } from './screens/rounds/desk.ts';
import { RoundScreen } from './screens/rounds/screen.tsx';
import { SettingsScreen } from './screens/settings.tsx';
import { Summary } from './screens/totals.tsx';
import { countFindings, say, show, state, view } from './state/desk.ts';
import { missingLines, rowName, showsProjects } from './state/label-of.ts';
import { type SettingsForm, TABS } from './state/view.ts';
import { fill } from './words.ts';

/** The whole panel. */
export function App(): JSX.Element {
  if (view.opening !== 'open') return <OpeningScreen />;
  const { tab, form, settings, inSettings } = view;
  if (settings && inSettings) return <SettingsPage form={settings} />;
  if (inRounds) return <RoundPanel />;
  return (
    <Frame
      at={`${tab}${!!form}`}
      leave={cancel}
      head={
        <nav>
          <SheetChoice />
          <TabBar />
        </nav>
      }
      foot={
        <>
          {!form && <Changes />}
          <MainButtons />
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a tab’s panel is scrolled by keyboard, too, where it holds no control */}
      <div id="screen" role="tabpanel" tabIndex={0} aria-labelledby={tab}>
        <Screen />
      </div>
    </Frame>
  );
}

/** The panel's frame: head, screen, foot; another screen (`at`) starts at its top. */
function Frame(props: {
  at: string;
  leave?: () => void;
  head?: JSX.Element;
  foot?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  const { busy } = view;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back wherever the focus is in the panel
    <div class="panel" aria-busy={busy} onKeyDown={({ key }) => key === 'Escape' && props.leave?.()}>
      {props.head}
      <main key={props.at}>{props.children}</main>
      <footer>
        <NoticeBar />
        {props.foot}
      </footer>
      <div role="status">{busy && <div class="progress">{say.working}</div>}</div>
    </div>
  );
}

/** The page of settings in the panel's frame. */
function SettingsPage({ form }: { form: SettingsForm }): JSX.Element {
  return (
    <Frame
      at="settings"
      leave={leaveSettings}
      foot={
        <FormButtons
          save={say.settingsSave}
          other={isTyped(form) && say.settingsDrop}
          act={() => dropTyped(form)}
        />
      }
    >
      <SettingsScreen form={form} />
    </Frame>
  );
}

/** The panel while a year is followed up. */
function RoundPanel(): JSX.Element {
  const { form, copying } = rounds;
  return (
    <Frame
      at={`${form?.row.row} ${copying}`}
      foot={
        form &&
        !copying && <FormButtons save={words.saveNext} other={words.save} act={() => saveForm(false)} />
      }
    >
      <RoundScreen />
    </Frame>
  );
}

function SheetChoice(): JSX.Element {
  const { form, busy } = view;
  // A year's follow-up may be chosen before it was made: its screens make it.
  const years = state.sheets.flatMap(({ year }) => year ?? []);
  const followUps = years.map(followUpSheetName);
  // A new project that is being typed can go only where there is a form.
  const shown = state.sheets.filter(({ kind }) => !form || !hasOwnScreens(kind));
  return (
    <div class="row sheet">
      <label for="sheet">{say.sheet}</label>
      <select
        id="sheet"
        value={state.shown.name}
        disabled={busy || !!form?.target}
        onChange={({ currentTarget: { value } }) => {
          const year = years[followUps.indexOf(value)];
          if (year !== undefined && !form) void openRounds(year, null);
          else void showSheet(value);
        }}
      >
        <Options of={[...new Set([...shown.map(({ name }) => name), ...(form ? [] : followUps)])]} />
      </select>
      <Button class="bare" icon="refresh" title={say.refresh} onClick={readAgain} />
      <Button
        class="bare"
        icon="settings"
        title={say.settings}
        data-focus="settings"
        onClick={openSettings}
      />
    </div>
  );
}

function TabBar(): JSX.Element {
  const labels = {
    projects: showsProjects() ? say.tabProjects : say.tabRows,
    check: say.tabCheck,
    summary: say.tabSummary,
  };
  const [errors] = countFindings();
  return (
    <div
      class="row tabs"
      role="tablist"
      aria-label={say.tabs}
      onKeyDown={({ key }) => {
        if (key === 'ArrowRight') stepTab(1);
        if (key === 'ArrowLeft') stepTab(-1);
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
          onClick={() => show({ tab, notice: null, fixing: false })}
        >
          {labels[tab]}
          {tab === 'check' && errors > 0 && <span class="badge">{errors}</span>}
        </Button>
      ))}
    </div>
  );
}

function Screen(): JSX.Element {
  const { tab, form } = view;
  if (tab === 'check') return <Findings />;
  if (tab === 'summary') return <Summary />;
  if (form?.conflict) return <ConflictScreen form={form} conflict={form.conflict} />;
  return form ? <ProjectForm form={form} /> : <ProjectList />;
}

/** The one coloured button of each screen, and what stands beside it. */
function MainButtons(): JSX.Element | null {
  const { form, tab, busy } = view;
  const main = (label: string, act: () => unknown) => (
    <Button class="primary" data-focus="add" disabled={busy} onClick={act}>
      {label}
    </Button>
  );
  if (tab === 'check') {
    const { fixing } = view;
    const all = state.findings.filter((finding) => finding.together && !finding.accepted).length;
    const fixes = Array.isArray(fixing) ? fixing.length : all;
    if (fixes === 0) return null;
    if (!fixing) return main(fill(say.fixAll, fixes), () => show({ fixing: 'all', focus: ['add'] }));
    return (
      <Ask text={fill(say.fixAsk, fixes)} must>
        {main(say.fixYes, () => fix(fixing === 'all' ? null : fixing))}
        <Button onClick={() => show({ fixing: false, focus: ['add'] })}>{say.fixNo}</Button>
      </Ask>
    );
  }
  const own = ownScreens();
  if (own) return main(say.fillRounds, () => own(null));
  if (tab === 'summary') {
    const label = state.stops > 0 ? say.makeDraft : say.makeReport;
    return state.makes === null ? null : main(fill(label, state.makes), makeReport);
  }
  if (form?.conflict) return main(form.conflict.theirs ? say.saveChosen : say.saveNew, saveChosen);
  if (form) return <FormButtons save={say.save} other={say.saveNext} act={() => save(true)} />;
  // A sheet of lines gets only those that it lacks.
  if (missingLines()?.length === 0) return null;
  return main(`+ ${fill(say.add, rowName())}`, () => open(null));
}

/** What has just happened; told aloud, too. */
function NoticeBar(): JSX.Element {
  const { form, tab } = view;
  const mend = form?.tried && tab === 'projects' && !form.conflict ? fieldsToMend(form, state) : [];
  const notice =
    mend.length > 0
      ? { kind: 'error' as const, text: fill(say.mend, [...new Set(mend)].join(', ')) }
      : view.notice;
  return (
    <div role={notice?.kind === 'error' ? 'alert' : 'status'}>
      {notice && (
        <div class={`notice ${notice.kind}`}>
          <Message kind={notice.kind}>{notice.text}</Message>
        </div>
      )}
    </div>
  );
}
