/** What an income statement says. */
import { addUp, type StatementRead, type Sum } from '../balances';
import { absentForm, formOf, lineOf } from './forms';

type Column = 'period' | 'ytd';

const kind = 'income-statement';

const line = (statements: readonly StatementRead[], keys: readonly string[], column: Column): Sum =>
  lineOf(formOf(statements, kind), kind, keys, (row) => [{ column, value: row[column] }]);

const revenue = ['revenue', 'total_revenue', 'main_revenue'];
const cost = ['cost', 'main_cost'];
/** Lines of their own in the general form; where one is not there it is part of the others. */
const optional = ['rd_expense'];

/** Expenses of the period; research is a line of its own in one form and part of administration in the other. */
function expenses(statements: readonly StatementRead[]): Sum {
  const read = formOf(statements, kind);
  if (!read) return absentForm(kind);
  const own = optional.filter((key) => read.at(key) !== null);
  return addUp(
    ['selling_expense', 'admin_expense', 'finance_expense', ...own].map((key) =>
      line(statements, [key], 'period'),
    ),
  );
}

/** Facts by name. */
export const incomeStatementReductions: Readonly<
  Record<string, (statements: readonly StatementRead[]) => Sum>
> = {
  revenue: (read) => line(read, revenue, 'period'),
  book_revenue: (read) => line(read, revenue, 'period'),
  revenue_ytd: (read) => line(read, revenue, 'ytd'),
  cost: (read) => line(read, cost, 'period'),
  entertainment_ytd: (read) => line(read, ['entertainment'], 'ytd'),
  advertising_ytd: (read) => line(read, ['advertising'], 'ytd'),
  finance_expense: (read) => line(read, ['finance_expense'], 'period'),
  expenses_of_period: expenses,
  total_cost_and_expense: (read) =>
    addUp([line(read, cost, 'period'), line(read, ['taxes_and_surcharges'], 'period'), expenses(read)]),
  profit_before_tax: (read) => line(read, ['profit_before_tax'], 'period'),
  income_tax_ytd: (read) => line(read, ['income_tax'], 'ytd'),
  net_profit: (read) => line(read, ['net_profit'], 'period'),
  net_profit_ytd: (read) => line(read, ['net_profit'], 'ytd'),
};
