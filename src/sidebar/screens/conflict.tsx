// Two officers changed one project: both versions of each field that differs, and the user chooses.
import type { JSX } from 'preact';
import { cancel, choose, keepTheirs } from '../actions/form-actions.ts';
import { fieldOf } from '../fields/index.ts';
import { textOrEmpty } from '../fields/plain-text.ts';
import { Icon } from '../icons.tsx';
import { Button, Choice } from '../parts.tsx';
import { say } from '../state/desk.ts';
import { labelOf } from '../state/label-of.ts';
import { columnsOfForm } from '../state/read-state.ts';
import type { Conflict, Form } from '../state/view.ts';

/** Both versions of each field that differs; or that the project is gone. */
export function ConflictScreen({ form, conflict }: { form: Form; conflict: Conflict }): JSX.Element {
  const { theirs, fields, choices } = conflict;
  return (
    <>
      <h2 tabIndex={-1} data-focus="conflict">
        <Icon name="warning" /> {say.conflict}
      </h2>
      <p>{theirs ? say.conflictWhy : say.gone}</p>
      {theirs &&
        columnsOfForm(form).map((column) => {
          const { key, type } = column;
          const { tells = textOrEmpty } = fieldOf(type) ?? {};
          return (
            choices[key] && (
              <fieldset key={key} class="field">
                <legend>{labelOf(column)}</legend>
                {(['mine', 'theirs'] as const).map((whose) => (
                  <Choice
                    key={whose}
                    name={key}
                    checked={choices[key] === whose}
                    onChange={() => choose(key, whose)}
                  >
                    <span class="note">{say[whose]}</span>
                    <br />
                    {tells((whose === 'mine' ? form.values : fields)[key])}
                  </Choice>
                ))}
              </fieldset>
            )
          );
        })}
      <div class="row actions">
        <Button onClick={keepTheirs}>{theirs ? say.keepTheirs : say.drop}</Button>
        <Button onClick={cancel}>{say.editOn}</Button>
      </div>
    </>
  );
}
