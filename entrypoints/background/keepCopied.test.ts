import { expect, it } from 'vitest';
import { testStorage } from '../../storage/test-storage';
import type { CopyRecord } from './copyTickets';
import { keepCopied } from './keepCopied';

async function copied() {
  const storage = testStorage();
  const { id: clientId } = await storage.clients.create({ name: '杭州钱江商贸有限公司' });
  const record: CopyRecord = {
    key: { clientId, period: '2026-10', rule: 'negative-cash' },
    note: {
      clientId,
      period: '2026-10',
      rule: 'negative-cash',
      at: '2026-11-05T02:00:00.123Z',
      channel: 'wechat',
      script: { id: 's', version: '1.0.0', title: '现金为负', edited: false, text: '周总您好' },
      followUp: '2026-11-10',
      draft: true,
    },
    commitments: [{ side: 'ours', text: '再核一次', due: '2026-11-10' }],
    draft: { script: 's', channel: 'wechat', parts: {}, fills: {} },
  };
  return { storage, clientId, record };
}

it('a copy that is kept twice, because the worker died in between, leaves one note and each promise once', async () => {
  const { storage, clientId, record } = await copied();
  const first = await keepCopied(storage, record);
  const again = await keepCopied(storage, record);
  expect(again).toEqual(first);
  expect(await storage.notes.list(clientId, 10)).toHaveLength(1);
  expect(await storage.commitments.list(clientId)).toHaveLength(1);
  expect(await storage.cases.list(clientId)).toMatchObject([{ stage: 'explained' }]);
});

it('a second copy of the same script is a second talk', async () => {
  const { storage, clientId, record } = await copied();
  await keepCopied(storage, record);
  await keepCopied(storage, { ...record, note: { ...record.note, at: '2026-11-05T02:03:00.456Z' } });
  expect(await storage.notes.list(clientId, 10)).toHaveLength(2);
});

it('a copy of one form forgets no figure that stands in another', async () => {
  const { storage, clientId, record } = await copied();
  const draft = { ...record.draft, fills: { 余额: '-5.00 元', 上期余额: '3.00 元' } };
  await storage.cases.patch(record.key, () => ({ draft }));
  const fills = { 余额: '-6.00 元' };
  await keepCopied(storage, { ...record, draft: { ...record.draft, form: 'short', fills } });
  const [kept] = await storage.cases.list(clientId);
  expect(kept?.draft?.fills).toEqual({ 余额: '-6.00 元', 上期余额: '3.00 元' });
  await keepCopied(storage, { ...record, draft: { ...record.draft, script: 'other', fills } });
  expect((await storage.cases.list(clientId))[0]?.draft?.fills).toEqual(fills);
});
