// The self-test's cases about shape: sizes, merges, copies, hidden columns, rows that come and go.
import {
  firstColumn,
  isRefused,
  reference,
  type SelfTestCase,
  shown,
  whileFrozen,
  wordsOf,
} from './self-test-case.ts';

export const SHAPE_CASES = {
  'rows-must-match': {
    source: reference('spreadsheet/range#setValues(Object)'),
    expected: 'refused',
    run: ({ at }) => isRefused(() => at(1, 1, 2, 1).setValues([[1]])),
  },
  'columns-must-match': {
    source: 'https://github.com/alpatania/sassafras/issues/8',
    expected: 'refused',
    run: ({ at }) => isRefused(() => at(1, 1).setValues([[1, 2]])),
  },
  'range-must-fit': {
    source: reference('spreadsheet/sheet#getRange(Integer,Integer,Integer,Integer)'),
    expected: 'refused',
    run: ({ sheet }) => isRefused(() => sheet.getRange(sheet.getMaxRows(), 1, 2, 1).getValues()),
  },
  'merge-must-be-whole': {
    source: reference('spreadsheet/range#merge()'),
    expected: 'refused',
    run: ({ at }) => {
      at(1, 1, 2, 2).merge();
      return isRefused(() => at(2, 2, 2, 2).merge());
    },
  },
  'words-of-a-refusal': {
    source: 'https://github.com/lightdash/lightdash/issues/7015',
    expected: null,
    run: ({ at }) => wordsOf(() => at(1, 1, 2, 1).setValues([[1]])),
  },
  'copy-carries-all': {
    source: reference('spreadsheet/range#copyTo(Range)'),
    expected: shown([5, true, 'bold', '#fff0b3', 1]),
    run: ({ at }) => {
      at(1, 1, 2, 2).setValues([
        [5, ''],
        ['', ''],
      ]);
      at(2, 1)
        .setFormula(`=${at(1, 1).getA1Notation()}`)
        .setFontWeight('bold')
        .setBackground('#fff0b3');
      at(1, 1, 1, 2).merge();
      at(1, 1, 2, 2).copyTo(at(4, 4));
      const copy = at(5, 4);
      return shown([
        copy.getValue(),
        copy.getFormula() === `=${at(4, 4).getA1Notation()}`,
        copy.getFontWeight(),
        copy.getBackground(),
        at(4, 4, 2, 2).getMergedRanges().length,
      ]);
    },
  },
  'copy-over-merges': {
    source: reference('spreadsheet/range#copyTo(Range)'),
    expected: shown([['a', 'b'], 1]),
    run: ({ at }) => {
      at(4, 1, 2, 1).merge();
      at(1, 1, 1, 2).setValues([['a', 'b']]);
      at(2, 1, 1, 2).merge();
      at(1, 1, 2, 2).copyTo(at(4, 1));
      const copy = at(4, 1, 2, 2);
      return shown([copy.getValues()[0], copy.getMergedRanges().length]);
    },
  },
  'only-first-cell-of-a-merge': {
    source: reference('spreadsheet/range#merge()'),
    expected: shown([['a', '']]),
    run: ({ at }) =>
      shown(
        at(1, 1, 1, 2)
          .setValues([['a', 'b']])
          .merge()
          .getValues(),
      ),
  },
  'hidden-column-is-sorted-along': {
    source: reference('spreadsheet/range#sort(Object)'),
    expected: shown([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
      [true, ''],
    ]),
    run: ({ sheet, at }) => {
      const range = at(1, 1, 3, 2).setValues([
        [3, 'three'],
        [1, 'one'],
        [2, 'two'],
      ]);
      sheet.hideColumns(2);
      try {
        range.sort(1);
        return shown([...range.getValues(), [sheet.isColumnHiddenByUser(2), '']]);
      } finally {
        sheet.showColumns(2);
      }
    },
  },
  'new-row-like-the-one-above': {
    source: reference('spreadsheet/sheet#insertRowAfter(Integer)'),
    expected: shown(['CHECKBOX', '#fff0b3', '@']),
    run: ({ sheet, top, at }) => {
      at(1, 1, 2, 1).insertCheckboxes().setBackground('#fff0b3');
      at(1, 2, 2, 1).setNumberFormat('@');
      sheet.insertRowAfter(top);
      return shown([
        String(at(2, 1).getDataValidation()?.getCriteriaType() ?? 'none'),
        at(2, 1).getBackground(),
        at(2, 2).getNumberFormat(),
      ]);
    },
  },
  'new-row-is-not-frozen': {
    source: reference('spreadsheet/sheet#insertRowAfter(Integer)'),
    expected: shown(1),
    // At the top: where more is frozen than a window shows, Google puts in nothing.
    run: ({ sheet }) => {
      return whileFrozen(sheet, 1, () => {
        const frozen = sheet.insertRowAfter(1).getFrozenRows();
        sheet.deleteRow(2);
        return shown(frozen);
      });
    },
  },
  'moved-row-stands-before-its-goal': {
    source: reference('spreadsheet/sheet#moveRows(Range,Integer)'),
    expected: shown(['b', 'c', 'a']),
    run: ({ sheet, top, at }) => {
      at(1, 1, 3, 1).setValues([['a'], ['b'], ['c']]);
      sheet.moveRows(sheet.getRange(top, 1), top + 3);
      return shown(firstColumn(at(1, 1, 3, 1)));
    },
  },
  'deleted-row-pulls-up': {
    source: reference('spreadsheet/sheet#deleteRow(Integer)'),
    expected: shown(['a', 'c']),
    run: ({ sheet, top, at }) => {
      at(1, 1, 3, 1).setValues([['a'], ['b'], ['c']]);
      sheet.deleteRow(top + 1);
      return shown(firstColumn(at(1, 1, 2, 1)));
    },
  },
  'filter-is-seen': {
    source: reference('spreadsheet/sheet#getFilter()'),
    expected: shown([true, false, false]),
    run: ({ sheet, top, at }) => {
      at(1, 1, 3, 1).setValues([['a'], ['b'], ['c']]);
      const filter = at(1, 1, 3, 1).createFilter();
      try {
        return shown([
          sheet.getFilter() !== null,
          Boolean(filter?.getColumnFilterCriteria(1)),
          sheet.isRowHiddenByFilter(top + 1),
        ]);
      } finally {
        sheet.getFilter()?.remove();
      }
    },
  },
  'formula-fills-relatively': {
    source: reference('spreadsheet/range#setFormula(String)'),
    expected: shown([[2], [4]]),
    run: ({ at }) => {
      at(1, 1, 2, 1).setValues([[1], [2]]);
      return shown(
        at(1, 2, 2, 1)
          .setFormula(`=${at(1, 1).getA1Notation()}*2`)
          .getValues(),
      );
    },
  },
  'checkbox-of-a-new-row': {
    source: reference('spreadsheet/sheet#insertRowAfter(Integer)'),
    expected: null,
    run: ({ sheet, top, at }) => {
      at(1, 1).insertCheckboxes().check();
      sheet.insertRowAfter(top);
      return shown([at(2, 1).getValue(), at(2, 1).isChecked()]);
    },
  },
  'moved-to-the-last-row': {
    source: reference('spreadsheet/sheet#moveRows(Range,Integer)'),
    expected: shown(['a', 'a']),
    run: ({ sheet, top, at }) => {
      at(1, 1).setValue('a');
      const last = sheet.getMaxRows();
      sheet.moveRows(sheet.getRange(top, 1), last + 1);
      const there = sheet.getRange(last, 1).getValue();
      // Back again: the rows of the cases to come stand where they are looked for.
      sheet.moveRows(sheet.getRange(last, 1), top);
      return shown([there, at(1, 1).getValue()]);
    },
  },
  'copy-once-the-line-is-taken-off': {
    source: reference('spreadsheet/sheet#setFrozenRows(Integer)'),
    expected: shown(['a', 1]),
    run: ({ sheet, top, at }) => {
      at(1, 1, 2, 1).merge().setValue('a');
      sheet.setFrozenRows(top + 3);
      sheet.setFrozenRows(0);
      at(1, 1, 2, 1).copyTo(at(4, 1));
      return shown([at(4, 1).getValue(), at(4, 1, 2, 1).getMergedRanges().length]);
    },
  },
  'copy-across-a-frozen-line': {
    source: reference('spreadsheet/range#copyTo(Range)'),
    expected: null,
    run: ({ sheet, top, at }) => {
      at(1, 1, 2, 1).merge().setValue('a');
      return whileFrozen(sheet, top + 3, () => wordsOf(() => at(1, 1, 2, 1).copyTo(at(4, 1))));
    },
  },
  'move-across-a-frozen-line': {
    source: reference('spreadsheet/sheet#moveRows(Range,Integer)'),
    expected: null,
    run: ({ sheet, top, at }) => {
      at(1, 1, 4, 1).setValues([['a'], ['b'], ['c'], ['d']]);
      return whileFrozen(sheet, top + 1, () =>
        wordsOf(() => sheet.moveRows(sheet.getRange(top + 3, 1), top)),
      );
    },
  },
  'filter-over-merged-cells': {
    source: reference('spreadsheet/range#createFilter()'),
    expected: null,
    run: ({ sheet, at }) => {
      at(2, 1, 2, 1).merge();
      try {
        return wordsOf(() => at(1, 1, 4, 1).createFilter());
      } finally {
        sheet.getFilter()?.remove();
      }
    },
  },
  'protected-range-is-named': {
    source: reference('spreadsheet/protection'),
    expected: shown([true, true, false]),
    run: ({ sheet, at }) => {
      const made = at(1, 1, 2, 1).protect();
      try {
        const [first] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        const named = first?.getRange().getA1Notation() === at(1, 1, 2, 1).getA1Notation();
        return shown([named, first?.canEdit(), first?.isWarningOnly()]);
      } finally {
        made.remove();
      }
    },
  },
} satisfies Record<string, SelfTestCase>;
