import { expect, it } from 'vitest';
import { testStorage } from '../test-storage';
import { edited, exported, filled, withoutTime } from './test-transfer';

const me = { name: '林会计', firm: '诚信记账' };

/** The export of an archive that knows nothing but this file. */
async function through(text: string): Promise<string> {
  const storage = testStorage();
  await storage.settings.set({ me });
  expect((await storage.transfer.apply(text)).errors).toEqual([]);
  return exported(storage);
}

it.each<[string, (text: string) => string]>([
  [
    'keys that objects have by birth',
    (text) =>
      text.replace(
        '"clients": [\n    {',
        '"clients": [\n    {"__proto__":{"a":1},"constructor":{"b":2},"toString":"x",',
      ),
  ],
  ['such a key above all', (text) => text.replace('{', '{"__proto__":{"notes":[]},')],
  [
    'halves of characters, marks of direction, markup and a zero character',
    (text) =>
      edited(text, (file) =>
        Object.assign(file.notes[0] ?? {}, {
          body: 'a\ud800b\udc00',
          words: '\u0000\u202e<b>',
          'k\ud800': 1,
        }),
      ),
  ],
  ['lines as Windows ends them', (text) => text.replace(/\n/g, '\r\n')],
  ['a byte order mark', (text) => `\ufeff${text}`],
])('%s come out as they went in', async (_, change) => {
  const { storage } = await filled();
  const once = await through(change(await exported(storage)));
  expect(withoutTime(await through(once))).toBe(withoutTime(once));
});
