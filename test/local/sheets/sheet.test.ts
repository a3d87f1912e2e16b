// Sheet and Spreadsheet as developers.google.com/apps-script/reference/spreadsheet/sheet and …/spreadsheet describe them.
import { expect, test } from 'vitest';
import { open } from './open.ts';

test('the data ends where the last value or formula stands; formats, notes and an empty text do not count', () => {
  const { sheet } = open();
  expect([sheet.getLastRow(), sheet.getDataRange().getA1Notation()]).toEqual([0, 'A1']);
  sheet.getRange('B3').setValue(false);
  sheet.getRange('D9').setBackground('red').setNote('n').setValue('');
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:B3');
  sheet.getRange('C5').setFormula('=""');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 3]);
});

test('rows that come or go carry formulas, merges, rules, heights, marks and frozen rows with them', () => {
  const { app, file, sheet, control } = open();
  const other = file.insertSheet('สรุป');
  other.getRange('A1').setFormula("=SUM('ปี 2569'!D2:D4)");
  sheet.getRange('A6:B6').merge();
  sheet.setRowHeightsForced(6, 1, 40);
  sheet.hideRows(7);
  sheet.getRange('E3').setFormula('=D2+D$8');
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=$D3>0')
    .setRanges([sheet.getRange('A3:A5')]);
  sheet.setConditionalFormatRules([rule.setBackground('#ff0000').build()]);
  sheet.insertRowsBefore(3, 2);
  const state = () => [
    other.getRange('A1').getFormula(),
    sheet.getRange('A1:B19').getMergedRanges()[0]?.getA1Notation(),
    control.book().sheets[0]?.rowHeights,
    control.book().sheets[0]?.hiddenRows,
    sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation(),
  ];
  expect(state()).toEqual(["=SUM('ปี 2569'!D2:D6)", 'A8:B8', { 8: 40 }, [9], 'A5:A7']);
  expect(sheet.getRange('E5').getFormula()).toBe('=D2+D$10');
  sheet.deleteRows(2, 3);
  expect(state()).toEqual(["=SUM('ปี 2569'!D2:D3)", 'A5:B5', { 5: 40 }, [6], 'A2:A4']);
  expect(sheet.getRange('E2').getFormula()).toBe('=#REF!+D$7');
  expect(sheet.getMaxRows()).toBe(19);
});

test('columns that come or go do the same', () => {
  const { sheet } = open();
  sheet.getRange('A1:C1').setValues([[1, 2, '=A1+B1']]);
  sheet.setColumnWidth(3, 300).hideColumns(2);
  sheet.insertColumnBefore(1);
  expect(sheet.getRange('D1').getFormula()).toBe('=B1+C1');
  expect([sheet.getColumnWidth(4), sheet.isColumnHiddenByUser(3), sheet.getMaxColumns()]).toEqual([
    300,
    true,
    9,
  ]);
  sheet.deleteColumn(2);
  expect(sheet.getRange('C1').getFormula()).toBe('=#REF!+B1');
});

test('moved rows take what refers to them along', () => {
  const { sheet } = open();
  sheet.getRange('A1:A4').setValues([['ก'], ['ข'], ['ค'], ['=A1&A2']]);
  sheet.moveRows(sheet.getRange('A1'), 4);
  expect(sheet.getRange('A1:A3').getValues()).toEqual([['ข'], ['ค'], ['ก']]);
  expect(sheet.getRange('A4').getFormula()).toBe('=A3&A1');
  sheet.moveRows(sheet.getRange('A3'), 1);
  expect(sheet.getRange('A4').getFormula()).toBe('=A1&A2');
});

test('new rows look like their neighbour: the row above for After, the row below for Before', () => {
  const { app, sheet } = open();
  sheet
    .getRange('A2')
    .setBackground('#ff0000')
    .setDataValidation(app.newDataValidation().requireCheckbox().build());
  sheet.insertRowAfter(2);
  expect([sheet.getRange('A3').getBackground(), sheet.getRange('A3').getValue()]).toEqual(['#ff0000', '']);
  expect(sheet.getRange('A3').getDataValidation()).not.toBeNull();
  sheet.insertRowBefore(5);
  expect(sheet.getRange('A5').getBackground()).toBe('#ffffff');
});

test('appendRow writes below the data, as typed, and makes room', () => {
  const { sheet } = open();
  sheet.getRange('A20').setValue('สุดท้าย');
  sheet.appendRow(['1-2', 'ก']);
  expect([sheet.getMaxRows(), sheet.getRange('A21').getDisplayValue()]).toEqual([21, '1/2/2026']);
});

