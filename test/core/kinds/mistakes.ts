// What someone may forget or mistake in the tables of kinds and columns: each must be a compile error, never a default. The
// compiler itself is the test (`npm run check`): a line that compiles after all is reported as an unused @ts-expect-error.
import type { FindingCode } from '../../../src/core/check/finding.ts';
import { type CheckInput, sheetsOf } from '../../../src/core/check/rules/rule.ts';
import { type ColumnType, type Fault, PLAIN } from '../../../src/core/columns/column-type.ts';
import { SHORT_TEXT, TITLE_TEXT } from '../../../src/core/columns/text.ts';
import { QUARTERS } from '../../../src/core/kinds/axes.ts';
import { KINDS, type Kinds } from '../../../src/core/kinds/index.ts';
import { column, defineKind, type Kind, type SheetReading, series } from '../../../src/core/kinds/kind.ts';
import type { AllColumnWords, ColumnWords } from '../../../src/messages/column-words.ts';
import type { FieldDef } from '../../../src/sidebar/fields/field.tsx';
import type { FieldTable } from '../../../src/sidebar/fields/index.ts';

const words: ColumnWords = { label: 'ก', help: 'ข' };
const { look, name: _, ...withoutLook } = SHORT_TEXT;

const WITHOUT_REQUEST_CHECK = { ...PLAIN, name: 'x', reader: SHORT_TEXT.reader, write: String, look };
const THREE_QUARTERS = { label: 'ก', help: { 1: '', 2: '', 3: '' } };

/** Each entry holds one mistake. */
export const MISTAKES = {
  titleIsNoColumn: () =>
    defineKind({
      name: 'k',
      sheet: { fixed: 'ก' },
      columns: { a: column(TITLE_TEXT, { header: 'ก' }) },
      against: [],
      // @ts-expect-error the column that names a row is one of the table's
      title: 'b',
    }),
  titleMayBeEmpty: () =>
    defineKind({
      name: 'k',
      sheet: { fixed: 'ก' },
      columns: { a: column(SHORT_TEXT, { header: 'ก' }) },
      against: [],
      // @ts-expect-error the check says so where what names a row is empty
      title: 'a',
    }),
  keyIsANumber: () =>
    defineKind({
      name: 'k',
      sheet: { fixed: 'ก' },
      columns: { 1: column(TITLE_TEXT, { header: 'ก' }) },
      against: [],
      // @ts-expect-error a key that is a number would lose its place among the others
      title: '1',
    }),
  keyIsDoubled: () => ({
    // biome-ignore lint/suspicious/noDuplicateObjectKeys: that is the mistake
    a: column(SHORT_TEXT, { header: 'ก' }),
    // @ts-expect-error a column stands in a table once
    a: column(SHORT_TEXT, { header: 'ข' }),
  }),
  sheetWithoutName: () =>
    defineKind({
      name: 'k',
      // @ts-expect-error a sheet's name is fixed, or one for each year
      sheet: {},
      columns: { a: column(TITLE_TEXT, { header: 'ก' }) },
      against: [],
      title: 'a',
    }),
  columnWithoutHeader: () =>
    // @ts-expect-error a column is found by its header
    column(SHORT_TEXT),
  seriesWithoutAxis: () =>
    // @ts-expect-error a series runs along something
    series(SHORT_TEXT, (at: number) => `ก ${at}`),
  seriesWithOneHeader: () =>
    // @ts-expect-error each column of a series has a header of its own
    series(SHORT_TEXT, QUARTERS, 'ไตรมาส'),
  // @ts-expect-error a type says how its column looks
  typeWithoutLook: { ...withoutLook, name: 'x' } satisfies ColumnType,
  // @ts-expect-error a type says what reading finds
  typeWithoutReader: { ...PLAIN, name: 'x', write: String, accepts: () => true, look } satisfies ColumnType,
  // @ts-expect-error a type says what the panel may send
  typeWithoutRequestCheck: WITHOUT_REQUEST_CHECK satisfies ColumnType,
  // @ts-expect-error a cell is entered as any text, a checkbox, a list or an amount
  lookWithAnotherEntry: { ...SHORT_TEXT, look: { ...look, entry: 'combo' } } satisfies ColumnType,
  // @ts-expect-error a fault has a code that the check knows, with its severity and its sentences
  faultWithoutCode: { code: 'not-a-code' } satisfies Fault,
  // @ts-expect-error what the check says is one of its codes
  unknownCode: 'not-a-code' satisfies FindingCode,
  // @ts-expect-error a column without words in a language
  columnWithoutWords: {} satisfies AllColumnWords['year'],
  // @ts-expect-error a column without a word on what to type
  columnWithoutHelp: { label: 'ก' } satisfies AllColumnWords['plan']['owner'],
  // @ts-expect-error a quarter without a word on its months
  quarterWithoutHelp: THREE_QUARTERS satisfies AllColumnWords['year']['quarter'],
  // @ts-expect-error words for a column that no kind has
  wordsWithoutColumn: { nothing: words } satisfies Partial<AllColumnWords['plan']>,
  // @ts-expect-error a kind without words
  kindWithoutWords: {} satisfies AllColumnWords,
  // @ts-expect-error a type that a kind uses, without a field in the form
  typeWithoutField: { id: null } satisfies FieldTable,
  // @ts-expect-error a field that shows other values than its type reads
  fieldOfAnotherValue: {} as FieldDef<boolean> satisfies FieldTable['amount'],
  kindNotInTheTable: (input: CheckInput) =>
    // @ts-expect-error a kind that isn't in the table has no sheets
    sheetsOf(input, 'nothing'),
  columnThatAKindHasNot: (sheet: SheetReading<Kinds['plan']>) =>
    // @ts-expect-error the plan has no quarters
    sheet.rows[0]?.read.quarter,
  columnReadAsSomethingElse: (sheet: SheetReading<Kinds['year']>): string | undefined => {
    const budget = sheet.rows[0]?.read.budget;
    // @ts-expect-error a budget is read as satang
    return budget?.kind === 'value' ? budget.value : undefined;
  },
  // @ts-expect-error the table holds kinds, and nothing else
  tableOfOtherThings: { ...KINDS, note: 'ก' } satisfies Readonly<Record<string, Kind>>,
} as const;
