/** Worked clients as tests of rule packs. */
import { assessAll, type Assessment } from './evaluate';
import { facts as vocabulary } from './facts';
import { severityRank } from './order';
import { workedCase, type Pack, type WorkedCase } from './pack';
import { lastDayOf, monthsOf } from './period';
import type { Fact, Facts, TrialBalance } from './reading';
import { reduceYears } from './years';
import { reduce, type Archive, type StatementRead } from './reduce';
import type { Severity } from './verdict';

/** What came out of judging one case, as a command line prints it. */
export interface CaseResult {
  id: string;
  fired: { rule: string; severity: Severity; values: Record<string, number | boolean | string> }[];
  cannotJudge: { rule: string; missing: string[] }[];
  /** Number of rules that have nothing to say. */
  quiet: number;
}

export type CaseRead = { ok: true; value: WorkedCase } | { ok: false; path: string; reason: string };

/** Checks the form of one case. Never throws. */
export function readCase(data: unknown): CaseRead {
  const parsed = workedCase.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      ok: false,
      path: issue?.path.map(String).join('.') ?? '',
      reason: issue?.message ?? 'not a case',
    };
  }
  if (lastDayOf(parsed.data.period) === null)
    return { ok: false, path: 'period', reason: 'not a period like 2026-12 or 2026-Q3' };
  return { ok: true, value: parsed.data };
}

const standards: Record<string, Archive['standard']> = {
  小企业会计准则: 'small-business',
  企业会计准则: 'enterprise',
  'small-business': 'small-business',
  enterprise: 'enterprise',
};

/** The case's trial balance as a reading would give it; `summary` marks a parent row. */
function tableOf({ trial_balance: rows, complete }: WorkedCase): TrialBalance {
  return {
    kind: 'trial-balance',
    unit: 1,
    frame: [],
    title: '',
    balanced: null,
    complete: complete ?? true,
    totals: null,
    rows: (rows ?? []).map((row) => ({
      code: row.code,
      name: row.name,
      path: row.path ?? row.name,
      leaf: row.summary !== true,
      opening_debit: row.opening_debit ?? null,
      opening_credit: row.opening_credit ?? null,
      debit: row.debit ?? null,
      credit: row.credit ?? null,
      ytd_debit: null,
      ytd_credit: null,
      closing_debit: row.closing_debit ?? null,
      closing_credit: row.closing_credit ?? null,
    })),
  };
}

const taxpayerTypes: Readonly<Record<string, string>> = {
  一般纳税人: 'general',
  小规模纳税人: 'small-scale',
};

/** Months a case covers, where it says so: `2026-12` of type year is the whole year. */
export const monthsOfType: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

const named = <T>(table: Readonly<Record<string, T>>, word: string | null | undefined): T | undefined =>
  word && Object.hasOwn(table, word) ? table[word] : undefined;

/** What a case says of the client and the period, as facts. */
const clientFacts = (worked: WorkedCase): Record<string, unknown> => ({
  period_months: named(monthsOfType, worked.period_type),
  industry: worked.industry,
  taxpayer_type: named(taxpayerTypes, worked.taxpayer_type),
  accounting_standard: named(standards, worked.accounting_standard),
});

/** The period the figures are of: `2026-12` of type year is the whole year. */
function spanOf({ period, period_type: type }: WorkedCase): string {
  const last = monthsOf(period)?.last ?? '';
  const months = named(monthsOfType, type);
  if (months === 12) return last.slice(0, 4);
  return months === 3 ? `${last.slice(0, 4)}-Q${Math.ceil(Number(last.slice(5)) / 3)}` : period;
}

/** Last year a case can have closed: its own when the period ends with it. */
function lastYearOf({ period }: WorkedCase): number {
  const last = monthsOf(period)?.last ?? '';
  return Number(last.slice(0, 4)) - (last.endsWith('-12') ? 0 : 1);
}

/** The facts a case gives; null and names outside the vocabulary are unknown. */
function givenFacts(worked: WorkedCase): Facts {
  const extra = worked.extra_facts ?? {};
  const all = {
    ...clientFacts(worked),
    ...reduceYears(extra['net_profit_by_year'], lastYearOf(worked)),
    ...extra,
  };
  const known = Object.entries(all).flatMap(([name, value]) => {
    const scalar = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
    const fact: Fact | null = scalar && vocabulary.has(name) ? { name, value, sources: [] } : null;
    return fact ? [[name, fact] as const] : [];
  });
  return { known: Object.fromEntries(known), missing: {} };
}

