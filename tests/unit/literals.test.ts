import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chart } from '../../rules/chart';
import { filesBelow } from '../../scripts/fingerprint';
import { inProject } from '../../scripts/root';
import { chineseIn } from './literals';

/** Where the program speaks. `sites` is not among them: it reads what pages write, in the pages' own words. */
const folders = ['rules', 'storage', 'words', 'components', 'entrypoints'];

/** Files whose Chinese is no word of the interface. */
const allowed: Readonly<Record<string, RegExp>> = {
  'names of facts and lines, which packs write and pages print': /^rules\/((facts|lines)\/|ownShares\.ts$)/,
  'charts of accounts': /^rules\/chart\.ts$/,
  'names that packs write in braces': /^rules\/placeholders\.ts$/,
  'the industry that packs name for all others': /^rules\/parameters\.ts$/,
  'what is filled into a script, which a client reads': /^rules\/fills\/zh-CN\.ts$/,
  'words that are looked for in a text':
    /^rules\/(amountWords|typedAmounts|negation|lookalikes|firmNames|places|names|shortNames|ordinaryWords|fillers|ageing)\.ts$/,
  'what stands for figures while the scripts of a pack are checked': /^rules\/packs\/review-words\.ts$/,
  'a page of the documentation, in both languages': /^rules\/facts-page\.ts$/,
};

const isShipped = (path: string): boolean =>
  /\.tsx?$/.test(path) && !/\.test\.tsx?$|(^|\/)((testing|fixtures)\/|test-|testing\.ts$)/.test(path);

const sources = folders.flatMap((folder) =>
  filesBelow(inProject(folder), (path) => path === 'node_modules')
    .filter(isShipped)
    .map((path) => `${folder}/${path}`),
);
const literals = sources.flatMap((path) => chineseIn(path, readFileSync(inProject(path), 'utf8')));
const accounts = new Set(chart.flatMap(({ name, aliases }) => [name, ...aliases]));

describe('what the program says', () => {
  it('stands in the message files, not in the code', () => {
    expect(sources.length).toBeGreaterThan(200);
    const reasons = Object.values(allowed);
    const own = literals.filter(
      ({ place, text }) =>
        !accounts.has(text) && !reasons.some((pattern) => pattern.test(place.replace(/:\d+$/, ''))),
    );
    expect(own.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
  });

  it('has no exception that nothing needs any more', () => {
    const files = new Set(literals.map(({ place }) => place.replace(/:\d+$/, '')));
    const idle = Object.entries(allowed).filter(
      ([, pattern]) => ![...files].some((file) => pattern.test(file)),
    );
    expect(idle.map(([reason]) => reason)).toEqual([]);
  });
});

describe('the search for it', () => {
  it('finds strings, templates and drawn text, and passes patterns and comments over', () => {
    const code = [
      "const a = '复制';",
      'const b = `共 ${a} 条`;',
      'const c = <p>没有</p>;',
      'const d = /合计|小计/;',
      '// 说明',
    ].join('\n');
    expect(chineseIn('a.tsx', code)).toEqual([
      { place: 'a.tsx:1', text: '复制' },
      { place: 'a.tsx:2', text: '共 ' },
      { place: 'a.tsx:2', text: ' 条' },
      { place: 'a.tsx:3', text: '没有' },
    ]);
  });
});
