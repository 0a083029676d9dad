import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtInCases, builtInFolders } from './index';

it.each(builtInFolders)('the list counts the cases that stand in %s/cases', (folder) => {
  const files = readdirSync(new URL(`./${folder}/cases`, import.meta.url));
  expect(builtInCases(folder), 'mend rules/packs/case-counts.json').toBe(files.length);
});

it('counts none of a pack that is not built in', () => {
  expect(builtInCases('somebody-elses')).toBeNull();
});
