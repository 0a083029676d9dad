import type { PrintedTable, Recognised, Recogniser } from '../tables/printed';
import { readAgeing } from './ageing';
import { readBalanceSheet } from './balance-sheet';
import { readClientList } from './client-list';
import { readInvoiceList } from './invoice-list';
import { readLedger } from './ledger';
import { readIncomeStatement } from './income-statement';
import { readCitPrepayment, readVatGeneral, readVatSmall } from './tax-return';
import { readTrialBalance } from './trial-balance';
import { readVoucherList } from './voucher-list';

/** In order of precedence: the first that knows a table reads it. */
const recognisers: readonly Recogniser[] = [
  readTrialBalance,
  readVatGeneral,
  readVatSmall,
  readCitPrepayment,
  readIncomeStatement,
  readBalanceSheet,
  readVoucherList,
  readLedger,
  readInvoiceList,
  readAgeing,
  readClientList,
];

/** Reads a printed table as the statement it is; null when it is none. `period` is that of its page, when known. */
export function recognise(table: PrintedTable, period: string | null = null): Recognised | null {
  for (const read of recognisers) {
    const found = read(table, period);
    if (found) return { ...found, statement: { ...found.statement, table: table.index } };
  }
  return null;
}
