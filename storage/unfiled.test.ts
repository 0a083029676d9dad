import { expect, it } from 'vitest';
import { balanceRow, testStorage } from './test-storage';

const statement = (closing: number) => ({
  kind: 'trial-balance' as const,
  unit: 1 as const,
  frame: [],
  title: '',
  rows: [balanceRow({ closing_debit: closing })],
  totals: null,
  balanced: null,
  complete: true,
});
const origin = 'https://books.example';

it('a statement filed by mistake is taken out; other figures, and those of another site, stay', async () => {
  const { clients, statements } = testStorage();
  const { id: clientId } = await clients.create({ name: '沐禾' });
  const at = { clientId, period: '2026-10', origin };
  await statements.put({ ...at, statement: statement(5), readAt: 1 });
  expect(await statements.remove({ ...at, statement: statement(6) })).toBe(false);
  expect(await statements.remove({ ...at, origin: 'https://other.example', statement: statement(5) })).toBe(
    false,
  );
  expect(await statements.remove({ ...at, period: '2026-09', statement: statement(5) })).toBe(false);
  expect(await statements.list(clientId, '2026-10')).toHaveLength(1);
  expect(await statements.remove({ ...at, statement: statement(5) })).toBe(true);
  expect(await statements.list(clientId, '2026-10')).toEqual([]);
});
