import type { SiteProfile } from '../../rules/profile';
import { countOf, locate } from '../locators';
import { nameIn } from '../names';
import { maybeClient, maybePeriod } from '../plausible';
import { shownIn, textOf } from '../text';
import { busyOf, matchOf, scopeOf } from './frame';
import { locatorsFor } from './generate';
import { listAt, namesIn } from './list';
import { targetOf } from './target';

export type Step = 'client' | 'period' | 'list';

/** A place somebody pointed at: what stands there, and how it is found again. */
export interface Pick {
  read: string;
  locators: SiteProfile['client'];
  scope?: string;
  busy?: string;
  match: SiteProfile['match'];
  list?: NonNullable<SiteProfile['clientList']>;
}

/** What an element is taken for in a step; null where nothing can be taught. */
export function pickAt(pointed: Element, step: Step): Pick | null {
  const document = pointed.ownerDocument;
  const target = targetOf(pointed, step === 'period' ? 'period' : 'client');
  if (!target) return null;
  const read = textOf(target);
  const busy = busyOf(document);
  const common = { read, ...(busy && { busy }), match: matchOf(document, document.location) };
  if (step === 'list') {
    const list = listAt(target);
    return list && { ...common, locators: [], list };
  }
  // The client stands over all panes; the period in the open one.
  const scope = step === 'period' ? scopeOf(target) : undefined;
  const locators = locatorsFor(target, step, scope ? { scope } : {});
  return { ...common, locators, ...(scope && { scope }) };
}

/** What a profile reads in a document now. */
export interface Seen {
  client: { name: string; code: string | null; weak: boolean } | null;
  period: string | null;
  names: number | null;
}

export function readBy(profile: SiteProfile, document: Document): Seen {
  const client = locate(profile.client, profile, document, maybeClient);
  const heading = profile.clientList?.heading;
  return {
    client: client?.text ? { ...nameIn(client.text), weak: client.weak ?? false } : null,
    period: locate(profile.period, profile, document, maybePeriod)?.text ?? null,
    names: heading === undefined ? null : namesIn(document, heading),
  };
}

/** How many elements each locator of a profile finds in a document, in their order. */
export function countBy(profile: SiteProfile, document: Document) {
  const counts = (locators: SiteProfile['client']): number[] =>
    locators.map((one) => countOf(one, profile, document));
  return {
    client: counts(profile.client),
    period: counts(profile.period),
    headerPeriod: counts(profile.headerPeriod),
    scope: profile.scope === undefined ? null : shownIn(document, profile.scope).length,
  };
}
