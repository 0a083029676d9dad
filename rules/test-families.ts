/** Tables of sentences that must, or must not, be found to promise too much. For tests alone. */
import { describe, expect, it } from 'vitest';
import { overPromises } from './overPromises';
import { builtInPacks } from './packs';

const entries = builtInPacks().flatMap((pack) => pack.promises);
const found = (text: string) => overPromises(text, entries).map(({ word }) => word);
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Sentences of one kind, one a line, each of which must be found. */
export const locks = (family: string, text: string): void => {
  describe(`${family} lock`, () => it.each(lines(text))('%s', (line) => expect(found(line)).not.toEqual([])));
};

/** Sentences of one kind, one a line, none of which may be found. */
export const pass = (family: string, text: string): void => {
  describe(`${family} pass`, () => it.each(lines(text))('%s', (line) => expect(found(line)).toEqual([])));
};
