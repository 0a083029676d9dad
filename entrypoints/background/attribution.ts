import type { Identity } from '../../messages';
import type { Reading, Statement } from '../../rules/reading';
import { shownOf } from './identity';

/** How long a page may take to bring the figures of the client it already names, in milliseconds. */
export const LAG_PATIENCE = 1500;
/** A page must show the same name, period and figures for so long before they are filed, in milliseconds. */
export const SETTLED_AFTER = 1200;
/** With this share of the rows still the other client's, a table is that client's, or half of each. */
const FOREIGN_SHARE = 0.5;

/** Whose and when: the key under which figures may be kept. */
export interface Owner {
  clientId: string;
  period: string;
}

/** What a page claims to show, whether or not the archive knows it. */
export interface Subject {
  shown: string;
  clientId: string | null;
  period: string;
}

/** What a tab last showed for long enough to be believed. */
export interface Seen extends Subject {
  /** Digests of the statements and of each row with a figure. */
  figures: number;
  rows: number[];
}

/** Null while anything about client or period is not certain. */
export function ownerOf(identity: Identity, reading: Reading): Owner | null {
  if (identity.state !== 'known' || identity.level !== 'certain' || !reading.period) return null;
  return { clientId: identity.client.id, period: reading.period };
}

export function subjectOf(identity: Identity, reading: Reading): Subject {
  return {
    shown: reading.client?.name ?? shownOf(reading.candidates),
    clientId: identity.state === 'known' ? identity.client.id : null,
    period: reading.period ?? '',
  };
}

/** Statements that hold figures of books, whole or in part. */
export function bookStatements(reading: Reading): Statement[] {
  return reading.statements.filter((statement) => statement.kind !== 'client-list');
}

export function seenOf(subject: Subject, reading: Reading): Seen {
  return { ...subject, figures: fingerprint(reading), rows: rowDigests(reading) };
}

/**
 * Says whether a page that names another client or period than before still shows the old figures: many tools
 * change the name first and fetch the figures afterwards, at once or row by row. A period without movement may well
 * repeat the one before it; of two clients' books half the rows agree only where there is hardly anything in them.
 */
export function lagOf(seen: Seen | null, subject: Subject, reading: Reading): 'client' | 'period' | null {
  if (!seen) return null;
  const same = seen.shown === subject.shown || (seen.clientId !== null && seen.clientId === subject.clientId);
  if (!same) {
    const rows = rowDigests(reading);
    const old = new Set(seen.rows);
    const foreign = rows.filter((row) => old.has(row)).length;
    return rows.length > 0 && foreign / rows.length >= FOREIGN_SHARE ? 'client' : null;
  }
  const moved = seen.period !== subject.period && hasMovement(reading);
  return moved && seen.figures === fingerprint(reading) ? 'period' : null;
}

/** Tells two sets of figures apart; not a digest against an attacker. */
export function fingerprint(reading: Reading): number {
  return digest(JSON.stringify(bookStatements(reading).map(({ kind, rows }) => ({ kind, rows }))));
}

function rowDigests(reading: Reading): number[] {
  return bookStatements(reading).flatMap(({ rows }) =>
    rows
      .filter((row) => Object.values(row).some((value) => typeof value === 'number' && value !== 0))
      .map((row) => digest(JSON.stringify(row))),
  );
}

function digest(text: string): number {
  let hash = 5381;
  for (let i = 0; i < text.length; i += 1) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
  return hash;
}

function hasMovement(reading: Reading): boolean {
  return reading.statements.some(
    (statement) =>
      statement.kind !== 'trial-balance' ||
      statement.rows.some((row) => Boolean(row.debit) || Boolean(row.credit)),
  );
}
