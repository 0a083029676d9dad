import type { Reading } from '../../../rules/reading';
import { fingerprint, rowDigests } from './digests';
import type { Lag } from './lag';
import { AHEAD, LATE } from './moments';
import { added, marksOf, type Marks } from './marks';
import { isSameClient, isSameSubject, type Subject } from './subject';

/** Rows remembered of one subject; a page of more is told by its last ones. */
const MOST_ROWS = 6000;
/** Looks remembered that were not believed yet: of who went fast from client to client. */
const MOST_LOOKS = 3;
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

/** The memory as a look at the page finds it: what was looked at last stood there until now. */
export function beforeLook<T extends Remembered>(memory: T, subject: Subject, now: number): T {
  const [last, ...others] = memory.looks;
  const looks = last ? [{ ...last, until: now }, ...others] : [];
  return { ...memory, crossed: crossedBy(memory, subject, now), looks: looks.filter(wasSeen(memory)) };
}

/**
 * Figures that came a moment ahead of their name say nothing of the name that stood there; once somebody could have
 * looked at them they do.
 */
const wasSeen =
  ({ seen }: Remembered) =>
  (look: Look): boolean =>
    stood(look) || !seen || !isSameSubject(seen, look);

const stood = ({ since, until }: Look): boolean => until - since >= AHEAD;

/** What the statements of a subject showed: believed, or else looked at last. */
export function marksFor({ seen, looks }: Pick<Remembered, 'seen' | 'looks'>, subject: Subject): Marks {
  const believed = seen && isSameSubject(seen, subject) ? seen.marks : {};
  const [last] = looks;
  const looked = last && !last.doubted && stood(last) && isSameSubject(last, subject) ? last.marks : {};
  return { ...looked, ...believed };
}

/** Someone went on before the figures came: from here on what comes may be those of the one before. */
function crossedBy({ crossed, waiting, seen }: Remembered, subject: Subject, now: number): Subject | null {
  if (crossed && isSameSubject(crossed, subject)) return crossed;
  if (!waiting || isSameSubject(waiting, subject) || now - waiting.since > LATE) return null;
  return seen && isSameSubject(seen, subject) ? null : subject;
}

/** The memory after one more look at the page. */
export function afterLook<T extends Remembered>(
  memory: T,
  subject: Subject,
  reading: Reading,
  lag: Lag | null,
  now: number,
): T {
  const waits = lag !== null && lag.kind !== 'figures';
  const since = memory.waiting && isSameSubject(memory.waiting, subject) ? memory.waiting.since : now;
  // The old figures under a new name are remembered already, new ones under the old name are nobody's.
  const own = lag ? lag.kind === 'crossed' : memory.seen?.figures !== fingerprint(reading);
  return {
    ...memory,
    waiting: waits ? { ...subject, since } : null,
    asked: askedAfter(memory.asked, subject, lag),
    looks: own ? lookedAt(memory.looks, subject, reading, lag !== null, now) : memory.looks,
  };
}

/** What is believed from now on: the figures stood still. */
export function believe<T extends Remembered>(memory: T, subject: Subject, reading: Reading): T {
  return { ...memory, seen: seenOf(subject, reading, memory), looks: [], crossed: null };
}

function lookedAt(looks: Look[], subject: Subject, reading: Reading, doubted: boolean, now: number): Look[] {
  const rows = rowDigests(reading).slice(-MOST_ROWS);
  const same = looks.find((look) => isSameSubject(look, subject) && look.rows.join() === rows.join());
  const others = looks
    .filter((look) => !isSameSubject(look, subject))
    .map((look) => ({ ...look, marks: {} }));
  const look = { ...subject, rows, marks: marksOf(reading), since: same?.since ?? now, until: now, doubted };
  return [look, ...others].slice(0, MOST_LOOKS);
}

function askedAfter(asked: Subject | null, subject: Subject, lag: Lag | null): Subject | null {
  const kept = asked && isSameClient(asked, subject) ? asked : null;
  if (lag?.kind === 'figures') return kept ?? subject;
  return lag ? kept : null;
}
