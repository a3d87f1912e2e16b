// Google's enumerations: frozen objects that know their name, one object for each value.

interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
  toJSON(): string;
}

type Enum = Readonly<Record<string, EnumValue>>;

function enumeration(names: string): Enum {
  const values: Record<string, EnumValue> = {};
  names.split(' ').forEach((name, ordinal) => {
    values[name] = Object.freeze({
      toString: () => name,
      name: () => name,
      ordinal: () => ordinal,
      compareTo: (other: EnumValue) => ordinal - other.ordinal(),
      toJSON: () => name,
    });
  });
  // A value of Google's that isn't in the list must not read as undefined, which many methods take for null.
  return new Proxy(Object.freeze(values), {
    get: (target, name) => {
      if (typeof name === 'string' && /^[A-Z_]+$/.test(name) && !(name in target)) {
        throw new Error(`not implemented here: the value ${name} of an enumeration`);
      }
      return target[name as string] as EnumValue;
    },
  });
}

/** The name of a value of an enumeration, or null if it is none of it. */
export function nameIn(enumeration_: Enum, value: unknown): string | null {
  return Object.keys(enumeration_).find((name) => enumeration_[name] === value) ?? null;
}

export const AuthMode = enumeration('NONE CUSTOM_FUNCTION LIMITED FULL');
export const BooleanCriteria = enumeration(
  'CELL_EMPTY CELL_NOT_EMPTY NUMBER_BETWEEN TEXT_EQUAL_TO CUSTOM_FORMULA',
);
export const BorderStyle = enumeration('DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE');
export const Button = enumeration('CLOSE OK CANCEL YES NO');
export const ButtonSet = enumeration('OK OK_CANCEL YES_NO YES_NO_CANCEL');
export const ChartType = enumeration('AREA BAR COLUMN COMBO LINE PIE SCATTER TABLE');
export const CopyPasteType = enumeration(
  'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
);
export const DataValidationCriteria = enumeration(
  'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
);
export const Dimension = enumeration('COLUMNS ROWS');
export const Direction = enumeration('UP DOWN PREVIOUS NEXT');
export const ProtectionType = enumeration('RANGE SHEET');
export const SheetType = enumeration('GRID OBJECT DATASOURCE');
export const WrapStrategy = enumeration('WRAP OVERFLOW CLIP');
export const ChartMergeStrategy = enumeration('MERGE_COLUMNS MERGE_ROWS');
export const ChartHiddenDimensionStrategy = enumeration('IGNORE_BOTH IGNORE_COLUMNS IGNORE_ROWS SHOW_BOTH');
export const ChartPosition = enumeration('TOP RIGHT BOTTOM NONE');
