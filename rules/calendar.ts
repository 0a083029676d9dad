import type { Pack } from './pack';

/** Whether a day (`2026-10-01`) is worked. */
export type Works = (day: string) => boolean;

const weekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Weekends are computed; the first pack that has a calendar says which days are otherwise. */
export function worksBy(packs: readonly Pack[]): Works {
  const days = packs.find(({ calendar }) => calendar !== undefined)?.calendar?.days ?? [];
  return (day) => days.find(({ from, to }) => from <= day && day <= to)?.works ?? !weekend(day);
}
