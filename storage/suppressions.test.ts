import { describe, expect, it } from 'vitest';
import { testStorage } from './test-storage';
import { fileOf } from './transfer/test-transfer';

async function started() {
  const storage = testStorage();
  const { id: clientId } = await storage.clients.create({ name: '唐山宏达建筑工程有限公司' });
  return { storage, clientId };
}

describe('anomalies put aside', () => {
  const aside = { rule: 'cash-high', until: null, period: null, severity: 'reminder' as const };

  it('are replaced by what is said of the same rule, and kept for one period beside for good', async () => {
    const { storage, clientId } = await started();
    const row = await storage.suppressions.set({ ...aside, clientId, reason: '备用金' });
    const again = await storage.suppressions.set({ ...aside, clientId, reason: '月底发工资' });
    expect(again.id).toBe(row.id);
    await storage.suppressions.set({ ...aside, clientId, period: '2026-10', reason: '本期' });
    expect((await storage.suppressions.list(clientId)).map(({ reason }) => reason)).toEqual([
      '月底发工资',
      '本期',
    ]);
    await storage.suppressions.softDelete(row.id);
    expect(await storage.suppressions.list(clientId)).toHaveLength(1);
    await storage.suppressions.restore(row.id);
    expect(await storage.suppressions.list(clientId)).toHaveLength(2);
  });

  it('need a reason and a client', async () => {
    const { storage, clientId } = await started();
    await expect(storage.suppressions.set({ ...aside, clientId, reason: '' })).rejects.toMatchObject({
      code: 'invalid',
      detail: { path: 'reason' },
    });
    await expect(
      storage.suppressions.set({ ...aside, clientId: '00000000-0000-7000-8000-000000000000', reason: 'x' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('entered figures', () => {
  it('are one for each fact of a period, and can be taken back', async () => {
    const { storage, clientId } = await started();
    const entry = { clientId, period: '2026-10', fact: 'employees', remark: '' };
    const row = await storage.entries.set({ ...entry, value: 3 });
    await storage.entries.set({ ...entry, value: 4 });
    await storage.entries.set({ ...entry, period: '2026-09', value: 9 });
    expect((await storage.entries.list(clientId, '2026-10')).map(({ value }) => value)).toEqual([4]);
    await storage.entries.softDelete(row.id);
    expect(await storage.entries.list(clientId, '2026-10')).toEqual([]);
  });
});

describe('checked parameters', () => {
  it('are one for each version, and can be taken back', async () => {
    const { storage } = await started();
    const version = { pack: 'cn', parameter: 'vat.rate', industry: null, validFrom: '2019-04-01' };
    const said = { ...version, value: 0.13, name: '林晓', day: '2026-10-23' };
    const row = await storage.verifications.set(said);
    await storage.verifications.set({ ...said, name: '陈静' });
    expect((await storage.verifications.list()).map(({ name }) => name)).toEqual(['陈静']);
    await storage.verifications.softDelete(row.id);
    expect(await storage.verifications.list()).toEqual([]);
  });
});

describe('an export', () => {
  it('carries what was put aside, entered and checked, and a file without them is still read', async () => {
    const { storage, clientId } = await started();
    await storage.suppressions.set({
      clientId,
      rule: 'cash-high',
      reason: '备用金',
      until: '2026-12-31',
      period: null,
      severity: 'reminder',
    });
    await storage.entries.set({ clientId, period: '2026-10', fact: 'employees', value: 3, remark: '' });
    const { text } = await fileOf(storage, { clientId });
    const other = testStorage();
    const report = await other.transfer.apply(text);
    expect(report.errors).toEqual([]);
    expect(report.tables).toMatchObject({ suppressions: { added: 1 }, entries: { added: 1 } });
    expect(await other.suppressions.list(clientId)).toEqual(await storage.suppressions.list(clientId));
    expect(await other.entries.list(clientId, '2026-10')).toHaveLength(1);

    const {
      suppressions: _,
      entries: __,
      verifications: ___,
      ...older
    } = JSON.parse(text) as Record<string, unknown>;
    expect((await testStorage().transfer.apply(JSON.stringify(older))).errors).toEqual([]);
  });
});
