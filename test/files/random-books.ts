// Random whole plans: every type of organisation, other years, texts in the words of the real plan; each the same for its seed.

import { catalogueFor } from '../../src/core/catalogue.ts';
import type { CellValue } from '../../src/core/cell.ts';
import { pairDescriptions } from '../../src/core/documents/book/pair-descriptions.ts';
import type {
  PlanBook,
  ProjectDescription,
  RiskIssue,
  Target,
} from '../../src/core/documents/book/plan-book.ts';
import { BOOK_LINES, type BookLine } from '../../src/core/documents/book/plan-book.ts';
import type { OrganisationType, PlanProject } from '../../src/core/plan.ts';
import { chanceFrom } from '../chance.ts';
import { sampleCells } from '../core/documents/book/real-book.ts';

type Chance = (below: number) => number;

const ORGANISATIONS: readonly (readonly [OrganisationType, string])[] = [
  ['อบต.', 'องค์การบริหารส่วนตำบล'],
  ['อบจ.', 'องค์การบริหารส่วนจังหวัด'],
  ['เทศบาลตำบล', 'เทศบาลตำบล'],
  ['เทศบาลเมือง', 'เทศบาลเมือง'],
  ['เทศบาลนคร', 'เทศบาลนคร'],
];
const PLACES = ['หนองบัว', 'ทุ่งทอง', 'ห้วยแก้ว', 'บางปลา', 'โคกสูง', 'วังน้ำเย็น', 'นาดี', 'เขาสมิง', 'ศรีสงคราม'];
const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'สำนักปลัด/กองคลัง', 'งานนิติการ สำนักปลัด'];
const KINDS = ['โครงการ', 'กิจกรรม', 'มาตรการ'];
const UNITS = ['ร้อยละ', 'คะแนน', 'คน', 'ครั้ง', 'เรื่อง', 'ระดับ'];
const LEVELS = ['ต่ำ', 'ปานกลาง', 'สูง', 'สูงมาก'];
const ROLES = ['ประธานคณะกรรมการ', 'คณะกรรมการ', 'คณะกรรมการและเลขานุการ'];
const POSITIONS = ['ปลัด', 'รองปลัด', 'ผู้อำนวยการกองคลัง', 'ผู้อำนวยการกองช่าง', 'นักวิชาการตรวจสอบภายใน'];

/** Lines of the real descriptions that name nothing of their own plan: no organisation, no counts, no years. */
const LINES = sampleCells('descriptions')
  .slice(1)
  .flatMap((row) => row.slice(2, 6).concat(row.slice(9, 11)))
  .flatMap((cell) => String(cell).split('\n'))
  .map((line) => line.trim())
  .filter(
    (line) =>
      line.length > 20 && !/องค์การ|องค์กรบริหาร|เทศบาล|พ\.ศ|[0-9๐-๙]\s*(?:โครงการ|กิจกรรม|มาตรการ|ปี)/.test(line),
  );

