// How a sentence of the check begins, in English: where the finding is, and what was read there.
import type { Finding } from '../../core/check/finding.ts';
import { holdProjects } from '../../core/kinds/known-sheets.ts';
import { cellOfFinding, detail, quoted, type SaidOfFinding, shortHeader } from '../finding-message.ts';
import { fillerOf } from '../made-by.ts';

/** `Sheet "ปี 2569", cell D7 (งบประมาณ): …`; a finding without a column concerns the whole sheet. */
export function at(finding: Finding, sentence: string): SaidOfFinding {
  const header = shortHeader(finding);
  const place = header === '' ? '' : `, cell ${cellOfFinding(finding)} (${header})`;
  return { place: `Sheet "${quoted(finding.sheet)}"${place}`, sentence };
}

/** `read "สิบบาท", …` */
export function read(finding: Finding, sentence: string): SaidOfFinding {
  return at(finding, `read "${quoted(finding.read)}", ${sentence}`);
}

/** ` (dimension 3)` after a project's name, where its sheet has another of the same name. */
export function ofDimension(finding: Finding): string {
  return finding.details.dimension === undefined ? '' : ` (dimension ${detail(finding, 'dimension')})`;
}

/** What to do where nothing is in a sheet yet. `hasMenu`: whoever reads it sees the add-on's menu. */
export function noRows(sheet: string, hasMenu: boolean): string {
  const filler = hasMenu ? fillerOf(sheet) : null;
  const from = filler?.from ? `"${filler.from}"` : "the year's sheet";
  return `there are no ${holdProjects([sheet]) ? 'projects' : 'rows'} yet. Fill them in from row 2${filler ? `, or take them from ${from} with the menu's ${filler.by}` : ''}.`;
}

/** What to do with the rows above headers that stand in a later row than the first. */
export function rowsAbove(row = 2): string {
  const above = row > 2 ? `rows 1 to ${row - 1}` : 'row 1';
  return `Delete ${above}; move what is needed of it to another sheet before.`;
}

/** What to do where a header is missing and another, nearly it, stands in a cell of row 1. */
export function insteadOf(near: string, cell: string, header: string): string {
  return `Cell ${cell} says "${quoted(near)}": if that column is meant, change it to "${header}", or else add a column "${header}".`;
}
