/** What an income statement says. */
import { addUp, type StatementRead, type Sum } from '../balances';
import { monthsOf } from '../period';
import { absentForm, formOf, lineOf, type Line } from './forms';

type Column = 'period' | 'ytd';

const kind = 'income-statement';

/** From January on, what is of the period is of the year so far; the sheet of a year has one column for both. */
function columnIn({ row, read }: Line<typeof kind>, column: Column): Column {
  if (row[column] !== null) return column;
  const ofYear = /^\d{4}$/.test(read.period);
  const fromJanuary = monthsOf(read.period)?.first.endsWith('-01') ?? false;
  return column === 'period' ? (fromJanuary ? 'ytd' : column) : ofYear ? 'period' : column;
}

const line = (statements: readonly StatementRead[], keys: readonly string[], column: Column): Sum =>
  lineOf(formOf(statements, kind), kind, keys, (one) => {
    const own = columnIn(one, column);
    return [{ column: own, value: one.row[own] }];
  });

const revenue = ['revenue', 'total_revenue', 'main_revenue'];
const cost = ['cost', 'main_cost'];
/** Lines of their own in the general form; where one is not there it is part of the others. */
const optional = ['rd_expense'];

/** Expenses of the period; research is a line of its own in one form and part of administration in the other. */
function expenses(statements: readonly StatementRead[]): Sum {
  const read = formOf(statements, kind);
  if (!read) return absentForm(kind);
  const own = optional.filter((key) => read.isTwice(key) || read.lines(key).length > 0);
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
