/** Loans to shareholders, out of the sub-accounts of 其他应收款 and what the archive says of the people. */
import { personIn } from './accounts';
import type { Balances, Sum } from './balances';
import { settle } from './balances';
import type { Missing, Source } from './reading';

/** What the archive knows of the client, as far as figures depend on it. */
export interface Archive {
  people: readonly {
    name: string;
    role: 'shareholder' | 'family' | 'legal-representative' | 'employee' | 'outsider';
  }[];
  standard: 'small-business' | 'enterprise' | null;
}

const kind = 'trial-balance';

/** A path that says by itself that an owner took the money. */
const ownerWord = /股东|投资者|投资人|合伙人|实际控制人|shareholder|\bowner|\bofficer/i;

const bare = (name: string): string => name.replace(/\s+/g, '');

/** True or false where the archive settles it; null for somebody it does not know. */
function isOwner(name: string, archive: Archive): boolean | null {
  const roles = archive.people
    .filter((person) => bare(person.name) === bare(name))
    .map((person) => person.role);
  if (roles.length === 0) return null;
  // A legal representative counts when entered as a shareholder too: the rule speaks of investors.
  return roles.includes('shareholder') || roles.includes('family');
}

/** Whose money a sub-account is about: an owner's, somebody's the archive must settle, or neither. */
function judgeRow(under: readonly string[], archive: Archive): 'owner' | 'other' | { ask: string } {
  const people = under.map(personIn).filter((name) => name !== null);
  const known = people.map((name) => ({ name, owner: isOwner(name, archive) }));
  if (known.some(({ owner }) => owner === true)) return 'owner';
  if (known.some(({ owner }) => owner === false)) return 'other';
  if (under.some((part) => ownerWord.test(part))) return 'owner';
  const [unsettled] = known;
  return unsettled ? { ask: unsettled.name } : 'other';
}

/**
 * Σ closing debit of the leaf rows under 其他应收款 that stand for a shareholder or family. A person the
 * archive does not know makes the whole figure missing, one entry a person; so does a balance in
 * 其他应收款 that is not broken down, because nobody can say who owes it.
 */
export function shareholderLoan(balances: Balances, archive: Archive): Sum {
  if (!balances.table.complete) return { missing: [{ why: 'partial', kind }] };
  const missing: Missing[] = [];
  const sources: Source[] = [];
  let value = 0;
  for (const { row, resolved } of balances.leaves) {
    if (resolved?.account.name !== '其他应收款') continue;
    if (row.closing_debit === null || row.closing_credit === null) {
      missing.push({ why: 'row', kind, row: row.path || row.name });
      continue;
    }
    const owed = row.closing_debit - row.closing_credit;
    if (owed <= 0.005) continue;
    const column = row.closing_debit !== 0 ? 'closing_debit' : 'closing_credit';
    const source = balances.source(row, column);
    const verdict = resolved.under.length === 0 ? null : judgeRow(resolved.under, archive);
    if (verdict === null) missing.push({ why: 'row', kind, row: row.path || row.name, below: true });
    else if (verdict === 'owner') {
      value += owed;
      sources.push(source);
    } else if (verdict !== 'other') {
      missing.push({ why: 'person', name: verdict.ask, amount: settle(owed), source });
    }
  }
  if (missing.length > 0) return { missing };
  if (sources.length === 0) {
    // No owner's row: the account's own sum tells whether its absence can be trusted.
    const account = balances.amount('其他应收款', 'closing_debit', 'closing_credit');
    return 'missing' in account ? account : { value: 0, sources: [] };
  }
  return { value: settle(value), sources };
}
