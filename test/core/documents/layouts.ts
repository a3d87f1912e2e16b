// Tables as officers lay them out, each made from the same truth: what a reader must find in every one of them.
import annual from '../../../local/sample/annual-2569.json' with { type: 'json' };
import fiveYear from '../../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import type { CellValue } from '../../../src/core/cell.ts';
import type { GridCell, PlacedGrid } from '../../../src/core/documents/grid.ts';

/** A project of a year, as it truly is. */
export interface YearTruth {
  readonly number: number;
  readonly name: string;
  readonly dimension: number;
  readonly budget: number;
  readonly quarters: readonly boolean[];
}

/** A project of the whole plan, as it truly is; null: not run that year. */
export interface PlanTruth {
  readonly number: number;
  readonly name: string;
  readonly dimension: number;
  readonly mission: string;
  readonly budgets: readonly (number | null)[];
}

/** The real year 2569. */
export const YEAR: readonly YearTruth[] = annual.rows.map(({ no, name, dimension, budget, quarters }) => ({
  number: no,
  name,
  dimension,
  budget,
  quarters,
}));

/** The real plan 2566–2570. */
export const PLAN: readonly PlanTruth[] = fiveYear.projects.map(
  ({ no, name, dimension, mission, budgets }) => ({
    number: no,
    name,
    dimension,
    mission,
    budgets: Object.values(budgets),
  }),
);

/** The years of the plan. */
export const YEARS = [2566, 2567, 2568, 2569, 2570];

/** A cell of a table that spans more than its own place. */
export interface Spanning {
  readonly value: CellValue;
  readonly rows?: number;
  readonly columns?: number;
}

/** A row of a table: values; a cell that spans; null where another cell covers the place. */
export type Row = readonly (CellValue | Spanning | null)[];

const isSpanning = (cell: CellValue | Spanning | null): cell is Spanning =>
  typeof cell === 'object' && cell !== null && 'value' in cell;

/** A table from its rows. `isSheet`: cells hold values, as a sheet's do; else only what is seen. */
export function tableOf(
  rows: readonly Row[],
  around: Partial<Pick<PlacedGrid, 'before' | 'after' | 'sheet'>> = {},
): PlacedGrid {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, at): GridCell[] => {
      if (cell === null || cell === '') return [];
      const { value, rows: high = 1, columns: wide = 1 } = isSpanning(cell) ? cell : { value: cell };
      const text = typeof value === 'object' ? value.date : String(value);
      const place = { row: index + 1, column: at + 1, rows: high, columns: wide };
      return [typeof value === 'string' ? { ...place, text } : { ...place, text, value }];
    }),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    grid: { rows: rows.length, columns, cells },
    place: 'ตาราง 1',
    sheet: null,
    before: [],
    after: [],
    ...around,
  };
}

const thai = (text: string | number) =>
  String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const money = (baht: number) => baht.toLocaleString('en-US', { minimumFractionDigits: 2 });
const whole = (baht: number) => baht.toLocaleString('en-US');
const ticked = (quarters: readonly boolean[], mark = '☑') => quarters.map((runs) => (runs ? mark : ''));
const TITLE = 'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569 ของ องค์การบริหารส่วนตำบลอิสานเขต';
const DIMENSIONS = [
  'การสร้างวัฒนธรรมสุจริต',
  'การบริหารราชการด้วยความโปร่งใส',
  'การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
  'การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น',
];
const named = (dimension: number) => DIMENSIONS[dimension - 1] as string;
const span = (value: CellValue, rows: number, columns = 1): Spanning => ({ value, rows, columns });
const groups = <Item extends { readonly dimension: number }>(items: readonly Item[]) =>
  [1, 2, 3, 4].map((dimension) => items.filter((item) => item.dimension === dimension));

/** A layout of a year's table; `decomposed` names are written as PDF programs write them. */
export interface YearLayout {
  readonly name: string;
  readonly table: () => PlacedGrid;
  readonly year?: number;
}

const header = ['ลำดับ', 'รายการโครงการ (ตั้งต้น)', 'มิติ', 'งบประมาณ (บาท)'];

