import type { TrialBalanceColumn } from '../../../rules/reading';
import { monthsOf } from '../../../rules/period';
import { parseAmount } from '../../numbers';
import { isOneCell, type PrintedRow, type PrintedTable } from '../../tables/printed';
import { folded } from '../../text';
import { isDashes } from '../dashes';
import type { AccountColumns, SidedColumn } from './columns';
import { coverOf, sameSpan, spanIn, yearOf, type Span } from '../heading-period';

/** Columns of which no two claim the same. */
export interface Settled {
  columns: AccountColumns;
  /** Headings that claim the same and are not the same, so that none of them was read. */
  disputed: string[];
  /** Another period might choose others. */
  dated: boolean;
}

/** Debit and credit of one of several movements. */
interface Movement {
  debit: number;
  credit: number;
  heading: string;
  span: Span | null;
}

const HALF_CENT = 0.005;
/** A day, or the month it ends, in a heading. */
const DAY = /(20\d\d)[-/.年](\d{1,2})/g;

/** The figure printed in a row's cell, nil where it is blank; null for what is none. */
export function figure(row: PrintedRow, at: number): number | null {
  const amount = parseAmount(row.cells[at] ?? '');
  if (amount.kind === 'number') return amount.value;
  return amount.kind === 'blank' || amount.kind === 'dash' || isDashes(row.cells[at] ?? '') ? 0 : null;
}

/** A balance, debit positive; without a side as it is printed. Null where it cannot be told. */
function balanceOf(row: PrintedRow, columns: AccountColumns, group: 'opening' | 'closing'): number | null {
  const signed = columns.signed.find((one) => one.group === group);
  if (signed) {
    const value = figure(row, signed.at);
    const isCredit = /贷|^c/i.test(folded(row.cells[signed.direction] ?? ''));
    return value === null ? null : isCredit ? -value : value;
  }
  const [debit, credit] = (['debit', 'credit'] as const).map((side) => {
    const at = columns.sided.find(({ column }) => column === `${group}_${side}`)?.at[0];
    return at === undefined ? null : figure(row, at);
  });
  return debit === null || credit === null || debit === undefined || credit === undefined
    ? null
    : debit - credit;
}

/** The sum of such figures. */
export const sumOf = (row: PrintedRow, columns: readonly number[]): number | null =>
  columns.reduce<number | null>((sum, at) => {
    const value = figure(row, at);
    return sum === null || value === null ? null : sum + value;
  }, 0);

/** Whether every balance becomes the next by these movements, and some does move. */
function rolls(rows: readonly PrintedRow[], columns: AccountColumns, of: readonly Movement[]): boolean {
  let moved = false;
  // Without a side, an account of the other side prints its balance as plus too.
  const plain = columns.signed.some(({ direction }) => direction < 0);
  const follows = rows.every((row) => {
    const [opening, closing] = [balanceOf(row, columns, 'opening'), balanceOf(row, columns, 'closing')];
    const debit = sumOf(row, of.map((one) => one.debit)); // prettier-ignore
    const credit = sumOf(row, of.map((one) => one.credit)); // prettier-ignore
    if (opening === null || closing === null || debit === null || credit === null) return true;
    moved ||= debit !== 0 || credit !== 0;
    const net = debit - credit;
    return (plain ? [net, -net] : [net]).some((by) => Math.abs(opening + by - closing) < HALF_CENT);
  });
  return follows && moved;
}

const alike = (rows: readonly PrintedRow[], one: number, other: number): boolean =>
  rows.every((row) => figure(row, one) === figure(row, other));

/** The movements as pairs; null where some group has one side alone. */
function movementsOf({ headers }: PrintedTable, sided: readonly SidedColumn[], year: string | null): Movement[] | null {
  const groups = new Map<string, Partial<Movement>>();
  for (const { at, column } of sided) {
    const heading = headers[at[0]!] ?? '';
    const over = heading.split(' / ').slice(0, -1).join(' / ') || heading.replace(/[借贷]方?|debit|credit/i, '');
    const side = column === 'debit' ? 'debit' : 'credit';
    const group = groups.get(over) ?? { heading: over, span: spanIn(over, year) };
    if (group[side] !== undefined) return null;
    groups.set(over, { ...group, [side]: at[0]! });
  }
  const whole = [...groups.values()].filter((one): one is Movement => one.debit !== undefined && one.credit !== undefined);
  return whole.length === groups.size ? whole : null;
} // prettier-ignore

