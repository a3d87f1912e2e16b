// The plan of several years through the built bundle: its table, its overview, its totals, and the year held against it.
import { beforeEach, describe, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import fiveYear from '../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { setUp } from '../../local/sample/set-up.ts';
import type { BookModel } from '../../local/sheets/book/model.ts';
import { newBookModel } from '../../local/sheets/book/new-book.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import { timesOf } from '../suites.ts';

const open = (book: BookModel = sampleBook()) => openAddOn({ book, today: SAMPLE_DATE });

/** What the cells of a sheet show. */
function shown(addOn: AddOn, sheet: string): string[][] {
  const cells = addOn.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.map((line) => line.map((cell) => String(cell?.value ?? '')));
}

describe('the real plan of 2566-2570', () => {
  let addOn: AddOn;
  beforeEach(() => {
    addOn = open();
  });

  test('the answer for a year holds the totals of all five years, as the document has them', () => {
    const { answer } = addOn.run<YearAnswer>('checkYear', 2569);
    if (!answer.ok) throw new Error(answer.message);
    const { years = [] } = answer.value.totals;
    expect(years.map(({ year, projects, budget }) => [year, projects, budget])).toEqual(
      Object.entries(fiveYear.totals.all).map(([year, { projects, budget }]) => [
        Number(year),
        projects,
        budget,
      ]),
    );
    for (const { year, dimensions } of years) {
      for (const { dimension, projects, budget } of dimensions) {
        const own = fiveYear.totals[String(dimension) as '1' | '2' | '3' | '4'];
        expect({ projects, budget }).toEqual(own[String(year) as keyof typeof own]);
      }
    }
  });

  test('the check tells the four true disagreements of 2569, and no other', () => {
    const { answer } = addOn.run<YearAnswer>('checkYear', 2569);
    if (!answer.ok) throw new Error(answer.message);
    const told = answer.value.findings.filter(({ code }) => code !== 'organisation-name');
    expect(told.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
      ['แผน', 'H20', 'missing-from-year'],
      ['แผน', 'H21', 'missing-from-year'],
      ['ปี 2569', 'B5', 'not-in-plan'],
      ['ปี 2569', 'B8', 'year-not-scheduled'],
    ]);
  });

  test('its table ends with 27 projects and the baht of each year', () => {
    addOn.click('menuPlanSummary');
    const last = shown(addOn, 'สรุป 2566-2570')
      .filter((line) => line[0] !== '')
      .at(-1);
    expect(last?.slice(0, 8)).toEqual(['รวมทั้งสิ้น', '', '27', '25000', '30000', '35000', '20000', '25000']);
  });

  test('its table and its overview cost the same service calls for 27 projects and for many', () => {
    const costs = (size: AddOn) =>
      ['menuPlanSummary', 'menuOverview'].map((command) => {
        size.control.resetCounts();
        // Their year's sheet is another plan's: the overview, which prints both, is a draft.
        size.click(command, 'YES');
        const { reads, writes, alternations } = size.control.counts();
        return { reads, writes, alternations };
      });
    // The real missions, each with at least two projects, so that both tables merge the same cells.
    const planOf = (projects: number) => {
      const made = open();
      const like = fiveYear.projects;
      const rows = Array.from({ length: projects }, (_, index) => {
        const { dimension, mission, name } = like[Math.floor((index * like.length) / projects)] ?? {};
        const budgets = [index % 5 === 0 ? '-' : '0', '1000', '-', '0', '5000'];
        // Names of one length each, so that the rows have the same room.
        const own = `${name} ${String(index).padStart(4, '0')}`;
        return [`${index + 1}`, `${dimension}`, `${mission}`, own, ...budgets, 'กองคลัง', ''];
      });
      made.control.paste('แผน', 'A2', rows);
      return costs(made);
    };
    const small = planOf(54);
    expect(planOf(timesOf('rows'))).toEqual(small);
    const [real] = costs(addOn);
    expect(real?.writes).toBeLessThanOrEqual(small[0]?.writes ?? 0);
  });

  test('a table in Thai digits is text throughout, with the same totals', () => {
    addOn.control.type('ตั้งค่า', 'B6', 'ไทย');
    addOn.click('menuPlanSummary');
    const text = shown(addOn, 'สรุป 2566-2570').flat();
    expect(text).toContain('จำนวน ๓๕,๐๐๐ บาท');
    expect(text).toContain('จำนวน ๒๗ โครงการ');
    expect(text.join('')).not.toMatch(/\d/);
  });
});

describe('the next plan, of four years, of a เทศบาลตำบล', () => {
  let addOn: AddOn;
  beforeEach(() => {
    addOn = open(newBookModel());
    const organisation = 'เทศบาลตำบลหนองบัวใหญ่';
    const years = { firstYear: '๒๕๗๑', lastYear: '2574' };
    setUp(
      addOn,
      { organisation, organisationType: 'เทศบาลตำบล', ...years, reporter: 'นายสมชาย ใจดี' },
      [2571],
    );
    addOn.control.paste('แผน', 'A2', [
      ['1', '1', '1.1.1', 'อบรมคุณธรรมจริยธรรม', '10000', '-', '10000.50', '-', 'สำนักปลัด', ''],
      ['2', '2', '2.1.1', 'เปิดเผยข้อมูลบนเว็บไซต์', '0', '0', '0', '0', 'สำนักปลัด', ''],
      ['3', '4', '4.1.1', 'แผนตรวจสอบภายใน', '-', '2500', '-', '2500', 'หน่วยตรวจสอบภายใน', ''],
    ]);
  });

  test('the workbook has a column for each of its years, and a sheet for its first', () => {
    expect(shown(addOn, 'แผน')[0]?.slice(4, 8)).toEqual(['งบ 2571', 'งบ 2572', 'งบ 2573', 'งบ 2574']);
    expect(addOn.snapshot().sheets.map(({ name }) => name)).toContain('ปี 2571');
  });

  test("a year's sheet made from it agrees with it to the satang", () => {
    addOn.click('menuYearFromPlan', '2573', 'YES');
    const { answer } = addOn.run<YearAnswer>('checkYear', 2573);
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.value.totals).toMatchObject({ projects: 2, budget: 10_000.5 });
    expect(answer.value.findings.map(({ code }) => code)).toEqual(['quarter-none', 'quarter-none']);
  });

  test('its table shows satang where there are any', () => {
    addOn.click('menuPlanSummary');
    const book = addOn.snapshot().sheets.find(({ name }) => name === 'สรุป 2571-2574');
    const formats = (book?.cells ?? []).flat().map((cell) => cell?.style?.numberFormat ?? '');
    expect(shown(addOn, 'สรุป 2571-2574').flat()).toContain('10000.5');
    expect(formats.some((format) => format.includes('0.00'))).toBe(true);
  });
});
