// Yearly tables and tables of all years, in any layout, as our sheets: what is certain is taken, what isn't is a doubt with its place.
import type { Catalogue } from '../catalogue.ts';
import { type CellValue, cellName } from '../cell.ts';
import { missionIndex } from '../columns/mission.ts';
import { chosenCatalogue } from '../data/choose-catalogue.ts';
import { columnsOf, type Kind, type SheetColumn } from '../kinds/kind.ts';
import { PLAN } from '../kinds/plan/plan.ts';
import { MOST_YEARS } from '../kinds/settings/read-settings.ts';
import { YEAR } from '../kinds/year/year.ts';
import { planYears } from '../plan.ts';
import { SHEET, yearSheetName } from '../sheet-names.ts';
import { headerKey } from '../table.ts';
import { projectNames } from '../text/names/project-name.ts';
import type { TableDoubt } from './doubt-codes.ts';
import type { PlacedGrid } from './grid.ts';
import type { Doubt, Imported, ImportedSettings, ImportedSheet, LeftOut } from './imported.ts';
import {
  type Carried,
  LINES_NEAR,
  placeOf,
  type Section,
  type SortedBy,
  sectionsOf,
} from './tables/blocks.ts';
import { type ChosenRoles, type Header, type TableColumn, yearsOf } from './tables/find-header.ts';
import { fitsUnder, mayHoldProjects, readsAsProjects } from './tables/goes-on.ts';
import { type Lines, linesOf } from './tables/lines.ts';
import { ownHeaders } from './tables/own-headers.ts';
import { doubtful, type ReadCell, sure } from './tables/read-cells.ts';
import { planProjects, type ReadingContext, type ReadProject, yearProjects } from './tables/read-projects.ts';
import { quotable, saysDimension } from './tables/row-kinds.ts';
import { wordKey } from './tables/thai-order.ts';
import { organisationsIn, reporterIn, unitAround, yearIn, yearsIn } from './tables/title.ts';
import { type Ledger, wrongTotals } from './tables/totals.ts';

/** What the caller knows besides. */
export interface TablesOptions {
  /** The year (พ.ศ.) of tables that don't say theirs; null: such tables are told in `yearless`. */
  readonly year: number | null;
  /** Every cycle that is known, the newest last. */
  readonly catalogues: readonly Catalogue[];
  /** What a person took the columns of a table for, by the table's place. */
  readonly columns?: Readonly<Record<string, ChosenRoles>>;
}

/** How a table was understood: what each of its columns was taken for. */
export interface UnderstoodTable {
  readonly place: string;
  /** The sheet that it goes to; null where its year isn't known. */
  readonly sheet: string | null;
  readonly columns: readonly TableColumn[];
  readonly projects: number;
}

/** What was found in tables. */
export interface ImportedTables extends Imported {
  readonly tables: readonly UnderstoodTable[];
  /** Yearly tables whose year nothing says. */
  readonly yearless: readonly string[];
  /** Places of tables in which nothing of a plan was found. */
  readonly otherTables: readonly string[];
}

/** A section with the table it stands in. */
interface Found {
  readonly table: PlacedGrid;
  /** The table whose rows it goes on with, else itself. */
  readonly root: PlacedGrid;
  readonly lines: Lines;
  readonly section: Section;
  /** The texts around it that may say its year and unit, the nearest last. */
  readonly around: readonly string[];
}

/** A sheet while it is put together. */
interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly projects: ReadProject[];
  /** From which table each project was taken. */
  readonly tables: Map<ReadProject, PlacedGrid>;
  readonly ledger: Ledger;
}

/** Columns of a follow-up: a table that has them and no quarters is no plan of a year. */
const FOLLOW_UP = /เบิกจ่าย|ผลการดำเนินงาน|สถานะ|ร้อยละ|ความก้าวหน้า/;

/** In the header of a column of amounts. */
const MONEY = /งบ|เงิน|บาท/;

