// What the check says of a project while it is typed, each message at its field. The rules that need no other row and no
// dictionary run here, on the core's own reading. What the server found is told besides, as long as its field has not been changed.
import { cellText } from '../../core/cell.ts';
import type { Finding } from '../../core/check/finding.ts';
import { rowFaults } from '../../core/check/rules/readings.ts';
import { PROJECT_NAME } from '../../core/columns/text.ts';
import { type AnyReading, KINDS } from '../../core/kinds/index.ts';
import type { Kind, SheetReading } from '../../core/kinds/kind.ts';
import { cellOf } from '../../core/table.ts';
import { nameKey } from '../../core/text/names/name-key.ts';
import type { PanelState } from '../../panel/panel-types.ts';
import { say } from '../state/desk.ts';
import { labelOf } from '../state/label-of.ts';
import { contextOf, readState } from '../state/read-state.ts';
import type { FieldMessage } from '../state/values.ts';
import type { Form } from '../state/view.ts';
import { fill } from '../words.ts';
import { cellsOfForm } from './form-values.ts';
import { plainText } from './plain-text.ts';

/** What is typed, as a sheet of one row. */
function readForm({ sheet, columns, ...form }: Form, state: PanelState): AnyReading {
  const cells = { ...form.target?.cells, ...cellsOfForm({ sheet, columns, ...form }, contextOf(state)) };
  return readState({ ...state, shown: sheet, columns }, [{ row: 1, cells }]);
}

/** The check's rules for one row, in the order of the form's fields: what names the row comes first. */
export function faultsOf(
  given: AnyReading,
  { settings, catalogue }: Pick<PanelState, 'settings' | 'catalogue'>,
): readonly (Pick<Finding, 'code' | 'read'> & { readonly key: string })[] {
  const reading: SheetReading = given;
  const { title }: Kind = KINDS[given.kind];
  const context = { settings, catalogue, sheetNames: [] };
  const found = reading.rows.flatMap((row) =>
    rowFaults(row, reading, context).map(({ code, key, read }) => ({
      ...{ code, key, read: read ?? cellText(cellOf(reading.table, row, key)) },
    })),
  );
  return found.sort(titleFirst(title));
}

/** What names the row comes before all else. */
function titleFirst(title: string) {
  return (a: { readonly key: string }, b: { readonly key: string }) =>
    Number(b.key === title) - Number(a.key === title);
}

/** Every message of a form, in the order of its fields. */
export function fieldMessages(form: Form, state: PanelState): readonly FieldMessage[] {
  const { target, values, start, tried } = form;
  const seen = target?.cells;
  const { fields }: { fields: Readonly<Record<string, string>> } = state.words;
  const messages = faultsOf(readForm(form, state), state).flatMap(({ key, code, read }): FieldMessage[] => {
    const text = fields[code];
    // What is merely missing is not told before saving was tried, or a new form would open full of complaints.
    if (text === undefined || !(target || tried || read)) return [];
    return [{ key, code, severity: 'error', text: fill(text, plainText(seen?.[key])) }];
  });
  const found = state.findings.flatMap(
    ({ sheet, row, key, code, severity, message }): readonly FieldMessage[] => {
      const here =
        sheet === form.sheet.name && row === target?.row && key !== null && values[key] === start[key];
      const said = messages.some((one) => one.key === key && one.code === code);
      return here && !said && !code.endsWith('-text') ? [{ key, code, severity, text: message }] : [];
    },
  );
  return [...messages, ...sameNames(form, state), ...found];
}

/** A name that another row has already is said while it is typed; whether the two are one project only the officer knows. */
function sameNames({ sheet, target, values, start }: Form, state: PanelState): readonly FieldMessage[] {
  const { title, columns }: Kind = KINDS[sheet.kind];
  const key = nameKey(String(values[title] ?? ''));
  if (columns[title]?.type.name !== PROJECT_NAME.name || key === '' || values[title] === start[title])
    return [];
  const same = state.rows.find(
    ({ row, cells }) => row !== target?.row && nameKey(plainText(cells[title])) === key,
  );
  if (!same || sheet.name !== state.shown.name) return [];
  return [
    {
      key: title,
      code: 'name-duplicate',
      severity: 'warning',
      text: fill(state.words.nameTaken, same.row),
    },
  ];
}

/** What to name where a project can't be saved: every field with an error beside it, in the order of the form; none where it can be. */
export function fieldsToMend(form: Form, state: PanelState): readonly string[] {
  const blocked = blockedFields(form, state);
  if (blocked.length === 0) return [];
  const wrong = fieldMessages({ ...form, tried: true }, state).filter(({ severity }) => severity === 'error');
  // What is said of all fields of a series stands at its first.
  const ofAll: Readonly<Record<string, string>> = { 'quarter-none': say.quarters, 'year-none': say.years };
  const keys = [...blocked.map(({ key }) => key), ...wrong.map(({ key }) => key)];
  const { title }: Kind = KINDS[form.sheet.kind];
  return readForm(form, state)
    .columns.filter(({ key }: { readonly key: string }) => keys.includes(key))
    .sort(titleFirst(title))
    .map((column) => ofAll[wrong.find(({ key }) => key === column.key)?.code ?? ''] ?? labelOf(column));
}

/** The fields that have to be mended before the project can be saved, in the order of the form. */
export function blockedFields(form: Form, state: PanelState): readonly SheetReading['columns'][number][] {
  const { columns, rows, table }: SheetReading = readForm(form, state);
  const { title }: Kind = KINDS[form.sheet.kind];
  return columns
    .filter(
      ({ type, key }, index) =>
        rows[0] !== undefined &&
        table.columns[key] !== undefined &&
        type.blocks.includes(rows[0].readings[index]?.kind ?? 'empty'),
    )
    .sort(titleFirst(title));
}
