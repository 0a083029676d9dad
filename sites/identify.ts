import type { SiteProfile } from '../rules/profile';
import type { ClientClaim, Found, PeriodClaim } from '../rules/reading';
import { locate } from './locators';
import { codeAndName, companyIn } from './names';
import { survey, type Spot } from './survey';
import type { Grid } from './tables/grid';
import { commonAncestor, isShown } from './text';

/** A claim with the element that makes it; the document's title has none. */
export type Placed<T> = T & { element: Element | null };

export interface Identification {
  clients: Placed<ClientClaim>[];
  periods: Placed<PeriodClaim>[];
  taxId: string | null;
  /** A short text on the page says that it is loading. */
  loading: boolean;
}

export interface Surveyed {
  document: Document;
  /** Tables that hold data: what they name are not the books' owners. */
  grids: readonly Grid[];
  /** The table of the statement, when there is one. */
  statement: Grid | null;
  /** An inner frame holds a module, not the tool's own bars. */
  inner: boolean;
}

/** How much each place says about whose books these are, or which period, 0 to 1. */
const PROFILE = 0.96;
const LABELLED = 0.92;
const CAPTION = 0.9;
const BAR_OR_HEADING = 0.85;
const NEARBY = 0.75;
const TITLE = 0.6;
const ELSEWHERE = 0.45;

const OF_BOOKS = /[账帐]套|账簿|企业|公司|(?:^|[^往来购销供货])单位|纳税人|company|ledger/i;
const OF_OTHERS =
  /供应|往来|对方|购|销|付款|收款|供货|开户|机构|代理|支持|版权|服务商|辅助|项目|部门|搜索|search|supplier|vendor|payee/i;
const OWN_PERIOD = /当前.{0,2}期|账套期|启用|结账|current period/i;
const YEAR = /20\d\d/;
/** A year or a month that is one part of a period. */
const PART_YEAR = /^20\d\d年?$/;
const PART_MONTH = /^第?(?:0?[1-9]|1[0-2])[月期]?$/;
/** What a switcher shows while no books are open. */
const NOBODY = /^(?:全部|所有|请?选择|未选择|all\b|select\b|none\b)/i;
const NO_PERIOD = /登录|打印|制表|更新|版权|©|到期|有效|成立|注册|时间|生日|版本|公告|通知|copyright/i;
const BAR = 'header,nav,[role=banner],[class*="top"],[class*="nav"],[class*="header"]';
const NOT_BAR = 'main,[class*="card"],[class*="panel"],[class*="table"],[class*="dialog"]';
const MARKED =
  '[aria-selected="true"],[aria-current],[class*="selected"],[class*="active"],[class*="current"]';
const LIST = 'ul,ol,[role=listbox],[role=menu],[role=tablist],[class*="menu"]';
const LOADING =
  /^(?:(?:数据|正在|努力)*(?:加载|读取|查询)(?:数据)?[中.…]+|正在(?:加载|读取|查询).{0,2}|loading|processing|please wait|请稍[候后等])[.…。]*$/i;
const TAX_ID = /(?:税号|识别号|信用代码)[^0-9A-Z]{0,6}([0-9A-Z]{15,20})(?![0-9A-Z])/;
const HINT =
  /20\d\d|[司伙团部室所社行店场市房园校院会铺厂心]|[载取询]|请稍|识别号|代码|税号|[A-Z][a-z]|loading|processing/;
/** Steps up from the statement within which filters and captions stand. */
const NEAR = 7;

function isInBar(element: Element, statement: Grid | null): boolean {
  const bar = element.closest(BAR);
  return bar !== null && !bar.closest(NOT_BAR) && !(statement && bar.contains(statement.element));
}

const isNear = (element: Element, statement: Grid | null): boolean => {
  if (!statement) return false;
  const shared = commonAncestor(statement.element, element, NEAR);
  return shared !== null && shared.tagName !== 'BODY' && shared.tagName !== 'HTML';
};

/** Names in a menu are choices; only the marked one is chosen. */
function dropChoices(claims: Placed<ClientClaim>[]): Placed<ClientClaim>[] {
  const lists = new Map<Element, Set<string>>();
  for (const { element, name } of claims) {
    const list = element?.closest(LIST);
    if (list) lists.set(list, (lists.get(list) ?? new Set()).add(name));
  }
  return claims.filter(({ element }) => {
    const list = element?.closest(LIST);
    if (!element || !list || (lists.get(list)?.size ?? 0) < 2) return true;
    const marked = element.closest(MARKED);
    return marked !== null && list.contains(marked) && marked !== list;
  });
}

interface Place {
  near: boolean;
  bar: boolean;
}

function placeOf({ element }: Spot, { statement, inner }: Surveyed): Place {
  const near = isNear(element, statement);
  return {
    near,
    bar: !inner && isInBar(element, statement),
  };
}

const nameClaim = ({ name, code }: { name: string; code: string | null }, found: Found, weight: number, element: Element | null): Placed<ClientClaim> => ({
  name, code, taxId: null, found, weight, element,
}); // prettier-ignore

/** A text that may name a period; what it means is found out where the frames are joined. */
const periodOf = (raw: string, role: PeriodClaim['role'], found: Found, weight: number, element: Element | null): Placed<PeriodClaim> => ({
  period: '', role, found, raw, weight, element,
}); // prettier-ignore

