// Every file as it is: small files in ways of writing in which totals were wrong once, and two more of each kind; right, or refused.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { exitCode, reportOn } from '../../local/cli/report.ts';
import { xlsxSentence } from '../../local/messages.th.ts';
import { XlsxError } from '../../local/xlsx/error.ts';
import { readXlsx } from '../../local/xlsx/read.ts';
import { PIXEL, part } from '../local/xlsx/officer-file.ts';
import {
  eachName,
  eachText,
  formulaCell,
  lateNamespaces,
  type RawCells,
  rawFile,
  utf16,
  windowsThai,
} from '../local/xlsx/raw-book.ts';
import { expectWellFormed } from '../local/xlsx/well-formed.ts';
import { sampleOf } from '../suites.ts';

const DAY = '2026-06-08';

/** What must come of a file. */
interface Right {
  readonly projects: number;
  readonly budget: number;
  readonly quarters: readonly number[];
  /** `sheet cell code` of each error and warning. */
  readonly findings: readonly string[];
  readonly code: 0 | 1;
}

/** Four clean projects. */
const CLEAN: Right = { projects: 4, budget: 65_000, quarters: [1, 1, 1, 1], findings: [], code: 0 };

type Made = () => Promise<Uint8Array>;

/** Files on which we were wrong: they are tried each time. */
const wronged = new Set<Made>();
function ofCase(name: string): Made {
  const made = async () => new Uint8Array(readFileSync(`test/data/cases/${name}.xlsx`));
  wronged.add(made);
  return made;
}
/** Of all ways of writing some, but in the deep suite. */
function some<Way extends Made | { readonly file: Made }>(
  ways: Readonly<Record<string, Way>>,
): readonly [string, Way][] {
  const all = Object.entries(ways);
  const sample = sampleOf('oddFiles', all);
  return all.filter(
    (one) =>
      sample.includes(one) || wronged.has(typeof one[1] === 'function' ? (one[1] as Made) : one[1].file),
  );
}
const ofYear =
  (year: RawCells, sheets: Readonly<Record<string, RawCells>> = {}, workbook = ''): Made =>
  () =>
    rawFile({ year, sheets, workbook });
const DATA = { Data: { A1: 'งบ', A2: 5_000, A3: 10_000 } };
const NAMED = (xml: string) => `<definedNames>${xml}</definedNames>`;
const budget = (formula: string, result: number | string | null = 15_000, attributes = ''): RawCells => ({
  D2: formulaCell('D2', formula, result, attributes),
});
const withErrors = (...findings: string[]): Right => ({ ...CLEAN, findings, code: 1 });

