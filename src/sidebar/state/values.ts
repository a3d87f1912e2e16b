// What the form's fields hold, and what is said beside them.
import type { FindingCode } from '../../core/check/finding.ts';
import type { PanelRow } from '../../panel/panel-types.ts';

/** What a field holds: text, a tick, or null for a tick box whose cell can't be understood. */
export type FieldValue = string | boolean | null;

/** What the form's fields hold, by the column's key. */
export type FormValues = Readonly<Record<string, FieldValue>>;

/** Cells by the column's key. */
export type Cells = PanelRow['cells'];

/** A message beside a field; `key` is the column's. */
export interface FieldMessage {
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  readonly text: string;
}
