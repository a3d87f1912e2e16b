// Tests run in Node; `npm test` has built dist/ and build/ before.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/core/**/*.ts'], reporter: ['text-summary', 'text'] },
  },
});
