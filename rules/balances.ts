/** Sums over the leaf rows of one trial balance, each with the cells it was added from. */
import { classOfCode, codesOf, topCode } from './accountCodes';
import { detectStandard, resolveAccount, type Resolution, type Standard } from './accounts';
import { chart, type AccountClass } from './chart';
import type {
  Missing,
  Source,
  Statement,
  TrialBalance,
  TrialBalanceColumn,
  TrialBalanceRow,
} from './reading';

/** A statement with the place and time of its reading. */
export interface StatementRead {
  statement: Statement;
  /** Period of the statement. */
  period: string;
  /** Milliseconds since the epoch. */
  readAt: number;
  /** Index among the statements of its frame while it is on the page; without one a chip cannot jump. */
  index?: number | null;
  /** Name of the file it was read from; `''` for the clipboard, absent for a page. */
  file?: string;
}

/** From when and where a statement is, as its sources say it. */
export const readingOf = ({ period, readAt, file }: StatementRead) => ({
  period,
  readAt,
  ...(file === undefined ? {} : { file }),
});

/** A sum with its cells, or why there is none. */
export type Sum = { value: number; sources: Source[] } | { missing: Missing[] };

export interface ResolvedRow {
  row: TrialBalanceRow;
  resolved: Resolution | null;
}

const kind = 'trial-balance';

/** Sums of cents stay exact to the tenth of a cent; binary dust beyond that is not a difference. */
export const settle = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The sum of sums; what one of them lacks, the whole lacks. */
export function addUp(sums: readonly Sum[]): Sum {
  const missing = sums.flatMap((part) => ('missing' in part ? part.missing : []));
  if (missing.length > 0) return { missing };
  const known = sums.flatMap((part) => ('value' in part ? [part] : []));
  return {
    value: settle(known.reduce((total, { value }) => total + value, 0)),
    sources: known.flatMap(({ sources }) => sources),
  };
}

/** One trial balance with its accounts resolved. */
export class Balances {
  readonly standard: Standard | null;
  readonly leaves: readonly ResolvedRow[];
  readonly rows: readonly ResolvedRow[];

  constructor(
    readonly table: TrialBalance,
    readonly read: StatementRead,
    archiveStandard: Standard | null,
  ) {
    this.standard = detectStandard(table.rows) ?? archiveStandard;
    this.rows = table.rows.map((row) => ({
      row,
      resolved: resolveAccount({ ...row, standard: this.standard }),
    }));
    this.leaves = this.rows.filter(({ row }) => row.leaf);
  }

  source(row: TrialBalanceRow, column: TrialBalanceColumn): Source {
    const { table, read } = this;
    const index = read.index ?? null;
    return {
      kind,
      title: table.title,
      row: [row.code, row.path || row.name].filter(Boolean).join(' '),
      column,
      value: row[column] ?? 0,
      address:
        index === null ? null : { frame: table.frame, statement: index, row: row.code || row.name, column },
      ...readingOf(read),
    };
  }

  /** Why cells of a column cannot be added up; null when they can. */
  private gap(rows: readonly TrialBalanceRow[], column: TrialBalanceColumn): Missing | null {
    const empty = rows.find((row) => row[column] === null);
    if (!empty) return null;
    return this.table.rows.every((row) => row[column] === null)
      ? { why: 'column', kind, column }
      : { why: 'row', kind, row: empty.path || empty.name };
  }

