import { expect, it } from 'vitest';
import { balanceRow, testStorage, trialBalance } from './test-storage';
import { watchClients } from './touches';

it('tells whose figures a write may change, and of nothing else', async () => {
  const storage = testStorage();
  const heard: (readonly string[] | null)[] = [];
  watchClients(storage.db, (ids) => heard.push(ids));
  const { id: clientId } = await storage.clients.create({ name: '甲' });
  const statement = trialBalance(balanceRow({ closing_debit: 1 }));
  const read = { clientId, period: '2026-10', statement, origin: 'http://127.0.0.1' };
  await storage.statements.put({ ...read, readAt: 1 });
  await storage.notes.save({ clientId, body: '记录' });
  await storage.settings.set({ language: 'en' });
  expect(heard).toEqual([[clientId], [clientId]]);
  await storage.statements.remove(read);
  expect(heard.at(-1)).toBeNull();
});
