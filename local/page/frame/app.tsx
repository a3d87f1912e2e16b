// The whole page: title, menu, grid, sidebar, tabs, dialogs, and what connects them.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parseArea } from '../../sheets/book/a1.ts';
import type { Menu, Shown } from '../../sheets/world.ts';
import type { Desk } from '../add-on/desk.ts';
import { linkAt, readLink } from '../add-on/links.ts';
import { CellPopup } from '../cells/cell-popup.tsx';
import { cellText, editText } from '../cells/cell-text.ts';
import { conditionsOf, type Evaluate } from '../cells/conditions.ts';
import type { Draft, DraftEnd } from '../cells/draft.ts';
import { cellAt, type Place, shownName } from '../grid/areas.ts';
import { FormulaBar } from '../grid/formula-bar.tsx';
import { Grid } from '../grid/grid.tsx';
import { layGround } from '../grid/ground.ts';
import { moveSelection, type Selection, selectArea } from '../grid/selection.ts';
import { messages } from '../messages.th.ts';
import { DeveloperPanel, type LoggedRun } from './developer-panel.tsx';
import { type Answer, Modal, type Question, QuestionDialog } from './dialog.tsx';
import { AddOnFrame, type FrameParts } from './frame.tsx';
import { MenuBar } from './menu-bar.tsx';
import { nextRegion } from './regions.ts';
import { Sidebar } from './sidebar.tsx';
import { Tabs } from './tabs.tsx';
import { TitleBar } from './title-bar.tsx';
import { type Toast, Toasts } from './toasts.tsx';

/** What the page shows beside the book, kept by whoever starts the page. */
export interface PageState {
  readonly desk: Desk;
  readonly menus: readonly Menu[];
  /** The formula engine, for conditional formats. */
  readonly evaluate: Evaluate;
  readonly question: {
    readonly question: Question;
    readonly answer: (answer: Answer) => void;
    readonly id: number;
  } | null;
  readonly toasts: readonly Toast[];
  /** Counts the times that it was opened: opened again, it starts anew. */
  readonly sidebar: { readonly shown: Shown; readonly id: number } | null;
  /** The sidebar of a second officer on the same file, to try out what happens between the two. */
  readonly colleague: { readonly shown: Shown; readonly id: number } | null;
  readonly dialog: Shown | null;
  /** JSON of what the add-on's frames keep: the officer's, the colleague's. */
  readonly stored: readonly [string, string];
  readonly runs: readonly LoggedRun[];
  /** The caption of the command that runs, or null. */
  readonly running: string | null;
}

/** What a person does that is not the book's own affair. */
export interface PageActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly sample: () => void;
  /** Begins with a new, empty workbook. */
  readonly begin: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly command: (name: string, caption: string) => void;
  /** A call from the sidebar. */
  readonly serve: (name: string, args: unknown[]) => Promise<unknown>;
  readonly closeToast: (id: number) => void;
  readonly closeSidebar: () => void;
  readonly openColleague: () => void;
  readonly closeColleague: () => void;
  readonly store: (officer: 0 | 1, entries: string) => void;
  readonly closeDialog: () => void;
  readonly say: (title: string, text: string) => void;
}

