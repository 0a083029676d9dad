import type { Identity } from '../../messages';
import type { Reading, Statement } from '../../rules/reading';
import type { TabState } from './tabs';

/** How long a page may take to bring the figures of the client it already names, in milliseconds. */
export const LAG_PATIENCE = 1500;

/** Whose and when: the key under which figures may be kept. */
export interface Owner {
  clientId: string;
  period: string;
}

/** Null while anything about client or period is not certain. */
export function ownerOf(identity: Identity, reading: Reading): Owner | null {
  if (identity.state !== 'known' || identity.level !== 'certain' || !reading.period) return null;
  return { clientId: identity.client.id, period: reading.period };
}

/** Statements that hold figures of books, whole or in part. */
export function bookStatements(reading: Reading): Statement[] {
  return reading.statements.filter((statement) => statement.kind !== 'client-list');
}

/**
 * True when the page names another client or period than before, over the very same figures: many tools change
 * the name first and fetch the figures afterwards. A period without movement may well repeat the one before it;
 * two clients' books agree only where both are empty.
 */
export function figuresLag(tab: TabState, owner: Owner, reading: Reading): boolean {
  const last = tab.attributed;
  if (!last || last.owner === ownerKey(owner) || last.fingerprint !== fingerprint(reading)) return false;
  return last.owner.startsWith(`${owner.clientId}|`) ? hasMovement(reading) : hasFigures(reading);
}

export function ownerKey(owner: Owner): string {
  return `${owner.clientId}|${owner.period}`;
}

/** Tells two sets of figures apart; not a digest against an attacker. */
export function fingerprint(reading: Reading): string {
  const text = JSON.stringify(bookStatements(reading).map(({ kind, rows }) => ({ kind, rows })));
  let hash = 5381;
  for (let i = 0; i < text.length; i += 1) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
  return `${text.length}:${hash}`;
}

function hasMovement(reading: Reading): boolean {
  return reading.statements.some(
    (statement) =>
      statement.kind !== 'trial-balance' ||
      statement.rows.some((row) => Boolean(row.debit) || Boolean(row.credit)),
  );
}

function hasFigures(reading: Reading): boolean {
  return bookStatements(reading).some(({ rows }) =>
    rows.some((row) => Object.values(row).some((value) => typeof value === 'number' && value !== 0)),
  );
}
