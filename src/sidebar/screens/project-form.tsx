// The form: one project's fields, each with its label above and what the check says of it below.
import type { JSX } from 'preact';
import { askDelete, cancel, change, duplicate, isChanged } from '../actions/form-actions.ts';
import { move, remove, save } from '../actions/row-actions.ts';
import { say, state } from '../desk.ts';
import { BudgetField } from '../fields/budget-field.tsx';
import { DimensionField, MissionField } from '../fields/dimension-field.tsx';
import { fieldMessages } from '../fields/field-checks.ts';
import { plainText } from '../fields/form-values.ts';
import { QuartersField } from '../fields/quarters-field.tsx';
import { YearsField } from '../fields/years-field.tsx';
import { Button, breaksOf, Field, type FieldProps, inputOf } from '../parts.tsx';
import type { Form } from '../view.ts';
import { fill } from '../words.ts';

/** The form's id: the button that sends it stands outside of it, in the foot of the panel. */
export const FORM_ID = 'project';

/** The form on a project or on a new one. */
export function ProjectForm({ form }: { form: Form }): JSX.Element {
  const props = { form, messages: fieldMessages(form, state) };
  const has = (key: string) => form.columns.includes(key);
  return (
    <form
      id={FORM_ID}
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="head">
        <Button class="bare" icon="back" title={say.back} onClick={cancel} />
        <h2>{form.target ? fill(say.formEdit, plainText(form.target.cells.number)) : say.add}</h2>
      </div>
      <TextField {...props} column="name" label={say.name} />
      <DimensionField {...props} />
      {has('mission') && <MissionField {...props} />}
      {has('budget') && <BudgetField {...props} />}
      {form.sheet.kind === 'year' ? <QuartersField {...props} /> : <YearsField {...props} />}
      {(['owner', 'remark'] as const).map(
        (column) =>
          has(column) && (
            <TextField key={column} {...props} column={column} label={`${say[column]} ${say.optional}`} />
          ),
      )}
      <p class="note">{say.keys}</p>
      {form.target && <RowActions form={form} />}
    </form>
  );
}

/** A field of free text that grows with it. Enter saves, as everywhere in the form; Shift+Enter makes a new line. */
function TextField(props: FieldProps & { column: string; label: string }): JSX.Element {
  const { form, messages, column, label } = props;
  const text = String(form.values[column]);
  return (
    <Field column={column} label={label} messages={messages}>
      <textarea
        {...inputOf(column, messages)}
        rows={column === 'name' ? 2 : 1}
        style={breaksOf(text)}
        value={text}
        onInput={({ currentTarget }) => change({ [column]: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
    </Field>
  );
}

/** What can be done with a project besides saving it. Text that was changed is saved first, so that none is lost. */
function RowActions({ form }: { form: Form }): JSX.Element {
  if (form.deleting) {
    return (
      <section class="ask" role="alertdialog" aria-labelledby="ask">
        <p id="ask">{fill(say.deleteAsk, String(form.values.name))}</p>
        <div class="row">
          <Button class="danger" data-focus="delete" onClick={remove}>
            {say.deleteYes}
          </Button>
          <Button onClick={cancel}>{say.deleteNo}</Button>
        </div>
      </section>
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
