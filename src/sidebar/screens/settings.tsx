// ตั้งค่าสมุดงาน: all settings on one page, what was understood below each; also where there is no workbook yet.
import type { JSX } from 'preact';
import type { SettingKey } from '../../core/kinds/settings/settings.ts';
import {
  leaveSettings,
  saveSettings,
  tickYear,
  typeSetting,
  understoodSettings,
  valuesOf,
} from '../actions/settings-actions.ts';
import { Choice, Field, Form, Head, inputOf, Options } from '../parts.tsx';
import { say, view } from '../state/desk.ts';
import type { FieldMessage } from '../state/values.ts';
import type { SettingsForm } from '../state/view.ts';
import { fill } from '../words.ts';

/** The page. */
export function SettingsScreen({ form }: { form: SettingsForm }): JSX.Element {
  const { page, tried } = form;
  const values = valuesOf(form);
  const { read, faults, span, wanted } = understoodSettings(form);
  // What is merely missing is not told before saving was tried.
  const messages = faults.flatMap(({ key, kind }): FieldMessage[] =>
    tried || kind !== 'missing'
      ? [{ key, code: 'setting-invalid', severity: 'error', text: say.settingFaults[kind] }]
      : [],
  );
  const hint = (key: SettingKey) =>
    (key === 'firstYear' || key === 'lastYear') && read[key] && String(read[key]) !== values[key]
      ? fill(say.understoodYear, read[key])
      : null;
  const makes = [...(page.hasPlan ? [] : ['แผน']), ...wanted.map((year) => `ปี ${year}`)];
  return (
    <Form send={() => saveSettings(form)}>
      {view.state ? (
        <Head back={say.back} leave={leaveSettings}>
          {say.settings}
        </Head>
      ) : (
        <div>
          <h2>{say.settings}</h2>
        </div>
      )}
      <p class="note field">{say.settingsWhy}</p>
      {page.fields.map(({ key, choices }) => {
        const input = inputOf(key, messages, values[key], (text) => typeSetting(form, key, text));
        return (
          <Field key={key} column={key} label={say.settingLabels[key]} hint={hint(key)} messages={messages}>
            {choices.length > 0 ? (
              <select {...input}>
                {!choices.includes(input.value) && (
                  <option value={input.value}>{input.value || say.choose}</option>
                )}
                <Options of={choices} />
              </select>
            ) : (
              <input {...input} type="text" />
            )}
          </Field>
        );
      })}
      <fieldset class="field">
        <legend>{say.settingsYears}</legend>
        <div class="pairs">
          {span.map((year) => {
            const made = page.made.includes(year);
            return (
              <Choice
                key={year}
                checked={made || wanted.includes(year)}
                disabled={made}
                onChange={() => tickYear(form, year)}
              >
                {year} {made && <span class="note">{say.settingsMade}</span>}
              </Choice>
            );
          })}
        </div>
        <p class="note">
          {makes.length > 0 ? fill(say.settingsMakes, makes.join(', ')) : say.settingsMakesNone}
        </p>
      </fieldset>
    </Form>
  );
}
