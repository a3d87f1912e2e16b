// The words of every column in one language: a column of a kind of sheet without them doesn't compile.
import type { ColumnType } from '../core/columns/column-type.ts';
import type { KindName, Kinds } from '../core/kinds/index.ts';
import type { Series } from '../core/kinds/kind.ts';
import type { SettingKey } from '../core/kinds/settings/settings.ts';

/** What a column is called, and what is typed there. */
export interface ColumnWords {
  /** Above the form's field; `{0}` is the point of a series. */
  readonly label: string;
  /** What to type, at the cell and as the header's note. */
  readonly help: string;
}

/** A series has the same words at each point, or a help text for each where its points are known. */
type WordsOf<Col> =
  Col extends Series<ColumnType, infer Points>
    ? number extends Points[number]
      ? ColumnWords
      :
          | ColumnWords
          | (Omit<ColumnWords, 'help'> & { readonly help: { readonly [At in Points[number]]: string } })
    : ColumnWords;

/** The words of all columns, by kind of sheet, and of the settings. */
export type AllColumnWords = {
  readonly [Name in KindName]: {
    readonly [Key in keyof Kinds[Name]['columns']]: WordsOf<Kinds[Name]['columns'][Key]>;
  };
} & { readonly settings: Readonly<Record<SettingKey, ColumnWords>> };

/** The words of one kind's columns, whatever the kind. */
export type SomeColumnWords = Readonly<
  Record<string, { readonly label: string; readonly help: string | Readonly<Record<number, string>> }>
>;

/** The help text of a column as it stands in a sheet; `at`: the point of its series. */
export function helpOf(words: SomeColumnWords, of: string, at: number | null): string {
  const help = words[of]?.help ?? '';
  return typeof help === 'string' ? help : (help[at ?? 0] ?? '');
}

/** What the fields of a kind's form are called, by the columns' keys in its table. */
export function labelsOf(words: SomeColumnWords): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([key, { label }]) => [key, label]));
}
