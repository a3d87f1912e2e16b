// Which command of the menu makes a sheet of each kind, and which fills it from another sheet: what is proposed where one is missing or empty.
import type { KindName } from '../core/kinds/index.ts';
import { knownSheets } from '../core/kinds/known-sheets.ts';
import { SHEET } from '../core/sheet-names.ts';

/** The labels of the menu, from the top down to the command. */
export type MenuPath = readonly string[];

interface MadeBy {
  /** Null: no command does; an officer makes the sheet by hand. */
  readonly makes: MenuPath | null;
  /** The command that brings rows in, and what from. */
  readonly fills: { readonly by: MenuPath; readonly from: 'plan' | 'year' } | null;
}

const SET_UP: MenuPath = ['ตั้งค่าสมุดงาน'];
/** A year's plan out of แผน. */
export const YEAR_FROM_PLAN: MenuPath = ['ปรับแผน', 'สร้างแผนประจำปี'];
const FOLLOW_UP: MenuPath = ['ปรับแผน', 'สร้างชีตผลการดำเนินงาน'];
const ofTheBook = (label: string): MenuPath => ['ปรับแผน', 'เปิดหรือสร้างชีตของเล่มแผน', label];

/** By kind. */
export const MADE_BY: Readonly<Record<KindName, MadeBy>> = {
  plan: { makes: SET_UP, fills: null },
  year: { makes: SET_UP, fills: { by: YEAR_FROM_PLAN, from: 'plan' } },
  'follow-up': { makes: FOLLOW_UP, fills: { by: FOLLOW_UP, from: 'year' } },
  description: {
    makes: ofTheBook('รายละเอียดโครงการ'),
    fills: { by: ofTheBook('รายละเอียดโครงการ'), from: 'plan' },
  },
  risk: { makes: ofTheBook('ความเสี่ยง'), fills: null },
  target: { makes: ofTheBook('เป้าหมาย'), fills: null },
  committee: { makes: ofTheBook('คณะกรรมการ'), fills: null },
  book: { makes: ofTheBook('ข้อความในเล่ม'), fills: null },
};

/** The command that makes the sheet of a name: `ปรับแผน → … → ความเสี่ยง`; null if none does. */
export function makerOf(sheet: string): string | null {
  const kind = kindOf(sheet);
  const path = kind === null ? SET_UP : MADE_BY[kind].makes;
  return path && asPath(path);
}

/** The command that fills the sheet of a name, and the sheet that it takes from, `แผน` or a year's (null); null if there is none. */
export function fillerOf(sheet: string): { readonly by: string; readonly from: string | null } | null {
  const kind = kindOf(sheet);
  const fills = kind === null ? null : MADE_BY[kind].fills;
  return fills && { by: asPath(fills.by), from: fills.from === 'plan' ? SHEET.plan : null };
}

/** A path as a sentence names it. */
export function asPath(path: MenuPath): string {
  return path.join(' → ');
}

function kindOf(sheet: string): KindName | null {
  return knownSheets([sheet])[0]?.kind ?? null;
}
