import type { Identity } from '../../messages';
import type { Reading, Statement } from '../../rules/reading';
import { isWhole, whichStatement } from '../../rules/which-statement';
import type { StoredStatement } from '../../storage/records';
import { added, changedShare, fingerprint, marksOf, rowDigests, type Marks } from './digests';
import { shownOf } from './identity';

/** How long a page may take to bring the figures of the client it already names, in milliseconds. */
export const LAG_PATIENCE = 1500;
/** A page must show the same name, period and figures for so long before they are filed, in milliseconds. */
export const SETTLED_AFTER = 1200;
/** With this share of the rows somebody else's, a table is theirs, or half of each. */
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
  /** Rows by statement, of all that were shown under this name and period in this document. */
  marks: Marks;
}

/** Figures that a person said are those of two periods alike. Under the name of either they are nobody else's. */
export interface SamePeriods {
  shown: string;
  figures: number;
  periods: string[];
}

/** What a tab remembers of the figures it showed, and what a person said of them. */
export interface Remembered {
  seen: Seen | null;
  same: SamePeriods | null;
  chosen: { shown: string; over: number } | null;
}

/** The name changed and the figures did not, the period did, or the figures alone. */
export type Lag = 'client' | 'period' | 'figures';

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

/** A part of a table must not take the place of the whole one read before. */
export function wouldLose(kept: readonly StoredStatement[], statement: Statement): boolean {
  if (isWhole(statement)) return false;
  return kept.some(
    (row) => whichStatement(row.statement) === whichStatement(statement) && isWhole(row.statement),
  );
}

export function seenOf(subject: Subject, reading: Reading, before: Seen | null): Seen {
  const known = before && isSameSubject(before, subject) ? before.marks : {};
  return {
    ...subject,
    figures: fingerprint(reading),
    rows: rowDigests(reading),
    marks: added(known, marksOf(reading)),
  };
}

/**
 * Says whether a page has changed half: its name or period over the old figures, or its figures under the old name.
 * Many tools change the name first and fetch the figures afterwards, at once or row by row; some do it the other way
 * round. A period without movement may well repeat the one before it; of two clients' books half the rows agree only
 * where there is hardly anything in them, and one client's opening balances stay as they are while it is worked on.
 */
export function lagOf({ seen, same, chosen }: Remembered, subject: Subject, reading: Reading): Lag | null {
  if (!seen) return null;
  if (!isSameClient(seen, subject)) {
    const rows = rowDigests(reading);
    const old = new Set(seen.rows);
    const foreign = rows.filter((row) => old.has(row)).length;
    return rows.length > 0 && foreign / rows.length >= FOREIGN_SHARE ? 'client' : null;
  }
  const figures = fingerprint(reading);
  if (seen.period === subject.period) {
    const said = chosen?.shown === subject.shown && chosen.over === figures;
    return subject.clientId !== null && !said && isAnother(seen, reading) ? 'figures' : null;
  }
  if (seen.figures !== figures || !hasMovement(reading)) return null;
  return same && isSame(same, seen, subject) ? null : 'period';
}

function isSameClient(seen: Seen, { shown, clientId }: Subject): boolean {
  return seen.shown === shown || (seen.clientId !== null && seen.clientId === clientId);
}

function isSameSubject(seen: Seen, subject: Subject): boolean {
  return isSameClient(seen, subject) && seen.period === subject.period;
}

/** Whether some statement shows other books than it did before. */
function isAnother(seen: Seen, reading: Reading): boolean {
  return Object.entries(marksOf(reading)).some(([which, now]) => {
    const before = seen.marks[which];
    return before !== undefined && (changedShare(before, now) ?? 0) >= FOREIGN_SHARE;
  });
}

function isSame({ shown, figures, periods }: SamePeriods, seen: Seen, subject: Subject): boolean {
  return (
    shown === subject.shown &&
    figures === seen.figures &&
    periods.includes(seen.period) &&
    periods.includes(subject.period)
  );
}

/** Takes a person's word that the figures are those of both periods; more than two may be alike. */
export function sameOf(same: SamePeriods | null, seen: Seen, subject: Subject): SamePeriods {
  const known = same?.shown === subject.shown && same.figures === seen.figures ? same.periods : [];
  const periods = [...new Set([...known, seen.period, subject.period])];
  return { shown: subject.shown, figures: seen.figures, periods };
}

function hasMovement(reading: Reading): boolean {
  return reading.statements.some(
    (statement) =>
      statement.kind !== 'trial-balance' ||
      statement.rows.some((row) => Boolean(row.debit) || Boolean(row.credit)),
  );
}
