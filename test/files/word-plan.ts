// The sample plan as an officer's Word document: automatic Thai numbers, merged cells, text boxes, tracked changes.
import annual from '../../local/sample/annual-2569.json' with { type: 'json' };
import fiveYear from '../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import descriptions from '../../local/sample/whole-plan/descriptions.json' with { type: 'json' };
import frontMatter from '../../local/sample/whole-plan/front-matter.json' with { type: 'json' };
import risks from '../../local/sample/whole-plan/risks.json' with { type: 'json' };
import targets from '../../local/sample/whole-plan/targets.json' with { type: 'json' };
import catalogue from '../../src/core/data/missions-2566-2570.json' with { type: 'json' };
import { toThaiDigits } from '../../src/core/text/digits.ts';
import {
  cell,
  changed,
  docx,
  level,
  paragraph,
  row,
  run,
  TICK,
  table,
  textBox,
  textCell,
} from './word-xml.ts';

const ORGANISATION = fiveYear.organisation;
const YEARS = [2566, 2567, 2568, 2569, 2570] as const;

/** The kinds of lists that the document uses. */
const KINDS = [
  [level(0, 'thaiNumbers', '%1.')],
  [level(0, 'thaiNumbers', '%1)')],
  [level(0, 'thaiNumbers', '(%1)')],
  [level(0, 'thaiNumbers', 'ลำดับที่ %1')],
] as const;

type Kind = 0 | 1 | 2 | 3;

/** Lists as they are begun: each has its kind. */
class Lists {
  readonly kinds: number[] = [];
  begin(kind: Kind): { id: number; level: number } {
    this.kinds.push(kind);
    return { id: this.kinds.length, level: 0 };
  }
}

/** The document. `deletedRow`: with a row of a table that was deleted while changes were tracked; only Word keeps such. */
export function wordPlan({ deletedRow = true } = {}): Uint8Array {
  const lists = new Lists();
  const ordinals = lists.begin(3);
  const parts = lists.begin(0);
  const body = [
    cover(),
    yearly(deletedRow),
    announcement(),
    order(lists),
    preface(),
    contents(),
    paragraph('ส่วนที่ ๑', { style: '1' }),
    paragraph('บทนำ', { style: '1' }),
    paragraph('การประเมินความเสี่ยงการทุจริตในองค์กร', { style: '2', list: parts }),
    riskTable(lists),
    paragraph('หลักการและเหตุผล', { style: '2', list: parts }),
    ...frontMatter.texts.principles.map((text) => paragraph(filled(text))),
    paragraph('วัตถุประสงค์ของการจัดทำแผน', { style: '2', list: parts }),
    ...numbered(frontMatter.texts.objectives.map(filled), lists),
    paragraph('เป้าหมาย', { style: '2', list: parts }),
    ...numbered(frontMatter.texts.goals.map(filled), lists),
    targetTable(),
    paragraph('ประโยชน์ของการจัดทำแผน', { style: '2', list: parts }),
    ...numbered(frontMatter.texts.benefits.map(filled), lists),
    paragraph('', { landscape: false }),
    paragraph('ส่วนที่ ๒', { style: '1' }),
    paragraph(`แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส`, { style: '1' }),
    paragraph(`(พ.ศ. ๒๕๖๖ - ๒๕๗๐)`, { style: '1' }),
    planTable(lists),
    paragraph('', { landscape: true }),
    paragraph('ส่วนที่ ๓', { style: '1' }),
    paragraph('รายละเอียดโครงการ/กิจกรรม/มาตรการ', { style: '1' }),
    ...described(lists, ordinals),
  ];
  return docx(body.join(''), KINDS, lists.kinds);
}

const VALUES: Readonly<Record<string, string>> = {
  หน่วยงาน: ORGANISATION,
  ปีแรก: '๒๕๖๖',
  ปีสุดท้าย: '๒๕๗๐',
  จำนวนปี: '๕',
  จำนวนโครงการ: '๒๗',
  'จำนวนโครงการ มิติ 1': '๙',
  'จำนวนโครงการ มิติ 2': '๖',
  'จำนวนโครงการ มิติ 3': '๖',
  'จำนวนโครงการ มิติ 4': '๖',
};

function filled(text: string): string {
  return text.replace(/\{([^}]+)\}/g, (slot, name: string) => VALUES[name] ?? slot);
}

