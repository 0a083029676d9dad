import { describe, expect, it } from 'vitest';
import type { Identity } from '../../messages';
import type { Reading, TrialBalanceRow } from '../../rules/reading';
import type { Client } from '../../storage/records';
import { figuresLag, fingerprint, ownerKey, ownerOf } from './attribution';
import type { TabState } from './tabs';

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

const before = { clientId: 'a', period: '2026-10' };

function tab(last: Reading | null): TabState {
  return {
    tabId: 1,
    origin: 'http://127.0.0.1',
    token: '',
    frames: {},
    chosen: null,
    attributed: last && { owner: ownerKey(before), fingerprint: fingerprint(last) },
    lagSince: null,
  };
}

describe('figures under a name', () => {
  it('another client over the very same figures is held back', () => {
    expect(figuresLag(tab(reading(50)), { clientId: 'b', period: '2026-10' }, reading(50))).toBe(true);
  });

  it('another period over the very same movements is held back', () => {
    expect(figuresLag(tab(reading(50)), { clientId: 'a', period: '2026-11' }, reading(50, '2026-11'))).toBe(
      true,
    );
  });

  it('new figures under a new name are taken', () => {
    expect(figuresLag(tab(reading(50)), { clientId: 'b', period: '2026-10' }, reading(51))).toBe(false);
  });

  it('the same client read again is taken', () => {
    expect(figuresLag(tab(reading(50)), before, reading(50))).toBe(false);
  });

  it('books without movement may be equal in two periods', () => {
    expect(figuresLag(tab(reading(0)), { clientId: 'a', period: '2026-11' }, reading(0, '2026-11'))).toBe(
      false,
    );
  });

  it('but not of two clients', () => {
    expect(figuresLag(tab(reading(0)), { clientId: 'b', period: '2026-10' }, reading(0))).toBe(true);
  });

  it('belong to nobody unless client and period are certain', () => {
    const known = (level: 'certain' | 'likely'): Identity => ({
      state: 'known',
      client: { id: 'a' } as Client,
      tier: { tier: null, score: null, reasons: [], override: null },
      level,
      evidence: [],
    });
    expect(ownerOf(known('certain'), reading(1))).toEqual(before);
    expect(ownerOf(known('likely'), reading(1))).toBeNull();
    expect(ownerOf(known('certain'), reading(1, null))).toBeNull();
    expect(ownerOf({ state: 'none' }, reading(1))).toBeNull();
  });
});
