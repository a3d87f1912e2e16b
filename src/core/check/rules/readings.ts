// What every cell says by the type of its column: what is understood is a warning with a fix, what is not certain an error; and
// what two columns of a row say against each other. The panel runs these, too, while a row is typed.
import { missionDimension } from '../../catalogue.ts';
import { DIMENSION } from '../../columns/dimension.ts';
import { MISSION } from '../../columns/mission.ts';
import { columnsOfType, type RowReading, type RowRule, type SheetReading } from '../../kinds/kind.ts';
import { certain } from '../../reading.ts';
import type { Finding } from '../finding.ts';
import { editOf, findingIn } from '../finding-in.ts';

/** What the types of its columns say of a row's cells. */
export function readingFindings(row: RowReading, sheet: SheetReading): readonly Finding[] {
  const found: Finding[] = [];
  // Loops without copies: most of many thousand cells have nothing to say.
  for (let index = 0; index < sheet.columns.length; index++) {
    const reading = row.readings[index];
    if (reading === undefined || reading.kind === 'value') continue;
    const { type, key } = sheet.columns[index] as SheetReading['columns'][number];
    const fault = type.faults[reading.kind];
    const place = sheet.table.columns[key];
    if (fault === null || place === undefined) continue;
    const details = type.details(reading, row.cells[place - 1] ?? '');
    const fix = reading.kind === 'understood' ? editOf(sheet, row, key, type.write(reading.value)) : null;
    found.push(findingIn(sheet, fault.code, row, key, { details, fix, ...readOf(fault) }));
  }
  return found;
}

function readOf({ read }: { readonly read?: '' }) {
  return read === undefined ? {} : { read };
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
export function rowFindings(
  row: RowReading,
  sheet: SheetReading,
  context: Parameters<RowRule['find']>[2],
): readonly Finding[] {
  const found = readingFindings(row, sheet);
  const more = [MISSION_MISMATCH, ...sheet.rules].flatMap(({ code, find }) =>
    find(row, sheet, context).map(({ key, ...parts }) => findingIn(sheet, code, row, key, parts)),
  );
  // Most of many thousand rows have nothing to say.
  return more.length === 0 ? found : [...found, ...more];
}