/** Every layout of a year's table that was made by hand. */
export const YEAR_LAYOUTS: readonly YearLayout[] = [
  {
    name: 'as e-PlanNACC prints it, merges lost',
    table: () =>
      tableOf(
        [
          [TITLE],
          [...header, 'ดำเนินการไตรมาส', '', '', '', 'หมายเหตุ'],
          ['', '', '', '', '1', '2', '3', '4', ''],
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            String(number),
            name,
            String(dimension),
            money(budget),
            ...ticked(quarters),
            '',
          ]),
          ['', '', 'รวมทั้งสิ้น', '20,000.00', '10', '8', '11', '8'],
          ['** ข้อมูล ณ วันที่ 08 มิถุนายน 2569'],
          ['ชื่อ - สกุล ผู้ออกรายงาน นางสาวสมหญิง ใจสุจริต'],
          ['คำอธิบาย'],
          ...[1, 2, 3, 4].map((dimension) => [`มิติ ${dimension} ${named(dimension)}`]),
        ],
        { sheet: 'Sheet1' },
      ),
  },
  {
    name: 'a sheet with merged title and header, numbers and checkboxes',
    table: () =>
      tableOf(
        [
          [span(TITLE, 1, 9), ...Array(8).fill(null)],
          [],
          [
            ...header.map((word) => span(word, 2)),
            span('ดำเนินการไตรมาส', 1, 4),
            null,
            null,
            null,
            span('หมายเหตุ', 2),
          ],
          [null, null, null, null, 1, 2, 3, 4, null],
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            number,
            name,
            dimension,
            budget,
            ...quarters,
            '',
          ]),
          [span('รวมทั้งสิ้น', 1, 3), null, null, 20000, 10, 8, 11, 8],
        ],
        { sheet: 'แผนปี' },
      ),
  },
  {
    name: 'Thai digits, ✓, quarters named by their months, columns in another order',
    table: () =>
      tableOf(
        [
          [
            'ที่',
            'ต.ค.-ธ.ค. 68',
            'ม.ค.-มี.ค. 69',
            'เม.ย.-มิ.ย. 69',
            'ก.ค.-ก.ย. 69',
            'โครงการ/กิจกรรม/มาตรการ',
            'งบประมาณ',
            'มิติที่',
            'หน่วยงานที่รับผิดชอบ',
          ],
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            thai(number),
            ...ticked(quarters, '✓'),
            name,
            `${thai(whole(budget))} บาท`,
            thai(dimension),
            'สำนักปลัด',
          ]),
          ['', '', '', '', '', 'รวม ๑๕ โครงการ', '๒๐,๐๐๐ บาท', '', ''],
        ],
        { before: ['แผนการดำเนินงานประจำปีงบประมาณ พ.ศ. ๒๕๖๙', 'องค์การบริหารส่วนตำบลอิสานเขต'] },
      ),
  },
  {
    name: 'dimensions as heading rows, numbers that begin anew in none',
    table: () =>
      tableOf(
        [
          ['แผนป้องกันการทุจริต ประจำปี พ.ศ. ๒๕69'],
          ['ลำดับที่', 'ชื่อโครงการ', 'งบประมาณ (บาท)', 'ไตรมาสที่ 1', 'ไตรมาสที่ 2', 'ไตรมาสที่ 3', 'ไตรมาสที่ 4'],
          ...groups(YEAR).flatMap((group, index) => [
            [span(`มิติที่ ${thai(index + 1)} ${named(index + 1)}`, 1, 7), ...Array(6).fill(null)],
            ...group.map(({ number, name, budget, quarters }) => [
              `${number}.`,
              name,
              budget === 0 ? 'ไม่ใช้งบประมาณ' : `${whole(budget)}.-`,
              ...ticked(quarters, '/'),
            ]),
            [
              `รวมมิติที่ ${index + 1}`,
              '',
              whole(group.reduce((sum, { budget }) => sum + budget, 0)),
              '',
              '',
              '',
              '',
            ],
          ]),
          ['รวมทั้งสิ้น', '', '20,000'],
        ],
        { sheet: 'ปี2569' },
      ),
  },
  {
    name: 'months of the year, a mark in each',
    table: () => {
      const months = 'ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.'.split(' ');
      return tableOf(
        [
          [
            'ลำดับ',
            'โครงการ',
            'มิติ',
            'งบประมาณ',
            span('พ.ศ. 2568', 1, 3),
            null,
            null,
            span('พ.ศ. 2569', 1, 9),
            ...Array(8).fill(null),
          ],
          ['', '', '', '', ...months],
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            number,
            name,
            `มิติ ${dimension}`,
            budget,
            ...months.map((_, index) => (quarters[Math.floor(index / 3)] && index % 3 !== 1 ? '✔' : '')),
          ]),
        ],
        { before: ['ปฏิทินการดำเนินงาน ปีงบประมาณ พ.ศ. 2569'] },
      );
    },
  },
  {
    name: 'a period of months in words',
    table: () =>
      tableOf(
        [
          ['ลำดับ', 'โครงการ/กิจกรรม', 'ด้าน/มิติ', 'มิติ', 'วงเงินงบประมาณ', 'ระยะเวลาดำเนินการ', 'ผู้รับผิดชอบ'],
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            number,
            name,
            'ป้องกันการทุจริต',
            named(dimension),
            whole(budget),
            quarters.every(Boolean)
              ? 'ตลอดปีงบประมาณ'
              : quarters
                  .flatMap((runs, index) =>
                    runs
                      ? [
                          ['ต.ค. - ธ.ค. 68', 'ม.ค. - มี.ค. 69', 'เม.ย. 69 - มิ.ย. 69', 'กรกฎาคม - กันยายน 2569'][
                            index
                          ],
                        ]
                      : [],
                  )
                  .join(', '),
            'สำนักปลัด',
          ]),
        ],
        { before: ['แผนปฏิบัติการ พ.ศ. 2569'], sheet: null },
      ),
  },
  {
    name: 'quarters in one column, by their numbers',
    table: () =>
      tableOf(
        [
          ['มิติ', 'ลำดับ', 'ชื่อรายการ', 'จำนวนเงิน', 'ไตรมาสที่ดำเนินการ'],
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            `มิติที่ ${dimension} ${named(dimension)}`,
            number,
            name,
            budget,
            quarters.flatMap((runs, index) => (runs ? [String(index + 1)] : [])).join(', '),
          ]),
        ],
        { sheet: '2569' },
      ),
  },
  {
    name: 'numbers within the names, dimension cells merged over their rows',
    table: () =>
      tableOf(
        [
          [
            'มิติ',
            'มาตรการ/โครงการ',
            'งบประมาณที่ใช้',
            'ไตรมาส 1 (ต.ค.-ธ.ค.)',
            'ไตรมาส 2',
            'ไตรมาส 3',
            'ไตรมาส 4',
            'หมายเหตุ',
          ],
          ...groups(YEAR).flatMap((group, index) =>
            group.map(({ number, name, budget, quarters }, at) => [
              at === 0 ? span(`${thai(index + 1)}. ${named(index + 1)}`, group.length) : null,
              `${thai(number)}) ${name}`,
              thai(whole(budget)),
              ...ticked(quarters, '√'),
              '-',
            ]),
          ),
          [span('รวมทั้งสิ้น', 1, 2), null, '๒๐,๐๐๐', '', '', '', ''],
        ],
        { before: ['ของ องค์การบริหารส่วนตำบลอิสานเขต', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'] },
      ),
  },
  {
    name: 'dimension cells whose merges were lost',
    table: () =>
      tableOf(
        [
          ['มิติ', 'ลำดับ', 'โครงการ', 'งบ (บาท)', 'Q1', 'Q2', 'Q3', 'Q4'],
          ...groups(YEAR).flatMap((group, index) =>
            group.map(({ number, name, budget, quarters }, at) => [
              at === 0 ? `มิติที่ ${index + 1}` : '',
              number,
              name,
              budget,
              ...quarters.map((runs) => (runs ? 'TRUE' : 'FALSE')),
            ]),
          ),
        ],
        { sheet: 'ปี 2569' },
      ),
  },
  {
    name: 'several projects in a cell, one a line, with as many budgets and ticks',
    table: () =>
      tableOf(
        [
          ['มิติ', 'โครงการ/กิจกรรม/มาตรการ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
          ...groups(YEAR).map((group, index) => [
            String(index + 1),
            group.map(({ number, name }) => `${thai(number)}) ${name}`).join('\n'),
            group.map(({ budget }) => thai(whole(budget))).join('\n'),
            ...[0, 1, 2, 3].map((at) => group.map(({ quarters }) => (quarters[at] ? '☑' : '☐')).join('\n')),
          ]),
        ],
        { before: ['แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2569'] },
      ),
  },
  {
    name: 'amounts in thousands of baht, said above the table',
    table: () =>
      tableOf(
        [
          ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            number,
            name,
            dimension,
            String(budget / 1000),
            ...ticked(quarters),
          ]),
        ],
        { before: ['แผน พ.ศ. 2569', '(หน่วย : พันบาท)'] },
      ),
  },
  {
    name: 'a header of three rows, and the columns numbered below it',
    table: () =>
      tableOf(
        [
          [
            span('ลำดับ', 3),
            span('โครงการ', 3),
            span('มิติ', 3),
            span('รายละเอียด', 1, 5),
            null,
            null,
            null,
            null,
          ],
          [
            null,
            null,
            null,
            span('งบประมาณ (บาท)', 2),
            span('ระยะเวลาดำเนินการ (ไตรมาส)', 1, 4),
            null,
            null,
            null,
          ],
          [null, null, null, null, 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            String(number),
            name,
            String(dimension),
            whole(budget),
            ...ticked(quarters),
          ]),
        ],
        { before: ['ปี พ.ศ. 2569'] },
      ),
  },
  {
    name: 'a table for each dimension under a header of its own, the year typed beside the command',
    year: 2569,
    table: () =>
      tableOf(
        groups(YEAR).flatMap((group, index) => [
          [`มิติที่ ${index + 1} ${named(index + 1)}`, '', '', '', '', '', ''],
          ['ลำดับ', 'ชื่อโครงการ', 'งบประมาณ', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
          ...group.map(({ number, name, budget, quarters }) => [number, name, budget, ...ticked(quarters)]),
          ['', 'รวม', group.reduce((sum, { budget }) => sum + budget, 0), '', '', '', ''],
          [],
        ]),
      ),
  },
  {
    name: 'names broken into lines and written as a PDF writes them',
    table: () =>
      tableOf(
        [
          [
            'ล\u0e4dาดับ',
            'รายการ\nโครงการ',
            'มิติ',
            'งบประมาณ\n(บาท)',
            'ไตร\nมาส\n1',
            'ไตรมาส\n2',
            'ไตรมาส\n3',
            'ไตรมาส\n4',
          ],
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            String(number),
            name.replace(/ำ/g, '\u0e4dา').replace(/^(.{20}[ก-ฮ])(?=[ก-ฮ])/, '$1\n'),
            String(dimension),
            money(budget),
            ...ticked(quarters),
          ]),
        ],
        { before: ['ประจ\u0e4dาปีงบประมาณ พ.ศ. 2569'] },
      ),
  },
  {
    name: 'missions and dimensions as heading rows, bars drawn over the quarters',
    table: () =>
      tableOf(
        [
          ['ลำดับ', 'กิจกรรม/โครงการ', 'งบประมาณ', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
          ...groups(YEAR).flatMap((group, index) => [
            [`มิติที่ ${index + 1} ${named(index + 1)}`],
            ...group.map(({ number, name, budget, quarters }) => [
              number,
              name,
              budget,
              ...quarters.map((runs, at) => {
                const length = quarters.slice(at).findIndex((later) => !later);
                if (!runs) return '';
                if (at > 0 && quarters[at - 1]) return null;
                return span('<---->', 1, length < 0 ? 4 - at : length);
              }),
            ]),
          ]),
        ],
        { before: ['แผนงานปี 2569'], sheet: null },
      ),
  },
  {
    name: 'a web page’s menu before it, owners and targets beside it',
    table: () =>
      tableOf(
        [
          [
            'No.',
            'โครงการ (ตั้งต้น)',
            'เป้าหมาย',
            'มิติ',
            'งบประมาณ (บาท)',
            '1',
            '2',
            '3',
            '4',
            'ผู้รับผิดชอบ',
            'หมายเหตุ',
          ].map((word) => (/^[1-4]$/.test(word) ? `ไตรมาส ${word}` : word)),
          ...YEAR.map(({ number, name, dimension, budget, quarters }) => [
            number,
            name,
            'ประชาชน 30 คน',
            dimension,
            `฿${whole(budget)}`,
            ...ticked(quarters, '✅'),
            'กองคลัง',
            '-',
          ]),
        ],
        { before: ['หน้าแรก', 'เกี่ยวกับเรา', 'ติดต่อ', 'ข้อมูลปีงบประมาณ 2569 (ข้อมูล ณ วันที่ 1 มกราคม 2568)'] },
      ),
  },
];

