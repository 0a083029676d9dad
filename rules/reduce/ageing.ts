/** What ageings of debts say: amounts older than a limit. */
import { ageRanges } from '../ageing';
import { settle, type StatementRead, type Sum } from '../balances';
import type { Ageing, Missing } from '../reading';
import { listOf, sourcesOf, wholeOf, type ListRead } from './lists';

type Of = NonNullable<Ageing['of']>;

const MONTHS_12 = 365;
const MONTHS_36 = 3 * 365;
/** Months are counted as 30 days by some: 360 days are a year. */
const SLACK = 0.02;

const ESTIMATE = /暂估/;

/** An ageing of one kind of debts; one of estimates is not one of payables. */
const ageingOf = (statements: readonly StatementRead[], of: Of): ReturnType<typeof listOf<'ageing'>> =>
  listOf(statements, 'ageing', (list) => list.of === of && !ESTIMATE.test(list.title));

/**
 * Amounts older than some days, over the rows that fit. A bucket that reaches over the limit, or whose age is
 * not known, is no obstacle as long as nothing stands in it.
 */
function olderThan(
  from: ListRead<Ageing> | { missing: Missing[] },
  limit: number,
  fits: (name: string) => boolean = () => true,
): Sum {
  if ('missing' in from) return from;
  const { list } = from;
  const headings = [...new Set(list.rows.flatMap(({ buckets }) => Object.keys(buckets)))];
  const ranges = ageRanges(headings);
  const cells: { at: number; column: string; value: number }[] = [];
  const missing: Missing[] = [];
  for (const [at, { name, buckets }] of list.rows.entries()) {
    if (!fits(name)) continue;
    for (const [column, value] of Object.entries(buckets)) {
      const range = ranges.get(column) ?? null;
      if (range?.to !== null && range !== null && range.to <= limit * (1 + SLACK)) continue;
      if (value === null) missing.push({ why: 'row', kind: 'ageing', row: name });
      else if (value === 0) continue;
      else if (!range || range.from < limit * (1 - SLACK))
        missing.push({ why: 'column', kind: 'ageing', column });
      else cells.push({ at, column, value });
    }
  }
  if (missing.length) return { missing: missing.slice(0, 1) };
  const value = settle(cells.reduce((sum, cell) => sum + cell.value, 0));
  return { value, sources: sourcesOf(from, cells) };
}

function total(from: ListRead<Ageing> | { missing: Missing[] }): Sum {
  if ('missing' in from) return from;
  let value = 0;
  for (const { name, balance, buckets, doubtful } of from.list.rows) {
    const parts = Object.values(buckets);
    const known =
      balance ??
      (doubtful?.balance || parts.includes(null)
        ? null
        : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
    if (known === null) return { missing: [{ why: 'row', kind: 'ageing', row: name }] };
    value += known;
  }
  return { value: settle(value), sources: [wholeOf(from, 'balance', settle(value))] };
}

/** Estimated payables stand in an ageing of their own, or as parties called so among the payables. */
function estimates(statements: readonly StatementRead[]): Sum {
  const own = listOf(statements, 'ageing', (list) => ESTIMATE.test(list.title));
  if (!('missing' in own)) return olderThan(own, MONTHS_12);
  const payables = ageingOf(statements, 'payable');
  const named = !('missing' in payables) && payables.list.rows.some(({ name }) => ESTIMATE.test(name));
  return named ? olderThan(payables, MONTHS_12, (name) => ESTIMATE.test(name)) : own;
}

/** Facts by name. */
export const ageingReductions: Readonly<Record<string, (statements: readonly StatementRead[]) => Sum>> = {
  advance_aged_over_12m: (read) => olderThan(ageingOf(read, 'advance'), MONTHS_12),
  prepayment_aged_over_12m: (read) => olderThan(ageingOf(read, 'prepayment'), MONTHS_12),
  payable_aged_over_36m: (read) => olderThan(ageingOf(read, 'payable'), MONTHS_36),
  receivable_aged_over_36m: (read) => olderThan(ageingOf(read, 'receivable'), MONTHS_36),
  receivable_overdue_90d: (read) => olderThan(ageingOf(read, 'receivable'), 90),
  receivable_aged_total: (read) => total(ageingOf(read, 'receivable')),
  estimate_aged_over_12m: estimates,
};
