import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Pack } from '../pack';
import { shippedPack } from './shipped';

const page = readFileSync(new URL('../../docs/parameters.md', import.meta.url), 'utf8');
const { parameters } = shippedPack('cn-small-business') as Pick<Pack, 'parameters'>;

/** Cells of the rows of a chapter's table. */
const rowsOf = (chapter: string): string[][] =>
  (page.split(/^## /m).find((text) => text.startsWith(chapter)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const idsIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? '');

const split = rowsOf('一个编号');
const own = rowsOf('规则自己');

it('docs/parameters.md leads to every parameter of the Chinese pack, and to nothing else', () => {
  const listed = [...split.flatMap((row) => idsIn(row[2])), ...own.flatMap((row) => idsIn(row[1]))];
  expect([...listed].sort()).toEqual([...new Set(parameters.map(({ id }) => id))].sort());
});

it('docs/parameters.md has each id once, and the values as they are', () => {
  const ids = split.flatMap((row) => idsIn(row[1]));
  expect(ids.length).toBe(84);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  for (const [, id, name, value] of own) {
    const parameter = parameters.find((one) => one.id === idsIn(id)[0]);
    expect([name, value]).toEqual([
      `${parameter?.label['zh-CN']} · ${parameter?.label.en}`,
      String(parameter?.value),
    ]);
  }
});
