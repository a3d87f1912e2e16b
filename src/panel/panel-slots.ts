// What may stand in braces in a text of the book, and what the plan fills it with.
import { findSheet, readPlanSheet, readSettingsSheet } from '../commands/reading/read-workbook.ts';
import { readCells, type Session } from '../commands/session/session.ts';
import { BOOK_SHEETS, readPlanBook } from '../core/documents/book/read-plan-book.ts';
import { slotsOf } from '../core/documents/book/slots-of-plan.ts';
import type { PanelSlots } from './panel-types.ts';

/** Every slot as the book would fill it now; null where there is no plan to fill it from. */
export function slotsForPanel(session: Session): PanelSlots | null {
  const input = readSettingsSheet(session);
  const { settings } = input.settings;
  const { reading } = readPlanSheet(session, input, false);
  if (reading === null) return null;
  const sheet = findSheet(session, BOOK_SHEETS.lines);
  const lines = sheet === null ? [] : readCells(session, sheet);
  const none = { descriptions: [], risks: [], targets: [], committee: [] };
  const slots = slotsOf(readPlanBook(settings, reading, { ...none, lines }));
  return { slots: [...slots], thaiDigits: settings.digits === 'thai' };
}