const FORMULAS: Readonly<Record<string, { readonly file: Made; readonly right?: Right }>> = {
  'OFFSET, which reads what can’t be seen': { file: ofCase('hidden-input-offset') },
  INDIRECT: { file: ofCase('hidden-input-indirect') },
  'a range that INDEX ends': { file: ofYear(budget('SUM(Data!A2:INDEX(Data!A:A,3))'), DATA) },
  'OFFSET of the very sheet': {
    file: ofYear({ ...budget('SUM(OFFSET(K1,0,0,2,1))'), K1: 5_000, K2: 10_000 }),
  },
  'OFFSET without a stored result is computed': {
    file: ofYear(budget('SUM(OFFSET(Data!A1,1,0,2,1))', null), DATA),
  },
  'a sum that reads such a cell': {
    file: ofYear({ ...budget('K1+0'), K1: formulaCell('K1', 'INDIRECT("Data!A"&2)*3', 15_000) }, DATA),
  },
  'two signs before brackets': {
    file: ofYear({ ...budget('SUMPRODUCT(--(K1:K2="x"),L1:L2)', null), K1: 'x', K2: 'y', L1: 15_000, L2: 7 }),
  },
  'a Thai sheet without quotes': { file: ofCase('bare-thai-sheet-name') },
  'a Thai sheet without quotes in a sum of whole columns': {
    file: ofYear(budget('SUM(ข้อมูล๒!A:A)', null), { ข้อมูล๒: DATA.Data }),
  },
  'an accented and a Chinese sheet without quotes': {
    file: ofYear(budget('Année!A2+数据!A3'), { Année: DATA.Data, 数据: DATA.Data }),
  },
  'a defined name': { file: ofCase('defined-name') },
  'a Thai name, and one of the sheet’s own': {
    file: ofYear(
      { ...budget('SUM(งบรวม)'), ...{ D3: formulaCell('D3', "'ปี 2569'!อัตรา*2", 20_000) } },
      DATA,
      NAMED(
        '<definedName name="งบรวม">Data!$A$2:$A$3</definedName><definedName name="อัตรา" localSheetId="1">10000</definedName>',
      ),
    ),
  },
  'a table’s column, and another file’s cell': {
    file: ofYear({
      ...budget('SUM(ตาราง1[งบ])'),
      D3: formulaCell('D3', '[1]Sheet1!A1+1', 20_000),
      D4: formulaCell('D4', "'[2]แผน ก'!$B$2", 30_000),
    }),
  },
  'sheets in a row, an array, a function of another year': {
    file: ofYear(
      {
        ...budget('SUM(Data:ก!A2:A3)'),
        D3: formulaCell('D3', 'SUM(K1:K2*L1:L2)', 20_000, ' t="array" ref="D3"'),
        D4: formulaCell('D4', '_xlfn.LET(_xlpm.x,30000,_xlpm.x)', 30_000),
        ...{ K1: 1, K2: 2, L1: 3, L2: 4 },
      },
      { ...DATA, ก: { A2: 0 } },
    ),
  },
  'shared over whole columns': { file: ofCase('shared-formula-whole-columns') },
  'shared over whole rows, downwards': {
    file: ofYear({
      D2: '<c r="D2"><f t="shared" si="3" ref="D2:D5">SUM(20:20)</f><v>15000</v></c>',
      D3: '<c r="D3"><f t="shared" si="3"/><v>20000</v></c>',
      D4: '<c r="D4"><f t="shared" si="3"/><v>30000</v></c>',
      D5: '<c r="D5"><f t="shared" si="3"/><v>0</v></c>',
      ...{ J20: 15_000, K21: 20_000, L22: 30_000, M23: 0 },
    }),
  },
  'shared, with what is fixed, quoted, or only looks like a cell': {
    file: ofYear({
      D2: '<c r="D2"><f t="shared" si="0" ref="D2:D3">J20*$J$19+LEN("A1")-2+LOG10(1)</f><v>15000</v></c>',
      D3: '<c r="D3"><f t="shared" si="0"/><v>20000</v></c>',
      ...{ J19: 1, J20: 15_000, J21: 20_000 },
    }),
  },
  'shared, of a sheet that is called like a cell': { file: ofCase('shared-formula-sheet-like-cell') },
  'shared, of a Thai sheet and of another file': {
    file: ofYear(
      {
        D2: '<c r="D2"><f t="shared" si="0" ref="D2:D3">ข้อมูล!A1</f><v>15000</v></c>',
        D3: '<c r="D3"><f t="shared" si="0"/><v>20000</v></c>',
        D4: '<c r="D4"><f t="shared" si="1" ref="D4:D5">[1]ก!A1</f><v>30000</v></c>',
        D5: '<c r="D5"><f t="shared" si="1"/><v>0</v></c>',
      },
      { ข้อมูล: { A1: 15_000, A2: 20_000 } },
    ),
  },
  'shared twice under one number': {
    file: ofYear({
      D2: '<c r="D2"><f t="shared" si="0" ref="D2:D3">J20</f><v>15000</v></c>',
      D3: '<c r="D3"><f t="shared" si="0"/><v>20000</v></c>',
      D4: '<c r="D4"><f t="shared" si="0" ref="D4:D5">K20</f><v>30000</v></c>',
      D5: '<c r="D5"><f t="shared" si="0"/><v>0</v></c>',
      ...{ J20: 15_000, J21: 20_000, K20: 30_000, K21: 0 },
    }),
  },
  'a formula whose stored result is old is computed anew': {
    file: ofYear(budget('SUM(Data!A2:A3)', 1), DATA),
  },
  'a sum over an error value is that error': {
    file: ofYear({ ...budget('SUM(K1:K2)', null), K1: '<c r="K1" t="e"><v>#N/A</v></c>', K2: 1 }),
    right: { ...withErrors('ปี 2569 D2 error-value'), budget: 50_000 },
  },
};

