import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../src/core/cell.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode } from '../../../../src/core/check/finding.ts';
import { checkPlan, checkSettings, checkYear, planWith, yearWith } from '../checking.ts';

const RIGHT = 'องค์การบริหารส่วนตำบลอิสานเขต';
const WRONG = 'องค์การบริหารส่วนตำบลอีสานเขต';

interface Expected {
  readonly code: FindingCode;
  readonly details: Finding['details'];
  readonly to?: string;
}

const TEXTS: readonly (readonly [text: string, ...expected: Expected[]])[] = [
  ['กองคลัง'],
  [`สำนักปลัด ${RIGHT}`],
  [
    `สำนักปลัด${WRONG}`,
    { code: 'organisation-name', details: { wrong: WRONG, right: RIGHT }, to: `สำนักปลัด${RIGHT}` },
  ],
  [
    `${WRONG} และ อบต.อีสานเขต`,
    {
      code: 'organisation-name',
      details: { wrong: WRONG, right: RIGHT },
      to: `${RIGHT} และ อบต.อิสานเขต`,
    },
  ],
  // The last letter is another one, or it is missing before the next word: nothing is changed on a guess.
  [
    `${RIGHT.slice(0, -1)}ดจึง`,
    { code: 'organisation-name', details: { wrong: `${RIGHT.slice(0, -1)}ด`, right: RIGHT } },
  ],
  [
    'อบต.อีสานนเขต, อบต.อีสานเขต',
    {
      code: 'organisation-name',
      details: { wrong: 'อบต.อีสานนเขต', right: 'อบต.อิสานเขต' },
      to: 'อบต.อิสานเขต, อบต.อิสานเขต',
    },
  ],
  // A letter too many at the end; beside a misspelt one, each is mended.
  [
    `ของ${RIGHT}ต จัดโดย${WRONG}`,
    {
      code: 'organisation-name',
      details: { wrong: `${RIGHT}ต`, right: RIGHT },
      to: `ของ${RIGHT} จัดโดย${RIGHT}`,
    },
  ],
  ['พนักงานเทศบาล', { code: 'organisation-type', details: { words: 'พนักงานเทศบาล', type: 'อบต.' } }],
  ['กอง (ระบุชื่อกอง)', { code: 'placeholder', details: { placeholder: '(ระบุชื่อกอง)' } }],
  ['กอง……… ', { code: 'placeholder', details: { placeholder: '………' } }],
  ['กองคลัสง स', { code: 'foreign-script', details: { letters: 'स' } }],
  ['กองคลัง Ω', { code: 'foreign-script', details: { letters: 'Ω' } }],
  [
    'กอง\u200bคลัง\ufeff',
    { code: 'hidden-character', details: { character: 'U+200B', count: 2 }, to: 'กองคลัง' },
  ],
  ['ผู้อํานวยการ', { code: 'decomposed-vowel', details: {}, to: 'ผู้อำนวยการ' }],
  [
    'ผู้อ\u0e4d\u200bานวยการ',
    { code: 'hidden-character', details: { character: 'U+200B', count: 1 }, to: 'ผู้อำนวยการ' },
  ],
  [
    `ผู้อํานวย\u200bการ องค์การบริหารส่วน\u200bตําบลอีสานเขต`,
    { code: 'organisation-name', details: { wrong: WRONG, right: RIGHT }, to: `ผู้อำนวยการ ${RIGHT}` },
    {
      code: 'hidden-character',
      details: { character: 'U+200B', count: 2 },
      to: `ผู้อำนวยการ ${WRONG}`,
    },
    { code: 'decomposed-vowel', details: {}, to: `ผู้อำนวย\u200bการ องค์การบริหารส่วน\u200bตำบลอีสานเขต` },
  ],
  ['“กองคลัง” – 50% & More…'],
  ['กอง\nคลัง\tก'],
  ['😀 ☑ ½ €'],
];

