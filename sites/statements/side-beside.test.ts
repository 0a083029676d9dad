import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../numbers';
import { sideBeside } from './side-beside';

describe('the side beside a figure', () => {
  it.each([
    ['1,234.00 Cr', 'credit', '1,234.00'],
    ['1,234.00CR.', 'credit', '1,234.00'],
    ['1,234.00 (Dr)', 'debit', '1,234.00'],
    ['Dr 1,234.00', 'debit', '1,234.00'],
    ['Cr. 1,234.00', 'credit', '1,234.00'],
    ['贷方余额 5,000', 'credit', '5,000'],
    ['贷 5,000.00', 'credit', '5,000.00'],
    ['贷：5,000.00', 'credit', '5,000.00'],
    ['（贷）5,000.00', 'credit', '5,000.00'],
    ['借方5,000.00', 'debit', '5,000.00'],
    ['5,000.00（贷）', 'credit', '5,000.00'],
    ['5,000.00 贷方', 'credit', '5,000.00'],
    ['(5,000.00) 借', 'debit', '(5,000.00)'],
    ['借 △5,000.00', 'debit', '△5,000.00'],
  ] as const)('%s', (text, side, figure) => {
    expect(sideBeside(text)).toEqual({ side, figure });
  });

  it.each([
    '1,234.00',
    '',
    '-',
    '借',
    '贷款 5,000.00',
    '5,000.00 贷款',
    'Credit note 5',
    '5 crates',
    '借贷 5',
    '平',
  ])('%s has none', (text) => {
    expect(sideBeside(text)).toBeNull();
  });

  const amounts = fc.integer({ min: 1, max: 10 ** 13 }).map((n) => n / 100);
  const grouped = (n: number): string => n.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
  const words = fc.constantFrom<['debit' | 'credit', string, string]>(
    ['debit', '', ' Dr'], ['credit', '', ' Cr'], ['debit', '借 ', ''], ['credit', '贷方余额 ', ''],
    ['credit', '', '（贷）'], ['debit', 'DR ', ''], ['debit', '借方：', ''],
  ); // prettier-ignore

  it('leaves a figure that is read as it was drawn', () => {
    fc.assert(
      fc.property(amounts, words, (n, [side, before, behind]) => {
        const found = sideBeside(`${before}${grouped(n)}${behind}`);
        const amount = parseAmount(found?.figure ?? '');
        return found?.side === side && amount.kind === 'number' && amount.value === n;
      }),
    );
  });

  it('gives a side of no other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = sideBeside(text);
        return found === null || /借|贷|dr|cr|debit|credit/i.test(text.normalize('NFKC'));
      }),
    );
  });
});
