import type { SiteProfile } from '../rules/profile';
import type { ClientClaim, Found, PeriodClaim } from '../rules/reading';
import { locate } from './locators';
import { codeAndName, companyIn, isAgency, sameName } from './names';
import { periodIn, periodOfPair } from './periods';
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
const WEIGHT = {
  profile: 0.96,
  labelled: 0.92,
  switcher: 0.92,
  caption: 0.9,
  bar: 0.85,
  field: 0.75,
  near: 0.75,
  title: 0.6,
  elsewhere: 0.45,
  /** A bookkeeping firm's own name beside its client's. */
  agency: 0.2,
};

const OF_BOOKS = /账套|帐套|账簿|企业|公司|编制单位|核算单位|纳税人|(?:^|[^往来购销供货])单位|company|ledger/i;
const OF_OTHERS = /供应商|往来|对方|购|销|付款|收款|供货|开户|机构|代理|支持|版权|服务商|主管|辅助|项目|部门|搜索|search|supplier|vendor|partner|payee|author/i;
const OWN_PERIOD = /当前(?:会计)?(?:期间|账期|期)|账套期间|启用|结账|current period/i;
/** A year or a month that is one part of a period. */
const PART_YEAR = /^20\d\d年?$/;
const PART_MONTH = /^第?(?:0?[1-9]|1[0-2])[月期]?$/;
/** What a switcher shows while no books are open. */
const NOBODY = /^(?:全部|所有|请?选择|未选择|all\b|select\b|none\b)/i;
const NO_PERIOD = /登录|打印|制表|更新|版权|©|到期|有效|成立|建账|注册|时间|生日|版本|公告|通知|copyright|updated/i;
const BAR = 'header,nav,[role=banner],[role=navigation],[class*="topbar"],[class*="top-bar"],[class*="navbar"],[class*="-header"],[class*="header-"],[class="header"],[id*="header"]';
const NOT_BAR = '[class*="card"],[class*="panel"],[class*="table"],[class*="dialog"],[class*="modal"],main,[role=main]';
const MARKED = '[aria-selected="true"],[aria-current]:not([aria-current="false"]),[aria-checked="true"],[class*="selected"],[class*="active"],[class*="current"]';
const LIST = 'ul,ol,[role=listbox],[role=menu],[role=list],[role=tablist],[class*="dropdown-menu"],[class*="select-menu"]';
const LOADING = /^(?:数据|正在|努力)*(?:加载|读取|查询)(?:数据)?中?[.…。]*$|^(?:loading|processing|please wait|请稍[候后等])[.…。]*$/i;
const TAX_ID = /(?:税号|识别号|信用代码)[^0-9A-Z]{0,6}([0-9A-Z]{15,20})(?![0-9A-Z])/;
const HINT = /20\d\d|公司|合伙|集团|[部室所社行店场市房诊园校院会坊铺厂心]|加载|读取|查询|稍|loading|processing|wait|识别号|信用代码|税号|[A-Z][a-z]/i;
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
    if (list) lists.set(list, (lists.get(list) ?? new Set()).add(sameName(name)));
  }
  return claims.filter(({ element }) => {
    const list = element?.closest(LIST);
    if (!element || !list || (lists.get(list)?.size ?? 0) < 2) return true;
    const marked = element.closest(MARKED);
    return marked !== null && list.contains(marked) && marked !== list;
  });
}

function clientClaim(spot: Spot, page: Surveyed): Placed<ClientClaim> | null {
  const shown = companyIn(spot.text);
  if (!shown) return null;
  const label = `${shown.label} ${spot.label}`;
  if (OF_OTHERS.test(label)) return null;
  const options = spot.kind === 'select' ? [...(spot.element as HTMLSelectElement).options] : [];
  const bar = page.inner ? false : isInBar(spot.element, page.statement);
  let weight = isNear(spot.element, page.statement) ? WEIGHT.near : WEIGHT.elsewhere;
  if (spot.kind !== 'text') weight = Math.max(weight, bar ? WEIGHT.bar : WEIGHT.field);
  else if (/^H[1-4]$|^TH$|^LEGEND$/.test(spot.element.tagName)) weight = WEIGHT.bar;
  if (bar) weight = Math.max(weight, WEIGHT.bar);
  if (OF_BOOKS.test(label)) weight = WEIGHT.labelled;
  if (options.filter((option) => companyIn(option.text.trim())).length > 1) weight = WEIGHT.switcher;
  if (isAgency(shown.name) && weight < WEIGHT.labelled) weight = WEIGHT.agency;
  const found: Found = spot.kind === 'select' ? 'selected' : spot.kind === 'field' ? 'field' : 'heading';
  return { name: shown.name, code: shown.code, taxId: null, found, weight, element: spot.element };
}

