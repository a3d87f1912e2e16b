// The letters over the columns, and the corner that selects everything.
import { columnName } from '../../sheets/book/a1.ts';
import type { AreaModel } from '../../sheets/book/model.ts';
import { messages } from '../messages.th.ts';
import { HEADING_WIDTH } from './grid-row.tsx';
import type { Ground } from './movement.ts';

/** The height of the column headings in pixels. */
export const HEADING_HEIGHT = 26;

/** Draws the row of column headings. */
export function ColumnHeadings(props: { ground: Ground; lastColumn: number; area: AreaModel }) {
  const { ground, area } = props;
  const { columns, sheet } = ground;
  const visible = Array.from({ length: props.lastColumn }, (_, index) => index + 1).filter(
    (column) => columns.size(column) > 0,
  );
  const draw = (column: number) => (
    <div
      key={column}
      role="columnheader"
      class={`column-heading${column >= area.column && column < area.column + area.columns ? ' selected' : ''}`}
      aria-colindex={column}
      aria-label={messages.columnHeading(columnName(column))}
      style={{
        left: `${columns.start(column) + HEADING_WIDTH}px`,
        width: `${columns.size(column)}px`,
      }}
    >
      {columnName(column)}
    </div>
  );
  return (
    <div role="row" class="row headings" aria-rowindex={1} style={{ height: `${HEADING_HEIGHT}px` }}>
      <div role="none" class="pinned">
        <div role="columnheader" class="corner">
          <span class="hidden">{messages.selectAll}</span>
        </div>
        {visible.filter((column) => column <= sheet.frozenColumns).map(draw)}
      </div>
      {visible.filter((column) => column > sheet.frozenColumns).map(draw)}
    </div>
  );
}
