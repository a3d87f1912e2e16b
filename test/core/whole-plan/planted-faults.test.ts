// 300 random books of a plan that agrees with itself, and in each faults planted of every code: all are found, and nothing else.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/cell.ts';
import type { FindingCode } from '../../../src/core/check/finding.ts';
import { riskLevel, STANDARD_LIMITS } from '../../../src/core/compare/risk-levels.ts';
import type { SheetCells } from '../../../src/core/table.ts';
import { toThaiDigits } from '../../../src/core/text/digits.ts';
import { settingsSheet, sheetOf } from '../seed.ts';
import { checkAll, type Workbook } from './checking-all.ts';

const FIRST = 2566;
const YEARS = [2566, 2567, 2568, 2569, 2570] as const;
const ORGANISATION = 'องค์การบริหารส่วนตำบลทุ่งกว้างใหญ่';

/** Names that are not alike: each with a word that no other has. */
const WORDS = [
  ...['ขุดลอกคลองส่งน้ำ', 'ตลาดนัดคุณธรรม', 'ห้องสมุดประชาชน', 'ประกวดหมู่บ้านสะอาด', 'เปิดเผยราคากลาง', 'สายด่วนร้องทุกข์'],
  ...['อบรมกฎหมายพัสดุ', 'เยี่ยมบ้านผู้สูงอายุ', 'ตรวจรับงานจ้าง', 'แผนที่ภาษีออนไลน์', 'ค่ายเยาวชนใจซื่อ', 'สภากาแฟท้องถิ่น'],
] as const;

/** A plan, small enough to be read: a project a word. */
interface Book {
  readonly projects: readonly { readonly runs: readonly boolean[]; readonly baht: number }[];
  readonly steps: readonly {
    readonly issues: readonly (readonly [number, number])[];
    readonly measures: number;
  }[];
  readonly targets: readonly (readonly number[])[];
  readonly thai: boolean;
}

const BOOKS: fc.Arbitrary<Book> = fc.record({
  projects: fc.array(
    fc.record({
      runs: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }).map((runs) => [true, ...runs.slice(1)]),
      baht: fc.constantFrom(0, 5000, 15000, 20500.5),
    }),
    { minLength: 5, maxLength: WORDS.length },
  ),
  steps: fc.array(
    fc.record({
      issues: fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
        minLength: 2,
        maxLength: 3,
      }),
      measures: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 3, maxLength: 4 },
  ),
  targets: fc.array(
    fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 })
      .map((steps) => steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 10))),
    { minLength: 3, maxLength: 4 },
  ),
  thai: fc.boolean(),
});

type Sheets = Record<string, CellValue[][]>;

const nameOf = (project: number) => `โครงการ${WORDS[project]}ของ${ORGANISATION}`;
const dimensionOf = (project: number, all: number) => Math.floor((project * 4) / all) + 1;

