/** Columns that add up the year so far, beside those of the period. */

/** What a return's columns of the year so far hold beyond this period, in yuan, column by column. */
export function monthsBefore(amounts: Readonly<Record<string, number | null>>): (number | null)[] {
  const columns = Object.keys(amounts);
  return columns.filter(isYearSoFar).map((column) => {
    const own = columns.filter((other) => !isYearSoFar(other) && groupOf(other) === groupOf(column));
    const [period] = own;
    return own.length === 1 && period !== undefined
      ? less(amounts[column] ?? null, amounts[period] ?? null)
      : null;
  });
}

const isYearSoFar = (column: string): boolean => column.includes('累计');
const groupOf = (column: string): string => column.split(' / ').slice(0, -1).join(' / ');

/** In yuan; null where either is not known. */
export const less = (sum: number | null, part: number | null): number | null =>
  sum === null || part === null ? null : sum - part;
