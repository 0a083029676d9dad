/** Days and times typed by hand: what people write, read into ISO. */
import { addDays, clock, dayOf, shortDay } from './format';

function exists(day: string): string | null {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(day) ? day : null;
}

/**
 * Reads `2026-11-13`, `11-13`, `11.13`, `11/13`, `1113` or `+3` (days from now) as a day.
 * Without a year it is the next such day, or the last one when `past` is set. Null when it is no day.
 */
export function parseDay(text: string, now: number, past = false): string | null {
  const today = dayOf(now);
  const clean = text.trim();
  const relative = /^\+(\d{1,3})$/.exec(clean);
  if (relative?.[1]) return addDays(today, Number(relative[1]));
  const full = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(clean);
  if (full) return exists(`${full[1]}-${full[2]?.padStart(2, '0')}-${full[3]?.padStart(2, '0')}`);
  const short = /^(\d{1,2})[-./](\d{1,2})(?!\d)/.exec(clean) ?? /^(\d{2})(\d{2})$/.exec(clean);
  if (!short) return null;
  const rest = `${short[1]?.padStart(2, '0')}-${short[2]?.padStart(2, '0')}`;
  const year = Number(today.slice(0, 4));
  const here = exists(`${year}-${rest}`);
  if (past) return here && here <= today ? here : exists(`${year - 1}-${rest}`);
  return here && here >= today ? here : exists(`${year + 1}-${rest}`);
}

/** Reads `11-11 10:08` or `2026-11-11 10:08` as a moment that has been, ISO; null when it is none. */
export function parseMoment(text: string, now: number): string | null {
  const found = /^(.*?)\s+(\d{1,2})[:：](\d{2})$/.exec(text.trim());
  if (!found) return null;
  const day = parseDay(found[1] ?? '', now, true);
  const hours = Number(found[2]);
  const minutes = Number(found[3]);
  if (!day || hours > 23 || minutes > 59) return null;
  const date = new Date(`${day}T00:00:00`);
  date.setHours(hours, minutes);
  return date.toISOString();
}

/** `11-11 10:08`, as the field shows a moment; with the year when it is not this one. */
export function showMoment(iso: string, now: number): string {
  const ms = Date.parse(iso);
  return `${shortDay(dayOf(ms), now)} ${clock(ms)}`;
}
