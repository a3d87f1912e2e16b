// Findings as one reads them: in groups, without what only follows from another, and without what was accepted.
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/cell.ts';
import { changeAccepted, markOf, readAccepted } from '../../../src/core/check/accepted.ts';
import { withoutConsequences } from '../../../src/core/check/consequences.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode } from '../../../src/core/check/finding.ts';
import { groupFindings } from '../../../src/core/check/groups.ts';
import { yearSheet } from '../seed.ts';
import { checkYear, yearWith } from './checking.ts';

const finding = (code: FindingCode, row: number, parts: Partial<Finding> = {}): Finding => ({
  ...{ code, severity: FINDING_SEVERITY[code], sheet: 'ปี 2569', row, column: 4, header: 'งบประมาณ (บาท)' },
  ...{ read: '', details: {}, fix: null },
  ...parts,
});
const said = (code: FindingCode, row: number, sentence: string) => ({
  finding: finding(code, row),
  sentence,
});

describe('findings in groups', () => {
  it('say the same sentence of many cells once, with its places', () => {
    const rows = [2, 3, 4].map((row) => said('budget-missing', row, 'ยังไม่ได้กรอก'));
    const [group, ...more] = groupFindings(rows);
    expect(group?.findings.map(({ finding: { row } }) => row)).toEqual([2, 3, 4]);
    expect(group?.isOneSentence).toBe(true);
    expect(more).toEqual([]);
  });

  it('hold together what differs only in what was read and in numbers', () => {
    const groups = groupFindings([
      said('budget-text', 2, 'อ่านได้ "๑๕,๐๐๐" นับเป็น 15,000.00 บาทแล้ว'),
      said('budget-text', 3, 'อ่านได้ "5,000" นับเป็น 5,000.00 บาทแล้ว'),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.isOneSentence).toBe(false);
  });

  it('hold nothing together that is mended one at a time, each in its own way', () => {
    const fix = { kind: 'edit', edits: [], alone: true } as const;
    const groups = groupFindings(
      [2, 3, 4].map((row) => ({
        finding: finding('name-differs', row, { fix }),
        sentence: `ในแผนชื่อ "${row === 2 ? 'ก' : 'ข'}"`,
      })),
    );
    expect(groups.map(({ findings }) => findings.length)).toEqual([1, 2]);
  });

  it('keep two wrongs apart, though they have one code', () => {
    const groups = groupFindings([
      said('budget-invalid', 2, 'อ่านได้ "-5" ซึ่งติดลบ'),
      said('budget-invalid', 3, 'อ่านได้ "สิบ" ซึ่งไม่ใช่จำนวนเงิน'),
    ]);
    expect(groups).toHaveLength(2);
  });

  it('come errors first, then what is rare', () => {
    const groups = groupFindings([
      ...[2, 3, 4].map((row) => said('number-missing', row, 'ไม่มีเลข')),
      said('name-similar', 5, 'คล้าย'),
      ...[6, 7].map((row) => said('budget-missing', row, 'ยังไม่ได้กรอก')),
      said('name-missing', 8, 'ไม่มีชื่อ'),
    ]);
    expect(groups.map(({ findings }) => [findings[0].finding.code, findings.length])).toEqual([
      ['name-missing', 1],
      ['budget-missing', 2],
      ['name-similar', 1],
      ['number-missing', 3],
    ]);
  });
});

describe('what only follows from another finding', () => {
  it('isn’t told: a missing name differs from every name', () => {
    const missing = finding('name-missing', 3);
    expect(
      withoutConsequences([missing, finding('name-differs', 3), finding('not-in-plan', 4)], 'แผน'),
    ).toEqual([missing, finding('not-in-plan', 4)]);
  });

  it('isn’t told of the other sheet either: a project of แผน without a name', () => {
    const missing = finding('name-missing', 7, { sheet: 'แผน' });
    const differs = (planRow: number) => finding('name-differs', 3, { details: { planRow, planName: '' } });
    expect(withoutConsequences([missing, differs(7), differs(8)], 'แผน')).toEqual([missing, differs(8)]);
  });
});

describe('a row that is no project', () => {
  const found = (values: Readonly<Record<string, CellValue>>) => {
    const sheet = yearSheet();
    const cells = (sheet.cells[0] ?? []).map((header) => values[String(header)] ?? '');
    const findings = checkYear({ ...sheet, cells: [...sheet.cells, cells] });
    return findings.map(({ code }) => code);
  };

  it('is told once: it has no name; all else that it lacks is gone with it', () => {
    expect(found({ หมายเหตุ: 'โอนงบประมาณแล้ว' })).toEqual(['name-missing']);
    expect(found({ ลำดับ: 'หมายเหตุ: งบประมาณอาจเปลี่ยนแปลง' })).toEqual(['name-missing']);
    expect(found({ 'งบประมาณ (บาท)': 20_000 })).toEqual(['name-missing']);
  });

  it('is a project where it has a dimension or a quarter: all that it lacks is told', () => {
    expect(found({ มิติ: 4, 'งบประมาณ (บาท)': 0 })).toEqual(['number-missing', 'name-missing', 'quarter-none']);
    expect(found({ มิติ: 'ห้า' })).toContain('dimension-invalid');
  });
});

it('the word of another kind of organisation isn’t told beside the other’s name that it is a part of', () => {
  const codes = (owner: string) => checkYear(yearWith({ ผู้รับผิดชอบ: [owner] })).map(({ code }) => code);
  expect(codes('สำนักปลัดเทศบาลตำบลหนองบัว')).toEqual(['organisation-name']);
  expect(codes('สำนักปลัดเทศบาลตำบลหนองบัว และพนักงานเทศบาล')).toEqual([
    'organisation-name',
    'organisation-type',
  ]);
});

describe('an accepted warning', () => {
  const similar = finding('name-similar', 5, {
    read: 'อบรมเยาวชน',
    details: { otherRow: 2, otherName: 'อบรมเยาวชนไทย' },
  });

  it('stays accepted when rows are sorted', () => {
    const sorted = { ...similar, row: 9, details: { otherRow: 3, otherName: 'อบรมเยาวชนไทย' } };
    expect(markOf(sorted, 'อบรมเยาวชน')).toBe(markOf(similar, 'อบรมเยาวชน'));
  });

  it.each<[string, Partial<Finding>, string]>([
    ['its cell changes', { read: 'อบรมเยาวชน 2' }, 'อบรมเยาวชน'],
    ['the other project changes', { details: { otherRow: 2, otherName: 'อบรม' } }, 'อบรมเยาวชน'],
    ['it is another project’s', {}, 'ปลูกป่า'],
    ['it is of another sheet', { sheet: 'ปี 2570' }, 'อบรมเยาวชน'],
  ])('comes back when %s', (_, change, project) => {
    expect(markOf({ ...similar, ...change }, project)).not.toBe(markOf(similar, 'อบรมเยาวชน'));
  });

  it('is remembered in a line of ตั้งค่า, and taken out of it again', () => {
    const none = readAccepted([['ชื่อหน่วยงาน', 'อบต.']]);
    expect(none.row).toBeNull();
    const value = changeAccepted(none, ['a.1', 'b.2', 'a.1'], true);
    const line = readAccepted([
      ['ชื่อหน่วยงาน', 'อบต.'],
      [' คำเตือนที่ดูแล้ว: ', value],
    ]);
    expect([line.row, [...line.marks]]).toEqual([2, ['a.1', 'b.2']]);
    expect(changeAccepted(line, ['a.1'], false)).toBe('b.2');
  });

  it('forgets the oldest, so that the cell never grows without end', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `m${index}`);
    const kept = changeAccepted(readAccepted([]), many, true).split(' ');
    expect([kept.length, kept.at(-1)]).toEqual([400, 'm999']);
  });
});
