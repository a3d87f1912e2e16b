// The plan's table completed from the descriptions of the same document: who is responsible, the sub-mission, and what a lost cell may have said.
import { type CellValue, cellText } from '../../cell.ts';
import { probablePairs } from '../../compare/probable-pairs.ts';
import { SHEET } from '../../sheet-names.ts';
import { projectNames } from '../../text/names/project-name.ts';
import type { Block } from '../block.ts';
import type { Doubt, Imported, ImportedSheet } from '../imported.ts';
import type { ImportedTables } from '../recognise-tables.ts';
import { budgetIn } from './description-budget.ts';
import { lineOf } from './description-rows.ts';
import type { Description } from './find-descriptions.ts';
import { placeParts, recoverAmounts, rowOf } from './recover-amounts.ts';

/** The sheets and their doubts with what the descriptions add; nothing that the table says for certain is changed. */
export function withDescriptions(
  { sheets, doubts, tables }: Pick<ImportedTables, 'sheets' | 'doubts' | 'tables'>,
  blocks: readonly Block[],
  descriptions: readonly Description[],
  organisation: string | null,
): Pick<Imported, 'sheets' | 'doubts'> {
  const plan = sheets.find(({ sheet }) => sheet === SHEET.plan);
  if (plan === undefined || descriptions.length === 0) return { sheets, doubts };
  const pairs = pairsOf(plan, descriptions, organisation);
  const numbered = byNumber(plan, descriptions);
  const recovered = recoverAmounts({ plan, doubts }, tables, blocks, (row) => pairs[row] ?? numbered[row]);
  const rows = recovered.plan.rows.map((row, index) => {
    const description = pairs[index];
    return description === undefined ? row : completed(row, plan.headers, description);
  });
  const dimensionColumn = plan.headers.indexOf('มิติ');
  // A dimension that the table lost, and the heading over the project's description says.
  const isSettled = ({ sheet, cell, code }: Doubt) =>
    sheet === plan.sheet &&
    code === 'dimension-missing' &&
    typeof rows[rowOf(cell)]?.[dimensionColumn] === 'number';
  return {
    sheets: sheets.map((sheet) => (sheet === plan ? { ...plan, rows } : sheet)),
    doubts: recovered.doubts.filter((doubt) => !isSettled(doubt)).map((doubt) => hinted(doubt, plan, pairs)),
  };
}

/** By row: its description; undefined where none is sure. The same number and a name like it, or the same name. */
function pairsOf(
  { headers, rows }: ImportedSheet,
  descriptions: readonly Description[],
  organisation: string | null,
): readonly (Description | undefined)[] {
  const key = projectNames(organisation);
  const [numberAt, nameAt] = [headers.indexOf('ลำดับ'), headers.indexOf('โครงการ/กิจกรรม/มาตรการ')];
  const names = rows.map((row) => key(cellText(row[nameAt] ?? '')).bare);
  const described = descriptions.map((description) => key(lineOf(description, 'name')).bare);
  const probable = new Map(probablePairs(names, described).map(({ left, right }) => [left, right]));
  return rows.map((row, index) => {
    const same = described.flatMap((name, at) => (name !== '' && name === names[index] ? [at] : []));
    if (same.length === 1) return descriptions[same[0] as number];
    const at = probable.get(index);
    const likely = at === undefined ? undefined : descriptions[at];
    return likely !== undefined && likely.number === row[numberAt] ? likely : undefined;
  });
}

/** By row: the description of its number, where the two count the same projects: every number in both, once. */
function byNumber(
  { headers, rows }: ImportedSheet,
  descriptions: readonly Description[],
): readonly (Description | undefined)[] {
  const at = headers.indexOf('ลำดับ');
  const described = new Map(descriptions.map((description) => [description.number, description]));
  const own = new Set(rows.map((row) => row[at]));
  const isSame =
    described.size === descriptions.length && own.size === rows.length && own.size === described.size;
  if (!isSame || rows.some((row) => !described.has(row[at] as number))) return [];
  return rows.map((row) => described.get(row[at] as number));
}

function completed(
  row: readonly CellValue[],
  headers: readonly string[],
  description: Description,
): readonly CellValue[] {
  const { standing } = description;
  return row.map((cell, index) => {
    const header = headers[index];
    if (header === 'มิติ' && cell === '?' && standing.dimension !== null) return standing.dimension;
    if (header === 'ผู้รับผิดชอบ' && cell === '') return lineOf(description, 'owner');
    const mission = standing.mission;
    const isWithin = mission !== null && (cell === '' || mission.startsWith(`${cellText(cell)}.`));
    const dimension = row[headers.indexOf('มิติ')];
    return header === 'ภารกิจ' && isWithin && (dimension === '?' || standing.dimension === dimension)
      ? mission
      : cell;
  });
}

/** A doubt about a year's cell with what the project's description says of that year: for a person to take, or not. */
function hinted(doubt: Doubt, plan: ImportedSheet, pairs: readonly (Description | undefined)[]): Doubt {
  const [, at] = placeParts(` ${doubt.cell}`);
  if (doubt.sheet !== plan.sheet || at === null) return doubt;
  const [, year] = /^งบ ([0-9]{4})$/.exec(plan.headers[at.column - 1] ?? '') ?? [];
  const description = pairs[at.row - 2];
  if (year === undefined || description === undefined) return doubt;
  const said = budgetIn(description, Number(year));
  return said === null ? doubt : { ...doubt, details: { ...doubt.details, description: said } };
}
