// Warnings that an officer has looked at and accepted: remembered in a line of ตั้งค่า, so that they go with every copy of the file.
import type { CellValue } from '../cell.ts';
import { headerKey } from '../table.ts';
import { digest } from '../text/digest.ts';
import type { Finding } from './finding.ts';

/** The line's label in column A of ตั้งค่า; in column B stands a mark for each accepted warning. */
export const ACCEPTED_LABEL = 'คำเตือนที่ดูแล้ว';

/** The most marks that are kept, the newest: about 4,000 letters in the cell. */
const MOST_MARKS = 400;

/** The line of ตั้งค่า, if there is one. */
export interface AcceptedLine {
  /** Counted from 1; null where the line isn't there yet. */
  readonly row: number | null;
  readonly value: CellValue;
  readonly marks: ReadonlySet<string>;
}

/** Reads the line from the cells of ตั้งค่า. */
export function readAccepted(cells: readonly (readonly CellValue[])[]): AcceptedLine {
  const index = cells.findIndex(
    ([label]) =>
      typeof label === 'string' && headerKey(label).replace(/[:：]$/, '') === headerKey(ACCEPTED_LABEL),
  );
  const value = cells[index]?.[1] ?? '';
  const marks = new Set(String(value).split(/\s+/).filter(Boolean));
  return { row: index < 0 ? null : index + 1, value, marks };
}

/** The line's value with these marks added, or taken away. */
export function changeAccepted({ marks }: AcceptedLine, changed: readonly string[], accept: boolean): string {
  const kept = [...marks].filter((mark) => !changed.includes(mark));
  return (accept ? [...kept, ...new Set(changed)] : kept).slice(-MOST_MARKS).join(' ');
}

/**
 * What an acceptance is known by: the finding, what its cell holds, and which project it is about (`project`: its name), but not
 * the row, so that it stays when rows are sorted, and is gone when the cell changes.
 */
export function markOf({ code, sheet, header, read, details }: Finding, project: string): string {
  const said = Object.entries(details).filter(([key]) => !/row$/i.test(key));
  return digest(JSON.stringify([code, sheet, header, read, project, said]));
}

/** Whether a finding can be accepted: an error can't, it stays one. */
export function canAccept({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'warning';
}
