/** Which of the lists read is to be judged by, and the way back to its cells. */
import { readingOf, type StatementRead } from '../balances';
import { monthsIn } from '../period';
import type { Ageing, InvoiceList, Ledger, Missing, Source, VoucherList } from '../reading';

export type List = Ageing | InvoiceList | VoucherList | Ledger;

/** One list with the place and time of its reading. */
export interface ListRead<L extends List = List> {
  list: L;
  read: StatementRead;
}

/** Evidence beyond these says nothing new. */
const ENOUGH = 20;

/**
 * The list of a kind to judge by, of those that fit: a complete one first, then the latest, then the longest.
 * Says why there is none to be had: nothing of the kind, or a part of it only. A list without rows is as likely
 * one that was not asked for yet.
 */
export function listOf<K extends List['kind']>(
  statements: readonly StatementRead[],
  kind: K,
  fits: (list: Extract<List, { kind: K }>) => boolean = () => true,
): ListRead<Extract<List, { kind: K }>> | { missing: Missing[] } {
  const lists = statements.flatMap((read) => {
    const list = read.statement as Extract<List, { kind: K }>;
    return list.kind === kind && list.rows.length && fits(list) ? [{ list, read }] : [];
  });
  const [best] = lists.sort(
    (a, b) =>
      Number(b.list.complete) - Number(a.list.complete) ||
      b.read.readAt - a.read.readAt ||
      b.list.rows.length - a.list.rows.length,
  );
  if (!best) return { missing: [{ why: 'statement', kind }] };
  return best.list.complete ? best : { missing: [{ why: 'partial', kind }] };
}

/** The cell of one row, by its place among the rows; its value in yuan or a count. */
export function sourceOf({ list, read }: ListRead, at: number, column: string, value: number): Source {
  const row = (list.rows[at] ?? {}) as Record<string, unknown>;
  const named = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => (typeof row[key] === 'string' && row[key] !== '' ? [row[key]] : []));
  const [key = ''] = named(['code', 'number', 'name', 'summary']);
  const index = read.index ?? null;
  return {
    kind: list.kind,
    title: list.title,
    row: named(['code', 'number', 'name', 'account', 'summary']).slice(0, 2).join(' '),
    column,
    value,
    address: index === null ? null : { frame: list.frame, statement: index, row: key, at, column },
    ...readingOf(read),
  };
}

/** Cells of rows, the largest first, not more than anybody looks at. */
export const sourcesOf = (
  from: ListRead,
  cells: readonly { at: number; column: string; value: number }[],
): Source[] =>
  [...cells]
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, ENOUGH)
    .map(({ at, column, value }) => sourceOf(from, at, column, value));

/** A figure of the whole list: it has no cell of its own. */
export const wholeOf = ({ list, read }: ListRead, column: string, value: number): Source => ({
  kind: list.kind,
  title: list.title,
  row: '',
  rows: list.rows.length,
  column,
  value,
  address: null,
  ...readingOf(read),
});

/**
 * Places of the rows that lie in the list's period. A row without a day is taken for one of them; a list with
 * days of other months alone is not one of this period.
 */
export function rowsInPeriod({
  list,
  read,
}: ListRead<Exclude<List, Ageing>>): number[] | { missing: Missing[] } {
  const months = monthsIn(read.period);
  const places = list.rows.map((_, at) => at);
  if (!months.length) return places;
  const inside = places.filter((at) => {
    const date = list.rows[at]?.date ?? null;
    return date === null || months.includes(date.slice(0, 7));
  });
  return inside.length || !places.length ? inside : { missing: [{ why: 'statement', kind: list.kind }] };
}
