// A fault at every service call of every command and server function, on the real plan: nothing is lost, and trying again succeeds.
//
// The deep suite (or FAULTS=all) injects each kind of fault at each call; otherwise it is a sample of them.
import { afterAll, describe, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import type { BookModel, SheetModel } from '../../local/sheets/book/model.ts';
import { copyBook } from '../../local/sheets/book/packed-book.ts';
import { everyOf, triesAll } from '../suites.ts';
import { officer, SCENARIOS, type Scenario } from './fault-scenarios.ts';

const ALL = triesAll('faults');
const KINDS = ['timeout', 'service', 'sudden'] as const;
type Kind = (typeof KINDS)[number];

const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE, ask: officer });
const { control } = addOn;
// The real plan; only most of the empty rows below it are left out, as putting the book back costs more the larger it is.
control.deleteRows('ปี 2569', 31, 60);
control.deleteRows('แผน', 41, 50);
const SAMPLE = copyBook(control.book());

let survived = 0;
let injected = 0;
afterAll(() => console.log(`faults survived: ${survived} of ${injected} injected`));

/** The kinds of fault that a call is given. */
function kindsAt(call: number, calls: number): readonly Kind[] {
  if (ALL) return KINDS;
  const step = everyOf('faults') * (calls > 60 ? 2 : 1);
  return call % step === calls % step ? [KINDS[call % KINDS.length] as Kind] : [];
}

/** What the cells of a sheet hold, row by row; ids are drawn at random and empty rows below the last don't count. */
function linesOf(sheet: SheetModel, id = 'P-…'): readonly string[] {
  const lines = sheet.cells.map((line) => {
    const cells = (line ?? []).map((cell) => cell?.formula ?? cell?.value ?? '');
    return lineOf(cells.map((cell) => (/^P-[A-Z0-9]+$/.test(String(cell)) ? id : cell)));
  });
  while (lines.length > 0 && lines[lines.length - 1] === '[]') lines.pop();
  return lines;
}

function lineOf(cells: readonly unknown[]): string {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] === '' || cells[length - 1] === false)) length--;
  return JSON.stringify(cells.slice(0, length));
}

/** A row that has got all but its รหัส, which comes last in a call of its own, is whole, too (see journal.ts). */
function withoutId(line: string): string {
  return lineOf((JSON.parse(line) as unknown[]).map((cell) => (cell === 'P-…' ? '' : cell)));
}

interface Seen {
  readonly names: readonly string[];
  /** The officer's own sheets. */
  readonly plan: Readonly<Record<string, readonly string[]>>;
  readonly report: readonly string[] | null;
  /** Everything that can be seen, for comparing two ends. */
  readonly whole: string;
}

const OWN = /^(ตั้งค่า|แผน|ปี \d+|เดิม)$/;

function look(scenario: Scenario): Seen {
  const book = control.book() as BookModel;
  const sheets = book.sheets.map((sheet) => ({ name: sheet.name, lines: linesOf(sheet), sheet }));
  return {
    names: sheets.map(({ name }) => name),
    plan: Object.fromEntries(
      sheets.filter(({ name }) => OWN.test(name)).map(({ name, lines }) => [name, lines]),
    ),
    report: sheets.find(({ name }) => name === scenario.report)?.lines ?? null,
    whole: JSON.stringify(
      sheets.map(({ name, lines, sheet }) => {
        const { merges, columnWidths, frozenRows, hiddenColumns, conditionalFormats, charts } = sheet;
        const marks = conditionalFormats.map((format) => JSON.stringify(format));
        return { name, lines, merges, columnWidths, frozenRows, hiddenColumns, marks, charts: charts.length };
      }),
    ),
  };
}

/** Each row of the officer's sheets is as it was or as it is to be, none is lost, none is there twice. */
function expectRowsWhole(now: Seen, before: Seen, after: Seen): void {
  for (const [name, lines] of Object.entries(now.plan)) {
    const ends = after.plan[name] ?? [];
    const known = [...(before.plan[name] ?? []), ...ends, ...ends.map(withoutId)];
    for (const line of lines) if (line !== '[]') expect(known, name).toContain(line);
  }
  for (const [name, lines] of Object.entries(before.plan)) {
    for (const line of lines) {
      if (after.plan[name]?.includes(line)) expect(now.plan[name], `${name}: a row is lost`).toContain(line);
    }
  }
}

function planIs(now: Seen, wanted: Seen): boolean {
  return JSON.stringify(now.plan) === JSON.stringify(wanted.plan);
}

