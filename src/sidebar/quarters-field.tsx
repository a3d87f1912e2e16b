// ไตรมาส: four large tick boxes, or two dates that tick them.
import type { JSX } from 'preact';
import { parseThaiDate, quartersTouched, thaiDate } from '../core/dates.ts';
import { QUARTER_COLUMNS } from '../core/workbook.ts';
import type { PanelWords } from '../messages/panel.th.ts';
import { type FieldProps, Message, Messages } from './parts.tsx';
import type { Form } from './view.ts';
import { fill } from './words.ts';

/** The four quarters, each with its months; a box whose cell can't be understood is neither ticked nor empty. */
export function QuartersField(props: FieldProps): JSX.Element {
  const { panel, form, say, messages } = props;
  return (
    <fieldset class="field">
      <legend>{say.quarters}</legend>
      <div class="pairs">
        {QUARTER_COLUMNS.map((column, index) => (
          <label key={column} class="choice">
            <input
              type="checkbox"
              checked={form.values[column] === true}
              indeterminate={form.values[column] === null}
              onChange={({ currentTarget }) => panel.change({ [column]: currentTarget.checked })}
            />
            <span>
              {fill(say.quarterOf, index + 1)} <span class="note">{say.months[index]}</span>
            </span>
          </label>
        ))}
      </div>
      <Messages of={(key) => key.startsWith('quarter')} messages={messages} />
      <ByDates {...props} />
    </fieldset>
  );
}

/** Two dates that tick the quarters they touch. */
function ByDates({ panel, form, say }: FieldProps): JSX.Element {
  const year = form.sheet.year ?? 0;
  const [start, end] = form.dates;
  const enter = (dates: Form['dates']) => {
    const touched = touchedBy(dates, year);
    const ticks = touched?.includes(true)
      ? QUARTER_COLUMNS.map((key, index) => [key, touched[index] ?? false])
      : [];
    panel.change(Object.fromEntries(ticks), dates);
  };
  const problem = problemOf(form.dates, year, say);
  const ticked = touchedBy(form.dates, year)?.flatMap((touched, index) => (touched ? [index + 1] : [])) ?? [];
  return (
    <details>
      <summary>{say.byDates}</summary>
      <div class="pairs">
        {form.dates.map((text, index) => (
          <label key={index}>
            {index === 0 ? say.start : say.end}
            <input
              type="text"
              value={text}
              aria-describedby="dates-notes"
              onInput={({ currentTarget: { value } }) => enter(index === 0 ? [value, end] : [start, value])}
            />
            <span class="note">{thaiDate(parseThaiDate(text) ?? '', 'arabic')}</span>
          </label>
        ))}
      </div>
      <div id="dates-notes" aria-live="polite">
        {problem ? (
          <Message kind="warning">{problem}</Message>
        ) : (
          <p class="note">{ticked.length > 0 ? fill(say.datesTicked, ticked.join(', ')) : say.dateHint}</p>
        )}
      </div>
    </details>
  );
}

function touchedBy([start, end]: Form['dates'], year: number) {
  return quartersTouched(parseThaiDate(start) ?? '', parseThaiDate(end) ?? '', year);
}

function problemOf(dates: Form['dates'], year: number, say: PanelWords): string | null {
  if (dates.some((text) => text.trim() !== '' && parseThaiDate(text) === null)) return say.dateUnclear;
  if (dates.some((text) => text.trim() === '')) return null;
  const touched = touchedBy(dates, year);
  if (touched === null) return say.datesReversed;
  return touched.includes(true) ? null : fill(say.datesOutside, year);
}
