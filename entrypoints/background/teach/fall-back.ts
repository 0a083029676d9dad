import type { SiteProfile } from '../../../rules/profile';

/** What a profile may leave to the next one. */
const PLACES = ['client', 'period', 'headerPeriod'] as const;

const isWhole = (profile: SiteProfile): boolean => PLACES.every((place) => profile[place].length > 0);

const both = (one?: string, other?: string): string | undefined =>
  [one, other].filter(Boolean).join(',') || undefined;

/** Two paths of which neither begins with the other share no page. */
function narrower(one: string, other: string): string | null {
  if (one.startsWith(other)) return one;
  return other.startsWith(one) ? other : null;
}

/** A profile with the places it leaves out, taken from another, for pages on which both apply; null where none are. */
function filledFrom(own: SiteProfile, other: SiteProfile): SiteProfile | null {
  const path = narrower(own.match.path, other.match.path);
  if (path === null || !PLACES.some((place) => !own[place].length && other[place].length)) return null;
  const [scope, busy] = [own.scope ?? other.scope, both(own.busy, other.busy)];
  const clientList = own.clientList ?? other.clientList;
  const places = Object.fromEntries(
    PLACES.map((place) => [place, own[place].length ? own[place] : other[place]]),
  );
  return {
    ...own,
    ...places,
    match: { ...own.match, path, marks: [...new Set([...own.match.marks, ...other.match.marks])] },
    ...(scope && { scope }),
    ...(busy && { busy }),
    ...(clientList && { clientList }),
  };
}

/**
 * Profiles in the order in which they decide; one of one's own that teaches some places only has the others from the
 * next that applies to the same page. It comes several times, because the page alone knows which one that is.
 */
export const withFallBacks = (own: readonly SiteProfile[], others: readonly SiteProfile[]): SiteProfile[] => [
  ...own.flatMap((profile, at) => {
    if (isWhole(profile)) return [profile];
    const next = [...own.slice(at + 1), ...others];
    return [...next.flatMap((other) => filledFrom(profile, other) ?? []), profile];
  }),
  ...others,
];
