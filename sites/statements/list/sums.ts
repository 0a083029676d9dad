import { folded } from '../../text';

const SUM =
  /^(?:本页|本日|本月|本期|本季|本年|当前|当期|全部|累计|科目|客户|供应商)?(?:合计|总计|小计|共计|累计(?:发生额?)?)(?:[([].*[)\]])?(?:[:：].*|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]+)?$|^(?:grand|sub|page|net)?-?totals?(?:[:：(].*)?$/i;

/** Asked first: lists have many cells, and few of them have such a word. */
const WORD = /[计合]|total/i;

/** A label of a row that adds up others. */
export const isSum = (text: string): boolean => WORD.test(text) && SUM.test(folded(text));

/** A label of a row that adds up one page. */
export const isPageSum = (text: string): boolean => /^本页|^page/i.test(folded(text));

/** Half of the last digit printed; figures in 万元 are each off by that much. */
const HALF_CENT = 0.005;

/** Sums printed under rows, held against what stands above them. */
export interface PrintedSum {
  label: string;
  /** Rows read before it. */
  after: number;
  amounts: Readonly<Record<string, number | null>>;
}

type Amounts = Readonly<Record<string, number | null>>;

/** What the rows of a part come to, one of the parts that a sum may be of; null where one is not known. */
function partsOf(
  rows: readonly Amounts[],
  sums: readonly PrintedSum[],
  n: number,
  column: string,
): { start: number; sum: number }[] {
  const { after } = sums[n]!;
  return [0, sums[n - 1]?.after ?? 0].flatMap((start) => {
    const part = rows.slice(start, after).map((row) => row[column] ?? null);
    return part.includes(null)
      ? []
      : [{ start, sum: part.reduce<number>((sum, value) => sum + (value ?? 0), 0) }];
  });
}

const roomOf = (unit: number, rows: number): number =>
  unit === 1 ? HALF_CENT : HALF_CENT * unit * Math.max(1, rows);

/** Whether a sum printed under one of the rows is in a column that of the rows among which it stands. */
export const sumCounts = (
  rows: readonly Amounts[],
  sums: readonly PrintedSum[],
  unit: number,
  at: number,
  column: string,
): boolean =>
  sums.some(({ after, amounts }, n) => {
    const printed = amounts[column] ?? null;
    return (
      printed !== null &&
      after > at &&
      partsOf(rows, sums, n, column).some(
        ({ start, sum }) => start <= at && Math.abs(sum - printed) <= roomOf(unit, after),
      )
    );
  });

/**
 * Sums that are neither those of all rows above nor those of the rows since the sum before, by column. A row
 * without an amount in the column leaves nothing to compare. `unit` is in yuan.
 */
export function sumsThatDiffer(
  rows: readonly Amounts[],
  sums: readonly PrintedSum[],
  unit: number,
): { row: string; column: string; printed: string; sum: string }[] {
  return sums.flatMap(({ label, after, amounts }, n) =>
    Object.entries(amounts).flatMap(([column, printed]) => {
      if (printed === null) return [];
      const candidates = partsOf(rows, sums, n, column).map(({ sum }) => sum);
      const room = roomOf(unit, after);
      if (!candidates.length || candidates.some((sum) => Math.abs(sum - printed) <= room)) return [];
      return [{ row: label, column, printed: printed.toFixed(2), sum: candidates[0]!.toFixed(2) }];
    }),
  );
}
