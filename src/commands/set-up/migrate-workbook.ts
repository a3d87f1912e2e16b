// Bringing a workbook that an older add-on has made to the layout of this one, step by step, after saying what will be done.
//
// Nothing that an officer has typed is changed, so there is nothing to undo. The number in ตั้งค่า is written last, after each
// migration: a run that ends half-way is finished by the next one.

import { KINDS } from '../../core/kinds/index.ts';
import { knownSheets } from '../../core/kinds/known-sheets.ts';
import { YEAR } from '../../core/kinds/year/year.ts';
import type { MigrationStep } from '../../core/layout-version.ts';
import { LAYOUT } from '../../core/layout-version.ts';
import { headerKey } from '../../core/table.ts';
import { readSettingsIfThere } from '../reading/read-workbook.ts';
import type { Session } from '../session/session.ts';

/** A migration: the layout that it leads to from the one before, what it would do here, and doing it. */
interface Migration {
  readonly to: number;
  readonly plan: (session: Session) => readonly MigrationStep[];
  readonly carryOut: (session: Session, step: MigrationStep) => void;
}

const ID_HEADER = YEAR.columns.id.header;

/** Every migration, oldest first; `to` counts up by one. A new layout is one more entry here. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    plan: columnsToAdd,
    carryOut: ({ workbook }, { sheet, column }) => workbook.addColumn(sheet, column, ID_HEADER, null),
  },
];

/** What would be done to this workbook; no steps where it is up to date, new, or lacks only the line in ตั้งค่า. Reads. */
export function planMigration(session: Session): {
  readonly layout: number;
  readonly steps: readonly MigrationStep[];
} {
  const settings = readSettingsIfThere(session);
  const layout = settings?.layout ?? LAYOUT.current;
  return { layout, steps: missingMigrations(layout).flatMap(({ plan }) => plan(session)) };
}

/** Does it. @returns the columns that were added, and the line that was written, as the workbook's set-up names them */
export function migrateWorkbook(session: Session): readonly string[] {
  const { workbook } = session;
  const settings = readSettingsIfThere(session);
  if (settings === null || settings.layout === LAYOUT.current) return [];
  const { sheet, layoutCell } = settings;
  const row = layoutCell?.row ?? workbook.cells(sheet).length + 1;
  const done: string[] = [];
  for (const { to, plan, carryOut } of missingMigrations(settings.layout)) {
    for (const step of plan(session)) {
      carryOut(session, step);
      done.push(`${step.sheet} (${ID_HEADER})`);
    }
    workbook.edit([
      { sheet, row, column: 1, from: '', to: LAYOUT.label },
      { sheet, row, column: 2, from: layoutCell?.value ?? '', to: String(to) },
    ]);
  }
  return [...done, LAYOUT.label];
}

function missingMigrations(layout: number): readonly Migration[] {
  return MIGRATIONS.filter(({ to }) => to > layout);
}

/** The sheets of projects without รหัส, and the first column of each in which nothing stands. */
function columnsToAdd(session: Session): readonly MigrationStep[] {
  const { workbook } = session;
  const known = knownSheets(workbook.sheets.map(({ name }) => name)).filter(
    ({ kind }) => 'id' in KINDS[kind].columns,
  );
  // The sheets of which there is one come first.
  const sheets = [...known].sort((a, b) => Number(a.year !== null) - Number(b.year !== null));
  return sheets.flatMap(({ name: sheet }): MigrationStep[] => {
    const cells = workbook.cells(sheet);
    const headers = (cells[0] ?? []).map((header) => (typeof header === 'string' ? headerKey(header) : ''));
    // A sheet without any header is nobody's plan yet.
    if (headers.includes(headerKey(ID_HEADER)) || headers.every((header) => header === '')) return [];
    const column = Math.max(...cells.map((row) => row.length)) + 1;
    return [{ code: 'add-id-column', sheet, column }];
  });
}
