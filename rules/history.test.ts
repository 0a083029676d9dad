import { describe, expect, it } from 'vitest';
import { withHistory, type PeriodFacts } from './history';
import { given } from './testing';

const period = (name: string, values: Record<string, number>): PeriodFacts => ({
  period: name,
  facts: given(values),
});
const months = (year: number, from: number, to: number, values: Record<string, number>): PeriodFacts[] =>
  Array.from({ length: to - from + 1 }, (_, n) =>
    period(`${year}-${String(from + n).padStart(2, '0')}`, values),
  );
const of = (name: string, values: Record<string, number>, earlier: PeriodFacts[]) =>
  withHistory(name, given(values), earlier).known;

describe('the period before', () => {
  it('is the one of the same length', () => {
    const earlier = [period('2026-Q2', { revenue: 900, cit_due: 30 }), period('2026-06', { revenue: 300 })];
    expect(of('2026-Q3', {}, earlier)).toMatchObject({
      prev_revenue: { value: 900 },
      cit_due_prev: { value: 30 },
    });
    expect(of('2026-07', {}, earlier)['prev_revenue']?.value).toBe(300);
    expect(of('2026-01', {}, [period('2025-12', { revenue: 7 })])['prev_revenue']?.value).toBe(7);
  });

  it('is never an older one', () =>
    expect(of('2026-09', {}, [period('2026-07', { revenue: 1 })])['prev_revenue']).toBeUndefined());

  it('does not replace what the page itself says', () =>
    expect(
      of('2026-07', { prev_revenue: 5 }, [period('2026-06', { revenue: 300 })])['prev_revenue']?.value,
    ).toBe(5));

  it('of a year ago is of the same month', () =>
    expect(
      of('2026-06', {}, [period('2025-06', { revenue: 44 })])['revenue_same_period_last_year']?.value,
    ).toBe(44));
});

describe('own averages', () => {
  const earlier = months(2026, 1, 6, { revenue: 100, cost: 80, vat_payable: 3, expenses_of_period: 10 });

  it('are of sums, not of shares', () => {
    const known = of('2026-08', {}, [
      ...earlier,
      period('2026-07', { revenue: 400, cost: 380, vat_payable: 0 }),
    ]);
    expect(known['gross_margin_history']?.value).toBeCloseTo(1 - 860 / 1000, 10);
    expect(known['vat_burden_own_avg']?.value).toBeCloseTo(0.018, 10);
    expect(known['expense_ratio_history']?.value).toBeCloseTo(0.1, 10);
  });

  it('need three months, and revenue', () => {
    expect(of('2026-03', {}, earlier.slice(0, 2))['gross_margin_history']).toBeUndefined();
    expect(
      of('2026-08', {}, months(2026, 1, 6, { revenue: 0, cost: 0 }))['gross_margin_history'],
    ).toBeUndefined();
  });

  it('leave out the period itself and what is older than a year', () => {
    const known = of('2026-07', { revenue: 1, cost: 1 }, [
      ...earlier,
      ...months(2025, 1, 5, { revenue: 100, cost: 0 }),
    ]);
    expect(known['gross_margin_history']?.value).toBeCloseTo(0.2, 10);
  });
});

describe('sums over months', () => {
  it('need every month, quarters included, and count none twice', () => {
    const earlier = [
      ...months(2025, 10, 12, { sales_tax_period: 10 }),
      period('2025-Q4', { sales_tax_period: 30 }),
      period('2026-Q1', { sales_tax_period: 60 }),
      period('2026-Q2', { sales_tax_period: 90 }),
    ];
    expect(of('2026-Q3', { sales_tax_period: 120 }, earlier)['rolling_12m_sales']?.value).toBe(300);
    expect(
      of('2026-Q3', { sales_tax_period: 120 }, earlier.slice(0, 5))['rolling_12m_sales'],
    ).toBeUndefined();
    expect(of('2026-06', { revenue: 3 }, months(2026, 4, 5, { revenue: 2 }))['revenue_3m']?.value).toBe(7);
  });
});

describe('runs of months', () => {
  const nil = { sales_tax_period: 0, vat_end_credit: 5 };
  const sold = { sales_tax_period: 9, vat_end_credit: 0 };

  it('end where a month was read that is otherwise', () => {
    const known = of('2026-06', nil, [...months(2026, 4, 5, nil), ...months(2026, 1, 3, sold)]);
    expect(known['zero_declaration_consecutive']?.value).toBe(3);
    expect(known['zero_declaration_in_year']?.value).toBe(3);
    expect(known['vat_credit_months']?.value).toBe(3);
  });

  it('are not known while they could go on', () => {
    const known = of('2026-06', nil, months(2026, 4, 5, nil));
    expect(known['zero_declaration_consecutive']).toBeUndefined();
    expect(known['zero_declaration_in_year']).toBeUndefined();
    expect(of('2026-06', sold, [])['zero_declaration_consecutive']?.value).toBe(0);
  });

  it('count the months of a quarter', () =>
    expect(
      of('2026-Q2', nil, [period('2026-Q1', nil), period('2025-Q4', sold)])['zero_declaration_consecutive']
        ?.value,
    ).toBe(6));
});

it('closed years come from the year or from its December', () => {
  const earlier = [
    period('2023', { net_profit: -1 }),
    period('2024-12', { net_profit_ytd: -2 }),
    period('2025', { net_profit: -3 }),
  ];
  expect(of('2026-06', {}, earlier)).toMatchObject({ net_profit_3y_best: { value: -1 } });
});

describe('fixed assets when the last month began', () => {
  const bought = (values: Record<string, number>, at: string) =>
    of('2026-Q2', {}, [period(at, values)])['fixed_assets_before_last_month']?.value;

  it('are told by that month or by the one before', () => {
    expect(bought({ fixed_assets_gross_opening: 70 }, '2026-06')).toBe(70);
    expect(bought({ fixed_assets_gross: 60 }, '2026-05')).toBe(60);
  });

  it('are told by no other', () => {
    expect(bought({ fixed_assets_gross: 60 }, '2026-04')).toBeUndefined();
    expect(bought({ fixed_assets_gross: 60 }, '2026-06')).toBeUndefined();
  });
});

describe('losses of closed years', () => {
  const lost = [2024, 2025].map((year) => period(String(year), { net_profit: -1 }));

  it('take in the year under view when it is shown whole', () => {
    expect(of('2026', { net_profit: -1 }, lost)['loss_years_consecutive']?.value).toBe(3);
    expect(
      of('2026-12', { net_profit: -1, net_profit_ytd: -1 }, lost)['loss_years_consecutive'],
    ).toBeUndefined();
  });
});
