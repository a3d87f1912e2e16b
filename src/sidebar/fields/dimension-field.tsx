// มิติ: the four dimensions of the catalogue with their names, to choose one of.
import type { JSX } from 'preact';
import { MISSION } from '../../core/columns/mission.ts';
import type { Dimension } from '../../core/plan.ts';
import { certain } from '../../core/reading.ts';
import { Chip, Choice, Messages } from '../parts.tsx';
import { say, state } from '../state/desk.ts';
import { labelFor } from '../state/label-of.ts';
import { keysOfType } from '../state/read-state.ts';
import type { FieldDef, FieldProps } from './field.tsx';
import { plainText } from './plain-text.ts';

function DimensionField({ form, messages, change, columns: [column] }: FieldProps): JSX.Element {
  const { key } = column;
  // What can't be understood has no place among the choices.
  const read = !form.values[key] && plainText(form.target?.cells[key]);
  const choose = (dimension: Dimension) => {
    // A mission of another dimension would be an error: it goes with the dimension it belongs to.
    const missions = keysOfType(form, MISSION).map((mission) => {
      const code = String(form.values[mission]);
      return [mission, code.startsWith(`${dimension}.`) ? code : ''] as const;
    });
    change({ [key]: String(dimension), ...Object.fromEntries(missions) });
  };
  return (
    <fieldset class="field">
      <legend>{labelFor(column)}</legend>
      {state.catalogue.dimensions.map(({ dimension, name }) => (
        <Choice
          key={dimension}
          name={key}
          data-focus={key}
          checked={form.values[key] === String(dimension)}
          onChange={() => choose(dimension)}
          mark={<Chip dimension={dimension} />}
        >
          {name}
        </Choice>
      ))}
      {read && (
        <p class="note">
          {say.theirs}: {read}
        </p>
      )}
      <Messages of={key} messages={messages} />
    </fieldset>
  );
}

/** The dimension of a project. */
export const DIMENSION_FIELD: FieldDef<Dimension> = {
  shows: (reading) => String(certain(reading) ?? ''),
  Field: DimensionField,
};
