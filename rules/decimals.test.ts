import { describe, expect, it } from 'vitest';
import { rate } from '../components/format';
import { fixed, grouped, percent } from './decimals';
import { formatAmount, formatFigure, formatForClient } from './format';

describe('decimal digits', () => {
  it('are rounded half away from zero, as on paper', () => {
    expect(fixed(1.005, 2)).toBe('1.01');
    expect(fixed(-2.675, 2)).toBe('-2.68');
    expect(fixed(-0.001, 2)).toBe('0.00');
    expect(fixed(1e21, 0)).toBe('1e+21');
    expect(grouped('-1234567.5')).toBe('-1,234,567.5');
  });
});

describe('a percentage', () => {
  it.each([
    [0.0097, '0.97%', '0.97%'],
    [0.01, '1.00%', '1%'],
    [0.0126, '1.26%', '1.26%'],
    [0.125, '12.50%', '12.5%'],
    [0.2637123, '26.37%', '26.37%'],
    [0.20004, '20.004%', '20.004%'],
    [-0.105, '-10.50%', '-10.5%'],
    [12.3456789, '1,234.57%', '1,234.57%'],
    [0, '0.00%', '0%'],
  ])('%d stands in the sum as %s and is told as %s', (value, shown, told) => {
    expect(percent(value)).toBe(shown);
    expect(formatFigure(value, 'rate')).toBe(shown);
    expect(formatForClient(value, 'pct', 'zh-CN')).toBe(told);
    expect(formatForClient(value, 'pct', 'en')).toBe(told);
  });

  it('keeps the digits of a legal rate', () => {
    expect(formatForClient(0.00005, 'pct', 'zh-CN')).toBe('0.005%');
    expect(formatForClient(0.00025, 'pct', 'zh-CN')).toBe('0.025%');
    expect(formatForClient(0.0005, 'pct', 'zh-CN')).toBe('0.05%');
  });

  it('never reads as the line it has not reached', () => {
    for (const value of [0.00996000001, 0.0099999, 0.0149987, 0.0299961, 0.0100004, -0.00001234])
      for (const line of [0, 0.01, 0.015, 0.03])
        expect(formatForClient(value, 'pct', 'zh-CN')).not.toBe(formatForClient(line, 'pct', 'zh-CN'));
  });

  it('is round where only the way numbers are kept says otherwise', () => {
    expect(percent(0.1 + 0.2)).toBe('30.00%');
    expect(percent(0.07)).toBe('7.00%');
  });

  it('is the same figure in the sum, in the formula and in the script', () => {
    for (let i = 1; i < 3000; i += 1) {
      const value = i / 7001;
      const told = formatForClient(value, 'pct', 'zh-CN');
      expect(rate(value)).toBe(formatFigure(value, 'rate'));
      expect(Number.parseFloat(told)).toBe(Number.parseFloat(rate(value)));
    }
  });
});

it('an amount is the same wherever it stands', () => expect(formatAmount(1.005)).toBe('1.01'));
