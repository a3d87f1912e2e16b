// A whole plan recognised in a document: front matter, risks, targets, tables and descriptions, as sheets of our workbook.

import { type CellValue, cellName } from '../cell.ts';
import { chosenCatalogue } from '../data/choose-catalogue.ts';
import { BOOK_LABELS, BOOK_TEXTS, type BookLabel } from '../kinds/book/book.ts';
import { SETTING_KEYS } from '../kinds/settings/setting-keys.ts';
import { planYears } from '../plan.ts';
import { SHEET } from '../sheet-names.ts';
import { toArabicDigits } from '../text/digits.ts';
import type { Block, Note, ReadBlock } from './block.ts';
import type { Grid, GridCell, PlacedGrid } from './grid.ts';
import type { Doubt, ImportedSettings, ImportedSheet, LeftOut } from './imported.ts';
import { type Line, linesOf } from './line.ts';
import { withDescriptions } from './plan/complete-plan.ts';
import { DESCRIPTION_HEADERS, descriptionRows } from './plan/description-rows.ts';
import { describedInTables } from './plan/description-tables.ts';
import { COMMITTEE_HEADERS, findCommittee } from './plan/find-committee.ts';
import { type Description, findDescriptions } from './plan/find-descriptions.ts';
import { type FrontMatter, findFrontMatter } from './plan/find-front-matter.ts';
import { findOrganisation, findYears } from './plan/find-organisation.ts';
import { findRisks, RISK_HEADERS, riskBlocks } from './plan/find-risks.ts';
import { findTargets, targetBlocks, targetHeaders } from './plan/find-targets.ts';
import type { FoundRow } from './plan/found.ts';
import { withoutPageMarks } from './plan/page-marks.ts';
import { planFromDescriptions } from './plan/plan-from-descriptions.ts';
import { type PlanFacts, withSlots } from './plan/slots.ts';
import { OWN_ROWS } from './plan/table-rows.ts';
import { type ImportedTables, recogniseTables, type TablesOptions } from './recognise-tables.ts';
import { reporterIn } from './tables/title.ts';

/** The sheets that only a document fills. */
export const DOCUMENT_SHEET = {
  descriptions: 'รายละเอียดโครงการ',
  risks: 'ความเสี่ยง',
  targets: 'เป้าหมาย',
  book: 'เล่มแผน',
  committee: 'คณะกรรมการ',
} as const;

