// The form: one project's fields, each with its label above and what the check says of it below.
import type { JSX } from 'preact';
import { BudgetField } from './budget-field.tsx';
import { DimensionField, MissionField } from './dimension-field.tsx';
import { fieldMessages } from './field-checks.ts';
import { changedColumns, isPlanBudget, plainText } from './form-values.ts';
import { Button, Field, type FieldProps, inputOf } from './parts.tsx';
import { QuartersField } from './quarters-field.tsx';
import { fill } from './words.ts';
import { YearsField } from './years-field.tsx';

/** The form's id: the button that sends it stands outside of it, in the foot of the panel. */
export const FORM_ID = 'project';

/** The form on a project or on a new one. */
export function ProjectForm(given: Omit<FieldProps, 'messages'>): JSX.Element {
  const { panel, form, state, say } = given;
  const props = { ...given, messages: fieldMessages(form, state) };
  const has = (key: string) => form.columns.includes(key);
  return (
    <form
      id={FORM_ID}
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void panel.save(false);
      }}
    >
      <div class="form-head">
        <Button class="bare" icon="back" aria-label={say.back} title={say.back} onClick={panel.cancel} />
        <h2>{form.target ? fill(say.formEdit, plainText(form.target.cells.number)) : say.add}</h2>
      </div>
      <TextField {...props} column="name" label={say.name} />
      <DimensionField {...props} />
      {has('mission') && <MissionField {...props} />}
      {has('budget') && <BudgetField {...props} />}
      {has('quarter1') && <QuartersField {...props} />}
      {form.columns.some(isPlanBudget) && <YearsField {...props} />}
      {(['owner', 'remark'] as const).map(
        (column) =>
          has(column) && (
            <TextField key={column} {...props} column={column} label={`${say[column]} ${say.optional}`} />
          ),
      )}
      <p class="note">{say.keys}</p>
      {form.target && <RowActions {...props} />}
    </form>
  );
}

/** A field of free text that grows with it. Enter saves, as everywhere in the form; Shift+Enter makes a new line. */
function TextField(props: FieldProps & { column: string; label: string }): JSX.Element {
  const { panel, form, messages, column, label } = props;
  return (
    <Field column={column} label={label} messages={messages}>
      <textarea
        {...inputOf(column, messages)}
        rows={column === 'name' ? 2 : 1}
        value={String(form.values[column] ?? '')}
        onInput={({ currentTarget }) => panel.change({ [column]: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void panel.save(false);
        }}
      />
    </Field>
  );
}

/** What can be done with a project besides saving it. Text that was changed is saved first, so that none is lost. */
function RowActions({ panel, form, state, say }: FieldProps): JSX.Element {
  if (form.deleting) {
    return (
      <section class="ask" role="alertdialog" aria-labelledby="ask">
        <p id="ask">{fill(say.deleteAsk, String(form.values.name))}</p>
        <div class="row">
          <Button class="danger" data-focus="delete" onClick={panel.remove}>
            {say.deleteYes}
          </Button>
          <Button onClick={panel.cancel}>{say.deleteNo}</Button>
        </div>
      </section>
    );
  }
  const changed = changedColumns(form.start, form.values).length > 0;
  const place = state.rows.findIndex(({ row }) => row === form.target?.row);
  return (
    <div class="row actions">
      <Button icon="copy" onClick={panel.duplicate}>
        {say.duplicate}
      </Button>
      <Button icon="bin" disabled={changed} onClick={panel.askDelete}>
        {say.remove}
      </Button>
      <Button icon="up" data-focus="up" disabled={changed || place < 1} onClick={() => panel.move(-1)}>
        {say.moveUp}
      </Button>
      <Button
        icon="down"
        data-focus="down"
        disabled={changed || place > state.rows.length - 2}
        onClick={() => panel.move(1)}
      >
        {say.moveDown}
      </Button>
      {changed && <p class="note">{say.saveBefore}</p>}
    </div>
  );
}
