// What every cell says by the type of its column: what is understood is a warning with a fix, what is not certain an error; and
// what two columns of a row say against each other. The panel runs these, too, while a row is typed.
import { missionDimension } from '../../catalogue.ts';
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
import { cellOf } from '../../table.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { editOf, type FindingParts, findingIn } from '../finding-in.ts';

/** What a row says by itself. `at`: which of its readings says it by its type. */
interface SaidOfRow extends RowFault {
  readonly code: FindingCode;
  readonly at?: number;
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
    if (fault !== null && sheet.table.columns[key] !== undefined) found.push({ ...fault, key, at: index });
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
  return rowFaults(row, sheet, context).map(({ code, key, at, ...parts }) =>
    findingIn(sheet, code, row, key, { ...parts, ...(at !== undefined && saidByType(row, sheet, at)) }),
  );
}

/** What a type adds to what it says of a reading: details, and the cell as its fix writes it. */
function saidByType(row: RowReading, sheet: SheetReading, at: number): FindingParts {
  const { type, key } = sheet.columns[at] as SheetReading['columns'][number];
  const reading = row.readings[at] as RowReading['readings'][number];
  const details = type.details(reading, cellOf(sheet.table, row, key));
  return reading.kind === 'understood'
    ? { details, fix: editOf(sheet, row, key, type.write(reading.value)) }
    : { details };
}
