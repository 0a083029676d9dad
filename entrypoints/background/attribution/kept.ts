import type { Reading } from '../../../rules/reading';
import { storage } from '../storage';
import { isJustBefore, keptFor } from './beside';
import { nothingKept, type Kept } from './books';
import { bookStatements } from './digests';
import { bookOf } from './marks';
import type { Owner } from './subject';

/** What is kept of a client that a page's statements can be compared with. */
export async function keptOf(owner: Owner | null, reading: Reading): Promise<Kept> {
  if (!owner) return nothingKept;
  const shown = new Set(bookStatements(reading).map(bookOf));
  const periods = (await storage.statements.periods(owner.clientId)).filter(
    (other) =>
      other === owner.period || isJustBefore(other, owner.period) || isJustBefore(owner.period, other),
  );
  const kept = await Promise.all(
    periods.map(async (period) => storage.statements.list(owner.clientId, period)),
  );
  return keptFor(
    owner.period,
    kept.flat().filter(({ statement }) => shown.has(bookOf(statement))),
  );
}
