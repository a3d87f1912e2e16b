// What a command is given for one run: the workbook, the day, and the user's language once the settings have been read.

import type { Change, Memory } from '../../changes/change.ts';
import type { CellValue } from '../../core/cell.ts';
import type { Language } from '../../core/plan.ts';
import type { Workbook } from './workbook.ts';

/** One run of a command. */
export interface Session {
  readonly workbook: Workbook;
  /** Today in the spreadsheet's time zone, ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly today: string;
  /** This moment, for what is written down: in milliseconds, and in the spreadsheet's time zone as `YYYY-MM-DDTHH:MM` (ค.ศ.). */
  readonly now: { readonly instant: number; readonly local: string };
  /** A number in [0, 1), for the ids of new rows. */
  readonly random: () => number;
  /** Thai until the settings say otherwise; a command that reads them sets it, so that even a refusal is understood. */
  language: Language;
  /** What this run has read of the sheets, by name: a change notes what was there before. */
  readonly read: Map<string, readonly (readonly CellValue[])[]>;
  /** The formulas that this run has read, by sheet, row by row; '' where a cell holds none. */
  readonly formulas: Map<string, readonly (readonly string[])[]>;
  /** What the add-on remembers in this file, once it was read (see journal.ts). */
  memory: Memory | null;
  /** The change that this run makes. */
  change: {
    readonly made: Change;
    /** What comes back if the run fails; null where it wasn't read. */
    readonly before: Memory | null;
    /** It is noted as made already. */
    readonly noted: boolean;
  } | null;
}

/** A session at its start. */
export function newSession(given: Pick<Session, 'workbook' | 'today' | 'now' | 'random'>): Session {
  return { ...given, language: 'th', read: new Map(), formulas: new Map(), memory: null, change: null };
}

/** Reads all cells of a sheet, and keeps them as what this run has seen. */
export function readCells(session: Session, sheet: string): readonly (readonly CellValue[])[] {
  const cells = session.workbook.cells(sheet);
  session.read.set(sheet, cells);
  return cells;
}

/** The formulas of a sheet as this run has seen them; read once. */
export function formulasOf(session: Session, sheet: string): readonly (readonly string[])[] {
  return session.formulas.get(sheet) ?? readFormulas(session, sheet);
}

/** Reads the formulas of a sheet, and keeps them as what this run has seen. */
export function readFormulas(session: Session, sheet: string): readonly (readonly string[])[] {
  const formulas = session.workbook.formulas(sheet);
  session.formulas.set(sheet, formulas);
  return formulas;
}
