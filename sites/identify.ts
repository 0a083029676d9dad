import type { PageHits, PageSigns, PeriodClaim, ShownName } from '../rules/reading';
import { choose, type Chosen } from './choose';
import { nameIn } from './names';
import {
  claimsOfAnyPage,
  nameClaim,
  NEARBY,
  periodOf,
  withTaxId,
  type PageClaims,
  type Placed,
} from './page-claims';
import { maybeClient, maybePeriod } from './plausible';
import { NOBODY } from './sayings';

export interface Identification extends PageClaims {
  /** The profile names places for the client, and none of them is there. */
  stale: boolean;
}

/** How much the places say that a profile names. */
const PROFILE = 0.96;
/** Claims of less weight do not say which name on the page is the open client's. */
const SHOWN_CLIENT = 0.75;

/** Who and when, by the profile's locators where they give something, else by what any page of this kind shows. */
export function identify(signs: PageSigns, monthly = false): Identification {
  const generic = claimsOfAnyPage(signs, monthly);
  const { located } = signs;
  if (!located) return { ...generic, stale: false };
  const client = choose(located.client, (text) => NOBODY.test(text) || maybeClient(text));
  const taxId = generic.clients.find((claim) => claim.taxId)?.taxId ?? null;
  const byProfile = (role: PeriodClaim['role'], place: Chosen | null): Placed<PeriodClaim>[] =>
    place
      ? [periodOf({ period: '', raw: place.text }, role, 'profile', place.weak ? NEARBY : PROFILE, place.hit)]
      : [];
  const viewed = choose(located.period, maybePeriod);
  const header = choose(located.headerPeriod, maybePeriod);
  const periods = [...byProfile('viewed', viewed), ...byProfile('header', header)];
  const named =
    client?.text && !NOBODY.test(client.text) && !client.hit.unseen
      ? [nameClaim(nameIn(client.text), 'profile', client.weak ? NEARBY : PROFILE, client.hit)]
      : [];
  return {
    // A hint stands beside what the page says by itself, it does not replace it.
    clients: !client
      ? generic.clients
      : withTaxId(client.weak ? [...generic.clients, ...named] : named, taxId),
    periods: [
      ...periods.filter(({ at }) => !isUnseen([...located.period, ...located.headerPeriod], at)),
      ...generic.periods.filter(
        ({ role }) => !periods.some((known) => known.role === role) && !(viewed && role === 'viewed'),
      ),
    ],
    stale: located.client.some(({ weak }) => !weak) && !client && signs.books,
  };
}

const isUnseen = (locators: readonly PageHits[], at: number | null): boolean =>
  locators.some(({ roots }) => roots.some((hits) => hits.some((hit) => hit.at === at && hit.unseen)));

/** The open client's name where it is drawn as text: its place among the page's elements; never a field. */
export function shownClient(signs: PageSigns): ShownName | null {
  const [first] = identify(signs)
    .clients.filter(
      ({ at, weight, found }) =>
        at !== null && weight >= SHOWN_CLIENT && found !== 'field' && found !== 'selected',
    )
    .sort((a, b) => b.weight - a.weight);
  return first ? { at: first.at!, name: first.name, code: first.code } : null;
}