/** Recognises a plan in the blocks of a document. `เล่มแผน` comes without headers: a label and its text a row, as ตั้งค่า. */
export function recognisePlan(read: readonly ReadBlock[], options: TablesOptions): ImportedTables {
  const blocks = read.filter((block): block is Block => block.kind !== 'note');
  const whole = withoutPageMarks(linesOf(blocks));
  const said = findYears(whole);
  const catalogue = chosenCatalogue(options.catalogues, said?.firstYear ?? null);
  const inside = insideDescriptions(findDescriptions(whole, catalogue).descriptions);
  const listed = describedInTables(blocks, catalogue);
  const special = new Set(
    [...riskBlocks(blocks), ...targetBlocks(blocks), ...listed.blocks].filter((block) => !inside(block)),
  );
  const tables = recogniseTables(
    placedGrids(blocks, (block) => !inside(block) && !special.has(block)),
    options,
  );
  const planPlaces = new Set(tables.tables.map(({ place }) => place));
  const planBlocks = new Set(
    blocks.flatMap((block, index) => (planPlaces.has(block.place) && !inside(index) ? [index] : [])),
  );
  const taken = new Set([...special, ...planBlocks]);
  const lines = whole.filter(({ block }) => !taken.has(block));
  const found = findDescriptions(lines, catalogue, taken);
  const descriptions = [...found.descriptions, ...listed.descriptions];
  const paragraphs = (own: readonly Line[]) => own.filter(({ block }) => blocks[block]?.kind === 'paragraph');
  const front = findFrontMatter(
    blocks,
    [paragraphs(lines.slice(0, found.from)), paragraphs(lines.slice(found.to))],
    new Set([...planBlocks, lines[found.from]?.block ?? blocks.length]),
  );
  const settings = settingsOf(whole, tables, said);
  // A table of years that was not understood would count, were it read: then nothing is made in its stead.
  const isUnread = (block: Block) =>
    block.kind === 'table' && tables.otherTables.includes(block.place) && namesYears(block.grid);
  const hasTable = tables.sheets.some(({ sheet }) => sheet === SHEET.plan) || blocks.some(isUnread);
  const own = hasTable
    ? null
    : planFromDescriptions(
        descriptions,
        settings.firstYear,
        settings.lastYear,
        chosenCatalogue(options.catalogues, settings.firstYear),
      );
  const completed =
    own === null
      ? withDescriptions(tables, blocks, descriptions, settings.organisation)
      : { sheets: [own.sheet, ...tables.sheets], doubts: [...own.doubts, ...tables.doubts] };
  const made = [
    ...sheetOf(DOCUMENT_SHEET.descriptions, DESCRIPTION_HEADERS, descriptionRows(descriptions)),
    ...risksAndTargets([blocks], settings),
    ...bookSheet(front, factsOf(settings, completed.sheets, descriptions)),
    ...sheetOf(DOCUMENT_SHEET.committee, COMMITTEE_HEADERS, front.committee),
  ];
  // What descriptions and the committee are read from is no other table.
  const isRead = new Set(
    [
      ...front.committee.map(({ block }) => block),
      ...descriptions.flatMap(({ blocks: { first, last } }) =>
        blocks.slice(first, last + 1).map((_, index) => first + index),
      ),
    ].map((index) => blocks[index]?.place),
  );
  // The whole document says whose it is, where one title alone was in doubt.
  const isSettled = ({ code }: Doubt) => code === 'organisation-unclear' && settings.organisation !== null;
  return {
    ...tables,
    settings,
    leftOut: [
      ...tables.leftOut.filter(({ place, why }) => why !== 'other-table' || !isRead.has(place)),
      ...read.filter((block): block is Note => block.kind === 'note').map(noteLeftOut),
    ],
    sheets: [...completed.sheets, ...made.map(({ sheet }) => sheet)],
    doubts: [
      ...settingsDoubts(settings, said),
      ...completed.doubts.filter((doubt) => !isSettled(doubt)),
      ...made.flatMap(({ doubts }) => doubts),
      ...listed.unclear.map(unclearRow),
    ],
  };
}

/** What may be a description or not. */
function unclearRow(row: Pick<Doubt, 'read' | 'place'>): Doubt {
  return { ...row, code: 'row-unclear', sheet: DOCUMENT_SHEET.descriptions, cell: null, details: {} };
}

