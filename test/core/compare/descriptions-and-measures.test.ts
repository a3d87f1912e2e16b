// The real descriptions, measures and targets held against the real plan: just what a person found in the document.
import { describe, expect, it } from 'vitest';
import sample from '../../../local/sample/whole-plan/descriptions.json' with { type: 'json' };
import register from '../../../local/sample/whole-plan/risks.json' with { type: 'json' };
import {
  type Description,
  describedAgainstPlan,
  type PlannedProject,
} from '../../../src/core/compare/description-against-plan.ts';
import { measuresAgainstPlan } from '../../../src/core/compare/measures-against-plan.ts';
import { riskLevel, riskLimits, STANDARD_LIMITS } from '../../../src/core/compare/risk-levels.ts';
import { type Risk, riskFaults } from '../../../src/core/compare/risk-register.ts';
import { type Target, targetFaults } from '../../../src/core/compare/target-faults.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { REAL_PLAN, REAL_PLAN_READING } from '../real-plan.ts';
import { DESCRIPTIONS_AGAINST_PLAN, MEASURES_NOT_IN_PLAN } from '../whole-plan/facts.ts';

const ORGANISATION = 'องค์การบริหารส่วนตำบลอีสานเขต';

const PLAN: readonly PlannedProject[] = REAL_PLAN.projects.map((project, index) => ({
  ...project,
  project,
  planned: REAL_PLAN_READING.rows[index]?.read.budget ?? [],
}));

const DESCRIPTIONS: readonly Description[] = sample.descriptions.map(({ number, name, period, budget }) => ({
  ...{ row: number + 1, id: '', name, dimension: null, period, budget },
}));

const told = (own: readonly Description[], plan = PLAN) =>
  describedAgainstPlan(own, plan, 2566, ORGANISATION).map((found) => [
    found.code,
    'project' in found ? found.project.row : 'pair' in found ? found.pair.left.row : found.description.row,
  ]);

describe('the descriptions', () => {
  it('disagree with the plan where a person found it, and nowhere else', () => {
    const facts = DESCRIPTIONS_AGAINST_PLAN.map(({ code, row }) => [code, row]);
    expect(new Set(told(DESCRIPTIONS).map(String))).toEqual(new Set(facts.map(String)));
  });

  it('say both sides of a disagreement about years', () => {
    const [found] = describedAgainstPlan(DESCRIPTIONS, PLAN, 2566, ORGANISATION).filter(
      ({ code }) => code === 'description-years-differ',
    );
    expect(found).toMatchObject({ named: [2566, 2567, 2570], planned: [2566, 2569, 2570] });
  });

  it('are missed at the project, and belong to nothing by their name', () => {
    const own = DESCRIPTIONS.filter(({ row }) => row !== 17).concat({
      ...(DESCRIPTIONS[0] as Description),
      row: 40,
      name: 'โครงการขุดลอกคลองส่งน้ำ',
    });
    expect(told(own).filter(([code]) => /missing|orphan/.test(String(code)))).toEqual([
      ['description-orphan', 40],
      ['description-missing', 17],
    ]);
  });
});

describe('what stands twice', () => {
  const [first] = DESCRIPTIONS as readonly [Description];
  const [project] = PLAN as readonly [PlannedProject];
  const own = { ...first, period: '', budget: '' };

  it('among the descriptions belongs to its project', () => {
    expect(told([own, { ...own, row: 40, budget: '99,999 บาท' }], [project])).toEqual([]);
  });

  it('in the plan has its description; in another dimension it needs one', () => {
    expect(told([own], [project, { ...project, row: 40 }])).toEqual([]);
    const dimension = project.dimension === 4 ? 1 : 4;
    expect(told([own], [project, { ...project, row: 40, dimension }])).toEqual([['description-missing', 40]]);
  });
});

describe('a period', () => {
  const named = { ...(DESCRIPTIONS[0] as Description), period: 'ปีงบประมาณ พ.ศ. 2566', budget: '' };
  const not: Reading<null> = { kind: 'value', value: null };
  it.each([
    ['runs in another year', [not, { kind: 'value', value: 0 }], [['description-years-differ', named.row]]],
    ['runs in no year, which is said of the project', [not, not], []],
    ['has no year that can be read, which is said of its cells', [{ kind: 'invalid' }, not], []],
  ] as const)('beside a project that %s', (_, planned, findings) => {
    expect(told([named], [{ ...(PLAN[0] as PlannedProject), planned }])).toEqual(findings);
  });
});

