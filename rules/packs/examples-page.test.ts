import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluateCase } from '../cases';
import type { Pack } from '../pack';
import { builtInPacks } from './index';
import { shippedPack } from './shipped';

const page = readFileSync(new URL('../../docs/examples.md', import.meta.url), 'utf8');
const chapters = page.split(/^## /m).slice(1);
const { cases, rules, scripts } = shippedPack('cn-small-business') as Pick<
  Pack,
  'cases' | 'rules' | 'scripts'
>;

/** Ids at the beginning of the rows of a chapter's table. */
const rowsOf = (chapter: string): string[] =>
  [...chapter.matchAll(/^\| `([^`]+)`/gm)].map(([, id]) => id ?? '').sort();

it('docs/examples.md names for every worked client what fires, and nothing else', () => {
  const worked = cases.filter(({ id }) => id.startsWith('worked-'));
  const told = new Map(chapters.map((chapter) => [/^`([^`]+)`$/m.exec(chapter)?.[1], rowsOf(chapter)]));
  expect(worked.length).toBeGreaterThan(5);
  for (const one of worked) {
    const fired = evaluateCase(one, builtInPacks().slice(0, 1)).fired.map(({ rule }) => rule);
    expect(told.get(one.id), one.id).toEqual(fired.sort());
  }
});

it('docs/examples.md names at least twenty rules with three scripts or more for the talk', () => {
  const listed = rowsOf(chapters.at(-1) ?? '');
  const talks = (id: string): number =>
    scripts.filter((script) => script.kind === 'talk' && script.rules.includes(id)).length;
  expect(listed.length).toBeGreaterThanOrEqual(20);
  expect(listed.filter((id) => talks(id) < 3 || !rules.some((rule) => rule.id === id))).toEqual([]);
});
