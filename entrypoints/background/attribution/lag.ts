import { monthsOf } from '../../../rules/period';
import type { Reading } from '../../../rules/reading';
import { compareBooks, nothingKept, type Kept, type SameBooks } from './books';
import { fingerprint, movedDigests, rowDigests } from './digests';
import { marksFor } from './looks';
import { isSaid, type Remembered, type SamePeriods, type Seen } from './memory';
import { isSameClient, isSameSubject, type Subject } from './subject';

/** With this share of the rows somebody else's, a table is theirs, or half of each. */
const FOREIGN_SHARE = 0.5;
/** Rows that two periods may well have alike must nearly all be the old ones. */
const OLD_SHARE = 0.9;

/**
 * Half of the page has changed: the name and not the figures, the period and not the figures, the figures and not the
 * name; or name or period went on twice (`crossed`) before the figures came.
 */
export type Lag = { kind: 'client' | 'figures' | 'crossed' } | { kind: 'period'; before: string };

/**
 * Says whether a page has changed half: its name or period over the old figures, or its figures under the old name.
 * Many tools change the name first and fetch the figures afterwards, at once or row by row; some do it the other way
 * round. A period without movement may well repeat the one before it; of two clients' books half the rows agree only
 * where there is hardly anything in them, and one client's opening balances stay as they are while it is worked on.
 */
export function lagOf(memory: Remembered, subject: Subject, reading: Reading, kept: Kept): Lag | null {
  const said = isSaid(memory, subject, reading);
  const books = compare(memory, subject, reading, kept);
  if (!said && isForeign(memory, subject, reading)) return { kind: 'client' };
  const before = periodBefore(memory, subject, reading, kept);
  if (before !== null) return { kind: 'period', before };
  if (said) return null;
  if (books !== 'own' && memory.crossed && isSameSubject(memory.crossed, subject)) return { kind: 'crossed' };
  return books === 'other' || (books !== 'own' && isUnanswered(memory.asked, subject))
    ? { kind: 'figures' }
    : null;
}

/** Whether the page's figures go on from what is known of this client's books; null when that cannot be said. */
function compare(memory: Remembered, subject: Subject, reading: Reading, kept: Kept): SameBooks {
  const { seen } = memory;
  const moving = seen && isSameSubject(seen, subject) ? seen.moving : [];
  return compareBooks(reading, marksFor(memory, subject), kept, moving);
}

/** Whether the rows are those that stood under another name. */
function isForeign({ seen, looks }: Remembered, subject: Subject, reading: Reading): boolean {
  const rows = rowDigests(reading);
  const all = [...(seen ? [{ ...seen, doubted: false }] : []), ...looks];
  const own = shareIn(
    rows,
    all.filter((look) => isSameClient(look, subject) && !look.doubted),
  );
  const foreign = shareIn(
    rows,
    all.filter((look) => !isSameClient(look, subject)),
  );
  return foreign >= FOREIGN_SHARE && own < 1 && own <= foreign;
}

/** The period under which the same client showed these rows, here or when they were kept; null for rows of their own. */
function periodBefore(
  { seen, looks, same }: Remembered,
  subject: Subject,
  reading: Reading,
  kept: Kept,
): string | null {
  const { rows, sure } = movedDigests(reading);
  const share = (look: { rows: number[] }): number => shareIn(rows, [look]);
  const least = (period: string): number =>
    areApart(period, subject.period) ? (sure ? FOREIGN_SHARE : OLD_SHARE) : 1;
  const other =
    [...(seen ? [seen] : []), ...looks].find(
      (look) =>
        isSameClient(look, subject) && look.period !== subject.period && share(look) >= least(look.period),
    ) ?? kept.others.find((one) => share(one) >= OLD_SHARE && isUnlikeKept(kept, rows, sure));
  return !other || isSame(same, other.period, subject, reading) ? null : other.period;
}

/** Whether these are not the rows that were read for the period before; `unread` where none were. */
function isUnlikeKept({ rows: before }: Kept, rows: readonly number[], unread: boolean): boolean {
  return before.length === 0 ? unread : shareIn(rows, [{ rows: before }]) < OLD_SHARE;
}

/** A month and its year may well show an account alike; two months may not. A text that is no period is apart from all. */
function areApart(one: string, other: string): boolean {
  const [a, b] = [monthsOf(one), monthsOf(other)];
  return !a || !b || a.last < b.first || b.last < a.first;
}

/** The largest share of the rows that one of the looks has, 0 to 1; 0 for a page without rows. */
function shareIn(rows: readonly number[], looks: readonly { rows: number[] }[]): number {
  if (rows.length === 0) return 0;
  const shares = looks.map((look) => {
    const known = new Set(look.rows);
    return rows.filter((row) => known.has(row)).length / rows.length;
  });
  return Math.max(0, ...shares);
}

/** Asked of another period of the same client, and nobody has said whose the figures were. */
function isUnanswered(asked: Subject | null, subject: Subject): boolean {
  return asked !== null && isSameClient(asked, subject) && asked.period !== subject.period;
}

function isSame(same: SamePeriods | null, before: string, subject: Subject, reading: Reading): boolean {
  return (
    same !== null &&
    same.shown === subject.shown &&
    same.figures === fingerprint(reading) &&
    same.periods.includes(before) &&
    same.periods.includes(subject.period)
  );
}

/** Takes a person's word that the figures are those of both periods; more than two may be alike. */
export function sameOf(
  same: SamePeriods | null,
  subject: Subject,
  reading: Reading,
  before: string,
): SamePeriods {
  const figures = fingerprint(reading);
  const known = same?.shown === subject.shown && same.figures === figures ? same.periods : [];
  return { shown: subject.shown, figures, periods: [...new Set([...known, before, subject.period])] };
}

/** A person's choice goes on while the books it was made for do. */
export function goesOn(
  chosen: { over: number },
  seen: Seen | null,
  subject: Subject,
  reading: Reading,
): boolean {
  return (
    seen?.figures === chosen.over &&
    seen.shown === subject.shown &&
    seen.period === subject.period &&
    compareBooks(reading, seen.marks, nothingKept, []) === 'own'
  );
}
