import type { Ledger } from '../../../rules/reading';
import type { PrintedRow, PrintedTable, Recognised } from '../../tables/printed';
import { clean, folded } from '../../text';
import { ListReader } from '../list/reader';
import { accountOf } from './account';
import { breaksIn } from './balances';
import { ledgerColumns } from './columns';
import { ledgerRow } from './row';

/** Rows that carry a balance in; they stay, though they look like sums. */
const CARRIED_IN =
  /^(?:(?:本)?[期年月]初余额|期初|年初|上[年期月]结转|承前页|opening(?:balance)?|beginning(?:balance)?|balance(?:brought)?(?:forward|b\/f|b\/d)|broughtforward)$/i;
/** Rows that carry a balance out, or repeat it. */
const CARRIED_OUT =
  /^(?:期末余额|结转下[年期月]|过次页|closing(?:balance)?|ending(?:balance)?|balance(?:carried)?(?:c\/f|c\/d)|carriedforward)$/i;

/** Reads a table as a ledger: one row an entry or a balance carried in. */
export function readLedger(table: PrintedTable): Recognised<Ledger> | null {
  const columns = ledgerColumns(table.headers);
  if (!columns) return null;
  const { at, twice } = columns;
  const amounts = { debit: at.debit, credit: at.credit };
  const key = at.summary < 0 ? at.number : at.summary;
  const reader = new ListReader(table, [at.balance, at.debit, at.credit], [key, at.balance]);
  for (const column of twice) reader.note('header-unreadable', { column });
  const says = (row: PrintedRow, pattern: RegExp): boolean =>
    row.cells.some((text, column) => !Object.values(amounts).includes(column) && pattern.test(folded(text)));

  const naming = [at.date, at.month, at.day, at.number, at.summary, at.accountCode, at.account, at.balance];

  const rows: Ledger['rows'] = [];
  const rowAt: number[] = [];
  const chains: number[][] = [[]];
  let group: string | null = null;
  let last: string | null = null;
  for (const [n, row] of table.rows.entries()) {
    const kind = reader.kindAmong(row, naming);
    if (kind === 'broken') {
      reader.broken(row, key);
      chains.push([]);
    } else if (kind === 'group') {
      group = clean(row.cells[0] ?? '') || group;
    } else if (kind === 'row' && !says(row, CARRIED_OUT)) {
      const one = ledgerRow(reader, row, at, table.headers);
      const account = one.account ?? group;
      if (account !== null) one.account = account;
      if (account !== last || says(row, CARRIED_IN)) chains.push([]);
      last = account;
      chains[chains.length - 1]?.push(rows.length);
      rows.push(one);
      rowAt.push(n);
    }
  }
  const complete = reader.complete(rows.map(({ debit, credit }) => ({ debit, credit })));
  const breaks = table.hidden.length ? [] : chains.flatMap((chain) => breaksIn(rows, chain, reader.unit));
  for (const { row, sum, printed } of breaks) {
    const { number, summary } = rows[row] ?? { number: null, summary: '' };
    reader.note('roll-forward-differs', {
      row: [number, summary].filter(Boolean).join(' '),
      column: table.headers[at.balance] ?? '',
      printed: printed.toFixed(2),
      sum: sum.toFixed(2),
    });
  }
  return {
    statement: {
      kind: 'ledger',
      unit: reader.unit,
      frame: table.frame,
      title: table.title,
      account: at.account < 0 && at.accountCode < 0 ? accountOf(table.title, table.captions) : null,
      rows,
      complete,
    },
    problems: reader.problems,
    empty: !reader.filled && !reader.problems.length,
    rowAt,
    columnAt: Object.fromEntries(Object.entries(at).filter(([, column]) => column >= 0)),
  };
}
