// The slots that a text of the book may have, and what of the plan fills them.
import { DIMENSIONS } from '../../plan.ts';
import { matchesOf } from '../../text/matches.ts';
import { BOOK_LINES, type PlanBook } from './plan-book.ts';
import { fillSlots, SLOT, type Slots, slotName } from './slots.ts';

/** The lines of `เล่มแผน` that other texts may name. */
const LINES_AS_SLOTS = [
  'orderNumber',
  'orderDate',
  'announcementDate',
  'signer',
  'signerPosition',
  'month',
] as const;

/** The slots that the settings and the table of projects fill, in Arabic digits. */
const OF_PLAN: Readonly<Record<string, (book: Pick<PlanBook, 'settings' | 'plan'>) => string | number>> = {
  หน่วยงาน: ({ settings }) => settings.organisation ?? '',
  ปีแรก: ({ plan: { plan } }) => plan.firstYear,
  ปีสุดท้าย: ({ plan: { plan } }) => plan.lastYear,
  จำนวนปี: ({ plan: { plan } }) => plan.lastYear - plan.firstYear + 1,
  จำนวนโครงการ: ({ plan: { plan } }) => plan.projects.length,
  ...Object.fromEntries(
    DIMENSIONS.map((one) => [
      `จำนวนโครงการ มิติ ${one}`,
      ({ plan: { plan } }: Pick<PlanBook, 'plan'>) =>
        plan.projects.filter(({ dimension }) => dimension === one).length,
    ]),
  ),
};

/** Every slot that there is. */
const NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(OF_PLAN),
  ...LINES_AS_SLOTS.map((line) => BOOK_LINES[line]),
]);

/** Every slot of the plan, in Arabic digits. */
export function slotsOf(book: PlanBook): Slots {
  const own = new Map(Object.entries(OF_PLAN).map(([name, of]) => [name, String(of(book))]));
  const fromLines = LINES_AS_SLOTS.map((line): [string, string] => [
    BOOK_LINES[line],
    fillSlots(book.lines[line].trim(), own).text,
  ]);
  return new Map([...own, ...fromLines]);
}

/** What stands in braces in a text and is no slot, each once: it would be printed as it stands. */
export function unknownSlots(text: string): readonly string[] {
  return [
    ...new Set(
      matchesOf(text, SLOT).flatMap(([slot, name = '']) => (NAMES.has(slotName(name)) ? [] : [slot])),
    ),
  ];
}
