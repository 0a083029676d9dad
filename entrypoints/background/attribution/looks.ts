import type { Reading } from '../../../rules/reading';
import { fingerprint, rowDigests } from './digests';
import type { Lag } from './lag';
import { marksOf, type Marks } from './marks';
import { MOST_ROWS, type Look, type Remembered, type Waiting } from './memory';
import { AHEAD, LATE } from './moments';
import { isNamedIn, isSameClient, isSameSubject, type Subject } from './subject';

/** Looks remembered that were not believed yet: of who went fast from client to client. */
const MOST_LOOKS = 3;

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

/** A page that named two for a moment, because a frame of it was late, has gone on to nobody else. */
const isStill = (before: Subject, subject: Subject): boolean =>
  isSameSubject(before, subject) || isNamedIn(subject, before);

/** Someone went on before the figures came: from here on what comes may be those of the one before. */
function crossedBy({ crossed, waiting, seen }: Remembered, subject: Subject, now: number): Subject | null {
  if (crossed && isStill(crossed, subject)) return subject;
  if (!waiting || isStill(waiting, subject) || now - waiting.since > LATE) return null;
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
  // The old figures under a new name are remembered already, new ones under the old name are nobody's.
  const own = lag ? lag.kind === 'crossed' : memory.seen?.figures !== fingerprint(reading);
  return {
    ...memory,
    waiting: waits ? waitingFor(memory.waiting, subject, now) : null,
    asked: askedAfter(memory.asked, subject, lag),
    looks: own ? lookedAt(memory.looks, subject, reading, lag !== null, now) : memory.looks,
  };
}

/** A name or period that waits for its figures, since it was first seen to. */
export function waitingFor(waiting: Waiting | null, subject: Subject, now: number): Waiting {
  return { ...subject, since: waiting && isSameSubject(waiting, subject) ? waiting.since : now };
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
