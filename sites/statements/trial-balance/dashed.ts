import type { TrialBalanceColumn, TrialBalanceRow } from '../../../rules/reading';
import type { RawTrialBalance } from './raw';
import { isRolled, rollOf } from './rolls';

type Pair = readonly [debit: TrialBalanceColumn, credit: TrialBalanceColumn];

const OPENING: Pair = ['opening_debit', 'opening_credit'];
const MOVEMENT: Pair = ['debit', 'credit'];
const YEAR: Pair = ['ytd_debit', 'ytd_credit'];
const CLOSING: Pair = ['closing_debit', 'closing_credit'];
const ROLLED = [OPENING, MOVEMENT, CLOSING];

/** By row, the columns that print `--`; both sides of a balance that stands in one column. */
export function dashedIn(table: RawTrialBalance): TrialBalanceColumn[][] {
  const whole = table.raw.columns.signed.filter(({ direction }) => direction < 0);
  return table.rows.map(({ dashed = [] }) =>
    dashed.flatMap((column): TrialBalanceColumn[] => {
      const signed = whole.find(({ group }) => column === `${group}_debit`);
      return signed ? [column, `${signed.group}_credit`] : [column];
    }),
  );
}

const withNil = (row: TrialBalanceRow, columns: readonly TrialBalanceColumn[]): TrialBalanceRow =>
  columns.length ? { ...row, ...Object.fromEntries(columns.map((column) => [column, 0])) } : row;

/**
 * The rows with nil for `--`, to be proved by their sums. Columns in which nothing else stands are ones that the tool
 * does not fill, unless every account rolls forward with nil in them.
 */
export function withDashesNil(
  rows: readonly TrialBalanceRow[],
  dashed: readonly TrialBalanceColumn[][],
  { columns, coarse }: RawTrialBalance['raw'],
): TrialBalanceRow[] {
  const isUnfilled = (pair: Pair): boolean =>
    dashed.some((own) => pair.some((column) => own.includes(column))) &&
    rows.every((row, n) => pair.every((column) => row[column] === null || dashed[n]!.includes(column)));
  const unfilled = [...ROLLED, YEAR].filter(isUnfilled);
  const filled = rows.map((row, n) =>
    withNil(
      row,
      dashed[n]!.filter((column) => !unfilled.some((pair) => pair.includes(column))),
    ),
  );
  const [only, another] = unfilled.filter((pair) => pair !== YEAR);
  if (!only || another || columns.signed.some(({ direction }) => direction < 0)) return filled;
  const tried = filled.map((row) => withNil(row, only));
  const rolls = tried.every((row) => isRolled(row) && !rollOf(row, coarse)) && tried.some(isMoved);
  return rolls ? tried : filled;
}

const isMoved = (row: TrialBalanceRow): boolean => ROLLED.flat().some((column) => Boolean(row[column]));

export interface Proofs {
  coarse: number;
  /** Whether movements lead on from the opening balances. */
  leadOn: boolean;
  /** Whether the sums over all rows prove nil in a column. */
  isSummed: (column: TrialBalanceColumn) => boolean;
}

/** Which of the columns that print `--` are proved to be nil in a row where they were taken for it. */
function provedIn(
  row: TrialBalanceRow,
  dashed: readonly TrialBalanceColumn[],
  { coarse, leadOn, isSummed }: Proofs,
): TrialBalanceColumn[] {
  const taken = dashed.filter((column) => row[column] === 0);
  /** Beside a figure on the other side. */
  const isBeside = (pair: Pair): boolean =>
    pair.some((column) => !taken.includes(column) && Boolean(row[column]));
  const isOpen = (pair: Pair): boolean => pair.some((column) => taken.includes(column)) && !isBeside(pair);
  const rolled = leadOn && isRolled(row);
  const broken = rolled && rollOf(row, coarse) !== null;
  const told = rolled && !broken && ROLLED.filter(isOpen).length === 1;
  return [...ROLLED, YEAR].flatMap((pair) =>
    pair.filter((column, side) => {
      if (!taken.includes(column)) return false;
      // A year has no less than its month.
      if (pair === YEAR && row[MOVEMENT[side]!]) return false;
      if (!isOpen(pair)) return true;
      return !broken && (told || (pair === YEAR ? rolled : isSummed(column)));
    }),
  );
}

/** The rows with `--` as not applicable again, and with the columns in which it is proved to be nil. */
export function withDashes(
  rows: readonly TrialBalanceRow[],
  dashed: readonly TrialBalanceColumn[][],
  proofs: Proofs,
): TrialBalanceRow[] {
  return rows.map((row, n) => {
    const own = dashed[n]!;
    if (!own.length) return row;
    const nil = provedIn(row, own, proofs);
    const { doubtful, ...shown } = row;
    const doubts = Object.entries(doubtful ?? {}).filter(([column]) => !own.some((one) => one === column));
    return {
      ...shown,
      ...Object.fromEntries(own.map((column) => [column, null])),
      ...(doubts.length > 0 && { doubtful: Object.fromEntries(doubts) }),
      ...(nil.length > 0 && { nil }),
    };
  });
}