describe('a budget', () => {
  const value = (satang: number | null): Reading<number | null> => ({ kind: 'value', value: satang });
  const project = (...planned: readonly Reading<number | null>[]): PlannedProject => ({
    ...(PLAN[0] as PlannedProject),
    planned,
  });
  const differs = (budget: string, ...planned: readonly Reading<number | null>[]) => {
    const own = { ...(DESCRIPTIONS[0] as Description), period: '', budget };
    const [found] = describedAgainstPlan([own], [project(...planned)], 2566, ORGANISATION);
    return found?.code === 'description-budget-differs' ? [found.year, found.named, found.planned] : null;
  };
  const [not, five, ten] = [value(null), value(500_000), value(1_000_000)];
  it.each([
    ['5,000 บาท', [five, not, five], null],
    ['5,000 บาท', [five, not, ten], [2568, 500_000, 1_000_000]],
    ['ไม่ใช้งบประมาณ', [value(0), value(0)], null],
    ['ไม่ใช้งบประมาณ', [value(0), five], [2567, 0, 500_000]],
    ['ปี 2566 5,000 บาท ปี 2567 10,000 บาท', [five, ten], null],
    ['ปี 2566 5,000 บาท ปี 2567 10,000 บาท', [five, five], [2567, 1_000_000, 500_000]],
    ['ปี 2566 5,000 บาท ปี 2567 10,000 บาท', [five, not], [2567, 1_000_000, null]],
    ['ปี 2566 5,000 บาท ปี 2567 ไม่ใช้งบประมาณ', [five, not], null],
    ['รวมทั้งสิ้น 15,000 บาท', [five, ten], null],
    ['รวมทั้งสิ้น 5,000 บาท', [five, not], null],
    ['รวมทั้งสิ้น 20,000 บาท', [five, ten], [null, 2_000_000, 1_500_000]],
    ['5,000 บาท', [five, { kind: 'invalid' }], null],
    ['ตามข้อบัญญัติ', [five], null],
    ['5,000 บาท', [not], null],
  ] as const)('of “%s” beside %j', (budget, planned, difference) => {
    expect(differs(budget, ...planned)).toEqual(difference);
  });
});

describe('the measures of the register', () => {
  it('are three projects of the plan, six probably, fourteen none: those that a person found', () => {
    const rows = register.issues.flatMap(({ number, measures }) =>
      measures.map((text, index) => ({ step: number, measure: index + 1, text })),
    );
    const matches = measuresAgainstPlan(
      rows.map(({ text }) => text),
      REAL_PLAN.projects,
      ORGANISATION,
    );
    const found = rows.flatMap(({ step, measure }, index) => {
      const match = matches[index];
      if (match === undefined || match.kind === 'project') return [];
      return [{ step, measure, project: match.kind === 'none' ? null : match.project.number }];
    });
    expect(found).toEqual(MEASURES_NOT_IN_PLAN);
    const kinds = matches.map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((own) => own === kind).length;
    expect([count('project'), count('probably'), count('none')]).toEqual([3, 6, 14]);
  });

  it.each([
    ['โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต', 'project'],
    ['๖. โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต', 'project'],
    ['- โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต', 'project'],
    ['เสริมสร้างค่านิยมต่อต้านการทุจริต', 'project'],
    ['มาตรการเสริมสร้างค่านิยมต่อต้านการทุจริต', 'probably'],
    ['โครงการป้องกันผลประโยชน์ทับซ้อนขององค์การบริหารส่วนตำบลอีสานเขต', 'project'],
    ['โครงการป้องกันผลประโยชน์ทับซ้อนของหน่วยงาน', 'probably'],
    ['โครงการขุดลอกคลอง', 'none'],
  ])('%s: %s', (measure, kind) => {
    expect(measuresAgainstPlan([measure], REAL_PLAN.projects, ORGANISATION)[0]?.kind).toBe(kind);
  });
});

