// What every cell says by the type of its column: what is understood is a warning with a fix, what is not certain an error; and
// what two columns of a row say against each other. The panel runs these, too, while a row is typed.
import { missionDimension } from '../../catalogue.ts';
import type { CellValue } from '../../cell.ts';
import { DIMENSION } from '../../columns/dimension.ts';
import { MISSION } from '../../columns/mission.ts';
import {
  columnsOfType,
  type RowFault,
  type RowReading,
  type RowRule,
  type SheetReading,
} from '../../kinds/kind.ts';
import { certain } from '../../reading.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { editOf, findingIn } from '../finding-in.ts';

/** What a row says by itself. `mended`: the cell as its fix writes it. */
interface SaidOfRow extends RowFault {
  readonly code: FindingCode;
  readonly mended?: CellValue;
}

/** What the types of its columns say of a row's cells. */
function readingFaults(row: RowReading, sheet: SheetReading): SaidOfRow[] {
  const found: SaidOfRow[] = [];
  // Loops without copies: most of many thousand cells have nothing to say.
  for (let index = 0; index < sheet.columns.length; index++) {
    const reading = row.readings[index];
    if (reading === undefined || reading.kind === 'value') continue;
    const { type, key } = sheet.columns[index] as SheetReading['columns'][number];
    const fault = type.faults[reading.kind];
    const place = sheet.table.columns[key];
    if (fault === null || place === undefined) continue;
    const details = type.details(reading, row.cells[place - 1] ?? '');
    const mended = reading.kind === 'understood' ? { mended: type.write(reading.value) } : {};
    found.push({ ...fault, key, details, ...mended });
  }
  return found;
}

/** A mission is one of the row's own dimension. */
const MISSION_MISMATCH: RowRule = {
  code: 'mission-dimension-mismatch',
  find: (row, sheet, { catalogue }) => {
    const [missions] = columnsOfType(sheet, MISSION);
    const [dimensions] = columnsOfType(sheet, DIMENSION);
    const mission = missions && certain(missions.of(row));
    const dimension = dimensions && certain(dimensions.of(row));
    if (!missions || !mission || !dimension) return [];
    const own = missionDimension(catalogue, mission);
    if (own === dimension || own === null) return [];
    const details = { mission, missionDimension: own, dimension };
    return [{ key: missions.column.key, details }];
  },
};

/** All that one row of any kind says by itself: by its columns' types, and by the rules of its kind. */
export function rowFaults(
  row: RowReading,
  sheet: SheetReading,
  context: Parameters<RowRule['find']>[2],
): readonly SaidOfRow[] {
  const found = readingFaults(row, sheet);
  for (const { code, find } of [MISSION_MISMATCH, ...sheet.rules]) {
    for (const fault of find(row, sheet, context)) found.push({ code, ...fault });
  }
  return found;
}

/** The same as findings, with their fixes. */
export function rowFindings(
  row: RowReading,
  sheet: SheetReading,
  context: Parameters<RowRule['find']>[2],
): readonly Finding[] {
  return rowFaults(row, sheet, context).map(({ code, key, mended, ...parts }) =>
    findingIn(
      sheet,
      code,
      row,
      key,
      mended === undefined ? parts : { ...parts, fix: editOf(sheet, row, key, mended) },
    ),
  );
}
