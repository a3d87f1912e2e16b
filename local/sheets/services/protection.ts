// Protection and Filter: the little of them that the model keeps.

import type { SheetModel } from '../book/model.ts';
import { mayEdit } from '../book/protected.ts';
import { sortRows } from '../book/sorting.ts';
import { sheetById, type World } from '../world.ts';
import * as enums from './enums.ts';
import { rangeHandle } from './range-at.ts';
import { defineService, flag, fullName, integer, type Methods, text } from './service.ts';

export interface ProtectionAt {
  readonly sheetId: number;
  readonly protection: SheetModel['protections'][number];
}

export function defineProtection(world: World): void {
  const protection: Methods<ProtectionAt, GoogleAppsScript.Spreadsheet.Protection> = {
    canEdit: (self) => mayEdit(self.protection),
    getDescription: (self) => self.protection.description,
    getProtectionType: (self) => enums.ProtectionType[self.protection.area === null ? 'SHEET' : 'RANGE'],
    getRange: ({ sheetId, protection: { area } }) => {
      const sheet = sheetById(world, sheetId);
      return rangeHandle(
        world,
        sheetId,
        area ?? { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns },
      );
    },
    isWarningOnly: (self) => self.protection.warningOnly,
    remove: (self) => {
      const sheet = sheetById(world, self.sheetId);
      sheet.protections = sheet.protections.filter((each) => each !== self.protection);
    },
    setDescription: (self, words: unknown) => {
      self.protection.description = text(words, fullName('Protection', 'setDescription'), [words]);
      return world.make.Protection?.(self);
    },
    setWarningOnly: (self, on: unknown) => {
      self.protection.warningOnly = flag(on, fullName('Protection', 'setWarningOnly'), [on]);
      return world.make.Protection?.(self);
    },
  };
  defineService<ProtectionAt>(world, 'Protection', protection);

  // The model keeps which columns have criteria, not what they are.
  defineService<number>(world, 'FilterCriteria', {});
  const filter: Methods<{ sheetId: number }, GoogleAppsScript.Spreadsheet.Filter> = {
    getColumnFilterCriteria: ({ sheetId }, column: unknown) => {
      const position = integer(column, fullName('Filter', 'getColumnFilterCriteria'), [column]);
      const columns = sheetById(world, sheetId).filter?.criteriaColumns ?? [];
      return columns.includes(position) ? world.make.FilterCriteria?.(position) : null;
    },
    getRange: ({ sheetId }) => {
      const { filter: model } = sheetById(world, sheetId);
      return model && rangeHandle(world, sheetId, model.area);
    },
    remove: ({ sheetId }) => {
      sheetById(world, sheetId).filter = null;
    },
    sort: (self, column: unknown, ascending: unknown) => {
      const sheet = sheetById(world, self.sheetId);
      const method = fullName('Filter', 'sort');
      const area = sheet.filter?.area;
      if (area && typeof column === 'number') {
        const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
        sortRows(sheet, body, [
          { column: area.column + column - 1, ascending: flag(ascending, method, [column, ascending]) },
        ]);
      }
      return world.make.Filter?.(self);
    },
  };
  defineService<{ sheetId: number }>(world, 'Filter', filter);
}
