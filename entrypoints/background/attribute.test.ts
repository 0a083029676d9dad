import { beforeEach, expect, it, vi } from 'vitest';
import type { FrameReading } from '../../rules/reading';
import { StorageError } from '../../storage/errors';
import type { TabState } from './tabs';

const { identity, announced } = vi.hoisted(() => ({ identity: vi.fn(), announced: vi.fn() }));
vi.mock('./identityOf', () => ({ identityOf: identity }));
vi.mock('./orders', () => ({ announce: announced }));
vi.mock('./storage', () => ({ storage: { settings: { get: () => Promise.resolve({ me: null }) } } }));
vi.mock('../../sites/join', () => ({
  join: () => ({ statements: [{ kind: 'trial-balance', rows: [] }], candidates: [], period: '2026-10' }),
}));
vi.mock('webextension-polyfill', () => {
  const kept: Record<string, unknown> = {};
  const session = {
    get: (key: string) => Promise.resolve({ [key]: kept[key] }),
    set: (values: object) => Promise.resolve(void Object.assign(kept, structuredClone(values))),
  };
  return { default: { storage: { session } } };
});

const { takeReading } = await import('./attribute');
const { nothingRemembered } = await import('./attribution/memory');
const { changeTab, readTab } = await import('./tabs');

const reading = { path: [], text: 'figures' } as unknown as FrameReading;
const tab = {
  tabId: 7,
  frames: { '': { frameId: 0, reading: null } },
  ...nothingRemembered,
} as unknown as TabState;

beforeEach(() => changeTab(7, () => ({ state: tab, result: null })));

it('keeps what the page shows when nothing can be stored, and says why it was not filed', async () => {
  identity.mockRejectedValue(new StorageError('storage-full', { reason: 'no room' }));
  expect(await takeReading(7, 0, reading)).toBe(true);
  const state = await readTab(7);
  expect(state?.frames['']?.reading).toBe(reading);
  expect(state?.unfiled).toEqual({ code: 'storage-full', detail: { reason: 'no room' } });
});

it('says nothing of it any more once it can be stored again', async () => {
  identity.mockRejectedValueOnce(new StorageError('storage-full'));
  await takeReading(7, 0, reading);
  identity.mockResolvedValue({ state: 'none' });
  await takeReading(7, 0, reading);
  expect((await readTab(7))?.unfiled).toBeNull();
});

it('hides no fault of its own', async () => {
  identity.mockRejectedValue(new TypeError('a fault'));
  await expect(takeReading(7, 0, reading)).rejects.toThrow('a fault');
});
