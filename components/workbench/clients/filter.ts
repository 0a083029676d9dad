import type { PanelCalls } from '../../../messages';
import type { Tier } from '../../../rules/verdict';

export type ClientRow = PanelCalls['client.list']['result'][number];

export interface ClientFilter {
  text: string;
  /** `none`: clients without a tier. */
  tier: Tier | 'none' | null;
  /** Accountant in charge. */
  owner: string | null;
}

export const noFilter: ClientFilter = { text: '', tier: null, owner: null };

/** Full-width and half-width, upper and lower case are one. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function answers({ client }: ClientRow, words: string[]): boolean {
  const texts = [client.name, client.code ?? '', client.taxId ?? '', ...client.aliases].map(plain);
  return words.every((word) => texts.some((text) => text.includes(word)));
}

/** The rows that fit every part of the filter; words of the text may stand in any order. */
export function filterClients(rows: readonly ClientRow[], filter: ClientFilter): ClientRow[] {
  const words = plain(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (filter.tier === null || (row.tier.tier ?? 'none') === filter.tier) &&
      (filter.owner === null || row.client.owner === filter.owner) &&
      answers(row, words),
  );
}

const order = (tier: Tier | null) => (tier === null ? 4 : 'ABCD'.indexOf(tier));
const names = new Intl.Collator('zh-CN', { numeric: true });

/** By tier, then name; without a tier last. */
export function sortClients(rows: readonly ClientRow[]): ClientRow[] {
  return [...rows].sort(
    (a, b) => order(a.tier.tier) - order(b.tier.tier) || names.compare(a.client.name, b.client.name),
  );
}

/** How many clients stand in each tier. */
export function countTiers(rows: readonly ClientRow[]): { tier: Tier | null; count: number }[] {
  return ([...'ABCD', null] as (Tier | null)[]).map((tier) => ({
    tier,
    count: rows.filter((row) => row.tier.tier === tier).length,
  }));
}

/** Those in charge of a client, in alphabetical order. */
export function ownersOf(rows: readonly ClientRow[]): string[] {
  const owners = rows.flatMap(({ client }) => (client.owner ? [client.owner] : []));
  return [...new Set(owners)].sort(names.compare);
}
