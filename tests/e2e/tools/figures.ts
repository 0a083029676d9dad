import { expect } from 'vitest';
import type { TrialBalance } from '../../../rules/reading';
import type { StoredStatement } from '../../../storage/records';
import type { ExpectedTrialBalance } from '../../tools/expected';

/** Whether the tool shows a plus of this account as a credit. */
export type CreditSide = (code: string) => boolean;

interface Figures {
  name: string;
  opening: number;
  debit: number | null;
  credit: number | null;
  closing: number;
}

/** A balance as one figure, debit less credit, in yuan; the two sides must not both be filled. */
function net(debit: number | null, credit: number | null): number {
  if (debit === null || credit === null || (debit !== 0 && credit !== 0)) return Number.NaN;
  return debit - credit;
}

/** The rows by code and name, balances as debit less credit. */
function shown({ rows }: TrialBalance): Record<string, Figures> {
  return Object.fromEntries(
    rows.map((row) => [
      `${row.code} ${row.name}`.trim(),
      {
        name: row.name,
        opening: net(row.opening_debit, row.opening_credit),
        debit: row.debit,
        credit: row.credit,
        closing: net(row.closing_debit, row.closing_credit),
      },
    ]),
  );
}

function wanted({ rows }: ExpectedTrialBalance, isCredit: CreditSide): Record<string, Figures> {
  return Object.fromEntries(
    rows.map(([code, name, opening, debit, credit, closing]) => {
      const sign = isCredit(code) ? -1 : 1;
      // Adding nought turns a minus nought into a plain one.
      const balance = (text: string) => sign * Number(text) + 0;
      const figures = { opening: balance(opening), closing: balance(closing) };
      return [`${code} ${name}`.trim(), { name, ...figures, debit: Number(debit), credit: Number(credit) }];
    }),
  );
}

/** The trial balance kept for a period; throws when there is none, or more than one. */
export function keptFor(kept: readonly StoredStatement[], period: string): TrialBalance {
  const found = kept.flatMap(({ period: own, statement }) =>
    own === period && statement.kind === 'trial-balance' ? [statement] : [],
  );
  const [table, ...more] = found;
  if (!table || more.length > 0) throw new Error(`${found.length} trial balances are kept for ${period}.`);
  return table;
}

/** Every row and every figure as the seeds come to, no row more and none less. */
export function expectFigures(
  table: TrialBalance,
  balance: ExpectedTrialBalance,
  isCredit: CreditSide = () => false,
): void {
  expect(shown(table)).toEqual(wanted(balance, isCredit));
  expect(table.rows).toHaveLength(balance.rows.length);
  expect(table.rows.every(({ leaf }) => leaf)).toBe(true);
}
