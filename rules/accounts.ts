/** Which account of the chart a row stands for: by standard, code and name path together, never by code alone. */
import { accountOfCode, topCode, type Standard } from './accountCodes';
import { chart, type Account } from './chart';
import { englishAccount } from './chart-english';
import type { TrialBalanceRow } from './reading';

export type { Standard } from './accountCodes';
export type { Account, Side } from './chart';
export { isPersonalName, personIn } from './names';

/** What is needed of a row to resolve its account. */
export type AccountRow = Pick<TrialBalanceRow, 'code' | 'name' | 'path'>;

export interface Resolution {
  account: Account;
  /** Names under the first-level account, from above: `['周志明']`. */
  under: string[];
  /** How sure: code and name agree, the name alone, or a code of a sub-account whose parent is not named. */
  by: 'code-and-name' | 'name' | 'code';
}

const han = /[\u3400-\u9fff]/;

const normal = (text: string): string =>
  text
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const byName = new Map<string, Account>();
for (const account of chart) {
  for (const name of [account.name, ...account.aliases]) if (!byName.has(name)) byName.set(name, account);
}

/** The names of an account path, from the top down: `其他应收款-周志明`, `其他应收款/周志明`, `应交税费——增值税`. */
export function segmentsOf(path: string): string[] {
  return path
    .split(/\s*(?:[-–—_/\\>＞→|:：]|\s-\s)+\s*/)
    .map(normal)
    .filter((part) => part !== '');
}

/**
 * Resolves a row of a trial balance. A known name at the top of the path decides, because codes differ
 * between the standards and between products; a code decides only for a sub-account shown without its
 * parent, whatever it is called (`管理费用` may have one named `研发费用`). Null when neither is certain.
 */
export function resolveAccount(row: AccountRow & { standard: Standard | null }): Resolution | null {
  const segments = segmentsOf(row.path || row.name);
  const [top = '', ...under] = segments;
  const coded = accountOfCode(row.code, row.standard);
  const whole = normal(row.path || row.name);
  const named =
    byName.get(top) ??
    (han.test(top) ? null : englishAccount(whole, segments, row.code, (name) => byName.get(name) ?? null));
  const sub = row.code.replace(/\D/g, '').length > 4 && han.test(row.name);
  if (coded && sub && coded !== named && under.length === 0)
    return { account: coded, under: segments, by: 'code' };
  if (named) {
    // `Shareholder loan` is an account and names its debtor at once.
    const tells = under.length === 0 && /shareholder|owner|officer/i.test(whole);
    return { account: named, under: tells ? [whole] : under, by: coded === named ? 'code-and-name' : 'name' };
  }
  return coded && sub ? { account: coded, under: segments, by: 'code' } : null;
}

/**
 * Tells which standard a table follows, from rows whose code and name together exist in only one of
 * them; null when no row or both tell.
 */
export function detectStandard(rows: readonly AccountRow[]): Standard | null {
  const votes = { 'small-business': 0, enterprise: 0 };
  for (const row of rows) {
    const code = topCode(row.code);
    const named = byName.get(segmentsOf(row.path || row.name)[0] ?? '');
    if (!code || !named) continue;
    if (named.small === code && named.enterprise !== code) votes['small-business'] += 1;
    if (named.enterprise === code && named.small !== code) votes.enterprise += 1;
  }
  if (votes['small-business'] > 0 && votes.enterprise === 0) return 'small-business';
  return votes.enterprise > 0 && votes['small-business'] === 0 ? 'enterprise' : null;
}

/** Credit is the natural side of an impairment, depreciation or amortisation that is kept under an asset. */
const contraPart = /准备$|累计折旧|累计摊销/;

/** The side a row's balance naturally stands on. */
export function normalSide({ account, under }: Resolution): Account['side'] {
  const contra = account.class === 'asset' && under.some((part) => contraPart.test(part));
  return contra ? 'credit' : account.side;
}