/** Which of several movements is that of the table: the one, or all together, by which its balances roll forward. */
function chosen(
  rows: readonly PrintedRow[],
  columns: AccountColumns,
  movements: readonly Movement[],
  period: string | null,
): readonly Movement[] | null {
  const viewed = period === null ? null : monthsOf(period);
  const coverOfAll = (of: readonly Movement[]): Span | null => {
    const spans = of.flatMap(({ span }) => span ?? []);
    return spans.length === of.length ? coverOf(spans) : null;
  };
  const same = (one: readonly Movement[], other: readonly Movement[]): boolean =>
    rows.every((row) =>
      (['debit', 'credit'] as const).every(
        (side) =>
          sumOf(
            row,
            one.map((of) => of[side]),
          ) ===
          sumOf(
            row,
            other.map((of) => of[side]),
          ),
      ),
    );
  const all = [movements, ...movements.map((one) => [one])];
  const options = all.filter((one, n) => !all.slice(0, n).some((other) => same(one, other)));
  const fitting = options.filter((one) => rolls(rows, columns, one));
  const ofPeriod = options.filter((one) => sameSpan(coverOfAll(one), viewed));
  // Balances that roll over other months than the page is of are not its balances.
  const [only, another] = fitting.length ? fitting : ofPeriod;
  if (!only || another) return null;
  const cover = coverOfAll(only);
  return cover && viewed && !sameSpan(cover, viewed) ? null : only;
}

/** Leaves one claim of each column: one of several that say the same, movements of several months together. */
export function settle(table: PrintedTable, columns: AccountColumns, period: string | null): Settled {
  const rows = table.rows.filter((row) => !isOneCell(row) && row.cells.length >= table.headers.length);
  const disputed: string[] = [];
  const claims = new Map<TrialBalanceColumn, SidedColumn[]>();
  for (const one of columns.sided) claims.set(one.column, [...(claims.get(one.column) ?? []), one]);
  const dispute = (of: readonly number[]): void => {
    disputed.push(of.map((at) => table.headers[at]).join('、'));
  };
  const end = period === null ? null : monthsOf(period)?.last;
  const datesOf = (at: number): string[] =>
    [...(table.headers[at] ?? '').matchAll(DAY)].map(([, year, month = '']) => `${year}-${month.padStart(2, '0')}`);
  let days = false;
  /** Of closing balances of several days, the one of the day on which the period ends. */
  const atEnd = <C extends { at: number | readonly number[] }>(of: readonly C[]): C | null => {
    const dates = of.map(({ at }) => datesOf([at].flat()[0] ?? -1));
    if (!dates.every((own) => own.length === 1)) return null;
    days = true;
    const found = of.filter((_, n) => dates[n]![0] === end);
    return found.length === 1 ? found[0]! : null;
  };
  const sided: SidedColumn[] = [];
  const repeated: SidedColumn[] = [];
  for (const [column, [first, ...others]] of claims) {
    if (!first) continue;
    if (others.every(({ at }) => alike(rows, first.at[0]!, at[0]!))) sided.push(first);
    else if (column === 'debit' || column === 'credit') repeated.push(first, ...others);
    else {
      const last = column.startsWith('closing') ? atEnd([first, ...others]) : null;
      if (last) sided.push(last);
      else dispute([first, ...others].flatMap(({ at }) => at));
    }
  }
  const signed = (['opening', 'closing'] as const).flatMap((group) => {
    const [first, ...others] = columns.signed.filter((one) => one.group === group);
    if (!first || others.every(({ at }) => alike(rows, first.at, at))) return first ?? [];
    const last = group === 'closing' ? atEnd([first, ...others]) : null;
    if (last) return last;
    dispute([first, ...others].map(({ at }) => at));
    return [];
  });
  if (!repeated.length) return { columns: { ...columns, sided, signed }, disputed, dated: days };

  const both = columns.sided.filter(({ column }) => column === 'debit' || column === 'credit');
  const movements = movementsOf(table, both, yearOf(period));
  const balances = { ...columns, sided: sided.filter(({ column }) => !both.some((one) => one.column === column)), signed };
  const own = movements && chosen(rows, balances, movements, period);
  const dated = /\d|[一二三四]季/.test(both.map(({ at }) => table.headers[at[0]!]).join());
  if (own) {
    const add = (side: 'debit' | 'credit'): SidedColumn => ({ column: side, at: own.map((one) => one[side]) });
    return { columns: { ...balances, sided: [...balances.sided, add('debit'), add('credit')] }, disputed, dated };
  }
  dispute(both.flatMap(({ at }) => at));
  // Whose beginning the opening balances are, nobody knows either.
  return {
    columns: {
      ...balances,
      sided: balances.sided.filter(({ column }) => !column.startsWith('opening')),
      signed: signed.filter(({ group }) => group !== 'opening'),
    },
    disputed,
    dated,
  };
} // prettier-ignore
