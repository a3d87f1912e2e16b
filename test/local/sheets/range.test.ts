// Range as developers.google.com/apps-script/reference/spreadsheet/range describes it, and RangeList as …/spreadsheet/range-list does.
import { expect, test } from 'vitest';
import { open } from './open.ts';

test('getValues gives dates where a number is shown as one, booleans for checkboxes, and "" for nothing', () => {
  const { sheet, Utilities } = open();
  sheet.getRange('A1:C1').setValues([['8/6/2026', true, '']]);
  const [[day, ticked, empty] = []] = sheet.getRange('A1:C1').getValues();
  expect(Utilities.formatDate(day, 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm")).toBe('2026-06-08T00:00');
  expect([ticked, empty]).toEqual([true, '']);
});

test('insertCheckboxes overwrites what was there with FALSE; a validation set on the cells does not', () => {
  // platform.md (D): "on cells with data set a requireCheckbox validation instead".
  const { app, sheet } = open();
  const cells = sheet.getRange('A1:B1').setValues([[true, 'x']]);
  cells.setDataValidation(app.newDataValidation().requireCheckbox().build());
  expect(cells.getValues()).toEqual([[true, 'x']]);
  expect(sheet.getRange('A1').isChecked()).toBe(true);
  expect(cells.isChecked()).toBeNull();
  expect(cells.insertCheckboxes().getValues()).toEqual([[false, false]]);
  expect(cells.check().getValues()).toEqual([[true, true]]);
  expect(cells.removeCheckboxes().getValues()).toEqual([['', '']]);
  expect(cells.getDataValidations()).toEqual([[null, null]]);
});

test('clear takes contents, looks and validations and leaves notes; clearFormat leaves number formats; both leave merges', () => {
  // The reference of RangeList.clear: "contents, formats, and data validation rules"; of clearFormat: it "does not reset any number
  // formatting rules".
  const { app, sheet } = open();
  const cell = sheet.getRange('A1');
  const fill = () =>
    cell
      .setValue(5)
      .setNumberFormat('0.00')
      .setBackground('red')
      .setNote('n')
      .setDataValidation(app.newDataValidation().requireNumberBetween(1, 9).build());
  sheet.getRange('A1:B1').merge();
  fill().clear();
  const rest = () => [
    cell.getValue(),
    cell.getBackground(),
    cell.getNote(),
    cell.getDataValidation() === null,
  ];
  expect(rest()).toEqual(['', '#ffffff', 'n', true]);
  fill().clearFormat();
  expect(rest()).toEqual([5, '#ffffff', 'n', false]);
  expect(cell.getNumberFormat()).toBe('0.00');
  fill().clear({ contentsOnly: true });
  expect(rest()).toEqual(['', '#ff0000', 'n', false]);
  expect(cell.isPartOfMerge()).toBe(true);
});

test('merge keeps one value; mergeAcross merges each row; breakApart gives the cells back', () => {
  const { sheet } = open();
  sheet
    .getRange('A1:B2')
    .setValues([
      ['ก', 'ข'],
      ['ค', 'ง'],
    ])
    .merge();
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    ['ก', ''],
    ['', ''],
  ]);
  sheet.getRange('A1:B2').breakApart();
  expect(sheet.getRange('A1:B2').getMergedRanges()).toEqual([]);
  sheet.getRange('A3:C4').mergeAcross();
  expect(
    sheet
      .getRange('A1:C9')
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['A3:C3', 'A4:C4']);
});

test('copyTo carries values, formats, notes, validations and merges, and moves formulas', () => {
  const { app, sheet } = open();
  const rule = app.newDataValidation().requireNumberBetween(1, 4).build();
  sheet
    .getRange('A1:B1')
    .setValues([[1, '=A1*$A$1']])
    .setFontWeight('bold')
    .setNote('n')
    .setDataValidation(rule);
  sheet.getRange('C1:D1').merge();
  sheet.getRange('A1:D1').copyTo(sheet.getRange('A3:D4'));
  expect(sheet.getRange('A3:B4').getFormulas()).toEqual([
    ['', '=A3*$A$1'],
    ['', '=A4*$A$1'],
  ]);
  expect(sheet.getRange('B4').getFontWeight()).toBe('bold');
  expect(sheet.getRange('A4').getNote()).toBe('n');
  expect(sheet.getRange('A4').getDataValidation()?.getCriteriaValues()).toEqual([1, 4]);
  expect(sheet.getRange('C3:D4').getMergedRanges()).toHaveLength(2);
  sheet.getRange('B1').copyTo(sheet.getRange('B6'), { contentsOnly: true });
  expect([sheet.getRange('B6').getFormula(), sheet.getRange('B6').getValue()]).toEqual(['', 1]);
});

