// Where a plan's parts disagree, on one page for whoever answers for the plan: part by part, in plain words, without codes or cells.
import type { AnswerFinding } from '../../src/commands/answers/year-answer.ts';
import type { FindingCode } from '../../src/core/check/finding.ts';

type Code = FindingCode;

/** A kind of disagreement: what to say of how many, and whether each is named. */
interface Point {
  readonly codes: readonly Code[];
  /** Which of them, where one code is told apart by its sentence. */
  readonly of?: (finding: AnswerFinding) => boolean;
  readonly says: (count: number) => string;
  /** How each is named: by the name that its sentence quotes, by its sentence, or not at all. */
  readonly named: 'name' | 'sentence' | 'no';
}

/** Two parts of the plan that should say the same. */
interface Part {
  readonly title: string;
  readonly points: readonly Point[];
}

const isNear = ({ fix }: AnswerFinding) => fix !== null;

const PARTS: readonly Part[] = [
  {
    title: 'แผนประจำปีกับแผนหลายปี',
    points: [
      {
        codes: ['not-in-plan'],
        says: (count) => `อยู่ในแผนประจำปี แต่ไม่มีในแผนหลายปี ${count} โครงการ`,
        named: 'name',
      },
      {
        codes: ['year-not-scheduled'],
        says: (count) => `อยู่ในแผนประจำปี แต่แผนหลายปีไม่ได้ให้ทำในปีนี้ ${count} โครงการ`,
        named: 'name',
      },
      {
        codes: ['missing-from-year'],
        says: (count) => `แผนหลายปีให้ทำในปีนี้ แต่ไม่มีในแผนประจำปี ${count} โครงการ`,
        named: 'name',
      },
      {
        codes: ['budget-differs', 'dimension-differs'],
        says: (count) => `งบประมาณหรือมิติไม่ตรงกัน ${count} แห่ง`,
        named: 'sentence',
      },
    ],
  },
  {
    title: 'รายละเอียดโครงการกับแผน',
    points: [
      {
        codes: ['description-missing'],
        says: (count) => `มีในแผน แต่ไม่มีรายละเอียด ${count} โครงการ`,
        named: 'name',
      },
      {
        codes: ['description-orphan'],
        says: (count) => `มีรายละเอียด แต่ไม่มีในแผน ${count} โครงการ`,
        named: 'name',
      },
      {
        codes: ['description-years-differ'],
        says: (count) => `ปีที่ดำเนินการไม่ตรงกัน ${count} โครงการ`,
        named: 'sentence',
      },
      {
        codes: ['description-budget-differs'],
        says: (count) => `งบประมาณไม่ตรงกัน ${count} โครงการ`,
        named: 'sentence',
      },
    ],
  },
  {
    title: 'มาตรการคุมความเสี่ยงกับโครงการในแผน',
    points: [
      {
        codes: ['risk-measure-not-in-plan'],
        of: (finding) => !isNear(finding),
        says: (count) => `มาตรการที่ไม่ใช่โครงการใดในแผน ${count} มาตรการ`,
        named: 'name',
      },
      {
        codes: ['risk-measure-not-in-plan'],
        of: isNear,
        says: (count) => `มาตรการที่น่าจะเป็นโครงการในแผนแต่เขียนชื่อไม่ตรง ${count} มาตรการ ต้องมีผู้ยืนยัน`,
        named: 'name',
      },
      {
        codes: ['risk-without-measure'],
        says: (count) => `ความเสี่ยงที่ยังไม่มีมาตรการ ${count} ประเด็น`,
        named: 'no',
      },
    ],
  },
  {
    title: 'เป้าหมายและเล่มแผน',
    points: [
      { codes: ['target-missed'], says: (count) => `ผลต่ำกว่าเป้าหมาย ${count} แห่ง`, named: 'sentence' },
      { codes: ['target-falls'], says: (count) => `เป้าหมายปีหลังต่ำกว่าปีก่อน ${count} แห่ง`, named: 'sentence' },
      {
        codes: ['count-differs'],
        says: (count) => `ตัวเลขในข้อความไม่ตรงกับแผน ${count} แห่ง`,
        named: 'sentence',
      },
      {
        codes: ['order-after-announcement'],
        says: () => 'คำสั่งแต่งตั้งคณะกรรมการลงวันที่หลังวันประกาศใช้แผน',
        named: 'no',
      },
      {
        codes: ['placeholder'],
        says: (count) => `ข้อความของแบบฟอร์มที่ยังไม่ได้กรอกหรือตัดออก ${count} แห่ง`,
        named: 'no',
      },
    ],
  },
];

/** The most that are named of one kind. */
const MOST_NAMED = 14;

/** The page, line by line; empty where the parts agree. */
export function disagreementLines(findings: readonly AnswerFinding[]): readonly string[] {
  const parts = PARTS.flatMap(({ title, points }) => {
    const told = points.flatMap(({ codes, of = () => true, says, named }) => {
      const own = findings.filter((finding) => codes.some((code) => code === finding.code) && of(finding));
      if (own.length === 0) return [];
      if (named === 'no') return [`    ${says(own.length)}`];
      const names = own.slice(0, MOST_NAMED).map((finding) => `      - ${subjectOf(finding, named)}`);
      const more = own.length > MOST_NAMED ? [`      - … อีก ${own.length - MOST_NAMED}`] : [];
      return [`    ${says(own.length)}`, ...names, ...more];
    });
    return told.length === 0 ? [] : [`  ${title}`, ...told];
  });
  return parts.length === 0 ? [] : ['เล่มแผนไม่ตรงกันเองตรงไหนบ้าง', ...parts];
}

/** What a sentence is about: the name that it quotes, or all that it says before it tells what to do. */
function subjectOf({ message }: AnswerFinding, named: 'name' | 'sentence'): string {
  const sentence = message.replace(/^ชีต "[^"]*"[^:]*: /, '');
  const [, quoted] = /(?:โครงการ|มาตรการ) "([^"]+)"/.exec(sentence) ?? [];
  if (named === 'name' && quoted !== undefined) return quoted;
  return sentence.replace(/ (?:ให้|ถ้าใช่).*$/, '').replace(/ชีต "แผน" แถวที่ [0-9]+ /, 'แผน');
}
