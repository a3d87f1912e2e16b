// ภารกิจ: a mission or sub-mission of the catalogue, by its code, by its name, or by both; it may be left empty.
import type { Catalogue } from '../catalogue.ts';
import { type CellValue, cellText, isDateCell } from '../cell.ts';
import type { Dimension } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { toArabicDigits } from '../text/digits.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, PLAIN } from './column-type.ts';

/** `1.2.3` or `1.2`, and what follows it. */
const CODE = /^([1-9](?:\.[1-9][0-9]?){1,2})(?![0-9]|\.[0-9])[\s.:)–-]*(.*)$/;

/** `ภารกิจ`: the codes of missions and sub-missions are offered; the rules for texts look at it too, as names may be typed. */
export const MISSION = {
  ...PLAIN,
  name: 'mission',
  reader: ({ catalogue }) => {
    const missions = missionIndex(catalogue);
    return (cell) => readMission(cell, missions);
  },
  write: (code) => code,
  accepts: (sent) => typeof sent === 'string',
  prose: true,
  look: { width: 80, numberFormat: '@', align: 'center', entry: 'list' },
  choices: ({ catalogue }) =>
    catalogue.dimensions.flatMap(({ missions }) =>
      missions.flatMap(({ code, subMissions }) => [code, ...subMissions.map((sub) => sub.code)]),
    ),
  faults: { ...PLAIN.faults, invalid: { code: 'mission-invalid' } },
} as const satisfies ColumnType<'mission', string>;

/** A catalogue made ready to read missions: every code with its dimension and name, every name with its code. */
export interface MissionIndex {
  readonly byCode: ReadonlyMap<string, { readonly dimension: Dimension; readonly name: string }>;
  /** By the name without spaces; a name that two missions share leads to neither, so it is null. */
  readonly byName: ReadonlyMap<string, string | null>;
}

/** Makes a catalogue ready to read missions. */
export function missionIndex(catalogue: Catalogue): MissionIndex {
  const byCode = new Map<string, { readonly dimension: Dimension; readonly name: string }>();
  const byName = new Map<string, string | null>();
  for (const { dimension, missions } of catalogue.dimensions) {
    for (const { code, name } of missions.flatMap((mission) => [mission, ...mission.subMissions])) {
      byCode.set(code, { dimension, name: nameForm(name) });
      byName.set(nameForm(name), byName.has(nameForm(name)) ? null : code);
    }
  }
  return { byCode, byName };
}

/**
 * The mission's code. Accepted are a code (`1.2.3`, `๑.๒.๓`, the number 1.2), a code followed by its own name, and a
 * name as the catalogue writes it; all three are good ways to write it.
 */
export function readMission(cell: CellValue, missions: MissionIndex): Reading<string> {
  if (isDateCell(cell) || typeof cell === 'boolean') return { kind: 'invalid' };
  const text = toArabicDigits(visibleText(cellText(cell)));
  if (text === '') return { kind: 'empty' };
  const [, code, rest = ''] = CODE.exec(text) ?? [];
  const found = code === undefined ? missions.byName.get(nameForm(text)) : codeIfNamed(code, rest, missions);
  return found ? { kind: 'value', value: found } : { kind: 'invalid' };
}

function codeIfNamed(code: string, rest: string, { byCode }: MissionIndex): string | null {
  const mission = byCode.get(code);
  return mission && (rest === '' || nameForm(rest) === mission.name) ? code : null;
}

function nameForm(text: string): string {
  return toArabicDigits(visibleText(text)).replace(/ /g, '');
}
