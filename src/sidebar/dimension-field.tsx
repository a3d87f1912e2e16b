// มิติ and, after it, ภารกิจ: both from the catalogue of the plan's cycle.
import type { JSX } from 'preact';
import { Chip, Field, type FieldProps, inputOf, Messages } from './parts.tsx';

/** The four dimensions with their names, to choose one of. */
export function DimensionField({ panel, form, state, say, messages }: FieldProps): JSX.Element {
  const mission = String(form.values.mission ?? '');
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
              // A mission of another dimension would be an error: it goes with the dimension it belongs to.
              panel.change({
                dimension: String(dimension),
                ...(mission.startsWith(`${dimension}.`) ? {} : { mission: '' }),
              })
            }
          />
          <Chip dimension={dimension} say={say} />
          <span>{name}</span>
        </label>
      ))}
      <Messages of={(key) => key === 'dimension'} messages={messages} />
    </fieldset>
  );
}

/** The missions of the chosen dimension; the whole name of the chosen one is told below, for the box is narrow. */
export function MissionField({ panel, form, state, say, messages }: FieldProps): JSX.Element {
  const value = String(form.values.mission);
  const missions =
    state.catalogue.dimensions.find(({ dimension }) => form.values.dimension === String(dimension))
      ?.missions ?? [];
  const all = missions.flatMap((mission) => [mission, ...mission.subMissions]);
  const known = all.find(({ code }) => code === value);
  return (
    <Field column="mission" label={`${say.mission} ${say.optional}`} hint={known?.name} messages={messages}>
      <select
        {...inputOf('mission', messages)}
        value={value}
        onChange={({ currentTarget }) => panel.change({ mission: currentTarget.value })}
      >
        <option value="">{missions.length > 0 ? say.missionNone : say.missionFirst}</option>
        {value && !known && <option value={value}>{value}</option>}
        {all.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
