import type { Reading } from '../../../rules/reading';
import { bookStatements } from '../attribution/digests';
import { storage } from '../storage';
import type { TabState } from '../tabs';

/** Whether a profile found what it names on a page with figures; null when the page says nothing about that. */
export function fareOf(reading: Reading): { profile: string; why: string | null } | null {
  if (!reading.profile || reading.loading || bookStatements(reading).length === 0) return null;
  const named = [reading.client, ...reading.candidates].some((claim) => claim?.found === 'profile');
  const stale = reading.problems.some(({ code }) => code === 'profile-stale');
  if (!named && !stale) return null;
  return { profile: reading.profile, why: stale ? 'client' : reading.period === null ? 'period' : null };
}

/** Notes it for the workbench. */
export async function noteHealth(tab: TabState, reading: Reading): Promise<void> {
  const fare = fareOf(reading);
  if (fare) await storage.profiles.note(fare.profile, new URL(tab.origin).host, fare.why);
}
