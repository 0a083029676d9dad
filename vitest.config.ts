import { defineConfig } from 'vitest/config';

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['{rules,sites,storage,components,entrypoints,demo,scripts,bench}/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts', '*.test.ts'],
    environment: 'node',
  },
});
