// Headings of descriptions that the form doesn't have, or has in other words: nothing is glued to the heading before.

import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../src/core/catalogue.ts';
import { gridOf } from '../../../src/core/documents/grid.ts';
import { readText } from '../../../src/core/documents/read-text.ts';
import { recognisePlan, recogniseSheets } from '../../../src/core/documents/recognise-plan.ts';

const FORM = [
  'ชื่อโครงการ',
  'หลักการและเหตุผล',
  'วัตถุประสงค์',
  'กลุ่มเป้าหมาย',
  'วิธีดำเนินการ',
  'ระยะเวลาดำเนินการ',
  'งบประมาณดำเนินการ',
  'ผู้รับผิดชอบ',
];

/** The description of lines of which each has a heading and below it its text; what is doubted of it by header. */
function described(headings: readonly string[]): {
  readonly cells: Record<string, unknown>;
  readonly doubted: readonly string[];
  /** The years’ cells of แผน. */
  readonly plan: readonly unknown[] | undefined;
} {
  const text = headings.map((heading) => (heading.includes('\n') ? heading : `${heading}\nข้อความ`));
  const { sheets, doubts } = recognisePlan(
    readText(['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๗๐)', 'ลำดับที่ ๑', ...text].join('\n')),
    { catalogues: CATALOGUES, year: null },
  );
  const sheet = sheets.find((one) => one.sheet === 'รายละเอียดโครงการ');
  const { headers = [], rows = [] } = sheet ?? {};
  const doubted = doubts
    .filter((doubt) => doubt.sheet === sheet?.sheet)
    .map(({ cell }) => headers[(cell?.charCodeAt(0) ?? 0) - 65] ?? '');
  const plan = sheets.find((one) => one.sheet === 'แผน')?.rows[0]?.slice(4, 9);
  return { cells: Object.fromEntries(headers.map((header, at) => [header, rows[0]?.[at]])), doubted, plan };
}

/** The form's headings numbered, and those behind them. */
function numbered(...last: readonly string[]) {
  return described([...FORM, ...last].map((heading, index) => `${index + 1}. ${heading}`));
}

test.each([
  ['ตัวชี้วัด/ผลลัพธ์', 'ผลลัพธ์', 'ผลผลิต'],
  ['ตัวชี้วัดและผลผลิต', 'ผลผลิต', 'ผลลัพธ์'],
  ['ประโยชน์ที่จะได้รับ', 'ผลผลิต', 'ผลลัพธ์'],
])('%s is %s, and %s is doubted', (heading, header, missing) => {
  const { cells, doubted } = numbered(heading);
  expect([cells[header], cells[missing], doubted]).toEqual(['ข้อความ', '?', [missing]]);
});

test('a heading that the form doesn’t have becomes a column, by its number or by its words', () => {
  for (const [heading, header] of [
    ['หมายเหตุ', 'หมายเหตุ'],
    ['หมายเหตุ ข้อความ\n', 'หมายเหตุ'],
    ['หมายเหตุ : ข้อความ\n', 'หมายเหตุ'],
    ['ตัวชี้วัดความสำเร็จ', 'ตัวชี้วัดความสำเร็จ'],
    ['การขยายผล', 'การขยายผล'],
  ] as const) {
    const { cells, doubted } = numbered('ผลผลิต', 'ผลลัพธ์', heading);
    expect(cells).toMatchObject({ ผู้รับผิดชอบ: 'ข้อความ', ผลลัพธ์: 'ข้อความ', [header]: 'ข้อความ' });
    expect(doubted).toEqual([]);
    const between = numbered(heading, 'ผลผลิต', 'ผลลัพธ์');
    expect(between.cells).toMatchObject({ ผู้รับผิดชอบ: 'ข้อความ', [header]: 'ข้อความ' });
  }
  const bare = described([...FORM, 'ตัวชี้วัด: ก : ข\n', 'ตัวชี้วัด: ค\n', 'ผลผลิต', 'ผลลัพธ์']);
  expect(bare.cells).toMatchObject({ ผู้รับผิดชอบ: 'ข้อความ', ตัวชี้วัด: 'ก : ข\nค' });
});

