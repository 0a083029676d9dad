import { expect, it } from 'vitest';
import { createCopyTickets, TICKET_LIFE, type CopyRecord, type SessionStore } from './copyTickets';

const record = (clientId: string): CopyRecord => ({
  key: { clientId, period: '2026-10', rule: 'negative-cash' },
  note: { clientId, person: '周总' },
  commitments: [],
  draft: { script: 's', channel: 'wechat', parts: {}, fills: {} },
});

/** Somebody who keeps nothing but gives it back. */
const taken = (copied: CopyRecord): Promise<CopyRecord> => Promise.resolve(copied);

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
  expect(await worker().redeem(7, id, taken)).toEqual(record('a'));
});

it('is good once, for its own tab, and for its own copy', async () => {
  const { worker } = session();
  const tickets = worker();
  const [a, b] = [await tickets.issue(7, record('a')), await tickets.issue(7, record('b'))];
  expect(await tickets.redeem(8, a, taken)).toBeNull();
  const both = await Promise.all([tickets.redeem(7, a, taken), tickets.redeem(7, a, taken)]);
  expect(both).toEqual([record('a'), null]);
  expect((await tickets.redeem(7, b, taken))?.key.clientId).toBe('b');
  expect(await tickets.redeem(7, 'invented', taken)).toBeNull();
});

it('expires, and leaves nothing lying about', async () => {
  const { worker, clock, kept } = session();
  const tickets = worker();
  const late = await tickets.issue(7, record('a'));
  clock.now += TICKET_LIFE + 1;
  expect(await tickets.redeem(7, late, taken)).toBeNull();
  await tickets.issue(7, record('a'));
  clock.now += TICKET_LIFE + 1;
  await tickets.issue(7, record('b'));
  expect(kept.size).toBe(1);
});

it('stays good until what it leaves behind is kept', async () => {
  const { worker } = session();
  const id = await worker().issue(7, record('a'));
  const full = (): Promise<never> => Promise.reject(new Error('no room'));
  await expect(worker().redeem(7, id, full)).rejects.toThrow('no room');
  // A worker that dies while it writes.
  void worker().redeem(7, id, () => new Promise(() => undefined));
  expect(await worker().redeem(7, id, taken)).toEqual(record('a'));
  expect(await worker().redeem(7, id, taken)).toBeNull();
});
