// Random plans as organisations of every type write them: three cycles, the form's headings in their many wordings, tables in many shapes.
import catalogue from '../../../src/core/data/missions-2566-2570.json' with { type: 'json' };
import { toThaiDigits } from '../../../src/core/text/digits.ts';
import { chanceFrom } from '../../chance.ts';
import type { TrueSheet } from './whole-plan-truth.ts';

/** A piece of a written document. A cell may go down over rows (`down`) or to the right (`right`); null is covered by one. */
export type Piece =
  | { readonly kind: 'line'; readonly text: string; readonly level?: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (WrittenCell | null)[])[] };

/** A cell of a written table; its lines are parted by `\n`. */
export interface WrittenCell {
  readonly text: string;
  readonly down?: number;
  readonly right?: number;
}

/** A document, and what must come out of it. */
export interface WrittenPlan {
  readonly pieces: readonly Piece[];
  readonly truth: readonly TrueSheet[];
  readonly settings: {
    readonly organisation: string;
    readonly organisationType: string;
    readonly firstYear: number;
    readonly lastYear: number;
  };
}

const PLACES = ['สุขใจ', 'หนองบัว', 'บ้านใหม่สามัคคี', 'ศรีเมืองทอง', 'ท่าน้ำ', 'ห้วยแก้ว', 'คลองสวนพลู', 'นาดี'];
const TYPES = [
  { type: 'อบต.', prefix: 'องค์การบริหารส่วนตำบล', head: 'นายกองค์การบริหารส่วนตำบล', hasPlace: true },
  { type: 'เทศบาลตำบล', prefix: 'เทศบาลตำบล', head: 'นายกเทศมนตรีตำบล', hasPlace: true },
  { type: 'เทศบาลเมือง', prefix: 'เทศบาลเมือง', head: 'นายกเทศมนตรีเมือง', hasPlace: true },
  { type: 'เทศบาลนคร', prefix: 'เทศบาลนคร', head: 'นายกเทศมนตรีนคร', hasPlace: true },
  { type: 'อบจ.', prefix: 'องค์การบริหารส่วนจังหวัด', head: 'นายกองค์การบริหารส่วนจังหวัด', hasPlace: true },
] as const;
const CYCLES = [2561, 2566, 2571] as const;
const KINDS = ['โครงการ', 'กิจกรรม', 'มาตรการ'];
const DEEDS = ['ส่งเสริม', 'พัฒนา', 'เผยแพร่', 'ตรวจสอบ', 'อบรม', 'รณรงค์'];
const THINGS = [
  'ความรู้ด้านกฎหมายสำหรับบุคลากร',
  'จิตสำนึกรักท้องถิ่นของเยาวชน',
  'ความโปร่งใสในการจัดซื้อจัดจ้าง',
  'การมีส่วนร่วมของภาคประชาชน',
  'ช่องทางรับเรื่องร้องเรียน',
  'ระบบควบคุมภายในของหน่วยงาน',
  'คุณธรรมจริยธรรมของผู้บริหาร',
  'การใช้ทรัพย์สินของทางราชการ',
];
const SENTENCES = [
  'เพื่อให้การปฏิบัติราชการเป็นไปตามหลักธรรมาภิบาล',
  'งบประมาณรายจ่ายประจำปีต้องใช้อย่างคุ้มค่าและตรวจสอบได้',
  'ผลผลิตทางการเกษตรของชุมชนได้รับการดูแลอย่างเป็นธรรม',
  'วัตถุประสงค์ของกฎหมายคือการคุ้มครองประโยชน์ของประชาชน',
  'ประชาชนในพื้นที่ได้รับข้อมูลข่าวสารอย่างทั่วถึงและเท่าเทียม',
  'กลุ่มเป้าหมายได้รับการพัฒนาอย่างต่อเนื่องตามแผนที่กำหนดไว้',
];
const LEVELS = ['ต่ำ', 'ปานกลาง', 'สูง', 'สูงมาก'];
const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'หน่วยตรวจสอบภายใน'];

