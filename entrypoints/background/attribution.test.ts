import { describe, expect, it } from 'vitest';
import type { Identity } from '../../messages';
import type { Reading, TrialBalanceRow } from '../../rules/reading';
import type { Client } from '../../storage/records';
import { lagOf, ownerOf, seenOf, type Subject } from './attribution';

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

describe('figures under a name', () => {
  it('another client over the very same figures is held back', () => {
    expect(lagOf(seenOf(before, reading(50)), other, reading(50))).toBe('client');
  });

  it('also when the archive knows neither of the two', () => {
    const unknown = { ...before, clientId: null };
    expect(lagOf(seenOf(unknown, reading(50)), { ...other, clientId: null }, reading(50))).toBe('client');
    expect(lagOf(seenOf(unknown, reading(50)), other, reading(50))).toBe('client');
  });

  it('another client over a table of which half the rows are still the old ones is held back', () => {
    const half = reading(50);
    const [statement] = half.statements;
    if (statement?.kind === 'trial-balance')
      statement.rows.push({ ...row(7), code: '1002', name: '银行存款' });
    expect(lagOf(seenOf(before, reading(50)), other, half)).toBe('client');
  });

  it('another period over the very same movements is held back', () => {
    const next = { ...before, period: '2026-11' };
    expect(lagOf(seenOf(before, reading(50)), next, reading(50, '2026-11'))).toBe('period');
  });

  it('new figures under a new name are taken', () => {
    expect(lagOf(seenOf(before, reading(50)), other, reading(51))).toBeNull();
  });

  it('the same client read again, or entered into the archive meanwhile, is taken', () => {
    expect(lagOf(seenOf(before, reading(50)), before, reading(50))).toBeNull();
    expect(lagOf(seenOf({ ...before, clientId: null }, reading(50)), before, reading(50))).toBeNull();
    expect(lagOf(seenOf(before, reading(50)), { ...before, shown: '甲公司' }, reading(50))).toBeNull();
  });

  it('books without movement may be equal in two periods, but not of two clients', () => {
    const next = { ...before, period: '2026-11' };
    expect(lagOf(seenOf(before, reading(0)), next, reading(0, '2026-11'))).toBeNull();
    expect(lagOf(seenOf(before, reading(0)), other, reading(0))).toBe('client');
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
