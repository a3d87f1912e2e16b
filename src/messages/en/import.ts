// What an officer reads when a sheet is taken in, in English.
import type { SheetTarget } from '../../commands/take-in/import-from-sheet.ts';
import { columnLetters } from '../../core/cell.ts';
import type { LeftOut } from '../../core/documents/imported.ts';
import type { TableColumn } from '../../core/documents/tables/find-header.ts';
import { doubtMessage } from '../doubt-message.ts';
import type { ImportWords } from '../th/import.ts';

/** So many of each are named in a dialog; all of them are in the sheet. */
const MOST_NAMED = 8;

const WHY: Readonly<Record<LeftOut['why'], string>> = {
  title: 'title',
  header: 'header',
  total: 'totals',
  heading: 'headings of dimensions or missions',
  footer: 'footer',
  'column-numbers': 'numbers of columns',
  'no-project': 'rows with a number only',
  again: 'projects that are there already',
  'other-table': 'other tables',
};

function takenFor({ role }: TableColumn): string {
  if (role.kind === 'year') return `budget of ${role.year}`;
  if (role.kind === 'quarter') return `quarter ${role.quarter}`;
  return role.kind === 'unknown' ? 'taken along as it is' : role.kind;
}

function firstOf(lines: readonly string[]): string {
  const more = lines.length - MOST_NAMED;
  return [...lines.slice(0, MOST_NAMED), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

function targetLine({ sheet, isNew, added, same, differences }: SheetTarget): string {
  if (isNew) return `Sheet "${sheet}" will be made: ${added.length} projects`;
  return `Sheet "${sheet}": ${added.length} projects added, ${same} there already, ${differences.length} cells differ`;
}

/** The words of taking a sheet in. */
export const IMPORT_EN: ImportWords = {
  title: 'Take in this sheet',
  askYear: (sheet) => `The table in "${sheet}" does not say its year. Type its year (B.E.), such as 2569.`,
  preview: ({ from, imported, targets }) => {
    const columns = imported.tables.flatMap((table) =>
      table.columns
        .filter(({ header }) => header !== '')
        .map((column) => `${columnLetters(column.column)} "${column.header}" = ${takenFor(column)}`),
    );
    const kinds = [...new Set(imported.leftOut.map(({ why }) => why))];
    const left = kinds.map(
      (why) => `${WHY[why]} ${imported.leftOut.filter((row) => row.why === why).length}`,
    );
    const doubts = imported.doubts.map((doubt) => doubtMessage(doubt, 'en'));
    return [
      `Sheet "${from}"`,
      ...targets.map(targetLine),
      '',
      'Columns as understood:',
      firstOf([...new Set(columns)]),
      ...(left.length > 0 ? ['', `Left out (rows): ${left.join(', ')}`] : []),
      ...(doubts.length > 0
        ? ['', `${doubts.length} doubts (the text is kept, or ? stands there):`, firstOf(doubts)]
        : []),
      '',
      'Take it in?',
    ].join('\n');
  },
  askOverwrite: ({ sheet, differences }) =>
    `In "${sheet}" ${differences.length} cells differ from this table. Change them to what it says? (No = keep them)`,
  nothing: 'Every project of this table is there already, and the same. There is nothing to take in.',
  cancelled: 'Cancelled. Nothing was changed.',
  done: (targets, doubts) =>
    [
      ...targets.map(({ sheet, added }) => `Taken into "${sheet}": ${added.length} projects.`),
      doubts > 0
        ? `${doubts} doubts: check the plan next, and mend the cells that it names.`
        : 'No doubts. Check the plan next.',
      'This can be undone from the menu.',
    ].join('\n'),
};
