import { defineConfig } from 'vitest/config';

/** End-to-end tests: one browser at a time, and time enough for a slow machine. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // A browser on a loaded machine now and then loses a click; a fault fails every time.
    retry: 2,
  },
});