describe.each(SCENARIOS)('$name', (scenario) => {
  test('a fault at any call loses nothing', () => {
    control.restore(SAMPLE);
    control.beforeCall(null);
    control.select('ปี 2569', 'A2');
    scenario.prepare?.(addOn);
    const start = copyBook(control.book());
    const before = look(scenario);
    control.resetCounts();
    const first = scenario.run(addOn);
    expect(first.ok || first.message).toBe(true);
    const calls = countsOf(scenario, start);
    const after = look(scenario);

    for (let call = 1; call <= calls; call++) {
      for (const kind of kindsAt(call, calls)) {
        const label = `${scenario.name}: ${kind} at call ${call} of ${calls}`;
        injected++;
        control.restore(start);
        control.resetShown();
        control.failAt(call, kind);
        let message = '';
        try {
          message = scenario.run(addOn).message;
        } catch {
          // A sudden end, or a fault in showing the very dialog: nothing of ours could say it.
          message = kind === 'sudden' ? '' : 'ไม่ได้พูด';
        }
        control.revive();
        const now = look(scenario);
        // Only where nothing of ours runs any more does half a sheet stay until the next run.
        if (kind !== 'sudden')
          expect(
            now.names.filter((name) => /กำลังทำ/.test(name)),
            label,
          ).toEqual([]);
        if (kind !== 'sudden' && scenario.inSteps) {
          expectRowsWhole(now, before, after);
        } else if (kind !== 'sudden') {
          expect(planIs(now, before) || planIs(now, after), `${label}: ${diff(now, before)}`).toBe(true);
          if (message) expect(message, label).toMatch(/[ก-๙]/);
        } else {
          addOn.run('panelOpen', null);
          const recovered = look(scenario);
          expectRowsWhole(recovered, before, after);
        }
        if (scenario.report && now.report) {
          expect([before.report, after.report], `${label}: the report`).toContainEqual(now.report);
        }
        expect(control.isLocked('document'), label).toBe(false);
        const again = (scenario.again ?? scenario.run)(addOn);
        expect(again.ok || again.message, label).toBe(true);
        expect(look(scenario).whole, label).toBe(after.whole);
        survived++;
      }
    }
  }, 1_200_000);
});

/** The pages that show the plan or print it; checks and reports from the menu are marked as out of date later (see journal.ts). */
const SHOWING = [
  ['the sidebar', 'panelOpen', 'ปี 2569'],
  ['the page of an import', 'importOpen'],
  ['a round', 'roundOpen', 2569, 6],
  ['the settings', 'panelSettings'],
  ['the book', 'bookContents'],
] as const;

describe.each(SHOWING)('%s, first after a change that was broken off', (_, name, ...args) => {
  test('takes it back before it says anything', () => {
    const scenario = SCENARIOS.find(({ command }) => command === 'importTake');
    if (!scenario) throw new Error('no import among the scenarios');
    control.restore(SAMPLE);
    control.beforeCall(null);
    scenario.prepare?.(addOn);
    const start = copyBook(control.book());
    const told = () => {
      control.select('ปี 2569', 'A2');
      // A change's id is drawn at random.
      return JSON.stringify(addOn.run(name, ...args).answer).replace(/"id":"[0-9a-z]{11}"/g, '"id":"…"');
    };
    const before = told();
    const calls = countsOf(scenario, start);
    // Broken off at its last call, it was made.
    const after = told();
    // Its cells come last.
    for (let call = ALL ? 1 : calls - 18; call <= calls; call += ALL ? 1 : 2) {
      control.restore(start);
      control.failAt(call, 'sudden');
      expect(() => scenario.run(addOn)).toThrow();
      control.revive();
      expect([before, after], `broken off at call ${call} of ${calls}`).toContain(told());
    }
  }, 600_000);
});

/** How many service calls the run makes from its start. */
function countsOf(scenario: Scenario, start: BookModel): number {
  control.restore(start);
  control.resetShown();
  let calls = 0;
  control.beforeCall(() => calls++);
  scenario.run(addOn);
  control.beforeCall(null);
  return calls;
}

function diff(now: Seen, wanted: Seen): string {
  return Object.entries(now.plan)
    .flatMap(([name, lines]) =>
      lines.flatMap((line, index) =>
        line === wanted.plan[name]?.[index]
          ? []
          : [`${name} ${index + 1}: ${line} / ${wanted.plan[name]?.[index]}`],
      ),
    )
    .slice(0, 4)
    .join('\n');
}
