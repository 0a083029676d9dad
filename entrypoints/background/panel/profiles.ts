import type { ProfileCheck } from '../../../messages';
import { siteProfile } from '../../../rules/profile';
import { announce } from '../orders';
import { Refusal, type PanelHandlers } from '../router';
import { storage } from '../storage';
import { allProfiles } from '../teach/profiles';
import { renewAllPages } from './teach';

type Keys = Extract<keyof PanelHandlers, `profiles.${string}`>;

/** Longer files are no profile, characters. */
const LONGEST = 100_000;
const MOST_ERRORS = 12;

async function changed(): Promise<null> {
  await renewAllPages();
  announce('view.changed', { tabId: null });
  return null;
}

function parsed(text: string): { value: unknown } | { reason: string } {
  if (text.length > LONGEST) return { reason: 'too-long' };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : 'not-json' };
  }
}

/** What a file holds, with every place where it is no profile. */
export function checkProfile(text: string): Omit<ProfileCheck, 'replaces'> {
  const read = parsed(text);
  if ('reason' in read) return { errors: [{ path: '', reason: read.reason }], profile: null };
  const result = siteProfile.safeParse(read.value);
  if (result.success) return { errors: [], profile: result.data };
  const errors = result.error.issues.slice(0, MOST_ERRORS).map(({ path, message }) => ({
    path: path.map(String).join('.'),
    reason: message,
  }));
  return { errors, profile: null };
}

/** The profiles as the workbench shows and changes them. Only one's own can be changed. */
export const profileHandlers: Pick<PanelHandlers, Keys> = {
  async 'profiles.list'() {
    const health = await storage.profiles.health();
    return (await allProfiles()).map(({ profile, from }) => ({
      profile,
      from,
      health: health
        .filter((one) => one.profile === profile.id)
        .map(({ host, lastGood, lastBad }) => ({ host, lastGood, lastBad })),
    }));
  },
  async 'profiles.rename'({ id, title }) {
    const profile = await storage.profiles.get(id);
    if (!profile) throw new Refusal({ code: 'not-found', detail: { id } });
    await storage.profiles.put({ ...profile, title: title.trim().slice(0, 80) || profile.title });
    return changed();
  },
  async 'profiles.remove'({ id }) {
    const profile = await storage.profiles.remove(id);
    await changed();
    return profile;
  },
  async 'profiles.put'({ profile }) {
    await storage.profiles.put(siteProfile.parse(profile));
    return changed();
  },
  async 'profiles.check'({ text }) {
    const check = checkProfile(text);
    const own = check.profile && (await storage.profiles.get(check.profile.id));
    return { ...check, replaces: own?.title ?? null };
  },
};
