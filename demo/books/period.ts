/** An accounting month, `YYYY-MM`. */
export type Period = string;

/** The months that the demo books hold. */
export const PERIODS: readonly Period[] = Array.from(
  { length: 11 },
  (_, i) => `2026-${String(i + 1).padStart(2, '0')}`,
);

/** The month for which the given closing balances of the client files hold. */
export const ANCHOR: Period = '2026-10';

export const monthOf = (period: Period): number => Number(period.slice(5, 7));

export const isQuarterEnd = (period: Period): boolean => monthOf(period) % 3 === 0;

export const firstOfQuarter = (period: Period): Period => {
  const first = Math.floor((monthOf(period) - 1) / 3) * 3 + 1;
  return `${period.slice(0, 5)}${String(first).padStart(2, '0')}`;
};

export const lastDay = (period: Period): number =>
  new Date(Date.UTC(Number(period.slice(0, 4)), monthOf(period), 0)).getUTCDate();

export const dateIn = (period: Period, day: number): string =>
  `${period}-${String(Math.min(day, lastDay(period))).padStart(2, '0')}`;

/** The months from one to another, both included. */
export const between = (from: Period, to: Period): Period[] =>
  PERIODS.filter((period) => period >= from && period <= to);
