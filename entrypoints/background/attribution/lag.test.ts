import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../messages';
import type { Reading, Statement, TrialBalanceRow } from '../../../rules/reading';
import type { Client } from '../../../storage/records';
import { nothingKept } from './books';
import { lagOf, sameOf } from './lag';
import { nothingRemembered, seenOf, type Remembered, type Seen } from './memory';
import { ownerOf, type Subject } from './subject';

function row(debit: number): TrialBalanceRow {
  return {
    code: '1001',
    name: '库存现金',
    path: '库存现金',
    leaf: true,
    opening_debit: 100,
    opening_credit: 0,
    debit,
    credit: 0,
    ytd_debit: null,
    ytd_credit: null,
    closing_debit: 100 + debit,
    closing_credit: 0,
  };
}

function reading(debit: number, period: string | null = '2026-10'): Reading {
  return {
    client: null,
    candidates: [],
    period,
    headerPeriod: null,
    statements: [
      {
        kind: 'trial-balance',
        unit: 1,
        frame: [],
        title: '',
        rows: [row(debit)],
        totals: null,
        balanced: null,
        complete: true,
      },
    ],
    problems: [],
    profile: null,
    loading: false,
    readAt: 0,
  };
}

const before: Subject = { shown: '甲', clientId: 'a', period: '2026-10' };
const other: Subject = { shown: '乙', clientId: 'b', period: '2026-10' };

const seen = (subject: Subject, page: Reading) => seenOf(subject, page, { seen: null, chosen: null });
const lag = (last: Seen | null, subject: Subject, page: Reading, same: Remembered['same'] = null) =>
  lagOf({ ...nothingRemembered, chosen: null, seen: last, same }, subject, page, nothingKept)?.kind;

describe('figures under a name', () => {
  it('another client over the very same figures is held back', () => {
    expect(lag(seen(before, reading(50)), other, reading(50))).toBe('client');
  });

  it('also when the archive knows neither of the two', () => {
    const unknown = { ...before, clientId: null };
    expect(lag(seen(unknown, reading(50)), { ...other, clientId: null }, reading(50))).toBe('client');
    expect(lag(seen(unknown, reading(50)), other, reading(50))).toBe('client');
  });

  it('another client over a table of which half the rows are still the old ones is held back', () => {
    const half = reading(50);
    const [statement] = half.statements;
    if (statement?.kind === 'trial-balance')
      statement.rows.push({ ...row(7), code: '1002', name: '银行存款' });
    expect(lag(seen(before, reading(50)), other, half)).toBe('client');
  });

  it.each<[string, Statement]>([
    [
      'a tax return',
      {
        kind: 'vat-return-general', unit: 1, frame: [], title: '',
        rows: [{ line: '1', label: '按适用税率计税销售额', amounts: { 本月数: 100, 本年累计: null } }],
      },
    ],
    [
      'an ageing without a balance',
      {
        kind: 'ageing', unit: 1, frame: [], title: '', of: null, complete: true,
        rows: [{ name: '石家庄恒达商贸有限公司', code: null, balance: null, buckets: { '0-30天': 5 } }],
      },
    ],
  ])('another client over the very same figures of %s is held back', (_, statement) => {
    const page = { ...reading(50), statements: [statement] };
    expect(lag(seen(before, page), other, page)).toBe('client');
  }); // prettier-ignore

  it('another period over the very same movements is held back', () => {
    const next = { ...before, period: '2026-11' };
    expect(lag(seen(before, reading(50)), next, reading(50, '2026-11'))).toBe('period');
  });

  describe('that a person said are those of two periods', () => {
    const last = seen(before, reading(50));
    const next = { ...before, period: '2026-11' };
    const same = sameOf(null, next, reading(50), '2026-10');

    it('are taken under either, there and back', () => {
      expect(lag(last, next, reading(50), same)).toBeUndefined();
      expect(lag(seen(next, reading(50)), before, reading(50), same)).toBeUndefined();
    });
    it('are held back under a third period, under another client, and with other figures', () => {
      const third = { ...before, period: '2026-12' };
      expect(lag(last, third, reading(50), same)).toBe('period');
      expect(lag(last, { ...other, period: '2026-11' }, reading(50), same)).toBe('client');
      expect(lag(seen(before, reading(51)), next, reading(51), same)).toBe('period');
      expect(lag(last, third, reading(50), sameOf(same, third, reading(50), '2026-10'))).toBeUndefined();
    });
    it('say nothing of an alias of the same client', () => {
      expect(lag(last, { ...next, shown: '甲公司' }, reading(50), same)).toBe('period');
    });
  });

  it('new figures under a new name are taken', () => {
    expect(lag(seen(before, reading(50)), other, reading(51))).toBeUndefined();
  });

  it('the same client read again, or entered into the archive meanwhile, is taken', () => {
    expect(lag(seen(before, reading(50)), before, reading(50))).toBeUndefined();
    expect(lag(seen({ ...before, clientId: null }, reading(50)), before, reading(50))).toBeUndefined();
    expect(lag(seen(before, reading(50)), { ...before, shown: '甲公司' }, reading(50))).toBeUndefined();
  });

  it('books without movement may be equal in two periods, but not of two clients', () => {
    const next = { ...before, period: '2026-11' };
    expect(lag(seen(before, reading(0)), next, reading(0, '2026-11'))).toBeUndefined();
    expect(lag(seen(before, reading(0)), other, reading(0))).toBe('client');
  });

  it('belong to nobody unless client and period are certain', () => {
    const known = (level: 'certain' | 'likely'): Identity => ({
      state: 'known',
      client: { id: 'a' } as Client,
      tier: { tier: null, score: null, reasons: [], override: null },
      level,
      evidence: [],
    });
    expect(ownerOf(known('certain'), reading(1))).toEqual({ clientId: 'a', period: '2026-10' });
    expect(ownerOf(known('likely'), reading(1))).toBeNull();
    expect(ownerOf(known('certain'), reading(1, null))).toBeNull();
    expect(ownerOf({ state: 'none' }, reading(1))).toBeNull();
  });
});