/** The book's sheets; nothing in them is wrong. */
function sheetsOf({ projects, steps, targets, thai }: Book): Sheets {
  const digits = (text: string) => (thai ? toThaiDigits(text) : text);
  const amount = (baht: number) =>
    baht === 0 ? 'ไม่ใช้งบประมาณ' : digits(`${baht.toLocaleString('en-US', { minimumFractionDigits: 2 })} บาท`);
  const list = (what: string) => [1, 2, 3].map((n) => digits(`${n}) ${what}`)).join('\n');
  const inAll = projects.reduce((sum, { runs, baht }) => sum + baht * runs.filter(Boolean).length, 0);
  const count = (wanted: number) =>
    projects.filter((_, index) => dimensionOf(index, projects.length) === wanted).length;
  return {
    แผน: [
      [
        'ลำดับ',
        'มิติ',
        'ภารกิจ',
        'โครงการ/กิจกรรม/มาตรการ',
        ...YEARS.map((year) => `งบ ${year}`),
        'ผู้รับผิดชอบ',
        'หมายเหตุ',
        'รหัส',
      ],
      ...projects.map(({ runs, baht }, index): CellValue[] => [
        ...[index + 1, dimensionOf(index, projects.length), '', nameOf(index)],
        ...runs.map((run) => (run ? baht : '-')),
        ...[ORGANISATION, '', ''],
      ]),
    ],
    รายละเอียดโครงการ: [
      [
        ...['ลำดับ', 'โครงการ/กิจกรรม/มาตรการ', 'หลักการและเหตุผล', 'วัตถุประสงค์', 'กลุ่มเป้าหมาย', 'วิธีดำเนินการ'],
        ...['ระยะเวลาดำเนินการ', 'งบประมาณดำเนินการ', 'ผู้รับผิดชอบ', 'ผลผลิต', 'ผลลัพธ์', 'รหัส'],
      ],
      ...projects.map(({ runs, baht }, index): CellValue[] => [
        ...[index + 1, nameOf(index), 'เพราะจำเป็น', list('เพื่อให้ดีขึ้น'), 'ประชาชน', list('ลงมือทำ')],
        digits(`ปีงบประมาณ พ.ศ. ${YEARS.filter((_, at) => runs[at]).join(' , ')}`),
        ...[amount(baht), ORGANISATION, 'นับได้', 'ดีขึ้น', ''],
      ]),
    ],
    ความเสี่ยง: [
      [
        ...['ลำดับ', 'ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยงการทุจริต', 'โอกาส', 'ผลกระทบ', 'ระดับความเสี่ยง'],
        ...['มาตรการควบคุมความเสี่ยง', 'รหัส'],
      ],
      ...steps.flatMap(({ issues, measures }, step) =>
        issues.map(([likelihood, impact], issue): CellValue[] => [
          ...[step + 1, `ขั้นตอนที่ ${step + 1}`, `ประเด็น ${step + 1}.${issue + 1}`, likelihood, impact],
          riskLevel(likelihood * impact, STANDARD_LIMITS),
          issue > 0
            ? ''
            : Array.from({ length: measures }, (_, at) => nameOf((step + at) % projects.length)).join('\n'),
          '',
        ]),
      ),
    ],
    เป้าหมาย: [
      [
        'ลำดับ',
        'ตัวชี้วัด',
        'หน่วย',
        ...YEARS.map((year) => `เป้าหมาย ${year}`),
        ...YEARS.map((year) => `ผล ${year}`),
        'หมายเหตุ',
        'รหัส',
      ],
      ...targets.map((values, index): CellValue[] => [
        ...[index + 1, `ตัวชี้วัดที่ ${index + 1}`, 'คะแนน', ...values],
        ...[values[0] ?? 0, (values[1] ?? 0) + 1, '', '', '', '', ''],
      ]),
    ],
    เล่มแผน: [
      ['เลขที่คำสั่ง', '12 / 2565'],
      ['วันที่คำสั่ง', digits('19 กันยายน 2565')],
      ['วันที่ประกาศ', digits('30 กันยายน 2565')],
      ['ผู้ลงนาม', 'นายสมชาย ใจซื่อ'],
      [
        'คำนำ',
        [
          digits(
            `แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570) ดำเนินการใน 5 ปี (พ.ศ. 2566 - 2570) รวมทั้งสิ้นจำนวน ${projects.length} โครงการ งบประมาณรวม ${inAll.toLocaleString('en-US')} บาท`,
          ),
          ...[1, 2, 3, 4].map((dimension) => digits(`มิติที่ ${dimension} จำนวน ${count(dimension)} โครงการ`)),
          'ให้สอดคล้องกับยุทธศาสตร์ชาติ ๒๐ ปี (พ.ศ. ๒๕๖๑ - ๒๕๘๐)',
        ].join('\n'),
      ],
      ['วัตถุประสงค์', list('เพื่อให้โปร่งใส')],
    ],
    คณะกรรมการ: [
      ['ลำดับ', 'ผู้ดำรงตำแหน่ง', 'หน้าที่ในคณะกรรมการ', 'รหัส'],
      [1, `นายก${ORGANISATION}`, 'ประธานคณะกรรมการ', ''],
    ],
  };
}

/** Where a planted fault must be found. */
interface Place {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly header: string;
}

/** A way to spoil a book: what it changes, and where that must be told. `at` chooses among the rows. */
interface Planting {
  readonly code: FindingCode;
  plant(sheets: Sheets, book: Book, at: number): Place;
}

const rowsOf = (sheets: Sheets, sheet: string) => sheets[sheet] as CellValue[][];

/** Changes the cell of a row (counted from 1, below the header) in a column. */
function put(
  sheets: Sheets,
  sheet: string,
  row: number,
  header: string,
  value: CellValue | ((was: CellValue) => CellValue),
): Place {
  const [headers = [], ...rows] = rowsOf(sheets, sheet);
  const line = rows[row - 1] as CellValue[];
  const column = headers.indexOf(header);
  line[column] = typeof value === 'function' ? value(line[column] ?? '') : value;
  return { sheet, row: row + 1, header };
}

/** Changes a line of the book. */
function line(sheets: Sheets, label: string, change: (was: string) => string): Place {
  const rows = rowsOf(sheets, 'เล่มแผน');
  const row = rows.findIndex(([own]) => own === label);
  const cells = rows[row] as CellValue[];
  cells[1] = change(String(cells[1]));
  return { sheet: 'เล่มแผน', row: row + 1, header: label };
}

