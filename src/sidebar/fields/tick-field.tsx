// ไตรมาส: four large tick boxes, or two dates that tick them.
import type { JSX } from 'preact';
import { certain } from '../../core/reading.ts';
import { parseThaiDate, thaiDate } from '../../core/text/dates.ts';
import { readPeriod } from '../../core/text/period.ts';
import { Choice, Message, Messages, typedIn } from '../parts.tsx';
import { say, state } from '../state/desk.ts';
import { labelOf } from '../state/label-of.ts';
import type { Form } from '../state/view.ts';
import { fill } from '../words.ts';
import type { FieldDef, FieldProps } from './field.tsx';

/** The four quarters, each with its months; a box whose cell can't be understood is neither ticked nor empty. */
function TickField({ form, messages, change, columns }: FieldProps): JSX.Element {
  return (
    <fieldset class="field">
      <legend>{say.quarters}</legend>
      <div class="pairs">
        {columns.map((column, index) => (
          <Choice
            key={column.key}
            data-focus={column.key}
            checked={form.values[column.key] === true}
            indeterminate={form.values[column.key] === null}
            onChange={() => change({ [column.key]: form.values[column.key] !== true })}
          >
            {labelOf(column)} <span class="note">{say.months[index]}</span>
          </Choice>
        ))}
      </div>
      <Messages of={columns[0].of} messages={messages} />
      <ByDates form={form} columns={columns} change={change} />
    </fieldset>
  );
}

/** Two dates that tick the quarters they touch. */
function ByDates({ form, columns, change }: Pick<FieldProps, 'form' | 'columns' | 'change'>): JSX.Element {
  const year = form.sheet.year ?? 0;
  const { dates } = form;
  const [problem, ticked] = readDates(dates, year);
  const enter = (entered: Form['dates']) => {
    const [, touched] = readDates(entered, year);
    const ticks =
      touched.length > 0 ? columns.map(({ key }, index) => [key, touched.includes(index + 1)]) : [];
    change(Object.fromEntries(ticks), entered);
  };
  return (
    <details>
      <summary>{say.byDates}</summary>
      <div class="pairs">
        {dates.map((text, index) => (
          <label key={index}>
            {index ? say.end : say.start}
            <input
              type="text"
              {...typedIn(text, (typed) => enter(index ? [dates[0], typed] : [typed, dates[1]]))}
            />
            <span class="note">{thaiDate(parseThaiDate(text, planSpan(year)) ?? '', 'arabic')}</span>
          </label>
        ))}
      </div>
      <div aria-live="polite">
        {problem ? (
          <Message kind="warning">{problem}</Message>
        ) : (
          <p class="note">
            {ticked.length > 0
              ? fill(say.datesTicked, ticked.join(', '))
              : fill(say.dateHint, year - 1, `${year - 1}`.slice(-2), `${year}`.slice(-2))}
          </p>
        )}
      </div>
    </details>
  );
}

/**
 * What is wrong with what was typed, if anything, and the quarters (1 to 4) of the year (พ.ศ.) that it means. A whole period may
 * stand in one of the fields; a lone date waits for the other.
 */
function readDates(
  dates: Form['dates'],
  fiscalYear: number,
): readonly [problem: string | null, quarters: readonly number[]] {
  const typed = dates.filter((text) => text.trim());
  const period = readPeriod(typed.join(' ถึง '), { fiscalYear, ...planSpan(fiscalYear) });
  if (typed.length === 0) return [null, []];
  if (period.kind !== 'quarters') return [fill(say.datesWrong[period.kind], fiscalYear, fiscalYear - 1), []];
  const quarters = period.quarters.flatMap((runs, index) => (runs ? [index + 1] : []));
  return [null, typed.length === 1 && period.isOpen ? [] : quarters];
}

/** The plan's years (พ.ศ.); a year's own where the settings don't say. */
function planSpan(year: number) {
  const { firstYear, lastYear } = state.settings;
  return { firstYear: firstYear ?? year, lastYear: lastYear ?? year };
}

/** The quarters of a year. */
export const TICK_FIELD: FieldDef<boolean> = {
  shows: certain,
  tells: (value) => (value ? say.yes : say.notRun),
  Field: TickField,
  series: true,
};
