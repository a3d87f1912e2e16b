// Workbook → book → import → the same workbook, cell by cell: what is printed can be taken in again, and nothing is doubted or shifted.

import { expect, test } from 'vitest';
import { CATALOGUES, catalogueFor } from '../../src/core/catalogue.ts';
import type { CellValue } from '../../src/core/cell.ts';
import type { PlanBook } from '../../src/core/documents/book/plan-book.ts';
import { planBookDocument } from '../../src/core/documents/book/plan-book-document.ts';
import { printedInThai } from '../../src/core/documents/book/printed-digits.ts';
import { recognisePlan } from '../../src/core/documents/recognise-plan.ts';
import { COMMITTEE } from '../../src/core/kinds/committee/committee.ts';
import { DESCRIPTION } from '../../src/core/kinds/description/description.ts';
import { columnsOf } from '../../src/core/kinds/kind.ts';
import { PLAN } from '../../src/core/kinds/plan/plan.ts';
import { RISK } from '../../src/core/kinds/risk/risk.ts';
import { TARGET } from '../../src/core/kinds/target/target.ts';
import { planYears } from '../../src/core/plan.ts';
import { readDocx } from '../../src/files/reading/read-docx.ts';
import { writeDocx } from '../../src/files/writing/write-docx.ts';
import { MAKING, realBook } from '../core/documents/book/real-book.ts';
import { randomBook, sheetsOf } from './random-books.ts';

const RUNS = Number(process.env.RUNS ?? 40);
const SEED = Number(process.env.SEED ?? 1);

/** What comes back from the book of a plan: settings, doubts, and each sheet's rows by header. */
async function takenIn(book: PlanBook) {
  const catalogue = catalogueFor(book.settings.firstYear);
  const file = writeDocx(planBookDocument(book, { ...MAKING, catalogue }).document);
  const { settings, sheets, doubts } = recognisePlan(await readDocx(file), {
    catalogues: CATALOGUES,
    year: null,
  });
  const rows = sheets.map(({ sheet, headers, rows }): [string, Record<string, CellValue>[]] => {
    const names = headers.length > 0 ? headers : ['label', 'text'];
    return [
      sheet,
      rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']))),
    ];
  });
  return { settings, doubts, sheets: Object.fromEntries(rows) };
}

/** Every cell that a plan's workbook has and its book doesn't give back, as sentences; digits of texts may be the book's own. */
async function differences(book: PlanBook): Promise<string[]> {
  const { settings, doubts, sheets } = await takenIn(book);
  const { organisation, organisationType, firstYear, lastYear, digits } = book.settings;
  const printed = (value: CellValue | undefined) =>
    typeof value === 'string' && digits === 'thai' ? printedInThai(value) : value;
  const found = [
    ...(['organisation', 'organisationType', 'firstYear', 'lastYear'] as const)
      .filter((key) => settings[key] !== { organisation, organisationType, firstYear, lastYear }[key])
      .map((key) => `${key}: ${settings[key]}`),
    ...doubts.map((doubt) => `doubt ${JSON.stringify(doubt)}`),
  ];
  for (const [sheet, wanted] of Object.entries(sheetsOf(book))) {
    const rows = sheets[sheet] ?? [];
    if (rows.length !== wanted.length) found.push(`${sheet}: ${rows.length} rows for ${wanted.length}`);
    wanted.forEach((row, index) => {
      for (const [header, cell] of Object.entries(row)) {
        const read = rows[index]?.[header];
        if (printed(read) !== printed(cell))
          found.push(`${sheet} ${index + 1} ${header}: ${JSON.stringify(read)} for ${JSON.stringify(cell)}`);
      }
    });
  }
  return found;
}

test.each(['thai', 'arabic'] as const)(
  'the real plan’s book, in %s digits, gives the real plan’s workbook',
  async (digits) => {
    const book = realBook({ digits, organisation: 'องค์การบริหารส่วนตำบลอีสานเขต' });
    // The plan's table has no column for who is responsible: that is what the descriptions say.
    const owners = new Map(book.descriptions.map(({ number, owner }) => [number, owner]));
    const projects = book.plan.plan.projects.map((project) => ({
      ...project,
      owner: owners.get(project.number) ?? '',
    }));
    const plan = { ...book.plan, plan: { ...book.plan.plan, projects } };
    expect(await differences({ ...book, plan })).toEqual([]);
  },
);

test('descriptions that no project of the plan has come back too, and their heading is no text of the one before', async () => {
  const book = realBook({ digits: 'thai', organisation: 'องค์การบริหารส่วนตำบลอีสานเขต' });
  const owners = new Map(book.descriptions.map(({ number, owner }) => [number, owner]));
  const projects = book.plan.plan.projects.map((project) =>
    project.number === 6
      ? { ...project, name: 'โครงการที่เพิ่งเปลี่ยนชื่อ', owner: '' }
      : { ...project, owner: owners.get(project.number) ?? '' },
  );
  const changed = { ...book, plan: { ...book.plan, plan: { ...book.plan.plan, projects } } };
  // It is printed last, and stands last then.
  const sixth = book.descriptions.filter(({ number }) => number === 6);
  const descriptions = [...book.descriptions.filter(({ number }) => number !== 6), ...sixth];
  expect(await differences({ ...changed, descriptions })).toEqual([]);
});

test(`of ${RUNS} random plans of all types and years every one comes back`, async () => {
  const broken: string[] = [];
  for (let seed = SEED * 1000; seed < SEED * 1000 + RUNS; seed += 1) {
    broken.push(...(await differences(randomBook(seed))).map((difference) => `seed ${seed}: ${difference}`));
  }
  expect(broken).toEqual([]);
}, 600_000);

/** What a book doesn't print: the add-on's own ids, and what comes after the plan was printed. */
const NOT_IN_A_BOOK = /^(?:รหัส|ผล 25\d\d)$/;

test('every column of every sheet that a book is made of comes back, but for those that no book prints', () => {
  const book = realBook({ digits: 'thai' });
  const { firstYear, lastYear } = book.settings;
  const made = sheetsOf(book);
  const context = { catalogue: catalogueFor(firstYear), years: planYears(firstYear ?? 0, lastYear ?? 0) };
  const kinds = [PLAN, DESCRIPTION, RISK, TARGET, COMMITTEE] as const;
  const missing = kinds.flatMap((kind) => {
    const back = Object.keys(made[kind.sheet.fixed]?.[0] ?? {});
    return (columnsOf(kind, context) ?? [])
      .map(({ header }) => header)
      .filter((header) => !back.includes(header) && !NOT_IN_A_BOOK.test(header))
      .map((header) => `${kind.sheet.fixed} ${header}`);
  });
  expect(missing).toEqual([]);
});

test('the random plans are of every type, in either digits, from two years to six, of several cycles', () => {
  const settings = Array.from({ length: RUNS }, (_, index) => randomBook(SEED * 1000 + index).settings);
  const different = (key: (one: (typeof settings)[number]) => unknown) => new Set(settings.map(key)).size;
  expect(different(({ organisationType }) => organisationType)).toBe(5);
  expect(different(({ digits }) => digits)).toBe(2);
  expect(different(({ firstYear, lastYear }) => Number(lastYear) - Number(firstYear))).toBe(5);
  expect(different(({ firstYear }) => firstYear)).toBeGreaterThan(10);
});