const DESCRIPTIONS = 'รายละเอียดโครงการ';
const RISKS = 'ความเสี่ยง';
const TARGETS = 'เป้าหมาย';
const NAME = 'โครงการ/กิจกรรม/มาตรการ';
const MEASURES = 'มาตรการควบคุมความเสี่ยง';
const either = (...digits: readonly string[]) =>
  new RegExp(digits.flatMap((one) => [one, toThaiDigits(one)]).join('|'));

/** What a row can't be printed without; a step is named in its first row. */
const NEEDED = [
  ['คณะกรรมการ', 1, 'ผู้ดำรงตำแหน่ง'],
  ['คณะกรรมการ', 1, 'หน้าที่ในคณะกรรมการ'],
  [TARGETS, 1, 'ตัวชี้วัด'],
  [RISKS, 2, 'ประเด็นความเสี่ยงการทุจริต'],
  [RISKS, 1, 'ขั้นตอนการดำเนินงาน'],
] as const;

/** Each plants into rows of its own, so that none hides another: description 1 to 5, step 1 to 3, target 1 to 3. */
const PLANTINGS: readonly Planting[] = [
  {
    code: 'description-missing',
    plant: (sheets) => {
      const last = rowsOf(sheets, DESCRIPTIONS).length - 1;
      rowsOf(sheets, DESCRIPTIONS).pop();
      return { sheet: 'แผน', row: last + 1, header: NAME };
    },
  },
  {
    code: 'description-orphan',
    plant: (sheets) => {
      const rows = rowsOf(sheets, DESCRIPTIONS);
      const like = rows[1] as CellValue[];
      rows.push([rows.length, 'กิจกรรมแข่งเรือยาวประเพณี', ...like.slice(2)]);
      return { sheet: DESCRIPTIONS, row: rows.length, header: NAME };
    },
  },
  {
    code: 'description-years-differ',
    plant: (sheets) => put(sheets, DESCRIPTIONS, 1, 'ระยะเวลาดำเนินการ', 'ปีงบประมาณ พ.ศ. 2571'),
  },
  {
    code: 'description-budget-differs',
    plant: (sheets) => put(sheets, DESCRIPTIONS, 2, 'งบประมาณดำเนินการ', '๙๙,๙๙๙ บาท'),
  },
  {
    code: 'description-heading-empty',
    plant: (sheets, _, at) =>
      put(sheets, DESCRIPTIONS, 3, ['หลักการและเหตุผล', 'กลุ่มเป้าหมาย', 'ผลลัพธ์'][at % 3] as string, ''),
  },
  {
    code: 'list-numbering',
    plant: (sheets, _, at) =>
      put(sheets, DESCRIPTIONS, 4, 'วิธีดำเนินการ', (was) =>
        at % 2 === 0 ? String(was).replace(either('3\\)'), '5)') : String(was).replace(/\n/, ' '),
      ),
  },
  {
    code: 'risk-measure-not-in-plan',
    plant: (sheets) => put(sheets, RISKS, 1, MEASURES, (was) => `${was}\nมาตรการปลูกป่าชายเลนเฉลิมพระเกียรติ`),
  },
  {
    code: 'risk-without-measure',
    plant: (sheets, { steps }) => {
      const row = 1 + (steps[0]?.issues.length ?? 0);
      for (let own = row + 1; own <= rowsOf(sheets, RISKS).length - 1; own += 1) {
        if (rowsOf(sheets, RISKS)[own]?.[0] === 2) put(sheets, RISKS, own, MEASURES, nameOf(0));
      }
      return put(sheets, RISKS, row, MEASURES, '');
    },
  },
  {
    code: 'text-missing',
    plant: (sheets, _, at) => {
      const [sheet, row, header] = NEEDED[at % NEEDED.length] as (typeof NEEDED)[number];
      return put(sheets, sheet, row, header, '');
    },
  },
  {
    code: 'risk-level-missing',
    plant: (sheets) => put(sheets, RISKS, 2, 'ระดับความเสี่ยง', ''),
  },
  {
    code: 'risk-level-differs',
    plant: (sheets) => put(sheets, RISKS, 1, 'ระดับความเสี่ยง', (was) => (was === 'ต่ำ' ? 'สูงมาก' : 'ต่ำ')),
  },
  {
    code: 'risk-numbering',
    plant: (sheets) => {
      const rows = rowsOf(sheets, RISKS);
      const first = rows.findIndex(([number]) => number === 3);
      for (const row of rows.slice(first)) if (row[0] === 3) row[0] = 9;
      return { sheet: RISKS, row: first + 1, header: 'ลำดับ' };
    },
  },
  {
    code: 'risk-number-invalid',
    plant: (sheets) => put(sheets, RISKS, lastRow(sheets, RISKS), 'ลำดับ', 'สี่'),
  },
  {
    code: 'risk-level-invalid',
    plant: (sheets) => put(sheets, RISKS, lastRow(sheets, RISKS), 'ระดับความเสี่ยง', 'แดง'),
  },
  { code: 'risk-score-invalid', plant: (sheets) => put(sheets, RISKS, lastRow(sheets, RISKS), 'โอกาส', 6) },
  {
    code: 'target-missing',
    plant: (sheets, _, at) => put(sheets, TARGETS, 1, `เป้าหมาย ${FIRST + (at % 5)}`, ''),
  },
  {
    code: 'target-invalid',
    plant: (sheets, _, at) => put(sheets, TARGETS, 2, `เป้าหมาย ${FIRST + (at % 5)}`, 'มากขึ้น'),
  },
  {
    code: 'target-text',
    plant: (sheets) =>
      put(sheets, TARGETS, 2, 'หน่วย', 'คะแนน') && put(sheets, TARGETS, 2, 'ผล 2568', '๙๙๙ คะแนน'),
  },
  { code: 'target-falls', plant: (sheets) => put(sheets, TARGETS, 3, 'เป้าหมาย 2570', 1) },
  { code: 'target-missed', plant: (sheets) => put(sheets, TARGETS, 3, 'ผล 2566', 0) },
  {
    code: 'order-after-announcement',
    plant: (sheets) => line(sheets, 'วันที่คำสั่ง', () => '๑ ตุลาคม ๒๕๖๕'),
  },
  {
    code: 'count-differs',
    plant: (sheets, { projects }, at) =>
      line(sheets, 'คำนำ', (was) =>
        at % 4 === 3
          ? was.replace(/(งบประมาณรวม )[0-9๐-๙,.]+/, '$1๙,๙๙๙,๙๙๙.๙๙')
          : at % 4 === 0
            ? was.replace(
                new RegExp(
                  `(จำนวน )(?:${projects.length}|${toThaiDigits(String(projects.length))})( โครงการ)`,
                ),
                '$1๙๙$2',
              )
            : at % 4 === 1
              ? was.replace(/ใน (?:5|๕) ปี/, 'ใน ๔ ปี')
              : was.replace(/(ทุจริต \(พ\.ศ\. )(?:2566|๒๕๖๖)/, '$12561'),
      ),
  },
  { code: 'placeholder', plant: (sheets) => line(sheets, 'ผู้ลงนาม', () => '(ระบุชื่อ)') },
  { code: 'slot-unknown', plant: (sheets) => line(sheets, 'คำนำ', (was) => `${was} {ปีแรกก}`) },
];

function lastRow(sheets: Sheets, sheet: string): number {
  return rowsOf(sheets, sheet).length - 1;
}

function workbookOf(sheets: Sheets): Workbook {
  const settings = settingsSheet({ ชื่อหน่วยงาน: ORGANISATION });
  const made = Object.entries(sheets).map(([name, rows]): [string, SheetCells] => [
    name,
    sheetOf(name, rows),
  ]);
  return { ตั้งค่า: settings, ...Object.fromEntries(made) };
}

const lines = (found: readonly { code: string; sheet: string; row: number; header: string }[]) =>
  found.map(({ code, sheet, row, header }) => `${sheet} ${row} ${header}: ${code}`).sort();

it('in a book that agrees with itself nothing is found', () => {
  fc.assert(
    fc.property(BOOKS, (book) => {
      expect(lines(checkAll(workbookOf(sheetsOf(book))))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('300 books with planted faults of every code: all are found where they were planted, and nothing else', () => {
  const planted = new Set<string>();
  fc.assert(
    fc.property(
      BOOKS,
      fc.subarray(PLANTINGS as Planting[], { minLength: 1 }),
      fc.nat({ max: 29 }),
      (book, plantings, at) => {
        const sheets = sheetsOf(book);
        // What takes the last row away or puts one below goes last, so that rows are where the others expect them.
        const places = plantings.map(({ code, plant }) => {
          planted.add(code);
          return { code, ...plant(sheets, book, at) };
        });
        expect(lines(checkAll(workbookOf(sheets)))).toEqual(lines(places));
      },
    ),
    { numRuns: 300 },
  );
  expect([...planted].sort()).toEqual(PLANTINGS.map(({ code }) => code).sort());
});