const VALUES: Readonly<Record<string, { readonly file: Made; readonly right?: Right }>> = {
  'error values in a name and a remark': {
    file: ofCase('error-value-as-name'),
    right: withErrors('ปี 2569 B3 error-value', 'ปี 2569 I4 error-value'),
  },
  'error values as results, in a number, a budget and a tick': {
    file: ofYear({
      A2: formulaCell('A2', 'MATCH(1,K1:K2,0)', '#N/A'),
      D3: formulaCell('D3', 'งบ', '#NAME?'),
      E4: formulaCell('E4', '1/0', '#DIV/0!'),
    }),
    right: {
      ...withErrors('ปี 2569 A2 error-value', 'ปี 2569 D3 error-value', 'ปี 2569 E4 error-value'),
      budget: 45_000,
    },
  },
  'error values that newer versions have': {
    file: ofYear({ B2: '<c r="B2" t="e"><v>#SPILL!</v></c>', I3: '<c r="I3" t="e"><v>#CALC!</v></c>' }),
    right: withErrors('ปี 2569 B2 error-value', 'ปี 2569 I3 error-value'),
  },
  'an error value in ตั้งค่า': {
    file: ofCase('error-value-in-settings'),
    right: withErrors('ตั้งค่า B1 error-value'),
  },
  'error values in the reporter and the first year': {
    file: () =>
      rawFile({
        settings: { B5: formulaCell('B5', 'ก', '#NAME?'), B3: '<c r="B3" t="e"><v>#VALUE!</v></c>' },
      }),
    right: withErrors('ตั้งค่า B3 error-value', 'ตั้งค่า B5 error-value'),
  },
  'dates of the file’s own type': { file: ofCase('iso-date-cell') },
  'a date of the file’s own type as a budget': {
    file: ofYear({
      D2: '<c r="D2" t="d"><v>2026-06-08</v></c>',
      D3: '<c r="D3" t="d"><v>1941-03-01T00:00:00</v></c>',
    }),
    right: { ...withErrors('ปี 2569 D2 budget-invalid', 'ปี 2569 D3 budget-invalid'), budget: 30_000 },
  },
  'amounts in a file whose days begin in 1904': {
    file: () =>
      rawFile({
        workbookPr: '<workbookPr date1904="1"/>',
        formats: ['#,##0.00_m'],
        year: { D2: '<c r="D2" s="1"><v>15000</v></c>' },
      }),
  },
  'reading aids': {
    file: ofCase('phonetic-run'),
    right: { ...CLEAN, findings: ['ปี 2569 D2 budget-text'] },
  },
  'a reading aid between the runs of a header, and one with attributes': {
    file: () =>
      rawFile({
        texts:
          '<si><r><t>งบประมาณ</t></r><rPh sb="0" eb="2"><t>คำอ่าน</t></rPh><r><t xml:space="preserve"> (บาท)</t></r></si><si><t>หมายเหตุ</t><rPh sb="0" eb="1"><t xml:space="preserve"> ก </t></rPh><phoneticPr fontId="1"/></si>',
        year: { D1: '<c r="D1" t="s"><v>0</v></c>', I1: '<c r="I1" t="s"><v>1</v></c>' },
      }),
  },
};

const LOOKS: Readonly<Record<string, { readonly file: Made; readonly right: Right }>> = {
  'formats that show no dates': {
    file: ofCase('formats-that-are-no-dates'),
    right: {
      projects: 20,
      budget: 20_190,
      quarters: [20, 0, 0, 0],
      findings: [6, 10, 14, 18].map((row) => `ปี 2569 C${row} dimension-order`),
      code: 0,
    },
  },
  'formats that show dates': {
    file: ofCase('formats-that-are-dates'),
    right: {
      projects: 17,
      budget: 0,
      quarters: [17, 0, 0, 0],
      findings: Array.from({ length: 17 }, (_, index) => [
        ...([6, 10, 14, 18].includes(index + 2) ? [`ปี 2569 C${index + 2} dimension-order`] : []),
        `ปี 2569 D${index + 2} budget-invalid`,
      ]).flat(),
      code: 1,
    },
  },
};

/** Four budgets under formats of their own. */
const formatted =
  (formats: readonly (string | number)[]): Made =>
  () =>
    rawFile({
      formats,
      year: Object.fromEntries(
        [15_000, 20_000, 30_000, 0].map((amount, index) => [
          `D${index + 2}`,
          `<c r="D${index + 2}" s="${index + 1}"><v>${amount}</v></c>`,
        ]),
      ),
    });
