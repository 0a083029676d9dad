import type { TeachPick, TeachStep } from '../../../messages';
import type { SiteProfile } from '../../../rules/profile';

/** A lesson that goes on in a tab; lives in `storage.session`. */
export interface Lesson {
  origin: string;
  step: TeachStep | null;
  picks: Partial<Record<TeachStep, TeachPick>>;
  /** The own profile that is corrected; null for a new one. */
  base: SiteProfile | null;
  /** Id of a new profile. */
  id: string;
}

const parts = (host: string): string => host.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''); // prettier-ignore

/** `own-books-example-com-1a2b`: of the host, so that a person recognises the file, and of chance, so that two differ. */
export const profileId = (host: string, chance: string): string =>
  `own-${parts(host).slice(0, 40)}-${parts(chance).slice(0, 8)}`;

/** The path that all places have in common, by their first folder. */
function commonPath(picks: readonly TeachPick[]): string {
  const paths = new Set(picks.map(({ match }) => match.path));
  const [path] = paths;
  return paths.size === 1 && path ? path : '/';
}

const union = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

function nextVersion(version: string): string {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number(patch) + 1}`;
}

/** The profile that a lesson has come to; what it has not taught stays as it was in the one it corrects. */
export function draftOf({ picks, base, id, origin }: Lesson, title: string, day: string): SiteProfile {
  const taken = Object.values(picks);
  const { client, period, list } = picks;
  const hosts = union([
    base?.match.hosts ?? [new URL(origin).hostname],
    ...taken.map(({ match }) => match.hosts),
  ]);
  const scope = period ? period.scope : base?.scope;
  const busy = taken.find((pick) => pick.busy)?.busy ?? base?.busy;
  const clientList = list?.list ?? base?.clientList;
  return {
    id: base?.id ?? id,
    title,
    version: base ? nextVersion(base.version) : '1.0.0',
    match: {
      hosts,
      path: base ? base.match.path : commonPath(taken),
      marks: base ? base.match.marks : (taken[0]?.match.marks ?? []),
    },
    ...(scope && { scope }),
    ...(busy && { busy }),
    client: client?.locators ?? base?.client ?? [],
    period: period?.locators ?? base?.period ?? [],
    headerPeriod: base?.headerPeriod ?? [],
    ...(clientList && { clientList }),
    verified: true,
    verifiedOn: day,
  };
}
