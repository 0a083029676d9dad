import { describe, expect, it } from 'vitest';
import { daysOverdue, nextContact } from './cadence';
import { worksBy } from './calendar';
import { current, gaps, serviceCatalogue, topGap, trend, type Observed } from './expectations';
import { formatFigure, formatForClient } from './format';
import type { Pack } from './pack';
import { builtInPacks } from './packs';
import { addDays, addWorkdays, lastDayOf, monthOf, periodInScript } from './period';
import { tier, type Factors } from './tiers';

const [chinese] = builtInPacks() as [Pack];

describe('tier', () => {
  const weights = chinese.tiers;
  if (!weights) throw new Error('no weights');
  const of = (factors: Partial<Factors>) =>
    tier({ annualFee: null, years: null, referrals: null, arrearsMonths: null, ...factors }, null, weights);

  it('goes by the share of the points to be had', () => {
    expect(of({ annualFee: 24000, years: 6, referrals: 3, arrearsMonths: 0 })).toMatchObject({
      tier: 'A',
      score: 100,
    });
    expect(of({ annualFee: 12000, years: 2, referrals: 0, arrearsMonths: 0 })).toMatchObject({
      tier: 'B',
      score: 58,
    });
    expect(of({ annualFee: 4800, years: 2, referrals: 0, arrearsMonths: 0 })).toMatchObject({
      tier: 'C',
      score: 32,
    });
    expect(of({ annualFee: 2400, years: 0, referrals: 0, arrearsMonths: 4 })).toMatchObject({
      tier: 'D',
      score: 0,
    });
  });
  it('gives none without the fee, and says so', () => {
    expect(of({})).toEqual({
      tier: null,
      score: null,
      reasons: [{ factor: 'annualFee', value: null }],
      override: null,
    });
    expect(of({ arrearsMonths: 0, years: 9 }).tier).toBeNull();
  });
  it('names what it left out, and does not count it as nothing', () => {
    const partial = of({ annualFee: 24000 });
    expect(partial).toMatchObject({ tier: 'A', score: 100 });
    expect(partial.reasons).toEqual([
      { factor: 'annualFee', value: 24000 },
      { factor: 'years', value: null },
      { factor: 'referrals', value: null },
      { factor: 'arrearsMonths', value: null },
    ]);
  });
  it('yields to a person', () => {
    expect(
      tier(
        { annualFee: 2400, years: null, referrals: null, arrearsMonths: null },
        { tier: 'A', reason: '老客户' },
        weights,
      ),
    ).toMatchObject({ tier: 'A', override: '老客户' });
  });
});

describe('expectations', () => {
  const seen = (content: Observed['content'], deviation: Observed['deviation'], date: string): Observed => ({
    content,
    deviation,
    date,
    createdAt: date,
  });
  const list = [
    seen('scope', 'high', '2026-03-01'),
    seen('scope', 'fit', '2026-09-01'),
    seen('quality', 'low', '2026-05-01'),
    seen('brand', 'high', '2026-08-01'),
  ];

  it('count the newest of each content', () => {
    expect([...current(list)].map(([content, { deviation }]) => [content, deviation])).toEqual([
      ['scope', 'fit'],
      ['quality', 'low'],
      ['brand', 'high'],
    ]);
  });
  it('give the newest gap first, and none when all fit', () => {
    expect(gaps(list).map(({ content }) => content)).toEqual(['brand', 'quality']);
    expect(topGap(list)).toBe('brand');
    expect(topGap(list.slice(0, 2))).toBeNull();
    expect(topGap([])).toBeNull();
  });
  it('stand beside what the firm promises by default', () => {
    const own = { ...chinese, services: { scope: { 'zh-CN': '只报税' } } };
    expect(Object.keys(serviceCatalogue([chinese]))).toHaveLength(6);
    expect(serviceCatalogue([own, chinese]).scope).toEqual({ 'zh-CN': '只报税' });
    expect(serviceCatalogue([own])).toEqual({ scope: { 'zh-CN': '只报税' } });
  });
  it('have a trend', () => {
    expect(trend(list, 'scope')).toBe('closing');
    expect(trend(list, 'brand')).toBe('new');
    expect(trend([...list, seen('brand', 'high', '2026-09-09')], 'brand')).toBe('same');
    expect(trend([...list, seen('scope', 'low', '2026-10-09')], 'scope')).toBe('widening');
    expect(trend(list, 'response')).toBeNull();
  });
});

describe('contacts', () => {
  it('are due by tier', () => {
    expect(nextContact('A', '2026-11-05T09:00:00Z', '2026-11-21')).toEqual({
      everyDays: 14,
      due: '2026-11-19',
    });
    expect(nextContact('D', '2026-11-05', '2026-11-21')?.due).toBe('2027-02-03');
    expect(nextContact('B', null, '2026-11-21')?.due).toBe('2026-11-21');
    expect(nextContact(null, '2026-11-05', '2026-11-21')).toBeNull();
    expect(daysOverdue('2026-11-19', '2026-11-21')).toBe(2);
    expect(daysOverdue('2026-11-25', '2026-11-21')).toBe(-4);
  });
});

describe('periods', () => {
  it.each([
    ['2026-02', 2, '2026-02-28', '2026年2月'],
    ['2024-02', 2, '2024-02-29', '2024年2月'],
    ['2026-Q3', 9, '2026-09-30', '2026年第三季度'],
    ['2026', 12, '2026-12-31', '2026年度'],
    ['2026-01/2026-06', 6, '2026-06-30', '2026年1月至2026年6月'],
  ])('%s', (period, month, day, words) => {
    expect([monthOf(period), lastDayOf(period), periodInScript(period, 'zh-CN')]).toEqual([
      month,
      day,
      words,
    ]);
  });
  it.each(['', '2026-13', '26-01', 'constructor'])('%s is none', (period) =>
    expect(lastDayOf(period)).toBeNull(),
  );
  it('counts days and working days', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(addWorkdays('2026-12-04', 1, worksBy([]))).toBe('2026-12-07');
    expect(addWorkdays('2026-12-04', 3, worksBy([]))).toBe('2026-12-09');
  });
});

describe('formats', () => {
  it.each([
    [-1234, 'money', '-1,234.00'],
    [1860000, 'money', '1,860,000.00'],
    [-0.001, 'money', '0.00'],
    [0.0047, 'rate', '0.47%'],
    [1234, 'count', '1,234'],
  ] as const)('%d as %s', (value, unit, text) => expect(formatFigure(value, unit)).toBe(text));
  it.each([
    [0.2, 'pct', '20%'],
    [0.0047, 'pct', '0.47%'],
    [1234.5, 'money', '1,234.50 元'],
    ['2026-12-03', 'date', '12月3日（周四）'],
    [3, 'count', '3'],
    ['周总', 'text', '周总'],
  ] as const)('%s for a client as %s', (value, format, text) =>
    expect(formatForClient(value, format, 'zh-CN')).toBe(text),
  );
});
