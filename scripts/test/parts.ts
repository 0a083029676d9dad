import { runPackage } from '../command';
import { buildExtension } from '../extension';
import { ensureBrowser } from '../setup/browser';
import { failed, passed, sum, type Outcome } from './outcome';
import { vitest, vitestBelow, vitestInBrowser } from './vitest';

export interface Part {
  name: string;
  /** What the part shows. */
  title: string;
  run(): Promise<Outcome>;
}

const walls = ['tests/unit/walls.test.ts', 'tests/unit/repository.test.ts'];

async function tool(script: string, args: readonly string[]): Promise<Outcome> {
  return (await runPackage(script, args)) === 0 ? passed : failed;
}

async function builds(): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const target of ['chrome', 'firefox'] as const) {
    outcomes.push(
      await buildExtension(target).then(
        () => passed,
        () => failed, // wxt has said why.
      ),
    );
  }
  if (outcomes.some((outcome) => outcome.failed > 0)) return sum(outcomes);
  return sum([...outcomes, await vitestBelow(vitestInBrowser, 'build', 'tests/build', '.build.ts')]);
}

/** Writes what the project's tsconfig extends; a bare clone does not have it, and every part needs it. */
export const prepare = (): Promise<number> => runPackage('wxt/bin/wxt.mjs', ['prepare']);

/** All parts of `npm test`, in order. */
export const parts: readonly Part[] = [
  {
    name: 'types',
    title: 'Types (tsc)',
    async run() {
      if ((await prepare()) !== 0) return failed;
      return tool('typescript/bin/tsc', ['--noEmit']);
    },
  },
  {
    name: 'lint',
    title: 'Lint (eslint)',
    run: () => tool('eslint/bin/eslint.js', ['.', '--max-warnings=0']),
  },
  {
    name: 'format',
    title: 'Format (prettier)',
    run: () => tool('prettier/bin/prettier.cjs', ['--check', '.']),
  },
  {
    name: 'walls',
    title: 'Walls between folders, and the repository itself',
    run: () => vitest('walls', walls),
  },
  {
    name: 'unit',
    title: 'Unit tests',
    run: () =>
      vitest(
        'unit',
        [...walls, 'rules/packs/**'].map((path) => `--exclude=${path}`),
      ),
  },
  {
    name: 'packs',
    title: 'Packs with their cases',
    run: () => vitestBelow(vitest, 'packs', 'rules/packs', '.test.ts'),
  },
  { name: 'build', title: 'Builds and packages for Chrome and Firefox', run: builds },
  {
    name: 'e2e',
    title: 'End to end in Chromium',
    async run() {
      await ensureBrowser();
      await buildExtension('chrome');
      const elsewhere = ['tests/e2e/tools/**', 'tests/e2e/firefox/**', 'tests/pages/**', 'tests/build/**'];
      return vitestInBrowser(
        'e2e',
        elsewhere.map((path) => `--exclude=${path}`),
      );
    },
  },
  {
    name: 'pages',
    title: 'Reading of pages drawn by widget libraries',
    async run() {
      await ensureBrowser();
      return vitestBelow(vitestInBrowser, 'pages', 'tests/pages', '.pages.ts');
    },
  },
  {
    name: 'tools',
    title: 'Real bookkeeping tools in Chromium',
    async run() {
      await ensureBrowser();
      await buildExtension('chrome');
      return vitestBelow(vitestInBrowser, 'tools', 'tests/e2e/tools', '.e2e.ts');
    },
  },
  {
    name: 'firefox',
    title: 'End to end in Firefox',
    async run() {
      await buildExtension('firefox');
      return vitestBelow(vitestInBrowser, 'firefox', 'tests/e2e/firefox', '.e2e.ts');
    },
  },
];
