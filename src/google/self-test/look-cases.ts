// The self-test's cases about looks: Sarabun, heights, borders, marks of the check, dropdowns, charts.
import { areaName } from '../../core/cell.ts';
import { reference, type SelfTestCase, shown, whileFrozen, wordsOf } from './self-test-case.ts';

/** A formula as the check marks its cells by. */
const MARK = '=LEN("sucharit:error")>0';
/** The same of a row that lacks something. */
const MARK_AS_LONG_AS = '=AND(LEN("sucharit:error")>0,COUNTIF($E5:$H5,TRUE)=0)';

export const LOOK_CASES = {
  sarabun: {
    source: 'https://fonts.google.com/specimen/Sarabun',
    expected: shown(['Sarabun', 14, 'bold', '#333333']),
    run: ({ at }) => {
      const style = SpreadsheetApp.newTextStyle()
        .setFontFamily('Sarabun')
        .setFontSize(14)
        .setBold(true)
        .setForegroundColor('#333333')
        .build();
      const cell = at(1, 1)
        .setValue('ก')
        .setTextStyles([[style]]);
      return shown([
        cell.getFontFamily(),
        cell.getFontSize(),
        cell.getFontWeight(),
        String(cell.getFontColor()),
      ]);
    },
  },
  'row-fits-its-text': {
    source: reference('spreadsheet/sheet#autoResizeRows(Integer,Integer)'),
    expected: shown(true),
    run: ({ sheet, top, at }) => {
      at(1, 1).setValue('แผนปฏิบัติการป้องกันการทุจริต '.repeat(8)).setWrap(true);
      sheet.autoResizeRows(top, 1);
      return shown(sheet.getRowHeight(top) > 40);
    },
  },
  'merged-text-gives-no-height': {
    source: reference('spreadsheet/sheet#autoResizeRows(Integer,Integer)'),
    expected: null,
    run: ({ sheet, top, at }) => {
      at(1, 1, 1, 2).merge().setWrap(true);
      at(1, 1).setValue('แผนปฏิบัติการป้องกันการทุจริต '.repeat(8));
      sheet.autoResizeRows(top, 1);
      return shown(sheet.getRowHeight(top));
    },
  },
  'row-at-least-as-high': {
    source: reference('spreadsheet/sheet#setRowHeight(Integer,Integer)'),
    expected: shown(60),
    run: ({ sheet, top }) => {
      sheet.setRowHeight(top, 60);
      return shown(sheet.getRowHeight(top));
    },
  },
  'row-stays-as-low': {
    source: reference('spreadsheet/sheet#setRowHeightsForced(Integer,Integer,Integer)'),
    expected: shown(21),
    run: ({ sheet, top, at }) => {
      sheet.setRowHeightsForced(top, 1, 21);
      at(1, 1).setWrap(true).setValue('แผนปฏิบัติการป้องกันการทุจริต '.repeat(8));
      return shown(sheet.getRowHeight(top));
    },
  },
  'color-of-a-tab': {
    source: reference('spreadsheet/sheet#setTabColor(String)'),
    expected: shown(['#b3261e', null]),
    run: ({ sheet }) => {
      const marked = sheet.setTabColor('#b3261e').getTabColor();
      return shown([marked, sheet.setTabColor(null).getTabColor()]);
    },
  },
  'color-names': {
    source: 'https://developer.mozilla.org/en-US/docs/Web/CSS/named-color',
    expected: shown('#663399'),
    run: ({ at }) => shown(at(1, 1).setBackground('rebeccapurple').getBackground()),
  },
  'general-number-format': {
    source: reference('spreadsheet/range#setNumberFormat(String)'),
    expected: shown(['0.###############', '15000.5']),
    run: ({ at }) => {
      const cell = at(1, 1).setNumberFormat('#,##0').setValue(15_000.5).setNumberFormat('general');
      return shown([cell.getNumberFormat(), cell.getDisplayValue()]);
    },
  },
  'no-background': {
    source: reference('spreadsheet/range#setBackgrounds(String)'),
    expected: shown(['#ffffff', '#e3edf7']),
    run: ({ at }) =>
      shown(
        at(1, 1, 1, 2)
          .setBackground('#123456')
          .setBackgrounds([[null, '#e3edf7'] as unknown as string[]])
          .getBackgrounds()[0],
      ),
  },
  'many-ranges-in-one-call': {
    source: reference('spreadsheet/range-list'),
    expected: shown([2, 'nothing']),
    run: ({ sheet, top }) => {
      const list = sheet.getRangeList([
        areaName({ row: top, column: 1, rows: 2, columns: 2 }),
        areaName({ row: top + 4, column: 2, rows: 1, columns: 3 }),
      ]);
      const solid = SpreadsheetApp.BorderStyle.SOLID;
      const words = wordsOf(() => list.setBorder(true, true, true, true, true, true, '#000000', solid));
      return shown([list.getRanges().length, words]);
    },
  },
  'mark-is-known-again': {
    source: reference('spreadsheet/boolean-condition#getCriteriaValues()'),
    expected: shown([1, MARK, 2]),
    run: ({ sheet, at }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(MARK)
        .setBackground('#f8c9c4')
        .setBold(true)
        .setRanges([at(1, 1), at(3, 2)])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const rules = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules([]);
      return shown([
        rules.length,
        String(rules[0]?.getBooleanCondition()?.getCriteriaValues()[0]),
        rules[0]?.getRanges().length,
      ]);
    },
  },
  'mark-with-a-condition': {
    source: reference('spreadsheet/boolean-condition#getCriteriaValues()'),
    expected: shown(MARK_AS_LONG_AS),
    run: ({ sheet, at }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(MARK_AS_LONG_AS)
        .setUnderline(true)
        .setRanges([at(1, 1)])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [first] = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules([]);
      return shown(String(first?.getBooleanCondition()?.getCriteriaValues()[0]));
    },
  },
  'dropdown-warns-only': {
    source: reference('spreadsheet/data-validation-builder#setAllowInvalid(Boolean)'),
    expected: shown('5'),
    run: ({ at }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['1', '2'], true)
        .setAllowInvalid(true)
        .setHelpText('1, 2')
        .build();
      return shown(at(1, 1).setNumberFormat('@').setDataValidation(rule).setValue('5').getValue());
    },
  },
  notes: {
    source: reference('spreadsheet/range#setNotes(Object)'),
    expected: shown([['งบประมาณ', '']]),
    run: ({ at }) =>
      shown(
        at(1, 1, 1, 2)
          .setNotes([['งบประมาณ', '']])
          .getNotes(),
      ),
  },
  'frozen-header': {
    source: reference('spreadsheet/sheet#setFrozenRows(Integer)'),
    expected: shown(2),
    run: ({ sheet }) => {
      return whileFrozen(sheet, 2, () => shown(sheet.getFrozenRows()));
    },
  },
  'column-widths': {
    source: reference('spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer)'),
    expected: shown([150, 150]),
    run: ({ sheet }) => {
      sheet.setColumnWidths(7, 2, 150);
      return shown([sheet.getColumnWidth(7), sheet.getColumnWidth(8)]);
    },
  },
  'chart-comes-and-goes': {
    source: reference('spreadsheet/embedded-chart-builder'),
    expected: shown([1, 0]),
    run: ({ sheet, top, at }) => {
      const data = at(1, 1, 3, 2).setValues([
        ['ปี', 'บาท'],
        ['2568', 20000],
        ['2569', 25000],
      ]);
      const chart = sheet
        .newChart()
        .asColumnChart()
        .setStacked()
        .setTitle('ทดสอบ')
        .setColors(['#1f5f99'])
        .addRange(data)
        .setNumHeaders(1)
        .setPosition(top, 4, 0, 0)
        .setOption('width', 300)
        .setOption('height', 200)
        .build();
      sheet.insertChart(chart);
      const charts = sheet.getCharts();
      for (const each of charts) sheet.removeChart(each);
      return shown([charts.length, sheet.getCharts().length]);
    },
  },
  'first-column-of-a-chart': {
    source: reference('spreadsheet/embedded-chart-builder#setOption(String,Object)'),
    expected: null,
    run: ({ sheet, top, at }) => {
      const data = at(1, 1, 3, 2).setValues([
        ['ปี', 'บาท'],
        [2568, 20000],
        [2569, 25000],
      ]);
      const chart = sheet.newChart().asColumnChart().addRange(data).setNumHeaders(1);
      sheet.insertChart(chart.setOption('useFirstColumnAsDomain', true).setPosition(top, 4, 0, 0).build());
      const charts = sheet.getCharts();
      const seen = charts.map((each) => String(each.getOptions()?.get('useFirstColumnAsDomain')));
      for (const each of charts) sheet.removeChart(each);
      return shown(seen);
    },
  },
} satisfies Record<string, SelfTestCase>;
