// The three suites of tests: how far each goes in the deep tests, and what it leaves out, which it names at its end.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Reporter } from 'vitest/node';

/** `quick` after each edit, `standard` for each change (`npm test`), `deep` for the night. Vitest calls it the mode. */
export type Suite = 'quick' | 'standard' | 'deep';

/** The suite of a mode; any other mode is the standard. */
export function suiteOf(mode: string | undefined): Suite {
  return mode === 'quick' || mode === 'deep' ? mode : 'standard';
}

/** A test that can try everything there is, or a sample of it. `VARIABLE=all` tries everything in any suite. */
interface Sampled {
  readonly files: readonly string[];
  readonly variable: string;
  readonly everything: string;
  /** The standard suite tries one of so many. */
  readonly every: number;
  readonly sample: (every: number) => string;
}

/** A test that chance feeds: how many times in the standard suite, how many in the deep one; `VARIABLE=n` in any suite. */
interface Repeated {
  readonly files: readonly string[];
  readonly variable: string;
  readonly times: string;
  readonly standard: number;
  readonly deep: number;
}

const SAMPLED = {
  faults: {
    files: ['test/commands/faults.test.ts'],
    variable: 'FAULTS',
    everything: 'each kind of fault at each call of each command',
    every: 60,
    sample: (every) => `one fault at about every ${every}th call`,
  },
  oldReport: {
    files: ['test/acceptance/summary-again.test.ts'],
    variable: 'FAULTS',
    everything: 'each kind of fault at each call of a summary that is made again',
    every: 30,
    sample: (every) => `at every ${every}th call`,
  },
  migration: {
    files: ['test/commands/migrate-workbook.test.ts'],
    variable: 'FAULTS',
    everything: 'a failure at each call of the migration of an earlier workbook',
    every: 25,
    sample: (every) => `at every ${every}th call`,
  },
  keptReport: {
    files: ['test/commands/kept-reports.test.ts'],
    variable: 'FAULTS',
    everything: 'a sudden end at each call of a summary that is made again over one that was edited',
    every: 24,
    sample: (every) => `at every ${every}th call`,
  },
  everyKind: {
    files: ['test/panel/every-kind.test.ts'],
    variable: 'FAULTS',
    everything: 'each kind of fault at each call of what the sidebar does with a row of each kind of sheet',
    every: 90,
    sample: (every) => `one fault at about every ${every}th call`,
  },
  twoRuns: {
    files: ['test/commands/two-officers/two-runs.test.ts'],
    variable: 'ORDERS',
    everything: 'the orders of calls of all pairs of acts, and of many threes',
    every: 45,
    sample: (every) => `every ${every}th pair and a three, in some orders`,
  },
  takenBack: {
    files: ['test/commands/two-officers/taken-back.test.ts'],
    variable: 'ORDERS',
    everything: 'each edit by hand after an end at each call of each act',
    every: 48,
    sample: (every) => `one edit in ${every}, after some of the calls`,
  },
  byHand: {
    files: ['test/commands/two-officers/by-hand.test.ts'],
    variable: 'ORDERS',
    everything:
      'each edit by hand before each call of each act, where one row has a รหัส, all have, or the sheets have no column of them',
    every: 18,
    sample: (every) => `one edit in ${every}, before one of the calls`,
  },
  reading: {
    files: ['test/commands/two-officers/reading.test.ts'],
    variable: 'ORDERS',
    everything: 'all orders of an opening of the sidebar and an act that writes',
    every: 4,
    sample: (every) => `${every} orders of each`,
  },
  hostileTexts: {
    files: ['test/panel/hostile-texts.test.ts'],
    variable: 'TEXTS',
    everything:
      'each hostile text in each field of the form, and in a whole workbook that is checked, mended and reported',
    every: 30,
    sample: (every) => `each text in one field of the form, every ${every}th in a whole workbook`,
  },
  hostileNames: {
    files: ['test/sidebar/hostile-texts.test.ts'],
    variable: 'TEXTS',
    everything: 'each hostile text as a name and a remark of a project that is saved in the sidebar',
    every: 9,
    sample: (every) => `all are shown, every ${every}th is saved`,
  },
  pushes: {
    files: ['test/local/push/push.test.ts'],
    variable: 'PUSHES',
    everything:
      'a push that is repeated, of a manifest alone, a release, and each way in which a push ends with a sentence',
    every: 5,
    sample: (every) => `one push that arrives, and one sentence in ${every}`,
  },
  harmfulFiles: {
    files: ['test/acceptance/hostile-files.test.ts'],
    variable: 'HARM',
    everything: 'each file made to harm, given to the command line as a process of its own',
    every: 4,
    sample: (every) => `one file in ${every}`,
  },
  oddFiles: {
    files: ['test/acceptance/every-file.test.ts'],
    variable: 'WAYS',
    everything: 'a small file in each way of writing formulas, values, number formats and packages',
    every: 4,
    sample: (every) => `one way in ${every}, and the files on which we were wrong`,
  },
  office: {
    files: [
      'test/acceptance/other-programs.test.ts',
      'test/local/render/office-pages.test.ts',
      'test/local/render/plan-summary-page.test.ts',
      'test/local/render/summary-page.test.ts',
      'test/local/xlsx/keep.test.ts',
    ],
    variable: 'OFFICE',
    everything: 'what LibreOffice saves, copies and prints of every report',
    every: 1,
    sample: () => 'that it prints the summary and the book, and computes their totals',
  },
} as const satisfies Record<string, Sampled>;

