import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../scripts/fingerprint';
import { inProject } from '../../scripts/root';
import { breaches, packagesReachedFrom, type Source } from './walls';

const folders = ['rules', 'sites', 'storage', 'components', 'entrypoints', 'demo'];
const skip = (path: string) => path === 'node_modules' || path === 'public';

function projectSources(): Source[] {
  const paths = folders.flatMap((folder) =>
    filesBelow(inProject(folder), skip)
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  return ['messages.ts', ...paths].map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));
}

describe('the walls between folders', () => {
  it('are not broken by any import', () => {
    const sources = projectSources();
    expect(sources.length).toBeGreaterThan(20);
    expect(breaches(sources)).toEqual([]);
  });

  it('keep every library but wxt out of the content script', () => {
    const reached = packagesReachedFrom('entrypoints/page', projectSources());
    expect(reached).toEqual(['wxt']);
  });
});

describe('the check of the walls', () => {
  const check = (path: string, text: string) => breaches([{ path, text }]);

  it.each([
    ['rules/a.ts', "import { notes } from '../storage';", 'rules/a.ts:1 → storage'],
    [
      'rules/a.ts',
      "import type { Note } from '../storage/records';",
      'rules/a.ts:1 → storage/records (type)',
    ],
    ['rules/a.ts', "import browser from 'webextension-polyfill';", 'rules/a.ts:1 → webextension-polyfill'],
    ['sites/a.ts', "\nimport { packSchema } from '../rules/pack';", 'sites/a.ts:2 → rules/pack'],
    ['sites/a.ts', "import { type Rule, packSchema } from '../rules/pack';", 'sites/a.ts:1 → rules/pack'],
    ['sites/a.ts', "import { z } from 'zod';", 'sites/a.ts:1 → zod'],
    ['storage/a.ts', "export { t } from '../components/i18n';", 'storage/a.ts:1 → components/i18n'],
    ['components/a.tsx', "const a = await import('../sites/read');", 'components/a.tsx:1 → sites/read'],
    ['components/a.tsx', "import Dexie from 'dexie';", 'components/a.tsx:1 → dexie'],
    ['entrypoints/page/a.ts', "import { h } from 'preact';", 'entrypoints/page/a.ts:1 → preact'],
    [
      'entrypoints/page/a.ts',
      "import { a } from '../background/a';",
      'entrypoints/page/a.ts:1 → entrypoints/background/a',
    ],
    [
      'entrypoints/sidebar/a.ts',
      "import { startDemo } from '@/demo/server';",
      'entrypoints/sidebar/a.ts:1 → demo/server',
    ],
    ['messages.ts', "import { rule } from './rules/pack';", 'messages.ts:1 → rules/pack'],
    ['messages.ts', "type A = import('./sites/read').A;", 'messages.ts:1 → sites/read (type)'],
  ])('finds the breach in %s: %s', (path, text, breach) => {
    expect(check(path, text)).toEqual([breach]);
  });

  it.each([
    ['sites/a.ts', "import type { Reading } from '../rules/reading';"],
    ['sites/a.ts', "import { type Reading } from '../rules/reading';"],
    ['sites/a.ts', "import { toNumber } from './numbers';"],
    ['sites/a.test.ts', "import { it } from 'vitest';"],
    ['components/a.tsx', "import { useState } from 'preact/hooks';"],
    ['entrypoints/page/a.ts', "import { browser } from 'wxt/browser';"],
    ['messages.ts', "type A = import('./rules/reading').Reading;"],
  ])('lets pass in %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it('follows a library through what is imported', () => {
    const sources = [
      { path: 'entrypoints/page/index.ts', text: "import { read } from '../../sites/read';" },
      {
        path: 'sites/read.ts',
        text: "import { names } from '../rules/names'; import type { A } from 'dexie';",
      },
      { path: 'rules/names.ts', text: "import { z } from 'zod';" },
    ];
    expect(packagesReachedFrom('entrypoints/page', sources)).toEqual(['zod']);
  });
});
