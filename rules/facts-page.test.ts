import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { factsPage } from './facts-page';

it('is what docs/facts.md shows', async () => {
  const path = new URL('../docs/facts.md', import.meta.url).pathname;
  const config = await resolveConfig(path);
  expect(readFileSync(path, 'utf8')).toBe(await format(factsPage(), { ...config, parser: 'markdown' }));
});
