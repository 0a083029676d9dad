import { defineConfig } from 'vitest/config';

/** End-to-end tests: one browser at a time, and time enough for a slow machine. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts', 'tests/pages/**/*.pages.ts', 'tests/build/**/*.build.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
