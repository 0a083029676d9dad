/**
 * From statements to named figures: the tables of how rows become facts, with their cells as evidence. A fact
 * that a page or a person gives directly stands before all of them.
 */
import { trialBalanceOf, type Balances, type StatementRead, type Sum } from '../balances';
import { doubtIn, trusted } from '../doubt';
import { readAsNil } from '../nil';
import type { Fact, Facts, Missing, StatementKind } from '../reading';
import type { Archive } from '../shareholderLoan';
import { ageingReductions } from './ageing';
import { balanceSheetDifference, balanceSheetFallbacks, balanceSheetReductions } from './balance-sheet';
import { englishReductions } from './english';
import { incomeStatementReductions } from './income-statement';
import { invoiceReductions } from './invoices';
import { ledgerReductions } from './ledgers';
import { profitAndLossReductions } from './profit-and-loss';
import { smallLowProfitOf, taxPeriodOf, taxpayerTypeOf, taxReturnReductions } from './tax-returns';
import { trialBalanceDifferences, trialBalanceReductions } from './trial-balance';
import { voucherReductions } from './vouchers';

export type { StatementRead } from '../balances';
export type { Archive } from '../shareholderLoan';

/** What there is to reduce for one client and period. */
export interface Books {
  /** Without figures that their own statement contradicts. */
  statements: readonly StatementRead[];
  balances: Balances | null;
  /** With them, for the facts that are about the difference itself. */
  printed: { statements: readonly StatementRead[]; balances: Balances | null };
  archive: Archive;
  /** Limit of one invoice in yuan; null where nobody has said it. */
  invoiceCap: number | null;
}

/** Facts by name, each from what there is. */
export type Reductions = Readonly<Record<string, (books: Books) => Sum>>;

const absent = (kind: StatementKind): Sum => ({ missing: [{ why: 'statement', kind }] });

/** Reductions of the trial balance as reductions of the books. */
const fromBalances = (table: Readonly<Record<string, (tb: Balances, archive: Archive) => Sum>>): Reductions =>
  Object.fromEntries(
    Object.entries(table).map(([name, line]) => [
      name,
      ({ balances, archive }: Books) => (balances ? line(balances, archive) : absent('trial-balance')),
    ]),
  );

/** Reductions of lists as reductions of the books. */
const fromStatements = (
  table: Readonly<Record<string, (statements: readonly StatementRead[], cap: number | null) => Sum>>,
): Reductions =>
  Object.fromEntries(
    Object.entries(table).map(([name, line]) => [
      name,
      ({ statements, invoiceCap }: Books) => line(statements, invoiceCap),
    ]),
  );

/** The same of the figures as they are printed. */
const asPrinted = (table: Reductions): Reductions =>
  Object.fromEntries(
    Object.entries(table).map(([name, line]) => [
      name,
      (books: Books) => line({ ...books, ...books.printed }),
    ]),
  );

/** In order of precedence: of a fact in several tables the first that gives it counts. */
const tables: readonly Reductions[] = [
  asPrinted(fromStatements(balanceSheetDifference)),
  asPrinted(fromBalances(trialBalanceDifferences)),
  fromStatements(incomeStatementReductions),
  fromStatements(balanceSheetReductions),
  ...taxReturnReductions.map(fromStatements),
  fromBalances(englishReductions),
  fromBalances(trialBalanceReductions),
  fromBalances(profitAndLossReductions),
  fromStatements(balanceSheetFallbacks),
  fromStatements(ageingReductions),
  fromStatements(voucherReductions),
  fromStatements(invoiceReductions),
  fromStatements(ledgerReductions),
];

/** What statements say that is no figure. */
function answersOf(statements: readonly StatementRead[]): Fact[] {
  const answers = {
    tax_period: taxPeriodOf(statements),
    taxpayer_type: taxpayerTypeOf(statements),
    slp: smallLowProfitOf(statements),
  };
  return Object.entries(answers).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value, sources: [] }],
  );
}

/** Adds the reduced figures to the facts given directly. Nothing given is changed. */
export function reduce(read: readonly StatementRead[], facts: Facts, archive: Archive): Facts {
  const statements = readAsNil(read);
  const cap = facts.known.invoice_cap?.value;
  const sure = trusted(statements);
  const books: Books = {
    statements: sure,
    balances: trialBalanceOf(sure, archive.standard),
    printed: {
      statements: trusted(statements, ['sum']),
      balances: trialBalanceOf(statements, archive.standard),
    },
    archive,
    invoiceCap: typeof cap === 'number' ? cap : null,
  };
  const known = new Map<string, Fact>(Object.entries(facts.known));
  const missing = new Map<string, Missing[]>(Object.entries(facts.missing));
  for (const fact of answersOf(statements)) if (!known.has(fact.name)) known.set(fact.name, fact);
  for (const table of tables) {
    for (const [name, line] of Object.entries(table)) {
      if (known.has(name)) continue;
      const result = line(books);
      if ('missing' in result) {
        if (!missing.has(name)) missing.set(name, doubtIn(statements, result.missing));
      } else {
        known.set(name, { name, value: result.value, sources: result.sources });
        missing.delete(name);
      }
    }
  }
  return { known: Object.fromEntries(known), missing: Object.fromEntries(missing) };
}
