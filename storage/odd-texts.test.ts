import { expect, it } from 'vitest';
import { expectationOf, testStorage } from './test-storage';
import { exported, filled, withoutTime } from './transfer/test-transfer';

it.each<[string, string]>([
  ['50,000 characters', '余额不符，'.repeat(10_000)],
  ['emoji', '👨‍👩‍👧‍👦🏳️‍🌈 好的👌🏽'],
  ['letters from right to left', '\u202eمرحبا\u202c שלום'],
  ['zero characters', 'a\u0000b\u0000'],
  ['markup', '<img src=x onerror=alert(1)><script>x</script>&amp;'],
  ['halves of characters', '\ud83d 半个 \ude00'],
  ['stacked marks', 'Z\u0351\u036b\u0343\u036a\u0302A\u0335\u0335'],
])('%s are kept, found and carried over as they were typed', async (_, words) => {
  const { storage, clientId } = await filled();
  const note = await storage.notes.save({ clientId, words, body: words, person: words });
  await storage.expectations.add(expectationOf(clientId, { words, meaning: words }));
  await storage.suppressions.set({
    clientId,
    rule: 'x',
    reason: words,
    until: null,
    period: null,
    severity: 'note',
  });
  expect(await storage.notes.get(note.id)).toMatchObject({ words, body: words, person: words });
  for (const text of [words, words.slice(0, 20), words.slice(-2)])
    expect((await storage.notes.search({ text, limit: 9 })).map(({ id }) => id)).toContain(note.id);
  const text = await exported(storage);
  const other = testStorage();
  await other.settings.set({ me: { name: '林会计', firm: '诚信记账' } });
  expect((await other.transfer.apply(text)).errors).toEqual([]);
  expect(withoutTime(await exported(other))).toBe(withoutTime(text));
});
