import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';
import { filesBelow } from '../../scripts/fingerprint';
import { inProject } from '../../scripts/root';
import { inKey, isUnused, saidIn, type Said } from './messageKeys';

/** Where messages are said, and where the codes are made that choose them. */
const folders = ['components', 'words', 'entrypoints', 'rules', 'sites', 'storage'];

const isShipped = (path: string): boolean =>
  /\.tsx?$/.test(path) && !/\.test\.tsx?$|(^|\/)((testing|fixtures)\/|test-|testing\.ts$)/.test(path);

const sources = folders
  .flatMap((folder) => filesBelow(inProject(folder), () => false).map((path) => `${folder}/${path}`))
  .concat('messages.ts', 'wxt.config.ts')
  .filter(isShipped);

/** Keys that are for a count of one stand beside one that is for any. */
const whole = (key: string): string => key.replace(/_one$/, '');

describe('the message files', () => {
  const said: Said[] = sources.map((path) => saidIn(path, readFileSync(inProject(path), 'utf8')));
  // The manifest writes __MSG_key__, the vocabulary of facts archive:field.
  const words = new Set(
    said
      .flatMap((one) => one.words)
      .flatMap((word) => [word.replace(/^__MSG_|__$/g, ''), ...word.split(':')])
      .map(inKey),
  );
  const composed = said.flatMap((one) => one.composed);

  it('hold no message that nothing says', () => {
    expect(sources.length).toBeGreaterThan(300);
    const keys = [...new Set([...Object.keys(zh), ...Object.keys(en)].map(whole))];
    expect(keys.length).toBeGreaterThan(1000);
    expect(keys.filter((key) => isUnused(key, words, composed))).toEqual([]);
  });
});

describe('the search for one', () => {
  const { words, composed } = saidIn(
    'a.tsx',
    "t('copy'); t(`tab_${tab}`); t(`${what}_way`); coded('problem', code); key.replace(/^a_/, 'b_'); type Tab = 'brief' | 'no-books';",
  );
  const unused = (key: string) => isUnused(key, new Set(words.map(inKey)), composed);

  it('takes a key for used that is written out, or put together from words of the code', () => {
    for (const key of ['copy', 'tab_brief', 'brief_way', 'problem_no_books', 'b_copy'])
      expect(unused(key), key).toBe(false);
  });
  it('takes all others for unused', () => {
    for (const key of ['copied', 'tab_notes', 'notes_way', 'problem_no_period', 'no_brief'])
      expect(unused(key), key).toBe(true);
  });
});
