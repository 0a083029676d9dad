import type {
  ClientClaim,
  Found,
  PageHits,
  PageSigns,
  PageSpot,
  PeriodClaim,
  ShownName,
} from '../rules/reading';
import { choose, type Chosen } from './choose';
import { NO_PERIOD, OF_OTHERS, YEAR } from './labels';
import { companyIn, nameIn } from './names';
import { isField, isPart, joinFields, type Field } from './period-fields';
import { maybeClient, maybePeriod } from './plausible';

/** A claim with the place among the page's elements that makes it; the document's title has none. */
export type Placed<T> = T & { at: number | null };

export interface Identification {
  clients: Placed<ClientClaim>[];
  periods: Placed<PeriodClaim>[];
  /** The profile names places for the client, and none of them is there. */
  stale: boolean;
}

/** How much each place says about whose books these are, or which period, 0 to 1. */
const PROFILE = 0.96;
const LABELLED = 0.92;
const BAR_OR_HEADING = 0.85;
const NEARBY = 0.75;
const TITLE = 0.6;
const ELSEWHERE = 0.45;
/** Claims of less weight do not say which name on the page is the open client's. */
const SHOWN_CLIENT = 0.75;

const OF_BOOKS = /[账帐]套|账簿|企业|公司|(?:^|[^往来购销供货])单位|纳税人|company|ledger/i;
const OWN_PERIOD = /当前.{0,2}期|账套期|启用|结账|current period/i;
/** What a switcher shows while no books are open. */
const NOBODY = /^(?:全部|所有|请?选择|未选择|all\b|select\b|none\b)/i;
const TAX_ID = /(?:税号|识别号|信用代码)[^0-9A-Z]{0,6}([0-9A-Z]{15,20})(?![0-9A-Z])/;
/** A longer label that names a company is itself a name. */
const SHORT_LABEL = 6;

interface PlacedSpot extends PageSpot {
  at: number;
}

const placeOf = ({ at, of }: { at?: number; of?: number }): { at: number | null; of?: number } => ({
  at: at ?? null,
  ...(of !== undefined && { of }),
});

const nameClaim = ({ name, code }: { name: string; code: string | null }, found: Found, weight: number, place: { at?: number; of?: number }): Placed<ClientClaim> => ({
  name, code, taxId: null, found, weight, ...placeOf(place),
}); // prettier-ignore

/** A text that may name a period; what it means is found out where the frames are joined. */
const periodOf = (raw: string, role: PeriodClaim['role'], found: Found, weight: number, place: { at?: number; of?: number }): Placed<PeriodClaim> => ({
  period: '', role, found, raw, weight, ...placeOf(place),
}); // prettier-ignore

function labelOf({ label }: PageSpot): string {
  return label.length > SHORT_LABEL && !/[:：]/.test(label) && companyIn(label.trim()) ? '' : label;
}

function clientClaim(spot: PlacedSpot): Placed<ClientClaim> | null {
  const shown = companyIn(spot.text);
  const label = `${shown?.label} ${labelOf(spot)}`;
  if (!shown || OF_OTHERS.test(label)) return null;
  let weight = spot.near ? NEARBY : ELSEWHERE;
  if (spot.found !== 'heading') weight = NEARBY;
  if (spot.bar || (spot.found === 'heading' && spot.heading)) weight = BAR_OR_HEADING;
  const choices = spot.options?.filter((option) => companyIn(option)) ?? [];
  if (OF_BOOKS.test(label) || choices.length > 1) weight = LABELLED;
  return nameClaim(shown, spot.found, weight, spot);
}

function periodClaim(spot: PlacedSpot): Placed<PeriodClaim> | null {
  const { near, bar, found, text } = spot;
  const label = `${labelOf(spot)} ${text}`;
  if (!YEAR.test(text) || NO_PERIOD.test(label)) return null;
  const header = OWN_PERIOD.test(label) || (bar && !near);
  const weight = found !== 'heading' ? (near ? BAR_OR_HEADING : NEARBY) : near || header ? NEARBY : ELSEWHERE;
  return periodOf(text, header ? 'header' : 'viewed', found, weight, spot);
}

