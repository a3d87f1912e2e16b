// มิติ and, after it, ภารกิจ: both from the catalogue of the plan's cycle.
import type { JSX } from 'preact';
import { change } from '../actions/form-actions.ts';
import { say, state } from '../desk.ts';
import { Chip, Field, type FieldProps, inputOf, Messages } from '../parts.tsx';

/** The four dimensions with their names, to choose one of. */
export function DimensionField({ form, messages }: FieldProps): JSX.Element {
  const mission = String(form.values.mission);
  return (
    <fieldset class="field">
      <legend>{say.dimension}</legend>
      {state.catalogue.dimensions.map(({ dimension, name }) => (
        <label key={dimension} class="choice">
          <input
            type="radio"
            name="dimension"
            data-focus="dimension"
            checked={form.values.dimension === String(dimension)}
            onChange={() =>
              change({
                dimension: String(dimension),
                // A mission of another dimension would be an error: it goes with the dimension it belongs to.
                mission: mission.startsWith(`${dimension}.`) ? mission : '',
              })
            }
          />
          <Chip dimension={dimension} />
          <span>{name}</span>
        </label>
      ))}
      <Messages of="dimension" messages={messages} />
    </fieldset>
  );
}

/** The missions of the chosen dimension; the whole name of the chosen one is told below, for the box is narrow. */
export function MissionField({ form, messages }: FieldProps): JSX.Element {
  const value = String(form.values.mission);
  const chosen = state.catalogue.dimensions.find(
    ({ dimension }) => form.values.dimension === String(dimension),
  );
  const all = chosen?.missions.flatMap((mission) => [mission, ...mission.subMissions]) ?? [];
  const known = all.find(({ code }) => code === value);
  return (
    <Field column="mission" label={`${say.mission} ${say.optional}`} hint={known?.name} messages={messages}>
      <select
        {...inputOf('mission', messages)}
        value={value}
        onChange={({ currentTarget }) => change({ mission: currentTarget.value })}
      >
        <option value="">{chosen ? say.missionNone : say.missionFirst}</option>
        {value && !known && <option>{value}</option>}
        {all.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
