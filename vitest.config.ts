// Tests run in Node; `npm test` has built dist/ and build/ before. Vitest's mode says which suite it is: see test/suites.ts.
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { leftOut, sayingWhatIsLeftOut, suiteOf } from './test/suites.ts';

export default defineConfig(({ mode }) => {
  const suite = suiteOf(mode);
  return {
    test: {
      include: ['test/**/*.test.ts'],
      exclude: [...configDefaults.exclude, ...leftOut(suite).keys()],
      env: { SUITE: suite },
      setupFiles: ['test/close-pages.ts'],
      reporters: ['default', sayingWhatIsLeftOut(suite)],
      // One more than there are cores: browsers and LibreOffice are waited for.
      maxWorkers: availableParallelism() + 1,
      // The files share their modules: what a process has loaded and made (the sample's workbook) serves the next file, too.
      isolate: false,
      // Workbooks are copied all the time, and are garbage soon: with Node's small nursery a fifth of the time goes into collecting it.
      execArgv: ['--max-semi-space-size=64'],
      // A test's name is a sentence: at 40 letters, which is what vitest leaves of a value in it, half of them looked alike.
      chaiConfig: { truncateThreshold: 200 },
      testTimeout: 120_000,
      hookTimeout: 120_000,
      coverage: { include: ['src/core/**/*.ts'], reporter: ['text-summary', 'text'] },
    },
  };
});