/** Reads the yearly tables and the tables of all years among these; all others are left to whoever knows them. */
export function recogniseTables(
  tables: readonly PlacedGrid[],
  { year: asked, catalogues, columns: chosen = {} }: TablesOptions,
): ImportedTables {
  const leftOut: LeftOut[] = [];
  const doubts: Doubt[] = [];
  const otherTables: string[] = [];
  const found = sectionsIn(tables, { catalogues, columns: chosen }, leftOut, doubts, otherTables);
  const texts = textsAround(tables, found);
  const span = spanOf(found, texts);
  const sheets = new Map<string, Sheet>();
  const understood: UnderstoodTable[] = [];
  const yearless: string[] = [];
  const groups = new Map<string | null, ReadingContext['group']>();
  const units = new Map<string | null, number>();

  for (const one of found) {
    const { table, root, lines, section } = one;
    const years = allYears(section.header);
    const isPlan = years.length > 1;
    const own = isPlan ? null : (years[0] ?? yearOfTable(one, texts));
    const year = own ?? asked;
    const plan = span ?? { firstYear: year ?? 0, lastYear: year ?? 0 };
    const sheet = isPlan ? SHEET.plan : year === null ? null : yearSheetName(year);
    if (own !== null && asked !== null && own !== asked && !isPlan) {
      doubts.push(doubtOf('year-differs', yearSheetName(own), null, String(own), table.place, { asked }));
    }
    const catalogue = chosenCatalogue(catalogues, span?.firstYear ?? null);
    const said = unitOfTable(section.header, one.around);
    // What one table of a sheet says of its amounts another may mean, or not.
    const unit = said === undefined ? ((units.get(sheet) ?? 1) === 1 ? 1 : null) : said;
    if (said) units.set(sheet, said);
    const context: ReadingContext = {
      lines,
      section,
      catalogue,
      missions: missionIndex(catalogue),
      place: (row, column) => `${table.place} ${cellName(row, column)}`,
      unit,
      group: groups.get(sheet) ?? { dimension: null, mission: null },
    };
    groups.set(sheet, context.group);
    const all = span === null ? [] : planYears(span.firstYear, span.lastYear);
    const projects = isPlan
      ? planProjects(context, all)
      : year === null
        ? []
        : yearProjects(context, year, plan);
    const count = section.blocks.reduce((sum, { items }) => sum + items.length, 0);
    understood.push({ place: table.place, sheet, columns: section.header.columns, projects: count });
    if (sheet === null) {
      if (count > 0) yearless.push(table.place);
      continue;
    }
    const columns: readonly SheetColumn[] =
      columnsOf<Kind>(isPlan ? PLAN : YEAR, {
        catalogue: chosenCatalogue(catalogues, null),
        years: planYears(all[0] ?? 0, all[all.length - 1] ?? 0),
      }) ?? [];
    const made: Sheet = sheets.get(sheet) ?? {
      ...{ name: sheet, columns, projects: [], tables: new Map() },
      ledger: { projects: [], lastTotal: 0, lastGrand: 0 },
    };
    sheets.set(sheet, made);
    for (const { read, place, column, sum } of wrongTotals(made.ledger, context, projects)) {
      doubts.push(doubtOf('total-differs', sheet, null, read, place, { column, sum }));
    }
    addProjects(made, projects, root, leftOut, doubts);
  }

  const settings = settingsIn(texts, span, doubts, found[0]?.table.place ?? '');
  const order = [...sheets.values()].filter(({ projects }) => projects.length > 0).sort(byName);
  const written = order.map((sheet) => writtenSheet(sheet, doubts));
  // A row that is none of the plan's for certain, of a table whose sheet is known by now.
  const sheetAt = (place: string) => understood.find((one) => place.startsWith(`${one.place} `))?.sheet ?? '';
  const placed = doubts.map((doubt) =>
    doubt.sheet === '' ? { ...doubt, sheet: sheetAt(doubt.place) } : doubt,
  );
  return { settings, sheets: written, doubts: placed, leftOut, tables: understood, yearless, otherTables };
}

/** แผน first, then the years. */
function byName(a: Sheet, b: Sheet): number {
  const rank = ({ name }: Sheet) => (name === SHEET.plan ? '' : name);
  return rank(a) < rank(b) ? -1 : 1;
}

