// A sheet as it is once its fixes are made.
import { sameCell } from '../../../src/core/cell.ts';
import type { CellEdit } from '../../../src/core/check/finding.ts';
import type { Mending } from '../../../src/core/check/fixes.ts';
import type { SheetCells } from '../../../src/core/table.ts';

/** The sheet with the changes made, each only if its cell still holds what it held when it was checked. */
export function applyMending(sheet: SheetCells, { edits, renames }: Mending): SheetCells {
  const own = edits.filter((edit) => edit.sheet === sheet.sheet);
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of own) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  const cells = sheet.cells.map((line, index) => {
    const here = byRow.get(index + 1)?.filter(({ column, from }) => sameCell(line[column - 1] ?? '', from));
    if (here === undefined || here.length === 0) return line;
    const changed = [...line];
    for (const { column, to } of here) changed[column - 1] = to;
    return changed;
  });
  const name = renames.find((rename) => rename.sheet === sheet.sheet)?.to ?? sheet.sheet;
  return { ...sheet, sheet: name, cells };
}
