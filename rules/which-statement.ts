import type { BalanceSheet, Statement, TaxReturn } from './reading';

/** One list of a sheet that stands in two tables; null for a sheet that has both. */
function sideOf({ rows }: BalanceSheet): string | null {
  const [side, other] = new Set(rows.map((row) => row.side));
  return other === undefined ? (side ?? null) : null;
}

/** A return that stands in several tables: which line this one begins with. Null for one that begins with the first. */
function partOf({ rows }: TaxReturn): string | null {
  const first = rows.find(({ line }) => line !== null)?.line;
  if (first === undefined || first === null) return rows.length > 0 ? 'particulars' : null;
  return Number(first) >= 2 ? first : null;
}

/**
 * Which of a client's statements of one period this is: its kind, and for kinds of which there are several at
 * once what tells them apart. `ageing:payable`, `invoice-list:input`, `ledger:1002 银行存款`,
 * `balance-sheet:assets`, `cit-prepayment:particulars`.
 */
export function whichStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'ageing':
      return statement.of === null ? statement.kind : `${statement.kind}:${statement.of}`;
    case 'invoice-list':
      return statement.direction === null ? statement.kind : `${statement.kind}:${statement.direction}`;
    case 'ledger':
      return statement.account === null ? statement.kind : `${statement.kind}:${statement.account}`;
    case 'balance-sheet': {
      const side = sideOf(statement);
      return side === null ? statement.kind : `${statement.kind}:${side}`;
    }
    case 'vat-return-general':
    case 'vat-return-small':
    case 'cit-prepayment': {
      const part = partOf(statement);
      return part === null ? statement.kind : `${statement.kind}:${part}`;
    }
    default:
      return statement.kind;
  }
}

/** Whether the page showed all of it. Forms have no parts; lists and balances say so themselves. */
export const isWhole = (statement: Statement): boolean => !('complete' in statement) || statement.complete;
