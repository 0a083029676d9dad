import type { Ageing } from '../../../rules/reading';
import { codeAndName } from '../../names';
import type { PrintedTable, Recognised } from '../../tables/printed';
import { ListReader } from '../list/reader';
import { AGED, ageingColumns } from './columns';
import { debtsOf } from './of';
import { withSigns } from './sides';

type Row = Ageing['rows'][number];

/** Half of the last digit printed. */
const HALF_CENT = 0.005;

/** Buckets of a row and its balance where they differ; one that does not apply holds nothing. */
function checked({ balance, buckets }: Row, unit: number): { printed: string; sum: string } | null {
  const amounts = Object.values(buckets);
  if (balance === null || amounts.every((amount) => amount === null)) return null;
  const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const room = HALF_CENT * (unit === 1 ? 1 : unit * (amounts.length + 1));
  return Math.abs(sum - balance) <= room + 1e-6 ? null : { printed: balance.toFixed(2), sum: sum.toFixed(2) };
}

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
  const rows: Row[] = [];
  const rowAt: number[] = [];
  for (const [n, row] of table.rows.entries()) {
    const kind = reader.kindOf(row);
    if (kind === 'sum') reader.keepSum(row, rows.length, amountAt);
    if (kind === 'broken') reader.broken(row, key);
    if (kind !== 'row') continue;
    const label = reader.text(row, key);
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
    const differs = reader.problems.length === told ? checked(one, reader.unit) : null;
    if (differs) {
      const column = table.headers[at.balance] ?? '';
      reader.note('totals-differ', { row: label, column, ...differs });
    }
    rows.push(one);
    rowAt.push(n);
  }
  const complete = reader.complete(
    rows.map(({ balance, buckets: amounts, overdue }) => ({ ...amounts, balance, overdue: overdue ?? null })),
  );
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
