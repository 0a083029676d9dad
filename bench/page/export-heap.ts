/** Runs inside a page: how much of an archive is in memory at once while it is written to a file. */
import { openDatabase } from '../../storage/database';
import { createTransfer } from '../../storage/transfer';
import { partText } from '../../storage/transfer/parts';
import { filled, NAME } from './archive';
import { liveHeap } from './heap';

/** Reads of notes between two counts: each one collects all garbage. */
const EVERY = 5;

/** Puts notes there for the two below; each of them wants a page of its own. */
export const fill = async (count: number): Promise<void> => (await filled(count)).close();

function peakAbove(before: number) {
  let peak = 0;
  return { look: () => (peak = Math.max(peak, liveHeap() - before)), value: () => peak };
}

/** Live heap at every few reads of the export and at the end of it, bytes above that before it. */
export async function ofExport(): Promise<number> {
  const db = openDatabase(NAME);
  const peak = peakAbove(liveHeap());
  let reads = 0;
  db.use({
    stack: 'dbcore',
    name: 'heap',
    create: (core) => ({
      table: (name) => ({
        ...core.table(name),
        async query(request) {
          const answer = await core.table(name).query(request);
          if (name === 'notes' && (reads += 1) % EVERY === 0) peak.look();
          return answer;
        },
      }),
    }),
  });
  const { parts } = await createTransfer(db, { now: Date.now }).export({ clientId: null });
  peak.look();
  // As they are sent, one after the other.
  for (const part of parts) {
    const text = await partText(part);
    peak.look();
    if (text === '') throw new Error('A part is empty.');
  }
  db.close();
  return peak.value();
}

/** The same of all notes read at once and written with one call. */
export async function ofAllAtOnce(): Promise<number> {
  const db = openDatabase(NAME);
  const peak = peakAbove(liveHeap());
  const rows = await db.notes.toArray();
  peak.look();
  const text = JSON.stringify(rows);
  peak.look();
  db.close();
  if (text.length < rows.length) throw new Error('The text is shorter than its rows.');
  return peak.value();
}
