/** What a list of vouchers says of the vouchers themselves. */
import { settle, type StatementRead, type Sum } from '../balances';
import type { Missing, VoucherList } from '../reading';
import { monthsIn } from '../period';
import { listOf, rowsInPeriod, sourcesOf, wholeOf, type ListRead } from './lists';

type Row = VoucherList['rows'][number];

/** Entries of one number that stand together. */
interface Voucher {
  /** Month it is numbered in; null when neither its day nor the period says. */
  month: string | null;
  number: string;
  /** First entry's place among the rows. */
  at: number;
  rows: Row[];
}

type Vouchers = { from: ListRead<VoucherList>; vouchers: Voucher[] } | { missing: Missing[] };

const kind = 'voucher-list';
const HALF_CENT = 0.005;

/**
 * Closing and correcting entries need no papers (会计基础工作规范 第五十一条).
 */
const NO_PAPERS = /结转|结账|结帐|更正|冲正|closing entr/i;

const balanceOf = ({ rows }: Voucher): number | null => {
  let sum = 0;
  for (const { debit, credit } of rows) {
    if (debit === null || credit === null) return null;
    sum += debit - credit;
  }
  return settle(sum);
};

function vouchersOf(statements: readonly StatementRead[]): Vouchers {
  const from = listOf(statements, kind);
  if ('missing' in from) return from;
  const places = rowsInPeriod(from);
  if ('missing' in places) return places;
  const months = monthsIn(from.read.period);
  const only = months.length === 1 ? (months[0] ?? null) : null;
  const vouchers: Voucher[] = [];
  for (const at of places) {
    const row = from.list.rows[at];
    if (!row) continue;
    const last = vouchers[vouchers.length - 1];
    const same = last?.number === row.number && last.rows[0]?.date === row.date;
    if (last && same) last.rows.push(row);
    else vouchers.push({ month: row.date?.slice(0, 7) ?? only, number: row.number, at, rows: [row] });
  }
  return { from, vouchers: together(vouchers) };
}

/**
 * Joins blocks of one number. A number whose blocks balance each by itself was used twice; one that balances
 * only as a whole has its entries apart, in a list sorted by something else.
 */
function together(vouchers: readonly Voucher[]): Voucher[] {
  const groups = new Map<string, Voucher[]>();
  for (const voucher of vouchers) {
    const key = `${voucher.month} ${voucher.number}`;
    groups.set(key, [...(groups.get(key) ?? []), voucher]);
  }
  return [...groups.values()].flatMap((blocks) => {
    const twice = blocks.length > 1 && blocks.every((block) => Math.abs(balanceOf(block) ?? 1) <= HALF_CENT);
    const [first] = blocks;
    return twice || !first ? blocks : [{ ...first, rows: blocks.flatMap(({ rows }) => rows) }];
  });
}

function differences(
  statements: readonly StatementRead[],
):
  | { from: ListRead<VoucherList>; cells: { at: number; column: string; value: number }[] }
  | { missing: Missing[] } {
  const found = vouchersOf(statements);
  if ('missing' in found) return found;
  const cells: { at: number; column: string; value: number }[] = [];
  for (const voucher of found.vouchers) {
    const value = balanceOf(voucher);
    if (value === null) return { missing: [{ why: 'row', kind, row: voucher.number }] };
    if (Math.abs(value) > HALF_CENT) cells.push({ at: voucher.at, column: 'debit', value: Math.abs(value) });
  }
  return { from: found.from, cells };
}

/** Numbers of each word and month; missing where a voucher has none that counts. */
function numbersOf(found: Vouchers): Map<string, { value: number; at: number }[]> | { missing: Missing[] } {
  if ('missing' in found) return found;
  const series = new Map<string, { value: number; at: number }[]>();
  for (const { month, number, at } of found.vouchers) {
    const parts = /^(.*?)(\d+)\D*$/.exec(number);
    if (!parts || month === null) return { missing: [{ why: 'row', kind, row: number }] };
    const key = `${month} ${parts[1] ?? ''}`;
    series.set(key, [...(series.get(key) ?? []), { value: Number(parts[2]), at }]);
  }
  return series;
}

/** Numbers between the first and the last of a series that no voucher has. */
function gaps(statements: readonly StatementRead[]): Sum {
  const found = vouchersOf(statements);
  const series = numbersOf(found);
  if ('missing' in found) return found;
  if ('missing' in series) return series;
  let value = 0;
  const cells: { at: number; column: string; value: number }[] = [];
  for (const numbers of series.values()) {
    const sorted = [...numbers].sort((a, b) => a.value - b.value);
    sorted.forEach((one, n) => {
      const step = one.value - (sorted[n - 1]?.value ?? one.value);
      if (step <= 1) return;
      value += step - 1;
      cells.push({ at: one.at, column: 'number', value: step - 1 });
    });
  }
  return { value, sources: sourcesOf(found.from, cells) };
}

/** Numbers used more than once in a series. */
function duplicates(statements: readonly StatementRead[]): Sum {
  const found = vouchersOf(statements);
  const series = numbersOf(found);
  if ('missing' in found) return found;
  if ('missing' in series) return series;
  const again = [...series.values()].flatMap((numbers) =>
    numbers.filter(({ value }, n) => numbers.findIndex((other) => other.value === value) < n),
  );
  const cells = again.map(({ at }) => ({ at, column: 'number', value: 1 }));
  return { value: again.length, sources: sourcesOf(found.from, cells) };
}

/** Vouchers that need papers and have none. */
function withoutPapers(statements: readonly StatementRead[]): Sum {
  const found = vouchersOf(statements);
  if ('missing' in found) return found;
  const all = found.vouchers.flatMap(({ rows }) => rows);
  if (all.length && all.every(({ attachments }) => attachments === null)) {
    return { missing: [{ why: 'column', kind, column: 'attachments' }] };
  }
  const cells: { at: number; column: string; value: number }[] = [];
  for (const { rows, number, at } of found.vouchers) {
    if (rows.some(({ summary, account }) => NO_PAPERS.test(summary) || account.includes('本年利润')))
      continue;
    const [attachments = null] = rows.map((row) => row.attachments).filter((count) => count !== null);
    if (attachments === null) return { missing: [{ why: 'row', kind, row: number }] };
    if (attachments === 0) cells.push({ at, column: 'attachments', value: 0 });
  }
  return { value: cells.length, sources: sourcesOf(found.from, cells) };
}

function count(statements: readonly StatementRead[]): Sum {
  const found = vouchersOf(statements);
  if ('missing' in found) return found;
  const value = found.vouchers.length;
  return { value, sources: [wholeOf(found.from, 'number', value)] };
}

/** Facts by name. */
export const voucherReductions: Readonly<Record<string, (statements: readonly StatementRead[]) => Sum>> = {
  vouchers_total: count,
  vouchers_without_attachment: withoutPapers,
  voucher_unbalanced_count: (read) => {
    const found = differences(read);
    if ('missing' in found) return found;
    return { value: found.cells.length, sources: sourcesOf(found.from, found.cells) };
  },
  voucher_unbalanced_amount: (read) => {
    const found = differences(read);
    if ('missing' in found) return found;
    const value = Math.max(0, ...found.cells.map((cell) => cell.value));
    return { value, sources: sourcesOf(found.from, found.cells).slice(0, 1) };
  },
  voucher_gap_count: gaps,
  voucher_duplicate_count: duplicates,
};
