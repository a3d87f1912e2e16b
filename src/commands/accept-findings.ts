// ดูแล้ว: warnings that an officer accepts, or takes back; written into the line of ตั้งค่า that remembers them.
import { ACCEPTED_LABEL, canAccept, changeAccepted, markOf, readAccepted } from '../core/check/accepted.ts';
import type { Finding } from '../core/check/finding.ts';
import { PROJECT_NAME } from '../core/columns/text.ts';
import { columnsOfType, type SheetReading } from '../core/kinds/kind.ts';
import { certain } from '../core/reading.ts';
import { SHEET } from '../core/sheet-names.ts';
import { findSheet } from './reading/read-workbook.ts';
import { readCells, type Session } from './session/session.ts';

/** Which findings are accepted, by what this run has read of ตั้งค่า; `readings` tell the projects' names. */
export function acceptedIn(
  session: Session,
  readings: readonly SheetReading[],
): (finding: Finding) => boolean {
  const { marks } = readAccepted(settingsCells(session).cells);
  const mark = marking(readings);
  return (finding) => marks.size > 0 && canAccept(finding) && marks.has(mark(finding));
}

/** Accepts warnings, or takes that back; an error among them stays as it is. Writes one line of ตั้งค่า. */
export function acceptFindings(
  session: Session,
  findings: readonly Finding[],
  readings: readonly SheetReading[],
  accept: boolean,
): void {
  const { sheet, cells } = settingsCells(session);
  const line = readAccepted(cells);
  const to = changeAccepted(line, findings.filter(canAccept).map(marking(readings)), accept);
  if (to === String(line.value)) return;
  const row = line.row ?? cells.length + 1;
  session.workbook.edit([
    ...(line.row === null ? [{ sheet, row, column: 1, from: '', to: ACCEPTED_LABEL }] : []),
    { sheet, row, column: 2, from: line.value, to },
  ]);
}

/** ตั้งค่า, as this run has read it: nothing is found in a workbook without it. */
function settingsCells(session: Session) {
  const sheet = findSheet(session, SHEET.settings) ?? SHEET.settings;
  return { sheet, cells: session.read.get(sheet) ?? readCells(session, sheet) };
}

/** What each finding is known by; a row by its project's name. */
function marking(readings: readonly SheetReading[]): (finding: Finding) => string {
  const names = new Map(
    readings.flatMap((reading) =>
      columnsOfType(reading, PROJECT_NAME).flatMap(({ of }) =>
        reading.rows.map((row) => [`${reading.sheet}\n${row.row}`, certain(of(row)) ?? ''] as const),
      ),
    ),
  );
  return (finding) => markOf(finding, names.get(`${finding.sheet}\n${finding.row}`) ?? '');
}