/** Facts of a case: what it gives, and what its trial balance reduces to. */
export function factsOfCase(worked: WorkedCase): Facts {
  const statements: StatementRead[] = worked.trial_balance
    ? [{ statement: tableOf(worked), period: spanOf(worked), readAt: 0, index: 0 }]
    : [];
  const standard = named(standards, worked.accounting_standard) ?? null;
  return reduce(statements, givenFacts(worked), { people: worked.people ?? [], standard });
}

function assessCase(
  worked: WorkedCase,
  packs: readonly Pack[],
  wanted?: (rule: string) => boolean,
): Assessment[] {
  const today = lastDayOf(worked.period) ?? '1970-01-01';
  return assessAll({ packs, facts: factsOfCase(worked), period: worked.period, today }, wanted);
}

/** The rules a case says something of. */
const namedIn = ({ expected, not_expected, near_miss, cannot_judge, severities }: WorkedCase): Set<string> =>
  new Set(
    [expected, not_expected, near_miss, cannot_judge, Object.keys(severities ?? {})].flatMap(
      (rules) => rules ?? [],
    ),
  );

/** Judges one case with the packs. */
export function evaluateCase(worked: WorkedCase, packs: readonly Pack[]): CaseResult {
  const all = assessCase(worked, packs);
  const fired = all.filter(({ verdict }) => verdict.status === 'fires');
  fired.sort(
    (a, b) =>
      severityRank(b.verdict.severity) - severityRank(a.verdict.severity) ||
      a.verdict.rule.localeCompare(b.verdict.rule),
  );
  return {
    id: worked.id,
    fired: fired.map(({ verdict, values }) => ({ rule: verdict.rule, severity: verdict.severity, values })),
    cannotJudge: all
      .filter(({ verdict }) => verdict.status === 'unknown')
      .map(({ verdict, missing }) => ({ rule: verdict.rule, missing })),
    quiet: all.filter(({ verdict }) => verdict.status === 'quiet').length,
  };
}

/** One expectation of a case that was not met, in English for the command line. */
export interface CaseFailure {
  case: string;
  rule: string;
  expected: string;
  found: string;
  /** The condition with the figures put in, `40,000.00 > 50,000.00`; null where no rule has this name. */
  formula: string | null;
  /** Facts and parameters it lacks to be judged. */
  missing: string[];
}

/**
 * Runs a case against what it says must happen. Rules no pack has are passed over in `not_expected`,
 * and are failures in `expected`.
 */
export function checkCase(worked: WorkedCase, packs: readonly Pack[]): CaseFailure[] {
  // No rule asks another one: those the case does not name need not be judged.
  const named = namedIn(worked);
  const all = assessCase(worked, packs, (rule) => named.has(rule));
  const assessed = new Map(all.map((one) => [one.verdict.rule, one]));
  const failures: CaseFailure[] = [];
  const fail = (rule: string, expected: string, found: string): void => {
    const { verdict, missing = [] } = assessed.get(rule) ?? {};
    const formula = verdict?.explanation.formula ?? null;
    failures.push({ case: worked.id, rule, expected, found, formula, missing });
  };
  const want = (
    rules: readonly string[] | undefined,
    expected: string,
    met: (found: string) => boolean,
  ): void => {
    for (const rule of rules ?? []) {
      const found = assessed.get(rule)?.verdict.status ?? 'no such rule';
      if (!met(found)) fail(rule, expected, found);
    }
  };
  want(worked.expected, 'fires', (found) => found === 'fires');
  want(worked.not_expected, 'does not fire', (found) => found !== 'fires');
  want(worked.near_miss, 'quiet', (found) => found === 'quiet');
  want(worked.cannot_judge, 'unknown', (found) => found === 'unknown');
  for (const [rule, severity] of Object.entries(worked.severities ?? {})) {
    const found = assessed.get(rule)?.verdict.severity ?? 'no such rule';
    if (found !== severity) fail(rule, severity, found);
  }
  return failures;
}

/** Runs all cases a pack carries, with the packs it stands on behind it. Empty when all hold. */
export function checkCases(pack: Pack, others: readonly Pack[] = []): CaseFailure[] {
  return pack.cases.flatMap((worked) => checkCase(worked, [pack, ...others]));
}
