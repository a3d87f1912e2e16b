// Ranges and sheets that are protected against the user: whatever would change them is refused in Google's words.
import { exception } from '../errors.ts';
import { overlaps } from './a1.ts';
import type { AreaModel, SheetModel } from './model.ts';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether the user may edit what a protection covers. */
export function mayEdit({ locked, warningOnly }: SheetModel['protections'][number]): boolean {
  return warningOnly || locked !== true;
}

/** Refuses a change of an area where a protection covers some of it; `sheet`: only what protects the whole sheet counts. */
export function checkEditable(sheet: SheetModel, area: AreaModel, of: 'cells' | 'sheet' = 'cells'): void {
  const barred = sheet.protections.some(
    (one) => !mayEdit(one) && (one.area === null || (of === 'cells' && overlaps(one.area, area))),
  );
  if (barred) throw exception(PROTECTED);
}
