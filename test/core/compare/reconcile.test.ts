// The year held against the plan: the real one, worked out by hand; a made-up one; and 300 with planted faults.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/cell.ts';
import type { FindingCode } from '../../../src/core/check/finding.ts';
import { type Reconciliation, reconcile } from '../../../src/core/compare/reconcile.ts';
import { yearSheetName } from '../../../src/core/sheet-names.ts';
import {
  planReading,
  REAL_PLAN_READING,
  REAL_SETTINGS,
  REAL_YEAR_READING,
  yearReading,
} from '../real-plan.ts';
import { planHeaders, planSheet, sheetOf, withCell, YEAR_HEADERS, yearSheet } from '../seed.ts';

/** A row of a year's sheet, as far as it matters here. */
interface YearRow {
  readonly name: string;
  readonly dimension?: CellValue;
  readonly budget?: CellValue;
  readonly id?: string;
}

/** A row of `แผน`: one budget for each year, `-` for not run. */
interface PlanRow {
  readonly name: string;
  readonly dimension?: CellValue;
  readonly budgets: readonly CellValue[];
  readonly id?: string;
}

function held(
  year: number,
  rows: readonly YearRow[],
  firstYear: number,
  plan: readonly PlanRow[],
  organisation: string | null = null,
): Reconciliation {
  const lastYear = firstYear + (plan[0]?.budgets.length ?? 1) - 1;
  const yearCells = rows.map(({ name, dimension = 1, budget = 0, id = '' }, index) => [
    ...[index + 1, name, dimension, '', budget, true, false, false, false, '', '', id],
  ]);
  const planCells = plan.map(({ name, dimension = 1, budgets, id = '' }, index) => [
    ...[index + 1, dimension, '', name, ...budgets, '', '', id],
  ]);
  const yearHeader = YEAR_HEADERS;
  const planHeader = planHeaders(firstYear, lastYear);
  return reconcile(
    yearReading(sheetOf(yearSheetName(year), [yearHeader, ...yearCells]), year),
    planReading(sheetOf('แผน', [planHeader, ...planCells]), firstYear, lastYear),
    { organisation },
  );
}

const told = ({ findings }: Reconciliation) => findings.map(({ code, sheet, row }) => [code, sheet, row]);
const codes = ({ findings }: Reconciliation) => findings.map(({ code }) => code);
const matched = ({ pairs }: Reconciliation) => pairs.map(({ year, plan }) => [year.number, plan.number]);

/**
 * The truth, worked out by hand. Left: ลำดับ of the table of 2569 on the document's first page. Right: ลำดับที่ in part 3
 * of the plan, where each project's ระยะเวลาดำเนินการ (heading ๖) names its years; of 27 part 2 and part 3 disagree.
 */
const TRUE_PAIRS = [
  [1, 7], // โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต: ๒๕๖๙
  [2, 6], // หลักปรัชญาของเศรษฐกิจพอเพียง: ๒๕๖๖–๒๕๗๐, 15,000 in both
  [3, 2], // ประมวลจริยธรรมของ<องค์การ>: ๒๕๖๖–๒๕๗๐
  [5, 8], // ยกย่องเชิดชูเกียรติหน่วยงานและบุคคล: ๒๕๖๙
  [6, 13], // NO Gift Policy: ๒๕๖๖–๒๕๗๐
  [7, 15], // วิเคราะห์ผลการจัดซื้อจัดจ้าง: ๒๕๖๖ , ๒๕๖๗ , ๒๕๖๘ , ๒๕๗๐, so not in 2569
  [8, 21], // บูรณาการทุกภาคส่วน: ๒๕๖๗ , ๒๕๖๘ , ๒๕๖๙
  [9, 17], // การมีส่วนร่วมของประชาชนในการบริหารกิจการของ<องค์การ>: ๒๕๖๘ , ๒๕๖๙ , ๒๕๗๐
  [10, 16], // จัดเวทีประชาคม: ๒๕๖๖–๒๕๗๐, 5,000 in both
  [11, 23], // การควบคุมภายใน: ๒๕๖๖–๒๕๗๐
  [12, 26], // กรณีได้ทราบ หรือรับแจ้ง … ของ<องค์การ>: ๒๕๖๙
  [13, 22], // แผนการตรวจสอบภายใน: ๒๕๖๖–๒๕๗๐
  [14, 24], // ความเสี่ยงการทุจริตของ<องค์การ>: ๒๕๖๖–๒๕๗๐
  [15, 27], // ช่องทางการรับเรื่องร้องเรียน … ของ<องค์การ>: ๒๕๖๖, ๒๕๖๙, ๒๕๗๐ in part 2 (part 3 says otherwise)
];