describe('the register itself', () => {
  const risk = (row: number, number: number | null, more: Partial<Risk> = {}): Risk => ({
    ...{ row, number, step: `ขั้นตอน ${number}`, issue: 'ก', likelihood: null, impact: null },
    ...{ level: 'ต่ำ', measures: ['ข'], ...more },
  });
  const faults = (...risks: readonly Risk[]) =>
    riskFaults(risks, STANDARD_LIMITS).map(({ code, risk: own, ...more }) => [code, own.row, more]);

  it('is right where steps count up, and an empty cell of measures has those above it in its step', () => {
    expect(
      faults(risk(2, 1), risk(3, 1, { measures: [] }), risk(4, null, { step: '', measures: [] }), risk(5, 2)),
    ).toEqual([]);
  });

  it('has no measure where its step has none above it', () => {
    expect(
      faults(risk(2, 1), risk(3, 2, { measures: [] }), risk(4, 2)).map(([code, row]) => [code, row]),
    ).toEqual([['risk-without-measure', 3]]);
  });

  it.each([
    [1, 4, 'ต่ำ'],
    [1, 5, 'ปานกลาง'],
    [3, 3, 'ปานกลาง'],
    [2, 5, 'สูง'],
    [3, 5, 'สูงมาก'],
    [5, 5, 'สูงมาก'],
  ] as const)('likelihood %i and impact %i make %s', (likelihood, impact, right) => {
    expect(riskLevel(likelihood * impact, STANDARD_LIMITS)).toBe(right);
    const wrong = right === 'ต่ำ' ? 'สูง' : 'ต่ำ';
    expect(faults(risk(2, 1, { likelihood, impact, level: right }))).toEqual([]);
    expect(faults(risk(2, 1, { likelihood, impact, level: wrong }))).toEqual([
      ['risk-level-differs', 2, { right, product: likelihood * impact }],
    ]);
    expect(faults(risk(2, 1, { likelihood, impact, level: null }))).toEqual([
      ['risk-level-missing', 2, { right }],
    ]);
  });

  it('misses a level where nothing says which; a word that is none is another finding', () => {
    expect(faults(risk(2, 1, { level: null, likelihood: 3 }))).toEqual([
      ['risk-level-missing', 2, { right: null }],
    ]);
    expect(faults(risk(2, 1, { level: 'unknown', likelihood: 3, impact: 3 }))).toEqual([]);
  });

  it('numbers its steps 1, 2, 3', () => {
    expect(faults(risk(2, 1), risk(3, 3), risk(4, 3), risk(5, null, { step: 'ใหม่' }))).toEqual([
      ['risk-numbering', 3, { expected: 2 }],
      ['risk-numbering', 5, { expected: 3 }],
    ]);
  });

  it('knows two steps under one number by their names; a slip, (ต่อ) or a name cut short is the same step', () => {
    const step = (row: number, number: number, name: string, measures = ['ก']) =>
      risk(row, number, { step: name, measures });
    expect(faults(step(2, 1, 'การจัดซื้อจัดจ้าง'), step(3, 1, 'การเบิกจ่ายเงิน', []))).toEqual([
      ['risk-numbering', 3, { expected: 2 }],
      ['risk-without-measure', 3, {}],
    ]);
    for (const name of ['การจัดชื้อ จัดจ้าง', 'การจัดซื้อจัดจ้าง (ต่อ)', 'การจัดซื้อ', '']) {
      expect(faults(step(2, 1, 'การจัดซื้อจัดจ้าง'), step(3, 1, name, []))).toEqual([]);
    }
  });

  it.each([
    ['5, 10, 15', [5, 10, 15]],
    ['๔,๙,๑๖', [4, 9, 16]],
    ['4 9 16', [4, 9, 16]],
    ['10, 5, 15', null],
    ['5, 10', null],
    ['5, 10, 26', null],
    ['ห้า', null],
  ])('the limits “%s”', (text, limits) => {
    expect(riskLimits(text)).toEqual(limits);
  });
});

describe('targets', () => {
  const target = (targets: Target['targets'], actuals: Target['actuals'] = []): Target => ({
    ...{ row: 2, label: 'คะแนน ITA', unit: 'คะแนน', targets, actuals },
  });
  const faults = (own: Target, current: number | null) =>
    targetFaults([own], 2566, current).map(({ code, year }) => [code, year]);
  it.each([
    [target([85, 87, 89]), 2569, []],
    [target([85, 84, 84, 86]), 2569, [['target-falls', 2567]]],
    [target([85, null, 84]), 2569, [['target-falls', 2568]]],
    [target([85, 87, 89], [85, 86.9, 80]), 2568, [['target-missed', 2567]]],
    [target([85, 87, 89], [80, 86.9, 80]), null, []],
    [target([85, null], [null, 3]), 2569, []],
  ] as const)('%j in the fiscal year %s', (own, current, found) => {
    expect(faults(own, current)).toEqual(found);
  });
});
