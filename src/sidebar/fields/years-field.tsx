// The years of แผน as a grid: not run, run without a budget, or an amount.
import type { JSX } from 'preact';
import { change } from '../actions/form-actions.ts';
import { say } from '../desk.ts';
import { type FieldProps, inputOf, Messages } from '../parts.tsx';
import { fill } from '../words.ts';
import { understood } from './budget-field.tsx';
import { isPlanBudget, readBudgetField, yearOf } from './form-values.ts';

/** A tick box and an amount for each year. A year that is ticked starts as 0, which is said in words below it. */
export function YearsField({ form, messages }: FieldProps): JSX.Element {
  return (
    <fieldset class="field">
      <legend>{say.years}</legend>
      {form.columns.filter(isPlanBudget).map((column) => {
        const value = String(form.values[column]);
        const reading = readBudgetField(column, value);
        const runs = reading.kind !== 'value' || reading.value !== null;
        return (
          <div key={column} class="year">
            <label>
              <input
                type="checkbox"
                aria-label={fill(say.yearRuns, yearOf(column))}
                checked={runs}
                onChange={() => change({ [column]: runs ? '' : '0' })}
              />
              {yearOf(column)}
            </label>
            <input
              {...inputOf(column, messages)}
              type="text"
              aria-label={fill(say.yearBudget, yearOf(column))}
              placeholder={say.notRun}
              value={value}
              onInput={({ currentTarget }) => change({ [column]: currentTarget.value })}
            />
            <div id={`${column}-notes`}>
              <p class="note">{understood(column, value)}</p>
              <Messages of={column} messages={messages} />
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
