import { monthsBefore, monthsOf } from '../../../rules/period';
import type { Statement } from '../../../rules/reading';
import type { Kept } from './books';
import { digestsIn } from './digests';
import { bookOf, marksIn, openingsAfter, openingsOf, type Prints } from './marks';

/** A statement that is kept, of its period. */
export interface Dated {
  period: string;
  statement: Statement;
}

/** What statements of a period, and of those that touch it, say a page of this period must show. */
export function keptFor(period: string, statements: readonly Dated[]): Kept {
  const same = statements.filter((one) => one.period === period).map(({ statement }) => statement);
  const others = statements.filter((one) => one.period !== period);
  const beside: Kept['beside'] = {};
  for (const { period: other, statement } of others) {
    const which = bookOf(statement);
    const known = beside[which] ?? { openings: {}, closings: {} };
    const balances = balancesFrom(statement, other, period);
    beside[which] = {
      openings: { ...known.openings, ...balances.openings },
      closings: { ...known.closings, ...balances.closings },
    };
  }
  const rows = others.map((one) => ({ period: one.period, rows: digestsIn(one.statement) }));
  return { same: marksIn(same), rows: same.flatMap(digestsIn), beside, others: rows };
}

/** What a statement of another period says of the balances of this one. */
function balancesFrom(
  statement: Statement,
  other: string,
  period: string,
): { openings?: Prints; closings?: Prints } {
  if (statement.kind === 'balance-sheet')
    return other.slice(0, 4) === period.slice(0, 4) ? { openings: openingsOf(statement) } : {};
  if (isJustBefore(other, period)) return { openings: openingsAfter(statement) };
  return isJustBefore(period, other) ? { closings: openingsOf(statement) } : {};
}

/** Whether the second period begins in the month after the first one ends. */
export function isJustBefore(first: string, second: string): boolean {
  return monthsOf(first)?.last === monthsBefore(second, 1)[0];
}
