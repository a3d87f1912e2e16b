// For the mutation tests (`npm run mutants`): only the core's own tests, which need no build and no Google.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/core/**/*.test.ts'], testTimeout: 60_000 } });
