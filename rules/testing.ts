/** Small books for tests. */
import { builtInPacks } from './packs';
import type { Facts, TrialBalance, TrialBalanceRow } from './reading';
import { reduce, type Archive, type StatementRead } from './reduce';

/** The pack that judges Chinese books. */
export const packs = builtInPacks().slice(0, 1);

/** A leaf row that closes with the given balance: positive is debit. */
export function row(
  code: string,
  path: string,
  closing: number,
  more: Partial<TrialBalanceRow> = {},
): TrialBalanceRow {
  return {
    code,
    name: path.split('-').at(-1) ?? path,
    path,
    leaf: true,
    opening_debit: Math.max(closing, 0),
    opening_credit: Math.max(-closing, 0),
    debit: 0,
    credit: 0,
    ytd_debit: null,
    ytd_credit: null,
    closing_debit: Math.max(closing, 0),
    closing_credit: Math.max(-closing, 0),
    ...more,
  };
}

export function table(rows: TrialBalanceRow[], more: Partial<TrialBalance> = {}): StatementRead {
  const statement: TrialBalance = {
    kind: 'trial-balance',
    unit: 1,
    frame: [1],
    title: '科目余额表',
    rows,
    totals: null,
    balanced: null,
    complete: true,
    ...more,
  };
  return { statement, period: '2026-12', readAt: 1_000, index: 2 };
}

export const nobody: Archive = { people: [], standard: 'small-business' };

export const factsOf = (rows: TrialBalanceRow[], archive: Archive = nobody): Facts =>
  reduce([table(rows)], { known: {}, missing: {} }, archive);

/** Facts given by hand. */
export const given = (values: Record<string, number | boolean | string>): Facts => ({
  known: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { name, value, sources: [] }]),
  ),
  missing: {},
});
