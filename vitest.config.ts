// Tests run in Node; `npm test` has built dist/ and build/ before. Vitest's mode says which suite it is: see test/suites.ts.
import { configDefaults, defineConfig } from 'vitest/config';
import { leftOut, sayingWhatIsLeftOut, suiteOf } from './test/suites.ts';

export default defineConfig(({ mode }) => {
  const suite = suiteOf(mode);
  return {
    test: {
      include: ['test/**/*.test.ts'],
      exclude: [...configDefaults.exclude, ...leftOut(suite).keys()],
      env: { SUITE: suite },
      reporters: ['default', sayingWhatIsLeftOut(suite)],
      // By default one core is left free for the eye of `--watch`; here nobody watches.
      maxWorkers: '100%',
      testTimeout: 120_000,
      hookTimeout: 120_000,
      coverage: { include: ['src/core/**/*.ts'], reporter: ['text-summary', 'text'] },
    },
  };
});
