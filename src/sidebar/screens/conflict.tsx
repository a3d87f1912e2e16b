// Two officers changed one project: both versions of each field that differs, and the user chooses.
import type { JSX } from 'preact';
import { cancel, choose, keepTheirs } from '../actions/form-actions.ts';
import { say } from '../desk.ts';
import { type FieldValue, isPlanBudget } from '../fields/form-values.ts';
import { Icon } from '../icons.tsx';
import { labelOf } from '../label-of.ts';
import { Button } from '../parts.tsx';
import type { Conflict, Form } from '../view.ts';

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
        Object.keys(choices).map((column) => (
          <fieldset key={column} class="field">
            <legend>{labelOf(column)}</legend>
            {(['mine', 'theirs'] as const).map((whose) => (
              <label key={whose} class="choice">
                <input
                  type="radio"
                  name={column}
                  checked={choices[column] === whose}
                  onChange={() => choose(column, whose)}
                />
                <span>
                  <span class="note">{say[whose]}</span>
                  <br />
                  {textOf(column, (whose === 'mine' ? form.values : fields)[column])}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      <div class="row actions">
        <Button onClick={keepTheirs}>{theirs ? say.keepTheirs : say.drop}</Button>
        <Button onClick={cancel}>{say.editOn}</Button>
      </div>
    </>
  );
}

function textOf(column: string, value: FieldValue | undefined): string {
  if (typeof value === 'boolean') return value ? say.yes : say.notRun;
  return value || (isPlanBudget(column) ? say.notRun : say.empty);
}
