// One row of the grid: its heading, its frozen cells, and the cells in sight.
import { Component } from 'preact';
import { Cell, type CellBox } from '../cells/cell.tsx';
import type { Applies } from '../cells/conditions.ts';
import { messages } from '../messages.th.ts';
import type { Place } from './areas.ts';
import type { Ground } from './movement.ts';

/** The width of the row headings in pixels. */
export const HEADING_WIDTH = 46;

/** What a row is drawn from; it is drawn again only when one of these changes. */
export interface RowProps {
  readonly ground: Ground;
  readonly revision: number;
  readonly row: number;
  /** Pixels from the top of its group. */
  readonly top: number;
  /** The last column that is in sight. */
  readonly lastColumn: number;
  /** The active cell's column if it is in this row, else 0. */
  readonly activeColumn: number;
  readonly selected: boolean;
  readonly applies: Applies;
}

/** Draws a row. */
export function Row(props: RowProps) {
  const { ground, row, top } = props;
  const frozen = ground.sheet.frozenColumns;
  const boxes = rowBoxes(ground, row, props.lastColumn);
  const draw = (box: CellBox) => (
    <Cell
      key={box.place.column}
      box={box}
      ground={ground}
      applies={props.applies}
      active={box.place.column === props.activeColumn}
    />
  );
  return (
    <div
      role="row"
      class="row"
      aria-rowindex={row + 1}
      style={{ top: `${top}px`, height: `${ground.rows.size(row)}px` }}
    >
      <div role="none" class="pinned">
        <div
          role="rowheader"
          class={`row-heading${props.selected ? ' selected' : ''}`}
          aria-label={messages.rowHeading(row)}
          data-row-heading={row}
        >
          {row}
        </div>
        {boxes.filter(({ place }) => place.column <= frozen).map(draw)}
      </div>
      {boxes.filter(({ place }) => place.column > frozen).map(draw)}
    </div>
  );
}

/** Whether two sets of props draw the same row. */
export function sameRow(one: RowProps, other: RowProps): boolean {
  return (Object.keys(one) as (keyof RowProps)[]).every((key) => one[key] === other[key]);
}

/** The cells of a row that are to be drawn: not hidden, and of a merged cell only its first. */
function rowBoxes(ground: Ground, row: number, lastColumn: number): CellBox[] {
  const { sheet, rows, columns, merges } = ground;
  const boxes: CellBox[] = [];
  for (let column = 1; column <= lastColumn; column += 1) {
    const place: Place = { row, column };
    const area = merges.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 };
    if (area.row !== row || area.column !== column) continue;
    const left = columns.start(column);
    const width = columns.start(column + area.columns) - left;
    const height = rows.start(row + area.rows) - rows.start(row);
    if (width === 0 || height === 0) continue;
    const cell = sheet.cells[row - 1]?.[column - 1] ?? null;
    boxes.push({
      place,
      area,
      cell,
      left: left + HEADING_WIDTH,
      width,
      height,
      room:
        typeof cell?.value === 'string' ? columns.start(roomEnd(ground, place, area.columns)) - left : width,
    });
  }
  return boxes;
}

/** The column after the last empty one to the right of a cell: as far as its text may run. */
function roomEnd({ sheet, merges }: Ground, { row, column }: Place, width: number): number {
  let end = column + width;
  const cells = sheet.cells[row - 1] ?? [];
  // Thirty columns are more than any text of one line fills on a screen.
  while (end <= Math.min(sheet.columns, column + 30)) {
    const cell = cells[end - 1] ?? null;
    const filled =
      cell !== null && ((cell.value !== null && cell.value !== '') || cell.validation !== undefined);
    if (filled || merges.has(`${row},${end}`)) break;
    end += 1;
  }
  return end;
}

/** A row that is drawn again only when it has to be: scrolling leaves the rows in sight alone. */
export class RowOnce extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return !sameRow(this.props, next);
  }

  override render() {
    return <Row {...this.props} />;
  }
}
