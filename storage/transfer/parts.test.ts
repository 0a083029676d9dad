import { expect, it } from 'vitest';
import { createParts, partText } from './parts';

async function parted(size: number, ...texts: string[]): Promise<string[]> {
  const parts = createParts(size);
  for (const text of texts) parts.add(text);
  return Promise.all(parts.end().map(partText));
}

it('a short text is one part, and so is none', async () => {
  expect(await parted(4, 'a', 'bc')).toEqual(['abc']);
  expect(await parted(4)).toEqual(['']);
});

it('a long text is cut into full parts and the rest, however it was added', async () => {
  expect(await parted(4, 'abcdefghij')).toEqual(['abcd', 'efgh', 'ij']);
  expect(await parted(4, 'abc', 'de', 'fghij')).toEqual(['abcd', 'efgh', 'ij']);
  expect(await parted(4, 'abcd')).toEqual(['abcd']);
});

it('no character is cut apart, also when its halves come one after the other', async () => {
  expect(await parted(4, 'abc😀def')).toEqual(['abc', '😀de', 'f']);
  expect(await parted(4, 'abc\ud83d', '\ude00def')).toEqual(['abc', '😀de', 'f']);
});

it('a byte order mark at the beginning of a part stays', async () => {
  expect(await parted(4, 'abcd\ufeffe')).toEqual(['abcd', '\ufeffe']);
});
