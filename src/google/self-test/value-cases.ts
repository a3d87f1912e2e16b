// The self-test's cases about values: checkboxes, dates, formulas, what is displayed, where data ends.
import { thaiDate } from '../../core/text/dates.ts';
import { reference, type SelfTestCase, shown } from './self-test-case.ts';

/** 8 June 2026, noon in Bangkok. */
const NOON = Date.UTC(2026, 5, 8, 5);

export const VALUE_CASES = {
  'data-ends-at-content': {
    source: reference('spreadsheet/sheet#getDataRange()'),
    expected: shown([3, 'A1']),
    run: ({ sheet, top, at }) => {
      at(5, 1).setBackground('#ffffff').setNumberFormat('@');
      at(3, 2).setValue('x');
      const range = sheet.getDataRange();
      return shown([range.getNumRows() - top + 1, range.getCell(1, 1).getA1Notation()]);
    },
  },
  'empty-cell': {
    source: reference('spreadsheet/range#getValues()'),
    expected: shown([['', '']]),
    run: ({ at }) => shown(at(1, 1, 1, 2).getValues()),
  },
  'checkbox-starts-unticked': {
    source: reference('spreadsheet/range#insertCheckboxes()'),
    expected: shown([false, true, false]),
    run: ({ at }) => {
      const range = at(1, 1, 3, 1).insertCheckboxes();
      at(2, 1).setValue(true);
      return shown(range.getValues().map((row) => row[0]));
    },
  },
  'checkbox-overwrites': {
    source: reference('spreadsheet/range#insertCheckboxes()'),
    expected: shown(false),
    run: ({ at }) => shown(at(1, 1).setValue('x').insertCheckboxes().getValue()),
  },
  'checkbox-rule-keeps-ticks': {
    source: reference('spreadsheet/data-validation-builder#requireCheckbox()'),
    expected: shown(true),
    run: ({ at }) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      return shown(at(1, 1).setValue(true).setDataValidation(rule).getValue());
    },
  },
  'tick-sign-counted': {
    source: 'https://support.google.com/docs/answer/3093480',
    expected: shown([2, 2]),
    run: ({ at }) => {
      const range = at(1, 1, 4, 1).setValues([['☑'], [''], ['☑'], ['']]);
      const cells = range.getA1Notation();
      const total = at(5, 1, 1, 2).setFormulas([[`=COUNTIF(${cells},"☑")`, `=COUNTIF(${cells}, "☑")`]]);
      return shown(total.getValues()[0]);
    },
  },
  'sum-at-once': {
    source: 'https://developers.google.com/apps-script/guides/support/best-practices',
    expected: shown(15000.75),
    run: ({ at }) => {
      const [one, two] = [at(1, 1).getA1Notation(), at(2, 1).getA1Notation()];
      at(1, 1, 3, 1).setValues([[15000.5], [0.25], [`=SUM(${one}:${two})`]]);
      return shown(at(3, 1).getValue());
    },
  },
  'sum-passes-over-text': {
    source: 'https://support.google.com/docs/answer/3093669',
    expected: shown(5),
    run: ({ at }) => {
      at(2, 1).setNumberFormat('@');
      const cells = at(1, 1, 2, 1).setValues([[5], ['7']]);
      return shown(at(3, 1).setFormula(`=SUM(${cells.getA1Notation()})`).getValue());
    },
  },
  'link-formula': {
    source: 'https://support.google.com/docs/answer/3093313',
    expected: shown('D7'),
    run: ({ at }) => shown(at(1, 1).setValue('=HYPERLINK("#gid=0&range=D7","D7")').getValue()),
  },
  'date-is-a-date': {
    source: reference('spreadsheet/range#getValue()'),
    expected: shown([true, '2026-06-08']),
    run: ({ book, at }) => {
      const value: unknown = at(1, 1).setValue(new Date(NOON)).getValue();
      const zone = book.getSpreadsheetTimeZone();
      return shown([
        value instanceof Date,
        value instanceof Date ? Utilities.formatDate(value, zone, 'yyyy-MM-dd') : typeof value,
      ]);
    },
  },
  'money-displayed': {
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
    expected: shown(['15,000.00', '0.00']),
    run: ({ at }) => {
      const range = at(1, 1, 1, 2).setNumberFormat('#,##0.00');
      return shown(range.setValues([[15000, 0]]).getDisplayValues()[0]);
    },
  },
  'plain-number-displayed': {
    source: reference('spreadsheet/range#getNumberFormat()'),
    expected: shown(['2569', '2569']),
    run: ({ at }) => {
      at(1, 1).setNumberFormats([['0.###############']]);
      return shown(
        at(1, 1, 1, 2)
          .setValues([[2569, 2569]])
          .getDisplayValues()[0],
      );
    },
  },
  'own-thai-date': {
    source: 'https://developers.google.com/apps-script/guides/v8-runtime',
    expected: '08 มิถุนายน 2569',
    run: () => thaiDate('2026-06-08', 'arabic'),
  },
  'thai-date-of-the-runtime': {
    source: 'https://developers.google.com/apps-script/guides/v8-runtime',
    expected: null,
    run: () => new Date(NOON).toLocaleDateString('th-TH-u-ca-buddhist'),
  },
} satisfies Record<string, SelfTestCase>;
