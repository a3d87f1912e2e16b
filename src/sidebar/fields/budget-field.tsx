// งบประมาณ: typed as an officer types it, and shown as it was understood.
import type { JSX } from 'preact';
import { certain } from '../../core/reading.ts';
import { formatBaht } from '../../core/text/money.ts';
import { change } from '../actions/form-actions.ts';
import { say } from '../desk.ts';
import { Button, Field, type FieldProps, inputOf } from '../parts.tsx';
import { fill } from '../words.ts';
import { readBudgetField } from './form-values.ts';

/** The budget of a year's project. */
export function BudgetField({ form, messages }: FieldProps): JSX.Element {
  const value = String(form.values.budget);
  return (
    <Field
      column="budget"
      label={say.budget}
      hint={understood('budget', value) ?? say.budgetHint}
      messages={messages}
    >
      <div class="row">
        <input
          {...inputOf('budget', messages)}
          type="text"
          value={value}
          onInput={({ currentTarget }) => change({ budget: currentTarget.value })}
        />
        <Button onClick={() => change({ budget: '0' })}>{say.noBudget}</Button>
      </div>
    </Field>
  );
}

/** How a budget's text is understood, in words; null where it is empty or not understood. */
export function understood(key: string, value: string): string | null {
  const satang = certain(readBudgetField(key, value));
  if (satang === null) return null;
  return satang === 0 ? say.understoodNone : fill(say.understood, formatBaht(satang, 'arabic'));
}