/** Recognises a plan in sheets: its tables, and risks, targets and the committee, which have each a sheet of their own. */
export function recogniseSheets(all: readonly PlacedGrid[], options: TablesOptions): ImportedTables {
  const blocks = all.map(({ grid, place }): Block => ({ kind: 'table', grid, place }));
  const catalogue = chosenCatalogue(options.catalogues, null);
  const listed = blocks.map((block) => describedInTables([block], catalogue));
  const sheets = all.filter((_, at) => listed[at]?.blocks.length === 0);
  // Descriptions alone: what stands above them says whose they are and of which years, as in a document.
  if (sheets.length === 0) return recognisePlan(blocks, options);
  const tables = recogniseTables(sheets, options);
  const committee: FoundRow[] = [];
  // A sheet of our own is there already.
  const isOwn = ({ row, text }: GridCell) => row === 1 && text === OWN_ROWS;
  const others = sheets
    .filter(({ place, grid }) => tables.otherTables.includes(place) && !grid.cells.some(isOwn))
    .map(({ grid, place }): readonly Block[] => [{ kind: 'table', grid, place }]);
  const read = others.filter((own) => {
    // A list of anything may have a row that reads as a member.
    const members = findCommittee(own, 0, 1);
    const isCommittee = members.filter(({ doubts }) => doubts.length === 0).length * 2 > members.length;
    if (isCommittee) committee.push(...members);
    return isCommittee || riskBlocks(own).length + targetBlocks(own).length > 0;
  });
  const made = [
    ...sheetOf(
      DOCUMENT_SHEET.descriptions,
      DESCRIPTION_HEADERS,
      descriptionRows(listed.flatMap(({ descriptions }) => descriptions)),
    ),
    ...risksAndTargets(read, tables.settings),
    ...sheetOf(DOCUMENT_SHEET.committee, COMMITTEE_HEADERS, committee),
  ];
  // What was said of a whole table that is read after all.
  const isOther = ({ place }: Pick<Doubt, 'place'>) => !read.some(([block]) => block?.place === place);
  return {
    ...tables,
    sheets: [...tables.sheets, ...made.map(({ sheet }) => sheet)],
    doubts: [
      ...tables.doubts.filter(isOther),
      ...made.flatMap(({ doubts }) => doubts),
      ...listed.flatMap(({ unclear }) => unclear.map(unclearRow)),
    ],
    leftOut: tables.leftOut.filter(isOther),
    otherTables: tables.otherTables.filter((place) => isOther({ place })),
  };
}

/** Their sheets. What follows a table goes on with it only within the same blocks. */
function risksAndTargets(parts: readonly (readonly Block[])[], settings: ImportedSettings): readonly Made[] {
  const targets = parts.flatMap(findTargets);
  // A table of targets alone says its own years.
  const years = [...new Set([...yearsOf(settings), ...targets.flatMap((target) => target.years)])].sort();
  return [
    ...sheetOf(DOCUMENT_SHEET.risks, RISK_HEADERS, parts.flatMap(findRisks)),
    ...sheetOf(DOCUMENT_SHEET.targets, targetHeaders(years), targets),
  ];
}

function noteLeftOut({ text, place }: Note): LeftOut {
  return { place, read: text, why: 'note' };
}

/** Whether a table has a column for each of several years. */
function namesYears({ cells }: Grid): boolean {
  const years = cells
    .filter(({ row }) => row <= 3)
    .flatMap(({ text }) => toArabicDigits(text).match(/25[0-9]{2}/g) ?? []);
  return new Set(years).size >= 3;
}

/** Whether a block stands within a description, between its first heading and its last. */
function insideDescriptions(descriptions: readonly Description[]): (block: number) => boolean {
  const spans = descriptions.map(({ blocks }) => blocks);
  return (block) => spans.some(({ first, last }) => first < block && block < last);
}

/** The tables that are asked for, each with the lines between the one before and itself. */
function placedGrids(blocks: readonly Block[], isAsked: (block: number) => boolean): readonly PlacedGrid[] {
  const placed: { grid: PlacedGrid; after: string[] }[] = [];
  let between: string[] = [];
  blocks.forEach((block, index) => {
    // A title is often laid out beside the emblem.
    if (block.kind === 'paragraph' || (block.grid.rows === 1 && block.grid.columns <= 2)) {
      const texts = linesOf([block]).map(({ text }) => text);
      between.push(...texts);
      placed[placed.length - 1]?.after.push(...texts);
      return;
    }
    if (isAsked(index)) {
      const { grid, place } = block;
      const after: string[] = [];
      placed.push({ grid: { grid, place, sheet: null, before: between.slice(-LINES_BEFORE), after }, after });
    }
    between = [];
  });
  return placed.map(({ grid, after }) => ({ ...grid, after: after.slice(0, LINES_BEFORE) }));
}

/** What stands further from a table says nothing of it. */
const LINES_BEFORE = 30;

