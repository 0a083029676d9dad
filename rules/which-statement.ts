import type { Statement } from './reading';

/**
 * Which of a client's statements of one period this is: its kind, and for kinds of which there are several at
 * once what tells them apart. `ageing:payable`, `invoice-list:input`, `ledger:1002 银行存款`.
 */
export function whichStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'ageing':
      return statement.of === null ? statement.kind : `${statement.kind}:${statement.of}`;
    case 'invoice-list':
      return statement.direction === null ? statement.kind : `${statement.kind}:${statement.direction}`;
    case 'ledger':
      return statement.account === null ? statement.kind : `${statement.kind}:${statement.account}`;
    default:
      return statement.kind;
  }
}

/** Whether the page showed all of it. Forms have no parts; lists and balances say so themselves. */
export const isWhole = (statement: Statement): boolean => !('complete' in statement) || statement.complete;
