import { lineKey } from '../../../rules/lines';
import type { IncomeStatement, Problem, TrialBalance, VoucherList } from '../../../rules/reading';
import { cents } from '../../numbers';
import type { Recognised } from '../../tables/printed';
import { formulas } from '../identities/formulas';

/** How often the figures of a statement contradict each other: to tell by which of two readings it makes sense. */

const CHECKS: readonly Problem['code'][] = ['line-formula-differs', 'roll-forward-differs', 'totals-differ'];

type Amount = number | null;

const add = (amounts: readonly Amount[]): Amount =>
  amounts.includes(null) ? null : cents(amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0));

const less = (amount: Amount): Amount => (amount === null ? null : -amount);

/** Rows that do not roll forward. */
const unrolled = ({ rows }: TrialBalance): Amount[] =>
  rows.map((row) =>
    add([
      row.opening_debit,
      less(row.opening_credit),
      row.debit,
      less(row.credit),
      less(row.closing_debit),
      row.closing_credit,
    ]),
  );

/** What the sides of each voucher differ by. */
function uneven({ rows }: VoucherList): Amount[] {
  const sums = new Map<string, Amount[]>();
  for (const { date, number, debit, credit } of rows) {
    const key = `${date} ${number}`;
    sums.set(key, [...(sums.get(key) ?? []), debit, less(credit)]);
  }
  return [...sums.values()].map((amounts) => add(amounts.map((amount) => amount ?? 0)));
}

const COLUMNS = ['period', 'ytd', 'prior'] as const;
const GROSS = { line: 'gross_profit', sums: [{ of: ['revenue', '-cost'] }] };

/** What profits differ by from revenue and costs, as far as these are shown: a short statement has only some lines. */
function unmade({ rows }: IncomeStatement): Amount[] {
  const byKey = new Map(rows.map((row) => [lineKey('income-statement', row.label, row.line), row]));
  return [GROSS, ...(formulas['income-statement'] ?? [])].flatMap(({ line, sums }) =>
    COLUMNS.map((column): Amount => {
      const shown = byKey.get(line)?.[column] ?? null;
      if (shown === null) return null;
      const differences = sums.flatMap(({ of }) => {
        const terms = of.flatMap((term): number[] => {
          const value = byKey.get(term.replace('-', ''))?.[column] ?? null;
          return value === null ? [] : [term.startsWith('-') ? -value : value];
        });
        return !terms.length ? [] : [cents(terms.reduce((sum, one) => sum + one, -shown))];
      });
      return differences.length ? Math.min(...differences.map(Math.abs)) : null;
    }),
  );
}

/** How many of its figures contradict others. */
export function doubtsOf({ statement, problems }: Recognised): number {
  const told = problems.filter(({ code }) => CHECKS.includes(code)).length;
  const unbalanced = Number('balanced' in statement && statement.balanced === false);
  const differences =
    statement.kind === 'trial-balance'
      ? unrolled(statement)
      : statement.kind === 'voucher-list'
        ? uneven(statement)
        : statement.kind === 'income-statement'
          ? unmade(statement)
          : [];
  const room = statement.unit === 1 ? 0.005 : 0.02 * statement.unit;
  return (
    told + unbalanced + differences.filter((amount) => amount !== null && Math.abs(amount) > room).length
  );
}
