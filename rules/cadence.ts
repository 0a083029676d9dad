/** How often a client of a tier is spoken to. */
import { addDays } from './period';
import type { Tier } from './verdict';

/** Days between contacts by tier. */
export const contactDays: Readonly<Record<Tier, number>> = { A: 14, B: 30, C: 60, D: 90 };

/**
 * When the next contact is due, a day. Never spoken to: today. Without a tier nobody can say.
 * @param last day or time of the last contact, ISO 8601
 */
export function nextContact(
  tier: Tier | null,
  last: string | null,
  today: string,
): { everyDays: number; due: string } | null {
  if (!tier) return null;
  const everyDays = contactDays[tier];
  return { everyDays, due: last ? addDays(last, everyDays) : today };
}

/** Whole days a due day lies back; negative while it is still to come. */
export function daysOverdue(due: string, today: string): number {
  return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${due}T00:00:00Z`)) / 86_400_000);
}
