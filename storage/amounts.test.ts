import { describe, expect, it } from 'vitest';
import { amountsOf } from './amounts';

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
