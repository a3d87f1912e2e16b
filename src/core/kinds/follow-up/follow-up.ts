// `ผล 2569`: what became of each project of a year, a round of six and one of twelve months side by side. What the year's sheet knows
// better (number, dimension, budget) is carried over from there, and kept.
import { AMOUNT } from '../../columns/amount.ts';
import { choice } from '../../columns/choice.ts';
import { PLAIN } from '../../columns/column-type.ts';
import { DIMENSION } from '../../columns/dimension.ts';
import { GIVEN_AMOUNT, SPENT_AMOUNT } from '../../columns/given-amount.ts';
import { LINKS } from '../../columns/links.ts';
import { LONG_TEXT } from '../../columns/long-text.ts';
import { ROW_NUMBER } from '../../columns/row-number.ts';
import { ID, PROJECT_NAME, REMARK, SHORT_TEXT } from '../../columns/text.ts';
import { OTHER_REASON, REASONS, readStatus, STATUSES } from '../../follow-up/status.ts';
import { ROUND_MONTHS } from '../axes.ts';
import { type ColumnKey, column, defineKind, optional, series } from '../kind.ts';

const CARRIED = { kept: true, accepts: () => false, blocks: [] } as const;

/** The project's number in its year: gaps and order are told there. */
const YEARS_NUMBER = { ...ROW_NUMBER, name: 'years-number' } as const;
const YEARS_DIMENSION = { ...DIMENSION, ...CARRIED } as const;
/** What differs from the year, or isn't there, is a finding of its own. */
const YEARS_AMOUNT = { ...AMOUNT, ...CARRIED, faults: { ...AMOUNT.faults, empty: null } } as const;

/** White space in it makes no difference; nothing else is taken for a status. */
const STATUS_CHOICE = {
  ...choice(STATUSES),
  reader: () => readStatus,
  look: { width: 160, numberFormat: '@', align: 'center', entry: 'list' },
  faults: { ...PLAIN.faults, invalid: { code: 'status-invalid' } },
} as const;

/** The known reasons are offered; a reason of one's own stands behind อื่นๆ. */
const REASON = {
  ...SHORT_TEXT,
  look: { ...SHORT_TEXT.look, width: 190, entry: 'list' },
  choices: () => [...REASONS, `${OTHER_REASON}: `],
} as const;

/** What came of a project, and others in it. */
const OUTCOME = { ...LONG_TEXT, ofOthers: true } as const;

/** One project a row. */
export const FOLLOW_UP = defineKind({
  name: 'follow-up',
  sheet: { each: 'ผล' },
  columns: {
    number: column(YEARS_NUMBER, { header: 'ลำดับ' }),
    name: column(PROJECT_NAME, { header: 'รายการโครงการ' }),
    dimension: column(YEARS_DIMENSION, { header: 'มิติ' }),
    budget: column(YEARS_AMOUNT, { header: 'งบประมาณ (บาท)' }),
    ordinance: optional(GIVEN_AMOUNT, { header: 'งบตามข้อบัญญัติ (บาท)' }),
    status: series(STATUS_CHOICE, ROUND_MONTHS, { header: (months) => `สถานะ ${months} เดือน` }),
    spent: series(SPENT_AMOUNT, ROUND_MONTHS, { header: (months) => `เบิกจ่าย ${months} เดือน (บาท)` }),
    result: series(OUTCOME, ROUND_MONTHS, { header: (months) => `ผลการดำเนินงาน ${months} เดือน` }),
    problem: series(OUTCOME, ROUND_MONTHS, { header: (months) => `ปัญหา/อุปสรรค ${months} เดือน` }),
    suggestion: series(OUTCOME, ROUND_MONTHS, { header: (months) => `ข้อเสนอแนะ ${months} เดือน` }),
    reason: column(REASON, { header: 'เหตุผลที่ไม่สามารถดำเนินการได้' }),
    evidence: optional(LINKS, { header: 'หลักฐาน' }),
    remark: optional(REMARK, { header: 'หมายเหตุ', width: 160 }),
    id: optional(ID, { header: 'รหัส' }),
  },
  title: 'name',
  against: ['year'],
});

/** A key of a column of a follow-up: `status6`. */
export type FollowUpColumn = ColumnKey<typeof FOLLOW_UP>;

/** What a round has a column for. */
export type RoundColumn = 'status' | 'spent' | 'result' | 'problem' | 'suggestion';
