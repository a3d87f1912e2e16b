// A whole plan taken in from a document: the scan of the real one, the same as Word and as LibreOffice write it. The figures are printed.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import type { Imported } from '../../../src/core/documents/imported.ts';
import { readText } from '../../../src/core/documents/read-text.ts';
import { recognisePlan } from '../../../src/core/documents/recognise-plan.ts';
import { readDocx } from '../../../src/files/reading/read-docx.ts';
import printed from '../../data/printed-five-year.json' with { type: 'json' };
import { wordPlan } from '../../files/word-plan.ts';
import {
  digitsAside,
  type Tally,
  TRUE_PARTS,
  TRUE_TABLES,
  type TrueSheet,
  tallied,
  toTheLetter,
} from './whole-plan-truth.ts';

const SETTINGS = {
  organisation: 'องค์การบริหารส่วนตำบลอีสานเขต',
  organisationType: 'อบต.',
  firstYear: 2566,
  lastYear: 2570,
  reporter: 'นางสาวสมหญิง ใจสุจริต',
};

const YEARS = ['2566', '2567', '2568', '2569', '2570'] as const;

const scanned = recognisePlan(readText(readFileSync('test/data/plan-document.txt', 'utf8')), {
  catalogues: CATALOGUES,
  year: null,
});

function sheetOf({ sheets }: Imported, name: string): Imported['sheets'][number] {
  const sheet = sheets.find((one) => one.sheet === name);
  if (sheet === undefined) throw new Error(`no ${name}`);
  return sheet;
}

function part(name: string): TrueSheet {
  const sheet = TRUE_PARTS.find((one) => one.sheet === name);
  if (sheet === undefined) throw new Error(`no ${name}`);
  return sheet;
}

function print(of: string, { right, unknown, wrong }: Tally): void {
  console.log(`${of}: ${right} right, ${unknown} unknown, ${wrong.length} wrong`);
}

test('the scan says whose plan it is, for which years, and who reports', () => {
  expect(scanned.settings).toEqual(SETTINGS);
});

test.each(['รายละเอียดโครงการ', 'ความเสี่ยง', 'เป้าหมาย', 'คณะกรรมการ'])(
  'the scan: every cell of %s is right to the letter',
  (name) => {
    const tally = tallied(scanned, [part(name)]);
    print(`scan, ${name}`, tally);
    expect(tally.wrong).toEqual([]);
    expect(tally.unknown).toBe(0);
  },
);

test('the scan: 27 descriptions of 11 fields', () => {
  const { rows, headers } = sheetOf(scanned, 'รายละเอียดโครงการ');
  expect([rows.length, headers.length]).toEqual([27, 11]);
});

test('the scan: the book’s texts have slots where they say what the plan says, and keep what is written otherwise', () => {
  // The scan spells the organisation otherwise in the preface: a name that differs stays as it is written.
  const asWritten = scanned.sheets.map((sheet) =>
    sheet.sheet === 'เล่มแผน'
      ? {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.map((cell) => String(cell).replaceAll('องค์การบริหารส่วนตำบลอีสาณเขต', '{หน่วยงาน}')),
          ),
        }
      : sheet,
  );
  const tally = tallied({ ...scanned, sheets: asWritten }, [part('เล่มแผน')]);
  print('scan, เล่มแผน', tally);
  expect(tally.wrong).toEqual([]);
  const preface = String(sheetOf(scanned, 'เล่มแผน').rows.find(([label]) => label === 'คำนำ')?.[1]);
  expect(preface.match(/องค์การบริหารส่วนตำบลอีสาณเขต/g)).toHaveLength(4);
});

test('the scan’s five-year table: what can be read is right, what is lost is ? and a doubt, nothing is wrong', () => {
  const { headers, rows } = sheetOf(scanned, 'แผน');
  const tally = { right: 0, unknown: 0, wrong: [] as string[] };
  const doubtful = new Set(scanned.doubts.filter(({ sheet }) => sheet === 'แผน').map(({ cell }) => cell));
  let recovered = 0;
  for (const { number, years } of printed.projects) {
    const row = rows.find(([own]) => own === number) ?? [];
    if (years !== null) recovered += 1;
    YEARS.forEach((year) => {
      const column = headers.indexOf(`งบ ${year}`);
      const read = row[column];
      const cell = `${String.fromCharCode(65 + column)}${rows.indexOf(row) + 2}`;
      const expected = years === null ? '?' : (years[year] ?? '-');
      if (read !== expected) tally.wrong.push(`${number} ${year}: ${read} / ${expected}`);
      else if (read === '?') tally.unknown += 1;
      else tally.right += 1;
      expect(doubtful.has(cell)).toBe(years === null);
    });
  }
  print('scan, แผน', tally);
  expect(tally).toEqual({ right: 75, unknown: 60, wrong: [] });
  expect(recovered).toBe(15);
});

test('a lost cell’s doubt tells what the project’s description says of that year', () => {
  const { rows } = sheetOf(scanned, 'แผน');
  const row = rows.findIndex(([number]) => number === 7) + 2;
  const said = ['E', 'F', 'G', 'H', 'I'].map(
    (column) => scanned.doubts.find(({ cell }) => cell === `${column}${row}`)?.details.description,
  );
  expect(said).toEqual(['-', '-', '-', '0', '-']);
});

test.each([
  ['Word', () => wordPlan(), toTheLetter],
  ['LibreOffice', () => new Uint8Array(readFileSync('test/data/plan-by-libreoffice.docx')), digitsAside],
] as const)(
  'the plan as %s writes it: every cell is right, and nothing is doubted',
  async (program, file, key) => {
    const imported = recognisePlan(await readDocx(file()), { catalogues: CATALOGUES, year: null });
    const tally = tallied(imported, [...TRUE_TABLES, ...TRUE_PARTS], key);
    print(program, tally);
    expect(tally.wrong).toEqual([]);
    expect(tally.unknown).toBe(0);
    expect(tally.right).toBeGreaterThan(800);
    expect(imported.doubts).toEqual([]);
    expect(imported.settings).toEqual(SETTINGS);
  },
);
