import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/cell.ts';
import { sameCell } from '../../../src/core/cell.ts';
import { check } from '../../../src/core/check/check.ts';
import { isTogether, mendedTogether, mendingOf } from '../../../src/core/check/fixes.ts';
import type { SheetCells } from '../../../src/core/table.ts';
import { visibleText } from '../../../src/core/text/text.ts';
import { planSheet, sheetOf, yearSheet } from '../seed.ts';
import { applyMending } from './apply-mending.ts';
import { inputOf, yearWith } from './checking.ts';

const TEXT = fc.constantFrom(
  'กองคลัง',
  'นํา\u200bองค์การบริหารส่วนตำบลอีสานเขต',
  'อ\u0e4d\u200bา',
  'อบต.อี\u00adสานเขต และอบต.อิสารเขต',
  'ผู้อํานวยการ',
  '(ระบุชื่อ)\ufeff',
  '',
);
const ROW = fc.tuple(
  fc.constantFrom<CellValue>('', 1, 2, 3, '๒', 'ก', 1.5, 99),
  TEXT,
  fc.constantFrom<CellValue>(1, 2, 'มิติที่ ๓', '๔', 'ห้า', ''),
  fc.constantFrom<CellValue>('', '1.2.3', '๑.๑\u200b'),
  fc.constantFrom<CellValue>(0, 15000.5, '๑๕,๐๐๐ บาท', 'ไม่ใช้งบประมาณ', 'สิบบาท', '', -1),
  ...Array.from({ length: 4 }, () => fc.constantFrom<CellValue>(true, false, '', '/', '☐', 'TRUE', 'x')),
  TEXT,
  TEXT,
  fc.constantFrom<CellValue>('', 'P-34AC'),
);
const SHEET = fc
  .array(ROW, { maxLength: 8 })
  .map((rows) => sheetOf('ปี 2026', [yearSheet().cells[0] ?? [], ...rows]));

function findingsOf(sheet: SheetCells) {
  const input = inputOf({ years: [[sheet, 2569]] });
  return { findings: check(input), readings: input.years };
}

function mended(sheet: SheetCells) {
  const { findings, readings } = findingsOf(sheet);
  const mending = mendingOf(mendedTogether(findings), readings);
  return { mending, after: applyMending(sheet, mending) };
}

describe('all fixes together', () => {
  it('leave nothing that a fix could mend, and a second time changes nothing', () => {
    fc.assert(
      fc.property(SHEET, (sheet) => {
        const { mending, after } = mended(sheet);
        expect(findingsOf(after).findings.filter((one) => one.fix !== null && isTogether(one))).toEqual([]);
        expect(applyMending(after, mending)).toEqual(after);
      }),
    );
  });

  it('change each cell at most once, and only cells that a finding with a fix is about', () => {
    fc.assert(
      fc.property(SHEET, (sheet) => {
        const { findings, readings } = findingsOf(sheet);
        const { edits } = mendingOf(mendedTogether(findings), readings);
        const cells = edits.map(({ row, column }) => `${row}:${column}`);
        expect(new Set(cells).size).toBe(cells.length);
        for (const { row, column, from, to } of edits) {
          expect(sameCell(from, to)).toBe(false);
          expect(sheet.cells[row - 1]?.[column - 1]).toEqual(from);
          const isNumber = column === 1 && findings.some(({ fix }) => fix?.kind === 'renumber');
          expect(isNumber || findings.some((own) => own.row === row && own.column === column)).toBe(true);
        }
      }),
    );
  });

  it('leave what is not their own as it is: errors stay as they were read', () => {
    fc.assert(
      fc.property(SHEET, (sheet) => {
        const wrong = (whole: SheetCells) =>
          findingsOf(whole)
            .findings.filter(
              ({ severity, fix, code }) => severity === 'error' && !fix && code !== 'placeholder',
            )
            .map(({ code, row, column, read }) => [code, row, column, visibleText(read)]);
        expect(wrong(mended(sheet).after)).toEqual(wrong(sheet));
      }),
    );
  });
});

