// The fixed words of the plan book; they come from src/messages/official. Numbers arrive in Arabic digits.
import type { PlanSummaryWording } from '../../reports/plan-summary/plan-summary.ts';

/** The topics of a project's description, in the order of the form. */
export type DescriptionTopic =
  | 'principles'
  | 'objectives'
  | 'targetGroup'
  | 'method'
  | 'period'
  | 'budget'
  | 'owner'
  | 'results';

/** The sections of part 1, in the order of the document. */
export type IntroductionSection = 'risks' | 'principles' | 'objectives' | 'goals' | 'benefits';

/** The columns of the risk table. */
export type RiskColumn = 'number' | 'step' | 'issue' | 'likelihood' | 'impact' | 'level' | 'measures';

/** All of them. */
export interface BookWording {
  /** Two lines. */
  readonly planTitle: readonly [string, string];
  readonly years: (firstYear: number, lastYear: number) => string;
  readonly draftMark: string;
  readonly emblem: string;
  readonly garuda: string;
  readonly dimension: (number: number, name: string) => string;
  readonly announcement: (organisation: string) => string;
  readonly order: (organisation: string) => string;
  readonly orderNumber: (number: string) => string;
  readonly announcedOn: (date: string) => string;
  readonly orderedOn: (date: string) => string;
  /** A date of an official letter: `30 กันยายน พ.ศ. 2565`. */
  readonly letterDate: (day: string, month: string, year: string) => string;
  readonly signatory: (name: string) => string;
  readonly preface: string;
  readonly contents: string;
  readonly parts: readonly [string, string, string];
  readonly sections: Readonly<Record<IntroductionSection, string>>;
  /** The headers of the risk table. */
  readonly risk: Readonly<Record<RiskColumn, string>>;
  readonly target: {
    readonly indicator: string;
    readonly year: (year: number) => string;
    readonly remark: string;
    /** Units that stand before their number, as ร้อยละ does. */
    readonly unitsBefore: readonly string[];
  };
  readonly plan: PlanSummaryWording;
  readonly planIntroduction: (organisation: string, title: string) => string;
  readonly description: {
    readonly number: (number: number) => string;
    readonly name: string;
    readonly topics: Readonly<Record<DescriptionTopic, string>>;
    readonly output: string;
    readonly outcome: string;
    /** Above the description of a project without a mission that follows one with a mission. */
    readonly noMission: string;
    /** Above the descriptions of projects that the plan's table doesn't have. */
    readonly others: string;
    /** Who signs for a project that is submitted alone. */
    readonly proposes: string;
    readonly approves: string;
    /** What stands for a name that is still to be written. */
    readonly unsigned: string;
  };
}