/** In the year's table the organisation is อิสานเขต, in the plan อีสานเขต. */
const NAMED_AFTER_THE_ORGANISATION = [3, 9, 12, 14, 15];

/** All that the two tables disagree about: no amount, no dimension. Both sum up to 20,000 baht. */
const TRUE_DISAGREEMENTS = [
  // 4 เชิดชูเกียรติบุคลากรที่ปฏิบัติงานเป็นไปตามมาตรฐาน … is nowhere in the plan.
  ['not-in-plan', 'ปี 2569', 5],
  ['year-not-scheduled', 'ปี 2569', 8], // 7, as above
  // 19 and 20 run in 2569 (๐ in the plan's table), but are not in the table of 2569.
  ['missing-from-year', 'แผน', 20],
  ['missing-from-year', 'แผน', 21],
];

describe('the real sheet of 2569 against the real plan', () => {
  const result = reconcile(REAL_YEAR_READING, REAL_PLAN_READING, REAL_SETTINGS);

  it('recognises 14 of its 15 projects, the right ones, each by its name', () => {
    expect(matched(result)).toEqual(TRUE_PAIRS);
    expect(new Set(result.pairs.map(({ by }) => by))).toEqual(new Set(['name']));
    expect(result.onlyYear.map(({ number }) => number)).toEqual([4]);
    expect(result.onlyPlan).toHaveLength(27 - 14);
  });

  it('needs the organisation’s name to be sure of five of them', () => {
    const unsure = reconcile(REAL_YEAR_READING, REAL_PLAN_READING, { organisation: null });
    const byName = unsure.pairs.filter(({ by }) => by === 'name');
    expect(byName.map(({ year }) => year.number)).toEqual(
      TRUE_PAIRS.map(([number]) => number).filter(
        (number) => !NAMED_AFTER_THE_ORGANISATION.includes(number as number),
      ),
    );
  });

  it('finds the same whichever way the settings spell the organisation', () => {
    const organisation = 'องค์การบริหารส่วนตำบลอีสานเขต';
    expect(reconcile(REAL_YEAR_READING, REAL_PLAN_READING, { organisation })).toEqual(result);
  });

  it('reports exactly the four true disagreements', () => {
    expect(told(result)).toEqual(TRUE_DISAGREEMENTS);
  });

  it('names the cells: the name in the year’s sheet, the amount of 2569 in the plan', () => {
    expect(result.findings[0]).toEqual({
      code: 'not-in-plan',
      severity: 'warning',
      sheet: 'ปี 2569',
      row: 5,
      column: 2,
      header: 'รายการโครงการ',
      read: 'โครงการเชิดชูเกียรติบุคลากรที่ปฏิบัติงานเป็นไปตามมาตรฐาน ด้วยความวิริยะอุตสาหะ และซื่อสัตย์สุจริต',
      details: {},
      fix: null,
    });
    expect(result.findings[1]?.details).toEqual({ planRow: 16, year: 2569 });
    expect(result.findings[3]).toEqual({
      code: 'missing-from-year',
      severity: 'warning',
      sheet: 'แผน',
      row: 21,
      column: 8,
      header: 'งบ 2569',
      read: '0',
      details: {
        name: 'โครงการสร้างเครือข่ายภาคประชาชนเพื่อเฝ้าระวังการทุจริตขององค์การบริหารส่วนตำบลอีสานเขต',
        year: 2569,
      },
      fix: null,
    });
  });
});

