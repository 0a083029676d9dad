import type { Candidate, Evidence, Identity, TierView } from '../../messages';
import type { ClientClaim, Reading } from '../../rules/reading';
import { matchClients, surelyMeant, type ClientMatch } from '../../storage/client-names';
import type { Client } from '../../storage/records';

/** From here on the page shows this client for certain; from `LIKELY` on a person should confirm it. */
export const CERTAIN = 0.9;
export const LIKELY = 0.6;

export interface IdentityInput {
  reading: Reading;
  clients: readonly Client[];
  tierOf(client: Client): TierView;
  /** What the user said that names mean on this site: shown name → client id. It tells who is meant, never how sure. */
  settled: Readonly<Record<string, string>>;
  /** Whose the user said the figures are that are shown now, and under which name. */
  said: { shown: string; clientId: string } | null;
}

/** Whose books the page shows. Doubt always ends in a state that attributes nothing. */
export function identify(input: IdentityInput): Identity {
  const { reading, clients } = input;
  if (reading.loading) return { state: 'loading' };
  const stale = reading.problems.find(({ code }) => code === 'profile-stale');
  if (stale) return { state: 'stale', profile: stale.detail['profile'] ?? '' };
  const list = reading.statements.find((statement) => statement.kind === 'client-list');
  if (list && !reading.statements.some((statement) => statement.kind !== 'client-list')) {
    const recognised = list.rows.filter((row) => surelyMeant(matchClients(clients, row))).length;
    return { state: 'list', recognised, total: list.rows.length };
  }
  const tables = reading.statements.filter(({ kind }) => kind === 'trial-balance');
  if (tables.length > 1) return { state: 'loading', because: 'two-tables' };
  const claim = reading.client;
  if (!claim)
    return reading.candidates.length === 0 ? { state: 'none' } : contested(reading.candidates, input);
  if (claim.confidence < LIKELY) return contested([claim], input);

  const shown = foundLine(claim);
  const level = claim.confidence >= CERTAIN ? 'certain' : 'likely';
  const found = matchClients(clients, claim);
  const sure = surelyMeant(found);
  const meantNow = saidOf(claim.name, input);
  if (sure) {
    // The archive's own name says more than what was settled for it; a person's word for these figures makes it certain.
    const said = level === 'likely' && meantNow === sure;
    const match = found.find(({ client }) => client === sure);
    const evidence = [shown, ...(match ? linesOf(match) : []), ...(said ? [line(true, SETTLED)] : [])];
    return {
      state: 'known',
      client: sure,
      tier: input.tierOf(sure),
      level: said ? 'certain' : level,
      evidence,
    };
  }
  if (meantNow) return settledAs(meantNow, 'certain', [shown], input);
  const remembered = rememberedOf(claim, input);
  if (remembered) return settledAs(remembered, level, [shown], input);
  const meant = found.filter(({ agrees }) =>
    agrees.some((by) => by === 'name' || by === 'alias' || by === 'taxId'),
  );
  if (meant.length > 0) {
    return {
      state: 'ambiguous',
      shown: claim.name,
      candidates: meant.map((one) => candidate(one, input)),
      evidence: [shown],
    };
  }
  return {
    state: 'unknown',
    name: claim.name,
    code: claim.code,
    taxId: claim.taxId,
    taxpayerType: null,
    level,
    evidence: [shown],
    similar: found.map((one) => candidate(one, input)),
  };
}

const SETTLED = 'evidence_settled';

const inArchive = ({ clients }: IdentityInput, id: string | undefined): Client | null =>
  clients.find((one) => one.id === id && one.deletedAt === null) ?? null;

/** The client whose a person said these figures are, under the name that is shown. */
function saidOf(shown: string, input: IdentityInput): Client | null {
  return input.said?.shown === shown ? inArchive(input, input.said.clientId) : null;
}

/** The client that a name means on this site, unless the page shows a code or a tax number of somebody else beside it. */
function rememberedOf(claim: ClientClaim, input: IdentityInput): Client | null {
  const { settled } = input;
  const client = inArchive(input, Object.hasOwn(settled, claim.name) ? settled[claim.name] : undefined);
  const differs = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && one !== other;
  return !client || differs(client.code, claim.code) || differs(client.taxId, claim.taxId) ? null : client;
}

function settledAs(
  client: Client,
  level: Extract<Identity, { state: 'known' }>['level'],
  found: Evidence[],
  { tierOf }: IdentityInput,
): Identity {
  const evidence = [...found, line(true, SETTLED)];
  return { state: 'known', client, tier: tierOf(client), level, evidence };
}

/** Several names, or one that may be chance: whoever fits any of them is offered. */
function contested(claims: readonly ClientClaim[], input: IdentityInput): Identity {
  const candidates = new Map<string, Candidate>();
  for (const claim of claims) {
    for (const match of matchClients(input.clients, claim)) {
      if (!candidates.has(match.client.id)) candidates.set(match.client.id, candidate(match, input));
    }
  }
  // A page without books that happens to name somebody asks nothing.
  const books = input.reading.statements.some((statement) => statement.kind !== 'client-list');
  if (!books && candidates.size === 0) return { state: 'none' };
  const shown = shownOf(claims);
  const evidence = claims.map(foundLine);
  const said = saidOf(shown, input);
  if (said) return settledAs(said, 'certain', evidence, input);
  return { state: 'ambiguous', shown, candidates: [...candidates.values()], evidence };
}

const BETWEEN = ' / ';

/** What is shown, and what a choice is kept under, when a page names several. */
export function shownOf(claims: readonly { name: string }[]): string {
  return claims.map(({ name }) => name).join(BETWEEN);
}

/** The names of which that is made. */
export const namesIn = (shown: string): string[] => shown.split(BETWEEN);

function candidate(match: ClientMatch, input: IdentityInput): Candidate {
  return { client: match.client, tier: input.tierOf(match.client), evidence: linesOf(match) };
}

const words = { name: 'name', alias: 'alias', taxId: 'tax_id', code: 'code', similar: 'similar' } as const;

function linesOf(match: ClientMatch): Evidence[] {
  const detail = { name: match.client.name, code: match.client.code ?? '' };
  return [
    ...match.agrees.map((by) => line(true, `evidence_${words[by]}`, detail)),
    ...match.contradicts.map((by) => line(false, `evidence_${words[by]}_differs`, detail)),
  ];
}

function foundLine(claim: ClientClaim): Evidence {
  return line(true, `evidence_found_${claim.found}`, { name: claim.name });
}

function line(holds: boolean, code: string, detail: Record<string, string> = {}): Evidence {
  return { holds, code, detail };
}
