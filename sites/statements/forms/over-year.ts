/** One line or two may have turned back within the year. */
const FEW = 3;
/** Less than half a cent is nothing. */
const NEARLY = 0.005;

type Pair = readonly [period: number | null, year: number | null];

const exceeds = (one: number, other: number): boolean => Math.abs(one) > Math.abs(other) + NEARLY;

/**
 * Whether a period and its year so far stand under each other's headings: the year has less than the period wherever
 * they differ, line after line. A line in which one of them is blank or nil says nothing.
 */
export function isOverYear(pairs: readonly Pair[]): boolean {
  const both = pairs.flatMap(([period, year]) => (period && year ? [{ period, year }] : []));
  return (
    both.filter(({ period, year }) => exceeds(period, year)).length >= FEW &&
    !both.some(({ period, year }) => exceeds(year, period))
  );
}
