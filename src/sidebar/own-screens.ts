// Kinds of sheets whose rows are filled in on screens of their own, and not in the form that their columns make.
import type { KindName } from '../core/kinds/index.ts';
import type { PanelRow } from '../panel/panel-types.ts';
import { edit } from './actions/form-actions.ts';
import { openRoundAt } from './screens/rounds/actions.ts';
import { show, state, view } from './state/desk.ts';
import { columnsOfForm } from './state/read-state.ts';

/** Opens the screens of a year (พ.ศ.), at a row if one is given. */
type OwnScreens = (year: number, row: PanelRow | null) => Promise<void>;

/** A kind that isn't here has the form. */
const OWN: { readonly [Name in KindName]?: OwnScreens } = { 'follow-up': openRoundAt };

/** Whether the rows of a kind are filled in on screens of their own. */
export function hasOwnScreens(kind: KindName): boolean {
  return OWN[kind] !== undefined;
}

/** What opens the shown sheet's own screens; null where it has none. */
export function ownScreens(): ((row: PanelRow | null) => Promise<void>) | null {
  const { kind, year } = state.shown;
  const own = OWN[kind];
  return own === undefined || year === null ? null : (row) => own(year, row);
}

/** Opens a row of the shown sheet: in its own screens, or in the form, at the field of a column if one is named. */
export async function openRow(row: PanelRow, key?: string | null): Promise<void> {
  await (ownScreens() ?? edit)(row);
  const field = view.form && columnsOfForm(view.form).find((column) => column.key === key);
  if (field) show({ focus: [field.key] });
}