describe('fixes', () => {
  it('of one text are made as one', () => {
    const text = 'ผู้อํานวย\u200bการ องค์การบริหารส่วน\u200bตําบลอีสานเขต';
    const sheet = yearWith({ หมายเหตุ: [text] });
    expect(mended(sheet).mending.edits).toEqual([
      {
        sheet: 'ปี 2569',
        row: 2,
        column: 11,
        from: text,
        to: 'ผู้อำนวยการ องค์การบริหารส่วนตำบลอิสานเขต',
      },
    ]);
  });

  it('number the rows once, in the order of the sheet, and leave the numbers that are right as they are written', () => {
    const sheet = yearWith({ ลำดับ: ['๑', 2, 2, '', 'ห้า'] });
    const { edits } = mended(sheet).mending;
    expect(edits.map(({ row, column, from, to }) => [row, column, from, to])).toEqual([
      [4, 1, 2, 3],
      [5, 1, '', 4],
      [6, 1, 'ห้า', 5],
    ]);
  });

  it('rename the sheet of a year in ค.ศ.', () => {
    const { mending, after } = mended({ ...yearSheet(), sheet: 'ปี 2026' });
    expect(mending).toEqual({ edits: [], renames: [{ sheet: 'ปี 2026', to: 'ปี 2569' }] });
    expect(after).toEqual(yearSheet());
  });

  it('are made only where the cell still holds what was checked', () => {
    const sheet = yearWith({ มิติ: ['๑', '๑'] });
    const { mending } = mended(sheet);
    const meanwhile = yearWith({ มิติ: ['๒', '๑'] });
    expect(applyMending(meanwhile, mending)).toEqual(yearWith({ มิติ: ['๒', 1] }));
  });

  it('of one finding change its own cell only', () => {
    const sheet = yearWith({ มิติ: ['๑', '๑'], ลำดับ: [1, 1] });
    const { findings, readings } = findingsOf(sheet);
    const one = findings.filter(({ row, code }) => row === 3 && code === 'dimension-text');
    expect(mendingOf(one, readings)).toMatchObject({ edits: [{ row: 3, column: 3, to: 1 }], renames: [] });
  });

  it('of one text are made as one in whatever order the findings are given', () => {
    const sheet = yearWith({ หมายเหตุ: ['ผู้อํานวย\u200bการ'] });
    const { findings, readings } = findingsOf(sheet);
    expect(findings).toHaveLength(2);
    expect(mendingOf([...findings].reverse(), readings)).toEqual(mendingOf(findings, readings));
    expect(mendingOf(findings, readings).edits).toMatchObject([{ to: 'ผู้อำนวยการ' }]);
  });

  it('of another sheet leave this one alone, though its cell holds the same', () => {
    const edits = [{ sheet: 'แผน', row: 2, column: 1, from: 1, to: 5 }];
    const renames = [{ sheet: 'ปี 2026', to: 'ปี 2570' }];
    expect(applyMending(yearSheet(), { edits, renames })).toEqual(yearSheet());
  });

  it('fill a cell beyond the end of its row', () => {
    const edits = [{ sheet: 'ปี 2569', row: 2, column: 3, from: '', to: 5 }];
    const sheet = sheetOf('ปี 2569', [['ลำดับ'], [1]]);
    expect(applyMending(sheet, { edits, renames: [] }).cells[1]).toHaveLength(3);
  });

  it('of several sheets are told apart', () => {
    const input = inputOf({ years: [[yearWith({ มิติ: ['๑'] }), 2569]], plan: planSheet() });
    const { edits } = mendingOf(check(input), [...input.years]);
    expect(new Set(edits.map(({ sheet }) => sheet))).toEqual(new Set(['ปี 2569', 'แผน']));
    const plan = applyMending(planSheet(), { edits, renames: [] });
    expect(check(inputOf({ plan }))).toEqual([]);
  });

  it('of a sheet whose rows are gone change nothing', () => {
    const { mending } = mended(yearWith({ มิติ: ['๑'] }));
    const empty = sheetOf('ปี 2569', [['ลำดับ'], []]);
    expect(applyMending(empty, mending)).toEqual(empty);
  });
});

describe('two cells', () => {
  it.each<[CellValue, CellValue, boolean]>([
    ['1', '1', true],
    ['1', 1, false],
    [true, 'TRUE', false],
    [{ date: '2026-06-08' }, { date: '2026-06-08' }, true],
    [{ date: '2026-06-08' }, { date: '2026-06-09' }, false],
    [{ date: '2026-06-08' }, '2026-06-08', false],
    ['2026-06-08', { date: '2026-06-08' }, false],
  ])('%j and %j hold the same: %s', (a, b, expected) => {
    expect(sameCell(a, b)).toBe(expected);
  });
});
