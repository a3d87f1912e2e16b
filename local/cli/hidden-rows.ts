// Rows that a hand has hidden in the file: Google tells of them row by row only, which no check has the calls for; here the file tells.
import { type AnswerFinding, answerFinding } from '../../src/commands/answers/year-answer.ts';
import { columnLetters, numberAtEnd } from '../../src/core/cell.ts';
import { FINDING_SEVERITY, type Finding } from '../../src/core/check/finding.ts';
import type { WorkbookDoubt } from '../../src/core/documents/doubt-codes.ts';
import type { Doubt, LeftOut } from '../../src/core/documents/imported.ts';
import { knownSheets, otherSheetsIn } from '../../src/core/kinds/known-sheets.ts';
import { readSettings } from '../../src/core/kinds/settings/read-settings.ts';
import { SHEET } from '../../src/core/sheet-names.ts';
import { lookAlikeKey } from '../../src/core/text/names/look-alike.ts';
import { yearSheetOf, yearSheets } from '../../src/core/year-sheets.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { BookModel, CellModel, SheetModel } from '../sheets/book/model.ts';

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
  return unseen(hiddenRows, rowHeights).find((row) => row > 1 && cells[row - 1]?.some(says));
}

/** Rows or columns that are hidden, or have no size, in order. */
function unseen(hidden: readonly number[], sizes: Readonly<Record<number, number>>): readonly number[] {
  const flat = Object.keys(sizes).map(Number);
  return [...new Set([...hidden, ...flat.filter((at) => sizes[at] === 0)])].sort((a, b) => a - b);
}

function says(cell: CellModel | null | undefined): boolean {
  return (cell?.value ?? '') !== '' || cell?.formula !== undefined;
}

/** What is hidden or struck through in somebody's sheet and was taken in: a doubt for each, with its rows or columns. `taken`: where they stand now. */
export function hiddenDoubts(
  { name, cells, hiddenRows, filter, rowHeights, hiddenColumns, columnWidths }: SheetModel,
  taken: { readonly sheet: string; readonly leftOut: readonly LeftOut[] },
): readonly Doubt[] {
  const isLeftOut = (row: number) =>
    taken.leftOut.some(({ place }) => place.startsWith(`${name} `) && numberAtEnd(place) === row);
  const rows = unseen([...hiddenRows, ...(filter?.hiddenRows ?? [])], rowHeights).filter(
    (row) => cells[row - 1]?.some(says) && !isLeftOut(row),
  );
  const struck = cells.flatMap((line, at) =>
    line.some((cell) => says(cell) && cell?.style?.strikethrough) && !isLeftOut(at + 1) ? [at + 1] : [],
  );
  const columns = unseen(hiddenColumns, columnWidths).filter((column) =>
    cells.some((line) => says(line[column - 1])),
  );
  const doubt = (code: WorkbookDoubt, places: readonly number[], written: (place: number) => string) => {
    const read = inRuns(places, written);
    const details = { count: places.length };
    return read === '' ? [] : [{ code, sheet: taken.sheet, cell: null, read, place: name, details }];
  };
  return [
    ...doubt('rows-hidden', rows, String),
    ...doubt('columns-hidden', columns, columnLetters),
    ...doubt('rows-struck', struck, String),
  ];
}

/** `4, 6-9` */
function inRuns(places: readonly number[], written: (place: number) => string): string {
  const starts = places.filter((place) => !places.includes(place - 1));
  const ends = places.filter((place) => !places.includes(place + 1));
  return starts
    .map((start, at) => [...new Set([start, ends[at] ?? start])].map(written).join('-'))
    .join(', ');
}

function languageIn({ name, cells }: SheetModel) {
  const values = cells.map((line) => line.map((cell) => cell?.value ?? ''));
  return readSettings({ sheet: name, cells: values }).settings.language;
}