  /** Adds one column over all leaf rows. Printed totals and parent rows are never added. */
  total(column: TrialBalanceColumn): Sum {
    if (!this.table.complete) return { missing: [{ why: 'partial', kind }] };
    if (this.table.doubtful?.includes(column)) return { missing: [{ why: 'doubt', kind, column }] };
    const rows = this.leaves.map(({ row }) => row);
    const gap = this.gap(rows, column);
    if (gap) return { missing: [gap] };
    if (rows.length === 0) return { missing: [{ why: 'statement', kind }] };
    const value = settle(rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    return { value, sources: [this.whole(column, value)] };
  }

  /** A sum over the whole table: it has no cell of its own. */
  whole(column: TrialBalanceColumn, value: number): Source {
    const { title } = this.table;
    return {
      kind,
      title,
      row: '',
      rows: this.leaves.length,
      column,
      value,
      address: null,
      ...readingOf(this.read),
    };
  }

  /** The rows that make up an account: its leaves, or of a partial table the account's own row. */
  private rowsOf(name: string): TrialBalanceRow[] | { missing: Missing[] } {
    const own = this.rows.filter(({ resolved }) => resolved?.account.name === name);
    if (this.table.complete) return own.filter(({ row }) => row.leaf).map(({ row }) => row);
    const top = own.find(({ resolved }) => resolved?.under.length === 0);
    return top ? [top.row] : { missing: [{ why: 'partial', kind }] };
  }

  /** Whether the table has a row of the account. */
  has(name: string): boolean {
    return this.rows.some(({ resolved }) => resolved?.account.name === name);
  }

  /**
   * Amount of one account in the given columns, those of `minus` subtracted. An account without a row
   * counts as nothing only when the table is complete, balances without it, and no row that nobody knows
   * by name could be it; otherwise it is missing.
   */
  amount(name: string, plus: TrialBalanceColumn | null, minus: TrialBalanceColumn | null): Sum {
    const rows = this.rowsOf(name);
    if ('missing' in rows) return rows;
    if (rows.length === 0) {
      const none = this.agrees() && !this.mayHide(name);
      return none ? { value: 0, sources: [] } : { missing: [{ why: 'row', kind, row: name }] };
    }
    const columns = [plus, minus].filter((column) => column !== null);
    for (const column of columns) {
      const gap = this.gap(rows, column);
      if (gap) return { missing: [gap] };
    }
    const signed = (row: TrialBalanceRow): number =>
      (plus ? (row[plus] ?? 0) : 0) - (minus ? (row[minus] ?? 0) : 0);
    const sources = rows.flatMap((row) => {
      const shown = columns.filter((column) => row[column] !== 0);
      const first = columns[0];
      const cells = shown.length > 0 || !first || rows.length > 1 ? shown : [first];
      return cells.map((column) => this.source(row, column));
    });
    return { value: settle(rows.reduce((sum, row) => sum + signed(row), 0)), sources };
  }

  /**
   * What is known of the class of a row's account: by its name, or else by its code, as long as the row's name is
   * Chinese: codes of other charts say something else. Null where nothing is.
   */
  classOf({ row, resolved }: ResolvedRow): AccountClass | 'result' | null {
    if (resolved) return resolved.account.class;
    return /[\u3400-\u9fff]/.test(row.name) ? classOfCode(row.code, this.standard) : null;
  }

  /** Whether the codes of the table are those of the standard, as far as its accounts are known. */
  private keepsCodes(): boolean {
    return this.rows.every(({ row, resolved }) => {
      const codes = resolved ? codesOf(resolved.account, this.standard) : [];
      return codes.length === 0 || codes.includes(topCode(row.code) ?? '');
    });
  }

  /** Whether a row could be an account that has no row of its own. */
  private mayHide(name: string): boolean {
    const account = chart.find((one) => one.name === name);
    if (!account) return true;
    const codes = this.keepsCodes() ? codesOf(account, this.standard) : [];
    return this.leaves.some((leaf) => {
      const { row, resolved } = leaf;
      if (resolved) return resolved.account.role === 'unplaced' && resolved.account.class === account.class;
      const kind = this.classOf(leaf);
      const result = account.class === 'revenue' || account.class === 'expense';
      if (kind !== null && kind !== (result ? 'result' : account.class)) return false;
      return kind === null || codes.length === 0 || codes.includes(topCode(row.code) ?? '');
    });
  }

  /** The table has more than one row, and its sides agree. */
  private agrees(): boolean {
    const debit = this.total('closing_debit');
    const credit = this.total('closing_credit');
    return (
      this.leaves.length > 1 &&
      'value' in debit &&
      'value' in credit &&
      Math.abs(debit.value - credit.value) <= 0.005
    );
  }

  /** Nothing can be missing from the table: all rows are known accounts and the sides agree. */
  closed(): boolean {
    return this.leaves.every(({ resolved }) => resolved) && this.agrees();
  }
}

/** The table to judge by: a complete one first, then the latest, then the longest. */
export function trialBalanceOf(
  statements: readonly StatementRead[],
  standard: Standard | null,
): Balances | null {
  const tables = statements.flatMap((read) =>
    read.statement.kind === kind ? [{ table: read.statement, read }] : [],
  );
  const [best] = tables.sort(
    (a, b) =>
      Number(b.table.complete) - Number(a.table.complete) ||
      b.read.readAt - a.read.readAt ||
      b.table.rows.length - a.table.rows.length,
  );
  return best ? new Balances(best.table, best.read, standard) : null;
}