function periodClaim(spot: Spot, page: Surveyed): Placed<PeriodClaim> | null {
  const label = `${spot.label} ${spot.text}`;
  const period = NO_PERIOD.test(label) ? null : periodIn(spot.text);
  if (!period) return null;
  const own = OWN_PERIOD.test(label);
  const near = isNear(spot.element, page.statement);
  const bar = !page.inner && !near && isInBar(spot.element, page.statement);
  const found: Found = spot.kind === 'select' ? 'selected' : spot.kind === 'field' ? 'field' : 'heading';
  const weight = spot.kind !== 'text' ? (near ? WEIGHT.bar : WEIGHT.field) : near || bar || own ? WEIGHT.near : WEIGHT.elsewhere;
  return { period, role: own || bar ? 'header' : 'viewed', found, raw: spot.text, weight, element: spot.element };
}

/** Two fields beside each other are one period: from and to, or year and month. */
function joinPairs(fields: Spot[], page: Surveyed, periods: Placed<PeriodClaim>[]): Placed<PeriodClaim>[] {
  let result = periods;
  for (let n = 0; n + 1 < fields.length; n++) {
    const [one, other] = [fields[n]!, fields[n + 1]!];
    const period = periodOfPair(one.text, other.text);
    if (!period || !commonAncestor(one.element, other.element, 5)) continue;
    const claim = periodClaim({ ...one, text: period }, page) ?? { role: 'viewed' as const, weight: WEIGHT.field };
    result = result.filter(({ element }) => element !== one.element && element !== other.element);
    result.push({ found: one.kind === 'select' ? 'selected' : 'field', ...claim, period, raw: `${one.text} ${other.text}`, element: one.element });
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
      if ((!HINT.test(text) && !PART_MONTH.test(text)) || (PART_YEAR.test(text) && spotOf().kind === 'text')) return false;
      if (LOADING.test(text)) {
        loading ||= isShown(spotOf().element);
        return true;
      }
      const spot = spotOf();
      const client = clientClaim(spot, page);
      const period = periodClaim(spot, page);
      const field = spot.kind !== 'text';
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
    const period = NO_PERIOD.test(text) ? null : periodIn(text);
    const element = statement!.element;
    if (client && !OF_OTHERS.test(client.label)) clients.push({ ...claimed(client), taxId: null, found: 'heading', weight: WEIGHT.caption, element });
    if (period) periods.push({ period, role: 'viewed', found: 'heading', raw: text, weight: WEIGHT.caption, element });
  }
  const title = document.title.split(/\s[-–—|·_]\s|[|｜]/).flatMap((part) => companyIn(part.trim()) ?? [])[0];
  if (title && !isAgency(title.name)) clients.push({ ...claimed(title), taxId: null, found: 'title', weight: WEIGHT.title, element: null });
  const titled = periodIn(document.title);
  if (titled) periods.push({ period: titled, role: 'viewed', found: 'title', raw: document.title, weight: WEIGHT.elsewhere, element: null });
  return { clients: dropChoices(clients), periods, taxId, loading };
}

const claimed = ({ name, code }: { name: string; code: string | null }): { name: string; code: string | null } => ({ name, code });

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
  const byProfile = (role: PeriodClaim['role'], place: typeof viewed): Placed<PeriodClaim>[] => {
    const period = place ? (periodIn(place.text) ?? (/^20\d\d$/.test(place.text) ? place.text : null)) : null;
    return period ? [{ period, role, found: 'profile', raw: place!.text, weight: WEIGHT.profile, element: place!.element }] : [];
  };
  const periods = [...byProfile('viewed', viewed), ...byProfile('header', header)];
  const named = client && !NOBODY.test(client.text) ? claimed(companyIn(client.text) ?? codeAndName(client.text)) : null;
  return {
    ...generic,
    clients: client
      ? !named ? [] : [{ ...named, taxId: null, found: 'profile', weight: WEIGHT.profile, element: client!.element }]
      : generic.clients,
    periods: [
      ...periods,
      ...generic.periods.filter(({ role }) => !periods.some((known) => known.role === role) && !(viewed && role === 'viewed')),
    ],
    stale: profile.client.length > 0 && !client && page.statement !== null,
  };
}
