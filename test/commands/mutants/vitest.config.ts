// For the mutation tests of the commands: the tests that run the built add-on and take seconds, through menu and server functions.
import { defineConfig } from 'vitest/config';

const TESTS = [
  'commands/journal',
  'commands/planned-change',
  'commands/row-formulas',
  'commands/row-keys',
  'commands/panel-to-the-letter',
  'commands/commands-to-the-letter',
  'commands/moved-lines',
  'commands/on-paper/changes',
  'commands/on-paper/commands',
  'commands/on-paper/undo',
  'commands/panel',
  'commands/year-from-plan',
  'commands/plan-reports',
  'commands/migrate-workbook',
  'commands/two-officers/taken-back',
  'acceptance/menu',
];

export default defineConfig({
  test: {
    include: TESTS.map((name) => `test/${name}.test.ts`),
    setupFiles: ['test/commands/mutants/share-switch.ts'],
    testTimeout: 60_000,
  },
});
