// Rows that a hand has hidden in the file: Google tells of them row by row only, which no check has the calls for; here the file tells.
import { type AnswerFinding, answerFinding } from '../../src/commands/answers/year-answer.ts';
import { FINDING_SEVERITY, type Finding } from '../../src/core/check/finding.ts';
import { knownSheets, otherSheetsIn } from '../../src/core/kinds/known-sheets.ts';
import { readSettings } from '../../src/core/kinds/settings/read-settings.ts';
import { SHEET } from '../../src/core/sheet-names.ts';
import { lookAlikeKey } from '../../src/core/text/names/look-alike.ts';
import { yearSheetOf, yearSheets } from '../../src/core/year-sheets.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { BookModel, SheetModel } from '../sheets/book/model.ts';

/** One finding for each sheet of the plan that a check of the year (พ.ศ.) reads and in which rows are hidden that say something. */
export function hiddenRowFindings(book: BookModel, year: number): readonly AnswerFinding[] {
  const names = book.sheets.map(({ name }) => name);
  const known = knownSheets(names);
  const read = [
    yearSheetOf(yearSheets(names), year),
    ...known.filter(({ kind }) => kind === 'plan').map(({ name }) => name),
    ...otherSheetsIn(known, year).map(({ name }) => name),
  ];
  const settings = book.sheets.find(({ name }) => lookAlikeKey(name) === lookAlikeKey(SHEET.settings));
  const messages = messagesIn(settings === undefined ? 'th' : languageIn(settings));
  return read.flatMap((name) => {
    const sheet = book.sheets.find((one) => one.name === name);
    const row = sheet === undefined ? undefined : firstHidden(sheet);
    return sheet === undefined || row === undefined ? [] : [answerFinding(hidden(sheet.name, row), messages)];
  });
}

function hidden(sheet: string, row: number): Finding {
  const code = 'rows-hidden';
  const place = { sheet, row, column: 1, header: '' };
  return { code, severity: FINDING_SEVERITY[code], ...place, read: '', details: { by: 'hand' }, fix: null };
}

/** The first row below the header that is hidden, or has no height, and holds something; undefined if there is none. */
function firstHidden({ cells, hiddenRows, rowHeights }: SheetModel): number | undefined {
  const flat = Object.keys(rowHeights)
    .map(Number)
    .filter((row) => rowHeights[row] === 0);
  const says = (row: number) =>
    cells[row - 1]?.some((cell) => (cell?.value ?? '') !== '' || cell?.formula !== undefined);
  return [...hiddenRows, ...flat].filter((row) => row > 1 && says(row)).sort((a, b) => a - b)[0];
}

function languageIn({ name, cells }: SheetModel) {
  const values = cells.map((line) => line.map((cell) => cell?.value ?? ''));
  return readSettings({ sheet: name, cells: values }).settings.language;
}
