import { describe, expect, it } from 'vitest';
import { pack as schema } from '../pack';
import { builtInFolders } from './index';
import { loadPack } from './load';
import { oneFile } from './oneFile';
import { shippedPack } from './shipped';

describe.each(builtInFolders)('the pack %s as one file', (folder) => {
  const text = oneFile(shippedPack(folder));
  const parsed = JSON.parse(text) as Record<string, unknown>;

  it('is taken as it is, with all its cases', () => {
    const loaded = loadPack(parsed);
    expect(loaded.ok && loaded.pack.cases.length).toBe((shippedPack(folder)['cases'] as unknown[]).length);
  });
  it('is the same text once it has travelled, whatever the order of its keys was', () => {
    expect(oneFile(parsed)).toBe(text);
    expect(oneFile(Object.fromEntries(Object.entries(parsed).reverse()))).toBe(text);
  });
  it('has its keys in the order of the format, two blanks a level and a line at the end', () => {
    const keys = Object.keys(schema.shape).filter((key) => key in parsed);
    expect(Object.keys(parsed)).toEqual(keys);
    expect(
      text.startsWith(
        '{\n  "format": "ledgerside-pack",\n  "formatVersion": "1.0",\n  "manifest": {\n    "id": ',
      ),
    ).toBe(true);
    expect(text.endsWith('\n}\n')).toBe(true);
    expect(text).not.toMatch(/\t|\r| \n/);
  });
  it('has its entries in the order of their files', () => {
    for (const list of ['rules', 'scripts', 'cases']) {
      const ids = (parsed[list] as { id: string }[]).map(({ id }) => `${id}.json`);
      expect(ids).toEqual([...ids].sort());
    }
  });
});

it('keeps keys of a later format, behind those it knows', () => {
  expect(oneFile({ weather: 1, format: 'x' })).toBe('{\n  "format": "x",\n  "weather": 1\n}\n');
});
