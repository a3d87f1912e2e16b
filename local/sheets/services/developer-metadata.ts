// DeveloperMetadata: keys and values that belong to a sheet and that no user sees. Only sheets have them here, not ranges.
// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata: allowed under spreadsheets.currentonly.
import type { SheetModel } from '../book/model.ts';
import { sheetById, type World } from '../world.ts';
import { defineService, fullName, type Methods, text } from './service.ts';

export interface MetadataAt {
  readonly sheetId: number;
  readonly entry: NonNullable<SheetModel['metadata']>[number];
}

export function defineDeveloperMetadata(world: World): void {
  const metadata: Methods<MetadataAt, GoogleAppsScript.Spreadsheet.DeveloperMetadata> = {
    getKey: ({ entry }) => entry.key,
    getValue: ({ entry }) => entry.value,
    setValue: (self, value: unknown) => {
      self.entry.value = text(value, fullName('DeveloperMetadata', 'setValue'), [value]);
      return world.make.DeveloperMetadata?.(self);
    },
    remove: ({ sheetId, entry }) => {
      const sheet = sheetById(world, sheetId);
      sheet.metadata = (sheet.metadata ?? []).filter((other) => other !== entry);
    },
  };
  defineService<MetadataAt>(world, 'DeveloperMetadata', metadata);
}
