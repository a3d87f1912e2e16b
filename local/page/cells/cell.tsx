// One cell as the grid draws it: text, tick box or list, with the signs of a note and of a value that its rule refuses.
import type { AreaModel, CellModel } from '../../sheets/book/model.ts';
import { linkAt } from '../add-on/links.ts';
import type { Place } from '../grid/areas.ts';
import type { Ground } from '../grid/movement.ts';
import { messages } from '../messages.th.ts';
import { cellCss, lookAt } from './cell-look.ts';
import { cellText, isTickBox, refusal } from './cell-text.ts';
import type { Applies } from './conditions.ts';

/** Where a cell stands, and how far its text may run over empty neighbours. */
export interface CellBox {
  readonly place: Place;
  readonly area: AreaModel;
  readonly cell: CellModel | null;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Pixels, the cell's own width included. */
  readonly room: number;
}

/** A link's blue, where the cell has no colour of its own. */
const LINK_COLOR = '#1155cc';

/** The id of a cell's element: what the grid's `aria-activedescendant` names. */
export function cellId({ row, column }: Place): string {
  return `cell-${row}-${column}`;
}

/** Draws a cell. */
export function Cell(props: { box: CellBox; ground: Ground; applies: Applies; active: boolean }) {
  const { place, area, cell, left, width, height, room } = props.box;
  const style = lookAt(props.ground.sheet, place, cell, props.applies);
  const value = cell?.value ?? null;
  const tickBox = isTickBox(cell);
  const text = tickBox ? '' : cellText(cell);
  const refused = cell !== null && refusal(cell) !== null;
  const runs = room > width && style.wrap !== 'wrap' && !text.includes('\n');
  const link = linkAt(cell) !== null;
  const css = {
    ...(link ? { color: LINK_COLOR } : {}),
    ...cellCss(style, value),
    left: `${left - 1}px`,
    width: `${width + 1}px`,
    height: `${height + 1}px`,
  };
  const wrap = style.wrap === 'wrap' || text.includes('\n') ? ' wrap' : runs ? ' runs' : '';
  return (
    <div
      role="gridcell"
      id={cellId(place)}
      class={`cell${wrap}${link ? ' link' : ''}`}
      style={css}
      aria-colindex={place.column}
      aria-colspan={area.columns > 1 ? area.columns : undefined}
      aria-rowspan={area.rows > 1 ? area.rows : undefined}
      aria-selected={props.active}
      aria-invalid={refused || undefined}
    >
      {tickBox ? (
        <span
          role="checkbox"
          aria-checked={value === true}
          aria-label={messages.tickBox(value === true)}
          tabIndex={-1}
          class={`tick${value === true ? ' on' : ''}`}
          data-tick
        />
      ) : (
        text !== '' && (
          <span
            class="text"
            style={runs ? { maxWidth: `${room - 6}px`, background: style.background ?? '' } : undefined}
          >
            {text}
          </span>
        )
      )}
      {cell?.validation?.kind === 'list' && <span class="list-sign" data-list aria-hidden="true" />}
      {cell?.note !== undefined && cell.note !== '' && (
        <span class="note-sign" role="img" aria-label={messages.hasNote} />
      )}
      {refused && <span class="refused-sign" role="img" aria-label={messages.refusedValue} />}
    </div>
  );
}
