// แผน of a document that has no table of all years: each description says its project's years, and what they cost.
import type { Catalogue } from '../../catalogue.ts';
import { type CellValue, cellName } from '../../cell.ts';
import { columnsOf, type Kind } from '../../kinds/kind.ts';
import { PLAN } from '../../kinds/plan/plan.ts';
import { planYears } from '../../plan.ts';
import { SHEET } from '../../sheet-names.ts';
import type { TableDoubt } from '../doubt-codes.ts';
import type { Doubt, ImportedSheet } from '../imported.ts';
import { budgetIn } from './description-budget.ts';
import { lineOf } from './description-rows.ts';
import type { Description } from './find-descriptions.ts';

/** The sheet and its doubts; null where there are no descriptions, or the plan's years (พ.ศ.) aren't known. */
export function planFromDescriptions(
  descriptions: readonly Description[],
  firstYear: number | null,
  lastYear: number | null,
  catalogue: Catalogue,
): { readonly sheet: ImportedSheet; readonly doubts: readonly Doubt[] } | null {
  if (descriptions.length === 0 || firstYear === null || lastYear === null) return null;
  const years = planYears(firstYear, lastYear);
  const all = columnsOf<Kind>(PLAN, { catalogue, years }) ?? [];
  const columns = all.filter(({ key }) => key !== 'id');
  const doubts: Doubt[] = [];
  const rows = descriptions.map((description, index) => {
    const { standing, parts, place } = description;
    const values: Record<string, CellValue> = {
      number: description.number ?? index + 1,
      dimension: standing.dimension ?? '?',
      mission: standing.mission ?? '',
      name: lineOf(description, 'name'),
      owner: lineOf(description, 'owner'),
    };
    for (const year of years) {
      const said = budgetIn(description, year);
      values[`budget${year}`] = said === null ? '?' : said === '-' ? said : Number(said);
    }
    return columns.map(({ key }, at): CellValue => {
      const value = values[key] ?? '';
      if (value === '?') {
        const said = key === 'dimension' ? [] : [parts.period?.text, parts.budget?.text].filter(Boolean);
        const code: TableDoubt =
          key === 'dimension'
            ? 'dimension-missing'
            : parts.budget?.text
              ? 'amount-unclear'
              : 'amount-missing';
        const read = said.join(' · ');
        doubts.push({ code, sheet: SHEET.plan, cell: cellName(index + 2, at + 1), read, place, details: {} });
      }
      return value;
    });
  });
  return { sheet: { sheet: SHEET.plan, headers: columns.map(({ header }) => header), rows }, doubts };
}