/** Names in a menu are choices; only the marked one is chosen. */
function dropChoices(claims: Placed<ClientClaim>[], spots: readonly PageSpot[]): Placed<ClientClaim>[] {
  const spotOf = ({ at }: Placed<ClientClaim>): PageSpot | undefined => (at === null ? undefined : spots[at]);
  const names = (list: number): Set<string> =>
    new Set(claims.filter((claim) => spotOf(claim)?.list === list).map(({ name }) => name));
  return claims.filter((claim) => {
    const { list, marked } = spotOf(claim) ?? {};
    return list === undefined || names(list).size < 2 || marked === true;
  });
}

/** The claims of fields that are one period together take the place of what each says alone. */
function joinPeriods(fields: readonly Field[], periods: Placed<PeriodClaim>[]): Placed<PeriodClaim>[] {
  let result = periods;
  for (const { spots, text } of joinFields(fields)) {
    const claim = periodClaim({ ...(spots[0] as PlacedSpot), text });
    result = result.filter(({ at }) => spots.every((spot) => (spot as PlacedSpot).at !== at));
    if (claim) result.push(claim);
  }
  return result;
}

/** What any page of this kind says of whose books it shows and of which period. */
function claimsOfAnyPage({ spots, title }: PageSigns): Omit<Identification, 'stale'> {
  const clients: Placed<ClientClaim>[] = [];
  const periods: Placed<PeriodClaim>[] = [];
  const fields: Field[] = [];
  const taken = new Set<number>();
  let taxId: string | null = null;
  let shared = Infinity;
  for (const [at, one] of spots.entries()) {
    const spot = { ...one, at };
    shared = Math.min(shared, spot.shared ?? Infinity);
    const parts = Array.from({ length: at - (spot.whole ?? at) }, (_, n) => at - 1 - n);
    if (parts.some((part) => taken.has(part))) continue;
    const part = isPart(spot.text);
    if (part && !isField(spot)) continue;
    const client = clientClaim(spot);
    const period = periodClaim(spot);
    const field = part || spot.found !== 'heading';
    const tax = TAX_ID.exec(spot.text)?.[1] ?? null;
    if (!client && !period && !field && !tax) continue;
    taken.add(at);
    taxId ??= tax;
    if (client) clients.push(client);
    if (period) periods.push(period);
    if (!field) continue;
    fields.push({ spot, shared });
    shared = Infinity;
  }
  const named = title.split(/\s[-–—|·_]\s|[|｜]/).flatMap((part) => companyIn(part.trim()) ?? [])[0];
  if (named) clients.push(nameClaim(named, 'title', TITLE, {}));
  const all = joinPeriods(fields, periods);
  if (YEAR.test(title)) all.push(periodOf(title, 'viewed', 'title', ELSEWHERE, {}));
  return { clients: withTaxId(dropChoices(clients, spots), taxId), periods: all };
}

function withTaxId(clients: Placed<ClientClaim>[], taxId: string | null): Placed<ClientClaim>[] {
  const best = Math.max(...clients.map(({ weight }) => weight));
  return clients.map((claim) => (claim.weight === best && taxId ? { ...claim, taxId } : claim));
}

/** Who and when, by the profile's locators where they give something, else by what any page of this kind shows. */
export function identify(signs: PageSigns): Identification {
  const generic = claimsOfAnyPage(signs);
  const { located } = signs;
  if (!located) return { ...generic, stale: false };
  const client = choose(located.client, (text) => NOBODY.test(text) || maybeClient(text));
  const taxId = generic.clients.find((claim) => claim.taxId)?.taxId ?? null;
  const byProfile = (role: PeriodClaim['role'], place: Chosen | null): Placed<PeriodClaim>[] =>
    place ? [periodOf(place.text, role, 'profile', place.weak ? NEARBY : PROFILE, place.hit)] : [];
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