test('setBorder: true draws, false takes away, null leaves', () => {
  const { app, sheet, control } = open();
  const cells = sheet.getRange('A1:B2');
  cells.setBorder(true, true, true, true, true, true, '#000000', app.BorderStyle.SOLID);
  sheet.getRange('A1').setBorder(false, null, null, null, null, null);
  const borders = control.book().sheets[0]?.cells[0]?.[0]?.style?.borders ?? {};
  expect(Object.keys(borders).sort()).toEqual(['bottom', 'left', 'right']);
  expect(borders.left).toEqual({ style: 'solid', color: '#000000' });
});

test('sorting puts numbers before text and empty cells last either way, and whole cells move', () => {
  const { sheet } = open();
  const rows = sheet.getRange('A1:B4').setValues([
    ['ข', 1],
    ['', 2],
    [10, 3],
    [9, 4],
  ]);
  sheet.getRange('A3').setBackground('#ff0000');
  rows.sort({ column: 1, ascending: true });
  expect(rows.getValues()).toEqual([
    [9, 4],
    [10, 3],
    ['ข', 1],
    ['', 2],
  ]);
  expect(sheet.getRange('A2').getBackground()).toBe('#ff0000');
  rows.sort({ column: 1, ascending: false });
  expect(rows.getValues().map(([first]) => first)).toEqual(['ข', 10, 9, '']);
});

test('formats are read and written for one cell and for many; null is the default', () => {
  const { app, sheet } = open();
  const cells = sheet.getRange('A1:B1');
  cells
    .setFontFamily('Sarabun')
    .setFontSizes([[14, 16]])
    .setHorizontalAlignment('center')
    .setWrap(true);
  expect([cells.getFontFamily(), cells.getFontSizes(), cells.getHorizontalAlignments()]).toEqual([
    'Sarabun',
    [[14, 16]],
    [['center', 'center']],
  ]);
  expect(cells.getWrapStrategy()).toBe(app.WrapStrategy.WRAP);
  cells.setFontFamily(null).setHorizontalAlignment(null);
  expect([cells.getFontFamily(), cells.getHorizontalAlignment(), cells.getFontColor()]).toEqual([
    'Arial',
    'general',
    '#000000',
  ]);
});

test('a link over the whole text is kept; what would need a part of it is not implemented', () => {
  const { app, sheet } = open();
  const builder = app.newRichTextValue().setText('ไปที่เซลล์').setLinkUrl('#gid=0&range=D7');
  sheet.getRange('A1').setRichTextValue(builder.build());
  expect(sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBe('#gid=0&range=D7');
  expect(() => app.newRichTextValue().setText('ยาว').setLinkUrl(0, 1, '#x')).toThrow('not implemented here');
});

test('a RangeList changes many ranges at one call', () => {
  const { sheet, control } = open();
  control.resetCounts();
  sheet.getRangeList(['A1:B1', 'D4']).setBackground('#eeeeee').setNote('ดู');
  expect(control.counts()).toMatchObject({ writes: 2, reads: 0 });
  expect([sheet.getRange('B1').getNote(), sheet.getRange('D4').getBackground()]).toEqual(['ดู', '#eeeeee']);
});

test('ranges in A1 notation may name a sheet, whole columns, or an open end', () => {
  const { file } = open();
  const named = (a1: string) => {
    const range = file.getRange(a1);
    return `${range.getSheet().getName()} ${range.getA1Notation()}`;
  };
  expect(['B2', "'ปี 2569'!B2:C3", 'B:C', '2:3', 'B2:C', '$B$2'].map(named)).toEqual([
    'ปี 2569 B2',
    'ปี 2569 B2:C3',
    'ปี 2569 B1:C20',
    'ปี 2569 A2:H3',
    'ปี 2569 B2:C20',
    'ปี 2569 B2',
  ]);
});
