import type { TrialBalanceColumn, TrialBalanceRow } from '../../../rules/reading';
import { cents } from '../../numbers';

/** Sum of a column over the leaf rows, or over the top accounts; cells that do not apply add nothing. */
export function sumOf(rows: readonly TrialBalanceRow[], column: TrialBalanceColumn, top = false): number {
  const counted = rows.filter((row) => (top ? row.path.indexOf('-') < 0 || !parented(rows, row) : row.leaf));
  return cents(counted.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

const parented = (rows: readonly TrialBalanceRow[], row: TrialBalanceRow): boolean =>
  rows.some((other) => !other.leaf && other !== row && row.path.startsWith(`${other.path}-`));

/**
 * Printed totals that agree neither with the leaf rows nor with the top accounts. Both are printed
 * in the field: a top account nets its sub-accounts, so the two sums differ on both sides alike.
 */
export function totalsThatDiffer(
  rows: readonly TrialBalanceRow[],
  totals: Partial<Record<TrialBalanceColumn, number>>,
  tolerance: number,
): { column: TrialBalanceColumn; printed: string; sum: string }[] {
  return (Object.entries(totals) as [TrialBalanceColumn, number][]).flatMap(([column, value]) => {
    const sums = [sumOf(rows, column), sumOf(rows, column, true)];
    if (sums.some((sum) => Math.abs(sum - value) <= tolerance + 1e-9)) return [];
    return [{ column, printed: value.toFixed(2), sum: sums[0]!.toFixed(2) }];
  });
}

/** What an account and those under it must agree in: movements, and balances with their sign. */
const FIGURES: readonly (readonly [column: string, of: (row: TrialBalanceRow) => number | null])[] = [
  ['opening', (row) => net(row.opening_debit, row.opening_credit)],
  ['debit', ({ debit }) => debit],
  ['credit', ({ credit }) => credit],
  ['closing', (row) => net(row.closing_debit, row.closing_credit)],
];

function net(debit: number | null, credit: number | null): number | null {
  return debit === null || credit === null ? null : debit - credit;
}

/** An account that is not what the rows right under it add up to, in one figure. */
export interface ParentBreak {
  at: number;
  under: number[];
  column: string;
  own: number;
  sum: number;
}

/**
 * Accounts that are not what the rows right under them add up to: a row is not there, or the tree is another one.
 * `parents` are the places of the rows above each row. Unknown figures are not judged.
 */
export function parentBreaks(
  rows: readonly TrialBalanceRow[],
  parents: readonly (number | null)[],
  tolerance: number,
): ParentBreak[] {
  const under = new Map<number, number[]>();
  parents.forEach((parent, n) => {
    if (parent !== null) under.set(parent, [...(under.get(parent) ?? []), n]);
  });
  return [...under].flatMap(([at, children]) => {
    return FIGURES.flatMap(([column, of]) => {
      const [own, ...parts] = [at, ...children].map((n) => of(rows[n]!));
      if (own === null || own === undefined || parts.includes(null)) return [];
      const sum = cents(parts.reduce<number>((total, part) => total + (part ?? 0), 0));
      if (Math.abs(sum - own) <= tolerance + 1e-9) return [];
      return [{ at, under: children, column, own, sum }];
    });
  });
}

/** The same in words. */
export const parentsThatDiffer = (
  rows: readonly TrialBalanceRow[],
  breaks: readonly ParentBreak[],
): { row: string; column: string; printed: string; sum: string }[] =>
  breaks.map(({ at, column, own, sum }) => {
    const { code, name } = rows[at]!;
    return { row: code || name, column, printed: own.toFixed(2), sum: sum.toFixed(2) };
  });

const PAIRS: [TrialBalanceColumn, TrialBalanceColumn][] = [
  ['opening_debit', 'opening_credit'],
  ['debit', 'credit'],
  ['closing_debit', 'closing_credit'],
];

/** Opening, movement and closing each agree over the leaf rows; null without a pair of columns. */
export function isBalanced(rows: readonly TrialBalanceRow[], tolerance: number): boolean | null {
  const pairs = PAIRS.filter((pair) => pair.every((column) => rows.some((row) => row[column] !== null)));
  if (!pairs.length) return null;
  return pairs.every(
    ([debit, credit]) => Math.abs(sumOf(rows, debit) - sumOf(rows, credit)) <= tolerance + 1e-9,
  );
}

/**
 * Every account shown has moved, the movements agree, and opening and closing miss nil by the same
 * amount: the tool leaves out accounts that did not move. Not a ledger out of balance, but a part of one.
 */
export function showsMovedOnly(rows: readonly TrialBalanceRow[], tolerance: number): boolean {
  const leaves = rows.filter(({ leaf }) => leaf);
  if (leaves.length < 2 || !leaves.every(({ debit, credit }) => debit || credit)) return false;
  const [opening, movement, closing] = PAIRS.map(([debit, credit]) =>
    cents(sumOf(rows, debit) - sumOf(rows, credit)),
  );
  return (
    Math.abs(movement!) <= tolerance &&
    Math.abs(opening!) > tolerance &&
    Math.abs(opening! - closing!) <= tolerance
  );
}
