import type { Client } from './records';

/** What a page or a list says of a client. */
export interface ClientQuery {
  name: string;
  code?: string | null;
  taxId?: string | null;
}

type Agreement = 'taxId' | 'name' | 'alias' | 'code' | 'similar';

/** A client that may be meant, with what speaks for and against it. Never more than a candidate by itself. */
export interface ClientMatch {
  client: Client;
  agrees: Agreement[];
  contradicts: ('taxId' | 'name' | 'code')[];
}

/** A name as it is compared: half-width, lower case, without spaces, all brackets round. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]/gu, '')
    .replace(/[[{【〔〈《「『]/gu, '(')
    .replace(/[\]}】〕〉》」』]/gu, ')')
    .replace(/[·•・‧∙]/gu, '·');
}

/** A name without what short forms leave out: legal form, brackets, the words for province and city. */
export function coreName(name: string): string {
  const bare = normaliseName(name)
    .replace(/[()·,.]/gu, '')
    .replace(/(股份有限公司|有限责任公司|有限公司|有限合伙|公司|coltd|limited|ltd|llc|inc|gmbh)$/u, '');
  return bare.replace(/集团$/u, '').replace(/省|市|自治区/gu, '');
}

/** Two Han characters or four others are the least that can stand for a name. */
function longEnough(core: string): boolean {
  return core.length >= (/\p{Script=Han}/u.test(core) ? 2 : 4);
}

function similar(a: string, b: string): boolean {
  return longEnough(a) && longEnough(b) && (a.includes(b) || b.includes(a));
}

const normaliseId = (id: string | null | undefined): string => (id ? normaliseName(id) : '');

function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

function match(client: Client, query: ClientQuery): ClientMatch | null {
  const agrees: Agreement[] = [];
  const contradicts: ClientMatch['contradicts'] = [];
  const name = normaliseName(query.name);
  const taxIds = [normaliseId(client.taxId), normaliseId(query.taxId)] as const;
  const codes = [normaliseId(client.code), normaliseId(query.code)] as const;
  if (taxIds[0] !== '' && taxIds[0] === taxIds[1]) agrees.push('taxId');
  if (name !== '' && name === normaliseName(client.name)) agrees.push('name');
  else if (name !== '' && client.aliases.some((alias) => normaliseName(alias) === name)) agrees.push('alias');
  else if ([client.name, ...client.aliases].some((known) => similar(coreName(known), coreName(query.name)))) {
    agrees.push('similar');
  } else if (name !== '') contradicts.push('name');
  if (codes[0] !== '' && codes[0] === codes[1]) agrees.push('code');
  if (agrees.length === 0) return null;
  if (differ(...taxIds)) contradicts.push('taxId');
  if (differ(...codes)) contradicts.push('code');
  return { client, agrees, contradicts };
}

const weights: Record<Agreement, number> = { taxId: 8, name: 4, alias: 4, code: 2, similar: 1 };

function weight(found: ClientMatch): number {
  return found.agrees.reduce((sum, agreement) => sum + weights[agreement], 0) - 4 * found.contradicts.length;
}

/** Every client that may be meant, likeliest first. Clients that were deleted are never meant. */
export function matchClients(clients: readonly Client[], query: ClientQuery): ClientMatch[] {
  return clients
    .filter((client) => client.deletedAt === null)
    .flatMap((client) => match(client, query) ?? [])
    .sort((a, b) => weight(b) - weight(a) || (a.client.id < b.client.id ? -1 : 1));
}

/**
 * The one client that is certainly meant: named in full, by an alias or by its tax number, with nothing against
 * it and no second client of which the same can be said. Short forms and codes alone are never enough.
 */
export function surelyMeant(matches: readonly ClientMatch[]): Client | null {
  const sure = matches.filter(
    ({ agrees, contradicts }) =>
      contradicts.length === 0 && agrees.some((by) => by === 'taxId' || by === 'name' || by === 'alias'),
  );
  return sure.length === 1 ? (sure[0]?.client ?? null) : null;
}
