// What each column was taken for, changeable: tables that go on over several pages are one.
import { columnLetters } from '../../core/cell.ts';
import type { ImportedTables, UnderstoodTable } from '../../core/documents/recognise-tables.ts';
import { yearsOf } from '../../core/documents/tables/find-header.ts';
import type { Role } from '../../core/documents/tables/roles.ts';
import { fiscalYearOf } from '../../core/text/dates.ts';
import { el, fill } from './dom.ts';
import type { Page } from './page.ts';

/** Roles that may be chosen besides the years' and the quarters', in the order of the list. */
const PLAIN = [
  'number',
  'name',
  'dimension',
  'mission',
  'budget',
  'period',
  'quarters',
  'start',
  'end',
  'owner',
  'remark',
  'unknown',
  'skip',
] as const;
/** Roles that several columns may have. */
const MANY: readonly Role['kind'][] = ['unknown', 'skip', 'year'];

/** The list of columns, in a part that opens; open at first where one table is all there is. */
export function columnsPart(page: Page, { tables, settings }: ImportedTables): HTMLElement | null {
  const { words } = page.answer;
  const groups = groupsOf(tables);
  if (groups.length === 0) return null;
  const years = offeredYears(tables, settings.firstYear, page.answer.today);
  return page.details(
    'columns',
    words.columns,
    groups.length === 1,
    el('p', { class: 'quiet' }, words.columnsHelp),
    ...groups.map((group, at) => tablePart(page, group, at, years)),
  );
}

/** Tables with the same columns, by their first. */
type Group = readonly [UnderstoodTable, ...UnderstoodTable[]];

function groupsOf(tables: readonly UnderstoodTable[]): readonly Group[] {
  const groups = new Map<string, [UnderstoodTable, ...UnderstoodTable[]]>();
  for (const table of tables) {
    const key = JSON.stringify([table.sheet, table.columns]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [table]);
    else group.push(table);
  }
  return [...groups.values()];
}

function tablePart(page: Page, group: Group, at: number, years: readonly number[]): HTMLElement {
  const { words } = page.answer;
  const [{ place, columns }] = group;
  const roles: readonly Role[] = [
    ...PLAIN.map((kind): Role => (kind === 'budget' ? { kind, unit: null } : { kind })),
    ...years.map((year): Role => ({ kind: 'year', year, unit: null })),
    ...([1, 2, 3, 4] as const).map((quarter): Role => ({ kind: 'quarter', quarter, isMonth: false })),
  ];
  const rows = columns
    .filter(({ header }) => header !== '')
    .map(({ column, header, role }) => {
      const id = `column-${at}-${column}`;
      // What a column was taken for stays on its list, also where nobody would choose it: a month.
      const all = roles.some((one) => same(one, role)) ? roles : [role, ...roles];
      const select = el(
        'select',
        {
          id,
          onchange: (event) => {
            const chosen = all[(event.target as HTMLSelectElement).selectedIndex] as Role;
            choose(page, group, column, chosen);
          },
        },
        all.map((one) => el('option', { selected: same(one, role) }, roleWords(page, one))),
      );
      return el(
        'li',
        {},
        el('label', { for: id }, fill(words.column, columnLetters(column), header.slice(0, 60))),
        select,
      );
    });
  return el(
    'section',
    {},
    group.length > 1 || at > 0 ? el('h3', {}, place) : null,
    el('ul', { class: 'columns' }, rows),
  );
}

/** Notes a choice for each table of the group; a column that had the role gives it up. */
function choose(page: Page, group: Group, column: number, role: Role): void {
  const columns = { ...page.choices.columns };
  for (const { place, columns: own } of group) {
    const given = own.filter(
      (one) => !MANY.includes(role.kind) && one.column !== column && same(one.role, role),
    );
    columns[place] = {
      ...columns[place],
      ...Object.fromEntries(given.map((one) => [one.column, { kind: 'unknown' } as const])),
      [column]: role,
    };
  }
  page.choose({ ...page.choices, columns });
}

/** Whether two roles are the same, in whatever unit. */
function same(one: Role, other: Role): boolean {
  const [a, b] = [one, other].map((role) => JSON.stringify({ ...role, unit: null }));
  return a === b;
}

function roleWords({ answer: { words } }: Page, role: Role): string {
  const of =
    role.kind === 'year'
      ? role.year + (role.last ? `-${role.last}` : '')
      : role.kind === 'quarter'
        ? role.quarter
        : '';
  return fill(words.roles[role.kind] ?? role.kind, of);
}

/** The years (พ.ศ.) that a column may be of: those of the tables, else those around today. */
function offeredYears(
  tables: readonly UnderstoodTable[],
  firstYear: number | null,
  today: string,
): readonly number[] {
  const found = tables.flatMap(({ columns }) => yearsOf(columns));
  const first = Math.min(...found, firstYear ?? found[0] ?? (fiscalYearOf(today) ?? 0) - 3);
  const last = Math.max(first + 4, ...found);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
