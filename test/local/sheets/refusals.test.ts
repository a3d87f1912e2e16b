// What Google refuses, in its words. Sources: platform.md's list from the field, and where named: T = execution logs in public issue
// threads and repositories; R = the reference of the method.
import { expect, test } from 'vitest';
import { open } from './open.ts';

type Opened = ReturnType<typeof open>;
const any = (value: unknown) => value as never;

const CASES: [string, (google: Opened) => unknown, string][] = [
  ['a row 0', ({ sheet }) => sheet.getRange(0, 1), 'The starting row of the range is too small.'],
  ['a column 0', ({ sheet }) => sheet.getRange(1, 0), 'The starting column of the range is too small.'],
  [
    'no rows at all',
    ({ sheet }) => sheet.getRange(2, 1, 0, 3),
    'The number of rows in the range must be at least 1.',
  ],
  [
    'a range below the grid',
    ({ sheet }) => sheet.getRange(20, 1, 2, 1),
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  [
    'a range right of the grid',
    ({ sheet }) => sheet.getRange('A1:I1'),
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['a name that is no range', ({ sheet }) => sheet.getRange('ลำดับ'), 'Range not found'],
  [
    'text for a number',
    ({ sheet }) => sheet.getRange(any('2'), 1),
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    'an argument too many',
    ({ sheet }) => (sheet.getLastRow as (extra: number) => number)(1),
    "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getLastRow.",
  ],
  [
    'too many rows of data',
    ({ sheet }) =>
      sheet.getRange('A1:B1').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
  ],
  [
    'a ragged row',
    ({ sheet }) => sheet.getRange('A1:B2').setValues([['a', 'b'], ['c']]),
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'an array of one dimension',
    ({ sheet }) => sheet.getRange('A1:B1').setValues(any(['a', 'b'])),
    "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    'a text of 50,001 characters (T)',
    ({ sheet }) => sheet.getRange('A1').setValue('ก'.repeat(50_001)),
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'a merge that cuts another',
    ({ sheet }) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2:C3').merge();
    },
    'You must select all cells in a merged range to merge or unmerge them.',
  ],
  [
    'a merge over the frozen edge (T)',
    ({ sheet }) => {
      sheet.setFrozenColumns(1);
      sheet.getRange('A1:C1').merge();
    },
    "You can't merge frozen and non-frozen columns.",
  ],
  [
    'freezing a part of a merged cell (T)',
    ({ sheet }) => {
      sheet.getRange('A1:C1').merge();
      sheet.setFrozenColumns(1);
    },
    "Sorry, you can't freeze columns which contain only part of a merged cell.",
  ],
  [
    'a second sheet of the same name',
    ({ file }) => file.insertSheet('ปี 2569'),
    'A sheet with the name "ปี 2569" already exists. Please enter another name.',
  ],
  [
    'a name over 100 characters (T)',
    ({ sheet }) => sheet.setName('ก'.repeat(101)),
    'The sheet name cannot be greater than 100 characters.',
  ],
  [
    'deleting the last sheet (googleapis/google-api-php-client issue 1293)',
    ({ file, sheet }) => file.deleteSheet(sheet),
    "You can't remove all the sheets in a document.",
  ],
  [
    'deleting the last visible sheet (T)',
    ({ file, sheet }) => {
      file.insertSheet('ก').hideSheet();
      file.deleteSheet(sheet);
    },
    "You can't remove all the visible sheets in a document.",
  ],
  [
    'a sheet that is gone',
    ({ file, sheet }) => {
      file.insertSheet('ก');
      file.deleteSheet(sheet);
      sheet.getName();
    },
    'Sheet 0 not found',
  ],
  ['deleting rows past the end (T)', ({ sheet }) => sheet.deleteRows(20, 2), 'Those rows are out of bounds.'],
  [
    'deleting every row (T)',
    ({ sheet }) => sheet.deleteRows(1, 20),
    "You can't delete all the rows on the sheet.",
  ],
  [
    'deleting every row that is not frozen (T)',
    ({ sheet }) => {
      sheet.setFrozenRows(1);
      sheet.deleteRows(2, 19);
    },
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  [
    'a value that a validation rejects (T)',
    ({ app, sheet }) => {
      const rule = app.newDataValidation().requireValueInList(['1', '2']).setAllowInvalid(false).build();
      sheet.getRange('C3').setDataValidation(rule).setValue('5');
    },
    'The data you entered in cell C3 violates the data validation rules set on this cell.',
  ],
  [
    'a colour that is none (Google ignores it: brucemcpherson/gas-fakes, oddities.md)',
    ({ sheet }) => sheet.getRange('A1').setBackground('#gggggg'),
    "don't match the method signature for SpreadsheetApp.Range.setBackground",
  ],
  [
    'another file, under the narrow scope',
    ({ app }) => app.openById('x'),
    'Specified permissions are not sufficient to call SpreadsheetApp.openById.',
  ],
  [
    'getActiveRangeList of the app, under the narrow scope',
    ({ app }) => app.getActiveRangeList(),
    'Specified permissions are not sufficient to call SpreadsheetApp.getActiveRangeList.',
  ],
  [
    "the user's address, without its scope (T)",
    ({ Session }) => Session.getActiveUser(),
    'Specified permissions are not sufficient to call Session.getActiveUser.',
  ],
  [
    'a property over 9 KB (developers.google.com/apps-script/guides/services/quotas)',
    ({ PropertiesService }) => PropertiesService.getDocumentProperties().setProperty('k', 'ก'.repeat(3073)),
    'Argument too large: value',
  ],
  [
    'properties over 500 KB in all (the same page)',
    ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      for (let at = 0; at < 60; at++) properties.setProperty(`k${at}`, 'x'.repeat(9000));
    },
    'You have exceeded the property storage quota.',
  ],
];

test.each(CASES)('refused: %s', (_, act, words) => {
  let thrown: unknown;
  try {
    act(open());
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  expect(thrown).toMatchObject({ name: 'Exception', message: expect.stringContaining(words) as string });
});

test('a refused write changes nothing', () => {
  const { app, sheet, control } = open();
  const rule = app.newDataValidation().requireNumberBetween(1, 4).setAllowInvalid(false).build();
  sheet.getRange('B1').setDataValidation(rule);
  const before = JSON.stringify(control.book());
  expect(() => sheet.getRange('A1:B1').setValues([['ใหม่', 9]])).toThrow('violates');
  expect(() => sheet.getRange('A1:B1').setBackgrounds([['#ffffff', 'ดำ']])).toThrow("don't match");
  expect(JSON.stringify(control.book())).toBe(before);
});