function sectionsIn(
  tables: readonly PlacedGrid[],
  { catalogues, columns: chosen = {} }: Omit<TablesOptions, 'year'>,
  leftOut: LeftOut[],
  doubts: Doubt[],
  otherTables: string[],
): readonly Found[] {
  const found: Found[] = [];
  const catalogue = chosenCatalogue(catalogues, null);
  const missions = missionIndex(catalogue);
  // The last header, and what it leaves to the tables that go on with its rows.
  let open = null as (Carried & Pick<Found, 'root' | 'around'>) | null;
  for (const table of tables) {
    const { grid, place, sheet } = table;
    // A sheet of its own for each dimension may say which by its name alone.
    const before = sheet !== null && saysDimension(sheet) ? [...table.before, sheet] : table.before;
    const lines = linesOf(grid);
    const by: SortedBy = { catalogue, missions, chosen: chosen[place] ?? {} };
    // A table that goes on after a page's end has no header of its own.
    const isNext =
      before.length === 0 && table.sheet === null && grid.columns === open?.header.columns.length;
    const more = open !== null && fitsUnder(open.header, grid) ? sectionsOf(lines, by, before, open) : null;
    const isNamed = before.some(saysDimension);
    const fit = more === null ? 0 : readsAsProjects(lines, more.sections[0] as Section, by, isNamed);
    // What it goes on with.
    const earlier = more !== null && (isNext || fit === 2) ? open : null;
    const { sections, others, heading } = (earlier && more) ?? sectionsOf(lines, by, before, null);
    const plans = sections.filter(isPlanTable);
    const [last] = plans.slice(-1);
    if (last === undefined) {
      otherTables.push(place);
      const read = quotable((lines.rows > 0 ? lines.inRow(1) : []).map(({ text }) => text).join(' | '));
      leftOut.push({ place, read, why: 'other-table' });
      if (sections.length === 0 && (fit === 1 || mayHoldProjects(lines, open?.header.columns.length ?? 0))) {
        const header = open?.header ?? { columns: [] };
        doubts.push(doubtOf('table-unread', sheetIn(table, [{ header, titles: [] }]), null, read, place));
      }
      // Rows without a header below it are its own.
      if (sections.length > 0) open = null;
      continue;
    }
    const root = earlier?.root ?? table;
    let around = earlier !== null && yearIn(before) === null ? [...before, ...earlier.around] : before;
    // A header that stood by itself has its rows now.
    if (earlier !== null && otherTables[otherTables.length - 1] === root.place) otherTables.pop();
    const hasRows = earlier !== null || plans.some(({ blocks }) => blocks.length > 0);
    for (const section of plans) {
      around = [...around, ...section.titles];
      if (hasRows) found.push({ table, root, lines, section, around });
    }
    if (hasRows) {
      for (const { row, read, why } of others) {
        const at = `${place} แถว ${row}`;
        if (why !== 'unclear') leftOut.push({ place: at, read: quotable(read), why });
        else doubts.push(doubtOf('row-unclear', sheetIn(table, plans), null, read, at));
      }
    } else otherTables.push(place);
    open = { header: last.header, heading, root, around };
  }
  return found;
}

function sheetIn(
  table: PlacedGrid,
  sections: readonly { readonly header: Pick<Header, 'columns'>; readonly titles: readonly string[] }[],
): string {
  const isPlan = sections.some(({ header }) => allYears(header).length > 1);
  const year = yearIn([...table.before, ...sections.flatMap(({ titles }) => titles)]);
  return isPlan ? SHEET.plan : year === null ? (table.sheet ?? '') : yearSheetName(year);
}

function isPlanTable({ header }: Section): boolean {
  const has = (kind: TableColumn['role']['kind']) => placeOf(header, kind) > 0;
  const hasTime = has('quarter') || has('quarters') || has('period') || has('start');
  if (allYears(header).length > 1 || has('quarter')) return true;
  const isFollowUp = header.columns.some(
    ({ role, header: text }) => role.kind === 'unknown' && FOLLOW_UP.test(text),
  );
  // A year above a column is a budget's only where it says so: `ปี 2569` may as well be the title of a list.
  const hasMoney =
    has('budget') ||
    header.columns.some(({ role, header: text }) => role.kind === 'year' && MONEY.test(wordKey(text)));
  const hasMore = hasTime || has('dimension') || has('number') || has('mission');
  return !isFollowUp && ((hasMoney && hasMore) || (hasTime && has('dimension')));
}

