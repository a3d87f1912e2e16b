// No sentence of the check has a gap, or words run together: whatever is blank, unreadable or doubled in a plan, what is said reads whole.
import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../src/core/catalogue.ts';
import type { CellValue } from '../../src/core/cell.ts';
import { STATUS } from '../../src/core/follow-up/status.ts';
import { FOLLOW_UP } from '../../src/core/kinds/follow-up/follow-up.ts';
import { columnsOf } from '../../src/core/kinds/kind.ts';
import { FINDINGS_EN } from '../../src/messages/en/findings.ts';
import { findingMessage } from '../../src/messages/finding-message.ts';
import { FINDINGS_TH } from '../../src/messages/th/findings.ts';
import { sheetOf, yearSheet } from '../core/seed.ts';
import { checkAll, type Workbook, wholePlan } from '../core/whole-plan/checking-all.ts';

const COUNTS = 'มิติ 2 จำนวน ๙๙ โครงการ ปี 2569 จำนวน ๘๘ โครงการ รวมจำนวน ๗๗ โครงการ ใน ๙ ปี';

/** What is put into cells; null leaves them as they are. */
const PUT: readonly (CellValue | null)[] = [
  '',
  null,
  '-',
  null,
  '?',
  'ปี ๒๕๖๘',
  null,
  9,
  null,
  true,
  '#N/A',
  COUNTS,
];

const COLUMNS = columnsOf(FOLLOW_UP, { catalogue: catalogueFor(2566), years: null }) ?? [];
const FOLLOWED = {
  status6: STATUS.inProgress,
  spent6: 100,
  result6: 'จัดแล้ว',
  status12: STATUS.cannot,
  spent12: 50,
};

/** The real plan with all its sheets, and a follow-up of its year with a fault in most rows. */
const PLAN: Workbook = {
  ...wholePlan(),
  'ผล 2569': sheetOf('ผล 2569', [
    COLUMNS.map(({ header }) => header),
    ...yearSheet()
      .cells.slice(1)
      .map(([number = '', name = '', dimension = '', , budget = '']) => {
        const row: Readonly<Record<string, CellValue>> = { ...FOLLOWED, number, name, dimension, budget };
        return COLUMNS.map(({ key }) => row[key] ?? '');
      }),
  ]),
};

/** The plan with the cells of a sheet put wrong, in another pattern for each `shift`, or each row a second time. */
function spoilt(sheet: string, shift: number | 'twice'): Workbook {
  const own = PLAN[sheet] as Workbook[string];
  const [header = [], ...rows] = own.cells;
  const put = (row: readonly CellValue[], at: number) =>
    row.map((cell, column) =>
      shift === 'twice' ? cell : (PUT[(at + 3 * column + shift) % PUT.length] ?? cell),
    );
  const more = shift === 'twice' ? rows : [];
  return { ...PLAN, [sheet]: { ...own, cells: [header, ...rows.map(put), ...more] } };
}

/** The plan with a sheet that lacks a column. */
function without(sheet: string, column: number): Workbook {
  const own = PLAN[sheet] as Workbook[string];
  return { ...PLAN, [sheet]: { ...own, cells: own.cells.map((row) => row.toSpliced(column, 1)) } };
}

/** What is wrong in a sentence, beside what it quotes from cells; null: nothing. */
function fault(said: string): string | null {
  const own = said.replace(/"[^"]+"/g, '"…"');
  const gap = / {2}|""|“”|\(\s*\)| [,.;:]|\.\.|,,|^\s|\s$|undefined|null|NaN/.exec(own);
  const joined = /[0-9๐-๙][\u0e01-\u0e46]|[\u0e01-\u0e4e][0-9๐-๙]/.exec(own);
  return gap?.[0] ?? joined?.[0] ?? null;
}

describe.each(Object.keys(PLAN))('%s', (sheet) => {
  it('gives whole sentences, each at a cell, whatever stands in it or is not there', () => {
    const books = [
      spoilt(sheet, 'twice'),
      ...[0, 1, 2].map((shift) => spoilt(sheet, shift)),
      ...(PLAN[sheet]?.cells[0] ?? []).map((_, column) => without(sheet, column)),
    ];
    const found = books.flatMap((book) => checkAll(book));
    expect(found.filter(({ column }) => !Number.isInteger(column))).toEqual([]);
    const said = found.flatMap((finding) =>
      [FINDINGS_TH, FINDINGS_EN].map((messages) => findingMessage(finding, messages)),
    );
    expect([...new Set(said)].filter((sentence) => fault(sentence) !== null)).toEqual([]);
  });
});
