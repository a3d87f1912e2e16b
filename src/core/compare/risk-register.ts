// The risk register as it is meant: rows of one step, the measures that a row has from above, numbers of steps, levels.
import { editsWithin } from '../text/names/edits.ts';
import { nameKey } from '../text/names/name-key.ts';
import { type RiskLevel, type RiskLimits, riskLevel } from './risk-levels.ts';

/** A row of the register: one issue. */
export interface Risk {
  /** Counted from 1. */
  readonly row: number;
  /** ลำดับ: the step's number; null where it is empty or none. */
  readonly number: number | null;
  readonly step: string;
  readonly issue: string;
  /** 1 to 5; null where it is empty or none. */
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** Null: empty; `unknown`: a word that is no level. */
  readonly level: RiskLevel | 'unknown' | null;
  /** As written, one a line; none: those of the step's row above. */
  readonly measures: readonly string[];
}

/** A step of the register: rows that follow one another and share its number. */
export interface RiskStep {
  /** Null where its first row has none. */
  readonly number: number | null;
  readonly step: string;
  readonly risks: readonly RiskOfStep[];
}

/** An issue with the measures that control it, and the row where they are written. */
export interface RiskOfStep {
  readonly risk: Risk;
  readonly measures: readonly string[];
  /** Null: it has none. */
  readonly measuresRow: number | null;
}

/** What is wrong in a register besides its measures; `code` is that of the finding. */
export type RiskFault =
  /** The first row of a step doesn't say which step it is. */
  | { readonly code: 'text-missing'; readonly risk: Risk }
  | { readonly code: 'risk-without-measure'; readonly risk: Risk }
  /** `right`: the level that likelihood and impact make; null where one of them isn't said. */
  | { readonly code: 'risk-level-missing'; readonly risk: Risk; readonly right: RiskLevel | null }
  | {
      readonly code: 'risk-level-differs';
      readonly risk: Risk;
      readonly right: RiskLevel;
      readonly product: number;
    }
  /** The step's row has another number than the one that follows; `expected` is 1, 2, 3 … in the register's order. */
  | { readonly code: 'risk-numbering'; readonly risk: Risk; readonly expected: number };

/** The register by steps. A row without a number, or with the same, goes on with the step above, unless it names another step. */
export function riskSteps(risks: readonly Risk[]): readonly RiskStep[] {
  const steps: { number: number | null; step: string; risks: RiskOfStep[] }[] = [];
  for (const risk of risks) {
    const above = steps[steps.length - 1];
    const own = above !== undefined && isSameStep(above, risk) ? above : null;
    const step = own ?? { number: risk.number, step: risk.step, risks: [] };
    if (own === null) steps.push(step);
    const last = step.risks[step.risks.length - 1];
    const written = risk.measures.length > 0;
    step.risks.push({
      risk,
      measures: written ? risk.measures : (last?.measures ?? []),
      measuresRow: written ? risk.row : (last?.measuresRow ?? null),
    });
  }
  return steps;
}

function isSameStep(above: { readonly number: number | null; readonly step: string }, risk: Risk): boolean {
  if (risk.number !== null && above.number !== null) {
    return risk.number === above.number && !isOtherStep(above.step, risk.step);
  }
  return risk.number === null && (risk.step === '' || risk.step === above.step);
}

/** Whether two names are certainly those of two steps: neither begins with the other, and they differ in more than a slip. */
function isOtherStep(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => nameKey(name.replace(/\(ต่อ\)/g, ''), [])) as [string, string];
  if (a === '' || b === '' || a.startsWith(b) || b.startsWith(a)) return false;
  return editsWithin(a, b, Math.max(2, Math.floor(a.length / 4))) === null;
}

/** What the register itself shows to be wrong, in the order of its rows. */
export function riskFaults(risks: readonly Risk[], limits: RiskLimits): readonly RiskFault[] {
  const steps = riskSteps(risks);
  return steps.flatMap(({ number, risks: own }, index): RiskFault[] => {
    const [first] = own;
    const numbering: RiskFault[] =
      first === undefined || number === index + 1
        ? []
        : [{ code: 'risk-numbering', risk: first.risk, expected: index + 1 }];
    const unnamed: RiskFault[] =
      first === undefined || first.risk.step !== '' ? [] : [{ code: 'text-missing', risk: first.risk }];
    return [
      ...numbering,
      ...unnamed,
      ...own.flatMap(({ risk, measures }): RiskFault[] => [
        ...levelFaults(risk, limits),
        ...(measures.length === 0 ? [{ code: 'risk-without-measure', risk } as const] : []),
      ]),
    ];
  });
}

function levelFaults(risk: Risk, limits: RiskLimits): readonly RiskFault[] {
  const { likelihood, impact, level } = risk;
  const product = likelihood === null || impact === null ? null : likelihood * impact;
  const right = product === null ? null : riskLevel(product, limits);
  if (level === null) return [{ code: 'risk-level-missing', risk, right }];
  if (level === 'unknown' || product === null || right === null || level === right) return [];
  return [{ code: 'risk-level-differs', risk, right, product }];
}
