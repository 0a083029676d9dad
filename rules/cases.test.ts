import { describe, expect, it } from 'vitest';
import { checkCase, evaluateCase, readCase } from './cases';
import type { WorkedCase } from './pack';
import { packs } from './testing';

const worked = (more: Partial<WorkedCase> = {}): WorkedCase => ({
  id: 'a',
  period: '2026-12',
  period_type: 'month',
  accounting_standard: '小企业会计准则',
  trial_balance: [
    { code: '1002', name: '银行存款', closing_debit: 100, closing_credit: 0 },
    { code: '122101', name: '其他应收款-股东', closing_debit: 50, closing_credit: 0 },
    { code: '3001', name: '实收资本', closing_debit: 0, closing_credit: 150 },
  ],
  ...more,
});

describe('evaluateCase', () => {
  it('reports what fires with its values, what cannot be judged and why, and what is quiet', () => {
    const five =
      'negative-cash other-payable-large shareholder-loan-year-end trial-balance-out-of-balance wrong-side-balance';
    const few = packs.map((pack) => ({ ...pack, rules: pack.rules.filter(({ id }) => five.includes(id)) }));
    expect(evaluateCase(worked(), few)).toEqual({
      id: 'a',
      fired: [
        {
          rule: 'shareholder-loan-year-end',
          severity: 'major',
          values: {
            month: 12,
            'rot.shareholder_loan.heads_up': 10,
            shareholder_loan: 50,
            shareholder_loan_business_use: 0,
            loan_open: 50,
            trial_tax: 10,
          },
        },
      ],
      cannotJudge: [
        {
          rule: 'trial-balance-out-of-balance',
          missing: ['trial_balance_difference_movement', 'trial_balance_difference_opening'],
        },
      ],
      quiet: 3,
    });
  });
  it('lets a given fact count, and takes null for unknown', () => {
    expect(evaluateCase(worked({ extra_facts: { shareholder_loan: 0 } }), packs).fired).toEqual([]);
    const unknown = evaluateCase(
      worked({ trial_balance: undefined, extra_facts: { cash_balance: null, __proto__: 1 } }),
      packs,
    );
    expect(unknown.fired).toEqual([]);
    expect(unknown.cannotJudge).toContainEqual({ rule: 'negative-cash', missing: ['cash_balance'] });
  });
  it('passes over maps and names that are no facts', () => {
    const extra = { net_profit_by_year: { 2025: 1 }, nonsense: 5, constructor: 7 };
    expect(evaluateCase(worked({ extra_facts: extra }), packs).fired).toHaveLength(1);
  });
  it('knows how many months a case covers, and the client it is about', () => {
    const yearly = { depreciation_charged: 20, fixed_assets_gross: 100, fixed_assets_gross_opening: 100 };
    const fired = (more: Partial<WorkedCase>) =>
      evaluateCase(worked({ trial_balance: undefined, extra_facts: yearly, ...more }), packs).fired.map(
        ({ rule }) => rule,
      );
    expect(fired({ period_type: 'year' })).toEqual([]);
    expect(fired({ period_type: 'month' })).toEqual(['depreciation-rate-odd']);
  });
});

describe('a case of a whole year or quarter', () => {
  it('has that period for what its table says', () => {
    const wages = (period: string, period_type: string) =>
      evaluateCase(
        worked({
          period,
          period_type,
          trial_balance: [
            {
              code: '1002',
              name: '银行存款',
              opening_debit: 90,
              opening_credit: 0,
              debit: 0,
              credit: 10,
              closing_debit: 80,
              closing_credit: 0,
            },
            {
              code: '2211',
              name: '应付职工薪酬',
              opening_debit: 0,
              opening_credit: 50,
              debit: 10,
              credit: 0,
              closing_debit: 0,
              closing_credit: 40,
            },
            {
              code: '3001',
              name: '实收资本',
              opening_debit: 0,
              opening_credit: 40,
              debit: 0,
              credit: 0,
              closing_debit: 0,
              closing_credit: 40,
            },
          ],
        }),
        packs,
      ).fired.map(({ rule }) => rule);
    expect(wages('2026-12', 'year')).toContain('payroll-accrued-unpaid');
    expect(wages('2026-12', 'month')).not.toContain('payroll-accrued-unpaid');
    expect(wages('2026-12', 'quarter')).not.toContain('payroll-accrued-unpaid');
  });

  it('closes its own year only when it ends with it', () => {
    const years = { net_profit_by_year: { 2024: -1, 2025: -1, 2026: -1 }, revenue_3y: 9 };
    const lost = (period: string, period_type: string) =>
      evaluateCase(worked({ trial_balance: null, period, period_type, extra_facts: years }), packs).fired.map(
        ({ rule }) => rule,
      );
    expect(lost('2026-12', 'year')).toEqual(['consecutive-losses']);
    expect(lost('2026', 'year')).toEqual(['consecutive-losses']);
    expect(lost('2026-Q4', 'quarter')).toEqual(['consecutive-losses']);
    expect(lost('2026-Q3', 'quarter')).toEqual([]);
  });
});

describe('checkCase', () => {
  it('names every expectation that is not met', () => {
    const failures = checkCase(
      worked({
        expected: ['negative-cash', 'no-such-rule'],
        not_expected: ['shareholder-loan-year-end', 'no-such-rule'],
        near_miss: ['trial-balance-out-of-balance'],
        cannot_judge: ['wrong-side-balance'],
        severities: { 'shareholder-loan-year-end': 'warning' },
      }),
      packs,
    );
    expect(failures.map(({ rule, expected, found }) => `${rule}: ${expected}, ${found}`)).toEqual([
      'negative-cash: fires, quiet',
      'no-such-rule: fires, no such rule',
      'shareholder-loan-year-end: does not fire, fires',
      'trial-balance-out-of-balance: quiet, unknown',
      'wrong-side-balance: unknown, quiet',
      'shareholder-loan-year-end: warning, major',
    ]);
  });
});

describe('readCase', () => {
  it.each([
    [null, ''],
    [{ id: 'a' }, 'period'],
    [{ id: 'a', period: 'someday' }, 'period'],
    [{ id: 'a', period: '2026-13' }, 'period'],
    [{ id: 'a', period: '2026', trial_balance: [{ code: 1 }] }, 'trial_balance.0.code'],
  ])('refuses %j', (data, path) => expect(readCase(data)).toMatchObject({ ok: false, path }));
  it('takes null for what is not known of the client', () =>
    expect(readCase({ id: 'a', period: '2026', industry: null, taxpayer_type: null })).toMatchObject({
      ok: true,
    }));
  it('takes null for what is left out, in rows as well', () => {
    const row = { code: '1001', name: '现金', summary: null, path: null, debit: null };
    expect(
      readCase({
        id: 'a',
        period: '2026',
        trial_balance: [row],
        extra_facts: null,
        people: null,
        complete: null,
      }),
    ).toMatchObject({ ok: true });
    expect(readCase({ id: 'a', period: '2026', trial_balance: null })).toMatchObject({ ok: true });
  });
  it('takes what it does not know along', () => {
    expect(readCase({ id: 'a', period: '2026', weather: 'fine' })).toMatchObject({
      ok: true,
      value: { weather: 'fine' },
    });
  });
});