const AMOUNTS: readonly (readonly (string | number)[])[] = [
  [41, 44, 48, 62],
  ['#,##0.00 บาท', '#,##0\\ \\m\\d', '_(d#,##0_)', '0"ป"'],
  ['[$-1070000]#,##0', '[Magenta]General', '#,##0.00;[Red]-#,##0.00;"d"', '[=0]"ไม่มี";#,##0'],
];
const DATES: readonly (readonly (string | number)[])[] = [
  [71, 72, 77, 81],
  [14, 27, 57, 79],
  ['[ช]:นน', 'd mmm bbbb', '[$-41E]d mmmm e', '"วันที่ "d'],
  ['mm:ss.0', '[$-F800]', 'aaaa', '[ss].00'],
];

/** Names that only look as they should. */
const LOOK_ALIKES: Readonly<Record<string, Made>> = {
  'a tab with a hidden sign and another kind of space': () =>
    rawFile({ tabs: { 'ปี 2569': 'ป\u0e35\u200b\u00a0๒๕๖๙', ตั้งค่า: 'ต\u0e49\u0e31งค่า\ufeff' } }),
  'headers with a doubled sign, an นำ้-like order, a thin space': () =>
    rawFile({
      year: {
        A1: 'ลำ\u200bด\u0e31\u0e31บ',
        D1: 'งบประมาณ\u00a0( บาท )',
        E1: 'ไตรมาส\u2009๑',
        I1: 'หมายเหตุ\u00ad',
      },
    }),
  'labels and choices of ตั้งค่า': () =>
    rawFile({
      settings: {
        A1: 'ชื\u0e48อหน่วยงาน\u200b :',
        A5: 'ผู้ออกรายงาน\u00a0',
        A6: 'ตัวเลขในรายงาน',
        B6: 'อารบิก\u200b',
        B2: 'อ บ ต.\u00a0',
      },
    }),
};

