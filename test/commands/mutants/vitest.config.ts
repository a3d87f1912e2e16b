// For the mutation tests of changes and commands: the tests that take seconds, on paper, and of the built add-on by menu and server functions.
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const TESTS = [
  'changes/change-plan',
  'changes/history',
  'changes/journal',
  'changes/moved-lines',
  'changes/planned-change',
  'changes/row-keys',
  'changes/rows-back',
  'changes/sorted-rows',
  'changes/filled-sheets',
  'commands/commands-to-the-letter',
  'commands/on-paper/changes',
  'commands/on-paper/commands',
  'commands/on-paper/hand-between',
  'commands/on-paper/undo',
  'commands/accepted-warnings',
  'commands/year-from-plan',
  'commands/plan-reports',
  'commands/migrate-workbook',
  'commands/two-officers/taken-back',
  'panel/panel-to-the-letter',
  'panel/panel',
  'panel/sort-by-dimension',
  'acceptance/menu',
  'commands/taken-back-sentences',
  'commands/plan-sheets',
  'panel/overtaken',
  'panel/every-kind',
  'panel/header-gone',
  'commands/follow-up',
  'commands/import-plan',
  'commands/import-requests',
  'commands/kept-reports',
  'commands/empty-year',
  'commands/stopped-by-errors',
  'acceptance/summary-again',
  'acceptance/report-stale',
  'acceptance/round-report',
].map((name) => `test/${name}.test.ts`);

// A test that has moved would be left out in silence, and its mutants survive.
const gone = TESTS.filter((file) => !existsSync(file));
if (gone.length > 0) throw new Error(`tests of the mutants that aren't there: ${gone.join(', ')}`);

export default defineConfig({
  test: {
    include: TESTS,
    setupFiles: ['test/commands/mutants/share-switch.ts'],
    testTimeout: 60_000,
    // A process keeps what it has loaded: that is most of what a mutant would cost.
    isolate: false,
  },
});