/** The years (พ.ศ.) that a header has columns for, ascending. */
function allYears({ columns }: Pick<Header, 'columns'>): readonly number[] {
  return [...new Set(yearsOf(columns))].sort((a, b) => a - b);
}

/** The plan's years: those of the tables of all years, else what the titles say. */
function spanOf(
  found: readonly Found[],
  texts: Texts,
): { readonly firstYear: number; readonly lastYear: number } | null {
  const years = found.flatMap(({ section }) => {
    const own = allYears(section.header);
    return own.length > 1 ? own : [];
  });
  const said = yearsIn(texts.titles);
  const span = years.length === 0 ? said : { firstYear: Math.min(...years), lastYear: Math.max(...years) };
  return span !== null && span.lastYear - span.firstYear < MOST_YEARS ? span : null;
}

interface Texts {
  /** What stands above tables. */
  readonly titles: readonly string[];
  /** What stands below them. */
  readonly footers: readonly string[];
}

function textsAround(tables: readonly PlacedGrid[], found: readonly Found[]): Texts {
  const own = new Set(found.map(({ table }) => table));
  const lines = tables.filter((table) => own.has(table));
  return {
    titles: [...lines.flatMap(({ before }) => before), ...found.flatMap(({ section }) => section.titles)],
    footers: [...found.flatMap(({ section }) => section.footers), ...lines.flatMap(({ after }) => after)],
  };
}

/** The year (พ.ศ.) that a yearly table says: in its own title, its sheet's name, or the only one that all titles name. */
function yearOfTable({ table, section, around }: Found, { titles }: Texts): number | null {
  return (
    yearIn(section.titles) ??
    (table.sheet === null ? null : yearIn([table.sheet])) ??
    yearIn(around.slice(-LINES_NEAR)) ??
    yearIn(titles)
  );
}

/** How many baht 1 means; null where header and words around it say different units, undefined where they say none. */
function unitOfTable({ columns }: Header, around: readonly string[]): number | null | undefined {
  const said = columns.flatMap(({ role }) =>
    (role.kind === 'budget' || role.kind === 'year') && role.unit !== null ? [role.unit] : [],
  );
  const beside = unitAround(around);
  const units = new Set(beside === null ? said : [...said, beside]);
  return units.size > 1 ? null : [...units][0];
}

/**
 * Adds a section's projects. One of another table whose projects mostly stand in the sheet already is the same table again; within a
 * table a name may stand twice, which the check tells.
 */
function addProjects(
  sheet: Sheet,
  projects: readonly ReadProject[],
  table: PlacedGrid,
  leftOut: LeftOut[],
  doubts: Doubt[],
): void {
  const key = projectNames(null);
  const nameOf = ({ fields }: ReadProject) => String(fields.name?.value ?? '');
  const others = sheet.projects.filter((project) => sheet.tables.get(project) !== table);
  const earlier = new Map(others.map((project) => [key(nameOf(project)).full, project]));
  const sameOf = (project: ReadProject) => {
    const name = nameOf(project);
    return name === '' ? undefined : earlier.get(key(name).full);
  };
  // A namesake in another dimension is another project.
  const isNamesake = (project: ReadProject, other: ReadProject | undefined) => {
    const [own, its] = [project, other].map((one) => one?.fields.dimension?.value);
    return typeof own === 'number' && typeof its === 'number' && own !== its;
  };
  const same = projects.filter((project) => sameOf(project) && !isNamesake(project, sameOf(project)));
  const isAgain =
    same.length * 2 > projects.length &&
    (projects.length > 1 || same.every((project) => saysTheSame(sameOf(project) as ReadProject, project)));
  for (const project of projects) {
    const other = sameOf(project);
    const first = isAgain && same.includes(project) ? other : undefined;
    const read = nameOf(project);
    if (first === undefined) {
      sheet.projects.push(project);
      sheet.tables.set(project, table);
      if (other !== undefined && (isAgain || !isNamesake(project, other)))
        doubts.push(doubtOf('row-twice', sheet.name, null, read, project.place, { first: other.place }));
      continue;
    }
    leftOut.push({ place: project.place, read, why: 'again' });
    const isSame = saysTheSame(first, project);
    // A table of some of the years, and one of the others: what one has no column for, the other says.
    for (const [key, cell] of Object.entries(project.fields))
      if (isUnsaid(first, key)) first.fields[key] = cell;
    if (!isSame) {
      doubts.push(doubtOf('row-differs', sheet.name, null, read, project.place, { first: first.place }));
    }
  }
}