function cover(): string {
  return [
    paragraph('แผนปฏิบัติการป้องกันการทุจริต', { style: '1' }),
    paragraph('', { runs: textBox(paragraph(ORGANISATION) + paragraph('พ.ศ. ๒๕๖๖ - ๒๕๗๐')) }),
  ].join('');
}

function yearly(deletedRow: boolean): string {
  const head = (text: string) => textCell(text, { merge: 'starts' });
  const under = () => cell('', { merge: 'goes on' });
  const rows = annual.rows.map(({ no, name, dimension, budget, quarters, remark }) =>
    row([
      textCell(no),
      textCell(name),
      textCell(dimension),
      textCell(budget.toLocaleString('en-US', { minimumFractionDigits: 2 })),
      ...quarters.map((ticked) => cell(ticked ? paragraph('', { runs: TICK }) : '')),
      textCell(remark),
    ]),
  );
  return [
    paragraph(`แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569 ของ ${ORGANISATION}`),
    table(9, [
      row(
        [
          head('ลำดับ'),
          head('รายการโครงการ'),
          head('มิติ'),
          head('งบประมาณ (บาท)'),
          textCell('ดำเนินการไตรมาส', { columns: 4 }),
          head('หมายเหตุ'),
        ],
        'header',
      ),
      row(
        [under(), under(), under(), under(), ...[1, 2, 3, 4].map((quarter) => textCell(quarter)), under()],
        'header',
      ),
      ...rows,
      ...(deletedRow
        ? [row([textCell('99'), ...Array.from({ length: 8 }, () => textCell('แถวที่ลบแล้ว'))], 'deleted')]
        : []),
      row([
        textCell('รวมทั้งสิ้น', { columns: 3 }),
        textCell('20,000.00'),
        ...['10', '8', '11', '8'].map((sum) => textCell(sum)),
        textCell(''),
      ]),
    ]),
    paragraph('** ข้อมูล ณ วันที่ 08 มิถุนายน 2569'),
    paragraph(`ชื่อ - สกุล ผู้ออกรายงาน ${annual.reporter}`),
  ].join('');
}

function announcement(): string {
  return [
    paragraph(`ประกาศ${ORGANISATION}`),
    ...frontMatter.texts.announcement.map((text) => paragraph(filled(text))),
    paragraph('ประกาศ ณ วันที่ ๓๐ กันยายน พ.ศ. ๒๕๖๕'),
    paragraph(`(${frontMatter.signer})`),
    paragraph(frontMatter.signerPosition),
  ].join('');
}

function order(lists: Lists): string {
  const [subject = '', first = '', second = '', duties = '', ...rest] = frontMatter.texts.order.map(filled);
  const members = lists.begin(0);
  return [
    paragraph(`คำสั่ง${ORGANISATION}`),
    paragraph('', { runs: run('ที่ ') + changed('๑๙๙๙', '๒๑๘๗') + run(' / ๒๕๖๕') }),
    ...[subject, first, second].map((text) => paragraph(text)),
    table(
      2,
      frontMatter.committee.map(({ position, role }) =>
        row([cell(paragraph(position, { list: members })), textCell(role)]),
      ),
    ),
    paragraph(duties),
    ...numbered(rest, lists),
    paragraph('สั่ง ณ วันที่ ๑๙ เดือน กันยายน พ.ศ. ๒๕๖๕'),
    paragraph(`(${frontMatter.signer})`),
    paragraph(frontMatter.signerPosition),
  ].join('');
}

function preface(): string {
  const [first = '', ...rest] = frontMatter.texts.preface.map(filled);
  const half = Math.floor(first.length / 2);
  return [
    paragraph('คำนำ', { style: '1' }),
    // The mark between the two was deleted: they are one paragraph.
    paragraph(first.slice(0, half), { markDeleted: true }),
    paragraph(first.slice(half)),
    ...rest.map((text) => paragraph(text)),
    paragraph(ORGANISATION),
    paragraph('กันยายน ๒๕๖๕'),
  ].join('');
}

