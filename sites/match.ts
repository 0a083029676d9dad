import type { SiteProfile } from '../rules/profile';

/** Whether a host is the one a profile names, or below it. */
export const fitsHost = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) || host === pattern.slice(2) : host === pattern;

/** The profiles that apply to a document by host, path and every mark, in the order given. */
export function matchProfiles(
  profiles: readonly SiteProfile[],
  document: Document,
  location: Pick<Location, 'hostname' | 'pathname'>,
): SiteProfile[] {
  return profiles.filter(
    ({ match }) =>
      (!match.hosts.length || match.hosts.some((pattern) => fitsHost(location.hostname, pattern))) &&
      location.pathname.startsWith(match.path) &&
      match.marks.every((mark) => document.querySelector(mark) !== null),
  );
}
