// What the texts of the book say of the plan in numbers, held against it: how many projects, how many years, and which.
import { DIMENSIONS, type Dimension } from '../../plan.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { matchesOf } from '../../text/matches.ts';
import { formatBaht, type Satang } from '../../text/money.ts';
import { amountAfterCount, amountsOfPlan, countedBySlots } from './budgets-in-words.ts';
import { isOfAPart, type Subject, subjectOf, WHOLE_PLAN } from './count-subject.ts';
import { saidOfPlan } from './plan-in-words.ts';

/** What the plan has. Years are พ.ศ. */
export interface PlanCounts {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly projects: number;
  /** By dimension 1 to 4. */
  readonly byDimension: Readonly<Record<Dimension, number>>;
  /** By year, in order: how many projects run. */
  readonly byYear: readonly number[];
  /** What they cost, of all, of a dimension or of a year; `years`: in each year, too. Null where that can't be read for certain. */
  readonly budget: (subject: Subject) => { readonly all: Satang; readonly years: readonly Satang[] } | null;
}

/** A number or a period of a text that isn't what the plan has. */
export interface CountDiffers {
  /** What is counted: the projects of all, of a dimension or of a year; what these cost; the years; or which years. */
  readonly of: Subject['of'] | `budget-${Subject['of']}` | 'years' | 'period';
  /** The dimension, or the year (พ.ศ.); 0 where it isn't one. */
  readonly which: number;
  /** As the text has it: `๒๘`, `๒๕๖๑ - ๒๕๖๕`. */
  readonly read: string;
  /** As the plan has it, in Arabic digits. */
  readonly right: string;
}

const NUMBER = '([0-9]{1,4})';

/** `จำนวน ๙ โครงการ`; also with all three words. */
const PROJECTS = new RegExp(`${NUMBER} ?(?:โครงการ|กิจกรรม\\/โครงการ)`, 'g');

/** Projects, measures and activities counted apart: each is a part of what the plan counts together. */
const COUNTED_APART = /[0-9] ?(?:กิจกรรม(?! ?\/ ?โครงการ)|มาตรการ)/;

/** The plan by its name, and what may stand between it and its years: no other plan, and no strategy. */
const PLAN_NAME = 'แผนปฏิบัติการป้องกันการทุจริต(?:(?!แผน|ยุทธศาสตร์|ระยะที่|[()]).){0,160}?';

/** `แผนปฏิบัติการป้องกันการทุจริต… (พ.ศ. ๒๕๖๖ - ๒๕๗๐)`: what stands before its years, and the two of them. */
const PERIOD = new RegExp(
  `(${PLAN_NAME}\\(พ\\.?ศ\\.? ?)(2[0-9]{3}) ?[-–—] ?(?:พ\\.?ศ\\.? ?)?(2[0-9]{3})(?=\\))`,
  'gs',
);

/** `ใน ๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐)`, of whichever plan. */
const YEARS_OF_PERIOD = new RegExp(
  `((?<!ยุทธศาสตร์ชาติ ?)(?<![0-9]))${NUMBER} ?ปี ?\\(พ\\.?ศ\\.? ?(2[0-9]{3}|\\{ปีแรก\\}) ?[-–—] ?(?:พ\\.?ศ\\.? ?)?(2[0-9]{3}|\\{ปีสุดท้าย\\})\\)`,
  'g',
);

/** `แผนปฏิบัติการป้องกันการทุจริต ระยะ ๕ ปี` */
const YEARS_OF_PLAN = new RegExp(`(${PLAN_NAME}(?:ระยะ|ราย) ?(?:เวลา ?)?)${NUMBER} ?ปี`, 'gs');

