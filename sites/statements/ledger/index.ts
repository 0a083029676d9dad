import type { Ledger, LedgerRow } from '../../../rules/reading';
import type { PrintedRow, PrintedTable, Recognised } from '../../tables/printed';
import { clean } from '../../text';
import { carriedBy, PageTurns, type Carried } from '../list/carried';
import { ListReader } from '../list/reader';
import { isSum } from '../list/sums';
import { accountOf } from './account';
import { breaksIn } from './balances';
import { ledgerColumns, type LedgerRole } from './columns';
import { placedBack, withWholeAmounts } from './digits';
import { ledgerRow } from './row';
import { sumsThatDiffer, type Printed } from './sums';

/** What stands in a row of its own and names no account: a notice, an advertisement. */
const SENTENCE = /[，。！？；]/;

/** Reads a table as a ledger: one row an entry or a balance carried in; rows that add up others apart. */
export function readLedger(table: PrintedTable): Recognised<Ledger> | null {
  const whole = withWholeAmounts(table);
  const found = readWhole(whole?.table ?? table);
  return found && whole ? placedBack(found, whole.from) : found;
}

function readWhole(table: PrintedTable): Recognised<Ledger> | null {
  const columns = ledgerColumns(table.headers);
  if (!columns) return null;
  const { at, twice } = columns;
  const key = at.summary < 0 ? at.number : at.summary;
  const reader = new ListReader(table, [at.balance, at.debit, at.credit], [key, at.balance]);
  for (const column of twice) reader.note('header-unreadable', { column });
  const carriedIn = (row: PrintedRow): Carried | null =>
    carriedBy(row.cells.filter((_, column) => column !== at.debit && column !== at.credit));

  const naming = [at.date, at.month, at.day, at.number, at.summary, at.accountCode, at.account, at.balance];
  const hasAccounts = at.account >= 0 || at.accountCode >= 0;

  const rows: LedgerRow[] = [];
  const sums: LedgerRow[] = [];
  const rowAt: number[] = [];
  const chains: Printed[][] = [[]];
  let group: string | null = null;
  let last: string | null = null;
  const pages = new PageTurns();
  for (const [n, row] of table.rows.entries()) {
    const kind = reader.kindAmong(row, naming);
    if (kind === 'broken') {
      reader.broken(row, key);
      chains.push([]);
    } else if (kind === 'group') {
      const text = clean(row.cells[0] ?? '');
      if (!SENTENCE.test(text)) group = text || group;
    } else if (kind === 'row' || kind === 'sum') {
      const adds = kind === 'sum';
      const carried = carriedIn(row);
      const joined = pages.next(carried);
      if (carried === 'out' || carried === 'page-out') continue;
      if (adds && !reader.text(row, key) && !row.cells.some(isSum)) continue;
      const one = ledgerRow(reader, row, at, table.headers);
      // An account may be named beside the first of its rows alone.
      const account: string | null = one.account ?? group ?? (hasAccounts ? last : null);
      if (account !== null) one.account = account;
      if (!adds && carried && (one.debit || one.credit)) one.carried = true;
      if (account !== last || (!adds && carried && !joined)) chains.push([]);
      last = account;
      chains[chains.length - 1]?.push({ row: one, adds });
      (adds ? sums : rows).push(one);
      if (!adds) rowAt.push(n);
    }
  }
  reader.more ||= pages.isPart;
  const complete = reader.complete(rows.map(({ debit, credit }) => ({ debit, credit })));
  if (!table.hidden.length) noteDifferences(reader, chains, table.headers, at, complete);
  return {
    statement: {
      kind: 'ledger',
      unit: reader.unit,
      frame: table.frame,
      title: table.title,
      account: hasAccounts ? soleAccount([...rows, ...sums]) : accountOf(table.title, table.captions),
      rows,
      ...(sums.length && { sums }),
      complete,
    },
    problems: reader.problems,
    empty: !reader.filled && !reader.problems.length,
    rowAt,
    columnAt: Object.fromEntries(Object.entries(at).filter(([, column]) => column >= 0)),
  };
}

/** The account that every row names; null where they name several, or none. */
function soleAccount(rows: readonly LedgerRow[]): string | null {
  const [first, another] = new Set(rows.map(({ account }) => account));
  return another === undefined ? (first ?? null) : null;
}

/** Says which balances and sums do not follow from what is printed before them. */
function noteDifferences(
  reader: ListReader,
  chains: readonly Printed[][],
  headers: readonly string[],
  at: Readonly<Record<LedgerRole, number>>,
  complete: boolean,
): void {
  for (const chain of chains) {
    const entries = chain.filter(({ adds }) => !adds).map(({ row }) => row);
    for (const { row, sum, printed } of breaksIn(entries, reader.unit)) {
      const { number, summary } = row;
      row.doubtful = { ...row.doubtful, debit: 'sum', credit: 'sum', balance: 'sum' };
      reader.note('roll-forward-differs', {
        row: [number, summary].filter(Boolean).join(' '),
        column: headers[at.balance] ?? '',
        printed: printed.toFixed(2),
        sum: sum.toFixed(2),
      });
    }
    for (const { code, row, column, printed, sum, of } of complete
      ? sumsThatDiffer(chain, reader.unit)
      : []) {
      const detail = { row, column: headers[at[column]] ?? '' };
      reader.note(code, { ...detail, printed: printed.toFixed(2), sum: sum.toFixed(2) });
      if (code === 'totals-differ')
        for (const entry of of) entry.doubtful = { ...entry.doubtful, [column]: 'sum' };
    }
  }
}
