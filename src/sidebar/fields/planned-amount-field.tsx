// The years of แผน as a grid: not run, run without a budget, or an amount.
import type { JSX } from 'preact';
import type { Satang } from '../../core/text/money.ts';
import { Messages } from '../parts.tsx';
import { say } from '../state/desk.ts';
import { labelOf } from '../state/label-of.ts';
import { contextOf } from '../state/read-state.ts';
import { fill } from '../words.ts';
import { amountShown, understood } from './amount-field.tsx';
import { type FieldDef, type FieldProps, inputOfColumn } from './field.tsx';

/** A tick box and an amount for each year. A year that is ticked starts as 0, which is said in words below it. */
function PlannedAmountField(props: FieldProps): JSX.Element {
  const { messages, change, columns } = props;
  return (
    <fieldset class="field">
      <legend>{say.years}</legend>
      {columns.map((column) => {
        const { key, at, type } = column;
        const input = inputOfColumn(props, key);
        const reading = type.reader(contextOf())(input.value);
        const runs = reading.kind !== 'value' || reading.value !== null;
        return (
          <div key={key} class="year">
            <label>
              <input
                type="checkbox"
                aria-label={fill(say.yearRuns, at ?? '')}
                checked={runs}
                onChange={() => change({ [key]: runs ? '' : '0' })}
              />
              {at}
            </label>
            <input {...input} type="text" aria-label={labelOf(column)} placeholder={say.notRun} />
            <div id={`${key}-notes`}>
              <p class="note">{understood(type, input.value)}</p>
              <Messages of={key} messages={messages} />
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

/** An amount of a year of the plan; empty is "not run". */
export const PLANNED_AMOUNT_FIELD: FieldDef<Satang | null> = {
  shows: amountShown,
  tells: (value) => (value ? String(value) : say.notRun),
  Field: PlannedAmountField,
  series: true,
};
