// Every kind of sheet that the add-on knows. A new one is one folder and one line here; the compiler asks for all else.
import { BOOK_KIND } from './book/book-kind.ts';
import { COMMITTEE } from './committee/committee.ts';
import { DESCRIPTION } from './description/description.ts';
import { FOLLOW_UP } from './follow-up/follow-up.ts';
import type { Kind, SheetReading } from './kind.ts';
import { PLAN } from './plan/plan.ts';
import { RISK } from './risk/risk.ts';
import { TARGET } from './target/target.ts';
import { YEAR } from './year/year.ts';

/** By their names, in the order in which the panel lists their sheets. */
export const KINDS = {
  [YEAR.name]: YEAR,
  [FOLLOW_UP.name]: FOLLOW_UP,
  [PLAN.name]: PLAN,
  [DESCRIPTION.name]: DESCRIPTION,
  [RISK.name]: RISK,
  [TARGET.name]: TARGET,
  [COMMITTEE.name]: COMMITTEE,
  [BOOK_KIND.name]: BOOK_KIND,
} as const satisfies Readonly<Record<string, Kind>>;

/** The table, as the compiler sees it. */
export type Kinds = typeof KINDS;

/** The name of a kind of sheet. */
export type KindName = keyof Kinds;

/** A sheet of any kind, read; `kind` tells which. */
export type AnyReading = SheetReading<Kinds[KindName]>;

/** Every type of column that some kind uses. */
export type UsedType = TypesOf<Kinds[KindName]>;
type TypesOf<K extends Kind> = K extends Kind ? K['columns'][keyof K['columns']]['type'] : never;

/** The type of column with this name. */
export type UsedTypeNamed<Name extends UsedType['name']> = Extract<UsedType, { readonly name: Name }>;

/** Every kind, in the order of the table. */
export const ALL_KINDS: readonly (Kind & { readonly name: KindName })[] = Object.values(KINDS);
