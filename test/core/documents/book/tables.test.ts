// The tables of the book, as a reader sees them: cells merged over their rows, numbers, units, levels.
import { expect, test } from 'vitest';
import type { BookTable } from '../../../../src/core/documents/book/book-document.ts';
import type { RiskIssue } from '../../../../src/core/documents/book/plan-book.ts';
import { planTable } from '../../../../src/core/documents/book/plan-table.ts';
import { riskTable } from '../../../../src/core/documents/book/risk-table.ts';
import { targetTable } from '../../../../src/core/documents/book/target-table.ts';
import { BOOK_WORDING } from '../../../../src/messages/official/plan-book.ts';
import { MAKING, realBook } from './real-book.ts';

/** A table as lines: a cell's text where it begins, `"` where it covers. */
function drawn({ rows, shares, cells }: BookTable): string[] {
  return Array.from({ length: rows }, (_, row) =>
    shares
      .map((_, column) => {
        const at = (one: number, first: number, many: number) => first <= one && one < first + many;
        const owner = cells.filter(
          (cell) => at(row + 1, cell.row, cell.rows) && at(column + 1, cell.column, cell.columns),
        );
        expect(owner).toHaveLength(1);
        const [cell] = owner;
        return cell?.row === row + 1 && cell.column === column + 1 ? cell.text.replace(/\n/g, '/') : '"';
      })
      .join(' | '),
  );
}

const issue = (
  number: number | null,
  step: string,
  text: string,
  rest: Partial<RiskIssue> = {},
): RiskIssue => ({
  number,
  step,
  issue: text,
  likelihood: null,
  impact: null,
  level: '',
  measures: '',
  ...rest,
});

test('step and measures stand over the issues that share them; likelihood and impact have columns where they are known', () => {
  const risks = [
    issue(1, 'ก', 'หนึ่ง', { level: 'สูง', measures: 'ม1\nม2', likelihood: 3, impact: 4 }),
    // Typed with numbers or dashes: numbered once.
    issue(1, 'ก', '๒) สอง', { likelihood: 2 }),
    issue(1, '', 'สาม', { level: 'ต่ำ', measures: '(3) ม3' }),
    issue(1, '', '1.1 สี่', { level: 'ต่ำ', measures: '๔. ม4\n- ม5' }),
    issue(2, 'ข', 'เดียว'),
    issue(3, 'ข', 'อีก'),
  ];
  expect(drawn(riskTable(risks, BOOK_WORDING)).slice(1)).toEqual([
    '1 | ก | 1. หนึ่ง | 3 | 4 | สูง | 1. ม1/2. ม2',
    '" | " | 2. สอง | 2 |  |  | "',
    '" | " | 3. สาม |  |  | ต่ำ | ม3',
    '" | " | 4. 1.1 สี่ |  |  | ต่ำ | 1. ม4/2. ม5',
    '2 | ข | เดียว |  |  |  | ',
    '3 | ข | อีก |  |  |  | ',
  ]);
  expect(drawn(riskTable(risks.slice(4), BOOK_WORDING))).toEqual([
    'ลำดับที่ | ขั้นตอนการดำเนินงาน | ประเด็นความเสี่ยงการทุจริต | Risk Score | มาตรการควบคุมความเสี่ยงการทุจริต',
    '2 | ข | เดียว |  | ',
    '3 | ข | อีก |  | ',
  ]);
});

test('a unit stands before or after its number, as it is said; remarks have a column only where there are some', () => {
  const targets = [
    { indicator: 'คดีลดลง', unit: 'ร้อยละ', values: ['10', '20'], remark: '' },
    { indicator: 'คะแนน ITA', unit: 'คะแนน', values: ['85', ''], remark: '' },
  ];
  expect(drawn(targetTable(targets, [2566, 2567], BOOK_WORDING))).toEqual([
    'ค่าเป้าหมาย | ปี 2566 | ปี 2567',
    'คดีลดลง | ร้อยละ 10 | ร้อยละ 20',
    'คะแนน ITA | 85 คะแนน | ',
  ]);
  const remarked = targets.map((target) => ({ ...target, remark: 'ก' }));
  expect(drawn(targetTable(remarked, [2566], BOOK_WORDING))[0]).toBe('ค่าเป้าหมาย | ปี 2566 | หมายเหตุ');
});

test.each([
  ['thai', 'รวม จำนวน ๖ โครงการ | จำนวน ๕,๐๐๐ บาท', '" | ๔.๓ มาตรการจัดการเรื่องร้องเรียนการทุจริต | ๒๖)'],
  ['arabic', 'รวม จำนวน 6 โครงการ | จำนวน 5,000 บาท', '" | 4.3 มาตรการจัดการเรื่องร้องเรียนการทุจริต | 26)'],
] as const)(
  'the plan’s table says in %s digits what the sheet’s report says, with every total as text',
  (digits, total, row) => {
    const lines = drawn(planTable(realBook({ digits }), MAKING.catalogue, BOOK_WORDING));
    expect(lines).toHaveLength(2 + 27 + 4 + 1);
    expect(lines[lines.length - 2]).toContain(total);
    expect(lines.some((line) => line.startsWith(row))).toBe(true);
  },
);
