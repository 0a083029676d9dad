import type { Identity } from '../../../messages';
import type { Reading } from '../../../rules/reading';
import { namesIn, shownOf } from '../identity';

/** Whose and when: the key under which figures may be kept. */
export interface Owner {
  clientId: string;
  period: string;
}

/** What a page claims to show, whether or not the archive knows it. */
export interface Subject {
  shown: string;
  clientId: string | null;
  /** Empty while the page names none. */
  period: string;
}

/** Null while anything about client or period is not certain. */
export function ownerOf(identity: Identity, reading: Reading): Owner | null {
  if (identity.state !== 'known' || identity.level !== 'certain' || !reading.period) return null;
  return { clientId: identity.client.id, period: reading.period };
}

/** The name on the page, or the several that stand there. */
export function shownIn(reading: Reading): string {
  return reading.client?.name ?? shownOf(reading.candidates);
}

export function subjectOf(identity: Identity, reading: Reading): Subject {
  return { ...claimedBy(reading), clientId: identity.state === 'known' ? identity.client.id : null };
}

/** By the page alone, before the archive was asked. */
export function claimedBy(reading: Reading): Subject {
  return { shown: shownIn(reading), clientId: null, period: reading.period ?? '' };
}

export function isSameClient(one: Subject, other: Subject): boolean {
  return one.shown === other.shown || (one.clientId !== null && one.clientId === other.clientId);
}

/** Whether a page named this client beside the one before: half of it had changed already, the other half had not. */
export function isNamedIn(subject: Subject, mixed: Subject): boolean {
  return (
    mixed.shown !== subject.shown &&
    mixed.period === subject.period &&
    namesIn(mixed.shown).includes(subject.shown)
  );
}

export function isSameSubject(one: Subject, other: Subject): boolean {
  return isSameClient(one, other) && one.period === other.period;
}
