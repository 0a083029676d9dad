import type { Ageing } from '../../../rules/reading';
import { codeAndName } from '../../names';
import type { PrintedTable, Recognised } from '../../tables/printed';
import { PageTurns, turnedBy } from '../list/carried';
import { ListReader } from '../list/reader';
import { AGED, ageingColumns } from './columns';
import { debtsOf } from './of';
import { bucketsOf, proved, type ReadRow } from './proofs';
import { withSigns } from './sides';

type Row = Ageing['rows'][number];

/** Reads a table as an ageing of debts: one row a party, its balance by age. */
export function readAgeing(shown: PrintedTable): Recognised<Ageing> | null {
  const columns = ageingColumns(shown);
  if (!columns) return null;
  const { at, buckets, twice } = columns;
  const around = [shown.title, ...shown.captions, ...shown.headers];
  if (at.balance < 0 && !around.some((text) => AGED.test(text))) return null;
  const of = debtsOf([shown.title, ...shown.captions, shown.headers.join(' ')]);
  const ages = buckets.map((bucket) => bucket.at);
  const table = withSigns(shown, at.balance, ages, of);
  const key = at.name < 0 ? at.code : at.name;
  const reader = new ListReader(table, [at.balance, ...ages, at.overdue], [key]);
  for (const column of twice) reader.note('header-unreadable', { column });
  const columnAt: Record<string, number> = {
    name: key,
    ...(at.code >= 0 && { code: at.code }),
    ...(at.balance >= 0 && { balance: at.balance }),
    ...(at.overdue >= 0 && { overdue: at.overdue }),
    ...Object.fromEntries(buckets.map((bucket) => [bucket.heading, bucket.at])),
  };
  const { name: _name, code: _code, ...amountAt } = columnAt;
  const read: ReadRow[] = [];
  const rowAt: number[] = [];
  const pages = new PageTurns();
  for (const [n, row] of table.rows.entries()) {
    const kind = reader.kindOf(row);
    if (kind === 'sum') reader.keepSum(row, read.length, amountAt);
    if (kind === 'broken') reader.broken(row, key);
    if (kind !== 'row') continue;
    const label = reader.text(row, key);
    const carried = turnedBy([label, reader.text(row, at.code)]);
    pages.next(carried);
    if (carried) continue;
    const split = at.code < 0 ? codeAndName(label) : { name: label, code: reader.words(row, at.code) };
    if (!label) {
      reader.broken(row, key);
      continue;
    }
    const told = reader.problems.length;
    const one: Row = {
      ...split,
      balance: reader.amount(row, label, at.balance),
      buckets: Object.fromEntries(
        buckets.map((bucket) => [bucket.heading, reader.amount(row, label, bucket.at)]),
      ),
      ...(at.overdue >= 0 && { overdue: reader.amount(row, label, at.overdue) }),
    };
    const sum = reader.problems.length === told ? bucketsOf(one, reader.unit) : null;
    if (sum && !sum.holds) {
      const detail = { row: label, column: table.headers[at.balance] ?? '' };
      const [printed, own] = [one.balance ?? 0, sum.sum].map((value) => value.toFixed(2));
      reader.note('totals-differ', { ...detail, printed: printed!, sum: own! });
    }
    read.push({ row: one, printed: row, agrees: sum?.holds ?? null });
    rowAt.push(n);
  }
  reader.more ||= pages.isPart;
  const { rows, complete } = proved(table, reader, read, amountAt);
  return {
    statement: {
      kind: 'ageing',
      unit: reader.unit,
      frame: table.frame,
      title: table.title,
      of,
      rows,
      complete,
    },
    problems: reader.problems,
    empty: !reader.filled && !reader.problems.length,
    rowAt,
    columnAt,
  };
}