function clientClaim(spot: Spot, { near, bar }: Place): Placed<ClientClaim> | null {
  const shown = companyIn(spot.text);
  const label = `${shown?.label} ${spot.label}`;
  if (!shown || OF_OTHERS.test(label)) return null;
  let weight = near ? NEARBY : ELSEWHERE;
  if (spot.found !== 'heading') weight = NEARBY;
  if (bar || (spot.found === 'heading' && /^H[1-4]$|^TH$|^LEGEND$/.test(spot.element.tagName)))
    weight = BAR_OR_HEADING;
  const options = spot.found === 'selected' ? [...(spot.element as HTMLSelectElement).options] : [];
  if (OF_BOOKS.test(label) || options.filter((option) => companyIn(option.text.trim())).length > 1)
    weight = LABELLED;
  return nameClaim(shown, spot.found, weight, spot.element);
}

function periodClaim(spot: Spot, { near, bar }: Place): Placed<PeriodClaim> | null {
  const label = `${spot.label} ${spot.text}`;
  if (!YEAR.test(spot.text) || NO_PERIOD.test(label)) return null;
  const header = OWN_PERIOD.test(label) || (bar && !near);
  const weight =
    spot.found !== 'heading' ? (near ? BAR_OR_HEADING : NEARBY) : near || header ? NEARBY : ELSEWHERE;
  return periodOf(spot.text, header ? 'header' : 'viewed', spot.found, weight, spot.element);
}

/** Two fields beside each other are one period: from and to, or a year and a month. */
function joinPairs(fields: Spot[], page: Surveyed, periods: Placed<PeriodClaim>[]): Placed<PeriodClaim>[] {
  let result = periods;
  for (let n = 0; n + 1 < fields.length; n++) {
    const [one, other] = [fields[n]!, fields[n + 1]!];
    if (!YEAR.test(one.text) || !commonAncestor(one.element, other.element, 5)) continue;
    const month = PART_YEAR.test(one.text) && PART_MONTH.test(other.text);
    if (!month && !YEAR.test(other.text)) continue;
    const text = month
      ? `${one.text.slice(0, 4)}年${other.text.replace(/\D/g, '')}期`
      : `${one.text} 至 ${other.text}`;
    const claim = periodClaim({ ...one, text }, placeOf(one, page));
    result = result.filter(({ element }) => element !== one.element && element !== other.element);
    if (claim) result.push(claim);
    n++;
  }
  return result;
}

/** Searches a page of which nothing is known for whose books it shows and for which period. */
function identifyAnyPage(page: Surveyed): Identification {
  const { document, grids, statement } = page;
  const clients: Placed<ClientClaim>[] = [];
  let periods: Placed<PeriodClaim>[] = [];
  const fields: Spot[] = [];
  let loading = false;
  let taxId: string | null = null;
  const skip = new Set(grids.flatMap(({ tables }) => tables));
  if (document.body) {
    survey(document.body, skip, (spotOf, text) => {
      if (
        (!HINT.test(text) && !PART_MONTH.test(text)) ||
        (PART_YEAR.test(text) && spotOf().found === 'heading')
      )
        return false;
      if (LOADING.test(text)) {
        loading ||= isShown(spotOf().element);
        return true;
      }
      const spot = spotOf();
      const place = placeOf(spot, page);
      const client = clientClaim(spot, place);
      const period = periodClaim(spot, place);
      const field = spot.found !== 'heading';
      const tax = TAX_ID.exec(text)?.[1] ?? null;
      if (!client && !period && !field && !tax) return false;
      if (!isShown(spot.element)) return false;
      taxId ??= tax;
      if (client) clients.push(client);
      if (period) periods.push(period);
      if (field) fields.push(spot);
      return true;
    });
  }
  periods = joinPairs(fields, page, periods);
  for (const text of statement?.titles ?? []) {
    const client = companyIn(text);
    const element = statement!.element;
    if (client && !OF_OTHERS.test(client.label)) clients.push(nameClaim(client, 'heading', CAPTION, element));
    if (YEAR.test(text) && !NO_PERIOD.test(text))
      periods.push(periodOf(text, 'viewed', 'heading', CAPTION, element));
  }
  const title = document.title.split(/\s[-–—|·_]\s|[|｜]/).flatMap((part) => companyIn(part.trim()) ?? [])[0];
  if (title) clients.push(nameClaim(title, 'title', TITLE, null));
  if (YEAR.test(document.title)) periods.push(periodOf(document.title, 'viewed', 'title', ELSEWHERE, null));
  return { clients: dropChoices(clients), periods, taxId, loading };
}

/**
 * Who and when, by the profile's locators where they give something, else by what any page of this
 * kind shows. `stale` is true when the profile names places for the client and none of them is there.
 */
export function identify(page: Surveyed, profile: SiteProfile | null): Identification & { stale: boolean } {
  const generic = identifyAnyPage(page);
  if (!profile) return { ...generic, stale: false };
  const { document } = page;
  const client = locate(profile.client, profile, document);
  const viewed = locate(profile.period, profile, document);
  const header = locate(profile.headerPeriod, profile, document);
  const byProfile = (role: PeriodClaim['role'], place: typeof viewed): Placed<PeriodClaim>[] =>
    place ? [periodOf(place.text, role, 'profile', PROFILE, place.element)] : [];
  const periods = [...byProfile('viewed', viewed), ...byProfile('header', header)];
  const named =
    client?.text && !NOBODY.test(client.text)
      ? [nameClaim(companyIn(client.text) ?? codeAndName(client.text), 'profile', PROFILE, client.element)]
      : [];
  return {
    ...generic,
    clients: client ? named : generic.clients,
    periods: [
      ...periods,
      ...generic.periods.filter(
        ({ role }) => !periods.some((known) => known.role === role) && !(viewed && role === 'viewed'),
      ),
    ],
    stale: profile.client.length > 0 && !client && page.statement !== null,
  };
}
