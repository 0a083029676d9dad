/** What a balance sheet says. */
import type { StatementRead, Sum } from '../balances';
import { formOf, lineOf } from './forms';

const kind = 'balance-sheet';

const line = (statements: readonly StatementRead[], key: string, column: 'closing' | 'opening'): Sum =>
  lineOf(formOf(statements, kind), kind, [key], ({ row }) => [{ column, value: row[column] }]);

/** Facts about the two sides, which stay known where they differ. */
export const balanceSheetDifference: Readonly<Record<string, (statements: readonly StatementRead[]) => Sum>> =
  {
    balance_sheet_assets: (read) => line(read, 'total_assets', 'closing'),
    balance_sheet_liabilities_and_equity: (read) => line(read, 'total_liabilities_and_equity', 'closing'),
  };

/** Facts by name that the sheet alone gives, or gives best. */
export const balanceSheetReductions: Readonly<Record<string, (statements: readonly StatementRead[]) => Sum>> =
  {
    total_assets: (read) => line(read, 'total_assets', 'closing'),
    total_liabilities: (read) => line(read, 'total_liabilities', 'closing'),
    equity_total: (read) => line(read, 'total_equity', 'closing'),
    current_assets: (read) => line(read, 'total_current_assets', 'closing'),
    current_liabilities: (read) => line(read, 'total_current_liabilities', 'closing'),
    undistributed_profit: (read) => line(read, 'undistributed_profit', 'closing'),
    undistributed_profit_opening: (read) => line(read, 'undistributed_profit', 'opening'),
  };

/** Facts a trial balance gives in more detail; the sheet serves where there is none. */
export const balanceSheetFallbacks: Readonly<Record<string, (statements: readonly StatementRead[]) => Sum>> =
  {
    receivable_balance: (read) => line(read, 'receivables', 'closing'),
    prepayment_balance: (read) => line(read, 'prepayments', 'closing'),
    payable_balance: (read) => line(read, 'payables', 'closing'),
    advance_balance: (read) => line(read, 'advances_received', 'closing'),
    inventory_balance: (read) => line(read, 'inventories', 'closing'),
    inventory_opening: (read) => line(read, 'inventories', 'opening'),
    accumulated_depreciation: (read) => line(read, 'accumulated_depreciation', 'closing'),
    paid_in_capital: (read) => line(read, 'paid_in_capital', 'closing'),
    payroll_payable_balance: (read) => line(read, 'wages_payable', 'closing'),
    tax_payable_balance: (read) => line(read, 'taxes_payable', 'closing'),
  };