const PACKAGES: Readonly<Record<string, Made>> = {
  'no styles': ofCase('no-styles-part'),
  'prefixes declared where they are used': () =>
    rawFile({}, (parts) => eachText(parts, /\.xml$/, lateNamespaces)),
  'prefixed elements': () => rawFile({}, (parts) => eachText(parts, /worksheets|workbook\.xml$/, prefixed)),
  'prefixes everywhere': () =>
    rawFile({ formats: [4], texts: '<si><t>ก</t></si>' }, (parts) =>
      eachText(parts, /\.(xml|rels)$/, prefixed),
    ),
  strict: () =>
    rawFile({}, (parts) =>
      eachText(parts, /\.(xml|rels)$/, (text) =>
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ),
  'a part whose name differs in case': ofCase('part-name-case'),
  'names in capitals': () =>
    rawFile({ texts: '<si><t>ก</t></si>' }, (parts) =>
      eachName(parts, (name) => (name.startsWith('[') ? name : name.toUpperCase())),
    ),
  'a small [content_types].xml, a big RELS': () =>
    rawFile({}, (parts) => eachName(parts, (name) => name.toLowerCase().replace('_rels', '_RELS'))),
  'names with a backslash': ofCase('part-name-backslash'),
  'backslashes in what names the parts, too': () =>
    rawFile({}, (parts) =>
      eachText(
        eachName(parts, (name) => name.replaceAll('/', '\\')),
        /rels$/,
        (text) => text.replaceAll('worksheets/', 'worksheets\\'),
      ),
    ),
  'names that begin with a slash, and a space in one': () =>
    rawFile({}, (parts) =>
      eachText(
        eachName(parts, (name) => (name.includes('sheet2') ? 'xl/worksheets/sheet 2.xml' : `/${name}`)),
        /rels$/,
        (text) => text.replace('sheet2.xml', 'sheet%202.xml'),
      ),
    ),
  'a raw > in a sheet’s name': ofCase('gt-in-sheet-name'),
  'a raw > in a number format': () =>
    rawFile({ formats: ['[>=1000]#,##0;0'], year: { D2: '<c r="D2" s="1"><v>15000</v></c>' } }, (parts) =>
      eachText(parts, /styles/, (text) => text.replace('[&gt;=1000]', '[>=1000]')),
    ),
  'a raw > in a validation’s words, single quotes, comments and CDATA': () =>
    rawFile(
      {
        afterYear:
          '<!-- <row r="9"> --><dataValidations count="1"><dataValidation type=\'whole\' prompt="ก > ข" sqref="K2"><formula1>1</formula1></dataValidation></dataValidations>',
        year: { B2: '<c r="B2" t="inlineStr"><is><t><![CDATA[โครงการ <ก> & ข]]></t></is></c>' },
      },
      (parts) =>
        eachText(parts, /sheet2\.xml$/, (text) =>
          text.replaceAll(' r="', " r = '").replace(/( r = '[A-Z]*\d+)"/g, "$1'"),
        ),
    ),
  'parts in UTF-16': ofCase('utf16-parts'),
  'parts in UTF-16, the other way round': () =>
    rawFile({}, (parts) => eachText(parts, /\.(xml|rels)$/, (text) => utf16(text, true))),
  'one part in UTF-16, one with a mark of UTF-8': () =>
    rawFile({}, (parts) =>
      eachText(
        eachText(parts, /sheet2/, (text) => utf16(text)),
        /workbook\.xml$/,
        (text) => `\ufeff${text}`,
      ),
    ),
  'a part in Windows’ Thai': () => rawFile({}, (parts) => eachText(parts, /sheet2/, windowsThai)),
};

/** The main namespace, and those of packages, under a prefix. */
function prefixed(text: string): string {
  return text
    .replace(/<(\/?)([A-Za-z])/g, '<$1x:$2')
    .replace(/ xmlns="/g, ' xmlns:x="')
    .replaceAll(' r:id=', ' rel:id=')
    .replaceAll('xmlns:r=', 'xmlns:rel=');
}

async function reported(file: Uint8Array) {
  const { result, saved } = await reportOn(file, { year: 2569, asOf: DAY, draft: false, round: null });
  const { projects, budget: baht, quarters } = result.totals;
  return {
    ...{ projects, budget: baht, quarters, code: exitCode(result) },
    findings: result.findings.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`),
    ...{ summary: result.summary, notes: result.notes ?? [], saved },
  };
}

async function expectRight(made: Made, right: Right = CLEAN) {
  const { saved, notes, summary, ...came } = await reported(await made());
  expect(came).toEqual(right);
  expect(summary).toBe(right.code === 0 ? 'สรุป 2569' : null);
  await expectWellFormed(saved);
  const again = await reported(saved);
  expect(again).toMatchObject(right);
  return { saved, notes };
}

describe('formulas: what can’t be seen or computed keeps the file’s result', () => {
  test.each(some(FORMULAS))('%s', async (_, { file, right }) => {
    await expectRight(file, right);
  });

  const uncomputed = [
    'SUM(Budget)',
    'IFERROR(Budget,0)',
    'COUNTA(Budget)',
    'IFERROR(งบรวม,0)',
    'IFERROR(SUM(Table1[budget]),0)',
    "IFERROR('[1]Sheet1'!A1,0)",
    'IFERROR(QUERY(Data!A1:A3,"select A"),0)',
    'IFERROR(K3,0)',
    'COUNT(K4,K3)',
    'IFERROR(INDIRECT("K3"),0)',
  ];
  test.each(sampleOf('oddFiles', uncomputed))(
    'without one, %s is said, and never a number',
    async (formula) => {
      const names = NAMED('<definedName name="Budget">Data!$A$2:$A$3</definedName>');
      const file = ofYear(
        {
          ...budget(formula, null),
          K3: formulaCell('K3', 'SUM(Budget)', null),
          K4: formulaCell('K4', 'K3+1', null),
        },
        DATA,
        names,
      );
      const right = { ...withErrors('ปี 2569 D2 error-value'), budget: 50_000 };
      const { notes } = await expectRight(file, right);
      expect(notes.join()).toMatch(/ปี 2569.*D2.*ไม่มีผลที่บันทึกไว้/);
    },
  );

  const computed = [
    'IFERROR(VLOOKUP("ก",Data!A1:B3,2,FALSE),15000)',
    'LET(x,7500,x*2)',
    'XLOOKUP(10000,Data!A1:A3,Data!A1:A3)+Data!A2',
    'SUBTOTAL(9,Data!A2:A3)',
    'IFERROR(Nowhere!A1,15000)',
    'SUM(Data!A2:A3)&""',
  ];
  test.each(sampleOf('oddFiles', computed))('without one, %s is computed', async (formula) => {
    const { notes, ...came } = await reported(await ofYear(budget(formula, null), DATA)());
    expect({ budget: came.budget, notes }).toEqual({ budget: 65_000, notes: [] });
  });

  test('the reader is told which cells were not computed anew', async () => {
    const { notes } = await reported(await ofCase('hidden-input-offset')());
    expect(notes).toEqual([expect.stringMatching(/^ชีต "ปี 2569" เซลล์ D2: .*ผลที่บันทึกไว้ในไฟล์/)]);
    expect((await reported(await rawFile())).notes).toEqual([]);
  });
});

describe('values', () => {
  test.each(some(VALUES))('%s', async (_, { file, right }) => {
    await expectRight(file, right);
  });
});

describe('number formats', () => {
  test.each(some(LOOKS))('%s', async (_, { file, right }) => {
    await expectRight(file, right);
  });
  test.each(sampleOf('oddFiles', AMOUNTS))('%s, %s, %s and %s show amounts', async (...formats) => {
    await expectRight(formatted(formats));
  });
  test.each(sampleOf('oddFiles', DATES))(
    '%s, %s, %s and %s show dates or times, never amounts',
    async (...formats) => {
      const findings = [2, 3, 4, 5].map((row) => `ปี 2569 D${row} budget-invalid`);
      await expectRight(formatted(formats), { ...withErrors(...findings), budget: 0 });
    },
  );
});

describe('names that look the same', () => {
  test.each(Object.entries(LOOK_ALIKES))('%s', async (_, file) => {
    const { budget, quarters, projects, code } = await reported(await file());
    expect({ budget, quarters, projects, code }).toEqual({
      budget: 65_000,
      quarters: [1, 1, 1, 1],
      projects: 4,
      code: 0,
    });
  });

  test('a tab that looks like แผน is the plan: its projects are held against the year', async () => {
    const { findings, code } = await reported(await ofCase('plan-tab-with-double-e')());
    expect(code).toBe(0);
    expect(findings).toEqual([
      'เเผน H2 missing-from-year',
      ...[2, 3, 4, 5].map((row) => `ปี 2569 B${row} not-in-plan`),
    ]);
  });
});

describe('merged cells', () => {
  const MERGED = '<mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>';

  test.each(['', 5_000])(
    'an amount that is merged with the next project’s is an error, whether %j is left beneath it, which stays there',
    async (beneath) => {
      const file = await rawFile({ afterYear: MERGED, year: { D3: beneath } });
      const { budget: baht, findings, code, saved } = await reported(file);
      expect({ baht, findings, code }).toEqual({
        baht: 45_000,
        findings: ['ปี 2569 D2 merged-cells', 'ปี 2569 D3 budget-missing'],
        code: 1,
      });
      const year = (await readXlsx(saved)).sheets.find(({ name }) => name === 'ปี 2569');
      expect(year?.cells[2]?.[3]?.value ?? '').toBe(beneath);
    },
  );
});

describe('an officer’s own tab', () => {
  test.each(['ผลตรวจสอบ', 'สรุป 2569'])(
    'that is called %s is kept under a dated name, and said',
    async (name) => {
      const file = await rawFile({ sheets: { [name]: { A1: 'ห้ามลบ', B2: 12_345 } } });
      const { result, saved } = await reportOn(file, { year: 2569, asOf: DAY, draft: false, round: null });
      const kept = `${name} (เก็บไว้ 08-06-2569)`;
      const tab = (await readXlsx(saved)).sheets.find((sheet) => sheet.name === kept);
      expect(tab?.cells[1]?.[1]?.value).toBe(12_345);
      expect([...(result.notes ?? []), result.kept ?? ''].join()).toContain(kept);
      const again = await reportOn(saved, { year: 2569, asOf: DAY, draft: false, round: null });
      expect(again.result.notes).toBeUndefined();
      expect(again.result.kept).toBeUndefined();
    },
  );
});

test('a tab with a name that Excel can’t have gets one that nobody else has, formulas follow, and it is said', async () => {
  const long = 'สมุดจดรายการของกองคลังที่มีชื่อยาวกว่าใคร';
  const cut = long.slice(0, 31);
  const file = await rawFile({
    sheets: { [long]: { A1: 7 }, [cut]: { A1: 8 }, ใช้: { A1: formulaCell('A1', `'${long}'!A1`, 7) } },
  });
  const { result, saved } = await reportOn(file, { year: 2569, asOf: DAY, draft: false, round: null });
  const { sheets } = await readXlsx(saved);
  const now = `${long.slice(0, 27)} (2)`;
  const first = (name: string) => sheets.find((sheet) => sheet.name === name)?.cells[0]?.[0];
  expect(first(now)?.value).toBe(7);
  expect(first(cut)?.value).toBe(8);
  expect(first('ใช้')?.formula).toBe(`='${now}'!A1`);
  expect(result.notes).toEqual([expect.stringContaining(`ชีต "${long}" ในไฟล์ที่บันทึกชื่อ "${now}"`)]);
});

/** A book of which the third tab is nothing but a chart, as far as the book's own part says. */
const withChartTab = (name: string) =>
  rawFile({ sheets: { [name]: { A1: 'กราฟ' }, จด: { A1: 'จด' } } }, (parts) =>
    eachText(parts, /workbook\.xml\.rels$/, (xml) =>
      xml.replace(/worksheet(" Target="worksheets\/sheet3)/, 'chartsheet$1'),
    ),
  );

test('beside a tab that is nothing but a chart, reports are known as untouched, and it stays in its place', async () => {
  const wanted = { year: 2569, asOf: DAY, draft: false, round: null };
  const { saved } = await reportOn(await withChartTab('กราฟ'), wanted);
  const { result, saved: again } = await reportOn(saved, wanted);
  expect(result.kept).toBeUndefined();
  expect(result.notes).toBeUndefined();
  const tabs = (await part(again, 'xl/workbook.xml')).match(/(?<=<sheet [^>]*name=")[^"]*/g);
  expect(tabs).toEqual(['ตั้งค่า', 'ปี 2569', 'กราฟ', 'จด', 'ผลตรวจสอบ', 'สรุป 2569']);
});

test('a report never gets the name of a tab that is nothing but a chart', async () => {
  const file = await withChartTab('สรุป 2569');
  const { result, saved } = await reportOn(file, { year: 2569, asOf: DAY, draft: false, round: null });
  const tabs = (await part(saved, 'xl/workbook.xml')).match(/(?<=<sheet [^>]*name=")[^"]*/g);
  expect(tabs).toEqual(['ตั้งค่า', 'ปี 2569', 'สรุป 2569', 'จด', 'ผลตรวจสอบ', 'สรุป 2569 (2)']);
  expect(result.notes).toEqual([expect.stringContaining('ในไฟล์ที่บันทึกชื่อ "สรุป 2569 (2)"')]);
});

test('what a kept copy can’t have is said, and what stays in its place is not', async () => {
  const raw = await rawFile({ sheets: { ผลตรวจสอบ: { A1: 'ห้ามลบ' }, ของฉัน: { A1: 'รูป' } } });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(raw.buffer as ArrayBuffer);
  const picture = book.addImage({ base64: PIXEL, extension: 'png' });
  for (const tab of ['ผลตรวจสอบ', 'ของฉัน', 'ปี 2569']) book.getWorksheet(tab)?.addImage(picture, 'K2:L4');
  const file = new Uint8Array(await book.xlsx.writeBuffer());
  const { notes } = await reported(file);
  expect(notes.filter((note) => note.includes('รูปภาพ'))).toEqual([
    expect.stringContaining('ชีต "ผลตรวจสอบ (เก็บไว้ 08-06-2569)" ในไฟล์ที่บันทึกไม่มีรูปภาพ'),
  ]);
});

describe('packages', () => {
  test.each(some(PACKAGES))('%s', async (_, file) => {
    await expectRight(file);
  });

  test('an encoding that nobody knows is refused in a sentence that says what to do', async () => {
    const file = await rawFile({}, (parts) =>
      eachText(parts, /sheet2/, (text) => text.replace('UTF-8', 'EBCDIC-TH')),
    );
    const refused = await reportOn(file, { year: 2569, asOf: DAY, draft: false, round: null }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(XlsxError);
    expect(xlsxSentence(refused as XlsxError)).toMatch(/sheet2\.xml.*EBCDIC-TH.*บันทึกใหม่เป็น \.xlsx/);
  });
});
