import { expect, it } from 'vitest';
import { createCopyTickets, TICKET_LIFE, type CopyRecord, type SessionStore } from './copyTickets';

const record = (clientId: string): CopyRecord => ({
  key: { clientId, period: '2026-10', rule: 'negative-cash' },
  note: { clientId, person: '周总' },
  commitments: [],
  draft: { script: 's', channel: 'wechat', parts: {}, fills: {} },
});

function session() {
  const kept = new Map<string, unknown>();
  const clock = { now: 1_000 };
  let ids = 0;
  const store: SessionStore = {
    get: async (key) => Object.fromEntries([...kept].filter(([known]) => key === null || known === key)),
    set: async (items) => Object.entries(items).forEach(([key, value]) => kept.set(key, value)),
    remove: async (keys) => [keys].flat().forEach((key) => kept.delete(key)),
  };
  /** A worker begins without memory, on the same session. */
  const worker = () =>
    createCopyTickets(
      store,
      () => clock.now,
      () => `id${(ids += 1)}`,
    );
  return { kept, clock, worker };
}

it('outlives the worker that gave it out', async () => {
  const { worker } = session();
  const id = await worker().issue(7, record('a'));
  expect(await worker().redeem(7, id)).toEqual(record('a'));
});

it('is good once, for its own tab, and for its own copy', async () => {
  const { worker } = session();
  const tickets = worker();
  const [a, b] = [await tickets.issue(7, record('a')), await tickets.issue(7, record('b'))];
  expect(await tickets.redeem(8, a)).toBeNull();
  const both = await Promise.all([tickets.redeem(7, a), tickets.redeem(7, a)]);
  expect(both).toEqual([record('a'), null]);
  expect((await tickets.redeem(7, b))?.key.clientId).toBe('b');
  expect(await tickets.redeem(7, 'invented')).toBeNull();
});

it('expires, and leaves nothing lying about', async () => {
  const { worker, clock, kept } = session();
  const tickets = worker();
  const late = await tickets.issue(7, record('a'));
  clock.now += TICKET_LIFE + 1;
  expect(await tickets.redeem(7, late)).toBeNull();
  await tickets.issue(7, record('a'));
  clock.now += TICKET_LIFE + 1;
  await tickets.issue(7, record('b'));
  expect(kept.size).toBe(1);
});
