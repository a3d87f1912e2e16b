// ดูแล้ว from the sidebar: a group of warnings accepted, or taken back.
import { acceptFindings } from '../commands/accept-findings.ts';
import { Refusal } from '../commands/session/refusal.ts';
import type { Session } from '../commands/session/session.ts';
import { openPanel } from './panel.ts';
import type { FindingPlace, PanelState } from './panel-types.ts';
import { findingsOfShown, readShown } from './shown-sheet.ts';

/** Accepts the warnings at these places, as far as they are still found. @throws Refusal `request-invalid` */
export function acceptFromPanel(
  session: Session,
  sheet: unknown,
  places: unknown,
  accept: unknown,
): PanelState {
  if (
    typeof sheet !== 'string' ||
    typeof accept !== 'boolean' ||
    !Array.isArray(places) ||
    !places.every((place) => typeof place === 'object' && place !== null)
  ) {
    throw new Refusal({ code: 'request-invalid', what: 'accept' });
  }
  const shown = readShown(session, sheet);
  const wanted = new Set(places.map(placeOf));
  const found = findingsOfShown(shown).filter((finding) => wanted.has(placeOf(finding)));
  acceptFindings(session, found, [shown.reading, ...shown.against, ...shown.noting], accept);
  return openPanel(session, sheet);
}

function placeOf({ code, sheet, row, column }: FindingPlace): string {
  return JSON.stringify([code, sheet, row, column]);
}
