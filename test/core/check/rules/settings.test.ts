import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../src/core/cell.ts';
import { check } from '../../../../src/core/check/check.ts';
import { readSettings } from '../../../../src/core/kinds/settings/read-settings.ts';
import { sheetOf, yearSheet } from '../../seed.ts';
import { checkSettings, checkYear, inputOf } from '../checking.ts';

describe('the settings', () => {
  it.each<[string, CellValue, string, number, string]>([
    ['ชื่อหน่วยงาน', '', 'setting-missing', 1, 'missing'],
    ['ประเภทหน่วยงาน', 'กระทรวง', 'setting-invalid', 2, 'choice'],
    ['ปีแรกของแผน', 'ปีหน้า', 'setting-invalid', 3, 'year'],
    ['ปีสุดท้ายของแผน', 2565, 'setting-invalid', 4, 'years-order'],
    ['ปีสุดท้ายของแผน', 2599, 'setting-invalid', 4, 'years-many'],
    ['ภาษา', 'ลาว', 'setting-invalid', 7, 'choice'],
  ])('with %s %j', (label, value, code, row, reason) => {
    expect(checkSettings({ [label]: value })).toMatchObject([
      {
        code,
        severity: 'error',
        sheet: 'ตั้งค่า',
        row,
        column: 2,
        header: label,
        read: String(value),
        details: { reason, mostYears: 10 },
        fix: null,
      },
    ]);
  });

  it.each([
    ['องค์การบริหารส่วนตำบลบ้านใหม่', 'เทศบาลตำบล', 'อบต.'],
    ['เทศบาลเมืองบ้านใหม่', 'เทศบาลตำบล', 'เทศบาลเมือง'],
  ])('warn of the name %s with the kind %s', (name, type, kind) => {
    const found = checkSettings({ ชื่อหน่วยงาน: name, ประเภทหน่วยงาน: type });
    expect(found).toMatchObject([
      { code: 'organisation-type', row: 2, column: 2, read: type, details: { name, type, kind } },
    ]);
  });

  it('take a name that tells no kind with any', () => {
    expect(checkSettings({ ชื่อหน่วยงาน: 'เมืองพัทยา', ประเภทหน่วยงาน: 'เทศบาลนคร' })).toEqual([]);
  });

  it('say the choices', () => {
    expect(checkSettings({ ภาษา: 'ลาว' })[0]?.details).toEqual({
      reason: 'choice',
      choices: 'ไทย, English',
      mostYears: 10,
    });
  });

  it('whose label is not there are told at the sheet itself', () => {
    const settings = readSettings(sheetOf('ตั้งค่า', []));
    const found = check({ ...inputOf({}), settings });
    expect(found).toHaveLength(5);
    expect(found[0]).toMatchObject({
      code: 'setting-missing',
      row: 1,
      column: 1,
      header: 'ชื่อหน่วยงาน',
      read: '',
      details: { reason: 'label-missing' },
    });
  });

  it.each<[string, CellValue, number]>([
    ['ปีแรกของแผน', 2023, 2566],
    ['ปีสุดท้ายของแผน', 'ค.ศ. 2027', 2570],
  ])(
    'with a year of the Common Era (%s %j) are understood, and mended by one click',
    (label, value, year) => {
      const row = label === 'ปีแรกของแผน' ? 3 : 4;
      expect(checkSettings({ [label]: value })).toEqual([
        {
          code: 'year-invalid',
          severity: 'error',
          sheet: 'ตั้งค่า',
          row,
          column: 2,
          header: label,
          read: String(value),
          details: { reason: 'era', year },
          fix: { kind: 'edit', edits: [{ sheet: 'ตั้งค่า', row, column: 2, from: value, to: year }] },
        },
      ]);
    },
  );
});

describe("the year of a year's sheet", () => {
  const sheet = (name: string) => ({ ...yearSheet(), sheet: name });

  it('in ค.ศ. is understood, and mended by renaming the sheet', () => {
    expect(checkYear(sheet('ปี 2026'))).toEqual([
      {
        code: 'year-invalid',
        severity: 'error',
        sheet: 'ปี 2026',
        row: 1,
        column: 1,
        header: '',
        read: 'ปี 2026',
        details: { reason: 'era', year: 2569, to: 'ปี 2569' },
        fix: { kind: 'rename-sheet', sheet: 'ปี 2026', to: 'ปี 2569' },
      },
    ]);
  });

  it('in ค.ศ. is not mended where that name is taken', () => {
    const found = check(inputOf({ years: [[sheet('ปี 2026'), 2569]], names: ['ปี 2026', 'ปี 2569'] }));
    expect(found).toMatchObject([{ code: 'year-invalid', fix: null }]);
  });

  it.each([
    ['ปี 2569', ['ปี ๒๕๖๙', 'ปี 2569'], 'ปี 2569'],
    ['ปี ๒๕๖๙', ['ปี ๒๕๖๙', 'ปี 2569', 'ปี 2570'], 'ปี 2569'],
    ['ปี2569', ['ปี2569', 'ปี ๒๕๖๙'], 'ปี2569'],
    ['ปี 2569', ['ปี 2026', 'ปี 2569'], 'ปี 2569'],
  ])('%s is one of %j: it says which of them the reports are made from', (name, names, used) => {
    const found = check(inputOf({ years: [[sheet(name), 2569]], names }));
    const same = names.filter((one) => one !== 'ปี 2570').map((one) => `"${one}"`);
    expect(found).toEqual([
      {
        code: 'year-double',
        severity: 'warning',
        sheet: name,
        row: 1,
        column: 1,
        header: '',
        read: name,
        details: { year: 2569, names: same.join(', '), used },
        fix: null,
      },
    ]);
  });

  it.each([
    [2565, true],
    [2566, false],
    [2570, false],
    [2571, true],
  ])('%i is outside the plan 2566–2570: %s', (year, outside) => {
    expect(checkYear(sheet(`ปี ${year}`), {}, year).map(({ details, fix }) => [details, fix])).toEqual(
      outside ? [[{ reason: 'outside', year, firstYear: 2566, lastYear: 2570 }, null]] : [],
    );
  });

  it.each(['ปีแรกของแผน', 'ปีสุดท้ายของแผน'])('is not held against a plan without %s', (label) => {
    expect(checkYear(sheet('ปี 2575'), { [label]: '' }, 2575).map(({ code }) => code)).toEqual([
      'setting-missing',
    ]);
  });
});
