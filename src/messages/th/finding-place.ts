// How a sentence of the check begins, in Thai: where the finding is, and what was read there.
import type { Finding } from '../../core/check/finding.ts';
import { holdProjects } from '../../core/kinds/known-sheets.ts';
import { cellOfFinding, detail, quoted, type SaidOfFinding, shortHeader } from '../finding-message.ts';
import { fillerOf } from '../made-by.ts';

/** `ชีต "ปี 2569" เซลล์ D7 (งบประมาณ): …`; a finding without a column concerns the whole sheet. */
export function at(finding: Finding, sentence: string): SaidOfFinding {
  const header = shortHeader(finding);
  const place = header === '' ? '' : ` เซลล์ ${cellOfFinding(finding)} (${header})`;
  return { place: `ชีต "${quoted(finding.sheet)}"${place}`, sentence };
}

/** `อ่านได้ "สิบบาท" …` */
export function read(finding: Finding, sentence: string): SaidOfFinding {
  return at(finding, `อ่านได้ "${quoted(finding.read)}" ${sentence}`);
}

/** ` (มิติ 3)` after a project's name, where its sheet has another of the same name. */
export function ofDimension(finding: Finding): string {
  return finding.details.dimension === undefined ? '' : ` (มิติ ${detail(finding, 'dimension')})`;
}

/** What to do where nothing is in a sheet yet. `hasMenu`: whoever reads it sees the add-on's menu. */
export function noRows(sheet: string, hasMenu: boolean): string {
  const filler = hasMenu ? fillerOf(sheet) : null;
  const from = filler?.from ? `ชีต "${filler.from}"` : 'ชีตของปี';
  const what = holdProjects([sheet]) ? 'โครงการ' : 'ข้อมูล';
  return `ยังไม่มี${what} ให้กรอก${what}ตั้งแต่แถวที่ 2${filler ? ` หรือนำมาจาก${from} ด้วยเมนู ${filler.by}` : ''}`;
}

/** What to do with the rows above headers that stand in a later row than the first. */
export function rowsAbove(row = 2): string {
  const above = row > 2 ? `แถวที่ 1-${row - 1}` : 'แถวที่ 1';
  return `ให้ลบ${above} (ข้อความที่ต้องใช้ให้ย้ายไปไว้ชีตอื่นก่อน)`;
}

/** What to do where a header is missing and another, nearly it, stands in a cell of row 1. */
export function insteadOf(near: string, cell: string, header: string): string {
  return `แต่เซลล์ ${cell} เป็น "${quoted(near)}" ถ้าหมายถึงคอลัมน์นี้ ให้แก้เป็น "${header}" ถ้าไม่ใช่ ให้เพิ่มคอลัมน์ "${header}"`;
}
