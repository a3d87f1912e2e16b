// Making a year's sheet from the plan, and again when the plan has changed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fiveYear from '../../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import type { CellValue } from '../../../src/core/cell.ts';
import type { CellEdit } from '../../../src/core/check/finding.ts';
import { reconcile } from '../../../src/core/compare/reconcile.ts';
import { shareIds } from '../../../src/core/compare/share-ids.ts';
import { type YearFromPlan, yearFromPlan } from '../../../src/core/compare/year-from-plan.ts';
import type { SheetCells } from '../../../src/core/table.ts';

import { planReading, REAL_SETTINGS, yearReading } from '../real-plan.ts';
import { planHeaders, planSheet, sheetOf, withCell, YEAR_HEADERS, yearSheet } from '../seed.ts';

/** Both sheets of a workbook. */
interface Sheets {
  readonly year: SheetCells;
  readonly plan: SheetCells;
}

/** Numbers that follow one another, in place of chance. */
function countingUp(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function decide({ year, plan }: Sheets): YearFromPlan {
  const decision = yearFromPlan(
    yearReading(year, 2569),
    planReading(plan, fiveYear.firstYear, fiveYear.lastYear),
    REAL_SETTINGS,
    countingUp(),
  );
  if (decision === null) throw new Error('the plan has the year');
  return decision;
}

/** The sheets once everything was written; an edit must find what it expects. */
function written(sheets: Sheets, edits: readonly CellEdit[]): Sheets {
  const write = (sheet: SheetCells): SheetCells => {
    const cells = sheet.cells.map((line) => [...line]);
    for (const { sheet: name, row, column, from, to } of edits) {
      if (name !== sheet.sheet) continue;
      while (cells.length < row) cells.push([]);
      const line = cells[row - 1] as CellValue[];
      const there = line[column - 1] ?? (from === false ? false : '');
      if (there !== from) throw new Error(`${name} ${row} ${column} holds ${there}, not ${from}`);
      while (line.length < column) line.push('');
      line[column - 1] = to;
    }
    return { ...sheet, cells };
  };
  return { year: write(sheets.year), plan: write(sheets.plan) };
}

const all = ({ rows, changes, ids }: YearFromPlan) => [...rows, ...changes.map(({ edit }) => edit), ...ids];
const header = YEAR_HEADERS;
const emptyYear = sheetOf('ปี 2569', [header]);
/** ลำดับที่ in the plan of what runs in 2569, as its part 2 says. */
const IN_2569 = [2, 6, 7, 8, 13, 16, 17, 19, 20, 21, 22, 23, 24, 26, 27];

describe('a year’s sheet made from the real plan', () => {
  const before = { year: emptyYear, plan: planSheet() };
  const decision = decide(before);
  const after = written(before, all(decision));
  const { plan: made } = yearReading(after.year, 2569);

  it('has the 15 projects of 2569 in the plan’s order, numbered from 1, 20,000 baht in all', () => {
    const planned = IN_2569.map((number) => fiveYear.projects[number - 1]);
    expect(decision.added.map(({ number }) => number)).toEqual(IN_2569);
    expect(made.projects.map(({ number, name, dimension }) => [number, name, dimension])).toEqual(
      planned.map((project, index) => [index + 1, project?.name, project?.dimension]),
    );
    expect(made.projects.map(({ mission, owner }) => [mission, owner])).toEqual(
      planned.map((project) => [project?.mission, project?.owner]),
    );
    expect(made.projects.reduce((sum, { budget }) => sum + (budget ?? 0), 0)).toBe(2_000_000);
  });

  it('has no quarter ticked and no remark', () => {
    expect(made.projects.flatMap(({ quarters }) => quarters)).not.toContain(true);
    expect(made.projects.map(({ remark }) => remark).join('')).toBe('');
  });

  it('shares a รหัส with the plan, and agrees with it', () => {
    const plan = planReading(after.plan, 2566, 2570);
    const ids = made.projects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(15);
    expect(ids.every((id) => /^P-\w{4}$/.test(id))).toBe(true);
    const result = reconcile(yearReading(after.year, 2569), plan, REAL_SETTINGS);
    expect(result.pairs.map(({ by }) => by)).toEqual(Array(15).fill('id'));
    expect(result.findings).toEqual([]);
  });

  it('made again, changes nothing', () => {
    expect(decide(after)).toEqual({
      added: [],
      rows: [],
      changes: [],
      ids: [],
      gone: [],
      unsure: [],
      unread: [],
    });
  });
});

describe('the real sheet of 2569 brought up to the plan', () => {
  const before = { year: yearSheet(), plan: planSheet() };
  const decision = decide(before);

  it('gets the two projects that it lacks, as numbers 16 and 17 below the last', () => {
    expect(decision.added.map(({ number }) => number)).toEqual([19, 20]);
    expect([...new Set(decision.rows.map(({ row }) => row))]).toEqual([17, 18]);
    expect(decision.rows[0]).toEqual({ sheet: 'ปี 2569', row: 17, column: 1, from: '', to: 16 });
  });

  it('keeps what the plan doesn’t have or doesn’t run that year: the officer’s to decide', () => {
    expect(decision.gone.map(({ number }) => number)).toEqual([4, 7]);
  });

  it('keeps every cell but the hidden ids', () => {
    expect(decision.changes.filter(({ column }) => column === 'budget' || column === 'dimension')).toEqual(
      [],
    );
    const idColumn = header.indexOf('รหัส') + 1;
    for (const { sheet, column } of decision.ids) {
      expect(column).toBe(sheet === 'ปี 2569' ? idColumn : 12);
    }
  });

  it('learns the missions and the owners that the plan has, if the officer agrees', () => {
    const learnt = decision.changes.map(({ column }) => column);
    expect(new Set(learnt)).toEqual(new Set(['mission', 'owner']));
    // 14 rows are in the plan, one of them not in 2569.
    expect(learnt).toHaveLength(26);
  });
});

describe('a plan that has changed since', () => {
  const first = { year: yearSheet(), plan: planSheet() };
  const settled = written(first, all(decide(first)));

  it('is shown cell by cell, old and new, before anything is written', () => {
    const renamed = withCell(settled.plan, 7, 4, 'โครงการวิถีพอเพียง');
    const plan = withCell(withCell(withCell(renamed, 7, 8, '16,500 บาท'), 17, 2, 4), 17, 3, '4.1');
    const { changes, added } = decide({ ...settled, plan });
    expect(added).toEqual([]);
    expect(changes.map(({ column, edit: { row, from, to } }) => [row, column, from, to])).toEqual([
      [3, 'name', fiveYear.projects[5]?.name, 'โครงการวิถีพอเพียง'],
      [3, 'budget', 15000, 16500],
      [11, 'dimension', 3, 4],
      [11, 'mission', '3.1.1', '4.1'],
    ]);
  });

  it('mends a cell that nobody could read', () => {
    const year = withCell(settled.year, 3, 5, 'หมื่นห้า');
    expect(decide({ ...settled, year }).changes.map(({ edit }) => [edit.from, edit.to])).toEqual([
      ['หมื่นห้า', 15000],
    ]);
  });

  it('numbers on from the highest number, whichever rows have none; a dimension that can’t be read stays empty', () => {
    const year = withCell(settled.year, 18, 1, 'สิบเจ็ด');
    const plan = withCell(withCell(withCell(settled.plan, 19, 8, 0), 19, 2, 'ห้า'), 19, 3, '');
    const { added, rows } = decide({ year, plan });
    expect(added.map(({ number }) => number)).toEqual([18]);
    expect(rows.slice(0, 4).map(({ row, to }) => [row, to])).toEqual([
      [19, 17],
      [19, fiveYear.projects[17]?.name],
      [19, ''],
      [19, ''],
    ]);
  });

  it('changes nothing where the plan’s own cell can’t be read', () => {
    const plan = withCell(withCell(withCell(settled.plan, 7, 8, 'สิบบาท'), 17, 2, 'ห้า'), 17, 10, '');
    expect(decide({ ...settled, plan })).toMatchObject({ changes: [], added: [] });
    expect(decide({ ...settled, plan }).gone.map(({ number }) => number)).toEqual([4, 7]);
  });

  it('where a project has come to stand twice in one of them, adds and misses none', () => {
    const twice = (sheet: SheetCells, row: number, id: string): SheetCells => {
      const copy = [...(sheet.cells[row - 1] ?? [])];
      copy[11] = id;
      return { ...sheet, cells: [...sheet.cells, copy] };
    };
    const made = written(
      { year: emptyYear, plan: planSheet() },
      all(decide({ year: emptyYear, plan: planSheet() })),
    );
    for (const id of ['', 'P-AAAA']) {
      expect(decide({ ...made, plan: twice(made.plan, 7, id) })).toMatchObject({ added: [], gone: [] });
      expect(decide({ ...made, year: twice(made.year, 2, id) })).toMatchObject({ added: [], gone: [] });
    }
    const plan = twice(planSheet(), 7, '');
    expect(decide({ year: emptyYear, plan }).added).toHaveLength(16);
  });

  it('neither adds nor changes what is only probably there, until it is confirmed', () => {
    const year = withCell(yearSheet(), 11, 2, 'โครงการจัดเวทีประชาสังคม');
    const sheets = { year, plan: withCell(planSheet(), 17, 8, 9999) };
    const { unsure, added, changes } = decide(sheets);
    expect(unsure.map(({ year: own, plan }) => [own.number, plan.number])).toEqual([[10, 16]]);
    expect(added.map(({ number }) => number)).toEqual([19, 20]);
    expect(changes.map(({ project }) => project.number)).not.toContain(10);

    const confirmed = shareIds(
      unsure,
      yearReading(year, 2569),
      planReading(sheets.plan, 2566, 2570),
      countingUp(),
    );
    const again = decide(written(sheets, confirmed.edits));
    expect(again.unsure).toEqual([]);
    expect(
      again.changes
        .filter(({ project }) => project.number === 10)
        .map(({ column, edit }) => [column, edit.to]),
    ).toEqual([
      ['name', 'โครงการจัดเวทีประชาคม'],
      ['mission', '3.1.1'],
      ['budget', 9999],
      ['owner', 'องค์การบริหารส่วนตำบลอีสานเขต'],
    ]);
  });
});

describe('ids', () => {
  const planHeader = planHeaders(2566, 2570);
  const project = (name: string, id: string): CellValue[] => [1, 1, '', name, 0, 0, 0, 0, 0, '', '', id];
  const row = (name: string, id: string): CellValue[] => [
    1,
    name,
    1,
    '',
    0,
    true,
    false,
    false,
    false,
    '',
    '',
    id,
  ];
  const idsAfter = (years: readonly CellValue[][], projects: readonly CellValue[][]) => {
    const sheets = {
      year: sheetOf('ปี 2569', [header, ...years]),
      plan: sheetOf('แผน', [planHeader, ...projects]),
    };
    const after = written(sheets, all(decide(sheets)));
    const ids = (sheet: SheetCells) => sheet.cells.slice(1).map((cells) => cells[11]);
    return [ids(after.year), ids(after.plan)];
  };

  it('of the plan count; a project without one takes its row’s', () => {
    expect(
      idsAfter([row('ก', 'P-YYYY'), row('ข', 'P-ZZZZ')], [project('ก', 'P-AAAA'), project('ข', '')]),
    ).toEqual([
      ['P-AAAA', 'P-ZZZZ'],
      ['P-AAAA', 'P-ZZZZ'],
    ]);
  });

  it('that were copied with their row are told apart', () => {
    const [years, projects] = idsAfter(
      [row('ก', 'P-AAAA'), row('ข', 'P-AAAA')],
      [project('ก', 'P-AAAA'), project('ข', 'p-aaaa')],
    );
    expect(years).toEqual(projects);
    expect(years?.[0]).toBe('P-AAAA');
    expect(years?.[1]).toMatch(/^P-\w{4}$/);
    expect(years?.[1]).not.toBe('P-AAAA');
  });

  it('are not written into a sheet without the column', () => {
    const cut = (sheet: SheetCells) => ({ ...sheet, cells: sheet.cells.map((cells) => cells.slice(0, -1)) });
    const sheets = { year: cut(yearSheet()), plan: cut(planSheet()) };
    expect(decide(sheets).ids).toEqual([]);
    expect(decide(sheets).rows.map(({ column }) => column)).toEqual(
      [1, 2].flatMap(() => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    );
  });
});

describe('any year and plan', () => {
  it('a year outside the plan is not made', () => {
    const plan = planReading(planSheet(), 2566, 2570);
    expect(yearFromPlan(yearReading(emptyYear, 2571), plan, REAL_SETTINGS, countingUp())).toBe(null);
  });

  it('keeps every tick, remark and row, and has nothing left to do the second time', () => {
    const name = fc.constantFrom('ก', 'ข', 'ค', 'ง', 'จ', '');
    const id = fc.constantFrom('', '', 'P-3333', 'P-4444', 'P-6666');
    const planRow = fc.record({
      name,
      id,
      amounts: fc.array(fc.constantFrom<CellValue>('-', 0, 5, 'x'), { minLength: 5, maxLength: 5 }),
    });
    const yearRow = fc.record({
      name,
      id,
      dimension: fc.constantFrom<CellValue>(1, 2, ''),
      tick: fc.boolean(),
      remark: fc.string({ maxLength: 3 }),
    });
    const planHeader = planHeaders(2566, 2570);
    fc.assert(
      fc.property(
        fc.array(yearRow, { maxLength: 6 }),
        fc.array(planRow, { minLength: 1, maxLength: 6 }),
        (years, projects) => {
          const sheets = {
            year: sheetOf('ปี 2569', [
              header,
              ...years.map(({ name, id, dimension, tick, remark }, index) => [
                ...[index + 1, name, dimension, '', 5, tick, false, false, tick, '', remark, id],
              ]),
            ]),
            plan: sheetOf('แผน', [
              planHeader,
              ...projects.map(({ name, id, amounts }, index) => [
                index + 1,
                1,
                '',
                name,
                ...amounts,
                '',
                '',
                id,
              ]),
            ]),
          };
          const decision = decide(sheets);
          const after = written(sheets, all(decision));
          const kept = (sheet: SheetCells) =>
            sheet.cells.slice(1, years.length + 1).map((cells) => [...cells.slice(5, 9), cells[10]]);
          expect(kept(after.year)).toEqual(kept(sheets.year));
          expect(after.year.cells.length).toBeGreaterThanOrEqual(sheets.year.cells.length);
          expect(decide(after)).toMatchObject({ added: [], rows: [], changes: [], ids: [] });
        },
      ),
      { numRuns: 300 },
    );
  });
});
