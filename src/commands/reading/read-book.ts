// The plan book's contents: everything it prints, read once, and what the check finds in it; the page that asks makes the file.
import { requireWhole } from '../../changes/journal.ts';
import type { Finding } from '../../core/check/finding.ts';
import type { PlanBook } from '../../core/documents/book/plan-book.ts';
import { BOOK_SHEETS, type BookSheet, readPlanBook } from '../../core/documents/book/read-plan-book.ts';
import { readCells, type Session } from '../session/session.ts';
import { findingsInPrinted } from './findings-of.ts';
import { findSheet, noPlan, readOtherSheets, readPlanSheet, readSettingsSheet } from './read-workbook.ts';

/** What was read and found; no book where not even the plan's years can be read (a finding says so). */
export interface BookContents {
  readonly findings: readonly Finding[];
  readonly book: PlanBook | null;
  /** ISO (ค.ศ.). */
  readonly today: string;
}

/** Reads the whole plan; writes nothing. @throws Refusal if ตั้งค่า or แผน is missing, empty or can't be read */
export function readBook(session: Session): BookContents {
  requireWhole(session);
  const input = readSettingsSheet(session);
  const { settings } = input;
  const { firstYear, lastYear } = settings.settings;
  const { reading, problems } = readPlanSheet(session, input);
  const yearsKnown = firstYear !== null && lastYear !== null;
  if (problems.length > 0 || (yearsKnown && reading === null)) {
    throw noPlan(session, input, problems);
  }
  // The book prints all sheets of the plan but those of a year.
  const others = readOtherSheets(session, input, null);
  const { today } = session;
  const sheets = [...(reading === null ? [] : [reading]), ...others.sheets];
  const findings = findingsInPrinted(input, sheets, { today, unread: others.unread });
  if (reading === null) return { findings, book: null, today };
  const cells = (name: BookSheet) => {
    const sheet = findSheet(session, BOOK_SHEETS[name]);
    return sheet === null ? [] : readCells(session, sheet);
  };
  const book = readPlanBook(settings.settings, reading, {
    descriptions: cells('descriptions'),
    risks: cells('risks'),
    targets: cells('targets'),
    lines: cells('lines'),
    committee: cells('committee'),
  });
  return { findings, book, today };
}
