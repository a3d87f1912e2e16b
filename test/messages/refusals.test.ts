import { describe, expect, it } from 'vitest';
import type { StructureProblem } from '../../src/core/table.ts';
import { en } from '../../src/messages/en/index.ts';
import { th } from '../../src/messages/th/index.ts';

const THAI = /[\u0e00-\u0e7f]/;

/** The titles of dialogs, each with the words that it belongs to. */
function titlesOf(words: object): readonly string[] {
  return Object.entries(words).flatMap(([key, said]) =>
    key === 'title' && typeof said === 'string' && said !== 'แผนสุจริต'
      ? [said]
      : typeof said === 'object' && said !== null
        ? titlesOf(said)
        : [],
  );
}

describe('the titles of dialogs', () => {
  it('are in the language of the screen', () => {
    expect(titlesOf(en).length).toBeGreaterThan(3);
    expect(titlesOf(en).filter((title) => THAI.test(title))).toEqual([]);
    expect(titlesOf(th).filter((title) => !THAI.test(title))).toEqual([]);
  });
});

describe('a refusal about years', () => {
  it('names the years that are there', () => {
    expect(th.refusal({ code: 'year-unknown', read: '2571', years: [2569, 2570], near: null })).toContain(
      'ปีที่มีคือ ปี 2569, ปี 2570',
    );
  });

  it.each([th, en])(
    'says what to do, not that the years are "none", where it has none to name',
    (language) => {
      const unknown = language.refusal({ code: 'year-unknown', read: 'สองห้า', years: [], near: null });
      expect(unknown).toContain('สองห้า');
      expect(unknown).not.toMatch(/ปีที่มีคือ|Years that are there/);
      const notChosen = language.refusal({
        ...{ code: 'year-not-chosen', years: [] },
        ...{ near: null, fromPlan: false },
      });
      expect(notChosen).toContain('ตั้งค่าสมุดงาน');
    },
  );
});

describe('a sheet that can’t be read', () => {
  const missing = ['ลำดับ', 'มิติ', 'ไตรมาส 1'].map(
    (header) => ({ code: 'header-missing', sheet: 'ปี 2569', cell: null, header }) as const,
  );

  it.each([th, en])('names all the headers that it lacks in one sentence', (language) => {
    const said = language.refusal({ code: 'structure', problems: missing });
    expect(said.split('\n')).toHaveLength(1);
    for (const { header } of missing) expect(said).toContain(`"${header}"`);
  });

  it.each([th, en])(
    'names a header that is nearly the missing one, and its cell, apart from the others',
    (language) => {
      const near = { ...missing[1], cell: 'C1', near: 'มิติที่' };
      const problems = missing.map((one) => (one === missing[1] ? near : one)) as StructureProblem[];
      const said = language.refusal({ code: 'structure', problems }).split('\n');
      expect(said).toHaveLength(2);
      for (const text of ['C1', '"มิติที่"', '"มิติ"'])
        expect(said.find((one) => one.includes('C1'))).toContain(text);
    },
  );

  it.each([th, en])('is no reason to be sent to a menu where there is none', (language) => {
    const problems = (['sheet-missing', 'no-rows'] as const).map(
      (code) => ({ code, sheet: 'ปี 2569', cell: null, header: '' }) as const,
    );
    expect(language.refusal({ code: 'structure', problems }, false)).not.toMatch(/เมนู|menu/);
    expect(language.refusal({ code: 'structure', problems })).toMatch(/เมนู|menu/);
  });
});