const REPEATED = {
  randomUse: {
    files: ['test/commands/random-use/random-use.test.ts'],
    variable: 'RUNS',
    times: 'sequences of random steps of an officer',
    standard: 6,
    deep: 500,
  },
  onPaper: {
    files: ['test/commands/on-paper/changes.test.ts'],
    variable: 'RUNS',
    times: 'random changes on paper for each property',
    standard: 150,
    deep: 20_000,
  },
  requests: {
    files: ['test/panel/hostile-requests.test.ts'],
    variable: 'RUNS',
    times: 'hostile requests to each server function',
    standard: 14,
    deep: 2_000,
  },
  books: {
    files: ['test/acceptance/random-files.test.ts'],
    variable: 'BOOKS',
    times: 'random workbooks in odd ways of writing',
    standard: 8,
    deep: 2_000,
  },
  files: {
    files: ['test/acceptance/hostile-files.test.ts'],
    variable: 'FILES',
    times: 'damaged files',
    standard: 4,
    deep: 500,
  },
  documents: {
    files: ['test/files/reading/hostile-docx.test.ts'],
    variable: 'FILES',
    times: 'damaged documents',
    standard: 200,
    deep: 20_000,
  },
  rows: {
    files: ['test/acceptance/service-calls.test.ts', 'test/commands/plan-reports.test.ts'],
    variable: 'ROWS',
    times: 'rows in the plans whose service calls are held against those of 15',
    standard: 500,
    deep: 5_000,
  },
} as const satisfies Record<string, Repeated>;

/** Whether a deep test tries everything. */
export function triesAll(test: keyof typeof SAMPLED): boolean {
  return process.env[SAMPLED[test].variable] === 'all' || suiteOf(process.env.SUITE) === 'deep';
}

/** Of how many things a deep test tries one: 1 where it tries all. */
export function everyOf(test: keyof typeof SAMPLED): number {
  return triesAll(test) ? 1 : SAMPLED[test].every;
}

/** The things that a deep test tries here. */
export function sampleOf<Case>(test: keyof typeof SAMPLED, cases: readonly Case[]): readonly Case[] {
  return cases.filter((_, index) => index % everyOf(test) === 0);
}

/** How often a test that chance feeds is repeated. */
export function timesOf(test: keyof typeof REPEATED): number {
  const { variable, standard, deep } = REPEATED[test];
  return Number(process.env[variable] ?? (suiteOf(process.env.SUITE) === 'deep' ? deep : standard));
}