function contents(): string {
  const line = (title: string, page: string) =>
    paragraph('', { runs: `${run(title)}<w:r><w:tab/></w:r>${run(page)}` });
  return [
    paragraph('สารบัญ', { style: '1' }),
    line('คำนำ', 'ก'),
    line('ส่วนที่ ๑ บทนำ', '๑'),
    line('๑. การประเมินความเสี่ยงการทุจริต', '๑'),
    line('๒. หลักการและเหตุผล', '๓'),
    line('๓. วัตถุประสงค์ของการจัดทำแผน', '๔'),
    line('๔. เป้าหมาย', '๔'),
    line('๕. ประโยชน์ของการจัดทำแผน', '๔'),
    line('ส่วนที่ ๒ แผนปฏิบัติการป้องกันการทุจริต', '๕'),
    line('ส่วนที่ ๓ รายละเอียดโครงการ/กิจกรรม/มาตรการ', '๑๐'),
  ].join('');
}

/** Texts that count up from 1 as an automatic list, any other as it is. */
function numbered(texts: readonly string[], lists: Lists): readonly string[] {
  const look = /^(\(?)([๐-๙0-9]+)([.)])\s*/;
  let next = 1;
  let list: { id: number; level: number } | null = null;
  return texts.map((text) => {
    const [mark = '', open = '', digits = '', close = ''] = look.exec(text) ?? [];
    if (mark === '' || digits !== toThaiDigits(String(next)) || (next > 1 && list === null)) {
      list = null;
      return paragraph(text);
    }
    const kind: Kind = open === '(' ? 2 : close === ')' ? 1 : 0;
    list = next === 1 ? lists.begin(kind) : list;
    next += 1;
    return paragraph(text.slice(mark.length), list === null ? {} : { list });
  });
}

function riskTable(lists: Lists): string {
  const steps = [...new Set(risks.issues.map(({ number }) => number))];
  const listed = (texts: readonly string[]) => {
    const list = lists.begin(0);
    return texts.length === 1
      ? paragraph(texts[0] ?? '')
      : texts.map((text) => paragraph(text, { list })).join('');
  };
  const rows = steps.flatMap((step, index) => {
    const issues = risks.issues.filter(({ number }) => number === step);
    const [first] = issues;
    if (first === undefined) return [];
    const levels = [...new Set(issues.map((issue) => issue.level))];
    const measures = () => listed(issues.flatMap((issue) => issue.measures));
    // One step in a row of its own, the next with a row for each issue, its other cells merged: both are found in plans.
    if (index % 2 === 0) {
      const shown = levels.length === 1 ? levels : issues.map((issue) => issue.level);
      return [
        row([
          textCell(toThaiDigits(String(step))),
          textCell(first.step),
          cell(listed(issues.map(({ issue }) => issue))),
          cell(shown.map((one) => paragraph(one)).join('')),
          cell(measures()),
        ]),
      ];
    }
    return issues.map((issue, at) => {
      const merge = at === 0 ? 'starts' : 'goes on';
      return row([
        textCell(at === 0 ? toThaiDigits(String(step)) : '', { merge }),
        textCell(at === 0 ? first.step : '', { merge }),
        textCell(issue.issue),
        textCell(issue.level),
        cell(at === 0 ? measures() : '', { merge }),
      ]);
    });
  });
  const header = [
    'ลำดับที่',
    'ขั้นตอนการดำเนินงาน',
    'ประเด็นความเสี่ยงการทุจริต',
    'Risk Score',
    'มาตรการควบคุมความเสี่ยงการทุจริต',
  ];
  return table(5, [
    row(
      header.map((text) => textCell(text)),
      'header',
    ),
    ...rows,
  ]);
}

function targetTable(): string {
  const written = (unit: string, value: number) =>
    toThaiDigits(unit === 'ร้อยละ' ? `ร้อยละ ${value}` : `${value} ${unit}`);
  return table(6, [
    row(
      [textCell('ค่าเป้าหมาย'), ...YEARS.map((year) => textCell(`ปี ${toThaiDigits(String(year))}`))],
      'header',
    ),
    ...targets.targets.map(({ indicator, unit, values }) =>
      row([textCell(indicator), ...YEARS.map((year) => textCell(written(unit, values[`${year}`])))]),
    ),
  ]);
}