test('headings of a list of their own may begin with 1 behind the name', () => {
  const [name = '', ...others] = FORM;
  const { cells, doubted } = described([
    `1. ${name}\nโครงการ ก`,
    ...others.map((heading, at) => `${at + 1}. ${heading}`),
  ]);
  expect(cells).toMatchObject({
    'โครงการ/กิจกรรม/มาตรการ': 'โครงการ ก',
    หลักการและเหตุผล: 'ข้อความ',
    ผู้รับผิดชอบ: 'ข้อความ',
  });
  expect(doubted).not.toContain('หลักการและเหตุผล');
});

test('an item of a list whose number comes after that of its heading is no heading', () => {
  const list = Array.from({ length: 12 }, (_, index) => `${index + 1}. ข้อ`).join('\n');
  const { cells } = numbered('ผลผลิต', `ผลลัพธ์\n${list}`);
  expect(cells.ผลลัพธ์).toBe(list);
});

test('a plan made of descriptions runs in the years that a period names whole; one end of them, or all but one, is a doubt', () => {
  const years = (period: string, budget = '๑๐๐ บาท') => {
    const form = FORM.map((heading) => {
      if (heading === 'ระยะเวลาดำเนินการ') return `${heading}\n${period}`;
      return heading === 'งบประมาณดำเนินการ' ? `${heading}\n${budget}` : heading;
    });
    return described([...form, 'ผลผลิต', 'ผลลัพธ์']).plan;
  };
  for (const whole of ['ตั้งแต่ปี ๒๕๖๗ ถึงปี ๒๕๖๘', 'ปีงบประมาณ พ.ศ. ๒๕๖๗ - ๒๕๖๘', 'ปี ๒๕๖๗ และ ๒๕๖๘'])
    expect(years(whole)).toEqual(['-', 100, 100, '-', '-']);
  for (const part of ['ตั้งแต่ปี ๒๕๖๗', 'ถึงปี ๒๕๖๘', 'ปี ๒๕๖๗ เป็นต้นไป', 'ทุกปี ยกเว้นปี ๒๕๖๘'])
    expect(years(part)).toEqual(['?', '?', '?', '?', '?']);
  // Dates say their fiscal years; a month alone may be but the beginning, and one without its year is any year's.
  for (const dates of ['๑ ตุลาคม ๒๕๖๖ – ๓๐ กันยายน ๒๕๖๘', 'ต.ค. 2566 ถึง ส.ค. 2568'])
    expect(years(dates)).toEqual(['-', 100, 100, '-', '-']);
  expect(years('ไตรมาสที่ ๒ ปีงบประมาณ ๒๕๖๙')).toEqual(['-', '-', '-', 100, '-']);
  for (const unsaid of ['ตลอดปีงบประมาณ', 'ม.ค. - มี.ค.', 'มกราคม ๒๕๖๘']) expect(years(unsaid)?.[1]).toBe('?');
  for (const each of ['๑๐๐ บาท/ปี', 'ปีละ ๑๐๐ บาท', 'ใช้งบประมาณ ๑๐๐ บาท ต่อปี'])
    expect(years('ปี ๒๕๖๖', each)).toEqual([100, '-', '-', '-', '-']);
  expect(years('ปี ๒๕๖๖', 'ใช้งบประมาณ ๑๐๐ บาท/ครั้ง')).toEqual(['?', '-', '-', '-', '-']);
});

test('what a form says besides, of the dimension above all, is neither the name’s nor lost, and a name keeps its first word', () => {
  const forms: readonly (readonly [string, (name: string, dimension: string) => readonly string[]])[] = [
    ['rows of a table', (name, own) => [`ชื่อโครงการ\t${name}`, `สอดคล้องกับมิติ\t${own}`, 'สถานะ\tใหม่']],
    [
      'rows, their numbers before',
      (name, own) => [`๑. โครงการ/กิจกรรม\t${name}`, `๒. มิติ\t${own}`, 'สถานะ\tใหม่'],
    ],
    ['lines', (name, own) => [`ชื่อโครงการ ${name}`, own, 'ภารกิจที่ ๑.๑']],
    ['lines', (name, own) => [`โครงการ/กิจกรรม : ${name}`, own, 'ภารกิจที่ ๑.๑']],
  ];
  for (const [shape, begin] of forms) {
    const project = (name: string, own: string) => [
      ...begin(name, own),
      ...[...FORM.slice(1), 'ผลผลิต', 'ผลลัพธ์'].map((heading) =>
        shape === 'lines' ? `${heading}\nข้อความ` : `${heading}\tข้อความ`,
      ),
      '',
    ];
    const text = [
      ...project('มาตรการ NO Gift Policy', 'มิติที่ ๒ การบริหารราชการด้วยความโปร่งใส'),
      ...project('กิจกรรม “คนดี”', 'มิติ : ๑'),
    ];
    const { sheets, doubts } = recognisePlan(
      readText(['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๗๐)', ...text].join('\n')),
      { catalogues: CATALOGUES, year: null },
    );
    const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.rows ?? [];
    expect(rowsOf('แผน').map((row) => [row[1], row[3]])).toEqual([
      [2, 'มาตรการ NO Gift Policy'],
      [1, 'กิจกรรม “คนดี”'],
    ]);
    const parts = Array(9).fill('ข้อความ');
    const own = shape === 'lines' ? 'ภารกิจที่ ๑.๑' : 'ใหม่';
    expect(rowsOf('รายละเอียดโครงการ').map((row) => [row.slice(2, 11), row[12]])).toEqual([
      [parts, own],
      [parts, own],
    ]);
    expect(doubts.filter(({ sheet }) => sheet !== 'แผน')).toEqual([]);
  }
});