/** Each heading's wordings. */
const WORDINGS = {
  name: ['ชื่อโครงการ', 'ชื่อโครงการ/กิจกรรม/มาตรการ'],
  principles: [
    'หลักการและเหตุผล',
    'หลักการและเหตุผล/ที่มาของโครงการ',
    'หลักการและเหตุผล / ความเป็นมา',
    'ที่มาและความสำคัญ',
  ],
  objectives: ['วัตถุประสงค์', 'วัตถุประสงค์ของโครงการ'],
  targetGroup: ['กลุ่มเป้าหมาย', 'เป้าหมาย/กลุ่มเป้าหมาย', 'เป้าหมาย'],
  method: ['วิธีดำเนินการ', 'วิธีการดำเนินการ', 'วิธีดำเนินงาน', 'ขั้นตอนการดำเนินงาน'],
  period: ['ระยะเวลาดำเนินการ', 'ระยะเวลาการดำเนินงาน', 'ระยะเวลาในการดำเนินการ'],
  budget: ['งบประมาณดำเนินการ', 'งบประมาณ', 'งบประมาณที่ใช้ในการดำเนินการ', 'งบประมาณในการดำเนินโครงการ'],
  owner: ['ผู้รับผิดชอบ', 'ผู้รับผิดชอบโครงการ', 'หน่วยงานที่รับผิดชอบ'],
} as const;

type Pick = <Value>(values: readonly Value[]) => Value;

