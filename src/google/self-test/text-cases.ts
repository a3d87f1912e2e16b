// The self-test's cases about text: what is kept as it is, and what Google reads as something else.
import { plainText } from '../safe-text.ts';
import { reference, type SelfTestCase, shown } from './self-test-case.ts';

/** Texts that a careless write would turn into formulas or cut. */
const RISKY = ['=1+1', '+1+1', '-1+1', '@x', "'x", ' =1', '＝1'];
/** Texts that look like numbers, dates or truth values. */
const LOOKALIKES = ['01', '1-2', '1e5', 'TRUE', '15,000.00', '๑๕,๐๐๐'];
/** Stacked marks, a decomposed ำ, a line break, an emoji, spaces at both ends. */
const EXACT = ' ป้อมปู่ น\u0E4D\u0E32\n😀 ';

const column = (texts: readonly string[]) => texts.map((text) => [text]);
const rich = (texts: readonly string[]) => texts.map((text) => [plainText(text)]);
const first = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row[0]);

export const TEXT_CASES = {
  'rich-text-is-text': {
    source: reference('spreadsheet/range#setRichTextValues(RichTextValue)'),
    expected: shown([RISKY, RISKY.map(() => '')]),
    run: ({ at }) => {
      const range = at(1, 1, RISKY.length, 1).setRichTextValues(rich(RISKY));
      return shown([first(range.getValues()), first(range.getFormulas())]);
    },
  },
  'rich-text-is-text-in-text-cells': {
    source: reference('spreadsheet/range#setRichTextValues(RichTextValue)'),
    expected: shown([RISKY, RISKY.map(() => '')]),
    run: ({ at }) => {
      const range = at(1, 1, RISKY.length, 1).setNumberFormat('@');
      range.setRichTextValues(rich(RISKY));
      return shown([first(range.getValues()), first(range.getFormulas())]);
    },
  },
  'copied-text-is-text': {
    source: reference('spreadsheet/range#copyTo(Range)'),
    expected: shown([RISKY, RISKY.map(() => '')]),
    run: ({ at }) => {
      const range = at(1, 1, RISKY.length, 1).setNumberFormat('@');
      range.setRichTextValues(rich(RISKY));
      range.copyTo(at(1, 3));
      const copy = at(1, 3, RISKY.length, 1);
      return shown([first(copy.getValues()), first(copy.getFormulas())]);
    },
  },
  'text-format-keeps-text': {
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
    expected: shown(LOOKALIKES),
    run: ({ at }) => {
      const range = at(1, 1, LOOKALIKES.length, 1).setNumberFormat('@');
      return shown(first(range.setValues(column(LOOKALIKES)).getValues()));
    },
  },
  'text-exact': {
    source: reference('spreadsheet/range#setValues(Object)'),
    expected: shown(EXACT),
    run: ({ at }) =>
      shown(
        at(1, 1)
          .setNumberFormat('@')
          .setValues([[EXACT]])
          .getValues()[0]?.[0],
      ),
  },
  'typed-numbers': {
    source: reference('spreadsheet/range#setValues(Object)'),
    expected: shown([15000, 1, true, 0.5]),
    run: ({ at }) => {
      const range = at(1, 1, 4, 1).setValues(column(['15,000.00', '01', 'TRUE', '50%']));
      return shown(first(range.getValues()));
    },
  },
  'typed-thai-digits': {
    source: 'https://www.benlcollins.com/spreadsheets/sheets-location/',
    expected: null,
    run: ({ at }) =>
      shown(
        at(1, 1)
          .setValues([['๑๕๐๐๐']])
          .getValues()[0]?.[0],
      ),
  },
  'typed-date-of-2569': {
    source: 'https://www.benlcollins.com/spreadsheets/sheets-location/',
    expected: null,
    run: ({ at }) => {
      const range = at(1, 1).setValues([['8/6/2569']]);
      return `${typeof range.getValue()} ${range.getDisplayValue()}`;
    },
  },
  'typed-apostrophe': {
    source: reference('spreadsheet/range#setValues(Object)'),
    expected: shown('01'),
    run: ({ at }) =>
      shown(
        at(1, 1)
          .setValues([["'01"]])
          .getValues()[0]?.[0],
      ),
  },
  'equals-sign-in-text-cells': {
    source: reference('spreadsheet/range#setNumberFormat(String)'),
    expected: null,
    run: ({ at }) => {
      const range = at(1, 1)
        .setNumberFormat('@')
        .setValues([['=1+1']]);
      return range.getFormula() === '' ? `text ${shown(range.getValue())}` : 'formula';
    },
  },
  'empty-rich-text': {
    source: reference('spreadsheet/range#setRichTextValues(RichTextValue)'),
    expected: shown([['=a'], [''], ['01']]),
    run: ({ at }) => {
      const rich = (text: string) => [SpreadsheetApp.newRichTextValue().setText(text).build()];
      return shown(
        at(1, 1, 3, 1)
          .setNumberFormat('@')
          .setRichTextValues([rich('=a'), rich(''), rich('01')])
          .getValues(),
      );
    },
  },
} satisfies Record<string, SelfTestCase>;