/** A layout of the table of all years. */
export interface PlanLayout {
  readonly name: string;
  readonly table: () => PlacedGrid;
  /** The layout has no missions of the third level. */
  readonly missions?: 'none' | 'upper';
}

const planBudgets = (
  budgets: readonly (number | null)[],
  digits: (text: string) => string = (text) => text,
) => budgets.map((budget) => (budget === null ? '-' : digits(whole(budget))));

/** Every layout of the table of all years that was made by hand. */
export const PLAN_LAYOUTS: readonly PlanLayout[] = [
  {
    name: 'as part 2 prints it, several projects in a cell',
    missions: 'upper',
    table: () => {
      const missions = [...new Set(PLAN.map(({ mission }) => mission.slice(0, 3)))];
      return tableOf(
        [
          [
            span('มิติ', 2),
            span('ภารกิจตามมิติ', 2),
            span('โครงการ/กิจกรรม/มาตรการ', 2),
            ...YEARS.map((year) => `ปี ${thai(year)}`),
            span('หมายเหตุ', 2),
          ],
          [null, null, null, ...YEARS.map(() => 'งบประมาณ (บาท)'), null],
          ...missions.flatMap((mission) => {
            const group = PLAN.filter((project) => project.mission.startsWith(mission));
            const dimension = group[0]?.dimension ?? 0;
            const isFirst = missions.find((other) => other[0] === mission[0]) === mission;
            const isLast = [...missions].reverse().find((other) => other[0] === mission[0]) === mission;
            const count = missions.filter((other) => other[0] === mission[0]).length;
            return [
              [
                isFirst ? span(`${thai(dimension)}. ${named(dimension)}`, count) : null,
                `${thai(mission)}`,
                group.map(({ number, name }) => `${thai(number)}) ${name}`).join('\n'),
                ...YEARS.map((_, index) =>
                  group.map(({ budgets }) => planBudgets(budgets, thai)[index]).join('\n'),
                ),
                '',
              ],
              ...(isLast
                ? [
                    [
                      '',
                      'รวม',
                      `จำนวน ${thai(PLAN.filter((project) => project.dimension === dimension).length)} โครงการ`,
                      `จำนวน ${thai(whole(PLAN.reduce((sum, one) => sum + (one.dimension === dimension ? (one.budgets[0] ?? 0) : 0), 0)))} บาท`,
                    ],
                  ]
                : []),
            ];
          }),
          ['', 'รวมทั้งสิ้น', 'จำนวน ๒๗ โครงการ', 'จำนวน ๒๕,๐๐๐ บาท'],
        ],
        { before: ['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๗๐)', 'องค์การบริหารส่วนตำบลอีสานเขต'] },
      );
    },
  },
  {
    name: 'one project a row, empty where it is not run, budgets as numbers',
    table: () =>
      tableOf(
        [
          [
            'ลำดับ',
            'มิติ',
            'ภารกิจ',
            'โครงการ',
            span('งบประมาณ (บาท)', 1, 5),
            null,
            null,
            null,
            null,
            'ผู้รับผิดชอบ',
          ],
          ['', '', '', '', ...YEARS, ''],
          ...PLAN.map(({ number, name, dimension, mission, budgets }) => [
            number,
            dimension,
            mission,
            name,
            ...budgets.map((budget) => budget ?? ''),
            'สำนักปลัด',
          ]),
        ],
        { sheet: 'แผน 5 ปี' },
      ),
  },
  {
    name: 'missions and dimensions as heading rows, years from the last to the first',
    table: () => {
      const missions = [...new Set(PLAN.map(({ mission }) => mission))];
      return tableOf([
        ['ที่', 'ชื่อโครงการ/กิจกรรม', ...[...YEARS].reverse().map((year) => `ปีงบประมาณ พ.ศ. ${year}`), 'หมายเหตุ'],
        ...groups(PLAN).flatMap((group, index) => [
          [`มิติที่ ${index + 1} ${named(index + 1)}`],
          ...missions
            .filter((mission) => mission.startsWith(String(index + 1)))
            .flatMap((mission) => [
              [mission.split('.').slice(0, 2).join('.')],
              [`ภารกิจที่ ${mission}`],
              ...group
                .filter((project) => project.mission === mission)
                .map(({ number, name, budgets }) => [
                  String(number),
                  name,
                  ...[...planBudgets(budgets)].reverse(),
                  '',
                ]),
            ]),
          [`รวมมิติที่ ${index + 1}`, `${group.length} โครงการ`],
        ]),
      ]);
    },
  },
  {
    name: 'in thousands, no numbers, a total beside the years',
    missions: 'none',
    table: () =>
      tableOf([
        [
          'โครงการ/กิจกรรม/มาตรการ',
          'มิติ',
          ...YEARS.map((year) => `งบประมาณ ปี ${thai(year)} (พันบาท)`),
          'รวม (พันบาท)',
        ],
        ...PLAN.map(({ name, dimension, budgets }) => [
          name,
          `มิติที่ ${thai(dimension)}`,
          ...budgets.map((budget) => (budget === null ? '-' : thai(budget / 1000))),
          '๑๐',
        ]),
      ]),
  },
];
