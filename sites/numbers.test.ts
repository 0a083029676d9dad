import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, parseAmount } from './numbers';

const value = (text: string): number | string => {
  const amount = parseAmount(text);
  return amount.kind === 'number' ? amount.value : amount.kind;
};

describe('parseAmount', () => {
  it.each([
    ['1,234.56', 1234.56],
    ['1234.5', 1234.5],
    ['(1,234.56)', -1234.56],
    ['¥(1,234.56)', -1234.56],
    ['(¥1,234.56)', -1234.56],
    ['（1,234.56）', -1234.56],
    ['－1，234．56', -1234.56],
    ['−12.30', -12.3],
    ['-¥ 12.30', -12.3],
    ['¥\n 1,234.56', 1234.56],
    ['1,234.56 ¥', 1234.56],
    ['￥0.00', 0],
    ['1\u2009234\u2009567.00', 1234567],
    ['1\u00a0234.00', 1234],
    ["1'234.00", 1234],
    ['1.2万', 12000],
    ['0.35 亿', 35000000],
    ['1.15万', 11500],
    ['120.50-', -120.5],
    ['+7', 7],
    ['.5', 0.5],
    ['1,234.00元', 1234],
    ['999,999,999,999.99', 999999999999.99],
    ['0.3333333333333333333', 1 / 3],
    ['-1,234', -1234],
    ['.5万', 5000],
    ["1'234.5万", 12345000],
    ['2,000.00①', 2000],
    ['500¹', 500],
    ['1,234.00 ⑴', 1234],
    ['(500.00)²', -500],
    ['△1,234.00', -1234],
    ['¥△ 1,234.00', -1234],
    ['负1,234.56', -1234.56],
    ['负 ¥0.50', -0.5],
    ['1,234.00－', -1234],
  ])('reads %j as %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['', 'blank'],
    [' \u3000\u00a0', 'blank'],
    ['¥', 'blank'],
    ['-', 'dash'],
    ['—', 'dash'],
    ['¥ -', 'dash'],
    ['--', 'not-applicable'],
    ['——', 'not-applicable'],
    ['N/A', 'not-applicable'],
    ['120.00 / 3,400.00', 'not-a-number'],
    ['120.00 3,400.00', 'not-a-number'],
    ['1,23', 'not-a-number'],
    ['1.234,56', 'not-a-number'],
    ['12,3456.78', 'not-a-number'],
    ['1,234 567', 'not-a-number'],
    ['-(5)', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['△', 'not-a-number'],
    ['负', 'not-a-number'],
    ['△-5', 'not-a-number'],
    ['△(5)', 'not-a-number'],
    ['(△5)', 'not-a-number'],
    ['-△5', 'not-a-number'],
    ['负△5', 'not-a-number'],
    ['▲5', 'not-a-number'],
    ['5△', 'not-a-number'],
    ['1,234.00 Cr', 'not-a-number'],
    ['贷 5,000.00', 'not-a-number'],
    ['1,234.', 'not-a-number'],
    ['1234,567', 'not-a-number'],
    [',123', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['9'.repeat(400), 'not-a-number'],
    ['12%', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['库存现金', 'not-a-number'],
    ['.', 'not-a-number'],
    ['2025-06-30', 'not-a-number'],
  ])('does not make a figure of %j', (text, kind) => {
    expect(value(text)).toBe(kind);
  });

  const amounts = fc.integer({ min: -(10 ** 13), max: 10 ** 13 }).map((n) => n / 100);
  const grouped = (n: number, mark: string): string => n.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, mark);
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const drawings: [string, (n: number) => string][] = [
    ['plain', (n) => n.toFixed(2)],
    ['with commas', (n) => grouped(n, ',')],
    ['with thin spaces', (n) => grouped(n, '\u2009')],
    ['full width', (n) => wide(grouped(n, ','))],
    ['in brackets', (n) => (n < 0 ? `(${grouped(-n, ',')})` : grouped(n, ','))],
    ['with the sign behind', (n) => (n < 0 ? `${grouped(-n, ',')}-` : grouped(n, ','))],
    ['with a triangle for minus', (n) => (n < 0 ? `△${grouped(-n, ',')}` : grouped(n, ','))],
    ['with a word for minus', (n) => (n < 0 ? `负${grouped(-n, ',')}` : grouped(n, ','))],
    ['with a currency sign', (n) => (n < 0 ? `-¥${grouped(-n, ',')}` : `¥ ${grouped(n, ',')}`)],
  ];
  it.each(drawings)('gives back what was drawn %s', (_, draw) => {
    fc.assert(fc.property(amounts, (n) => value(draw(n)) === (n || 0)));
  });

  it('never throws and never gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parseAmount(text);
        return amount.kind !== 'number' || Number.isFinite(amount.value);
      }),
    );
  });
});

describe('cents', () => {
  it('removes the dust of binary fractions', () => {
    expect(cents(0.1 + 0.2)).toBe(0.3);
    expect(Object.is(cents(-0.001), 0)).toBe(true);
  });
});