function settingsOf(
  lines: readonly Line[],
  tables: ImportedTables,
  said: ReturnType<typeof findYears>,
): ImportedSettings {
  const organisation = findOrganisation(lines);
  const { settings } = tables;
  const isPlanTable = tables.sheets.some(({ sheet }) => sheet === SHEET.plan);
  const years = isPlanTable || said === null ? settings : said;
  return {
    organisation: organisation?.name ?? settings.organisation,
    organisationType: organisation?.type ?? settings.organisationType,
    firstYear: years.firstYear,
    lastYear: years.lastYear,
    reporter: reporterIn(lines.map(({ text }) => text)),
  };
}

/** A setting that the document's words and its table say in two ways; what only its tables doubted of the organisation is settled. */
function settingsDoubts(settings: ImportedSettings, said: ReturnType<typeof findYears>): readonly Doubt[] {
  if (said === null || settings.firstYear === null || settings.lastYear === null) return [];
  if (said.firstYear === settings.firstYear && said.lastYear === settings.lastYear) return [];
  return [
    {
      code: 'years-differ',
      sheet: SHEET.settings,
      cell: cellName(1 + SETTING_KEYS.indexOf('firstYear'), 2),
      read: `${said.firstYear}-${said.lastYear}`,
      place: '',
      details: { firstYear: settings.firstYear, lastYear: settings.lastYear },
    },
  ];
}

function yearsOf({ firstYear, lastYear }: ImportedSettings): readonly number[] {
  return firstYear === null || lastYear === null ? [] : planYears(firstYear, lastYear);
}

/** What the document's plan says: its table, or where it has none its descriptions. */
function factsOf(
  { organisation, firstYear, lastYear }: ImportedSettings,
  sheets: readonly ImportedSheet[],
  descriptions: readonly Description[],
): PlanFacts {
  const plan = sheets.find(({ sheet }) => sheet === SHEET.plan);
  const column = plan?.headers.indexOf('มิติ') ?? -1;
  const dimensions: readonly CellValue[] =
    plan === undefined
      ? descriptions.map(({ standing }) => standing.dimension ?? '')
      : plan.rows.map((row) => row[column] ?? '');
  const byDimension = [1, 2, 3, 4].map((own) => dimensions.filter((dimension) => dimension === own).length);
  return { organisation, firstYear, lastYear, projects: dimensions.length, byDimension };
}

/** A sheet with the doubts of its cells; none where it has no rows. */
interface Made {
  readonly sheet: ImportedSheet;
  readonly doubts: readonly Doubt[];
}

function sheetOf(name: string, known: readonly string[], rows: readonly FoundRow[]): readonly Made[] {
  if (rows.length === 0) return [];
  const headers = [...new Set([...known, ...rows.flatMap(({ cells }) => Object.keys(cells))])];
  const doubts = rows.flatMap((row, index) =>
    row.doubts.map(({ code, header, read, place }): Doubt => {
      const column = header === null ? -1 : headers.indexOf(header);
      const cell = column < 0 ? null : cellName(index + 2, column + 1);
      return { code, sheet: name, cell, read, place, details: {} };
    }),
  );
  const cells = rows.map(({ cells: own }) => headers.map((header) => own[header] ?? ''));
  return [{ sheet: { sheet: name, headers, rows: cells }, doubts }];
}

function bookSheet({ texts, others, doubts }: FrontMatter, facts: PlanFacts): readonly Made[] {
  const labels = BOOK_LABELS.filter((label) => texts[label] !== undefined);
  if (labels.length + others.length === 0) return [];
  const rows = labels.map((label) => {
    const text = texts[label] ?? '';
    return [label, BOOK_TEXTS.includes(label) ? withSlots(text, facts) : text];
  });
  return [
    {
      sheet: { sheet: DOCUMENT_SHEET.book, headers: [], rows: [...rows, ...others] },
      doubts: doubts.map(({ code, header, read, place }) => ({
        code,
        sheet: DOCUMENT_SHEET.book,
        cell: cellName(1 + labels.indexOf(header as BookLabel), 2),
        read,
        place,
        details: {},
      })),
    },
  ];
}
