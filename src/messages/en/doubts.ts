// What an import was not certain of, in English.
import type { Doubt } from '../../core/documents/imported.ts';
import type { DescribedWords, DoubtMessages, DoubtPlaces } from '../th/doubts.ts';

const said = (sentence: string) => () => sentence;
const read = (sentence: string) => (doubt: Doubt) => `read "${doubt.read}", ${sentence}`;

/** What the project's description says of that year; `{}` is the amount. */
export const DESCRIBED_EN: DescribedWords = {
  amount: ' The project’s description in the same document says {} baht.',
  notRun: ' The project’s description in the same document says it is not run that year.',
};

/** Where a doubt's cell is, and where it was read. */
export const DOUBT_PLACES_EN: DoubtPlaces = {
  at: ({ sheet, cell }) =>
    sheet === '' ? 'The document' : cell === null ? `Sheet "${sheet}"` : `Sheet "${sheet}" cell ${cell}`,
  from: ({ place }) => (place === '' ? '' : ` (from ${place})`),
};

/** The sentences of doubts, in English. */
export const DOUBTS_EN: DoubtMessages = {
  'amount-unclear': read('which is no certain amount. Type the amount as a number.'),
  'amount-dash': read('which does not say how much. Type the amount, or 0 if there is no budget.'),
  'amount-missing': said('the document gives no budget. Type the amount, or 0 if there is no budget.'),
  'amount-shared': read('several amounts, or one beside several projects. Type the amount of this project.'),
  'year-blank': said(
    'the document leaves it empty, but writes - elsewhere for years without the project. Type the amount, 0 for no budget, or - if it is not run that year.',
  ),
  'year-ticked': read(
    'one budget for several years, so this year’s is not known. Type the amount of this year.',
  ),
  'year-column-missing': said(
    'the table has no column for this year. Type the amount, or - if it is not run that year.',
  ),
  'year-column-double': read('but the table’s columns for this year differ. Type the right amount.'),
  'unit-unclear': read(
    'but the document names several units of money, or not at each table. Type the amount in baht.',
  ),
  'quarters-unclear': read('which does not say for certain in which quarters it runs. Tick them.'),
  'quarters-missing': said('the document does not say in which quarters it runs. Tick them.'),
  'quarters-shared': read('which stands beside several projects. Tick the quarters of this one.'),
  'dimension-unclear': read('which is no certain dimension. Type 1, 2, 3 or 4.'),
  'dimension-missing': said('the document names no dimension. Type 1, 2, 3 or 4.'),
  'dimension-conflict': read('but the heading above says another dimension. Type the right one.'),
  'mission-unclear': read(
    'which is no mission of the plan. Type its code, such as 1.2.3, or leave it empty.',
  ),
  'number-unclear': read('which is no number of a row. Type a number.'),
  'number-missing': said('the document gives no number. Type one.'),
  'name-missing': said(
    'the document gives no name in this row. Type it, or delete the row if it is no project.',
  ),
  'text-shared': read('which stands beside several projects and was given to each. Check it.'),
  'row-unclear': read('which may or may not be a project: it was not taken in. Add it if it is one.'),
  'row-differs': (doubt) =>
    read(
      `which stands at ${doubt.details.first} too, but not the same. The first one was taken; check which is right.`,
    )(doubt),
  'row-twice': (doubt) =>
    read(
      `which stands at ${doubt.details.first} in another table too. Both were taken; delete the wrong one.`,
    )(doubt),
  'table-unread': read(
    'a table without a header, not taken in. If it holds projects, give it a header and import again, or add them.',
  ),
  'total-differs': (doubt) =>
    read(
      `the document’s total${doubt.details.column}, but the projects that were read add up to ${doubt.details.sum}. Check whether all were read, or the document’s sum is wrong.`,
    )(doubt),
  'organisation-unclear': read(
    'but the document writes the organisation in several ways. Type the right name.',
  ),
  'year-differs': (doubt) =>
    read(`which is the document’s year, not ${doubt.details.asked}. The document’s year was taken.`)(doubt),
  'levels-shared': read('several levels for several issues, not one for each. Choose the level of this one.'),
  'level-unclear': read('which is no single level of risk. Type ต่ำ, ปานกลาง, สูง or สูงมาก.'),
  'score-unclear': read('which is no score from 1 to 5. Type one, or leave it empty.'),
  'target-unclear': read('which is no single number. Type the target as a number.'),
  'target-units-differ': read('several units for one indicator. Type the right one.'),
  'heading-missing': (doubt) =>
    `the description of "${doubt.read}" has no such heading; its text may stand under the one before. Check, and type it.`,
  'description-number-missing': (doubt) => `the description of "${doubt.read}" has no number. Type one.`,
  'date-unclear': read('which is no certain date. Type it as 30 กันยายน 2565.'),
  'role-missing': read('without a duty in the committee. Type it.'),
  'years-differ': (doubt) =>
    `the document’s words say ${doubt.read}, its table ${doubt.details.firstYear}-${doubt.details.lastYear}. The table’s years were taken; check them.`,
  'rows-hidden': (doubt) =>
    `the file hides row ${doubt.read} (${doubt.details.count}), which was taken in too. Check that it is the plan’s; if not, delete it.`,
  'rows-struck': (doubt) =>
    `the file has text struck through in row ${doubt.read} (${doubt.details.count}), which was taken in too. Check that it is still the plan’s; if not, delete it.`,
  'columns-hidden': (doubt) =>
    `the file hides column ${doubt.read} (${doubt.details.count}), which was taken in too. Check that it still counts; if not, delete what it holds.`,
};
