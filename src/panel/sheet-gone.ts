// What is refused where the sidebar asks for a sheet or a cell that isn't there: an officer's hand came between, or nobody's.
import { Refusal } from '../commands/session/refusal.ts';
import type { Session } from '../commands/session/session.ts';

/**
 * Why a sheet can't be shown: somebody deleted or renamed it since the sidebar saw it; or the request is one that the sidebar never
 * sends, as for what is no sheet's name, or a sheet of the file that is none of the plan's.
 */
export function noSuchSheet({ workbook }: Session, sheet: unknown): Refusal {
  if (typeof sheet !== 'string') return new Refusal({ code: 'request-invalid', what: 'sheet' });
  if (workbook.sheets.some(({ name }) => name === sheet)) {
    return new Refusal({ code: 'request-invalid', what: `sheet ${sheet}` });
  }
  return new Refusal({ code: 'sheet-gone', sheet });
}