test('a title’s label is no part of the name', () => {
  for (const label of ['โครงการ', 'กิจกรรม', '๑. มาตรการ']) {
    const { cells, doubted } = described([`${label} : อบรม\n`, ...FORM.slice(1), 'ผลผลิต', 'ผลลัพธ์']);
    expect([cells['โครงการ/กิจกรรม/มาตรการ'], doubted]).toEqual(['อบรม', []]);
  }
});

/** A plan of 2566 to 2568 made of one description. */
function years(budget: string, period = 'ปี ๒๕๖๖ - ๒๕๖๘') {
  const texts: Readonly<Record<string, string>> = { ระยะเวลาดำเนินการ: period, งบประมาณดำเนินการ: budget };
  const { plan } = described(
    [...FORM, 'ผลผลิต', 'ผลลัพธ์'].map((heading, at) => `${at + 1}. ${heading}\n${texts[heading] ?? 'ข้อความ'}`),
  );
  return plan?.slice(0, 3);
}

test.each<readonly [text: string, amounts: readonly (string | number)[]]>([
  ['ปี ๒๕๖๖ ๑๐,๐๐๐ บาท ปี ๒๕๖๗ - ๒๕๖๘ ปีละ ๓๐,๐๐๐ บาท จากข้อบัญญัติ', [10_000, 30_000, 30_000]],
  ['๑) พ.ศ. 2566 : 5,000.- บาท\n๒) พ.ศ. 2567 ไม่ใช้งบประมาณ\n๓) พ.ศ. 2568 : 6,000.50 บาท', [5000, 0, 6000.5]],
  ['๑๐,๐๐๐ บาท ต่อปี (ตั้งจ่ายจากข้อบัญญัติงบประมาณรายจ่ายประจำปี)', [10_000, 10_000, 10_000]],
  ['15,000 บาท (หนึ่งหมื่นห้าพันบาทถ้วน)', [15_000, 15_000, 15_000]],
  ['ไม่ใช้งบประมาณของ อบต.', [0, 0, 0]],
  // Nothing of these is each year's for certain.
  ...[
    'ปี 2566-2568 จำนวน 15,000 บาท',
    'ปี 2566 คนละ 120 บาท ปี 2567 คนละ 130 บาท',
    'ปี 2566 ไม่เกิน 10,000 บาท',
    'ปี 2566 ค่าวิทยากร 3,600 บาท',
    'ปี 2566 5,000 บาท ปี 2566 6,000 บาท',
    'ปี 2566 30 บาท/มื้อ',
    'เงินสมทบ 5,000 บาท',
    'ปี 2566120 บาท',
    'ปี 2566 เพิ่มอีก 6,000 บาท',
    'ปี 2566 ปีละ 5,000 บาท ต่อครั้ง',
    'ปี 2566 5,000 บาท ทั้งโครงการ',
    'ปี 2566 และ 2567 จำนวน 5,000 บาท',
    '10,000 บาท สำหรับปีแรก',
    '15,000 บาท (ห้าหมื่นบาทถ้วน)',
    'ปี 2566-2568 ปีละ 5,000 บาท (หกพันบาทถ้วน)',
    'ปี 2566 1๕,000 บาท',
  ].map((text) => [text, ['?', '?', '?']] as const),
])('a budget in words gives each year its amount where it says it for certain: %s', (text, amounts) => {
  expect(years(text)).toEqual(amounts);
});

