import browser from 'webextension-polyfill';

/** Match pattern of a site: match patterns know no port, so a grant covers all ports of a host. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The origin of a page that can be granted at all, or null (browser pages, files, other extensions). */
export function grantableOrigin(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}

export async function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Must be the first await after a user's gesture, or the browser refuses to ask. */
export async function requestGrant(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

export async function dropGrant(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}
