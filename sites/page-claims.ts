import type { ClientClaim, Found, PageSigns, PageSpot, PeriodClaim } from '../rules/reading';
import { companyIn } from './names';
import { isField, isPart, isYear, joinFields, type Field } from './period-fields';
import { unitIn } from './statements/unit';
import { clientsSaid, joinDays, periodsSaid, type SaidPeriod } from './sayings';

/** A claim with the place among the page's elements that makes it; the document's title has none. */
export type Placed<T> = T & { at: number | null };

export interface PageClaims {
  clients: Placed<ClientClaim>[];
  periods: Placed<PeriodClaim>[];
}

/** How much each place says about whose books these are, or which period, 0 to 1. */
const LABELLED = 0.92;
const BAR_OR_HEADING = 0.85;
export const NEARBY = 0.75;
/** Labelled as the books' owner, but by its ending no company. */
const UNENDED = 0.7;
const TITLE = 0.6;
/** The day on which a month ends, beside the figures. */
const DAY = 0.6;
const ELSEWHERE = 0.45;
/** A year alone, beside the figures. */
const LONE_YEAR = 0.35;

const OF_BOOKS = /[账帐]套|账簿|企业|公司|(?:^|[^往来购销供货])单位|纳税人|company|ledger/i;
const OWN_PERIOD = /当前.{0,2}期|账套期|启用|结账|current period/i;
const TAX_LABEL = /(?:税号|识别号|信用代码)[^0-9A-Z]*$/;
const TAX_ID = /(?:税号|识别号|信用代码)[^0-9A-Z]{0,6}([0-9A-Z]{15,20})(?![0-9A-Z])/;
const LONE_TAX_ID = /^[0-9A-Z]{15,20}$/;
/** A longer label that names a company is itself a name. */
const SHORT_LABEL = 6;

interface PlacedSpot extends PageSpot {
  at: number;
}

const placeOf = ({ at, of }: { at?: number; of?: number }): { at: number | null; of?: number } => ({
  at: at ?? null,
  ...(of !== undefined && { of }),
});

/** A claim that a place makes. */
export const nameClaim = ({ name, code }: { name: string; code: string | null }, found: Found, weight: number, place: { at?: number; of?: number }): Placed<ClientClaim> => ({
  name, code, taxId: null, found, weight, ...placeOf(place),
}); // prettier-ignore

export const periodOf = ({ period, raw }: Pick<SaidPeriod, 'period' | 'raw'>, role: PeriodClaim['role'], found: Found, weight: number, place: { at?: number; of?: number }): Placed<PeriodClaim> => ({
  period, role, found, raw, weight, ...placeOf(place),
}); // prettier-ignore

function labelOf({ label }: PageSpot): string {
  return label.length > SHORT_LABEL && !/[:：]/.test(label) && companyIn(label.trim()) ? '' : label;
}

function clientClaims(spot: PlacedSpot): Placed<ClientClaim>[] {
  const choices = spot.options?.filter((option) => companyIn(option)) ?? [];
  return clientsSaid(spot.text, labelOf(spot)).map(({ label, company, open, ...shown }) => {
    let weight = spot.near ? NEARBY : ELSEWHERE;
    if (spot.found !== 'heading') weight = NEARBY;
    if (spot.bar || (spot.found === 'heading' && spot.heading)) weight = BAR_OR_HEADING;
    if (OF_BOOKS.test(label) || choices.length > 1) weight = LABELLED;
    return nameClaim(shown, spot.found, open ? ELSEWHERE : company ? weight : UNENDED, spot);
  });
}

/** What a spot tells of periods. */
interface Told {
  said: SaidPeriod;
  spot: PlacedSpot;
}

const toldIn = (spot: PlacedSpot): Told[] =>
  periodsSaid(spot.text, labelOf(spot)).map((said) => ({ said, spot }));

function periodClaim({ said, spot }: Told): Placed<PeriodClaim> | null {
  const { near, bar, found } = spot;
  const header = OWN_PERIOD.test(`${said.label} ${said.raw}`) || (bar && !near);
  if (said.day && (!near || header)) return null;
  let weight = found !== 'heading' ? (near ? BAR_OR_HEADING : NEARBY) : near || header ? NEARBY : ELSEWHERE;
  if (said.day) weight = DAY;
  return periodOf(said, header ? 'header' : 'viewed', found, weight, spot);
}

