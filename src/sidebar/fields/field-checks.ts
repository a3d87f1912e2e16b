// What the check says of a project while it is typed, each message at its field. The rules that need no other row and no
// dictionary run here, on the core's own reading; a test holds them to be the check's. What the server found is told
// besides, as long as its field has not been changed.

import type { FindingCode } from '../../core/check/finding.ts';
import type { RowReading } from '../../core/kinds/sheet-reading.ts';
import { certain } from '../../core/reading.ts';
import type { PanelWords } from '../../messages/th/panel.ts';
import type { PanelState } from '../../panel/panel-types.ts';
import { readState } from '../read-state.ts';
import type { Form } from '../view.ts';
import { fill } from '../words.ts';
import { cellsOfForm, plainText } from './form-values.ts';

/** A message beside a field; `key` is the column's. */
export interface FieldMessage {
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

/** A code that is found here, while one types. */
export type FieldCode = keyof PanelWords['fields'];

/** What keeps a project from being saved: without these nobody could tell what or where it is. The rest may follow later. */
const NEEDED: readonly FindingCode[] = ['name-missing', 'dimension-invalid', 'budget-invalid'];

/** What is merely missing is not told before saving was tried, or a new form would open full of complaints. */
const MISSING: readonly FindingCode[] = [
  'name-missing',
  'dimension-invalid',
  'budget-missing',
  'quarter-none',
  'year-none',
];

/** The check's rules for one row: the code and the place of each fault in it. `keys` are the budgets' columns. */
export function faultsOf(
  { name, dimension, mission, budgets, quarters }: RowReading,
  keys: readonly string[],
): readonly (readonly [key: string, code: FieldCode])[] {
  const faults: [string, FieldCode][] = [];
  const code = certain(mission);
  if (name === '') faults.push(['name', 'name-missing']);
  if (certain(dimension) === null) faults.push(['dimension', 'dimension-invalid']);
  else if (code !== null && !code.startsWith(`${certain(dimension)}.`)) {
    faults.push(['mission', 'mission-dimension-mismatch']);
  }
  if (mission.kind === 'invalid') faults.push(['mission', 'mission-invalid']);
  budgets.forEach(({ kind }, index) => {
    if (kind === 'invalid') faults.push([keys[index] ?? '', 'budget-invalid']);
    if (kind === 'empty') faults.push([keys[index] ?? '', 'budget-missing']);
  });
  quarters.forEach(({ kind }, index) => {
    if (kind === 'invalid') faults.push([`quarter${index + 1}`, 'quarter-invalid']);
  });
  if (quarters.length > 0) {
    if (quarters.every((quarter) => certain(quarter) === false)) faults.push(['quarter1', 'quarter-none']);
  } else if (budgets.every((budget) => budget.kind === 'value' && budget.value === null)) {
    faults.push([keys[0] ?? '', 'year-none']);
  }
  return faults;
}

/** Every message of a form, in the order of its fields. */
export function fieldMessages(form: Form, state: PanelState): readonly FieldMessage[] {
  const { target, values, start, tried } = form;
  const seen = target?.cells;
  const reading = readState({ ...state, shown: form.sheet, columns: form.columns }, [
    { row: 1, cells: { ...seen, ...cellsOfForm(form) } },
  ]);
  const row = reading.rows[0];
  const faults = row ? faultsOf(row, reading.budgetColumns) : [];
  const told = target || tried ? faults : faults.filter(([, code]) => !MISSING.includes(code));
  const messages = told.map(
    ([key, code]): FieldMessage => ({
      key,
      code,
      severity: 'error',
      text: fill(state.words.fields[code], plainText(seen?.[key])),
    }),
  );
  const found = state.findings.flatMap(
    ({ sheet, row, key, code, severity, message }): readonly FieldMessage[] => {
      const here =
        sheet === form.sheet.name && row === target?.row && key !== null && values[key] === start[key];
      return here && !(code in state.words.fields) && !code.endsWith('-text')
        ? [{ key, code, severity, text: message }]
        : [];
    },
  );
  return [...messages, ...found];
}

/** The fields that have to be mended before the project can be saved. */
export function blockedFields(form: Form, state: PanelState): readonly string[] {
  return fieldMessages({ ...form, tried: true }, state).flatMap(({ key, code }) =>
    NEEDED.includes(code) ? [key] : [],
  );
}
