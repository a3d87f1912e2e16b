// Random tables as officers may make them: columns, wording, digits, merges, marks and dirt shuffled, each with its truth.
import type { CellValue } from '../../../src/core/cell.ts';
import type { PlacedGrid } from '../../../src/core/documents/grid.ts';
import { PLAN, type Row, type Spanning, tableOf, YEAR, YEARS } from './layouts.ts';
import type { Truth } from './tally.ts';

/** A table and what is in it. */
export interface RandomTable {
  readonly table: PlacedGrid;
  readonly sheet: string;
  readonly truth: readonly Truth[];
  /** How many fields were spoilt, so that they can't be certain. */
  readonly spoilt: number;
}

type Chance = (below: number) => number;
type Cell = CellValue | Spanning | null;

const thai = (text: string | number) =>
  String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const DIMENSIONS = [
  'การสร้างวัฒนธรรมสุจริต',
  'การบริหารราชการด้วยความโปร่งใส',
  'การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
  'การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น',
];
const PERIODS = [
  ['ต.ค. - ธ.ค. 68', 'ม.ค. - มี.ค. 69', 'เม.ย. - มิ.ย. 69', 'ก.ค. - ก.ย. 69'],
  ['ตุลาคม - ธันวาคม 2568', 'มกราคม - มีนาคม 2569', 'เมษายน - มิถุนายน 2569', 'กรกฎาคม - กันยายน 2569'],
  ['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาสที่ 3', 'ไตรมาส 4'],
];

const WORDS = {
  number: ['ลำดับ', 'ลำดับที่', 'ที่', 'ข้อ', 'No.'],
  name: [
    'โครงการ',
    'รายการโครงการ (ตั้งต้น)',
    'โครงการ/กิจกรรม/มาตรการ',
    'ชื่อโครงการ',
    'ชื่อโครงการ/กิจกรรม',
    'มาตรการ/กิจกรรม/โครงการ',
    'รายการ',
    'แผนงาน/โครงการ',
  ],
  dimension: ['มิติ', 'มิติที่'],
  budget: ['งบประมาณ (บาท)', 'งบประมาณ', 'จำนวนเงิน', 'วงเงินงบประมาณ (บาท)', 'งบประมาณที่ใช้', 'งบ (บาท)'],
  owner: ['ผู้รับผิดชอบ', 'หน่วยงานที่รับผิดชอบ', 'ส่วนราชการที่รับผิดชอบ'],
  remark: ['หมายเหตุ'],
  mission: ['ภารกิจ', 'ภารกิจตามมิติ'],
  unknown: ['ตัวชี้วัด', 'กลุ่มเป้าหมาย', 'สถานที่ดำเนินการ'],
} as const;

/** Marks of a tick, each with what stands for none. */
const MARKS: readonly (readonly [CellValue, CellValue])[] = [
  ['☑', ''],
  ['✓', ''],
  ['/', '-'],
  ['✔', ''],
  ['☑', '☐'],
  [true, false],
  ['TRUE', 'FALSE'],
];

/** Marks and amounts that are none for certain. */
const DIRTY_MARKS = ['x', 'ใช่', '1', '5,000', 'O'];
const DIRTY_AMOUNTS = ['สิบบาท', '1๕,000', '15.000.00', 'ตามจริง', '15,000 - 20,000', '-', ''];
const DIRTY_DIMENSIONS = ['5', 'ก', 'มิติพิเศษ', '1, 2'];

