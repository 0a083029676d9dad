import type { SiteProfile } from '../rules/profile';

const fitsHost = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) || host === pattern.slice(2) : host === pattern;

/** The profiles that apply to a document: host, path and every mark. The most particular comes first. */
export function matchProfiles(
  profiles: readonly SiteProfile[],
  document: Document,
  location: Pick<Location, 'hostname' | 'pathname'>,
): SiteProfile[] {
  const particular = ({ match }: SiteProfile): number => match.hosts.length * 1000 + match.marks.length * 100 + match.path.length;
  return profiles
    .filter(
      ({ match }) =>
        (!match.hosts.length || match.hosts.some((pattern) => fitsHost(location.hostname, pattern))) &&
        location.pathname.startsWith(match.path) &&
        match.marks.every((mark) => document.querySelector(mark) !== null),
    )
    .sort((a, b) => particular(b) - particular(a));
}
