/** Whether the holidays of a pack can be used: days that there are, each in one entry, none longer than a month. */
import type { Pack } from '../pack';
import { addDays } from '../period';
import { problem, type PackProblem } from './problem';

/** Days above which an entry is no holiday but a slip of the hand. */
const LONGEST = 31;

/** Whether the calendar has this day: no February 30. */
export const isDay = (day: string): boolean =>
  new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;

const noDay = (path: string, day: string): PackProblem =>
  problem(path, `${day} is no day of the calendar`, 'look at the length of the month');

type Calendar = NonNullable<Pack['calendar']>;

function reviewDays(days: Calendar['days']): PackProblem[] {
  return days.flatMap(({ from, to }, index) => {
    const path = `calendar.days.${index}`;
    const ends = (['from', 'to'] as const).filter((end) => !isDay({ from, to }[end]));
    if (ends.length > 0) return ends.map((end) => noDay(`${path}.${end}`, { from, to }[end]));
    if (to < from) return [problem(`${path}.to`, 'it ends before it begins', 'exchange the two days')];
    if (to > addDays(from, LONGEST - 1))
      return [problem(path, 'the holiday is longer than a month', 'look at its last day')];
    const twin = days.slice(0, index).find((other) => other.from <= to && from <= other.to);
    const day = twin && (twin.from > from ? twin.from : from);
    return day === undefined ? [] : [problem(path, `${day} is in two entries`, 'take it out of one of them')];
  });
}

function reviewFiling(filing: Calendar['filing']): PackProblem[] {
  return filing.flatMap(({ month, last }, index) => {
    const path = `calendar.filing.${index}`;
    if (!isDay(last)) return [noDay(`${path}.last`, last)];
    if (!last.startsWith(month))
      return [problem(`${path}.last`, `${last} is not in ${month}`, `write a day of ${month}`)];
    return filing.slice(0, index).some((other) => other.month === month)
      ? [problem(path, `\`${month}\` is there twice`, 'keep one of them')]
      : [];
  });
}

/** Everything in a pack's calendar that would not work; empty where it has none. */
export const reviewCalendar = ({ calendar }: Pack): PackProblem[] =>
  calendar ? [...reviewDays(calendar.days), ...reviewFiling(calendar.filing)] : [];
