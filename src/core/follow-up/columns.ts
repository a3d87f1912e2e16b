// The columns of `ผล 2569` by the text of their headers: the five of a round stand side by side, six months first.
import type { TableColumn } from '../table.ts';
import type { Round } from './status.ts';

/** What a round has a column for. */
export type RoundColumn = 'status' | 'spent' | 'result' | 'problem' | 'suggestion';

/** The columns by the code's names; a round's carry its months: `status6`. */
export type FollowUpColumn =
  | 'number'
  | 'name'
  | 'dimension'
  | 'budget'
  | 'ordinance'
  | `${RoundColumn}${Round}`
  | 'reason'
  | 'evidence'
  | 'remark'
  | 'id';

const HEADERS: Readonly<Record<RoundColumn, (round: Round) => string>> = {
  status: (round) => `สถานะ ${round} เดือน`,
  spent: (round) => `เบิกจ่าย ${round} เดือน (บาท)`,
  result: (round) => `ผลการดำเนินงาน ${round} เดือน`,
  problem: (round) => `ปัญหา/อุปสรรค ${round} เดือน`,
  suggestion: (round) => `ข้อเสนอแนะ ${round} เดือน`,
};

function roundColumns(round: Round): readonly TableColumn<FollowUpColumn>[] {
  return (Object.keys(HEADERS) as RoundColumn[]).map((key) => ({
    key: `${key}${round}` as const,
    header: HEADERS[key](round),
    required: true,
  }));
}

/** `ผล 2569`: the year's follow-up. */
export const FOLLOW_UP_COLUMNS: readonly TableColumn<FollowUpColumn>[] = [
  { key: 'number', header: 'ลำดับ', required: true },
  { key: 'name', header: 'รายการโครงการ', required: true },
  { key: 'dimension', header: 'มิติ', required: true },
  { key: 'budget', header: 'งบประมาณ (บาท)', required: true },
  { key: 'ordinance', header: 'งบตามข้อบัญญัติ (บาท)', required: false },
  ...roundColumns(6),
  ...roundColumns(12),
  { key: 'reason', header: 'เหตุผลที่ไม่สามารถดำเนินการได้', required: true },
  { key: 'evidence', header: 'หลักฐาน', required: false },
  { key: 'remark', header: 'หมายเหตุ', required: false },
  { key: 'id', header: 'รหัส', required: false },
];
