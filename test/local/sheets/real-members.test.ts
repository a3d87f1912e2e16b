// The local Sheets has no member that Google lacks, and knows which real ones it doesn't have.
import { expect, test } from 'vitest';
import { newBookModel } from '../../../local/sheets/book/new-book.ts';
import { createGoogle } from '../../../local/sheets/realm/google.ts';
import { listRealMembers } from '../../../local/sheets/realm/list-real-members.mjs';
import { nodeHost } from '../../../local/sheets/realm/node-host.ts';
import recorded from '../../../local/sheets/realm/real-members.json' with { type: 'json' };

test('the recorded members are those of @types/google-apps-script', () => {
  expect(recorded).toEqual(listRealMembers());
  expect(Object.keys(recorded.Range).length).toBeGreaterThan(170);
});

test('a real method that is missing here says so; an invented one is not there at all', () => {
  const app = createGoogle(nodeHost(), newBookModel()).globals
    .SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const range = app.getActiveSheet().getRange('A1');
  expect(() => range.randomize()).toThrow('not implemented here: Range.randomize');
  const invented = range as unknown as { setFormulae(value: string): void };
  expect(() => invented.setFormulae('=1')).toThrow(TypeError);
  expect(Object.keys(range)).toEqual([]);
});
