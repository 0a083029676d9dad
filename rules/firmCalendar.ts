/** Holidays and announced days of filing of one year: what is in force, and the firm's own list as a pack. */
import { calendarFor, holidaysOf, yearOf, type Calendar, type Holiday } from './calendar';
import { filingDeadline } from './deadline';
import { packFormat, type Pack } from './pack';
import { monthsBefore } from './period';
import type { Text } from './verdict';

/** The pack that holds what the firm has entered. */
export const FIRM_CALENDAR = 'firm-calendar';

type Announced = Calendar['filing'][number];

/** What somebody has entered for a year (`2027`). */
export interface CalendarEntries {
  year: string;
  days: Holiday[];
  filing: Announced[];
}

/** A year as it is in force. */
export interface CalendarYear {
  year: string;
  days: Holiday[];
  /** Where its holidays are from; null when nobody knows them. */
  from: Pick<Calendar, 'source' | 'grade'> | null;
  /** The last day to file, month by month; null where nobody knows it. */
  months: { month: string; last: string | null; announced: boolean }[];
}

const monthsOfYear = (year: string): string[] => monthsBefore(`${String(Number(year) + 1)}-01`, 12).sort();

/** A year of the packs in use; its days in their order. */
export function calendarYear(packs: readonly Pack[], year: string): CalendarYear {
  const list = calendarFor(packs, year);
  const announced = new Set(
    packs.flatMap(({ calendar }) => calendar?.filing.map(({ month }) => month) ?? []),
  );
  return {
    year,
    days: holidaysOf(packs)
      .filter((holiday) => yearOf(holiday) === year)
      .sort((a, b) => a.from.localeCompare(b.from)),
    from: list && { source: list.source, grade: list.grade },
    months: monthsOfYear(year).map((month) => {
      const [before = ''] = monthsBefore(month, 1);
      const last = filingDeadline(packs, before, true)?.day ?? null;
      return { month, last, announced: announced.has(month) };
    }),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The version after this one, `1.0.8` after `1.0.7`. */
function versionAfter(version: string | undefined): string {
  const [major = 1, minor = 0, patch = -1] = version?.split('.').map(Number) ?? [];
  return [major, minor, patch + 1].join('.');
}

/**
 * The firm's own pack with these entries in the place of what it had for the year. Holidays that are those of the
 * other packs anyway are not written down again, so that their source is still named.
 * @param packs all packs in use, the firm's own among them
 * @param signed who enters it, on which day, how that is written as a source, and what the pack is called
 */
export function firmCalendar(
  packs: readonly Pack[],
  { year, days, filing }: CalendarEntries,
  signed: { title: Text; publisher: string; source: string; day: string },
): Record<string, unknown> {
  const own = packs.find(({ manifest }) => manifest.id === FIRM_CALENDAR);
  const others = calendarYear(
    packs.filter((pack) => pack !== own),
    year,
  );
  const sorted = [...days].sort((a, b) => a.from.localeCompare(b.from));
  const version = versionAfter(own?.manifest.version);
  return {
    format: packFormat.name,
    formatVersion: `${String(packFormat.major)}.${String(packFormat.minor)}`,
    manifest: {
      id: FIRM_CALENDAR,
      version,
      title: signed.title,
      publisher: signed.publisher,
      licence: 'MIT',
      language: 'zh-CN',
      jurisdiction: 'CN',
      minimumAppVersion: '0.1.0',
      changelog: [{ version, date: signed.day, text: { 'zh-CN': year, en: year } }],
    },
    parameters: [],
    rules: [],
    scripts: [],
    glossary: [],
    promises: [],
    calendar: {
      source: signed.source,
      grade: 'B',
      days: [
        ...(own?.calendar?.days.filter((holiday) => yearOf(holiday) !== year) ?? []),
        ...(same(sorted, others.days) ? [] : sorted),
      ],
      filing: [
        ...(own?.calendar?.filing.filter(({ month }) => !month.startsWith(year)) ?? []),
        ...filing,
      ].sort((a, b) => a.month.localeCompare(b.month)),
    },
    cases: [],
  };
}
