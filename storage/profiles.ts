import type { SiteProfile } from '../rules/profile';
import { StorageError } from './errors';
import type { OwnProfile, ProfileHealth } from './records';
import type { Writing } from './writing';

/** A profile that keeps reading well is noted at most this often, ms. */
const NOTED_EVERY = 60_000;

/** Site profiles of one's own, and how every profile fares on its hosts. They belong to this machine. */
export function createProfiles({ db, now }: Writing) {
  return {
    list: (): Promise<OwnProfile[]> => db.profiles.toArray(),

    async get(id: string): Promise<SiteProfile | null> {
      return (await db.profiles.get(id))?.profile ?? null;
    },

    /** Adds a profile, or replaces the one of its id. */
    async put(profile: SiteProfile): Promise<void> {
      await db.profiles.put({ id: profile.id, profile, updatedAt: new Date(now()).toISOString() });
    },

    /** @returns what was removed, for taking it back. @throws `not-found` */
    remove(id: string): Promise<SiteProfile> {
      return db.transaction('rw', db.profiles, async () => {
        const row = await db.profiles.get(id);
        if (!row) throw new StorageError('not-found', { id });
        await db.profiles.delete(id);
        return row.profile;
      });
    },

    /** Notes that a profile found what it names (`why` null) or why it did not; true when something was written. */
    note(profile: string, host: string, why: string | null): Promise<boolean> {
      return db.transaction('rw', db.profileHealth, async () => {
        const before = await db.profileHealth.get([profile, host]);
        const { lastGood, lastBad } = before ?? { lastGood: null, lastBad: null };
        const at = now();
        const known = why === null ? lastGood : lastBad?.why === why ? lastBad.at : null;
        const other = why === null ? (lastBad?.at ?? 0) : (lastGood ?? 0);
        if (known !== null && known > other && at - known < NOTED_EVERY) return false;
        const next: ProfileHealth = why === null ? { profile, host, lastGood: at, lastBad } : { profile, host, lastGood, lastBad: { at, why } }; // prettier-ignore
        await db.profileHealth.put(next);
        return true;
      });
    },

    health: (): Promise<ProfileHealth[]> => db.profileHealth.toArray(),
  };
}
