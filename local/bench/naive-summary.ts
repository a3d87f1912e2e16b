// What a tutorial's add-on would do: read and write one cell at a time. It runs in the same local Google Sheets, for comparison.
import { readFileSync } from 'node:fs';

const CODE = `
function naiveSummary(year) {
  var book = SpreadsheetApp.getActive();
  var source = book.getSheetByName('ปี ' + year);
  var target = book.insertSheet('สรุป ' + year);
  target.getRange(1, 1).setValue('แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ' + year);
  var total = 0;
  for (var row = 2; row <= source.getLastRow(); row++) {
    for (var column = 1; column <= 9; column++) {
      var value = source.getRange(row, column).getValue();
      if (column === 4) total += value;
      target.getRange(row + 2, column).setValue(value === true ? '☑' : value === false ? '' : value);
      target.getRange(row + 2, column).setFontFamily('Sarabun');
    }
  }
  target.getRange(source.getLastRow() + 3, 4).setValue(total);
}
`;

/** The naive add-on's code, and the local Google's. */
export function naiveSummary(): { readonly code: string; readonly realmSource: string } {
  return { code: CODE, realmSource: readFileSync(new URL('../build/realm.js', import.meta.url), 'utf8') };
}
