import type { Reading } from '../../../rules/reading';
import { bookStatements } from './digests';
import { bookOf, marksOf, openingsAfter, openingsOf, type Marks, type Prints, type RowMarks } from './marks';

/** With this share of the figures changed that bookings do not move, the books are somebody else's. */
const FOREIGN_SHARE = 0.5;
/** The same over two periods: the one before may have been worked on after it was last looked at. */
const FOREIGN_SHARE_BESIDE = 0.8;
/** One figure may agree by chance: two companies with the same capital. */
const FEW = 2;
const SEVERAL = 3;

/** What is kept of a client, to compare a page with: prints by statement. */
export interface Kept {
  /** Of the very period, and the digests of its rows. */
  same: Marks;
  rows: number[];
  /** Balances that a period before or after says this one must open or close with. */
  beside: Record<string, { openings: Prints; closings: Prints }>;
  /** Digests of the rows of those periods. */
  others: { period: string; rows: number[] }[];
}

export const nothingKept: Kept = { same: {}, rows: [], beside: {}, others: [] };

/** Whether a page's figures are those of the books it was compared with; null when that cannot be said. */
export type SameBooks = 'own' | 'other' | null;

/** What was believed in this document decides, then what is kept of the period, then the periods beside it. */
export function compareBooks(
  reading: Reading,
  believed: Marks,
  kept: Kept,
  moving: readonly string[],
): SameBooks {
  const statements = bookStatements(reading);
  const now = marksOf(reading);
  const found = Object.entries(now).map(
    ([which, marks]) =>
      compareSeen(believed[which], marks, moving.includes(which)) ??
      compareFixed(kept.same[which]?.fixed, marks.fixed) ??
      compareBeside(
        kept.beside[which],
        statements.filter((one) => bookOf(one) === which),
      ),
  );
  if (found.includes('other')) return 'other';
  return found.includes('own') ? 'own' : null;
}

function compareSeen(before: RowMarks | undefined, now: RowMarks, moving: boolean): SameBooks {
  if (!before) return null;
  const fixed = compareFixed(before.fixed, now.fixed);
  if (fixed || moving || overlap(before.fixed, now.fixed).both >= FEW) return fixed;
  const all = overlap(before.all, now.all);
  if (all.both > 0) return all.differ / all.both >= FOREIGN_SHARE ? 'other' : null;
  const whole = before.whole && now.whole;
  return whole && sizeOf(before.all) >= SEVERAL && sizeOf(now.all) >= SEVERAL ? 'other' : null;
}

function compareFixed(before: Prints | undefined, now: Prints): SameBooks {
  const { both, differ } = overlap(before ?? {}, now);
  if (both < FEW) return null;
  if (differ / both >= FOREIGN_SHARE) return 'other';
  return both >= SEVERAL ? 'own' : null;
}

function compareBeside(
  kept: Kept['beside'][string] | undefined,
  statements: ReturnType<typeof bookStatements>,
): SameBooks {
  if (!kept) return null;
  const pairs = statements.flatMap((one) => [
    overlap(kept.openings, openingsOf(one)),
    overlap(kept.closings, openingsAfter(one)),
  ]);
  const both = pairs.reduce((sum, pair) => sum + pair.both, 0);
  const differ = pairs.reduce((sum, pair) => sum + pair.differ, 0);
  if (both < SEVERAL) return null;
  if (differ / both >= FOREIGN_SHARE_BESIDE) return 'other';
  return differ / both < FOREIGN_SHARE ? 'own' : null;
}

/** How many figures stand in both, and how many of them differ. */
function overlap(before: Prints, now: Prints): { both: number; differ: number } {
  const both = Object.keys(now).filter((key) => Object.hasOwn(before, key));
  return { both: both.length, differ: both.filter((key) => before[key] !== now[key]).length };
}

const sizeOf = (prints: Prints): number => Object.keys(prints).length;
