import { cents } from '../../numbers';

/** A balance of an account in one column, before it is known which side a plus means. */
export interface SignedRow {
  code: string;
  leaf: boolean;
  opening: number | null;
  closing: number | null;
  debit: number | null;
  credit: number | null;
}

/** 1: a plus is a debit; -1: a plus is a credit; null: the page does not say. */
export type Sign = 1 | -1 | null;

function rolled(row: SignedRow, tolerance: number): Sign[] {
  if (row.opening === null || row.closing === null || row.debit === null || row.credit === null)
    return [1, -1];
  const { opening, closing, debit, credit } = row;
  return ([1, -1] as const).filter(
    (sign) => Math.abs(opening + sign * (debit - credit) - closing) <= tolerance,
  );
}

const net = (rows: SignedRow[], signs: Sign[], pick: (row: SignedRow) => number | null): number =>
  cents(rows.reduce((sum, row, n) => sum + (row.leaf ? (signs[n] ?? 0) * (pick(row) ?? 0) : 0), 0));

const isNil = (rows: SignedRow[], signs: Sign[], tolerance: number): boolean =>
  [net(rows, signs, (row) => row.opening), net(rows, signs, (row) => row.closing)].every(
    (sum) => Math.abs(sum) <= tolerance,
  );

/** Share of all balances that a ledger out of balance may miss nil by and still be one with signs. */
const LEAN = 0.2;

/** Debits and credits nearly cancel out: signs stand for sides, and the ledger does not balance. */
function leansToNil(rows: SignedRow[]): boolean {
  const closing = rows.flatMap((row) => (row.leaf && row.closing ? [row.closing] : []));
  const all = closing.reduce((sum, value) => sum + Math.abs(value), 0);
  return all > 0 && Math.abs(closing.reduce((sum, value) => sum + value, 0)) <= LEAN * all;
}

/** Rows of unknown side that are tried in every combination; more would take long and fit by chance. */
const TRIED = 12;

/** The one way to give sides to the open rows so that all balances add up to nil; null when none or several do. */
function onlyWay(rows: SignedRow[], signs: Sign[], tolerance: number): Sign[] | null {
  const open = signs.flatMap((sign, n) => (sign === null ? [n] : []));
  if (open.length > TRIED) return null;
  let found: Sign[] | null = null;
  for (let mask = 0; mask < 2 ** open.length; mask++) {
    const tried = [...signs];
    open.forEach((n, bit) => (tried[n] = mask & (1 << bit) ? -1 : 1));
    if (!isNil(rows, tried, tolerance)) continue;
    if (found) return null;
    found = tried;
  }
  return found;
}

/** Nothing of the row was read, so that the sum of all is not known. */
const isUnread = ({ leaf, opening, closing, debit, credit }: SignedRow): boolean =>
  leaf && [opening, closing, debit, credit].every((value) => value === null);

/**
 * Finds which side a plus means, row by row. Tools print either debits as plus throughout, or every
 * account on its own normal side; the roll-forward of each row tells them apart. Rows that did not move
 * follow from the sum of all, which is nil, or from the others of their class; an answer that does not
 * add up is no answer.
 */
export function signsOf(rows: SignedRow[], tolerance: number): Sign[] {
  const fits = rows.map((row) => rolled(row, tolerance));
  const debits = rows.map((): Sign => 1);
  if (fits.every((signs) => signs.includes(1)) && (isNil(rows, debits, tolerance) || leansToNil(rows)))
    return debits;
  const sure = fits.map((signs, n): Sign =>
    !rows[n]!.opening && !rows[n]!.closing ? 1 : signs.length === 1 ? signs[0]! : null,
  );
  if (rows.some(isUnread)) return sure;
  // A row that rolls forward neither way is broken, and with it the sum of all.
  if (fits.some((signs) => !signs.length) || !fits.some((signs) => signs.length === 1)) return sure;
  const byClass = new Map<string, number>();
  fits.forEach((signs, n) => {
    const key = rows[n]!.code.slice(0, 1);
    if (signs.length === 1) byClass.set(key, (byClass.get(key) ?? 0) + signs[0]!);
  });
  const guessed = sure.map((sign, n): Sign => {
    const sum = byClass.get(rows[n]!.code.slice(0, 1)) ?? 0;
    return sign ?? (fits[n]!.length && sum ? (sum > 0 ? 1 : -1) : null);
  });
  return onlyWay(rows, sure, tolerance) ?? onlyWay(rows, guessed, tolerance) ?? sure;
}
