import { expect, it } from 'vitest';
import { testStorage } from './test-storage';

async function withOld() {
  const storage = testStorage();
  const { id: clientId } = await storage.clients.create({ name: '石家庄沐禾商贸有限公司' });
  const key = { clientId, period: '2026-10', rule: 'old-rule' };
  await storage.suppressions.set({ ...key, reason: '已说明', until: null, severity: 'warning' });
  await storage.cases.patch(key, {
    stage: 'explained',
    draft: { script: 'old-script', channel: 'phone', parts: {}, fills: {} },
  });
  const note = await storage.notes.save({
    clientId,
    rule: 'old-rule',
    period: '2026-10',
    words: '单据在包里。',
    followUp: '2026-11-20',
    script: { id: 'old-script', version: '1.0.0', title: '垫付', edited: false, text: '…' },
  });
  await storage.notes.save({ clientId, rule: 'other-rule', words: '别的事。' });
  return { storage, clientId, note };
}

const renames = new Map([
  ['old-rule', 'new-rule'],
  ['old-script', 'new-script'],
]);

it('reach what is stored: what was put aside, cases with their drafts, notes with their scripts', async () => {
  const { storage, clientId, note } = await withOld();
  expect(await storage.renames.apply(renames)).toBe(3);
  expect((await storage.suppressions.list(clientId)).map(({ rule }) => rule)).toEqual(['new-rule']);
  const own = await storage.cases.get({ clientId, period: '2026-10', rule: 'new-rule' });
  expect(own).toMatchObject({ stage: 'explained', draft: { script: 'new-script' } });
  expect(await storage.cases.get({ clientId, period: '2026-10', rule: 'old-rule' })).toBeNull();
  const after = await storage.notes.get(note.id);
  expect(after).toMatchObject({ rule: 'new-rule', script: { id: 'new-script', title: '垫付' } });
  expect((await storage.notes.list(clientId, 9)).map(({ rule }) => rule).sort()).toEqual([
    'new-rule',
    'other-rule',
  ]);
});

it('are no edit: time and name of the last one stay, and the note is found as before', async () => {
  const { storage, clientId, note } = await withOld();
  await storage.renames.apply(renames);
  const after = await storage.notes.get(note.id);
  expect({ ...after, rule: 'old-rule', script: note.script }).toEqual(note);
  const found = await storage.notes.search({ text: '单据', clientId, limit: 9 });
  expect(found.map(({ id }) => id)).toEqual([note.id]);
});

it('change nothing twice, and nothing when there are none', async () => {
  const { storage } = await withOld();
  expect(await storage.renames.apply(new Map())).toBe(0);
  await storage.renames.apply(renames);
  expect(await storage.renames.apply(renames)).toBe(0);
});
