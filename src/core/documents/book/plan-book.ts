// What the plan book is printed from: the whole plan as an officer keeps it in the workbook, sheet by sheet.

import { BOOK, type BookKey } from '../../kinds/book/book.ts';
import type { Settings } from '../../plan.ts';
import type { PlanAsRead } from '../../reports/plan-summary/plan-blocks.ts';

/** A project's description: a row of `รายละเอียดโครงการ`. Long texts have a line for each paragraph or item. */
export interface ProjectDescription {
  /** ลำดับ; null where none can be read. */
  readonly number: number | null;
  readonly name: string;
  readonly principles: string;
  readonly objectives: string;
  readonly targetGroup: string;
  readonly method: string;
  readonly period: string;
  readonly budget: string;
  readonly owner: string;
  readonly output: string;
  readonly outcome: string;
  /** รหัส of the project; empty where the row has none. */
  readonly id: string;
}

/** An issue of the risk register: a row of `ความเสี่ยง`. */
export interface RiskIssue {
  /** ลำดับ of the step; its issues follow one another. */
  readonly number: number | null;
  readonly step: string;
  readonly issue: string;
  /** 1 to 5; null where it isn't given. */
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** The word: ต่ำ, ปานกลาง, สูง, สูงมาก. */
  readonly level: string;
  /** One a line; empty: those of the step's row above. */
  readonly measures: string;
}

/** A target: a row of `เป้าหมาย`. What was reached is followed up elsewhere; a plan doesn't print it. */
export interface Target {
  readonly indicator: string;
  readonly unit: string;
  /** One for each year of the plan; empty where none is set. */
  readonly values: readonly string[];
  readonly remark: string;
}

/** A member of the committee: a row of `คณะกรรมการ`. */
export interface CommitteeMember {
  readonly position: string;
  readonly role: string;
}

/** A line of `เล่มแผน`. */
export type BookLine = BookKey;

/** The lines of `เล่มแผน` by their labels. */
export const BOOK_LINES = Object.fromEntries(
  Object.entries(BOOK.lines).map(([line, { label }]) => [line, label]),
) as Readonly<Record<BookLine, string>>;

/** The whole plan. Texts are as the officer wrote them, slots and all. */
export interface PlanBook {
  readonly settings: Settings;
  readonly plan: PlanAsRead;
  readonly descriptions: readonly ProjectDescription[];
  readonly risks: readonly RiskIssue[];
  readonly targets: readonly Target[];
  readonly committee: readonly CommitteeMember[];
  /** Empty where the sheet has no such line. */
  readonly lines: Readonly<Record<BookLine, string>>;
}
