// A description made from its project: what the plan knows already is filled in, under the headings of part 3.
import type { CellValue } from '../../cell.ts';
import type { PlanProject } from '../../plan.ts';
import { type DigitScript, inDigits } from '../../text/digits.ts';
import { formatWholeBaht } from '../../text/money.ts';
import type { DESCRIPTION } from './description.ts';

/** The words of a description, as the plan's document has them. */
export interface DescriptionWording {
  /** `ปีงบประมาณ พ.ศ. 2566 , 2567` */
  readonly period: (years: readonly string[]) => string;
  readonly noBudget: string;
  /** `15,000 บาท` */
  readonly baht: (amount: string) => string;
  /** `ปี 2566 จำนวน 15,000 บาท` */
  readonly ofYear: (year: string, amount: string) => string;
}

/** The cells that the plan can fill in; years are พ.ศ., and `firstYear` is that of the first budget. */
export function descriptionFromProject(
  project: PlanProject,
  firstYear: number,
  digits: DigitScript,
  wording: DescriptionWording,
): Readonly<Partial<Record<keyof typeof DESCRIPTION.columns, CellValue>>> {
  const shown = (text: string | number) => inDigits(String(text), digits);
  const running = project.budgets.flatMap((satang, index) =>
    satang === null ? [] : [{ year: shown(firstYear + index), satang }],
  );
  const amount = (satang: number) =>
    satang === 0 ? wording.noBudget : wording.baht(formatWholeBaht(satang, digits));
  const [first] = running;
  const isOne = running.every(({ satang }) => satang === first?.satang);
  const budget =
    first === undefined
      ? ''
      : isOne
        ? amount(first.satang)
        : running.map(({ year, satang }) => wording.ofYear(year, amount(satang))).join('\n');
  return {
    name: project.name,
    period: first === undefined ? '' : wording.period(running.map(({ year }) => year)),
    budget,
    owner: project.owner,
    id: project.id,
  };
}
