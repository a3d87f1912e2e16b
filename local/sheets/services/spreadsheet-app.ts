// SpreadsheetApp: the way to the open file, the builders, the enumerations.

import { exception } from '../errors.ts';
import { selectionOf } from '../sheet/sheet.ts';
import { activeSheet, type World } from '../world.ts';
import * as enums from './enums.ts';
import { rangeHandle } from './range-at.ts';
import { defineService, type Methods } from './service.ts';

/** What the narrow scope spreadsheets.currentonly doesn't allow. */
function tooNarrow(method: string): Error {
  return exception(
    `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
  );
}

export function createSpreadsheetApp(world: World): object {
  const book = () => world.make.Spreadsheet?.(world.book);
  const methods: Methods<null, GoogleAppsScript.Spreadsheet.SpreadsheetApp> = {
    getActive: book,
    getActiveSpreadsheet: book,
    getActiveSheet: () => world.make.Sheet?.({ id: activeSheet(world).id }),
    getActiveRange: () => rangeHandle(world, activeSheet(world).id, selectionOf(activeSheet(world))),
    getCurrentCell: () =>
      rangeHandle(world, activeSheet(world).id, { ...selectionOf(activeSheet(world)), rows: 1, columns: 1 }),
    getSelection: () => world.make.Selection?.({ id: activeSheet(world).id }),
    getUi: () => world.make.Ui?.(null),
    flush: () => {},
    newDataValidation: () =>
      world.make.DataValidationBuilder?.({ kind: null, arguments: [], rejects: false, help: '' }),
    newConditionalFormatRule: () =>
      world.make.ConditionalFormatRuleBuilder?.({ ranges: [], formula: null, style: {} }),
    newRichTextValue: () => world.make.RichTextValueBuilder?.({ text: null, link: null, style: null }),
    newTextStyle: () => world.make.TextStyleBuilder?.({}),
    openById: () => {
      throw tooNarrow('openById');
    },
    openByUrl: () => {
      throw tooNarrow('openByUrl');
    },
    getActiveRangeList: () => {
      throw tooNarrow('getActiveRangeList');
    },
    create: () => {
      throw tooNarrow('create');
    },
  };
  const app = defineService<null>(world, 'SpreadsheetApp', methods, {
    BooleanCriteria: enums.BooleanCriteria,
    BorderStyle: enums.BorderStyle,
    CopyPasteType: enums.CopyPasteType,
    DataValidationCriteria: enums.DataValidationCriteria,
    Dimension: enums.Dimension,
    Direction: enums.Direction,
    ProtectionType: enums.ProtectionType,
    SheetType: enums.SheetType,
    WrapStrategy: enums.WrapStrategy,
  });
  return app(null);
}
