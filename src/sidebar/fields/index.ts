// The field of every type of column that some kind of sheet uses. A type without one doesn't compile.
import type { ColumnType, ReadingOf } from '../../core/columns/column-type.ts';
import type { RiskLevel } from '../../core/compare/risk-levels.ts';
import type { UsedType, UsedTypeNamed } from '../../core/kinds/index.ts';
import type { Reading } from '../../core/reading.ts';
import { AMOUNT_FIELD } from './amount-field.tsx';
import { CHOICE_FIELD, LINE_LABEL_FIELD, SCORE_FIELD } from './choice-field.tsx';
import { DIMENSION_FIELD } from './dimension-field.tsx';
import type { FieldDef } from './field.tsx';
import { FIGURE_FIELD } from './figure-field.tsx';
import { MISSION_FIELD } from './mission-field.tsx';
import { PLANNED_AMOUNT_FIELD } from './planned-amount-field.tsx';
import {
  LINES_FIELD,
  LONG_TEXT_FIELD,
  OWNER_FIELD,
  PROJECT_NAME_FIELD,
  SHORT_TEXT_FIELD,
} from './text-field.tsx';
import { TICK_FIELD } from './tick-field.tsx';

/** A field that reads what the type's cells read as. */
type FieldFor<Type extends UsedType> = ReadingOf<Type> extends Reading<infer Value> ? FieldDef<Value> : never;

/** The types of a name that have a field: the add-on keeps the others' columns itself. */
type Typed<Name extends UsedType['name']> = Exclude<UsedTypeNamed<Name>, { readonly kept: true }>;

/** A field for each type of column; null where no column of it is typed. */
export type FieldTable = {
  readonly [Name in UsedType['name']]: [Typed<Name>] extends [never] ? null : FieldFor<Typed<Name>>;
};

const FIELDS: FieldTable = {
  'row-number': null,
  'years-number': null,
  id: null,
  'project-name': PROJECT_NAME_FIELD,
  'short-text': SHORT_TEXT_FIELD,
  owner: OWNER_FIELD,
  dimension: DIMENSION_FIELD,
  mission: MISSION_FIELD,
  amount: AMOUNT_FIELD,
  'given-amount': AMOUNT_FIELD,
  'planned-amount': PLANNED_AMOUNT_FIELD,
  tick: TICK_FIELD,
  'long-text': LONG_TEXT_FIELD,
  lines: LINES_FIELD,
  links: LONG_TEXT_FIELD,
  'line-label': LINE_LABEL_FIELD,
  choice: CHOICE_FIELD as FieldDef<RiskLevel>,
  score: SCORE_FIELD,
  figure: FIGURE_FIELD,
  'step-number': FIGURE_FIELD,
};

/** The field for a type of column; null where the add-on keeps it. */
export function fieldOf({ name, kept }: Pick<ColumnType, 'name' | 'kept'>): FieldDef<unknown> | null {
  const fields: Readonly<Record<string, FieldDef<unknown> | null>> = FIELDS;
  return kept ? null : (fields[name] ?? null);
}
