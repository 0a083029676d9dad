import type { ProfileView } from '../../../messages';
import type { SiteProfile } from '../../../rules/profile';
import { fitsHost } from '../../../sites/match';
import { profiles as builtIn } from '../../../sites/profiles';
import { packsInUse } from '../packs';
import { storage } from '../storage';
import { withFallBacks } from './fall-back';

export interface Sourced {
  profile: SiteProfile;
  from: ProfileView['from'];
}

/** Every profile there is, in the order in which they decide: one's own, those of packs, those that come along. */
export async function allProfiles(): Promise<Sourced[]> {
  const own = (await storage.profiles.list()).map(({ profile }): Sourced => ({ profile, from: 'own' }));
  const packed = (await packsInUse()).flatMap(({ profiles }) =>
    profiles.map((profile): Sourced => ({ profile, from: 'pack' })),
  );
  const all = [...own, ...packed, ...builtIn.map((profile): Sourced => ({ profile, from: 'built-in' }))];
  return all.filter(({ profile }, at) => all.findIndex((one) => one.profile.id === profile.id) === at);
}

/** Those that may apply to a page of one of these hosts. */
export async function profilesFor(hosts: readonly string[]): Promise<SiteProfile[]> {
  const fitting = (await allProfiles()).filter(({ profile: { match } }) => !match.hosts.length || match.hosts.some((one) => hosts.some((host) => fitsHost(host, one)))); // prettier-ignore
  const from = (own: boolean): SiteProfile[] =>
    fitting.flatMap((one) => ((one.from === 'own') === own ? [one.profile] : []));
  return withFallBacks(from(true), from(false));
}
