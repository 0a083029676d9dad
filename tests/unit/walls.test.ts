import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../scripts/fingerprint';
import { inProject } from '../../scripts/root';
import { breaches, isWalled, packagesReachedFrom, type Source } from './walls';

const folders = ['rules', 'sites', 'storage', 'words', 'components', 'entrypoints', 'demo'];
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

  it('stand around every entrypoint, one each', () => {
    const entrypoints = readdirSync(inProject('entrypoints')).map((name) => `entrypoints/${name}`);
    expect(entrypoints).toContain('entrypoints/background');
    expect(entrypoints.filter((folder) => !isWalled(folder))).toEqual([]);
  });

  it.each(['page', 'teach', 'whole', 'bare', 'jump'])(
    'keep every library but wxt out of %s, which is put into pages',
    (name) => {
      expect(packagesReachedFrom(`entrypoints/${name}`, projectSources())).toEqual(['wxt']);
    },
  );

  it('keep what draws out of the worker', () => {
    const reached = packagesReachedFrom('entrypoints/background', projectSources());
    expect(reached).toContain('dexie');
    expect(reached).not.toContain('preact');
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
      'entrypoints/teach/a.ts',
      "import { profile } from '../../rules/profile';",
      'entrypoints/teach/a.ts:1 → rules/profile',
    ],
    ['entrypoints/whole/a.ts', "import { h } from 'preact';", 'entrypoints/whole/a.ts:1 → preact'],
    [
      'entrypoints/whole/a.ts',
      "import { mountHost } from '../page/host';",
      'entrypoints/whole/a.ts:1 → entrypoints/page/host',
    ],
    [
      'entrypoints/background/a.ts',
      "import { t } from '../../components/i18n';",
      'entrypoints/background/a.ts:1 → components/i18n',
    ],
    [
      'entrypoints/sidebar/a.ts',
      "import { createStorage } from '../../storage';",
      'entrypoints/sidebar/a.ts:1 → storage',
    ],
    [
      'entrypoints/workbench/a.ts',
      "import { judge } from '../../rules/evaluate';",
      'entrypoints/workbench/a.ts:1 → rules/evaluate',
    ],
    ['words/a.ts', "import { t } from '../components/i18n';", 'words/a.ts:1 → components/i18n'],
    ['components/a.tsx', "import { createStorage } from '../storage';", 'components/a.tsx:1 → storage'],
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
    ['entrypoints/teach/a.ts', "import { ask } from '../page/calls';"],
    ['entrypoints/background/a.ts', "import { sayIn } from '../../words/catalogue';"],
    ['entrypoints/workbench/a.ts', "const a = await import('../../sites/files');"],
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
