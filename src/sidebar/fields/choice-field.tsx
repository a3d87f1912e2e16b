// One of a few words or numbers, to choose from a list; it may be left empty.
import type { JSX } from 'preact';
import { SCORE } from '../../core/columns/score.ts';
import { riskLevel, STANDARD_LIMITS } from '../../core/compare/risk-levels.ts';
import { certain } from '../../core/reading.ts';
import { Options } from '../parts.tsx';
import { state } from '../state/desk.ts';
import { missingLines } from '../state/label-of.ts';
import { contextOf, keysOfType } from '../state/read-state.ts';
import { ColumnField, type FieldDef, type FieldProps, inputOfColumn } from './field.tsx';
import { plainText } from './plain-text.ts';

function ChoiceField(props: FieldProps): JSX.Element {
  return <Choices {...props} choices={props.columns[0].type.choices(contextOf())} />;
}

function Choices(props: FieldProps & { choices: readonly string[] }): JSX.Element {
  const { choices } = props;
  const input = inputOfColumn(props, props.columns[0].key);
  const { value } = input;
  // What can't be understood stays to be seen until another is chosen.
  const shown = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <ColumnField {...props}>
      <select {...input}>
        <option value="" />
        <Options of={shown} />
      </select>
    </ColumnField>
  );
}

/** A choice; what is understood is shown as the choice that it is. */
export const CHOICE_FIELD: FieldDef<string | number> = {
  shows: (reading, cell) => String(certain(reading) ?? plainText(cell)),
  Field: ChoiceField,
};

/** Likelihood or impact of a risk: the level that the two make is chosen with it. */
export const SCORE_FIELD: FieldDef<number> = {
  ...CHOICE_FIELD,
  Field: (props) => {
    const { form, change } = props;
    const withLevel: FieldProps['change'] = (values) => {
      const both = keysOfType(form, SCORE).map((key) => Number({ ...form.values, ...values }[key]));
      const product = both.length === 2 ? both.reduce((one, other) => one * other) : 0;
      const level = product > 0 && riskLevel(product, state.settings.riskLimits ?? STANDARD_LIMITS);
      change(level && 'level' in form.start ? { ...values, level } : values);
    };
    return <ChoiceField {...props} change={withLevel} />;
  },
};

/** The label of a new line: of those that the sheet lacks. */
export const LINE_LABEL_FIELD: FieldDef<string> = {
  ...CHOICE_FIELD,
  Field: (props) => <Choices {...props} choices={missingLines() ?? []} />,
};
