// What a person may do by hand in the sheet while a command runs: none of it can be locked out in Google Sheets.
import type { Control } from '../../../local/sheets/realm/control.ts';
import { PLAN, YEAR } from './small-plan.ts';

export interface Hand {
  readonly name: string;
  readonly does: (control: Control) => void;
}

/** In both sheets that commands write to; rows 2 to 5 hold the projects of the small plan. */
export const HANDS: readonly Hand[] = [
  { name: 'sorts the year by name', does: ({ sort }) => sort(YEAR, 'A2:J5', 2, true) },
  { name: 'sorts the year upside down', does: ({ sort }) => sort(YEAR, 'A2:J5', 1, false) },
  { name: 'sorts the plan upside down', does: ({ sort }) => sort(PLAN, 'A2:L5', 1, false) },
  { name: 'puts a row above the projects', does: ({ insertRows }) => insertRows(YEAR, 2, 1) },
  { name: 'puts a row above the plan', does: ({ insertRows }) => insertRows(PLAN, 2, 1) },
  { name: 'takes out the first project', does: ({ deleteRows }) => deleteRows(YEAR, 2, 1) },
  { name: 'takes out the last project', does: ({ deleteRows }) => deleteRows(YEAR, 5, 1) },
  { name: 'moves the first project to the end', does: ({ moveRows }) => moveRows(YEAR, 2, 1, 6) },
  { name: 'puts a column before the names', does: ({ insertColumns }) => insertColumns(YEAR, 2, 1) },
  { name: 'takes out the remarks', does: ({ deleteColumns }) => deleteColumns(YEAR, 9, 1) },
  { name: 'types a remark into the same row', does: ({ type }) => type(YEAR, 'I3', 'พิมพ์ทับ') },
  { name: 'types a name into another row', does: ({ type }) => type(YEAR, 'B4', 'ชื่อที่พิมพ์') },
  { name: 'types a budget into the same row', does: ({ type }) => type(YEAR, 'D3', '777') },
  {
    name: 'types a new project where the next one goes',
    does: ({ paste }) => paste(YEAR, 'A6', [['5', 'โครงการที่พิมพ์เอง', '3', '100']]),
  },
  { name: 'types into the plan', does: ({ type }) => type(PLAN, 'D3', 'ชื่อในแผน') },
  { name: 'renames the year', does: ({ rename }) => rename(YEAR, 'ปี ๒๕๖๙') },
  { name: 'takes out the plan', does: ({ deleteSheet }) => deleteSheet(PLAN) },
];