/** Names in a menu are choices; only the marked one is chosen. */
function dropChoices(claims: Placed<ClientClaim>[], spots: readonly PageSpot[]): Placed<ClientClaim>[] {
  const spotOf = ({ at }: Placed<ClientClaim>): PageSpot | undefined => (at === null ? undefined : spots[at]);
  const names = (list: number): Set<string> =>
    new Set(claims.filter((claim) => spotOf(claim)?.list === list).map(({ name }) => name));
  return claims.filter((claim) => {
    const { list, marked } = spotOf(claim) ?? {};
    return list === undefined || names(list).size < 2 || marked !== undefined;
  });
}

/** The claims of fields that are one period together take the place of what each says alone. */
function joinPeriods(fields: readonly Field[], periods: Placed<PeriodClaim>[]): Placed<PeriodClaim>[] {
  let result = periods;
  for (const { spots, text } of joinFields(fields)) {
    const [first] = toldIn({ ...(spots[0] as PlacedSpot), text });
    const claim = first && periodClaim(first);
    result = result.filter(({ at }) => spots.every((spot) => (spot as PlacedSpot).at !== at));
    if (claim) result.push(claim);
  }
  return result;
}

const taxIdOf = (spot: PageSpot): string | null =>
  TAX_ID.exec(spot.text)?.[1] ??
  (TAX_LABEL.test(spot.label) && LONE_TAX_ID.test(spot.text) ? spot.text : null);

/** Days alone say less than what they are written into: `2025-01-01` 至 `2025-06-30`. */
const saysMore = (whole: readonly Told[], parts: readonly Told[]): boolean =>
  whole.some(({ said }) => said.period && !said.day) && parts.every(({ said }) => said.day);

/** What any page of this kind says of whose books it shows and of which period. */
export function claimsOfAnyPage({ spots, title }: PageSigns, monthly: boolean): PageClaims {
  const clients: Placed<ClientClaim>[] = [];
  let told: Told[] = [];
  const years: PlacedSpot[] = [];
  const fields: Field[] = [];
  const taken = new Set<number>();
  let taxId: string | null = null;
  let shared = Infinity;
  for (const [at, one] of spots.entries()) {
    const spot = { ...one, at };
    shared = Math.min(shared, spot.shared ?? Infinity);
    const part = isPart(spot.text);
    if (part && !isField(spot)) {
      if (isYear(spot.text) && spot.near && !spot.bar && !monthly) years.push(spot);
      continue;
    }
    const periods = toldIn(spot);
    const isWithin = ({ spot: other }: Told): boolean => other.at >= (spot.whole ?? at);
    const parts = Array.from({ length: at - (spot.whole ?? at) }, (_, n) => at - 1 - n);
    if (parts.some((within) => taken.has(within))) {
      if (!saysMore(periods, told.filter(isWithin))) continue;
      told = [...told.filter((other) => !isWithin(other)), ...periods];
      continue;
    }
    const claims = clientClaims(spot);
    // A unit that is chosen between a year and its month parts them no more than a text does.
    const field = part || (spot.found !== 'heading' && !unitIn(spot.text));
    const tax = taxIdOf(spot);
    if (!claims.length && !periods.length && !field && !tax) continue;
    taken.add(at);
    taxId ??= tax;
    clients.push(...claims);
    told.push(...periods);
    if (!field) continue;
    fields.push({ spot, shared });
    shared = Infinity;
  }
  const named = title.split(/\s[-–—|·_]\s|[|｜]/).flatMap((part) => companyIn(part.trim()) ?? [])[0];
  if (named) clients.push(nameClaim(named, 'title', named.open ? ELSEWHERE : TITLE, {}));
  const periods = joinPeriods(
    fields,
    joinDays(told).flatMap((one) => periodClaim(one) ?? []),
  );
  const alone = years.map((spot) => periodOf({ period: spot.text.slice(0, 4), raw: spot.text }, 'viewed', 'heading', LONE_YEAR, spot)); // prettier-ignore
  const titled = periodsSaid(title).filter(({ day }) => !day);
  return {
    clients: withTaxId(dropChoices(clients, spots), taxId),
    periods: [
      ...periods,
      ...alone,
      ...titled.map((said) => periodOf(said, 'viewed', 'title', ELSEWHERE, {})),
    ],
  };
}

/** The tax number with those who have most to say for them. */
export function withTaxId(clients: Placed<ClientClaim>[], taxId: string | null): Placed<ClientClaim>[] {
  const best = Math.max(...clients.map(({ weight }) => weight));
  return clients.map((claim) => (claim.weight === best && taxId ? { ...claim, taxId } : claim));
}