test('a renamed sheet keeps its formulas; those of a deleted one break', () => {
  const { file, sheet } = open();
  const other = file.insertSheet('สรุป');
  other.getRange('A1').setFormula("='ปี 2569'!A1+1");
  sheet.setName("ปี 2570's");
  expect(other.getRange('A1').getFormula()).toBe("='ปี 2570''s'!A1+1");
  expect([file.getSheetByName('ปี 2569'), file.getSheetByName("ปี 2570's")?.getSheetId()]).toEqual([null, 0]);
  file.deleteSheet(sheet);
  expect(other.getRange('A1').getFormula()).toBe('=#REF!+1');
});

test('a new sheet stands after the open one and becomes the open one; a template is copied', () => {
  const { file, sheet } = open();
  sheet.getRange('A1').setValue('ก');
  file.insertSheet('ท้าย', 1);
  file.setActiveSheet(sheet);
  const copy = file.insertSheet('สำเนา', { template: sheet });
  expect(file.getSheets().map((each) => each.getName())).toEqual(['ปี 2569', 'สำเนา', 'ท้าย']);
  expect([file.getActiveSheet().getName(), copy.getRange('A1').getValue()]).toEqual(['สำเนา', 'ก']);
  file.moveActiveSheet(3);
  expect(copy.getIndex()).toBe(3);
});

test('setConditionalFormatRules replaces all rules of the sheet', () => {
  const { app, sheet } = open();
  const rule = (formula: string) =>
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A1')])
      .build();
  sheet.setConditionalFormatRules([rule('=A1>1')]);
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule('=A1>2')]);
  expect(sheet.getConditionalFormatRules()).toHaveLength(2);
  sheet.setConditionalFormatRules([rule('=A1>3')]);
  expect(
    sheet.getConditionalFormatRules().map((each) => each.getBooleanCondition()?.getCriteriaValues()),
  ).toEqual([['=A1>3']]);
});

test('a row grows with its wrapped text unless its height is forced', () => {
  // The reference of setRowHeight: "By default, rows grow to fit cell contents."
  const { sheet } = open();
  const cell = sheet.getRange('A1').setFontFamily('Sarabun').setFontSize(14).setWrap(true);
  expect(sheet.getRowHeight(1)).toBe(21);
  cell.setValue('โครงการส่งเสริมคุณธรรมและจริยธรรมในองค์กร');
  const fitted = sheet.getRowHeight(1);
  expect(fitted).toBeGreaterThan(3 * 24);
  sheet.setRowHeight(1, 30);
  expect(sheet.getRowHeight(1)).toBe(fitted);
  sheet.setRowHeightsForced(1, 1, 30);
  expect(sheet.getRowHeight(1)).toBe(30);
  sheet.autoResizeRows(1, 1);
  expect(sheet.getRowHeight(1)).toBe(fitted);
});

test('the wrapped text of a merged cell gives its row no height', () => {
  // Seen in the field: Google leaves merged cells out when it fits rows, as Excel does.
  const { sheet } = open();
  const merged = sheet.getRange('A1:C1').merge().setFontSize(14).setWrap(true);
  merged.setValue('แผนปฏิบัติการป้องกันการทุจริต '.repeat(8));
  expect(sheet.getRowHeight(1)).toBe(21);
  sheet.autoResizeRows(1, 1);
  expect(sheet.getRowHeight(1)).toBe(21);
  sheet.setRowHeight(1, 60);
  expect(sheet.getRowHeight(1)).toBe(60);
});

test('charts are inserted, changed and removed', () => {
  const { Charts, sheet, control } = open();
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange('A1:C5'))
    .setOption('title', 'งบ')
    .setOption('isStacked', true)
    .setPosition(7, 2, 0, 0)
    .build();
  sheet.insertChart(chart);
  expect(control.book().sheets[0]?.charts).toMatchObject([
    { kind: 'stacked-columns', title: 'งบ', anchor: { row: 7, column: 2 } },
  ]);
  const [inserted] = sheet.getCharts();
  if (inserted) sheet.updateChart(inserted.modify().setOption('title', 'งบประมาณ').build());
  expect(control.book().sheets[0]?.charts).toMatchObject([{ kind: 'stacked-columns', title: 'งบประมาณ' }]);
  sheet.getCharts().forEach((each) => {
    sheet.removeChart(each);
  });
  expect(sheet.getCharts()).toEqual([]);
});
