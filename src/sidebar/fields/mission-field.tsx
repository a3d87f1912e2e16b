// ภารกิจ: the missions of the chosen dimension; the whole name of the chosen one is told below, for the box is narrow.
import type { JSX } from 'preact';
import { DIMENSION } from '../../core/columns/dimension.ts';
import { certain } from '../../core/reading.ts';
import { Field, inputOf } from '../parts.tsx';
import { say, state } from '../state/desk.ts';
import { labelFor } from '../state/label-of.ts';
import { keysOfType } from '../state/read-state.ts';
import type { FieldDef, FieldProps } from './field.ts';
import { plainText, textOrEmpty } from './plain-text.ts';

function MissionField({ form, messages, change, columns: [column] }: FieldProps): JSX.Element {
  const { key } = column;
  const value = String(form.values[key]);
  const [dimensionKey = ''] = keysOfType(form, DIMENSION);
  const chosen = state.catalogue.dimensions.find(
    ({ dimension }) => form.values[dimensionKey] === String(dimension),
  );
  const all = chosen?.missions.flatMap((mission) => [mission, ...mission.subMissions]) ?? [];
  const known = all.find(({ code }) => code === value);
  return (
    <Field column={key} label={labelFor(column)} hint={known?.name} messages={messages}>
      <select
        {...inputOf(key, messages)}
        value={value}
        onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
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

/** The mission of a project. */
export const MISSION_FIELD: FieldDef<string> = {
  shows: (reading, cell) => certain(reading) ?? plainText(cell),
  tells: textOrEmpty,
  Field: MissionField,
};
