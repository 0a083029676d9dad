import { less, monthsBefore } from '../../../rules/lines/year-so-far';
import type { LedgerRow, Statement } from '../../../rules/reading';

type Figures = (number | null)[];

/** A row by what names it in everybody's books. */
export interface NamedRow {
  name: string;
  /** Figures that bookings of the period do not move, by what they are. */
  fixed: Record<string, Figures | undefined>;
  /** The balance that is carried into the next period. */
  closing?: Figures;
  all: Figures;
}

/**
 * Rows that can be found again in another drawing of the same statement. Those of an invoice list or a voucher list are
 * named by a number, and a filter shows others of the same books; a ledger's are told apart by its account alone, an
 * ageing's by whose debts it shows: where the page does not say it, none is compared.
 */
export function namedRows(statement: Statement): NamedRow[] {
  switch (statement.kind) {
    case 'trial-balance':
      return statement.rows.map((row) => ({
        name: `${row.code} ${row.code === '' ? row.path : row.name}`,
        fixed: {
          opening: [row.opening_debit, row.opening_credit],
          before: [less(row.ytd_debit, row.debit), less(row.ytd_credit, row.credit)],
        },
        closing: [row.closing_debit, row.closing_credit],
        all: [row.opening_debit, row.opening_credit, row.debit, row.credit, row.closing_debit, row.closing_credit],
      })); // prettier-ignore
    case 'income-statement':
      return statement.rows.map(({ label, line, period, ytd, prior }) => ({
        name: `${line ?? ''} ${label}`,
        fixed: { prior: [prior], before: [less(ytd, period)] },
        all: [period, ytd, prior],
      }));
    case 'balance-sheet':
      return statement.rows.map(({ side, label, line, closing, opening }) => ({
        name: `${side} ${line ?? ''} ${label}`,
        fixed: { opening: [opening] },
        all: [closing, opening],
      }));
    case 'vat-return-general':
    case 'vat-return-small':
    case 'cit-prepayment':
      return statement.rows.map(({ line, label, amounts }) => ({
        name: `${line ?? ''} ${label}`,
        fixed: { before: monthsBefore(amounts) },
        all: Object.values(amounts),
      }));
    case 'ageing':
      return statement.of === null
        ? []
        : statement.rows.map(({ name, code, balance, buckets }) => ({
            name: code ?? name,
            fixed: {},
            all: [balance, ...Object.values(buckets)],
          }));
    case 'ledger':
      return statement.account === null ? [] : entriesOf(statement.rows);
    default:
      return [];
  }
}

/** An entry that is put in between moves every balance below it, so only what was booked counts. */
function entriesOf(rows: readonly LedgerRow[]): NamedRow[] {
  const met = new Map<string, number>();
  return rows.map(({ date, number, debit, credit, balance }, index) => {
    const voucher = `${date ?? ''} ${number ?? ''}`;
    const nth = met.get(voucher) ?? 0;
    met.set(voucher, nth + 1);
    const carried = index === 0 && number === null;
    return {
      name: `${voucher} ${nth}`,
      fixed: { opening: carried ? [balance] : undefined },
      all: carried ? [balance] : [debit, credit],
    };
  });
}