/** The same without the number that an item begins with. */
const SENTENCES = LINES.map((line) => line.replace(/^[(]?[0-9๐-๙ก-ฮ]{1,2}[.)]\s*/, '')).filter(
  (line) => !/^[-0-9๐-๙(]/.test(line),
);

/** Texts of a few words. */
const SHORT = ['ลดเรื่องร้องเรียน', '1) เพื่อสุจริต\n2) เพื่อโปร่งใส', 'ประชาชนได้ประโยชน์'];

/** A plan from a seed. */
export function randomBook(seed: number): PlanBook {
  const chance = chanceFrom(seed);
  for (let warm = 0; warm < 5; warm += 1) chance(2);
  const one = <Item>(items: readonly Item[]) => items[chance(items.length)] as Item;
  const often = (percent: number) => chance(100) < percent;
  const [organisationType, prefix] = one(ORGANISATIONS);
  const firstYear = 2561 + chance(20);
  const years = Array.from({ length: 2 + chance(5) }, (_, index) => firstYear + index);
  const lastYear = firstYear + years.length - 1;
  const projects = randomProjects(chance, firstYear, years.length);
  const descriptions = projects.filter(() => often(85)).map((project) => describe(project, years, chance));
  const settings = {
    organisation: prefix + one(PLACES),
    organisationType,
    firstYear,
    lastYear,
    reporter: null,
    digits: often(50) ? 'thai' : 'arabic',
    language: 'th',
  } as const;
  const owners = new Map(descriptions.map(({ name, owner }) => [name, owner]));
  const plan = {
    firstYear,
    lastYear,
    projects: projects.map((project) => ({ ...project, owner: owners.get(project.name) ?? '' })),
  };
  const committee = Array.from({ length: often(80) ? chance(14) : 0 }, () => ({
    position: `${one(POSITIONS)}${often(20) ? settings.organisation : ''}`,
    role: one(ROLES),
  }));
  return {
    settings,
    plan: { plan, rows: [] },
    descriptions,
    risks: often(80) ? randomRisks(chance) : [],
    targets: often(80) ? randomTargets(chance, years.length) : [],
    committee,
    lines: randomLines(chance, committee.length > 0),
  };
}

function paragraphs(chance: Chance, most: number): string {
  return Array.from({ length: 1 + chance(most) }, () => LINES[chance(LINES.length)]).join('\n');
}

function sentence(chance: Chance): string {
  return SENTENCES[chance(SENTENCES.length)] ?? '';
}

function randomProjects(chance: Chance, firstYear: number, years: number): PlanProject[] {
  const projects: PlanProject[] = [];
  const satang = chance(4) === 0;
  for (const { dimension, missions } of catalogueFor(firstYear).dimensions) {
    // What has no mission comes last in its dimension, as the table has it.
    for (const mission of [...missions, null]) {
      for (let count = mission === null ? Number(chance(4) === 0) : chance(3); count > 0; count -= 1) {
        const codes = mission === null ? [] : [mission, ...mission.subMissions].map(({ code }) => code);
        const budgets = Array.from({ length: years }, (): number | null => {
          const kind = chance(3);
          if (kind < 2) return kind === 0 ? null : 0;
          return (1 + chance(2000)) * 50_000 + (satang ? chance(100) : 0);
        });
        if (!budgets.some((budget) => budget !== null)) budgets[chance(years)] = 0;
        const number = projects.length + 1;
        projects.push({
          row: number + 1,
          number,
          name: `${KINDS[chance(3)]}${sentence(chance).slice(0, 120).trim()} ครั้งที่ ${number}`,
          dimension,
          mission: codes[chance(codes.length)] ?? null,
          budgets,
          owner: '',
          remark: chance(6) === 0 ? 'ดำเนินการร่วมกับโรงเรียน' : '',
          id: '',
        });
      }
    }
  }
  return projects;
}

function describe(
  { number, name, budgets }: PlanProject,
  years: readonly number[],
  chance: Chance,
): ProjectDescription {
  const running = years.filter((_, index) => budgets[index] !== null);
  const amounts = [...new Set(budgets.filter((budget) => budget !== null))];
  const [amount = 0] = amounts;
  const baht = (satang: number) =>
    `${Math.floor(satang / 100).toLocaleString('en-US')}${satang % 100 > 0 ? `.${String(satang % 100).padStart(2, '0')}` : ''} บาท`;
  const each = years.flatMap((year, index) => {
    const budget = budgets[index] ?? null;
    return budget === null ? [] : [`ปี ${year} ${budget === 0 ? 'ไม่ใช้งบประมาณ' : baht(budget)}`];
  });
  return {
    number,
    name,
    principles: paragraphs(chance, 3),
    objectives: paragraphs(chance, 4),
    targetGroup: chance(8) === 0 ? '' : 'บุคลากร ผู้บริหาร และสมาชิกสภาท้องถิ่น จำนวน 50 คน',
    method: paragraphs(chance, 6),
    period: `ปีงบประมาณ พ.ศ. ${running.join(', ')}`,
    budget: amounts.length > 1 ? each.join('\n') : amount === 0 ? 'ไม่ใช้งบประมาณ' : baht(amount),
    owner: OWNERS[chance(OWNERS.length)] ?? '',
    output: paragraphs(chance, 3),
    outcome: chance(8) === 0 ? '' : paragraphs(chance, 2),
    id: '',
  };
}

function randomRisks(chance: Chance): RiskIssue[] {
  const isScored = chance(2) === 0;
  return Array.from({ length: 1 + chance(4) }, (_, step) => {
    const text = sentence(chance);
    return Array.from(
      { length: 1 + chance(3) },
      (_, index): RiskIssue => ({
        number: step + 1,
        step: text,
        issue: sentence(chance),
        likelihood: isScored && chance(4) > 0 ? 1 + chance(5) : null,
        impact: isScored && chance(4) > 0 ? 1 + chance(5) : null,
        level: LEVELS[chance(LEVELS.length)] ?? '',
        measures:
          index > 0 && chance(3) > 0
            ? ''
            : Array.from({ length: 1 + chance(4) }, () => `${KINDS[chance(3)]}${sentence(chance)}`).join(
                '\n',
              ),
      }),
    );
  }).flat();
}

function randomTargets(chance: Chance, years: number): Target[] {
  return Array.from({ length: 1 + chance(4) }, (_, index) => ({
    indicator: `ตัวชี้วัดที่ ${index + 1} ${sentence(chance).slice(0, 60).trim()}`,
    unit: UNITS[chance(UNITS.length)] ?? '',
    values: Array.from({ length: years }, () => String(chance(2) === 0 ? chance(100) : chance(1000) / 10)),
    remark: chance(5) === 0 ? 'เทียบกับปีก่อน' : '',
  }));
}

function randomLines(chance: Chance, hasCommittee: boolean): Record<BookLine, string> {
  const lines = {} as Record<BookLine, string>;
  for (const line of Object.keys(BOOK_LINES) as BookLine[]) lines[line] = '';
  const text = (end: string) =>
    [
      '{หน่วยงาน} ได้จัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส (พ.ศ. {ปีแรก} - {ปีสุดท้าย}) เพื่อประชาชนในท้องถิ่น',
      ...paragraphs(chance, 3).split('\n'),
      end,
    ].join('\n');
  const often = () => chance(5) > 0;
  if (often()) {
    lines.announcement = `เรื่อง การประกาศใช้แผนปฏิบัติการป้องกันการทุจริตของ{หน่วยงาน}\n${text('จึงประกาศให้ทราบโดยทั่วกัน')}`;
    lines.announcementDate = `${1 + chance(28)} กันยายน ${2560 + chance(20)}`;
  }
  if (often()) {
    lines.order = `เรื่อง แต่งตั้งคณะกรรมการจัดทำแผนปฏิบัติการป้องกันการทุจริตของ{หน่วยงาน}\n${text('จึงแต่งตั้งคณะกรรมการจัดทำแผน ประกอบด้วย')}\nโดยมีหน้าที่และอำนาจ ดังต่อไปนี้\n1. ประเมินความเสี่ยงการทุจริตของหน่วยงาน`;
    lines.orderNumber = `${1 + chance(3000)}/${2560 + chance(20)}`;
  }
  if (lines.order !== '' || hasCommittee) lines.orderDate = `${1 + chance(28)} สิงหาคม ${2560 + chance(20)}`;
  if (lines.announcement !== '' || lines.orderDate !== '') {
    lines.signer = 'นายสมชาย ใจซื่อ';
    lines.signerPosition = 'นายกขององค์กรปกครองส่วนท้องถิ่น';
  }
  if (often()) {
    lines.preface = text(
      'ส่วนที่ 2 ประกอบด้วยโครงการใน {จำนวนปี} ปี (พ.ศ. {ปีแรก} - {ปีสุดท้าย}) จำนวน {จำนวนโครงการ} โครงการ แยกตาม 4 มิติของแผน',
    );
    lines.month = `กันยายน ${2560 + chance(20)}`;
  }
  for (const line of ['principles', 'objectives', 'goals', 'benefits'] as const) {
    if (often())
      lines[line] = chance(3) > 0 ? text(sentence(chance)) : (SHORT[chance(SHORT.length)] as string);
  }
  return lines;
}

/** The sheets that a plan's workbook has, by header: what must come back from its book. */
export function sheetsOf(
  book: PlanBook,
): Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>> {
  const { plan } = book.plan;
  const described = pairDescriptions(book).of;
  const years = plan.projects[0]?.budgets.map((_, index) => plan.firstYear + index) ?? [];
  return {
    แผน: plan.projects.map((project) => ({
      ลำดับ: project.number ?? '',
      มิติ: project.dimension ?? '',
      // The table names missions; a sub-mission stands above a description.
      ภารกิจ: described.has(project) ? (project.mission ?? '') : (project.mission ?? '').slice(0, 3),
      'โครงการ/กิจกรรม/มาตรการ': project.name,
      ...Object.fromEntries(
        years.map((year, index) => [`งบ ${year}`, bahtOf(project.budgets[index] ?? null)]),
      ),
      ผู้รับผิดชอบ: project.owner,
      หมายเหตุ: project.remark,
    })),
    รายละเอียดโครงการ: book.descriptions.map((one) => ({
      ลำดับ: one.number ?? '',
      'โครงการ/กิจกรรม/มาตรการ': one.name,
      หลักการและเหตุผล: one.principles,
      วัตถุประสงค์: one.objectives,
      กลุ่มเป้าหมาย: one.targetGroup,
      วิธีดำเนินการ: one.method,
      ระยะเวลาดำเนินการ: one.period,
      งบประมาณดำเนินการ: one.budget,
      ผู้รับผิดชอบ: one.owner,
      ผลผลิต: one.output,
      ผลลัพธ์: one.outcome,
    })),
    ความเสี่ยง: book.risks.map((one) => ({
      ลำดับ: one.number ?? '',
      ขั้นตอนการดำเนินงาน: one.step,
      ประเด็นความเสี่ยงการทุจริต: one.issue,
      โอกาส: one.likelihood ?? '',
      ผลกระทบ: one.impact ?? '',
      ระดับความเสี่ยง: one.level,
      มาตรการควบคุมความเสี่ยง: one.measures,
    })),
    เป้าหมาย: book.targets.map((one, index) => ({
      ลำดับ: index + 1,
      ตัวชี้วัด: one.indicator,
      หน่วย: one.unit,
      ...Object.fromEntries(years.map((year, at) => [`เป้าหมาย ${year}`, Number(one.values[at])])),
      หมายเหตุ: one.remark,
    })),
    คณะกรรมการ: book.committee.map(({ position, role }, index) => ({
      ลำดับ: index + 1,
      ผู้ดำรงตำแหน่ง: position,
      หน้าที่ในคณะกรรมการ: role,
    })),
    เล่มแผน: (Object.keys(BOOK_LINES) as BookLine[]).flatMap((line) =>
      book.lines[line] === '' ? [] : [{ label: BOOK_LINES[line], text: book.lines[line] }],
    ),
  };
}

function bahtOf(satang: number | null): CellValue {
  return satang === null ? '-' : satang / 100;
}