/** A table of the year 2569, with some of the real projects. */
export function randomYearTable(chance: Chance): RandomTable {
  const one = <Item>(items: readonly Item[]): Item => items[chance(items.length)] as Item;
  const yes = (outOf: number) => chance(outOf) === 0;
  const truth: Truth[] = YEAR.filter(() => chance(5) > 0)
    .slice(0, 3 + chance(12))
    .map((project, index) => ({
      ...project,
      number: index + 1,
      budget: one([0, 5000, 15_000, 1_234_500, 700, 99.5]),
      quarters: one([
        [true, false, false, true],
        [false, true, false, false],
        [true, true, true, true],
        project.quarters,
      ]),
    }));
  if (truth.length === 0) return randomYearTable(chance);
  const digits = yes(3) ? thai : (text: string | number) => String(text);
  const [yesMark, noMark] = one(MARKS);
  const dimensionStyle = one(['column', 'words', 'heading', 'merged'] as const);
  const timeStyle = one(['quarters', 'quarters', 'group', 'months', 'period', 'list'] as const);
  const periods = one(PERIODS);
  const inNames = yes(4);
  const amount = one<(baht: number) => CellValue>([
    (baht) => baht,
    (baht) => digits(baht.toLocaleString('en-US', { minimumFractionDigits: baht % 1 === 0 ? 0 : 2 })),
    (baht) => digits(baht.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })),
    (baht) =>
      `${digits(baht.toLocaleString('en-US', { minimumFractionDigits: baht % 1 === 0 ? 0 : 2 }))} บาท`,
    (baht) =>
      baht === 0
        ? 'ไม่ใช้งบประมาณ'
        : digits(baht.toLocaleString('en-US', { minimumFractionDigits: baht % 1 === 0 ? 0 : 2 })),
  ]);
  let spoilt = 0;
  const spoil = (value: Cell, dirt: readonly string[]): Cell => {
    if (!yes(40)) return value;
    spoilt += 1;
    return one(dirt);
  };

  interface Column {
    readonly top: Cell;
    readonly below: Cell;
    readonly cells: readonly Cell[];
  }
  const column = (top: Cell, cells: readonly Cell[], below: Cell = ''): Column => ({ top, below, cells });
  const plain: Column[][] = [];
  if (!inNames)
    plain.push([
      column(
        one(WORDS.number),
        truth.map(({ number }) => one([number, digits(number), `${digits(number)}.`])),
      ),
    ]);
  plain.push([
    column(
      one(WORDS.name),
      truth.map(({ number, name }) => (inNames ? `${digits(number)}${one([') ', ')', '. '])}${name}` : name)),
    ),
  ]);
  if (dimensionStyle === 'column') {
    plain.push([
      column(
        one(WORDS.dimension),
        truth.map(({ dimension }) => spoil(digits(dimension), DIRTY_DIMENSIONS)),
      ),
    ]);
  }
  if (dimensionStyle === 'words') {
    const write = one<(dimension: number) => string>([
      (dimension) => `มิติ ${digits(dimension)}`,
      (dimension) => `มิติที่ ${digits(dimension)} ${DIMENSIONS[dimension - 1]}`,
      (dimension) => `${digits(dimension)}. ${DIMENSIONS[dimension - 1]}`,
      (dimension) => DIMENSIONS[dimension - 1] as string,
    ]);
    plain.push([
      column(
        one(WORDS.dimension),
        truth.map(({ dimension }) => write(dimension)),
      ),
    ]);
  }
  if (dimensionStyle === 'merged') {
    plain.push([
      column(
        one(WORDS.dimension),
        truth.map(({ dimension }, index): Cell => {
          if (truth[index - 1]?.dimension === dimension) return null;
          const rows = truth.filter((project) => project.dimension === dimension).length;
          return { value: `${digits(dimension)}`, rows };
        }),
      ),
    ]);
  }
  plain.push([
    column(
      one(WORDS.budget),
      truth.map(({ budget = 0 }) => spoil(amount(budget), DIRTY_AMOUNTS)),
    ),
  ]);
  const ticks = (at: number) =>
    truth.map(({ quarters = [] }) => spoil(quarters[at] ? yesMark : noMark, DIRTY_MARKS));
  const group = one([
    ...['ดำเนินการไตรมาส', 'ไตรมาส', 'ไตรมาสที่', 'ระยะเวลาดำเนินการ (ไตรมาส)'],
    ...['ไตรมาสที่ดำเนินการ', 'ไตรมาสที่จะดำเนินการ', 'ไตรมาสดำเนินงาน'],
  ]);
  const merged = yes(2);
  if (timeStyle === 'quarters') {
    const word = one<(at: number) => string>([
      (at) => `ไตรมาส ${digits(at)}`,
      (at) => `ไตรมาสที่ ${digits(at)}`,
      (at) => `Q${at}`,
      (at) => ['ต.ค.-ธ.ค.', 'ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.'][at - 1] as string,
    ]);
    const order = yes(3) ? [3, 2, 1, 0] : [0, 1, 2, 3];
    plain.push(order.map((at) => column(word(at + 1), ticks(at))));
  }
  if (timeStyle === 'group') {
    plain.push(
      [0, 1, 2, 3].map((at) =>
        column(
          at === 0 ? (merged ? { value: group, columns: 4 } : group) : merged ? null : '',
          ticks(at),
          digits(at + 1),
        ),
      ),
    );
  }
  if (timeStyle === 'months') {
    const months = 'ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.'.split(' ');
    plain.push(
      months.map((month, at) =>
        column(
          month,
          truth.map(({ quarters = [] }) =>
            quarters[Math.floor(at / 3)] && (at % 3 === 1 || yes(2)) ? yesMark : noMark,
          ),
        ),
      ),
    );
  }
  if (timeStyle === 'period') {
    plain.push([
      column(
        one(['ระยะเวลาดำเนินการ', 'ระยะเวลา', 'ช่วงเวลาดำเนินการ']),
        truth.map(({ quarters = [] }) =>
          quarters.every(Boolean)
            ? 'ตลอดปีงบประมาณ'
            : quarters.flatMap((runs, at) => (runs ? [periods[at] as string] : [])).join(one([', ', '\n'])),
        ),
      ),
    ]);
  }
  if (timeStyle === 'list') {
    plain.push([
      column(
        'ไตรมาสที่ดำเนินการ',
        truth.map(({ quarters = [] }) =>
          quarters.flatMap((runs, at) => (runs ? [digits(at + 1)] : [])).join(one([',', ', ', ' และ '])),
        ),
      ),
    ]);
  }
  if (yes(2))
    plain.push([
      column(
        one(WORDS.owner),
        truth.map(() => 'สำนักปลัด'),
      ),
    ]);
  if (yes(2))
    plain.push([
      column(
        one(WORDS.remark),
        truth.map(() => one(['', '-'])),
      ),
    ]);
  if (yes(3))
    plain.push([
      column(
        one(WORDS.unknown),
        truth.map(() => one(['ร้อยละ 80', '50 คน', ''])),
      ),
    ]);

  const shuffled = dimensionStyle === 'heading' || yes(2) ? plain : shuffle(plain, chance);
  const columns = shuffled.flat();
  const hasTwoRows = timeStyle === 'group';
  const title = one([
    'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569',
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ ของ เทศบาลตำบลบ้านใหม่',
    'ปีงบประมาณ 2569 (ตามแผน พ.ศ. 2566 - 2570)',
  ]);
  const inside = yes(2);
  const blank = () => Array<Cell>(columns.length).fill('');
  const rows: Row[] = [];
  if (inside)
    rows.push(
      yes(2)
        ? [{ value: title, columns: columns.length }, ...Array<Cell>(columns.length - 1).fill(null)]
        : [title, ...blank().slice(1)],
    );
  if (inside && yes(2)) rows.push(blank());
  rows.push(
    columns.map(({ top, below }) =>
      hasTwoRows && merged && below === '' && top !== null && typeof top !== 'object'
        ? { value: top, rows: 2 }
        : top,
    ),
  );
  if (hasTwoRows) {
    rows.push(
      columns.map(({ top, below }) =>
        merged && below === '' && top !== null && typeof top !== 'object' ? null : below,
      ),
    );
  }
  truth.forEach(({ dimension }, index) => {
    if (dimensionStyle === 'heading' && truth[index - 1]?.dimension !== dimension) {
      const text = one([`มิติที่ ${digits(dimension)} ${DIMENSIONS[dimension - 1]}`, `มิติ ${digits(dimension)}`]);
      rows.push(
        yes(2)
          ? [{ value: text, columns: columns.length }, ...Array<Cell>(columns.length - 1).fill(null)]
          : [text, ...blank().slice(1)],
      );
    }
    rows.push(columns.map(({ cells }) => cells[index] as Cell));
    if (dimensionStyle !== 'merged' && yes(15)) rows.push(blank());
  });
  const nameAt = columns.findIndex(({ cells }) => String(cells[0]).includes(truth[0]?.name ?? ''));
  if (yes(2)) {
    const total = blank();
    total[yes(2) ? 0 : nameAt] = one(['รวมทั้งสิ้น', 'รวม', 'รวมเป็นเงิน', `รวม ${digits(truth.length)} โครงการ`]);
    if (columns[0] !== undefined) rows.push(total);
  }
  if (yes(2))
    rows.push([
      one(['** ข้อมูล ณ วันที่ 08 มิถุนายน 2569', 'หมายเหตุ : ข้อมูลตามแผน', '(ลงชื่อ) ................']),
      ...blank().slice(1),
    ]);
  const around = inside ? {} : { before: ['องค์การบริหารส่วนตำบลอิสานเขต', title] };
  return { table: tableOf(rows, around), sheet: 'ปี 2569', truth, spoilt };
}

