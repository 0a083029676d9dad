import type { Identity } from '../../messages';
import type { Reading, Statement } from '../../rules/reading';
import { isWhole, whichStatement } from '../../rules/which-statement';
import type { StoredStatement } from '../../storage/records';
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

/** Figures that a person said are those of two periods alike. Under the name of either they are nobody else's. */
export interface SamePeriods {
  shown: string;
  figures: number;
  periods: string[];
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

/** A part of a table must not take the place of the whole one read before. */
export function wouldLose(kept: readonly StoredStatement[], statement: Statement): boolean {
  if (isWhole(statement)) return false;
  return kept.some(
    (row) => whichStatement(row.statement) === whichStatement(statement) && isWhole(row.statement),
  );
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
export function lagOf(
  seen: Seen | null,
  subject: Subject,
  reading: Reading,
  alike: SamePeriods | null = null,
): 'client' | 'period' | null {
  if (!seen) return null;
  const same = seen.shown === subject.shown || (seen.clientId !== null && seen.clientId === subject.clientId);
  if (!same) {
    const rows = rowDigests(reading);
    const old = new Set(seen.rows);
    const foreign = rows.filter((row) => old.has(row)).length;
    return rows.length > 0 && foreign / rows.length >= FOREIGN_SHARE ? 'client' : null;
  }
  const moved = seen.period !== subject.period && hasMovement(reading);
  if (!moved || seen.figures !== fingerprint(reading)) return null;
  return alike && isSame(alike, seen, subject) ? null : 'period';
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

/** Tells two sets of figures apart; not a digest against an attacker. */
export function fingerprint(reading: Reading): number {
  return digest(JSON.stringify(bookStatements(reading).map(({ kind, rows }) => ({ kind, rows }))));
}

function rowDigests(reading: Reading): number[] {
  return bookStatements(reading).flatMap(({ rows }) =>
    rows.filter(hasFigure).map((row) => digest(JSON.stringify(row))),
  );
}

/** Whether a figure other than nil stands in it; returns and ageings keep theirs by column one level down. */
function hasFigure(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasFigure);
  return typeof value === 'number' && value !== 0;
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
