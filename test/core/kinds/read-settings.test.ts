import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/cell.ts';
import { readSettings } from '../../../src/core/kinds/settings/read-settings.ts';
import { settingsSheet, sheetOf } from '../seed.ts';

/** What is wrong with the real settings once some are changed: key, kind and row of each fault. */
function faults(changes: Readonly<Record<string, CellValue>>) {
  return readSettings(settingsSheet(changes)).faults.map(({ key, kind, cell }) => [
    key,
    kind,
    cell?.row ?? null,
  ]);
}

describe('the settings', () => {
  it('of the real plan are read as they are', () => {
    const { settings, faults, cells } = readSettings(settingsSheet());
    expect(settings).toEqual({
      organisation: 'องค์การบริหารส่วนตำบลอิสานเขต',
      organisationType: 'อบต.',
      firstYear: 2566,
      lastYear: 2570,
      reporter: 'นางสาวสมหญิง ใจสุจริต',
      digits: 'arabic',
      language: 'th',
    });
    expect(faults).toEqual([]);
    expect(cells.lastYear).toEqual({ row: 4, column: 2, value: 2570 });
  });

  it('may stand in any order, under a heading, between lines that the add-on does not know', () => {
    const { cells } = settingsSheet();
    const turned = sheetOf('ตั้งค่า', [
      ['รายการ', 'ค่า'],
      [2569, 'x'],
      [],
      ['นายก', 'นาย ก'],
      ...[...cells].reverse(),
    ]);
    expect(readSettings(turned).settings).toEqual(readSettings(settingsSheet()).settings);
    expect(readSettings(turned).faults).toEqual([]);
    expect(readSettings(turned).cells.organisation?.row).toBe(11);
  });

  it.each<[string, CellValue, object]>([
    ['ปีแรกของแผน', '๒๕๖๖', { firstYear: 2566 }],
    ['ปีแรกของแผน', 'พ.ศ. 2566', { firstYear: 2566 }],
    ['ปีแรกของแผน', 2023, { firstYear: 2566 }],
    ['ประเภทหน่วยงาน', 'อบต', { organisationType: 'อบต.' }],
    ['ประเภทหน่วยงาน', 'องค์การบริหารส่วนตำบล', { organisationType: 'อบต.' }],
    ['ประเภทหน่วยงาน', 'องค์การบริหารส่วนจังหวัด', { organisationType: 'อบจ.' }],
    ['ประเภทหน่วยงาน', ' เทศบาล ตำบล', { organisationType: 'เทศบาลตำบล' }],
    ['ตัวเลขในรายงาน', 'ไทย', { digits: 'thai' }],
    ['ตัวเลขในรายงาน', 'เลขไทย', { digits: 'thai' }],
    ['ตัวเลขในรายงาน', '', { digits: 'arabic' }],
    ['ภาษา', 'english', { language: 'en' }],
    ['ภาษา', 'อังกฤษ', { language: 'en' }],
    ['ภาษา', '', { language: 'th' }],
    ['ชื่อหน่วยงาน', '  อบต.\u200b\nอิสานเขต ', { organisation: 'อบต. อิสานเขต' }],
  ])('understand %s written as %j', (label, value, expected) => {
    const { settings, faults } = readSettings(settingsSheet({ [label]: value }));
    expect(settings).toMatchObject(expected);
    expect(faults).toEqual([]);
  });

  it.each<[Record<string, CellValue>, [string, string, number], object]>([
    [{ ชื่อหน่วยงาน: ' \u200b' }, ['organisation', 'missing', 1], { organisation: null }],
    [{ ประเภทหน่วยงาน: '' }, ['organisationType', 'missing', 2], { organisationType: null }],
    [{ ประเภทหน่วยงาน: 'กระทรวง' }, ['organisationType', 'choice', 2], { organisationType: null }],
    [{ ประเภทหน่วยงาน: 'constructor' }, ['organisationType', 'choice', 2], { organisationType: null }],
    [{ ปีแรกของแผน: '' }, ['firstYear', 'missing', 3], { firstYear: null, lastYear: 2570 }],
    [{ ปีแรกของแผน: 'ปีหน้า' }, ['firstYear', 'year', 3], { firstYear: null, lastYear: 2570 }],
    [{ ปีสุดท้ายของแผน: true }, ['lastYear', 'year', 4], { lastYear: null }],
    [{ ปีสุดท้ายของแผน: 2565 }, ['lastYear', 'years-order', 4], { firstYear: 2566, lastYear: null }],
    [{ ปีสุดท้ายของแผน: 2576 }, ['lastYear', 'years-many', 4], { firstYear: 2566, lastYear: null }],
    [{ ผู้ออกรายงาน: '' }, ['reporter', 'missing', 5], { reporter: null }],
    [{ ตัวเลขในรายงาน: 'โรมัน' }, ['digits', 'choice', 6], { digits: 'arabic' }],
    [{ ภาษา: 'ลาว' }, ['language', 'choice', 7], { language: 'th' }],
  ])('say what is wrong with %j', (changes, fault, expected) => {
    expect(faults(changes)).toEqual([fault]);
    expect(readSettings(settingsSheet(changes)).settings).toMatchObject(expected);
  });

  it.each([
    [2566, 2566],
    [2566, 2575],
  ])('take a plan from %i to %i', (firstYear, lastYear) => {
    expect(faults({ ปีแรกของแผน: firstYear, ปีสุดท้ายของแผน: lastYear })).toEqual([]);
  });

  it('of an empty sheet are missing, but for those with a default', () => {
    const { faults } = readSettings(sheetOf('ตั้งค่า', []));
    expect(faults.map(({ key, kind, cell }) => [key, kind, cell])).toEqual(
      ['organisation', 'organisationType', 'firstYear', 'lastYear', 'reporter'].map((key) => [
        key,
        'missing',
        null,
      ]),
    );
  });

  it('must not give one label two values', () => {
    const { cells } = settingsSheet();
    const twice = (value: CellValue) =>
      readSettings(sheetOf('ตั้งค่า', [...cells, ['ชื่อหน่วยงาน :', value], [{ date: '2026-06-08' }]]));
    expect(twice('เทศบาลอื่น').faults).toEqual([
      { key: 'organisation', kind: 'twice', cell: { row: 8, column: 2, value: 'เทศบาลอื่น' } },
    ]);
    expect(twice('').faults).toEqual([]);
    expect(twice(' องค์การบริหารส่วนตำบลอิสานเขต').faults).toEqual([]);
    expect(twice('เทศบาลอื่น').settings.organisation).toBe('องค์การบริหารส่วนตำบลอิสานเขต');
  });

  it('take the value of the second line where the first was left empty', () => {
    const lines = [['ผู้ออกรายงาน'], ...settingsSheet().cells];
    expect(readSettings(sheetOf('ตั้งค่า', lines)).settings.reporter).toBe('นางสาวสมหญิง ใจสุจริต');
  });

  it.each<[string, readonly (readonly CellValue[])[], number]>([
    ['no line', [], 0],
    ['a line without a value', [['รุ่นของสมุดงาน']], 0],
    ['text', [['รุ่นของสมุดงาน', '1']], 1],
    ['a number', [['รุ่นของสมุดงาน:', 2]], 2],
    ['Thai digits', [['รุ่น ของสมุดงาน', ' ๑๒ ']], 12],
    ['what is no number', [['รุ่นของสมุดงาน', '1ก']], 0],
    [
      'two lines: the higher one',
      [
        ['รุ่นของสมุดงาน', '3'],
        ['รุ่นของสมุดงาน', '1'],
      ],
      3,
    ],
  ])('say the layout of the workbook: %s', (_, lines, layout) => {
    const reading = readSettings(sheetOf('ตั้งค่า', [...settingsSheet().cells, ...lines]));
    expect(reading.layout).toBe(layout);
    expect(reading.layoutCell?.row).toBe(lines.length === 0 ? undefined : 8);
    expect(reading.faults).toEqual([]);
  });
});
