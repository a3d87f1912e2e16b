// A column of a year that isn't the plan's: what stands in it is in no total, and the check says so.
import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../../../src/core/catalogue.ts';
import type { CellValue } from '../../../../src/core/cell.ts';
import { check } from '../../../../src/core/check/check.ts';
import { readSheet } from '../../../../src/core/kinds/read-sheet.ts';
import { readSettings } from '../../../../src/core/kinds/settings/read-settings.ts';
import { TARGET } from '../../../../src/core/kinds/target/target.ts';
import { planYearsOf } from '../../../../src/core/plan.ts';
import { messagesIn } from '../../../../src/messages/index.ts';
import { planSheet, settingsSheet, sheetOf, withCell } from '../../seed.ts';
import { checkPlan, codesOf, planWith, type SettingChanges } from '../checking.ts';

const FROM_2567 = { ปีแรกของแผน: 2567 };
const TO_2568 = { ปีสุดท้ายของแผน: 2568 };
const said = (findings: ReturnType<typeof checkPlan>) =>
  findings.map((finding) => messagesIn('th').finding(finding));

describe('แผน with a header that is nearly one that it may have', () => {
  const headed = (header: string) =>
    withCell(planSheet(), 1, (planSheet().cells[0] ?? []).indexOf('ผู้รับผิดชอบ') + 1, header);
  it.each(['ผู้รับผิดชอป', 'ผู้รับผิด', 'รับผิดชอบ'])('is told that %s is not read', (header) => {
    const found = checkPlan(headed(header));
    expect(found).toMatchObject([
      { code: 'column-unread', severity: 'warning', row: 1, header, details: { wanted: 'ผู้รับผิดชอบ' } },
    ]);
    expect(said(found)[0]).toContain(`อ่านได้ "${header}"`);
  });

  it('is not told of a column of the officer’s own, or of an empty one', () => {
    expect(codesOf(checkPlan(headed('ผู้รับผิดชอบร่วม (กอง)')))).toEqual([]);
    const sheet = planSheet();
    const [first = [], ...rows] = sheet.cells;
    expect(codesOf(checkPlan({ ...sheet, cells: [[...first, 'หมายเหต'], ...rows] }))).toEqual([]);
  });
});

describe('แผน with a column of a year outside the plan', () => {
  it('is told once a column, at its header, as an error with the amount and what to do', () => {
    const [found, ...others] = checkPlan(planSheet(), FROM_2567);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ code: 'column-outside-years', severity: 'error', sheet: 'แผน', row: 1, column: 5 },
      details: { year: 2566, firstYear: 2567, lastYear: 2570, satang: 2_500_000 },
      fix: null,
    });
    expect(said(checkPlan(planSheet(), FROM_2567))[0]).toMatch(
      /^ชีต "แผน" เซลล์ E1 \(งบ 2566\): มีงบประมาณ 25,000\.00 บาท .*พ\.ศ\. 2567-2570.*แก้ปีของแผนในชีต "ตั้งค่า".*ลบทั้งคอลัมน์/,
    );
    expect(
      codesOf(checkPlan(planSheet(), { ปีแรกของแผน: 2567, ปีสุดท้ายของแผน: 2568 })).filter((one) =>
        one.startsWith('column'),
      ),
    ).toEqual(['column-outside-years E1', 'column-outside-years H1', 'column-outside-years I1']);
  });

  const only = (value: CellValue) => {
    const rows = planSheet().cells.length - 1;
    return planWith({ 'งบ 2566': [value, ...Array<CellValue>(rows - 1).fill('-')] });
  };
  it.each<[string, CellValue, SettingChanges, boolean]>([
    ['says nothing', '', FROM_2567, false],
    ['only a dash', '-', FROM_2567, false],
    ['a project without a budget', 0, FROM_2567, true],
    ['an amount as text', '๕,๐๐๐ บาท', FROM_2567, true],
    ['what isn’t understood', 'ห้าพัน', FROM_2567, true],
    ['an amount, and is the plan’s year', 5000, {}, false],
  ])('that holds %s', (_, value, changes, isTold) => {
    const codes = checkPlan(only(value), changes).map(({ code }) => code);
    expect(codes.includes('column-outside-years')).toBe(isTold);
  });

  it('is known in Thai digits and with other spaces, too; another column of the officer’s is left alone', () => {
    const named = (header: string) => codesOf(checkPlan(withCell(planSheet(), 1, 5, header), FROM_2567));
    expect(named(' งบ  ๒๕๖๖ ')).toEqual(['column-outside-years E1']);
    expect(named('งบเดิม 2566')).toEqual([]);
    expect(named('ยอดยกมา')).toEqual([]);
  });

  it('doesn’t make a project that runs only then one to be deleted', () => {
    const late = { 'งบ 2566': ['-'], 'งบ 2567': ['-'], 'งบ 2568': ['-'], 'งบ 2569': [5000], 'งบ 2570': [0] };
    const found = checkPlan(planWith(late), TO_2568).filter(
      ({ code, row }) => code === 'year-none' && row === 2,
    );
    expect(said(found)[0]).toContain('ถ้าดำเนินการในปีที่อยู่นอกแผน ให้แก้ปีของแผนในชีต "ตั้งค่า"');
    expect(said(found)[0]).not.toContain('ลบโครงการ');
  });
});

describe('เป้าหมาย with a column of a year outside the plan', () => {
  const targets = (first: CellValue) => {
    const settings = readSettings(settingsSheet(FROM_2567));
    const catalogue = catalogueFor(2567);
    const years = [2567, 2568, 2569, 2570];
    const cells = sheetOf('เป้าหมาย', [
      ['ลำดับ', 'ตัวชี้วัด', 'ผล 2565', ...[2566, ...years].map((year) => `เป้าหมาย ${year}`)],
      [1, 'คะแนน ITA', 80, first, 86, 87, 88, 89],
    ]);
    const context = { catalogue, years: planYearsOf(settings.settings) };
    const { reading } = readSheet(TARGET, cells, null, context);
    if (reading === null) throw new Error('not read');
    return check({
      settings,
      sheets: [reading],
      context: { settings: settings.settings, catalogue, sheetNames: [] },
    });
  };

  it('is told likewise; a result of a year before the plan is the officer’s own', () => {
    expect(targets(85)).toMatchObject([
      { code: 'column-outside-years', column: 4, details: { year: 2566, rows: 1 } },
    ]);
    expect(said(targets(85))[0]).toMatch(/เซลล์ D1 \(เป้าหมาย 2566\): มีข้อมูล 1 แถว/);
    expect(targets('')).toEqual([]);
  });
});
