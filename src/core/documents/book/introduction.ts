// Part 1: risks, principles, objectives, goals with their targets, benefits; numbered as they come.
import { planYears } from '../../plan.ts';
import { type BookBlock, paragraph } from './book-document.ts';
import type { FilledLines } from './book-remark.ts';
import type { BookWording, IntroductionSection } from './book-wording.ts';
import type { PlanBook } from './plan-book.ts';
import { riskTable } from './risk-table.ts';
import { targetTable } from './target-table.ts';
import { textBlocks } from './text-blocks.ts';

/** The sections that have something to say; none if part 1 is empty. */
export function introductionBlocks(
  { risks, targets, plan: { plan } }: PlanBook,
  lines: FilledLines,
  wording: BookWording,
): readonly BookBlock[] {
  const years = planYears(plan.firstYear, plan.lastYear);
  const sections: Readonly<Record<IntroductionSection, readonly BookBlock[]>> = {
    risks: risks.length === 0 ? [] : [riskTable(risks, wording)],
    principles: textBlocks(lines.principles),
    objectives: textBlocks(lines.objectives),
    goals: [
      ...textBlocks(lines.goals),
      ...(targets.length === 0 ? [] : [targetTable(targets, years, wording)]),
    ],
    benefits: textBlocks(lines.benefits),
  };
  return (Object.keys(sections) as IntroductionSection[])
    .filter((name) => sections[name].length > 0)
    .flatMap((name, index) => [
      paragraph('heading', `${index + 1}. ${wording.sections[name]}`),
      ...sections[name],
    ]);
}