function planTable(lists: Lists): string {
  const names = new Map(
    catalogue.dimensions.flatMap(({ missions }) =>
      missions.map(({ code, name }): [string, string] => [code, name]),
    ),
  );
  const projects = lists.begin(1);
  const baht = (amount: number | null) =>
    amount === null ? '-' : toThaiDigits(amount.toLocaleString('en-US'));
  const rows = catalogue.dimensions.flatMap(({ dimension, name }) => {
    const own = fiveYear.projects.filter((project) => project.dimension === dimension);
    let mission = '';
    const lines = own.map((project, index) => {
      const code = project.mission.slice(0, 3);
      const isNew = code !== mission;
      mission = code;
      return row([
        textCell(index === 0 ? `${toThaiDigits(String(dimension))}. ${name}` : '', {
          merge: index === 0 ? 'starts' : 'goes on',
        }),
        textCell(isNew ? `${toThaiDigits(code)} ${names.get(code)}` : '', {
          merge: isNew ? 'starts' : 'goes on',
        }),
        cell(paragraph(project.name, { list: projects })),
        ...YEARS.map((year) => textCell(baht(project.budgets[`${year}`]))),
        textCell(''),
      ]);
    });
    const sums = YEARS.map((year) =>
      own.reduce((sum, project) => sum + (project.budgets[`${year}`] ?? 0), 0),
    );
    const count = toThaiDigits(String(own.length));
    return [
      ...lines,
      row([
        textCell('รวม', { columns: 2 }),
        textCell(`จำนวน ${count} โครงการ`),
        ...sums.map((sum) => textCell(`จำนวน ${baht(sum)} บาท`)),
        textCell(''),
      ]),
    ];
  });
  const head = (text: string) => textCell(text, { merge: 'starts' });
  return table(9, [
    row(
      [
        head('มิติ'),
        head('ภารกิจตามมิติ'),
        head('โครงการ/กิจกรรม/มาตรการ'),
        ...YEARS.map((year) => textCell(`ปี ${toThaiDigits(String(year))}`)),
        head('หมายเหตุ'),
      ],
      'header',
    ),
    row(
      [0, 1, 2]
        .map(() => cell('', { merge: 'goes on' }))
        .concat(
          YEARS.map(() => textCell('งบประมาณ\n(บาท)')),
          cell('', { merge: 'goes on' }),
        ),
      'header',
    ),
    ...rows,
  ]);
}

/** The form's headings; the two last share one. */
const HEADINGS = [
  ['หลักการและเหตุผล', 'principles'],
  ['วัตถุประสงค์', 'objectives'],
  ['กลุ่มเป้าหมาย', 'targetGroup'],
  ['วิธีดำเนินการ', 'method'],
  ['ระยะเวลาดำเนินการ', 'period'],
  ['งบประมาณดำเนินการ', 'budget'],
  ['ผู้รับผิดชอบโครงการ', 'owner'],
] as const;

function described(lists: Lists, ordinals: { id: number; level: number }): readonly string[] {
  const missions = catalogue.dimensions.flatMap(({ dimension, name, missions: own }) =>
    own.flatMap((mission) =>
      mission.subMissions.map((sub) => ({ dimension, dimensionName: name, mission, sub })),
    ),
  );
  const written = new Set<string>();
  const once = (key: string, text: string) => {
    if (written.has(key)) return '';
    written.add(key);
    return paragraph(text, { style: '2' });
  };
  let next = 0;
  return descriptions.descriptions.flatMap((one) => {
    const { mission: code } = fiveYear.projects.find(({ no }) => no === one.number) ?? { mission: '' };
    const headings: string[] = [];
    for (const { dimension, dimensionName, mission, sub } of missions.slice(next)) {
      if (sub.code > code) break;
      next += 1;
      headings.push(once(`มิติ ${dimension}`, `มิติที่ ${toThaiDigits(String(dimension))} ${dimensionName}`));
      headings.push(once(mission.code, `${toThaiDigits(mission.code)} ${mission.name}`));
      headings.push(once(sub.code, `${toThaiDigits(sub.code)} ${sub.name}`));
    }
    const form = lists.begin(0);
    const text = (value: string) => numbered(value.split('\n'), lists);
    return [
      ...headings,
      paragraph('', { list: ordinals, runs: '' }),
      paragraph(`ชื่อโครงการ : ${one.name}`, { list: form }),
      ...HEADINGS.flatMap(([heading, key]) => [paragraph(heading, { list: form }), ...text(one[key])]),
      paragraph('ผลผลิต/ผลลัพธ์', { list: form }),
      paragraph('ผลผลิต'),
      ...text(one.output),
      paragraph('ผลลัพธ์'),
      ...text(one.outcome),
    ];
  });
}