/** Test files that are too slow for the quick suite, or need another program, with why; those that start a browser or LibreOffice are found by what they import. */
const SLOW = [
  { why: 'the command line as a process', files: /^test\/acceptance\// },
  { why: 'the package, built', files: /^test\/local\/package\// },
  { why: 'clasp against a stand-in of Google’s servers', files: /^test\/local\/push\// },
] as const;
/** What starts a browser or LibreOffice, and what loads the built add-on over a workbook, which takes each test a part of a second. */
const PROGRAMS = [
  { why: 'a browser', files: /^local\/browser\/chromium\.ts$/ },
  { why: 'LibreOffice', files: /^local\/render\/office\.ts$/ },
  { why: 'the built add-on over a workbook', files: /^local\/add-on\.ts$/ },
] as const;

/** Files of tests that a suite leaves out, with why. */
export function leftOut(suite: Suite): ReadonlyMap<string, string> {
  const left = new Map<string, string>();
  if (suite !== 'quick') return left;
  const deep = [...Object.values(SAMPLED), ...Object.values(REPEATED)].flatMap(
    ({ files }): readonly string[] => files,
  );
  const root = join(import.meta.dirname, '..');
  for (const name of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
    const file = `test/${name.replaceAll('\\', '/')}`;
    if (!file.endsWith('.test.ts')) continue;
    const imported = importsOf(join(root, file)).map((one) => relative(root, one).replaceAll('\\', '/'));
    const needs = PROGRAMS.find(({ files }) => imported.some((one) => files.test(one)));
    const why = (needs ?? SLOW.find(({ files }) => files.test(file)))?.why;
    if (why !== undefined) left.set(file, why);
    else if (deep.includes(file)) left.set(file, 'deep tests');
  }
  return left;
}

/** All files of ours that a file imports, itself and those of its imports included. */
function importsOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file) || !existsSync(file)) return [...seen];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+\.tsx?)'/g)) {
    importsOf(join(dirname(file), path), seen);
  }
  return [...seen];
}

/** Says at the end what the suite left out of the tests that ran, and of the others. */
export function sayingWhatIsLeftOut(suite: Suite): Reporter {
  return {
    onTestRunEnd(modules) {
      const ran = modules.map(({ moduleId }) => relative(process.cwd(), moduleId).replaceAll('\\', '/'));
      const lines = suite === 'quick' ? filesLeftOut(suite) : triedInPart(suite, ran);
      if (lines.length === 0) return;
      const next =
        suite === 'deep' ? 'npm run mutants' : suite === 'quick' ? 'npm test' : 'npm run test:deep';
      console.log(
        [`Left out here, and done by ${next}:`, ...lines.map((line) => `- ${line}`), ''].join('\n'),
      );
    },
  };
}

function filesLeftOut(suite: Suite): readonly string[] {
  const reasons = [...leftOut(suite).values()];
  return [...new Set(reasons)].map(
    (why) => `${why}: ${reasons.filter((one) => one === why).length} files of tests`,
  );
}

function triedInPart(suite: Suite, ran: readonly string[]): readonly string[] {
  if (suite === 'deep') return ['mutants of the core, of changes and of commands'];
  const sampled = (Object.keys(SAMPLED) as (keyof typeof SAMPLED)[])
    .filter((name) => SAMPLED[name].files.some((file) => ran.includes(file)) && !triesAll(name))
    .map((name) => `${SAMPLED[name].everything}; here ${SAMPLED[name].sample(SAMPLED[name].every)}`);
  const repeated = (Object.keys(REPEATED) as (keyof typeof REPEATED)[])
    .filter(
      (name) =>
        REPEATED[name].files.some((file) => ran.includes(file)) && timesOf(name) < REPEATED[name].deep,
    )
    .map((name) => `${REPEATED[name].deep} ${REPEATED[name].times}; here ${timesOf(name)}`);
  return [...sampled, ...repeated];
}
