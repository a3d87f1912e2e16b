// A total that an officer typed below the projects, or a heading above them: not a project, never counted, and told.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/check/finding.ts';
import { yearTotals } from '../../../src/core/reports/totals.ts';
import { isTotalRow } from '../../../src/core/text/total-row.ts';
import { messagesIn } from '../../../src/messages/index.ts';
import { checkYear } from '../check/checking.ts';
import { yearReading } from '../real-plan.ts';
import { yearSheet } from '../seed.ts';

describe('a row that adds up the others', () => {
  it.each([
    ['รวม', ''],
    ['รวมทั้งสิ้น', ''],
    ['รวมทั้งหมด', ''],
    ['รวมเงิน', ''],
    ['รวมเป็นเงินทั้งสิ้น', ''],
    ['รวมงบประมาณ (บาท)', ''],
    ['ยอดรวม', ''],
    ['ยอดรวมทั้งสิ้น', ''],
    ['รวม จำนวน ๙ โครงการ', ''],
    ['รวม 15 โครงการ', ''],
    ['รวมมิติที่ ๑', ''],
    ['รวมงบประมาณ มิติ 4 จำนวน 6 โครงการ', ''],
    ['รวมเป็นเงินทั้งสิ้น (สองหมื่นบาทถ้วน)', ''],
    ['', 'รวม'],
    ['', 'รวมทั้งสิ้น'],
  ])('is known by its words: %s %s', (name, number) => {
    expect(isTotalRow(name, number, '')).toBe(true);
    expect(isTotalRow(name, number, 1)).toBe(false);
    expect(isTotalRow('', '', name || number)).toBe(true);
  });

  it.each([
    ['โครงการรวมพลังต้านทุจริต', ''],
    ['รวมพลังคนรุ่นใหม่', ''],
    ['รวมทั้งสิ้นสุดการทุจริต', ''],
    ['โครงการ', 'รวม'],
    ['', ''],
    ['', 1],
    ['รวม 15 หมู่บ้าน', ''],
    ['รวมมิติที่ 1 กับมิติที่ 2', ''],
    ['รวมมิติที่ 5', ''],
  ])('is not a project: %s %s', (name, number) => {
    expect(isTotalRow(name, number, '')).toBe(false);
  });
});

describe('the real plan with its total typed below', () => {
  const sheet = yearSheet();
  const header = sheet.cells[0] ?? [];
  const total = header.map((name) =>
    name === 'รายการโครงการ' ? 'รวมทั้งสิ้น' : name === 'งบประมาณ (บาท)' ? 20_000 : '',
  );
  const typed = { ...sheet, cells: [...sheet.cells, total] };

  it('counts as it did', () => {
    expect(yearTotals(yearReading(typed, 2569).plan)).toEqual(yearTotals(yearReading(sheet, 2569).plan));
  });

  it('is told in one warning, at the row, and in nothing else', () => {
    expect(checkYear(typed)).toMatchObject([
      { code: 'total-row', severity: 'warning', row: 17, read: 'รวมทั้งสิ้น', fix: null },
    ]);
  });

  it('is told too where only ลำดับ says so', () => {
    const numbered = header.map((name) =>
      name === 'ลำดับ' ? 'รวม' : name === 'งบประมาณ (บาท)' ? 20_000 : '',
    );
    expect(checkYear({ ...sheet, cells: [...sheet.cells, numbered] })).toMatchObject([
      { code: 'total-row', read: 'รวม', column: header.indexOf('ลำดับ') + 1, header: 'ลำดับ' },
    ]);
  });

  it.each(['ลำดับ', 'รายการโครงการ', 'มิติ'])(
    'is told of a dimension’s heading under %s, merged over the row',
    (under) => {
      const heading = header.map((name) => (name === under ? 'มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต' : ''));
      const cells = [...sheet.cells.slice(0, 1), heading, ...sheet.cells.slice(1)];
      const merges = [{ row: 2, column: 1, rows: 1, columns: header.length }];
      const found = checkYear({ ...sheet, cells, merges });
      expect(found).toMatchObject([
        { code: 'total-row', row: 2, header: under, details: { heading: 'true' }, fix: null },
      ]);
      expect(messagesIn('th').finding(found[0] as Finding)).toMatch(/เป็นหัวข้อของมิติ ไม่ใช่โครงการ จึงไม่นับแถวนี้/);
      expect(yearTotals(yearReading({ ...sheet, cells }, 2569).plan)).toEqual(
        yearTotals(yearReading(sheet, 2569).plan),
      );
      // With anything else in its row it may be a project.
      const more = heading.map((value, index) => (header[index] === 'งบประมาณ (บาท)' ? 5 : value));
      expect(checkYear({ ...sheet, cells: [...sheet.cells, more] }).map(({ code }) => code)).not.toContain(
        'total-row',
      );
    },
  );
});
