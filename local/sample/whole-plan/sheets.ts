// The sample plan's other sheets as an officer has them: descriptions, risks, targets, what the book says besides, the committee.
import descriptions from './descriptions.json' with { type: 'json' };
import frontMatter from './front-matter.json' with { type: 'json' };
import risks from './risks.json' with { type: 'json' };
import targets from './targets.json' with { type: 'json' };

/** A sheet: its name, and its rows from A1 on. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The years of the sample plan, พ.ศ. */
const YEARS = [2566, 2567, 2568, 2569, 2570] as const;

const DESCRIPTIONS: SampleSheet = {
  name: 'รายละเอียดโครงการ',
  rows: [
    [
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
      'รหัส',
    ],
    ...descriptions.descriptions.map((one) => [
      one.number,
      one.name,
      one.principles,
      one.objectives,
      one.targetGroup,
      one.method,
      one.period,
      one.budget,
      one.owner,
      one.output,
      one.outcome,
      '',
    ]),
  ],
};

const RISKS: SampleSheet = {
  name: 'ความเสี่ยง',
  rows: [
    [
      'ลำดับ',
      'ขั้นตอนการดำเนินงาน',
      'ประเด็นความเสี่ยงการทุจริต',
      'โอกาส',
      'ผลกระทบ',
      'ระดับความเสี่ยง',
      'มาตรการควบคุมความเสี่ยง',
      'รหัส',
    ],
    ...risks.issues.map(({ number, step, issue, level, measures }) => [
      number,
      step,
      issue,
      '',
      '',
      level,
      measures.join('\n'),
      '',
    ]),
  ],
};

const TARGETS: SampleSheet = {
  name: 'เป้าหมาย',
  rows: [
    [
      'ลำดับ',
      'ตัวชี้วัด',
      'หน่วย',
      ...YEARS.map((year) => `เป้าหมาย ${year}`),
      ...YEARS.map((year) => `ผล ${year}`),
      'หมายเหตุ',
      'รหัส',
    ],
    ...targets.targets.map(({ indicator, unit, values }, index) => [
      index + 1,
      indicator,
      unit,
      ...YEARS.map((year) => values[`${year}`]),
      ...YEARS.map(() => ''),
      '',
      '',
    ]),
  ],
};

const BOOK: SampleSheet = {
  name: 'เล่มแผน',
  rows: [
    ['เลขที่คำสั่ง', frontMatter.orderNumber],
    ['วันที่คำสั่ง', frontMatter.orderDate],
    ['วันที่ประกาศ', frontMatter.announcementDate],
    ['ผู้ลงนาม', frontMatter.signer],
    ['ตำแหน่งผู้ลงนาม', frontMatter.signerPosition],
    ['เดือนที่จัดทำ', frontMatter.month],
    ['ประกาศ', frontMatter.texts.announcement.join('\n')],
    ['คำสั่ง', frontMatter.texts.order.join('\n')],
    ['คำนำ', frontMatter.texts.preface.join('\n')],
    ['หลักการและเหตุผล', frontMatter.texts.principles.join('\n')],
    ['วัตถุประสงค์', frontMatter.texts.objectives.join('\n')],
    ['เป้าหมาย', frontMatter.texts.goals.join('\n')],
    ['ประโยชน์', frontMatter.texts.benefits.join('\n')],
  ],
};

const COMMITTEE: SampleSheet = {
  name: 'คณะกรรมการ',
  rows: [
    ['ลำดับ', 'ผู้ดำรงตำแหน่ง', 'หน้าที่ในคณะกรรมการ', 'รหัส'],
    ...frontMatter.committee.map(({ position, role }, index) => [index + 1, position, role, '']),
  ],
};

/** All of them, in the order of the contract. */
export const SAMPLE_SHEETS: readonly SampleSheet[] = [DESCRIPTIONS, RISKS, TARGETS, BOOK, COMMITTEE];