/** The period that follows a number of years. */
const PERIOD_AFTER = /^ ?ปี(?:งบประมาณ)? ?\(? ?พ\.?ศ\.? ?(2[0-9]{3}) ?[-–—] ?(?:พ\.?ศ\.? ?)?(2[0-9]{3})/;

/**
 * Where a text of the book says otherwise than the plan, in the order of the kinds of statements. Only what is certainly said
 * of this plan is looked at: a strategy of twenty years or a law of 2560 is another's business. Slots say what is right anyway.
 */
export function countsAgainstPlan(text: string, plan: PlanCounts): readonly CountDiffers[] {
  const arabic = toArabicDigits(text);
  const years = plan.lastYear - plan.firstYear + 1;
  const asWritten = (start: number, read: string) => text.slice(start, start + read.length);
  const differs = (of: CountDiffers['of'], which: number, start: number, read: string, right: number) =>
    Number(read) === right ? [] : [{ of, which, read: asWritten(start, read), right: String(right) }];

  const counted = countedIn(arabic);
  const projects = counted.flatMap(({ subject, start, read }): CountDiffers[] => {
    const right = countOf(subject, plan);
    // `ปี 2569 รวม ๑๕ โครงการ` may speak of the year or of all.
    const other = subject.orOf === undefined ? right : countOf(subject.orOf, plan);
    if (right === null || other === null || other === Number(read)) return [];
    return differs(subject.of, subject.which, start, read, right);
  });
  const ofAll = amountsOfPlan(arabic).map((amount) => ({ subject: WHOLE_PLAN, amount }));
  const costs = [...counted, ...countedInSlots(arabic)].flatMap(({ subject, end }) => {
    const amount = amountAfterCount(arabic.slice(end), end);
    return amount === null || ofAll.some((other) => other.amount.start === amount.start)
      ? []
      : [{ subject, amount }];
  });
  const budgets = [...ofAll, ...costs].flatMap(({ subject, amount }): CountDiffers[] => {
    const { start, read, satang } = amount;
    const right = plan.budget(subject);
    const other = subject.orOf === undefined ? right : plan.budget(subject.orOf);
    if (right === null || other === null) return [];
    // What isn't said of all years together may be that of each.
    const said = [right.all, other.all, ...(amount.isTotal ? [] : right.years)];
    const of = `budget-${subject.of}` as const;
    return said.includes(satang)
      ? []
      : [{ of, which: subject.which, read: asWritten(start, read), right: formatBaht(right.all, 'arabic') }];
  });
  const isOfOtherYears = (end: number) => {
    const [, from, to] = PERIOD_AFTER.exec(arabic.slice(end)) ?? [];
    return from !== undefined && !isOfPlan(from, to, plan);
  };
  const spans = new Map([
    ...saidOfPlan(arabic, 'years')
      .filter(({ start, read }) => !isOfOtherYears(start + read.length))
      .map(({ start, read }) => [start, read] as const),
    ...[
      ...matchesOf(arabic, YEARS_OF_PERIOD).filter(([, , , from, to]) => isOfPlan(from, to, plan)),
      ...matchesOf(arabic, YEARS_OF_PLAN),
    ].map(({ index, 1: before = '', 2: read = '' }) => [index + before.length, read] as const),
  ]);
  const periods = matchesOf(arabic, PERIOD).flatMap((match): CountDiffers[] => {
    const [whole, before = '', from, to] = match;
    if (Number(from) === plan.firstYear && Number(to) === plan.lastYear) return [];
    const read = text.slice(match.index + before.length, match.index + whole.length);
    return [{ of: 'period', which: 0, read, right: `${plan.firstYear} - ${plan.lastYear}` }];
  });
  return [
    ...projects,
    ...budgets,
    ...[...spans].flatMap(([start, read]) => differs('years', 0, start, read, years)),
    ...periods,
  ];
}

/** A count of projects: what of, and where its words end. */
interface Counted {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  readonly read: string;
}

/** The counts of projects of which it is certain what they are of. */
function countedIn(arabic: string): readonly Counted[] {
  const saidOfAll = new Set(saidOfPlan(arabic, 'projects').map(({ start }) => start));
  return matchesOf(arabic, PROJECTS).flatMap((match): Counted[] => {
    const [whole, read = ''] = match;
    const { index: start } = match;
    const end = start + whole.length;
    const line = lineAround(arabic, start);
    if (COUNTED_APART.test(line.text) || isOfAPart(line.text.slice(end - line.start))) return [];
    const subject = saidOfAll.has(start)
      ? WHOLE_PLAN
      : subjectOf(
          beforeInLine(arabic, start),
          line.text.slice(0, start - line.start),
          arabic.slice(0, line.start),
        );
    return subject === null ? [] : [{ subject, start, end, read }];
  });
}

function countedInSlots(arabic: string): readonly Pick<Counted, 'subject' | 'end'>[] {
  return countedBySlots(arabic).map(({ dimension, end }) => ({
    subject: dimension === 0 ? WHOLE_PLAN : { of: 'dimension', which: dimension },
    end,
  }));
}

function countOf({ of, which }: Subject, plan: PlanCounts): number | null {
  if (of === 'projects') return plan.projects;
  if (of === 'year') return plan.byYear[which - plan.firstYear] ?? null;
  const dimension = DIMENSIONS.find((known) => known === which);
  return dimension === undefined ? null : plan.byDimension[dimension];
}

/** The line of a place, and where it begins. */
function lineAround(text: string, at: number): { readonly start: number; readonly text: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, text: text.slice(start, end < 0 ? text.length : end) };
}

/** The line up to a place, from the count before it on: each count has its own words. */
function beforeInLine(text: string, end: number): string {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const counts = matchesOf(line, PROJECTS);
  const last = counts[counts.length - 1];
  return last === undefined ? line : line.slice(last.index + last[0].length);
}

/** Whether a period is that of this plan, or at least meant to be: a slot, or years that overlap it and no longer one. */
function isOfPlan(from: string | undefined, to: string | undefined, plan: PlanCounts): boolean {
  if (from === undefined || to === undefined) return false;
  if (from.startsWith('{') || to.startsWith('{')) return true;
  return Number(from) === plan.firstYear || Number(to) === plan.lastYear;
}
