import { describe, expect, it } from 'vitest';
import { amountsOf, createAmountIndex } from './amounts';
import { balanceRow, trialBalance } from './test-storage';

const base = { unit: 1, frame: [], title: '' };

describe('amountsOf', () => {
  it('finds the figures of columns that differ from page to page', () => {
    const rows = [{ line: '1', label: '销售额', amounts: { 本月数: 120.5, 本年累计: 0, 即征即退: null } }];
    expect(amountsOf({ ...base, kind: 'vat-return-general', rows })).toEqual([120.5]);
    const debts = [{ name: '甲', code: null, balance: 9, buckets: { '30 天内': 4, '90 天以上': 5 } }];
    expect(amountsOf({ ...base, kind: 'ageing', of: null, rows: debts, complete: true })).toEqual([9, 4, 5]);
  });

  it('passes over rates and counts', () => {
    const entry = {
      date: null,
      number: '记-1',
      summary: '',
      account: '',
      debit: 7,
      credit: 0,
      attachments: 3,
    };
    expect(amountsOf({ ...base, kind: 'voucher-list', rows: [entry], complete: true })).toEqual([7]);
  });
});

describe('whose a rounded amount is', () => {
  const indexOf = (amounts: Record<string, number[]>) => {
    const index = createAmountIndex('a');
    for (const [clientId, debits] of Object.entries(amounts))
      index.add({
        key: `${clientId}|2025-06|trial-balance`,
        clientId,
        period: '2025-06',
        origin: 'http://127.0.0.1',
        readAt: 1,
        statement: trialBalance(...debits.map((debit) => balanceRow({ debit }))),
      });
    return index;
  };

  it('is told where figures are few', () => {
    const index = indexOf({ a: [12345.67], b: [656432.1] });
    expect(index.others(656000, 1000)).toEqual(['b']);
    expect(index.others(-656432, 1)).toEqual(['b']);
    expect(index.others(656000)).toEqual([]);
    expect(index.others(650000, 1000)).toEqual([]);
    expect([index.own(12300, 100), index.own(12300), index.others(12300, 100)]).toEqual([true, false, []]);
  });

  it('is told among many only of a figure that is round itself', () => {
    const crowd = [650111, 652222, 654333, 656444, 658555];
    expect(indexOf({ b: crowd }).others(656000, 1000)).toEqual([]);
    expect(indexOf({ b: crowd, c: [656000.37] }).others(656000, 1000)).toEqual(['c']);
  });
});