/** A plan of a seed: the same each time. */
export function writtenPlan(seed: number): WrittenPlan {
  const below = chanceFrom(seed * 7919 + 13);
  for (let turn = 0; turn < 5; turn += 1) below(2);
  const pick: Pick = (values) => values[below(values.length)] as (typeof values)[number];
  const yes = () => below(2) === 0;
  const digits = yes() ? toThaiDigits : (text: string) => text;
  const place = pick(PLACES);
  const { type, prefix, head } = pick(TYPES);
  const organisation = prefix + place;
  const firstYear = pick(CYCLES);
  const years = [0, 1, 2, 3, 4].map((step) => firstYear + step);
  const span = digits(`พ.ศ. ${firstYear} ${pick(['-', '–'])} ${firstYear + 4}`);
  const signer = `นาย${pick(['สมชาย', 'วิชัย', 'ประเสริฐ'])} ${pick(['ใจดี', 'มั่นคง', 'ทองแท้'])}`;
  const pieces: Piece[] = [];
  const line = (text: string, level = 0) => pieces.push({ kind: 'line', text, level });

  // Projects, in the catalogue's order.
  const places = catalogue.dimensions.flatMap(({ dimension, missions }) =>
    missions.flatMap(({ code, subMissions }) =>
      subMissions.map((sub) => ({ dimension, mission: code, sub: sub.code, name: sub.name })),
    ),
  );
  const chosen = places.filter(() => below(3) === 0);
  const used = chosen.length >= 3 ? chosen : places.slice(0, 4);
  const projects = used.map((where, index) => {
    const runs = years.map(() => below(3) > 0);
    if (!runs.includes(true)) runs[0] = true;
    const amount = pick([0, 0, 5000, 15000, 120000]);
    const name = `${pick(KINDS)}${pick(DEEDS)}${THINGS[index % THINGS.length]}${index >= THINGS.length ? ` ระยะที่ ${digits(String(Math.floor(index / THINGS.length) + 1))}` : ''}`;
    return { ...where, number: index + 1, name, runs, amount, owner: pick(OWNERS) };
  });

  // Front matter.
  line('แผนปฏิบัติการป้องกันการทุจริต', 1);
  line(organisation);
  line(`(${span})`);
  const announced = { day: 1 + below(28), year: firstYear - 1 };
  line(`ประกาศ${organisation}`);
  line(`เรื่อง ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต (${span})`);
  line(
    `ด้วย${organisation} ได้จัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส จึงประกาศใช้แผนดังกล่าวให้ทราบโดยทั่วกัน`,
  );
  line(
    `ประกาศ ณ วันที่ ${digits(String(announced.day))} กันยายน ${pick(['พ.ศ. ', ''])}${digits(String(announced.year))}`,
  );
  line(`(${signer})`);
  line(head + place);
  const orderNumber = digits(`${1 + below(900)}/${firstYear - 1}`);
  line(`คำสั่ง${organisation}`);
  line(`ที่ ${orderNumber}`);
  line('เรื่อง แต่งตั้งคณะกรรมการจัดทำแผนปฏิบัติการป้องกันการทุจริต');
  line(`เพื่อให้การจัดทำแผนของ${organisation} เป็นไปด้วยความเรียบร้อยและมีประสิทธิภาพ จึงแต่งตั้งคณะกรรมการประกอบด้วย`);
  const members = [
    [head + place, 'ประธานกรรมการ'],
    ['หัวหน้าสำนักปลัด', 'กรรมการ'],
    ['ผู้อำนวยการกองคลัง', 'กรรมการ'],
    ['นักวิเคราะห์นโยบายและแผน', pick(['กรรมการและเลขานุการ', 'เลขานุการ', 'กรรมการ/เลขานุการ'])],
  ] as const;
  const numberedName = (index: number, text: string) => `${digits(String(index + 1))}. ${text}`;
  const asTable = below(3);
  if (asTable === 0)
    pieces.push({
      kind: 'table',
      rows: members.map(([position, role], index) => [
        { text: numberedName(index, position) },
        { text: role },
      ]),
    });
  else if (asTable === 1) {
    pieces.push({
      kind: 'table',
      rows: [
        [{ text: 'ลำดับ' }, { text: 'ตำแหน่ง' }, { text: 'หน้าที่' }],
        ...members.map(([position, role], index) => [
          { text: digits(String(index + 1)) },
          { text: position },
          { text: role },
        ]),
      ],
    });
  } else
    for (const [index, [position, role]] of members.entries())
      line(`${numberedName(index, position)}     ${role}`);
  line('โดยมีหน้าที่จัดทำแผนและติดตามผลการดำเนินงานตามแผน');
  line(
    `สั่ง ณ วันที่ ${digits(String(announced.day))} ${pick(['เดือน ', ''])}สิงหาคม พ.ศ. ${digits(String(announced.year))}`,
  );
  line(`(${signer})`);
  line('คำนำ', 1);
  line(
    `${organisation} ได้จัดทำแผนปฏิบัติการป้องกันการทุจริต (${span}) จำนวน ${digits(String(projects.length))} โครงการ เพื่อใช้เป็นกรอบในการปฏิบัติราชการให้เกิดประโยชน์สุขแก่ประชาชน`,
  );
  line(organisation);
  line(`กันยายน ${digits(String(announced.year))}`);

  // Part 1.
  line(`ส่วนที่ ${digits('1')}`, 1);
  line(`${digits('1')}. การประเมินความเสี่ยงการทุจริต`, 2);
  const scored = yes();
  const steps = Array.from({ length: 2 + below(2) }, (_, index) => ({
    number: index + 1,
    step: `ขั้นตอน${pick(DEEDS)}${THINGS[(index * 3) % THINGS.length]}`,
    level: pick(LEVELS),
    scores: [1 + below(5), 1 + below(5)] as const,
    issues: Array.from(
      { length: 1 + below(3) },
      (__, at) =>
        `เจ้าหน้าที่${pick(['ละเลย', 'เรียกรับ', 'เอื้อประโยชน์'])}ในกรณีที่${'กขคงจ'.charAt(at)}ของ${THINGS[(index + at) % THINGS.length]}`,
    ),
    measures: Array.from(
      { length: 1 + below(3) },
      (__, at) => `มาตรการ${pick(DEEDS)}${THINGS[(index + at + 2) % THINGS.length]}`,
    ),
  }));
  const listed = (texts: readonly string[]) =>
    texts.length === 1
      ? (texts[0] as string)
      : texts.map((text, index) => `${digits(String(index + 1))}. ${text}`).join('\n');
  const byIssue = yes();
  const riskHeader = [
    'ลำดับที่',
    'ขั้นตอนการดำเนินงาน',
    'ประเด็นความเสี่ยงการทุจริต',
    ...(scored ? ['โอกาส', 'ผลกระทบ'] : []),
    pick(['Risk Score', 'ระดับความเสี่ยง']),
    'มาตรการควบคุมความเสี่ยงการทุจริต',
  ];
  const riskRows = steps.flatMap(({ number, step, issues, level, scores, measures }) => {
    const score = scored ? scores.map((one) => ({ text: digits(String(one)) })) : [];
    const shownNumber = digits(String(number));
    if (!byIssue)
      return [
        [
          { text: shownNumber },
          { text: step },
          { text: listed(issues) },
          ...score,
          { text: level },
          { text: listed(measures) },
        ],
      ];
    const down = issues.length;
    return issues.map((issue, at) => [
      at === 0 ? { text: shownNumber, down } : null,
      at === 0 ? { text: step, down } : null,
      { text: issue },
      ...score,
      { text: level },
      at === 0 ? { text: listed(measures), down } : null,
    ]);
  });
  pieces.push({ kind: 'table', rows: [riskHeader.map((text) => ({ text })), ...riskRows] });
  line(`${digits('2')}. หลักการและเหตุผล`, 2);
  line(`${SENTENCES[0]} ${SENTENCES[4]} ${organisation} จึงได้จัดทำแผนฉบับนี้ขึ้น`);
  line(`${digits('3')}. วัตถุประสงค์ของการจัดทำแผน`, 2);
  line(`${digits('1')}) เพื่อแสดงเจตจำนงสุจริตของผู้บริหาร${organisation} ต่อสาธารณชนอย่างต่อเนื่อง`);
  line(`${digits('4')}. เป้าหมาย`, 2);
  line(`${digits('1')}) ${organisation} มีผลการประเมินผ่านเกณฑ์ที่กำหนดและมีคะแนนเพิ่มขึ้นทุกปี`);
  const targets = [
    { indicator: 'จำนวนเรื่องร้องเรียนลดลง', unit: 'ร้อยละ', values: years.map((_, index) => (index + 1) * 5) },
    { indicator: 'คะแนน ITA', unit: 'คะแนน', values: years.map((_, index) => 80 + index * 3) },
  ];
  pieces.push({
    kind: 'table',
    rows: [
      [{ text: pick(['ค่าเป้าหมาย', 'ตัวชี้วัด']) }, ...years.map((year) => ({ text: digits(`ปี ${year}`) }))],
      ...targets.map(({ indicator, unit, values }) => [
        { text: indicator },
        ...values.map((value) => ({
          text: digits(unit === 'ร้อยละ' ? `ร้อยละ ${value}` : `${value} ${unit}`),
        })),
      ]),
    ],
  });
  line(`${digits('5')}. ประโยชน์ของการจัดทำแผน`, 2);
  line(`${digits('1')}) ผู้บริหาร${organisation} ได้แสดงเจตจำนงสุจริตต่อสาธารณชนและได้รับความเชื่อมั่น`);

  // Part 2.
  line(`ส่วนที่ ${digits('2')}`, 1);
  line(`แผนปฏิบัติการป้องกันการทุจริต (${span})`, 1);
  const baht = (amount: number) => digits(amount.toLocaleString('en-US'));
  const twoRows = yes();
  const names = new Map(
    catalogue.dimensions.flatMap(({ missions }) =>
      missions.map(({ code, name }): [string, string] => [code, name]),
    ),
  );
  const planRows = projects.map((project, index) => {
    const sameDimension = projects.filter(({ dimension }) => dimension === project.dimension);
    const sameMission = projects.filter(({ mission }) => mission === project.mission);
    const dimension = catalogue.dimensions.find((one) => one.dimension === project.dimension);
    return [
      sameDimension[0] === project
        ? { text: digits(`${project.dimension}. ${dimension?.name}`), down: sameDimension.length }
        : null,
      sameMission[0] === project
        ? { text: digits(`${project.mission} ${names.get(project.mission)}`), down: sameMission.length }
        : null,
      { text: digits(`${index + 1}) `) + project.name },
      ...project.runs.map((runs) => ({ text: runs ? baht(project.amount) : '-' })),
      { text: '' },
    ];
  });
  const planHead = ['มิติ', 'ภารกิจตามมิติ', 'โครงการ/กิจกรรม/มาตรการ'];
  const header = twoRows
    ? [
        [
          ...planHead.map((text) => ({ text, down: 2 })),
          ...years.map((year) => ({ text: digits(`ปี ${year}`) })),
          { text: 'หมายเหตุ', down: 2 },
        ],
        [null, null, null, ...years.map(() => ({ text: 'งบประมาณ (บาท)' })), null],
      ]
    : [
        [
          ...planHead.map((text) => ({ text })),
          ...years.map((year) => ({ text: digits(`ปี ${year}`) + pick(['', '\nงบประมาณ (บาท)']) })),
          { text: 'หมายเหตุ' },
        ],
      ];
  const sums = years.map((_, at) =>
    projects.reduce((sum, { runs, amount }) => sum + (runs[at] ? amount : 0), 0),
  );
  pieces.push({
    kind: 'table',
    rows: [
      ...header,
      ...planRows,
      [
        { text: 'รวมทั้งสิ้น', right: 2 },
        null,
        { text: digits(`จำนวน ${projects.length} โครงการ`) },
        ...sums.map((sum) => ({ text: `จำนวน ${baht(sum)} บาท` })),
        { text: '' },
      ],
    ],
  });

  // Part 3.
  line(`ส่วนที่ ${digits('3')}`, 1);
  line('รายละเอียดโครงการ/กิจกรรม/มาตรการ', 1);
  const mark = pick(['.', ')', '']);
  const extra = below(3) === 0;
  const results = below(3);
  const wordings = Object.fromEntries(
    Object.entries(WORDINGS).map(([key, all]) => [key, pick<string>(all)]),
  ) as Record<keyof typeof WORDINGS, string>;
  const ordinal = pick(['ลำดับที่ ', 'โครงการที่ ']);
  let dimension = 0;
  let mission = '';
  const described = projects.map((project) => {
    if (project.dimension !== dimension)
      line(digits(`มิติที่ ${project.dimension} ${catalogue.dimensions[project.dimension - 1]?.name}`), 1);
    if (project.mission !== mission) line(digits(`${project.mission} ${names.get(project.mission)}`), 2);
    line(
      digits(
        `${project.sub} ${project.name === '' ? '' : places.find(({ sub }) => sub === project.sub)?.name}`,
      ),
      3,
    );
    dimension = project.dimension;
    mission = project.mission;
    line(digits(ordinal + project.number));
    let count = 0;
    const heading = (text: string, behind = '') => {
      count += 1;
      line(
        `${mark === '' ? '' : `${digits(String(count))}${mark} `}${text}${behind === '' ? '' : ` : ${behind}`}`,
        3,
      );
    };
    const text = (lines: readonly string[]) => {
      for (const one of lines) line(one);
      return lines.join('\n');
    };
    const items = (most: number) => {
      const all = Array.from({ length: 1 + below(most) }, () => pick(SENTENCES));
      return all.length === 1
        ? all
        : all.map((one, index) => `${digits(String(index + 1))}${mark === ')' ? '.' : ')'} ${one}`);
    };
    const run = years.filter((_, at) => project.runs[at]);
    heading(wordings.name, project.name);
    heading(wordings.principles);
    const principles = text([pick(SENTENCES), pick(SENTENCES)]);
    heading(wordings.objectives);
    const objectives = text(items(4));
    heading(wordings.targetGroup);
    const targetGroup = text([`บุคลากรของ${organisation} จำนวน ${digits(String(10 + below(90)))} คน`]);
    let venue = '';
    if (extra && mark === '.') {
      heading('สถานที่ดำเนินการ');
      venue = text([`ห้องประชุม${organisation}`]);
    }
    heading(wordings.method);
    const method = text(items(5));
    heading(wordings.period);
    const period = text([digits(`ปีงบประมาณ พ.ศ. ${run.join(' , ')}`)]);
    heading(wordings.budget);
    const budget = text([project.amount === 0 ? 'ไม่ใช้งบประมาณ' : `${baht(project.amount)} บาท`]);
    heading(wordings.owner);
    const owner = text([project.owner]);
    if (results === 0) {
      heading('ผลผลิต/ผลลัพธ์');
      line('ผลผลิต');
    } else if (results === 1) {
      heading('ตัวชี้วัด/ผลผลิต/ผลลัพธ์');
      line(mark === '' ? 'ผลผลิต' : digits(`${count}.1 ผลผลิต`));
    } else heading('ผลผลิต');
    const outputs = text(items(2));
    if (results === 2) heading('ผลลัพธ์');
    else line(results === 1 && mark !== '' ? digits(`${count}.2 ผลลัพธ์`) : 'ผลลัพธ์');
    const outcomes = text(items(2));
    return {
      row: [
        project.number,
        project.name,
        principles,
        objectives,
        targetGroup,
        method,
        period,
        budget,
        owner,
        outputs,
        outcomes,
      ],
      venue,
    };
  });

  const rest = { organisation, organisationType: type, firstYear, lastYear: firstYear + 4 };
  const arabic = (date: string) => date;
  return {
    pieces,
    settings: rest,
    truth: [
      {
        sheet: 'แผน',
        headers: [
          'ลำดับ',
          'มิติ',
          'ภารกิจ',
          'โครงการ/กิจกรรม/มาตรการ',
          ...years.map((year) => `งบ ${year}`),
          'ผู้รับผิดชอบ',
        ],
        rows: projects.map(({ number, dimension: own, sub, name, runs, amount, owner }) => [
          number,
          own,
          sub,
          name,
          ...runs.map((runsThen) => (runsThen ? amount : '-')),
          owner,
        ]),
      },
      {
        sheet: 'รายละเอียดโครงการ',
        headers: [
          'ลำดับ',
          'โครงการ/กิจกรรม/มาตรการ',
          'หลักการและเหตุผล',
          'วัตถุประสงค์',
          'กลุ่มเป้าหมาย',
          'วิธีดำเนินการ',
          'ระยะเวลาดำเนินการ',
          'งบประมาณดำเนินการ',
          'ผู้รับผิดชอบ',
          'ผลผลิต',
          'ผลลัพธ์',
          ...(extra && mark === '.' ? ['สถานที่ดำเนินการ'] : []),
        ],
        rows: described.map(({ row, venue }) => [...row, ...(extra && mark === '.' ? [venue] : [])]),
      },
      {
        sheet: 'ความเสี่ยง',
        headers: [
          'ลำดับ',
          'ขั้นตอนการดำเนินงาน',
          'ประเด็นความเสี่ยงการทุจริต',
          'โอกาส',
          'ผลกระทบ',
          'ระดับความเสี่ยง',
          'มาตรการควบคุมความเสี่ยง',
        ],
        rows: steps.flatMap(({ number, step, issues, scores, level, measures }) =>
          issues.map((issue, at) => [
            number,
            step,
            issue,
            scored ? scores[0] : '',
            scored ? scores[1] : '',
            level,
            at === 0 ? measures.join('\n') : '',
          ]),
        ),
      },
      {
        sheet: 'เป้าหมาย',
        headers: ['ลำดับ', 'ตัวชี้วัด', 'หน่วย', ...years.map((year) => `เป้าหมาย ${year}`)],
        rows: targets.map(({ indicator, unit, values }, index) => [index + 1, indicator, unit, ...values]),
      },
      {
        sheet: 'คณะกรรมการ',
        headers: ['ลำดับ', 'ผู้ดำรงตำแหน่ง', 'หน้าที่ในคณะกรรมการ'],
        rows: members.map(([position, role], index) => [index + 1, position, role]),
      },
      {
        sheet: 'เล่มแผน',
        headers: [],
        rows: [
          ['เลขที่คำสั่ง', orderNumber],
          ['วันที่คำสั่ง', arabic(`${announced.day} สิงหาคม ${announced.year}`)],
          ['วันที่ประกาศ', arabic(`${announced.day} กันยายน ${announced.year}`)],
          ['ผู้ลงนาม', signer],
          ['ตำแหน่งผู้ลงนาม', head + place],
          ['เดือนที่จัดทำ', `กันยายน ${announced.year}`],
          ['หลักการและเหตุผล', `${SENTENCES[0]} ${SENTENCES[4]} {หน่วยงาน} จึงได้จัดทำแผนฉบับนี้ขึ้น`],
          [
            'คำนำ',
            `{หน่วยงาน} ได้จัดทำแผนปฏิบัติการป้องกันการทุจริต (${span.replace(digits(String(firstYear)), '{ปีแรก}').replace(digits(String(firstYear + 4)), '{ปีสุดท้าย}')}) จำนวน {จำนวนโครงการ} โครงการ เพื่อใช้เป็นกรอบในการปฏิบัติราชการให้เกิดประโยชน์สุขแก่ประชาชน`,
          ],
        ],
      },
    ],
  };
}
