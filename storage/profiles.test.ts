import { describe, expect, it } from 'vitest';
import { profiles as builtIn } from '../sites/profiles';
import { testStorage } from './test-storage';

const [profile] = builtIn;

describe('site profiles of one’s own', () => {
  it('are kept, replaced by their id, removed and put back', async () => {
    const storage = testStorage();
    await storage.profiles.put(profile!);
    await storage.profiles.put({ ...profile!, title: '改过的' });
    expect((await storage.profiles.list()).map((row) => row.profile.title)).toEqual(['改过的']);
    expect(await storage.profiles.remove(profile!.id)).toMatchObject({ title: '改过的' });
    expect(await storage.profiles.get(profile!.id)).toBeNull();
    await expect(storage.profiles.remove(profile!.id)).rejects.toMatchObject({ code: 'not-found' });
  });
  it('remember when they last read well, and when not and why', async () => {
    const storage = testStorage();
    expect(await storage.profiles.note('a', 'x.example', null)).toBe(true);
    expect(await storage.profiles.note('a', 'x.example', null)).toBe(false);
    expect(await storage.profiles.note('a', 'x.example', 'client')).toBe(true);
    const [health] = await storage.profiles.health();
    expect(health).toMatchObject({ profile: 'a', host: 'x.example', lastBad: { why: 'client' } });
    expect(health?.lastGood).not.toBeNull();
  });
});
