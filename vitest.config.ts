import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{rules,sites,storage,words,components,entrypoints,demo,scripts,bench}/**/*.test.{ts,tsx}',
      'tests/unit/**/*.test.ts',
      '*.test.ts',
    ],
    environment: 'node',
    // Machines that test and build at once are slow; no test waits for a clock.
    testTimeout: 60_000,
  },
});
