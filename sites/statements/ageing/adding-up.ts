import { parseAmount } from '../../numbers';
import { isOneCell, type PrintedTable } from '../../tables/printed';

/** More would fit by chance. */
const TRIED = 8;
const HALF_CENT = 0.005;

/** By row, the figures of some columns; rows in which one of them is none are left out. */
function figuresIn({ rows }: PrintedTable, columns: readonly number[]): number[][] {
  return rows.flatMap((row) => {
    if (isOneCell(row)) return [];
    const figures = columns.map((at) => {
      const amount = parseAmount(row.cells[at] ?? '');
      if (amount.kind === 'number') return amount.value;
      return amount.kind === 'not-a-number' ? NaN : 0;
    });
    return figures.some(Number.isNaN) ? [] : [figures];
  });
}

/**
 * Which of some columns of unknown names are buckets too: the only fewest that, with those known, add up to the
 * balance of every row. None where the known ones do by themselves, or nothing does.
 */
export function bucketsAddingUp(
  table: PrintedTable,
  balance: number,
  known: readonly number[],
  open: readonly number[],
): number[] {
  if (balance < 0 || !open.length || open.length > TRIED) return [];
  const rows = figuresIn(table, [balance, ...known, ...open]);
  if (!rows.some(([own]) => own !== 0)) return [];
  const fits = (mask: number): boolean =>
    rows.every(([own = 0, ...figures]) => {
      const sum = figures.reduce(
        (total, figure, n) => (n < known.length || mask & (1 << (n - known.length)) ? total + figure : total),
        0,
      );
      return Math.abs(sum - own) < HALF_CENT;
    });
  const size = (mask: number): number => open.filter((_, n) => mask & (1 << n)).length;
  const fitting = [...Array(2 ** open.length).keys()].filter(fits).sort((one, other) => size(one) - size(other));
  const [first, second] = fitting;
  if (first === undefined || (second !== undefined && size(second) === size(first))) return [];
  return open.filter((_, n) => first & (1 << n));
} // prettier-ignore
