import { afterEach, describe, expect, it } from 'vitest';
import { ago, amount, count, daysBetween, due, longDay, money, period, rate, shortDay, when } from './format';
import { setLanguage } from './i18n';

/** 2026-11-11, a Wednesday. */
const now = new Date(2026, 10, 11, 10, 8).getTime();

afterEach(() => setLanguage('zh-CN'));

describe('figures', () => {
  it('groups yuan by thousands and keeps two decimals', () => {
    expect(money(1234)).toBe('1,234.00');
    expect(money(186000.5)).toBe('186,000.50');
    expect(money(12345678.9)).toBe('12,345,678.90');
    expect(money(999.995)).toBe('1,000.00');
  });
  it('marks a negative by its sign alone and knows no negative zero', () => {
    expect(money(-1234)).toBe('-1,234.00');
    expect(money(-0.001)).toBe('0.00');
    expect(money(-0)).toBe('0.00');
  });
  it('rounds half away from zero as people do on paper', () => {
    expect(money(1.005)).toBe('1.01');
    expect(money(-2.675)).toBe('-2.68');
  });
  it('gives rates two decimals', () => {
    expect(rate(0.0047)).toBe('0.47%');
    expect(rate(0.01)).toBe('1.00%');
    expect(rate(-0.105)).toBe('-10.50%');
  });
  it('leaves counts whole', () => {
    expect(count(68)).toBe('68');
    expect(count(2.5)).toBe('2.50');
  });
  it('follows the unit', () => {
    expect(amount(0.4217, 'rate')).toBe('42.17%');
    expect(amount(true, 'boolean')).toBe('是');
    expect(amount('记-43', 'text')).toBe('记-43');
    expect(amount('2026-10', 'month')).toBe('2026年10月');
    expect(amount(10, 'month')).toBe('10月');
  });
});

describe('periods', () => {
  it('are written as accountants write them', () => {
    expect(period('2026-10')).toBe('2026年10月');
    expect(period('2026-01')).toBe('2026年1月');
    expect(period('2026-Q4')).toBe('2026年第4季度');
    expect(period('2026')).toBe('2026年');
    expect(period('2026-01/2026-06')).toBe('2026年1月至6月');
    expect(period('2025-11/2026-02')).toBe('2025年11月至2026年2月');
    expect(period('十月')).toBe('十月');
  });
  it('are written in English too', () => {
    setLanguage('en');
    expect(period('2026-10')).toBe('Oct 2026');
    expect(period('2026-Q4')).toBe('Q4 2026');
    expect(period('2026-01/2026-06')).toBe('Jan to Jun 2026');
  });
});

describe('days', () => {
  it('leave out the year when it is this one', () => {
    expect(shortDay('2026-11-13', now)).toBe('11-13');
    expect(shortDay('2025-05-20', now)).toBe('2025-05-20');
    expect(longDay('2026-11-13', now)).toBe('11-13 周五');
  });
  it('count over a change of month', () => {
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
    expect(daysBetween('2026-11-13', '2026-11-11')).toBe(-2);
  });
  it('say how near a due day is', () => {
    expect(due('2026-11-09', now)).toEqual({ text: '已过 2 天', tone: 'late' });
    expect(due('2026-11-11', now)).toEqual({ text: '今天', tone: 'soon' });
    expect(due('2026-11-12', now)).toEqual({ text: '明天', tone: 'soon' });
    expect(due('2026-11-19', now)).toEqual({ text: '11-19', tone: 'plain' });
  });
  it('say how long ago a day was', () => {
    expect(ago('2026-11-11', now)).toBe('今天');
    expect(ago('2026-11-10', now)).toBe('昨天');
    expect(ago('2026-11-05', now)).toBe('6 天前');
  });
  it('say one day in English without a plural', () => {
    setLanguage('en');
    expect(due('2026-11-10', now).text).toBe('1 day late');
    expect(due('2026-11-09', now).text).toBe('2 days late');
  });
});

describe('moments', () => {
  it('name today and yesterday', () => {
    expect(when(new Date(2026, 10, 11, 9, 36).getTime(), now)).toBe('今天 09:36');
    expect(when(new Date(2026, 10, 10, 17, 2).getTime(), now)).toBe('昨天 17:02');
    expect(when(new Date(2026, 10, 6, 9, 36).getTime(), now)).toBe('11-06 09:36');
  });
});