it.each([
  ['a name that sounds otherwise', 'ผู้รับผิดชอบ', 'กองคลัง อบต.อิสารเขต', 'กองคลัง อบต.อิสานเขต'],
  ['another’s whole name', 'ผู้รับผิดชอบ', 'สำนักปลัดเทศบาลตำบลหนองบัว', `สำนักปลัด${RIGHT}`],
  ['another’s in a note', 'หมายเหตุ', 'สำนักปลัดเทศบาลตำบลหนองบัว', null],
])('%s may be meant: it is mended by its own click alone', (_, header, text, to) => {
  const found = checkYear(yearWith({ [header]: [text] })).filter(({ code }) => code === 'organisation-name');
  expect(found.map(({ fix }) => fix)).toMatchObject(
    to === null ? [] : [{ kind: 'edit', alone: true, edits: [{ from: text, to }] }],
  );
});

describe.each(['ผู้รับผิดชอบ', 'หมายเหตุ'])('a text in the column %s', (header) => {
  it.each(TEXTS.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const column = header === 'ผู้รับผิดชอบ' ? 10 : 11;
    expect(checkYear(yearWith({ [header]: [text] }))).toEqual(
      expected.map(({ code, details, to }) => ({
        code,
        severity: FINDING_SEVERITY[code],
        sheet: 'ปี 2569',
        row: 2,
        column,
        header,
        read: text,
        details,
        fix:
          to === undefined
            ? null
            : { kind: 'edit', edits: [{ sheet: 'ปี 2569', row: 2, column, from: text, to }] },
      })),
    );
  });
});

describe('texts', () => {
  it("are looked at in a project's name and its mission too", () => {
    const found = checkYear(yearWith({ รายการโครงการ: ['กิจกรรม………'], ภารกิจ: ['1.2.3\u200b'] }));
    expect(found.map(({ code, column }) => [code, column])).toEqual([
      ['placeholder', 2],
      ['hidden-character', 4],
    ]);
    expect(checkPlan(planWith({ ผู้รับผิดชอบ: ['(ระบุ)'] })).map(({ code }) => code)).toEqual(['placeholder']);
  });

  it.each<[CellValue]>([[5], [true], [{ date: '2026-06-08' }], ['']])(
    'that are none (%j) are not looked at',
    (value) => {
      expect(checkYear(yearWith({ หมายเหตุ: [value] }))).toEqual([]);
    },
  );

  it('are not looked for in columns that the sheet lacks', () => {
    const sheet = yearWith({ ผู้รับผิดชอบ: ['(ระบุ)'] });
    const without = { ...sheet, cells: sheet.cells.map((row) => row.slice(0, 9)) };
    expect(checkYear(without)).toEqual([]);
  });

  it('are not held against an organisation, or a kind of it, that the settings do not name', () => {
    const sheet = yearWith({ หมายเหตุ: [WRONG, 'พนักงานเทศบาล'] });
    const codes = (changes: Readonly<Record<string, CellValue>>) =>
      checkYear(sheet, changes).map(({ code, row }) => `${code} ${row}`);
    expect(codes({ ชื่อหน่วยงาน: '' })).toEqual(['setting-missing 1', 'organisation-type 3']);
    expect(codes({ ประเภทหน่วยงาน: '' })).toEqual(['setting-missing 2', 'organisation-name 2']);
  });
});

describe('the texts of ตั้งค่า', () => {
  it("are looked at in the organisation's and the reporter's name", () => {
    const found = checkSettings({
      ชื่อหน่วยงาน: 'ระบุชื่อองค์กรปกครองส่วนท้องถิ่น',
      ผู้ออกรายงาน: 'นาย\u200bก',
    });
    expect(found).toMatchObject([
      { code: 'placeholder', row: 1, column: 2, header: 'ชื่อหน่วยงาน', fix: null },
      {
        code: 'hidden-character',
        row: 5,
        column: 2,
        header: 'ผู้ออกรายงาน',
        fix: { kind: 'edit', edits: [{ sheet: 'ตั้งค่า', row: 5, column: 2, from: 'นาย\u200bก', to: 'นายก' }] },
      },
    ]);
  });
});
