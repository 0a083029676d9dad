/** What the code of an account says, under one of the two Chinese standards or under both. */
import { chart, type Account, type AccountClass } from './chart';

export type Standard = 'small-business' | 'enterprise';

const byCode = {
  'small-business': new Map(
    chart.flatMap((account) => (account.small ? [[account.small, account] as const] : [])),
  ),
  enterprise: new Map(
    chart.flatMap((account) => (account.enterprise ? [[account.enterprise, account] as const] : [])),
  ),
};

/** First four digits of a code, separators and leading letters dropped; null when there are fewer. */
export function topCode(code: string): string | null {
  return /^\D*(\d{4})/.exec(code.replace(/[.\-\s]/g, ''))?.[1] ?? null;
}

/** The account a code means: under the standard, or under both when they agree. */
export function accountOfCode(code: string, standard: Standard | null): Account | null {
  const top = topCode(code);
  if (!top) return null;
  if (standard) return byCode[standard].get(top) ?? null;
  const small = byCode['small-business'].get(top);
  return small && small === byCode.enterprise.get(top) ? small : null;
}

/** A class of accounts; of profit and loss a code does not tell revenue from expense. */
export type CodeClass = Exclude<AccountClass, 'revenue' | 'expense'> | 'result';

/** By the first digit. Assets and liabilities are the same in both standards, the rest is not. */
const classes: Readonly<Record<Standard, Readonly<Record<string, CodeClass>>>> = {
  'small-business': { 1: 'asset', 2: 'liability', 3: 'equity', 4: 'cost', 5: 'result' },
  enterprise: { 1: 'asset', 2: 'liability', 4: 'equity', 5: 'cost', 6: 'result' },
};

/** The class that a code tells by itself; null where the standards differ and nobody has said which it is. */
export function classOfCode(code: string, standard: Standard | null): CodeClass | null {
  const digit = topCode(code)?.[0];
  if (digit === undefined) return null;
  const [small, enterprise] = [classes['small-business'][digit] ?? null, classes.enterprise[digit] ?? null];
  if (standard) return standard === 'enterprise' ? enterprise : small;
  return small === enterprise ? small : null;
}

/** Codes an account has: in the standard, or in either when nobody has said which it is. */
export const codesOf = ({ small, enterprise }: Account, standard: Standard | null): string[] =>
  [standard === 'enterprise' ? null : small, standard === 'small-business' ? null : enterprise].filter(
    (code) => code !== null,
  );
