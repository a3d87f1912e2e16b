// `ผล 2569` made of the year's sheet, and made again after the plan has changed: nothing that was typed is lost, all that changed is said.
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/core/cell.ts';
import { followUpFromYear } from '../../../src/core/follow-up/follow-up-from-year.ts';
import { STATUS } from '../../../src/core/follow-up/status.ts';
import { type FollowUpCells, followUpOf, type YearCells, yearOf } from './follow-up-sheet.ts';

const made = (year: readonly YearCells[], rows: readonly FollowUpCells[]) =>
  followUpFromYear(yearOf(year), followUpOf(rows), { organisation: null }, () => 0.5);
const told = (edits: readonly { sheet: string; row: number; column: number; from: unknown; to: unknown }[]) =>
  edits.map(({ sheet, row, column, from, to }) => `${sheet} ${cellName(row, column)} ${from} → ${to}`);

const FIRST = { number: 1, name: 'อบรม', dimension: 1, budget: 100, id: 'P-AAAA' };
const SECOND = { number: 2, name: 'ตรวจสอบ', dimension: 4, budget: 0, id: 'P-CCCC' };

describe('the follow-up of a year', () => {
  it('has the same projects, ids and budgets; a project without an id gets one in both sheets', () => {
    const { rows, ids, changes, gone } = made([FIRST, { ...SECOND, id: '' }], []);
    expect(told(rows)).toEqual([
      'ผล 2569 A2  → 1',
      'ผล 2569 B2  → อบรม',
      'ผล 2569 C2  → 1',
      'ผล 2569 D2  → 100',
      'ผล 2569 S2  → P-AAAA',
      'ผล 2569 A3  → 2',
      'ผล 2569 B3  → ตรวจสอบ',
      'ผล 2569 C3  → 4',
      'ผล 2569 D3  → 0',
      expect.stringMatching(/^ผล 2569 S3 {2}→ P-....$/),
    ]);
    const [id] = ids;
    expect(ids).toHaveLength(1);
    expect(id).toMatchObject({ sheet: 'ปี 2569', row: 3, from: '', to: rows.at(-1)?.to });
    expect([changes, gone]).toEqual([[], []]);
  });

  it('made again in March adds what is new, takes over names and budgets, says what is gone, and touches nothing that was typed', () => {
    const typed = { status6: STATUS.done, spent6: 90, result6: 'จัดแล้ว', remark: 'ของเรา' };
    const { added, rows, changes, ids, gone } = made(
      [
        { ...FIRST, name: 'อบรมใหม่', budget: 150.5 },
        { number: 2, name: 'โครงการใหม่', dimension: 2, budget: 5, id: 'P-DDDD' },
      ],
      [
        { ...FIRST, ...typed },
        { ...SECOND, ...typed },
      ],
    );
    expect(added.map(({ name }) => name)).toEqual(['โครงการใหม่']);
    expect(new Set(rows.map(({ row }) => row))).toEqual(new Set([4]));
    expect(told(changes)).toEqual(['ผล 2569 B2 อบรม → อบรมใหม่', 'ผล 2569 D2 100 → 150.5']);
    expect(gone.map(({ row, name }) => [row, name])).toEqual([[3, 'ตรวจสอบ']]);
    expect(ids).toEqual([]);
  });

  it('made again with nothing new does nothing', () => {
    const { rows, changes, ids } = made([FIRST, SECOND], [FIRST, SECOND]);
    expect([rows, changes, ids]).toEqual([[], [], []]);
  });

  it('made again where a project has come to stand twice, in either sheet, adds and misses none', () => {
    const again = { ...FIRST, number: 3, id: '' };
    expect(made([FIRST, SECOND, again], [FIRST, SECOND])).toMatchObject({ added: [], rows: [], gone: [] });
    expect(made([FIRST, SECOND], [FIRST, SECOND, again])).toMatchObject({ added: [], rows: [], gone: [] });
    expect(made([FIRST, again], []).added).toHaveLength(2);
  });

  it('a row typed without an id is known by its name, and gets the year’s', () => {
    const { added, ids } = made([FIRST], [{ ...FIRST, id: '' }]);
    expect(added).toEqual([]);
    expect(told(ids)).toEqual(['ผล 2569 S2  → P-AAAA']);
  });
});
