import { describe, expect, it } from 'vitest';
import { curves, type Curve } from './curve';
import { withHistory, type PeriodFacts } from './history';
import { given, packs } from './testing';

type Values = Record<string, number>;

/** Months from January 2026 on, each with its own figures. */
const months = (...values: Values[]): PeriodFacts[] =>
  values.map((own, n) => ({ period: `2026-${String(n + 1).padStart(2, '0')}`, facts: given(own) }));

function curve(rule: string, now: Values, earlier: readonly PeriodFacts[], period = '2026-10'): Curve | null {
  const facts = withHistory(period, given(now), earlier);
  return curves([rule], { packs, now: { period, facts }, earlier, today: '2026-11-11' })[rule] ?? null;
}

const burden = (vat_payable: number, revenue = 100): Values => ({ vat_payable, revenue });

describe('the curve of an anomaly', () => {
  it('is the share that is held against its own average, with that average', () => {
    const earlier = months(burden(2), burden(2), burden(8, 300), burden(2));
    const found = curve('vat-burden-low', burden(1), earlier);
    expect(found?.label['zh-CN']).toBe('增值税税负');
    expect(found?.unit).toBe('rate');
    expect(found?.points.map(({ period }) => period)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-10',
    ]);
    expect(found?.points.at(-1)?.value).toBeCloseTo(0.01, 10);
    // Of the sums, as the rule has it, and not of the shares.
    expect(found?.average).toBeCloseTo(14 / 600, 10);
  });

  it('is a margin where the rule speaks of margins', () => {
    const earlier = months(
      { cost: 80, revenue: 100 },
      { cost: 80, revenue: 100 },
      { cost: 80, revenue: 100 },
    );
    const found = curve('gross-margin-abnormal', { cost: 95, revenue: 100 }, earlier);
    expect(found?.points.map(({ value }) => Math.round(value * 100))).toEqual([20, 20, 20, 5]);
  });

  it('is else the amount of the row, with the mean of the earlier ones', () => {
    const earlier = months({ cash_balance: 100 }, { cash_balance: 200 }, { cash_balance: 600 });
    const found = curve('large-cash-balance', { cash_balance: 90_000 }, earlier);
    expect(found).toMatchObject({ unit: 'money', average: 300 });
    expect(found?.points.map(({ value }) => value)).toEqual([100, 200, 600, 90_000]);
  });

  it('needs three earlier periods that say something', () => {
    const two = months({ cash_balance: 1 }, {}, { cash_balance: 3 });
    expect(curve('large-cash-balance', { cash_balance: 9 }, two)).toBeNull();
    expect(
      curve('large-cash-balance', {}, months({ cash_balance: 1 }, { cash_balance: 2 }, { cash_balance: 3 })),
    ).toBeNull();
  });

  it('looks back twelve months, at periods of the same length', () => {
    const old = (period: string): PeriodFacts => ({ period, facts: given({ cash_balance: 7 }) });
    const earlier = [
      ...['2025-09', '2025-Q4', '2025', '2025-11/2025-12', '2026-11'].map(old),
      ...['2026-02', '2025-10', '2026-01'].map(old),
    ];
    const found = curve('large-cash-balance', { cash_balance: 90_000 }, earlier);
    expect(found?.points.map(({ period }) => period)).toEqual(['2025-10', '2026-01', '2026-02', '2026-10']);
  });

  it('is not drawn of what only grows through the year, of numbers of things, or for no rule', () => {
    const year = { entertainment_ytd: 5, revenue_ytd: 9, voucher_gap_count: 1, voucher_duplicate_count: 0 };
    const earlier = months(year, year, year, year);
    expect(curve('entertainment-over-limit', year, earlier)).toBeNull();
    expect(curve('voucher-number-gap', year, earlier)).toBeNull();
    expect(curve('nobody-knows', year, earlier)).toBeNull();
  });
});
