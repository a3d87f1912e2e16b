// The form: one project's fields, each with its label above and what the check says of it below.
import type { JSX } from 'preact';
import { KINDS } from '../../core/kinds/index.ts';
import type { Kind, PlacedColumn } from '../../core/kinds/kind.ts';
import { askDelete, cancel, change, duplicate, isChanged } from '../actions/form-actions.ts';
import { goTo } from '../actions/plan-actions.ts';
import { move, remove, save } from '../actions/row-actions.ts';
import { fieldMessages } from '../fields/field-checks.ts';
import { fieldOf } from '../fields/index.ts';
import { Ask, Button, Form, Head } from '../parts.tsx';
import { say, state } from '../state/desk.ts';
import { formTitle, missingLines, showsProjects, titleOf } from '../state/label-of.ts';
import { columnsOfForm } from '../state/read-state.ts';
import type { Form as OpenForm } from '../state/view.ts';
import { fill } from '../words.ts';
import { SlotsOfText } from './slots.tsx';

/** The form on a project or on a new one. */
export function ProjectForm({ form }: { form: OpenForm }): JSX.Element {
  const messages = fieldMessages(form, state);
  return (
    <Form send={save}>
      <Head back={say.back} leave={cancel}>
        {formTitle(form)}
      </Head>
      {formFields(form).map(({ Field, columns }) => (
        <Field key={columns[0].key} form={form} messages={messages} columns={columns} change={change} />
      ))}
      {form.controls?.[0] && (
        <section class="field">
          <h3>{say.controls}</h3>
          {form.controls.map(({ sheet, row, column, issue }) => (
            <Button key={row} class="link" onClick={() => goTo(sheet, row, column)}>
              {issue}
            </Button>
          ))}
        </section>
      )}
      {form.slots && <SlotsOfText form={form} slots={form.slots} />}
      <p class="note">{columnsOfForm(form).some(({ type }) => type.long) ? say.keysLong : say.keys}</p>
      {form.target && missingLines() === null && <RowActions form={form} />}
    </Form>
  );
}

/** The form's fields, but the label of a line that is there: what names the row first, then as the kind's table has them; of some types a whole series is one field. */
function formFields(form: OpenForm) {
  const { title, lines }: Kind = KINDS[form.sheet.kind];
  const byColumn = new Map<string, PlacedColumn[]>();
  for (const column of columnsOfForm(form)) {
    const key = fieldOf(column.type)?.series ? column.of : column.key;
    byColumn.set(key, [...(byColumn.get(key) ?? []), column]);
  }
  return [...byColumn.values()]
    .flatMap(([first, ...more]) => {
      const field = first && fieldOf(first.type);
      const isFixed = lines !== null && form.target !== null && first?.key === title;
      return first && field && !isFixed ? [{ Field: field.Field, columns: [first, ...more] as const }] : [];
    })
    .sort((a, b) => Number(b.columns[0].of === title) - Number(a.columns[0].of === title));
}

/** What can be done with a project besides saving it. Text that was changed is saved first, so that none is lost. */
function RowActions({ form }: { form: OpenForm }): JSX.Element {
  if (form.deleting) {
    return (
      <Ask text={fill(say.deleteAsk, titleOf(form) || say.nameless)} must>
        <Button class="danger" data-focus="delete" onClick={remove}>
          {showsProjects() ? say.deleteYes : say.remove}
        </Button>
        <Button onClick={cancel}>{say.deleteNo}</Button>
      </Ask>
    );
  }
  const changed = isChanged(form);
  const place = state.rows.findIndex(({ row }) => row === form.target?.row);
  return (
    <div class="row actions">
      <Button onClick={duplicate}>{say.duplicate}</Button>
      <Button disabled={changed} onClick={askDelete}>
        {say.remove}
      </Button>
      <Button data-focus="up" disabled={changed || place < 1} onClick={() => move(-1)}>
        {say.moveUp}
      </Button>
      <Button data-focus="down" disabled={changed || place > state.rows.length - 2} onClick={() => move(1)}>
        {say.moveDown}
      </Button>
      {changed && <p class="note">{say.saveBefore}</p>}
    </div>
  );
}
