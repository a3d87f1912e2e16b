// The numbers that the texts of the book write out, held against the plan.
import { describe, expect, it } from 'vitest';
import front from '../../../local/sample/whole-plan/front-matter.json' with { type: 'json' };
import { countsAgainstPlan, type PlanCounts } from '../../../src/core/compare/book-against-plan.ts';

const REAL: PlanCounts = {
  firstYear: 2566,
  lastYear: 2570,
  projects: 27,
  byDimension: { 1: 9, 2: 6, 3: 6, 4: 6 },
  byYear: [15, 16, 16, 15, 15],
};

const found = (text: string, plan: PlanCounts = REAL) =>
  countsAgainstPlan(text, plan).map(({ of, which, read, right }) => [of, which, read, right]);

it.each(Object.entries(front.texts))('the real text %s says just what the plan has', (_, paragraphs) => {
  expect(found(paragraphs.join('\n'))).toEqual([]);
});

/** The preface with what stands in slots written out, as in the document. */
const PREFACE = [
  'แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส (พ.ศ. ๒๕๖๖ – ๒๕๗๐) ให้สอดคล้องกับแผน ๓ ระดับ ได้แก่ ยุทธศาสตร์ชาติ ๒๐ ปี (พ.ศ. ๒๕๖๑ – ๒๕๘๐)',
  'ส่วนที่ ๒ ประกอบด้วย โครงการ/กิจกรรม/มาตรการ และจำนวนงบประมาณที่ดำเนินการใน ๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐) แยกตาม ๔ มิติ รวมทั้งสิ้นจำนวน ๒๗ โครงการ ดังนี้',
  'มิติที่ ๑ การสร้างวัฒนธรรมสุจริต จำนวน ๙ โครงการ',
  'มิติที่ ๒ การบริหารราชการด้วยความโปร่งใส จำนวน ๖ โครงการ',
  'มิติที่ ๓ การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน จำนวน ๖ โครงการ',
  'มิติที่ ๔ การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น จำนวน ๖ โครงการ',
  'ส่วนที่ ๓ ประกอบด้วย รายละเอียดโครงการ/กิจกรรม/มาตรการ ตามแผนปฏิบัติการฯ',
].join('\n');

it('the preface written out says just what the plan has', () => {
  expect(found(PREFACE)).toEqual([]);
});

it('of another plan every number of the preface that is this plan’s is said, and no strategy or law', () => {
  const other: PlanCounts = {
    firstYear: 2566,
    lastYear: 2569,
    projects: 28,
    byDimension: { 1: 9, 2: 7, 3: 5, 4: 7 },
    byYear: [15, 16, 16, 15],
  };
  expect(found(PREFACE, other)).toEqual([
    ['projects', 0, '๒๗', '28'],
    ['dimension', 2, '๖', '7'],
    ['dimension', 3, '๖', '5'],
    ['dimension', 4, '๖', '7'],
    ['years', 0, '๕', '4'],
    ['period', 0, '๒๕๖๖ – ๒๕๗๐', '2566 - 2569'],
  ]);
});

describe('what a text says otherwise', () => {
  it.each([
    ['รวมทั้งสิ้น จำนวน ๒๘ โครงการ', [['projects', 0, '๒๘', '27']]],
    ['มิติ 1 จำนวน 8 โครงการ มิติ 2 จำนวน 6 โครงการ', [['dimension', 1, '8', '9']]],
    ['มิติที่ ๔ จำนวน ๗ โครงการ รวมทั้งสิ้น ๒๗ โครงการ', [['dimension', 4, '๗', '6']]],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๙ จำนวน ๑๔ โครงการ', [['year', 2569, '๑๔', '15']]],
    ['ในปี 2567 ดำเนินการ 16 โครงการ', []],
    ['แผนปฏิบัติการป้องกันการทุจริต ระยะ ๔ ปี', [['years', 0, '๔', '5']]],
    ['แผนปฏิบัติการป้องกันการทุจริต ระยะ 4 ปี (พ.ศ. 2566 - 2570)', [['years', 0, '4', '5']]],
    ['ใน ๔ ปี (พ.ศ. {ปีแรก} - {ปีสุดท้าย})', [['years', 0, '๔', '5']]],
    ['แผนปฏิบัติการป้องกันการทุจริตของ อบต. (พ.ศ. ๒๕๖๑ - ๒๕๖๕)', [['period', 0, '๒๕๖๑ - ๒๕๖๕', '2566 - 2570']]],
  ])('%s', (text, differences) => {
    expect(found(text)).toEqual(differences);
  });
});

it.each([
  'ยุทธศาสตร์ชาติ ๒๐ ปี (พ.ศ. ๒๕๖๑ - ๒๕๘๐)',
  'โดยในระยะที่ ๒ (พ.ศ. ๒๕๖๖ - ๒๕๗๐)',
  'แผนพัฒนาท้องถิ่น ๕ ปี',
  'จำนวน {จำนวนโครงการ} โครงการ',
  'มิติที่ ๑ จำนวน {จำนวนโครงการ มิติ 1} โครงการ',
  'ตัวอย่างเช่น 3 โครงการแรก',
  'แผนปฏิบัติการป้องกันการทุจริต ตามแผนแม่บท (พ.ศ. ๒๕๖๑ - ๒๕๘๐)',
  'รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช ๒๕๖๐ มาตรา ๖๕',
])('“%s” is not of this plan’s numbers', (text) => {
  expect(found(text)).toEqual([]);
});