describe('a plan of four years, 2571–2574, of a เทศบาลตำบล', () => {
  const ORGANISATION = 'เทศบาลตำบลทุ่งทองพัฒนา';
  const PLAN: readonly PlanRow[] = [
    { name: 'โครงการอบรมคุณธรรมพนักงานเทศบาล', budgets: [20000, '-', 20000, '-'], id: 'P-AAAA' },
    { name: 'มาตรการประกาศเจตนารมณ์ของเทศบาลตำบลทุ่งทองพัฒนา', dimension: 2, budgets: [0, 0, 0, 0] },
    { name: 'กิจกรรม "ตลาดนัดโปร่งใส" ครั้งที่ 2', dimension: 3, budgets: ['-', 7500.5, '-', '-'] },
    { name: 'โครงการตรวจสอบภายในประจำปี', dimension: 4, budgets: [0, 3000, 0, 0] },
    { name: 'โครงการเยาวชนคนสุจริต', budgets: ['-', 5000, '-', 5000] },
    { name: 'โครงการศูนย์ข้อมูลข่าวสารตำบล', dimension: 2, budgets: ['-', 1000, '-', '-'] },
  ];
  const result = held(
    2572,
    [
      { name: 'อบรมคุณธรรมพนักงาน', budget: 20000, id: 'P-AAAA' },
      { name: 'ประกาศเจตนารมณ์ของ ทต.ทุ่งทองพัฒนา', dimension: 2 },
      { name: 'ตลาดนัดโปร่งใส ครั้งที่ ๒', dimension: 2, budget: 7500.5 },
      { name: 'กิจกรรม ตรวจสอบภายในประจำปี', dimension: 4, budget: 3500 },
      { name: 'โครงการยาวชนคนสุจริต', budget: '5,000.00' },
      { name: 'โครงการปลูกป่าชายเลน', budget: 100 },
    ],
    2571,
    PLAN,
    ORGANISATION,
  );

  it('matches by รหัส, by name without its kind, by the organisation’s short name, and by similarity', () => {
    expect(result.pairs.map(({ year, plan, by }) => [year.number, plan.number, by])).toEqual([
      [1, 1, 'id'],
      [2, 2, 'name'],
      [3, 3, 'name'],
      [4, 4, 'name'],
      [5, 5, 'similarity'],
    ]);
  });

  it('reports what was planted, and nothing else', () => {
    expect(told(result)).toEqual([
      ['name-differs', 'ปี 2572', 2],
      ['year-not-scheduled', 'ปี 2572', 2],
      ['dimension-differs', 'ปี 2572', 4],
      ['budget-differs', 'ปี 2572', 5],
      ['name-differs', 'ปี 2572', 6],
      ['not-in-plan', 'ปี 2572', 7],
      ['missing-from-year', 'แผน', 7],
    ]);
    expect(result.findings.map(({ details }) => details)).toMatchObject([
      { by: 'id', planName: 'โครงการอบรมคุณธรรมพนักงานเทศบาล', planRow: 2 },
      { year: 2572, planRow: 2 },
      { dimension: 2, planDimension: 3, planRow: 4 },
      { satang: 350000, planSatang: 300000, planRow: 5 },
      { by: 'similarity', planName: 'โครงการเยาวชนคนสุจริต', planRow: 6 },
      {},
      { name: 'โครงการศูนย์ข้อมูลข่าวสารตำบล', year: 2572 },
    ]);
  });
});

