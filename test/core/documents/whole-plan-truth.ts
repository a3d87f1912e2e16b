// What an import of the sample plan must give, cell by cell, and how many cells came out so.
import annual from '../../../local/sample/annual-2569.json' with { type: 'json' };
import fiveYear from '../../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { SAMPLE_SHEETS } from '../../../local/sample/whole-plan/sheets.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import type { Imported } from '../../../src/core/documents/imported.ts';
import { toArabicDigits } from '../../../src/core/text/digits.ts';

/** A sheet as it must come out: rows by header, `เล่มแผน` by label. */
export interface TrueSheet {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

const YEARS = [2566, 2567, 2568, 2569, 2570] as const;

/** แผน and ปี 2569 of the sample. */
export const TRUE_TABLES: readonly TrueSheet[] = [
  {
    sheet: 'แผน',
    headers: ['ลำดับ', 'มิติ', 'ภารกิจ', 'โครงการ/กิจกรรม/มาตรการ', ...YEARS.map((year) => `งบ ${year}`)],
    rows: fiveYear.projects.map(({ no, dimension, mission, name, budgets }) => [
      no,
      dimension,
      mission,
      name,
      ...YEARS.map((year) => budgets[`${year}`] ?? '-'),
    ]),
  },
  {
    sheet: 'ปี 2569',
    headers: [
      'ลำดับ',
      'รายการโครงการ',
      'มิติ',
      'งบประมาณ (บาท)',
      'ไตรมาส 1',
      'ไตรมาส 2',
      'ไตรมาส 3',
      'ไตรมาส 4',
    ],
    rows: annual.rows.map(({ no, name, dimension, budget, quarters }) => [
      no,
      name,
      dimension,
      budget,
      ...quarters,
    ]),
  },
];

/** The sheets that only a document fills; รหัส is ours, and not in it. */
export const TRUE_PARTS: readonly TrueSheet[] = SAMPLE_SHEETS.map(({ name, rows }) => {
  const isBook = name === 'เล่มแผน';
  const [first = [], ...rest] = rows;
  return {
    sheet: name,
    headers: isBook ? [] : first.filter((header) => header !== 'รหัส').map(String),
    rows: isBook ? rows : rest,
  };
});

/** Cells that came out right, those that came out wrong (as `sheet row header: read / true`), and those left to a person. */
export interface Tally {
  right: number;
  unknown: number;
  readonly wrong: string[];
}

/** How a cell is compared: white space aside, and where asked the script of digits. */
export type CellKey = (value: CellValue) => string;

/** White space aside. */
export const toTheLetter: CellKey = (value) => String(value).replace(/\s/g, '');

/** As LibreOffice keeps it: it writes Thai numbers of lists in Arabic digits. */
export const digitsAside: CellKey = (value) => toArabicDigits(toTheLetter(value));

/** As web pages have lists, and so Google Docs' and LibreOffice's clipboards: Arabic numbers with a full stop. */
export const listsAside: CellKey = (value) =>
  digitsAside(String(value).replace(/^\(?([๐-๙0-9]+)[.)]\s*/gm, '$1. '));

/** Holds an import against what must come out. */
export function tallied(
  { sheets }: Imported,
  truth: readonly TrueSheet[],
  key: CellKey = toTheLetter,
): Tally {
  const tally: Tally = { right: 0, unknown: 0, wrong: [] };
  for (const { sheet, headers, rows } of truth) {
    const found = sheets.find((one) => one.sheet === sheet);
    // Of the book only the labels that are asked for.
    if (found === undefined || (headers.length > 0 && found.rows.length !== rows.length)) {
      tally.wrong.push(`${sheet}: ${found?.rows.length ?? 0} / ${rows.length} rows`);
      continue;
    }
    rows.forEach((row, index) => {
      row.forEach((expected, at) => {
        const header = headers[at];
        if (header === undefined && headers.length > 0) return;
        const own =
          headers.length === 0
            ? bookCell(found.rows, String(row[0]), at)
            : found.rows[index]?.[found.headers.indexOf(header ?? '')];
        if (own === '?') tally.unknown += 1;
        else if (own !== undefined && key(own) === key(expected)) tally.right += 1;
        else tally.wrong.push(`${sheet} ${index + 1} ${header ?? row[0]}: ${own} / ${expected}`);
      });
    });
  }
  return tally;
}

function bookCell(
  rows: Imported['sheets'][number]['rows'],
  label: string,
  at: number,
): CellValue | undefined {
  return rows.find(([own]) => own === label)?.[at];
}
