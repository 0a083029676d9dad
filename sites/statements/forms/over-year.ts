/** One line or two may have turned back within the year. */
const FEW = 3;
/** Less than half a cent is nothing. */
const NEARLY = 0.005;

export interface Pair {
  period: number | null;
  year: number | null;
  /** Falls when a sale is taken back: revenue, its costs and taxes, and what remains of them. */
  ofSale: boolean;
}

const exceeds = (one: number, other: number): boolean => Math.abs(one) > Math.abs(other) + NEARLY;

/**
 * Whether a period and its year so far stand under each other's headings: the year has less than the period wherever
 * they differ, line after line. A line in which one of them is blank or nil says nothing. Where nothing was spent
 * before the period, it may as well be that sales were taken back.
 */
export function isOverYear(pairs: readonly Pair[]): boolean {
  const both = pairs.flatMap(({ period, year, ofSale }) =>
    period && year ? [{ period, year, ofSale }] : [],
  );
  const over = both.filter(({ period, year }) => exceeds(period, year));
  if (over.length < FEW || both.some(({ period, year }) => exceeds(year, period))) return false;
  return !(over.every(({ ofSale }) => ofSale) && both.some(({ ofSale }) => !ofSale));
}