/** A table of all years, with some of the real projects. */
export function randomPlanTable(chance: Chance): RandomTable {
  const one = <Item>(items: readonly Item[]): Item => items[chance(items.length)] as Item;
  const yes = (outOf: number) => chance(outOf) === 0;
  const truth: Truth[] = PLAN.filter(() => chance(4) > 0).map(({ mission, ...project }, index) => ({
    ...project,
    number: index + 1,
    budgets: project.budgets.map((budget) => (yes(6) ? one([null, 0, 12_000]) : budget)),
  }));
  for (const project of truth)
    if (project.budgets?.every((budget) => budget === null)) return randomPlanTable(chance);
  const digits = yes(2) ? thai : (text: string | number) => String(text);
  const inCells = yes(3);
  const thousands = !inCells && yes(4);
  const notRun = inCells ? '-' : one(['-', '']);
  const write = (budget: number | null) =>
    budget === null ? notRun : digits((thousands ? budget / 1000 : budget).toLocaleString('en-US'));
  const unit = thousands ? '(พันบาท)' : one(['', '(บาท)']);
  const yearWord = one<(year: number) => string>([
    (year) => `ปี ${digits(year)}${unit}`,
    (year) => `ปีงบประมาณ พ.ศ. ${digits(year)} ${unit}`,
    (year) => `งบ ${digits(year)} ${unit}`,
    (year) => `${digits(String(year).slice(0, 2))}${String(year).slice(2)}${unit}`,
  ]);
  let spoilt = 0;
  const totals = (group: readonly Truth[], words: (sum: string) => string) =>
    years.map(({ index }) =>
      words(write(group.reduce((sum, { budgets = [] }) => sum + (budgets[index] ?? 0), 0))),
    );
  const spoil = (text: string): string => {
    if (!yes(60)) return text;
    spoilt += 1;
    return one(['ตามจริง', '1๕,000', '5000-', 'x']);
  };
  const groups = [1, 2, 3, 4]
    .map((dimension) => truth.filter((project) => project.dimension === dimension))
    .filter(({ length }) => length > 0);
  const backwards = yes(4);
  const years = YEARS.map((year, index) => ({ year, index })).sort((a, b) =>
    backwards ? b.year - a.year : a.year - b.year,
  );
  const rows: Row[] = [];
  const nameWord = one(WORDS.name);
  const dimensionWord = one(WORDS.dimension);
  if (inCells) {
    rows.push([dimensionWord, nameWord, ...years.map(({ year }) => yearWord(year)), 'หมายเหตุ']);
    for (const group of groups) {
      const mark = one([') ', '. ', ')']);
      rows.push([
        `มิติที่ ${digits(group[0]?.dimension ?? 0)}`,
        group.map(({ number, name }) => `${digits(number)}${mark}${name}`).join(one(['\n', ' '])),
        ...years.map(({ index }) => {
          // One project alone in its cell is an ordinary row.
          return group
            .map(({ budgets = [] }) =>
              group.length === 1 ? spoil(write(budgets[index] ?? null)) : write(budgets[index] ?? null),
            )
            .join('\n');
        }),
        '',
      ]);
      if (yes(2))
        rows.push([
          '',
          `รวม จำนวน ${digits(group.length)} โครงการ`,
          ...totals(group, (sum) => `จำนวน ${sum} บาท`),
          '',
        ]);
    }
  } else {
    rows.push(['ลำดับ', dimensionWord, nameWord, ...years.map(({ year }) => yearWord(year))]);
    for (const { number, dimension, name, budgets = [] } of truth) {
      rows.push([
        digits(number),
        one([digits(dimension), `มิติ ${digits(dimension)}`]),
        name,
        ...years.map(({ index }) => spoil(write(budgets[index] ?? null))),
      ]);
    }
    if (yes(2)) rows.push(['', '', 'รวมทั้งสิ้น', ...totals(truth, (sum) => sum)]);
  }
  return { table: tableOf(rows, { before: ['แผนปฏิบัติการ (พ.ศ. ๒๕๖๖ - ๒๕๗๐)'] }), sheet: 'แผน', truth, spoilt };
}

function shuffle<Item>(items: readonly Item[], chance: Chance): Item[] {
  const left = [...items];
  return items.map(() => left.splice(chance(left.length), 1)[0] as Item);
}
