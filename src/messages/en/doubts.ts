// What an import was not certain of, in English.
import type { Doubt } from '../../core/documents/imported.ts';
import type { DoubtMessages } from '../th/doubts.ts';

const place = ({ sheet, cell }: Doubt) =>
  cell === null ? `Sheet "${sheet}"` : `Sheet "${sheet}" cell ${cell}`;
const from = ({ place: source }: Doubt) => (source === '' ? '' : ` (from ${source})`);
const said = (sentence: string) => (doubt: Doubt) => `${place(doubt)}: ${sentence}${from(doubt)}`;
const read = (sentence: string) => (doubt: Doubt) =>
  `${place(doubt)}: read "${doubt.read}", ${sentence}${from(doubt)}`;

/** What the project's description says of that year. */
const described = ({ details: { description } }: Doubt) =>
  description === undefined
    ? ''
    : ` The project’s description in the same document says ${description === '-' ? 'it is not run that year' : `${description} baht`}.`;
const hinted = (sentence: (doubt: Doubt) => string) => (doubt: Doubt) => sentence(doubt) + described(doubt);

/** The sentences of doubts, in English. */
export const DOUBTS_EN: DoubtMessages = {
  'amount-unclear': hinted(read('which is no certain amount. Type the amount as a number.')),
  'amount-dash': read('which does not say how much. Type the amount, or 0 if there is no budget.'),
  'amount-missing': hinted(
    said('the document gives no budget. Type the amount, or 0 if there is no budget.'),
  ),
  'amount-shared': hinted(read('which stands beside several projects. Type the amount of this one.')),
  'year-blank': hinted(
    said(
      'the document leaves it empty, but writes - elsewhere for years without the project. Type the amount, 0 for no budget, or - if it is not run that year.',
    ),
  ),
  'year-ticked': read('one budget for all years, so this year’s is not known. Type the amount of this year.'),
  'year-column-missing': said(
    'the table has no column for this year. Type the amount, or - if it is not run that year.',
  ),
  'year-column-double': hinted(read('but the table’s columns for this year differ. Type the right amount.')),
  'unit-unclear': read('but the document names two units of money. Type the amount in baht.'),
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
  'organisation-unclear': read(
    'but the document writes the organisation in several ways. Type the right name.',
  ),
  'year-differs': (doubt) =>
    read(`which is the document’s year, not ${doubt.details.asked}. The document’s year was taken.`)(doubt),
  'levels-shared': read('several levels for several issues, not one for each. Choose the level of this one.'),
  'score-unclear': read('which is no score from 1 to 5. Type one, or leave it empty.'),
  'target-unclear': read('which is no single number. Type the target as a number.'),
  'target-units-differ': read('several units for one indicator. Type the right one.'),
  'heading-missing': (doubt) =>
    `${place(doubt)}: the description of "${doubt.read}" has no such heading; its text may stand under the one before. Check, and type it.${from(doubt)}`,
  'description-number-missing': (doubt) =>
    `${place(doubt)}: the description of "${doubt.read}" has no number. Type one.${from(doubt)}`,
  'date-unclear': read('which is no certain date. Type it as 30 กันยายน 2565.'),
  'role-missing': read('without a duty in the committee. Type it.'),
  'years-differ': (doubt) =>
    `${place(doubt)}: the document’s words say ${doubt.read}, its table ${doubt.details.firstYear}-${doubt.details.lastYear}. The table’s years were taken; check them.`,
};
