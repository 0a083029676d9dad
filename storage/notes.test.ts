import { describe, expect, it } from 'vitest';
import type { Note } from './records';
import { testStorage, type TestStorage } from './test-storage';

const bodies = [
  '老板问往来款',
  '现金为负，周总着急',
  'Ａ 级客户 约谈',
  '进项 1,860,000.00 元',
  '往来 款项对账',
  '无事',
];

async function withClient(): Promise<TestStorage & { clientId: string }> {
  const storage = testStorage();
  const client = await storage.clients.create({ name: '唐山宏达建筑工程有限公司' });
  return { ...storage, clientId: client.id };
}

const bodiesOf = (notes: Note[]) => notes.map((note) => note.body);

describe('notes', () => {
  it('lists the newest talk first, whatever the zone it was written in', async () => {
    const { notes, clientId } = await withClient();
    await notes.save({ clientId, body: '二', at: '2026-11-05T09:30:00+08:00' });
    await notes.save({ clientId, body: '一', at: '2026-11-05T01:00:00Z' });
    await notes.save({ clientId, body: '三', at: '2026-11-05T02:00:00Z' });
    expect(bodiesOf(await notes.list(clientId, 10))).toEqual(['三', '二', '一']);
    expect(bodiesOf(await notes.list(clientId, 2))).toEqual(['三', '二']);
  });

  it('edits in place and shows nothing derived', async () => {
    const { notes, clientId } = await withClient();
    const first = await notes.save({ clientId, body: '初稿', person: '周总' });
    const second = await notes.save({ id: first.id, clientId, body: '定稿' });
    expect(second).toEqual({ ...first, body: '定稿', updatedAt: second.updatedAt });
    expect(await notes.list(clientId, 10)).toEqual([second]);
    expect(await notes.search({ text: '初稿', limit: 10 })).toEqual([]);
  });

  it('takes a note away with its open commitments and brings exactly those back', async () => {
    const { notes, commitments, clientId } = await withClient();
    const note = await notes.save({ clientId, body: '谈了' }, [
      { side: 'ours', text: '发明细', due: '2026-11-06' },
      { side: 'theirs', text: '补合同', due: null },
    ]);
    const [first] = await commitments.list(clientId);
    await commitments.softDelete(first?.id ?? '');
    await notes.softDelete(note.id);
    expect(await notes.list(clientId, 10)).toEqual([]);
    expect(await notes.search({ text: '谈', limit: 10 })).toEqual([]);
    expect(await commitments.list(clientId)).toEqual([]);
    await notes.restore(note.id);
    expect(bodiesOf(await notes.list(clientId, 10))).toEqual(['谈了']);
    expect((await commitments.list(clientId)).map((row) => row.text)).toEqual(['补合同']);
  });

  it('makes the commitments exactly the given ones, or leaves them alone', async () => {
    const { notes, commitments, clientId } = await withClient();
    const note = await notes.save({ clientId }, [
      { side: 'ours', text: '一', due: '2026-11-06' },
      { side: 'ours', text: '二', due: '2026-11-07' },
    ]);
    const [one] = await commitments.ofNote(note.id);
    await notes.save({ id: note.id, clientId, pinned: true });
    expect(await commitments.ofNote(note.id)).toHaveLength(2);
    await notes.save({ id: note.id, clientId }, [
      { id: one?.id ?? '', side: 'ours', text: '一改', due: null },
      { side: 'theirs', text: '三', due: '2026-11-01' },
    ]);
    expect((await commitments.ofNote(note.id)).map((row) => [row.text, row.due])).toEqual([
      ['三', '2026-11-01'],
      ['一改', null],
    ]);
    expect((await commitments.ofNote(note.id))[1]?.id).toBe(one?.id);
  });

  it('keeps drafts apart, and asks a saved script note for its follow-up', async () => {
    const { notes, clientId } = await withClient();
    const script = { id: 's', version: '1.0.0', title: '现金为负', edited: false, text: '周总您好' };
    const draft = await notes.save({ clientId, script, draft: true });
    expect((await notes.drafts(clientId)).map((note) => note.id)).toEqual([draft.id]);
    await expect(notes.save({ id: draft.id, clientId, draft: false })).rejects.toMatchObject({
      code: 'incomplete',
    });
    await notes.save({ id: draft.id, clientId, draft: false, followUp: '2026-11-12' });
    expect(await notes.drafts(clientId)).toEqual([]);
    expect(await notes.dueFollowUps('2026-11-11')).toEqual([]);
    expect((await notes.dueFollowUps('2026-11-12')).map((note) => note.id)).toEqual([draft.id]);
  });

  it('refuses what could not be listed or exported', async () => {
    const { notes, clientId } = await withClient();
    await expect(notes.save({ clientId, at: '2026-11-05T10:00' })).rejects.toMatchObject({
      code: 'invalid',
      detail: { path: 'at' },
    });
    await expect(notes.save({ clientId: '0192f000-0000-7000-8000-000000000000' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('says when a client was last spoken to, drafts and deleted notes not counted', async () => {
    const { notes, clients, clientId } = await withClient();
    const other = await clients.create({ name: '天津海河商贸有限公司' });
    await notes.save({ clientId, at: '2026-10-01T02:00:00Z', channel: 'wechat' });
    const gone = await notes.save({ clientId, at: '2026-10-03T02:00:00Z' });
    await notes.save({ clientId, at: '2026-10-02T02:00:00Z', draft: true });
    await notes.softDelete(gone.id);
    const summaries = await notes.summaries([clientId, other.id]);
    expect(summaries.get(clientId)).toMatchObject({
      last: { at: '2026-10-01T02:00:00Z', channel: 'wechat' },
      notes: 1,
    });
    expect(summaries.get(other.id)).toEqual({ last: null, notes: 0 });
  });

  it('an interview that was recorded is a talk; a survey, a note within the firm and a deleted one are none', async () => {
    const { notes, expectations, clientId } = await withClient();
    const last = async () => (await notes.summaries([clientId])).get(clientId)?.last;
    const told = { clientId, content: 'scope', deviation: 'high', words: '都归你们管', meaning: '' } as const;
    await expectations.add({ ...told, source: 'survey', date: '2026-10-04' });
    await notes.save({ clientId, at: '2026-10-03T02:00:00Z', channel: 'internal' });
    expect(await last()).toBeNull();
    await expectations.add({ ...told, source: 'interview', date: '2026-10-02' });
    expect(await last()).toEqual({ at: '2026-10-02', channel: 'meeting' });
    await notes.save({ clientId, at: '2026-10-02T02:00:00Z', channel: 'phone' });
    expect(await last()).toMatchObject({ channel: 'phone' });
    const newest = await expectations.add({ ...told, source: 'interview', date: '2026-10-05' });
    expect(await last()).toEqual({ at: '2026-10-05', channel: 'meeting' });
    await expectations.softDelete(newest.id);
    expect(await last()).toMatchObject({ channel: 'phone' });
  });
});

describe('searching notes', () => {
  it.each([
    ['往来', ['往来 款项对账', '老板问往来款']],
    ['往来款', ['往来 款项对账', '老板问往来款']],
    ['a级', ['Ａ 级客户 约谈']],
    ['1860000', ['进项 1,860,000.00 元']],
    ['周总 现金', ['现金为负，周总着急']],
    ['宏达 无事', ['无事']],
    ['没有', []],
    ['', [...bodies].reverse()],
  ])('finds %s', async (text, expected) => {
    const { notes, clientId } = await withClient();
    for (const body of bodies) await notes.save({ clientId, body });
    expect(bodiesOf(await notes.search({ text, limit: 20 }))).toEqual(expected);
  });

  it('looks into every text of a note', async () => {
    const { notes, clientId } = await withClient();
    const figure = { name: 'cash', label: '库存现金', value: -8780, unit: 'money', source: null } as const;
    const script = { id: 's', version: '1', title: '标题丁', edited: false, text: '正文戊' };
    await notes.save({
      clientId,
      words: '原话甲',
      body: '备注乙',
      person: '周丙',
      ruleTitle: '异常己',
      figures: [figure],
      script,
      draft: true,
    });
    for (const text of ['原话甲', '备注乙', '周丙', '标题丁', '正文戊', '异常己', '库存现金', '8780']) {
      expect(await notes.search({ text, limit: 5 }), text).toHaveLength(1);
    }
    expect(await notes.search({ text: '甲备', limit: 5 })).toEqual([]);
  });

  it('finds by two characters exactly what brute force finds, newest first, over chunks and equal times', async () => {
    const { notes, db, clientId } = await withClient();
    const characters = '往来款项税负现金股东';
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    const texts = Array.from({ length: 1300 }, () =>
      Array.from({ length: 6 }, () => characters.charAt(random(characters.length))).join(''),
    );
    const first = await notes.save({ clientId, body: texts[0] ?? '' });
    const stored = await db.notes.get(first.id);
    if (!stored) throw new Error('not stored');
    const { noteToStored } = await import('./derived');
    const rows = texts.slice(1).map((body, index) => {
      const id = `0192f000-0000-7000-8000-${String(index).padStart(12, '0')}`;
      const at = new Date(Date.UTC(2026, 0, 1) + (index < 900 ? 0 : index * 1000)).toISOString();
      return noteToStored({ ...first, id, body, at });
    });
    await db.notes.bulkPut(rows);
    for (const query of ['往来', '税负', '股东', '东往']) {
      const found = await notes.search({ text: query, limit: 5000 });
      expect([...found.map((note) => note.body)].sort()).toEqual(
        texts.filter((body) => body.includes(query)).sort(),
      );
      const times = found.map((note) => Date.parse(note.at));
      expect(times).toEqual([...times].sort((a, b) => b - a));
      expect(await notes.search({ text: query, limit: 5 })).toEqual(found.slice(0, 5));
      expect(await notes.search({ text: query, clientId, limit: 5000 })).toEqual(found);
    }
  });
});
