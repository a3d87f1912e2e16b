// The grid: headings, frozen and scrolling rows, selection, editor and charts over one sheet. Only what is in sight is drawn.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AreaModel } from '../../sheets/book/model.ts';
import { lookAt } from '../cells/cell-look.ts';
import { editText } from '../cells/cell-text.ts';
import { Chart } from '../cells/chart.tsx';
import { fromClipboard, toClipboard } from '../cells/clipboard.ts';
import type { Applies } from '../cells/conditions.ts';
import type { Draft, DraftEnd } from '../cells/draft.ts';
import { messages } from '../messages.th.ts';
import { cellAt, type Place } from './areas.ts';
import { Editor, type EditorBox } from './editor.tsx';
import { gridAction } from './grid-keys.ts';
import { HEADING_WIDTH, RowOnce } from './grid-row.tsx';
import { ColumnHeadings, HEADING_HEIGHT } from './headings.tsx';
import type { Ground } from './movement.ts';
import { dragTo, type Spot, selectSpot } from './pointing.ts';
import { moveSelection, type Selection } from './selection.ts';
import { frozenSize, lastColumnInSight, rowsInSight, type Sight, scrollFor } from './sight.ts';

/** What the grid shows, and what it tells the page that the person did. */
export interface GridProps {
  readonly ground: Ground;
  /** Changes with every change of the book. */
  readonly revision: number;
  readonly selection: Selection;
  readonly draft: Draft | null;
  readonly applies: Applies;
  readonly onSelect: (selection: Selection) => void;
  readonly onDraft: (draft: Draft) => void;
  readonly onDraftEnd: (end: DraftEnd) => void;
  readonly onClear: (area: AreaModel) => void;
  readonly onTick: (area: AreaModel) => void;
  readonly onPaste: (at: Place, block: string[][]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The area as text, as it is shown, for the clipboard. */
  readonly copy: (area: AreaModel) => string[][];
  readonly onOpenLink: (place: Place) => void;
  /** The grid has got the focus, or lost it. */
  readonly onFocus: (focused: boolean) => void;
  /** The cell under the mouse, or null. */
  readonly onHover: (place: Place | null) => void;
}

/** Draws the grid. */
export function Grid(props: GridProps) {
  const { ground, selection, draft } = props;
  const { sheet, rows, columns } = ground;
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const dragging = useRef<Spot['kind'] | null>(null);
  const leaving = useRef(false);
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 1200, height: 700 });
  const frozen = frozenSize(ground);

  const look = () => {
    const box = scroller.current;
    if (box === null) return;
    setSight({
      top: box.scrollTop,
      left: box.scrollLeft,
      width: box.clientWidth - HEADING_WIDTH,
      height: box.clientHeight - HEADING_HEIGHT,
    });
  };
  useLayoutEffect(() => {
    look();
    const watcher = new ResizeObserver(look);
    if (scroller.current !== null) watcher.observe(scroller.current);
    return () => watcher.disconnect();
  }, []);

  // The moved corner of the selection comes into sight; so does the active cell when it alone moved.
  const { active, area } = selection;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const far = {
      row: active.row === area.row ? area.row + area.rows - 1 : area.row,
      column: active.column === area.column ? area.column + area.columns - 1 : area.column,
      rows: 1,
      columns: 1,
    };
    const whole = area.rows === sheet.rows || area.columns === sheet.columns;
    const { top, left } = scrollFor(
      ground,
      {
        top: box.scrollTop,
        left: box.scrollLeft,
        width: box.clientWidth - HEADING_WIDTH,
        height: box.clientHeight - HEADING_HEIGHT,
      },
      whole ? { ...active, rows: 1, columns: 1 } : far,
    );
    if (top !== box.scrollTop) box.scrollTop = top;
    if (left !== box.scrollLeft) box.scrollLeft = left;
  }, [sheet.id, active.row, active.column, area.row, area.column, area.rows, area.columns]);

  const spotAt = (event: MouseEvent): Spot => {
    const box = scroller.current;
    if (box === null) return { kind: 'all' };
    const rect = box.getBoundingClientRect();
    const x = event.clientX - rect.left - HEADING_WIDTH;
    const y = event.clientY - rect.top - HEADING_HEIGHT;
    const column = columns.at(x < frozen.width ? x : x + box.scrollLeft);
    const row = rows.at(y < frozen.height ? y : y + box.scrollTop);
    if (x < 0 && y < 0) return { kind: 'all' };
    if (x < 0) return { kind: 'row', row };
    if (y < 0) return { kind: 'column', column };
    return { kind: 'cell', place: { row, column } };
  };

  const startDraft = (mode: Draft['mode'], text: string | null, listed: boolean) => {
    const cell = cellAt(sheet, active);
    const isList = cell?.validation?.kind === 'list';
    props.onDraft({
      place: active,
      mode,
      text: text ?? editText(cell),
      listed: isList && (listed || mode === 'typing'),
    });
  };

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('.editor') !== null) return;
    const spot = spotAt(event);
    if (draft !== null) props.onDraftEnd({ kind: 'enter', step: null, text: draft.text });
    input.current?.focus({ preventScroll: true });
    event.preventDefault();
    dragging.current = spot.kind;
    scroller.current?.setPointerCapture(event.pointerId);
    props.onSelect(selectSpot(ground, selection, spot, event.shiftKey));
    if (spot.kind !== 'cell') return;
    const target = event.target as Element;
    if (target.closest('[data-tick]') !== null) props.onTick({ ...spot.place, rows: 1, columns: 1 });
    else if (target.closest('[data-list]') !== null) {
      const cell = cellAt(sheet, spot.place);
      props.onDraft({ place: spot.place, mode: 'editing', text: editText(cell), listed: true });
    } else if ((event.ctrlKey || event.metaKey) && target.closest('.link') !== null)
      props.onOpenLink(spot.place);
  };
  const onPointerMove = (event: PointerEvent) => {
    const spot = spotAt(event);
    if (dragging.current === null) {
      props.onHover(spot.kind === 'cell' ? spot.place : null);
    } else if (dragging.current !== 'all' && event.buttons === 1) {
      props.onSelect(dragTo(ground, selection, dragging.current, spot));
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (draft !== null || event.isComposing) return;
    // After Escape, Tab leaves the grid: it must not be a trap for the keyboard.
    if (event.key === 'Tab' && leaving.current) return;
    const action = gridAction(event, sight.height - frozen.height);
    leaving.current = action?.kind === 'leave';
    if (action === null) return;
    if (action.kind !== 'leave') event.preventDefault();
    switch (action.kind) {
      case 'move':
        props.onSelect(moveSelection(ground, selection, action.move, action.extend));
        break;
      case 'edit':
        startDraft('editing', null, true);
        break;
      case 'open-list':
        startDraft('editing', null, true);
        break;
      case 'clear':
        props.onClear(area);
        break;
      case 'tick':
        if (hasTickBox(ground, area)) props.onTick(area);
        else startDraft('typing', ' ', false);
        break;
      case 'open-link':
        props.onOpenLink(active);
        break;
      case 'undo':
        props.onUndo();
        break;
      case 'redo':
        props.onRedo();
        break;
      case 'select-all':
        props.onSelect(selectSpot(ground, selection, { kind: 'all' }, false));
        break;
      case 'leave':
        break;
    }
  };
  const onCopy = (event: ClipboardEvent) => {
    if (draft !== null) return;
    event.clipboardData?.setData('text/plain', toClipboard(props.copy(area)));
    event.preventDefault();
    if (event.type === 'cut') props.onClear(area);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (draft !== null) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    if (text !== '') props.onPaste({ row: area.row, column: area.column }, fromClipboard(text));
  };

  const lastColumn = lastColumnInSight(ground, sight);
  const drawRow = (row: number, offset: number) => (
    <RowOnce
      key={row}
      ground={ground}
      revision={props.revision}
      row={row}
      top={rows.start(row) + offset}
      lastColumn={lastColumn}
      activeColumn={active.row === row ? active.column : 0}
      selected={row >= area.row && row < area.row + area.rows}
      applies={props.applies}
    />
  );
  const frozenRows = Array.from({ length: sheet.frozenRows }, (_, index) => index + 1);
  const scrolling = rowsInSight(ground, sight);
  // The active cell stays drawn when it is scrolled away: the grid names it as the one that has the focus.
  if (active.row > sheet.frozenRows && !scrolling.includes(active.row)) scrolling.push(active.row);

  const boxOf = (place: AreaModel): EditorBox => ({
    left:
      columns.start(place.column) + HEADING_WIDTH + (place.column <= sheet.frozenColumns ? sight.left : 0),
    top: rows.start(place.row) + HEADING_HEIGHT,
    width: columns.start(place.column + place.columns) - columns.start(place.column),
    height: rows.start(place.row + place.rows) - rows.start(place.row),
  });
  const activeArea = ground.merges.get(`${active.row},${active.column}`) ?? {
    ...active,
    rows: 1,
    columns: 1,
  };
  const overlays = (
    <>
      {(area.rows > activeArea.rows || area.columns > activeArea.columns) && (
        <div class="selected-area" style={pixels(boxOf(area))} />
      )}
      <div class="active-cell" style={pixels(boxOf(activeArea))} />
    </>
  );
  const activeCell = cellAt(sheet, active);
  const inFrozen = active.row <= sheet.frozenRows;
  const activeBox = boxOf(activeArea);
  const editorBox = inFrozen ? { ...activeBox, top: activeBox.top + sight.top } : activeBox;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid inside has the role; this box only scrolls it
    <div
      class="grid-scroller"
      ref={scroller}
      onScroll={look}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        dragging.current = null;
      }}
      onPointerLeave={() => props.onHover(null)}
      onDblClick={(event) => {
        if (spotAt(event).kind === 'cell' && draft === null) startDraft('editing', null, true);
      }}
      onFocusIn={() => props.onFocus(true)}
      onFocusOut={() => props.onFocus(false)}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
    >
      <div
        class="sheet"
        style={{ width: `${columns.total + HEADING_WIDTH}px`, height: `${rows.total + HEADING_HEIGHT}px` }}
      >
        <div class="over-top">
          {/* What lies over the frozen rows is cut off where they end. */}
          <div class="over-frozen" style={{ height: `${frozen.height + HEADING_HEIGHT}px` }}>
            {area.row <= sheet.frozenRows && overlays}
          </div>
        </div>
        <div
          class="grid"
          id="grid"
          role="grid"
          aria-label={messages.grid(sheet.name)}
          aria-rowcount={sheet.rows + 1}
          aria-colcount={sheet.columns}
          aria-multiselectable="true"
        >
          <div role="rowgroup" class="top-rows" style={{ height: `${frozen.height + HEADING_HEIGHT}px` }}>
            <ColumnHeadings ground={ground} lastColumn={lastColumn} area={area} />
            {frozenRows.map((row) => drawRow(row, HEADING_HEIGHT))}
          </div>
          <div role="rowgroup" class="body-rows" style={{ height: `${rows.total - frozen.height}px` }}>
            {scrolling.map((row) => drawRow(row, -frozen.height))}
          </div>
        </div>
        {overlays}
        <Editor
          input={input}
          active={active}
          draft={draft}
          box={editorBox}
          frozen={inFrozen}
          cell={activeCell}
          style={lookAt(sheet, active, activeCell, props.applies)}
          onType={(text) => startDraft('typing', text, false)}
          onDraft={props.onDraft}
          onEnd={props.onDraftEnd}
        />
        {sheet.charts.map((chart) => (
          <Chart
            key={`${chart.anchor.row},${chart.anchor.column},${chart.title}`}
            chart={chart}
            sheet={sheet}
            left={columns.start(chart.anchor.column) + HEADING_WIDTH}
            top={rows.start(chart.anchor.row) + HEADING_HEIGHT}
          />
        ))}
      </div>
      <p id="grid-help" class="hidden">
        {messages.gridHelp}
      </p>
    </div>
  );
}

/** Whether a rule for a tick box stands on any cell of the area. */
function hasTickBox({ sheet }: Ground, area: AreaModel): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (cellAt(sheet, { row, column })?.validation?.kind === 'checkbox') return true;
    }
  }
  return false;
}

/** A box as CSS, one pixel larger on the sides where the grid's lines are. */
function pixels({ left, top, width, height }: EditorBox): Record<string, string> {
  return { left: `${left - 1}px`, top: `${top - 1}px`, width: `${width + 1}px`, height: `${height + 1}px` };
}