/** Whether its table has no column for the year. */
function isUnsaid({ fields }: ReadProject, key: string): boolean {
  return fields[key]?.doubt?.code === 'year-column-missing';
}

function saysTheSame(a: ReadProject, b: ReadProject): boolean {
  return Object.keys(a.fields)
    .filter((key) => key !== 'number' && key !== 'owner' && key !== 'remark' && key !== 'name')
    .every((key) => {
      const [own, other] = [a.fields[key]?.value ?? '', b.fields[key]?.value ?? ''];
      return (
        own === other ||
        isUnsaid(a, key) ||
        isUnsaid(b, key) ||
        (key === 'mission' && (own === '' || other === ''))
      );
    });
}

/** A sheet with its headers and rows; the doubts get their cells. */
function writtenSheet({ name, columns, projects }: Sheet, doubts: Doubt[]): ImportedSheet {
  const isUsed = (key: string) =>
    projects.some(({ fields }) => fields[key] !== undefined && fields[key]?.value !== '');
  const known = columns.filter(
    ({ key }) => key !== 'id' && (name === SHEET.plan || !['mission', 'owner'].includes(key) || isUsed(key)),
  );
  const taken = new Set(columns.map(({ header }) => headerKey(header)));
  const extras = [...new Set(projects.flatMap(({ extra }) => Object.keys(extra)))];
  const numbered = numbersOf(projects);
  return {
    sheet: name,
    headers: [...known.map(({ header }) => header), ...ownHeaders(extras, taken)],
    rows: projects.map(({ fields, extra, place, placeOf }, index) => [
      ...known.map(({ key }, at): CellValue => {
        const { value, doubt } = key === 'number' ? (numbered[index] as ReadCell) : (fields[key] ?? sure(''));
        if (doubt !== null) {
          // Amounts of several projects are looked for beside their names.
          const from = doubt.code === 'amount-shared' ? place : placeOf(key);
          doubts.push(doubtOf(doubt.code, name, cellName(index + 2, at + 1), doubt.read, from));
        }
        return value;
      }),
      ...extras.map((header) => extra[header] ?? ''),
    ]),
  };
}

/** ลำดับ: the document's own; where it numbers nothing, the order of its rows. */
function numbersOf(projects: readonly ReadProject[]): readonly ReadCell[] {
  const own = projects.map(({ fields }) => fields.number ?? sure(''));
  const hasNone = own.every(({ value, doubt }) => value === '' && doubt === null);
  return own.map((cell, index): ReadCell => {
    if (hasNone) return sure(index + 1);
    return cell.value === '' ? doubtful('number-missing') : cell;
  });
}

function settingsIn(
  { titles, footers }: Texts,
  span: { readonly firstYear: number; readonly lastYear: number } | null,
  doubts: Doubt[],
  place: string,
): ImportedSettings {
  const inTitles = organisationsIn(titles);
  const named = inTitles.length > 0 ? inTitles : organisationsIn(footers);
  const [organisation] = named;
  const isSure = organisation !== undefined && named.length === 1;
  if (named.length > 1) {
    const read = named.map(({ name }) => name).join(' / ');
    doubts.push(doubtOf('organisation-unclear', SHEET.settings, 'B1', read, place));
  }
  return {
    organisation: isSure ? organisation.name : null,
    organisationType: isSure ? organisation.type : null,
    firstYear: span?.firstYear ?? null,
    lastYear: span?.lastYear ?? null,
    reporter: reporterIn([...footers, ...titles]),
  };
}

function doubtOf(
  code: TableDoubt,
  sheet: string,
  cell: string | null,
  read: string,
  place: string,
  details: Doubt['details'] = {},
): Doubt {
  return { code, sheet, cell, read: quotable(read), place, details };
}
