// What stands beside a cell: its note, its rule's help, where its link leads.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CellModel } from '../../sheets/book/model.ts';
import type { Place } from '../grid/areas.ts';
import { cellId } from './cell.tsx';
import { refusal } from './cell-text.ts';

/** Draws the box beside the cell, if there is anything to say. `onOpenLink` is given for the active cell only. */
export function CellPopup(props: {
  place: Place;
  cell: CellModel | null;
  /** Changes when the cell may have moved on the screen. */
  moved: unknown;
  linkText: string | null;
  onOpenLink: (() => void) | null;
}) {
  const { cell, linkText, onOpenLink } = props;
  const lines = cell === null ? [] : linesOf(cell);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  const empty = lines.length === 0 && (linkText === null || onOpenLink === null);
  useLayoutEffect(() => {
    const element = empty ? null : document.getElementById(cellId(props.place));
    const box = element?.getBoundingClientRect();
    if (box === undefined) return setAt(null);
    // Never over the sidebar, whose buttons and fields it would cover.
    const edge = document.querySelector('.sidebar')?.getBoundingClientRect().left ?? window.innerWidth;
    const right = box.right + 268 < edge;
    setAt({
      left: right ? box.right + 6 : Math.max(8, box.left - 266),
      top: Math.min(Math.max(box.top, 8), window.innerHeight - 120),
    });
  }, [props.place.row, props.place.column, props.moved, empty]);
  if (empty || at === null) return null;
  return (
    <div
      class="cell-popup"
      role="tooltip"
      // The grid keeps the focus, or the box would be gone before the click counts.
      onMouseDown={(event) => event.preventDefault()}
      style={{ left: `${at.left}px`, top: `${at.top}px` }}
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {linkText !== null && onOpenLink !== null && (
        <button type="button" class="link-button" tabIndex={-1} onClick={onOpenLink}>
          {linkText}
        </button>
      )}
    </div>
  );
}

/** The note, what the rule refuses, and the rule's help; none twice. */
function linesOf(cell: CellModel): string[] {
  const lines = [cell.note ?? '', refusal(cell) ?? '', cell.validation?.help ?? ''];
  return [...new Set(lines.filter((line) => line !== ''))];
}