describe('rows that are hard to tell apart', () => {
  it('of two projects of one name, those go together that agree in dimension and amount', () => {
    const result = held(
      2571,
      [
        { name: 'จัดเวทีประชาคม', dimension: 3, budget: 500 },
        { name: 'จัดเวทีประชาคม', dimension: 1, budget: 200 },
        { name: 'จัดเวทีประชาคม', dimension: 1, budget: 100 },
      ],
      2571,
      [
        { name: 'โครงการจัดเวทีประชาคม', dimension: 1, budgets: [100] },
        { name: 'จัดเวทีประชาคม', dimension: 1, budgets: [200] },
        { name: 'จัดเวทีประชาคม', dimension: 3, budgets: [500] },
      ],
    );
    expect(matched(result)).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
    ]);
    expect(result.findings).toEqual([]);
  });

  it('of rows that are the same in all, the first goes with the first', () => {
    const twice = [{ name: 'จัดเวทีประชาคม' }, { name: 'จัดเวทีประชาคม' }];
    const result = held(2571, twice, 2571, [
      { name: 'จัดเวทีประชาคม', budgets: [0] },
      { name: 'จัดเวทีประชาคม', budgets: [0] },
      { name: 'จัดเวทีประชาคม', budgets: [0] },
    ]);
    expect(matched(result)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    // That the third stands there twice is said of it already; the year doesn't lack it.
    expect(told(result)).toEqual([]);
    expect(result.twicePlan.map(({ number }) => number)).toEqual([3]);
  });

  it.each<[string, readonly YearRow[], readonly PlanRow[], readonly unknown[]]>([
    [
      'a row of the year that stands twice is in the plan',
      [{ name: 'โครงการ จัดเวที ประชาคม' }, { name: 'จัดเวทีประชาคม', budget: 700 }],
      [{ name: 'โครงการจัดเวทีประชาคม', budgets: [0] }],
      [],
    ],
    [
      'so with a รหัส of its own',
      [
        { name: 'จัดเวทีประชาคม', id: 'P-AAAA' },
        { name: 'จัดเวทีประชาคม', id: 'P-BBBB' },
      ],
      [{ name: 'จัดเวทีประชาคม', budgets: [0], id: 'P-BBBB' }],
      [],
    ],
    [
      'so with the organisation written in another way',
      [{ name: 'แจ้งเบาะแสของ อบต.ทุ่งทอง' }, { name: 'แจ้งเบาะแสขององค์การบริหารส่วนตำบลทุ่งทอง' }],
      [{ name: 'แจ้งเบาะแสของ อบต.ทุ่งทอง', budgets: [0] }],
      [],
    ],
    [
      'a project that the plan has twice isn’t missing from the year',
      [{ name: 'จัดเวทีประชาคม' }],
      [
        { name: 'จัดเวทีประชาคม', budgets: [0] },
        { name: 'จัดเวทีประชาคม', budgets: [900] },
      ],
      [],
    ],
    [
      'of two that are probably the plan’s, which are one to the year, one is enough',
      [{ name: 'โครงการยาวชนคนสุจริต' }, { name: 'โครงการยาวชนคนสุจริต' }],
      [{ name: 'โครงการเยาวชนคนสุจริต', budgets: [0] }],
      [['name-differs', 'ปี 2571', 2]],
    ],
    [
      'what stands twice is not likened to another project',
      [{ name: 'โครงการเยาวชนคนสุจริต' }, { name: 'โครงการเยาวชนคนสุจริต' }],
      [
        { name: 'โครงการเยาวชนคนสุจริต', budgets: [0] },
        { name: 'โครงการเยาวชนคนสุจริตใจ', budgets: [0] },
      ],
      [['missing-from-year', 'แผน', 3]],
    ],
    [
      'a similar name is another project',
      [{ name: 'โครงการเยาวชนคนสุจริต' }, { name: 'โครงการเยาวชนคนสุจริตใจ' }],
      [{ name: 'โครงการเยาวชนคนสุจริต', budgets: [0] }],
      [['not-in-plan', 'ปี 2571', 3]],
    ],
    [
      'a name of another kind, too',
      [{ name: 'โครงการจัดเวทีประชาคม' }, { name: 'กิจกรรมจัดเวทีประชาคม' }],
      [{ name: 'โครงการจัดเวทีประชาคม', budgets: [0] }],
      [['not-in-plan', 'ปี 2571', 3]],
    ],
    [
      'what isn’t in the plan at all is said of each row',
      [{ name: 'จัดเวทีประชาคม' }, { name: 'จัดเวทีประชาคม' }],
      [{ name: 'โครงการปลูกป่าชายเลน', budgets: ['-'] }],
      [
        ['not-in-plan', 'ปี 2571', 2],
        ['not-in-plan', 'ปี 2571', 3],
      ],
    ],
  ])('%s', (_, rows, plan, findings) => {
    const organisation = 'องค์การบริหารส่วนตำบลทุ่งทอง';
    expect(told(held(2571, rows, 2571, plan, organisation))).toEqual(findings);
  });

  it('of one name in two dimensions are two projects, and the sentence says which', () => {
    const both = [1, 3].map((dimension) => ({ name: 'จัดเวทีประชาคม', dimension, budgets: [0] }));
    const missing = held(2571, [{ name: 'จัดเวทีประชาคม' }], 2571, both);
    expect(told(missing)).toEqual([['missing-from-year', 'แผน', 3]]);
    expect(missing.findings[0]?.details).toMatchObject({ dimension: 3 });
    const unknown = held(2571, both, 2571, both.slice(1));
    expect(told(unknown)).toEqual([['not-in-plan', 'ปี 2571', 2]]);
    expect(unknown.findings[0]?.details).toEqual({ dimension: 1 });
  });

  it.each([
    ['', ''],
    ['P-AAAA', 'P-AAAA'],
  ])('of two rows of the plan the year’s is the one that runs, with the รหัส “%s”', (id) => {
    const result = held(2571, [{ name: 'จัดเวทีประชาคม', budget: 500, id }], 2571, [
      { name: 'จัดเวทีประชาคม', budgets: ['-'], id },
      { name: 'จัดเวทีประชาคม', budgets: [600], id },
    ]);
    expect(matched(result)).toEqual([[1, 2]]);
    expect(codes(result)).toEqual(['budget-differs']);
  });

  it('a row that was copied with its รหัส leaves the original with its project', () => {
    const result = held(
      2571,
      [
        { name: 'โครงการใหม่จากสำเนา', id: 'P-AAAA' },
        { name: 'โครงการต้นฉบับ', id: 'p-aaaa' },
      ],
      2571,
      [{ name: 'โครงการต้นฉบับ', budgets: [0], id: 'P-AAAA' }],
    );
    expect(matched(result)).toEqual([[2, 1]]);
    expect(told(result)).toEqual([['not-in-plan', 'ปี 2571', 2]]);
  });

  it('the most similar names go together, whatever their order', () => {
    const result = held(
      2571,
      [{ name: 'โครงการอบรมผู้นำชุมชนต้านทุจริต' }, { name: 'โครงการอบรมผู้นำชุมชนต้านการทุจริต รุ่น 2' }],
      2571,
      [
        { name: 'โครงการอบรมผู้นำชุมชนต้านการทุจริตรุ่น 3', budgets: [0] },
        { name: 'โครงการอบรมผู้นำชุมชน ต้านทุจริต!', budgets: [0] },
      ],
    );
    expect(matched(result)).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('two projects whose names share many words are not taken for one', () => {
    const result = held(2571, [{ name: 'โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต' }], 2571, [
      { name: 'โครงการเสริมสร้างองค์ความรู้ด้านการต่อต้านการทุจริต', budgets: [0] },
    ]);
    expect(codes(result)).toEqual(['not-in-plan', 'missing-from-year']);
  });

  it('the template’s words for the organisation stand for it', () => {
    const plan = [{ name: 'มาตรการแจ้งเบาะแสของระบุชื่อองค์กรปกครองส่วนท้องถิ่น', budgets: [0] }];
    const rows = [{ name: 'แจ้งเบาะแสของอบต.อีสานเขต' }];
    const result = held(2571, rows, 2571, plan, 'องค์การบริหารส่วนตำบลอีสานเขต');
    expect(result.pairs.map(({ by }) => by)).toEqual(['name']);
  });
});

describe('what was not understood', () => {
  it('is neither an agreement nor a disagreement', () => {
    const result = held(
      2571,
      [{ name: 'ก', dimension: 'ห้า', budget: 'สิบบาท' }, { name: 'ข' }, { name: '', budget: 5 }],
      2571,
      [
        { name: 'ก', budgets: [500] },
        { name: 'ข', dimension: 'ห้า', budgets: ['สิบบาท'] },
        { name: 'ค', budgets: ['สิบบาท'] },
        { name: '', budgets: [7] },
      ],
    );
    expect(matched(result)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(result.findings).toEqual([]);
  });

  it('an empty cell of the plan means not run, as a dash does', () => {
    const rows = [{ name: 'ก' }, { name: 'ข' }];
    const result = held(2571, rows, 2571, [
      { name: 'ก', budgets: [''] },
      { name: 'ข', budgets: ['-'] },
      { name: 'ค', budgets: [''] },
    ]);
    expect(codes(result)).toEqual(['year-not-scheduled', 'year-not-scheduled']);
  });

  it('a year outside the plan is compared with nothing', () => {
    const outside = yearReading({ ...yearSheet(), sheet: 'ปี 2575' }, 2575);
    const result = reconcile(outside, REAL_PLAN_READING, REAL_SETTINGS);
    expect(result.findings).toEqual([]);
    expect(result.pairs).toHaveLength(14);
  });
});

describe('sums that agree', () => {
  it('hide nothing: two amounts that were swapped are both found', () => {
    const swapped = withCell(withCell(yearSheet(), 3, 5, 5000), 11, 5, 15000);
    const result = reconcile(yearReading(swapped, 2569), REAL_PLAN_READING, REAL_SETTINGS);
    expect(told(result).filter(([code]) => code === 'budget-differs')).toEqual([
      ['budget-differs', 'ปี 2569', 3],
      ['budget-differs', 'ปี 2569', 11],
    ]);
    expect(planSheet().cells).toHaveLength(28);
  });
});

/** A fault planted in one project, and what must be found because of it. */
const FAULTS: Readonly<Record<string, readonly FindingCode[]>> = {
  none: [],
  'budget changed': ['budget-differs'],
  dropped: ['missing-from-year'],
  renamed: ['name-differs'],
  'renamed altogether': ['not-in-plan', 'missing-from-year'],
  moved: ['dimension-differs'],
  'year added': ['year-not-scheduled'],
  invented: ['not-in-plan'],
};

describe('300 random plans with planted faults', () => {
  const ORGANISATION = 'องค์การบริหารส่วนตำบลห้วยน้ำใสงาม';
  const LETTERS = 'กขคงจฉชซญดตถทธนบปผฝพฟมยรลวศสหอ';
  /** A name of mixed-up letters: no two of them share more than a few pairs of letters, however a failing case is made smaller. */
  const nameOf = (number: number) => {
    let state = number + 1;
    return Array.from({ length: 16 + (number % 25) }, () => {
      state = (state * 48271) % 2147483647;
      return LETTERS[Math.floor((state / 2147483647) * LETTERS.length)];
    }).join('');
  };
  const project = fc.record({
    kind: fc.constantFrom('โครงการ', 'มาตรการ', 'กิจกรรม', ''),
    ofOrganisation: fc.boolean(),
    dimension: fc.integer({ min: 1, max: 4 }),
    budgets: fc.array(fc.option(fc.integer({ min: 0, max: 9_999_999 })), { minLength: 10, maxLength: 10 }),
    fault: fc.constantFrom(...Object.keys(FAULTS)),
    disguise: fc.constantFrom('none', 'quotes', 'spaces', 'organisation', 'kind'),
  });
  const world = fc.record({
    years: fc.integer({ min: 1, max: 10 }),
    at: fc.nat(9),
    withIds: fc.boolean(),
    projects: fc.array(project, { minLength: 1, maxLength: 40 }),
    names: fc.nat(1_000_000),
    shuffle: fc.array(fc.nat(), { minLength: 80, maxLength: 80 }),
  });

  it('every planted fault is found, and nothing else', () => {
    fc.assert(
      fc.property(world, ({ years, at, withIds, projects, names, shuffle }) => {
        const year = at % years;
        const expected: (readonly [FindingCode, string])[] = [];
        const planRows: PlanRow[] = [];
        const yearRows: YearRow[] = [];
        projects.forEach((project, index) => {
          const { fault, disguise, dimension } = project;
          const name = nameOf(names + index);
          const tail = project.ofOrganisation ? `ของ${ORGANISATION}` : '';
          const planName = `${project.kind}${name}${tail}`;
          const budgets = project.budgets
            .slice(0, years)
            .map((satang) => (satang === null ? '-' : satang / 100));
          const faulty = fault !== 'none' && fault !== 'invented';
          // A fault of the year needs a project that is scheduled in it; an added year one that isn't.
          if (faulty) budgets[year] = fault === 'year added' ? '-' : (project.budgets[year] ?? 0) / 100;
          const planned = budgets[year] as number | '-';
          const id = withIds && fault !== 'renamed altogether' ? `P-${index}` : '';
          if (fault !== 'invented') planRows.push({ name: planName, dimension, budgets, id });
          const scheduled = planned !== '-' || fault === 'year added' || fault === 'invented';
          if (!scheduled || fault === 'dropped') {
            if (fault === 'dropped') expected.push(['missing-from-year', planName]);
            return;
          }
          const disguised = {
            none: planName,
            quotes: `${project.kind}“${name}”${tail}`,
            spaces: `${project.kind} ${name.slice(0, 9)}  ${name.slice(9)}${tail}`,
            organisation: planName.replace('ห้วยน้ำใส', 'ห้วยนํ้าไส'),
            kind: `${project.kind === '' ? 'โครงการ' : ''}${name}${tail}`,
          }[disguise];
          const at = disguised.indexOf(name.slice(0, 5));
          const letter = disguised[at + 2] === 'ฮ' ? 'ฬ' : 'ฮ';
          const yearName =
            fault === 'renamed'
              ? `${disguised.slice(0, at + 2)}${letter}${disguised.slice(at + 3)}`
              : fault === 'renamed altogether'
                ? nameOf(names + 1000 + index)
                : disguised;
          for (const code of FAULTS[fault] ?? []) {
            expected.push([code, code === 'missing-from-year' ? planName : yearName]);
          }
          const budget = planned === '-' ? 5 : planned + (fault === 'budget changed' ? 0.01 : 0);
          const moved = fault === 'moved' ? (dimension % 4) + 1 : dimension;
          yearRows.push({ name: yearName, dimension: moved, budget, id: fault === 'invented' ? '' : id });
        });
        const rows = yearRows
          .map((row, index) => ({ row, key: shuffle[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        fc.pre(rows.length > 0 && planRows.length > 0);
        const { findings } = held(2571 + year, rows, 2571, planRows, ORGANISATION);
        const found = findings.map(({ code, row, details }) => [
          code,
          code === 'missing-from-year' ? String(details.name) : String(rows[row - 2]?.name),
        ]);
        const sorted = (list: readonly (readonly string[])[]) => list.map((one) => one.join(' ')).sort();
        expect(sorted(found)).toEqual(sorted(expected));
      }),
      { numRuns: 300 },
    );
  });
});
