import type { Pack } from './pack';

/** Whether a day (`2026-10-01`) is worked. */
export type Works = (day: string) => boolean;

export type Calendar = NonNullable<Pack['calendar']>;
export type Holiday = Calendar['days'][number];

/** The year whose list an entry belongs to: a New Year that begins on the last day of December is of the next one. */
export const yearOf = ({ to }: Holiday): string => to.slice(0, 4);

const weekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Whose list of holidays counts for a year (`2026`): the first pack's that has one; null when nobody knows that year. */
export function calendarFor(packs: readonly Pack[], year: string): Calendar | null {
  const has = ({ calendar }: Pack) => calendar?.days.some((holiday) => yearOf(holiday) === year);
  return packs.find(has)?.calendar ?? null;
}

/** The holidays in force: of each year those of one pack, so that a list of the firm takes the place of another. */
export function holidaysOf(packs: readonly Pack[]): Holiday[] {
  const lists = new Map<string, Calendar | null>();
  const listOf = (year: string) => {
    const known = lists.get(year) ?? calendarFor(packs, year);
    lists.set(year, known);
    return known;
  };
  return packs.flatMap(
    ({ calendar }) => calendar?.days.filter((holiday) => listOf(yearOf(holiday)) === calendar) ?? [],
  );
}

/** Weekends are computed; the holidays in force say which days are otherwise. */
export function worksBy(packs: readonly Pack[]): Works {
  const days = holidaysOf(packs);
  return (day) => days.find(({ from, to }) => from <= day && day <= to)?.works ?? !weekend(day);
}
