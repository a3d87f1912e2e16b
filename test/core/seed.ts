// The real plan as sheets, the way Google's getValues() gives them: the year 2569, แผน 2566–2570 and their settings.

import annual from '../../local/sample/annual-2569.json' with { type: 'json' };
import fiveYear from '../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { catalogueFor } from '../../src/core/catalogue.ts';
import type { CellValue } from '../../src/core/cell.ts';
import { columnsOf } from '../../src/core/kinds/kind.ts';
import { PLAN } from '../../src/core/kinds/plan/plan.ts';
import { SETTINGS } from '../../src/core/kinds/settings/settings.ts';
import { YEAR } from '../../src/core/kinds/year/year.ts';
import { planYears } from '../../src/core/plan.ts';
import type { SheetCells } from '../../src/core/table.ts';

/** The headers of a year's sheet with every column of the contract. */
export const YEAR_HEADERS: readonly string[] = (
  columnsOf(YEAR, { catalogue: catalogueFor(null), years: null }) ?? []
).map(({ header }) => header);

/** The headers of แผน for a plan of these years (พ.ศ.). */
export function planHeaders(firstYear: number, lastYear: number): readonly string[] {
  const years = planYears(firstYear, lastYear);
  return (columnsOf(PLAN, { catalogue: catalogueFor(null), years }) ?? []).map(({ header }) => header);
}

/** A sheet with nothing merged or hidden. */
export function sheetOf(sheet: string, cells: readonly (readonly CellValue[])[]): SheetCells {
  return { sheet, cells, merges: [], hiddenRow: null };
}

/** `ตั้งค่า` of the real plan; `changes` replaces values by label. */
export function settingsSheet(changes: Readonly<Record<string, CellValue>> = {}): SheetCells {
  const values: Readonly<Record<string, CellValue>> = {
    ชื่อหน่วยงาน: annual.organisation,
    ประเภทหน่วยงาน: 'อบต.',
    ปีแรกของแผน: fiveYear.firstYear,
    ปีสุดท้ายของแผน: fiveYear.lastYear,
    ผู้ออกรายงาน: annual.reporter,
    ตัวเลขในรายงาน: 'อารบิก',
    ภาษา: 'ไทย',
    ...changes,
  };
  return sheetOf(
    'ตั้งค่า',
    SETTINGS.map(({ label }) => [label, values[label] ?? '']),
  );
}

/** The 15 rows of `ปี 2569`, with every column of the contract. */
export function yearSheet(): SheetCells {
  return sheetOf('ปี 2569', [
    YEAR_HEADERS,
    ...annual.rows.map(({ no, name, dimension, budget, quarters, remark }) => [
      no,
      name,
      dimension,
      '',
      budget,
      ...quarters,
      '',
      remark,
      '',
    ]),
  ]);
}

/** The 27 rows of `แผน`. */
export function planSheet(): SheetCells {
  return sheetOf('แผน', [
    planHeaders(fiveYear.firstYear, fiveYear.lastYear),
    ...fiveYear.projects.map(({ no, dimension, mission, name, budgets, owner, remark }) => [
      no,
      dimension,
      mission,
      name,
      ...Object.values(budgets).map((budget) => budget ?? '-'),
      owner,
      remark,
      '',
    ]),
  ]);
}

/** The sheet with one cell replaced; row and column count from 1. */
export function withCell(sheet: SheetCells, row: number, column: number, value: CellValue): SheetCells {
  const cells = sheet.cells.map((line, index) =>
    index === row - 1
      ? Array.from({ length: Math.max(line.length, column) }, (_, at) =>
          at === column - 1 ? value : (line[at] ?? ''),
        )
      : line,
  );
  return { ...sheet, cells };
}