test('a plan made of descriptions misses the amounts that a description doesn’t say', () => {
  const rows = [
    ['ชื่อโครงการ', 'หลักการและเหตุผล', 'วัตถุประสงค์', 'ระยะเวลา', 'งบประมาณ'],
    ['โครงการ ก', 'เหตุ', 'เพื่อ', 'ปี 2567', ''],
  ];
  const { doubts } = recognisePlan(
    [...readText('แผน พ.ศ. 2566 - 2568'), { kind: 'table', grid: gridOf(rows), place: 'ตาราง 1' }],
    { catalogues: CATALOGUES, year: null },
  );
  expect(
    doubts.filter(({ code }) => /^amount/.test(code)).map(({ code, cell, read }) => [code, cell, read]),
  ).toEqual([['amount-missing', 'F2', 'ปี 2567']]);
});

test('a period that begins with a month begins in that month’s fiscal year', () => {
  expect(years('5,000 บาท', 'ตั้งแต่ตุลาคม 2566 - 2568')?.[0]).not.toBe(5000);
  expect(years('5,000 บาท', 'ตั้งแต่ปีงบประมาณ พ.ศ. 2567 ถึง พ.ศ. 2568')).toEqual(['-', 5000, 5000]);
});

test('descriptions as a table with a project a row are taken in cell by cell, in a document and as a sheet; what is no project of it is told', () => {
  const table = [
    ['ที่', 'โครงการ/กิจกรรม', 'วัตถุประสงค์', 'หลักการ และเหตุผล', 'ระยะเวลา', 'งบประมาณ (บาท)', 'ผลผลิต', 'สถานที่'],
    ['มิติที่ 1 การสร้างวัฒนธรรมสุจริต'],
    [
      '๑',
      'โครงการอบรม',
      '1. เพื่ออบรม\n2. ผู้รับผิดชอบ : ทุกคน',
      'เหตุ',
      'ปี 2566 - 2567',
      '10,000 บาท',
      '',
      'ห้องประชุม',
    ],
    ['', '', '3. เพื่อสุจริต', '', '', '', 'ผลแรก', ''],
    ['มิติที่ ๒ การเปิดเผยข้อมูล'],
    ['๒', 'กิจกรรมเปิดเผย', 'เพื่อเปิด', 'เหตุสอง', 'ปี 2567', 'ไม่ใช้งบประมาณ', 'ผล', ''],
    ['3'],
    ['รวม 2 โครงการ', '', '', '', '', '10,000', '', ''],
    ['หมายเหตุ : ร่าง'],
  ];
  const title = 'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๖๗)';
  const options = { catalogues: CATALOGUES, year: null };
  const place = 'ตาราง 1';
  const own = { place, sheet: null, before: [], after: [] };
  for (const { sheets, doubts, yearless } of [
    recognisePlan([...readText(title), { kind: 'table', grid: gridOf(table), place }], options),
    recogniseSheets([{ grid: gridOf([[title], ...table]), ...own }], options),
  ]) {
    const [plan, described] = sheets;
    expect(plan?.rows).toEqual([
      [1, 1, '', 'โครงการอบรม', 10_000, 10_000, '', ''],
      [2, 2, '', 'กิจกรรมเปิดเผย', '-', 0, '', ''],
    ]);
    expect(described?.rows).toEqual([
      [
        ...[1, 'โครงการอบรม', 'เหตุ', '1. เพื่ออบรม\n2. ผู้รับผิดชอบ : ทุกคน\n3. เพื่อสุจริต', '?', '?', 'ปี 2566 - 2567'],
        ...['10,000 บาท', '?', 'ผลแรก', '?', 'ห้องประชุม'],
      ],
      [...[2, 'กิจกรรมเปิดเผย', 'เหตุสอง', 'เพื่อเปิด', '?', '?', 'ปี 2567', 'ไม่ใช้งบประมาณ', '?', 'ผล', '?', '']],
    ]);
    // Each heading that the table doesn't have is asked at its cell: three and ผลลัพธ์ of two projects.
    expect(doubts.filter(({ code }) => code === 'heading-missing')).toHaveLength(8);
    const others = doubts.filter(({ code }) => code !== 'heading-missing');
    expect(others.map(({ code, sheet, read }) => [code, sheet, read])).toEqual([
      ['row-unclear', 'รายละเอียดโครงการ', 'หมายเหตุ : ร่าง'],
    ]);
    expect(yearless).toEqual([]);
  }
});
