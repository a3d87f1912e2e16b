// For the mutation tests of the commands: the tests that run the built add-on and take seconds, through menu and server functions.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['panel', 'year-from-plan', 'plan-reports', 'kept-reports', 'migrate-workbook'].map(
      (name) => `test/commands/${name}.test.ts`,
    ),
    setupFiles: ['test/commands/mutants/share-switch.ts'],
    testTimeout: 60_000,
  },
});