/** Lets one type into the grid. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.editor-box')?.focus({ preventScroll: true });
}

/** Draws the page. */
export function App({ state, actions }: { state: PageState; actions: PageActions }) {
  const { desk } = state;
  const sheet = desk.sheet();
  const revision = desk.revision();
  const applies = useMemo(() => conditionsOf(desk.book(), sheet, state.evaluate), [sheet, revision]);
  const ground = useMemo(() => layGround(sheet, cellText), [sheet, revision]);
  const [, redraw] = useState(0);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [focused, setFocused] = useState(false);
  const [hovered, setHovered] = useState<Place | null>(null);
  const live = useRef<Draft | null>(null);
  live.current = draft;
  const actives = useRef(new WeakMap<object, Selection>());

  // The add-on selects by the model; the page remembers besides which of the area's cells is active.
  const area = sheet.selection ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const known = actives.current.get(area);
  const selection = known ?? selectArea(ground, area);
  const select = (next: Selection) => {
    sheet.selection = { ...next.area };
    actives.current.set(sheet.selection, next);
    redraw((count) => count + 1);
  };
  const { active } = selection;
  const cell = cellAt(sheet, active);

  const endDraft = async (end: DraftEnd) => {
    const ended = live.current;
    if (ended === null) return;
    live.current = null;
    setDraft(null);
    if (end.kind === 'enter') {
      const accepted = await desk.enter(ended.place, end.text);
      if (accepted && end.step !== null)
        select(moveSelection(ground, selection, { by: 'step', step: end.step }, false));
    }
    if (end.kind === 'cancel' || end.step !== null) focusGrid();
  };

  const openLink = (href: string) => {
    const target = readLink(href, desk.book());
    if (target?.kind === 'place') {
      target.sheet.hidden = false;
      if (target.area !== null) target.sheet.selection = target.area;
      desk.openSheet(target.sheet.id);
      focusGrid();
    } else if (target?.kind === 'web' && !/^https:\/\/docs\.google\.com\//.test(target.href)) {
      window.open(target.href, '_blank', 'noopener');
    } else actions.say('', messages.outside);
  };
  const followLink = (place: Place) => {
    const href = linkAt(cellAt(sheet, place));
    if (href !== null) openLink(href);
  };
  const goToName = (name: string) => {
    const target = parseArea(name.trim(), sheet);
    const isThere = target !== null && target.row <= sheet.rows && target.column <= sheet.columns;
    if (isThere) select(selectArea(ground, target));
    focusGrid();
  };

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      nextRegion(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const frame: FrameParts = {
    call: actions.serve,
    onClose: actions.closeSidebar,
    onFocusEditor: focusGrid,
    onNextRegion: () => nextRegion(1),
    onLink: openLink,
    stored: state.stored[0],
    onStore: (entries) => actions.store(0, entries),
  };
  const href = linkAt(cell);
  const target = href === null ? null : readLink(href, desk.book());
  const linkText =
    target === null
      ? null
      : target.kind === 'web'
        ? messages.openLink
        : messages.goTo(
            `${target.sheet.name}${target.area === null ? '' : ` ${shownName(target.area, target.sheet)}`}`,
          );

  return (
    <>
      <TitleBar
        name={desk.book().name}
        onOpen={actions.open}
        onSave={actions.save}
        onSample={actions.sample}
        onBegin={actions.begin}
      />
      <nav class="menu-row" aria-label={messages.menuBar}>
        <MenuBar menus={state.menus} disabled={state.running !== null} onCommand={actions.command} />
        <span class="running" role="status">
          {state.running === null ? '' : messages.running}
        </span>
      </nav>
      <div class="middle">
        <main>
          <FormulaBar
            name={shownName(selection.area, sheet)}
            content={editText(cell)}
            draft={draft}
            onGoTo={goToName}
            onType={async (text) => {
              if (await desk.enter(active, text)) focusGrid();
            }}
            onDraftEnd={(end) => {
              if (end.kind === 'enter') {
                void desk.enter(active, end.text);
                if (end.step !== null)
                  select(moveSelection(ground, selection, { by: 'step', step: end.step }, false));
              }
              focusGrid();
            }}
          />
          <div id="sheet-panel" class="panel" role="tabpanel" aria-label={sheet.name}>
            <Grid
              key={sheet.id}
              ground={ground}
              revision={revision}
              selection={selection}
              draft={draft}
              applies={applies}
              onSelect={select}
              onDraft={setDraft}
              onDraftEnd={endDraft}
              onClear={desk.clear}
              onTick={desk.tick}
              onPaste={desk.paste}
              onUndo={actions.undo}
              onRedo={actions.redo}
              copy={(copied) =>
                Array.from({ length: Math.min(copied.rows, sheet.cells.length) }, (_, row) =>
                  Array.from({ length: copied.columns }, (_unused, column) =>
                    cellText(cellAt(sheet, { row: copied.row + row, column: copied.column + column })),
                  ),
                )
              }
              onOpenLink={followLink}
              onFocus={setFocused}
              onHover={(place) => {
                if (place?.row !== hovered?.row || place?.column !== hovered?.column) setHovered(place);
              }}
            />
          </div>
          {draft === null && focused && (
            <CellPopup
              place={active}
              cell={cell}
              moved={`${revision},${sheet.id}`}
              linkText={linkText}
              onOpenLink={() => followLink(active)}
            />
          )}
          {hovered !== null && (hovered.row !== active.row || hovered.column !== active.column) && (
            <CellPopup
              place={hovered}
              cell={noteOnly(cellAt(sheet, hovered))}
              moved={revision}
              linkText={null}
              onOpenLink={null}
            />
          )}
        </main>
        {state.sidebar !== null && (
          <Sidebar
            key={state.sidebar.id}
            shown={state.sidebar.shown}
            frame={frame}
            onClose={() => {
              actions.closeSidebar();
              focusGrid();
            }}
          />
        )}
        {state.colleague !== null && (
          <Sidebar
            key={state.colleague.id}
            shown={{ ...state.colleague.shown, title: messages.colleague }}
            frame={{ ...frame, stored: state.stored[1], onStore: (entries) => actions.store(1, entries) }}
            onClose={actions.closeColleague}
          />
        )}
      </div>
      <footer>
        <Tabs book={desk.book()} open={sheet.id} onOpen={desk.openSheet} />
        <DeveloperPanel
          runs={state.runs}
          onColleague={state.sidebar === null || state.colleague !== null ? null : actions.openColleague}
        />
      </footer>
      <Toasts toasts={state.toasts} onClose={actions.closeToast} />
      {state.dialog !== null && (
        <Modal
          title={state.dialog.title}
          width={(state.dialog.width ?? 600) + 40}
          onClose={actions.closeDialog}
        >
          <AddOnFrame
            {...frame}
            onClose={actions.closeDialog}
            title={state.dialog.title}
            html={state.dialog.html ?? ''}
            height={state.dialog.height ?? 400}
          />
        </Modal>
      )}
      {state.question !== null && (
        <QuestionDialog
          key={state.question.id}
          question={state.question.question}
          onAnswer={state.question.answer}
        />
      )}
    </>
  );
}

/** A hovered cell shows its note; its rule's help is for whoever is on it. */
function noteOnly(cell: ReturnType<typeof cellAt>): ReturnType<typeof cellAt> {
  return cell?.note === undefined ? null : { value: null, note: cell.note };
}
