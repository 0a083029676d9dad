import type { Reading } from '../../../rules/reading';
import { fingerprint, rowDigests } from './digests';
import { added, marksOf, type Marks } from './marks';
import { isSameSubject, type Subject } from './subject';

/** Rows remembered of one subject; a page of more is told by its last ones. */
export const MOST_ROWS = 6000;

/** What a tab showed for a moment. */
export interface Look extends Subject {
  rows: number[];
  /** Of the last look alone. */
  marks: Marks;
  /** Milliseconds since the epoch: since when and until when it was seen so. */
  since: number;
  until: number;
  /** These figures may have been the ones before. */
  doubted: boolean;
}

/** What a tab last showed for long enough to be believed. */
export interface Seen extends Subject {
  /** Digest of the statements, as they stood last. */
  figures: number;
  /** Digests of all rows with a figure that were shown under this name and period in this document. */
  rows: number[];
  /** Rows by statement, of the same. */
  marks: Marks;
  /** Statements of which a person said that other figures are still this client's. */
  moving: string[];
}

/** Figures that a person said are those of two periods alike. Under the name of either they are nobody else's. */
export interface SamePeriods {
  shown: string;
  figures: number;
  periods: string[];
}

/** A name or period that waits for its own figures; milliseconds since the epoch. */
export interface Waiting extends Subject {
  since: number;
}

/** What a tab remembers of the figures it showed, and what a person said of them. */
export interface Remembered {
  seen: Seen | null;
  looks: Look[];
  waiting: Waiting | null;
  /** The name or period was changed while the figures of the one before had not come yet. */
  crossed: Subject | null;
  /** A question that nobody has answered: whose the figures under this name are. */
  asked: Subject | null;
  same: SamePeriods | null;
  /** `moved`: the question was whether these figures are still the client's. */
  chosen: { shown: string; over: number; moved: boolean } | null;
}

export const nothingRemembered: Omit<Remembered, 'chosen'> = {
  seen: null,
  looks: [],
  waiting: null,
  crossed: null,
  asked: null,
  same: null,
};

/** A person's word counts under the name and for the figures it was given for. */
export function isSaid(
  { chosen }: Pick<Remembered, 'chosen'>,
  { shown }: Subject,
  reading: Reading,
): boolean {
  return chosen?.shown === shown && chosen.over === fingerprint(reading);
}

/** What is believed once the page has stood still. */
export function seenOf(
  subject: Subject,
  reading: Reading,
  { seen, chosen }: Pick<Remembered, 'seen' | 'chosen'>,
): Seen {
  const before = seen && isSameSubject(seen, subject) ? seen : null;
  const now = marksOf(reading);
  const said = chosen?.moved && isSaid({ chosen }, subject, reading) ? Object.keys(now) : [];
  return {
    ...subject,
    figures: fingerprint(reading),
    rows: [...new Set([...(before?.rows ?? []), ...rowDigests(reading)])].slice(-MOST_ROWS),
    marks: added(before?.marks ?? {}, now),
    moving: [...new Set([...(before?.moving ?? []), ...said])],
  };
}

/** What is believed from now on: the figures stood still. */
export function believe<T extends Remembered>(memory: T, subject: Subject, reading: Reading): T {
  return { ...memory, seen: seenOf(subject, reading, memory), looks: [], crossed: null };
}
