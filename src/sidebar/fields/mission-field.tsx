// ภารกิจ: the missions of the chosen dimension; the whole name of the chosen one is told below, for the box is narrow.
import type { JSX } from 'preact';
import { DIMENSION } from '../../core/columns/dimension.ts';
import { certain } from '../../core/reading.ts';
import { Options } from '../parts.tsx';
import { say, state } from '../state/desk.ts';
import { keysOfType } from '../state/read-state.ts';
import { ColumnField, type FieldDef, type FieldProps, inputOfColumn } from './field.tsx';
import { plainText } from './plain-text.ts';

function MissionField(props: FieldProps): JSX.Element {
  const { form, columns } = props;
  const input = inputOfColumn(props, columns[0].key);
  const { value } = input;
  const [dimensionKey = ''] = keysOfType(form, DIMENSION);
  const chosen = state.catalogue.dimensions.find(
    ({ dimension }) => form.values[dimensionKey] === String(dimension),
  );
  const all = chosen?.missions.flatMap((mission) => [mission, ...mission.subMissions]) ?? [];
  const known = all.find(({ code }) => code === value);
  return (
    <ColumnField {...props} hint={known?.name}>
      <select {...input}>
        <option value="">{chosen ? say.missionNone : say.missionFirst}</option>
        {value && !known && <Options of={[value]} />}
        {all.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} {name}
          </option>
        ))}
      </select>
    </ColumnField>
  );
}

/** The mission of a project. */
export const MISSION_FIELD: FieldDef<string> = {
  shows: (reading, cell) => certain(reading) ?? plainText(cell),
  Field: MissionField,
};
