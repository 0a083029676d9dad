import { describe, expect, it } from 'vitest';
import { surelyMeant } from './client-names';
import { testStorage } from './test-storage';

const name = '唐山宏达建筑工程有限公司';

async function archive() {
  const storage = testStorage();
  const tangshan = await storage.clients.create({
    name,
    code: '0012',
    taxId: '91130200MA07XYZ12A',
    aliases: ['宏达'],
  });
  const trading = await storage.clients.create({ name: '上海（集团）宏达贸易有限公司', code: '0013' });
  return { storage, tangshan, trading };
}

describe('finding a client', () => {
  it.each([
    ['in full', { name }],
    ['with spaces', { name: ' 唐山宏达 建筑工程有限公司　' }],
    ['by alias', { name: '宏达' }],
    ['by full-width tax number', { name: '', taxId: '９１１３０２００ＭＡ０７ＸＹＺ１２Ａ' }],
  ])('is sure %s', async (_, query) => {
    const { storage, tangshan } = await archive();
    expect(surelyMeant(await storage.clients.find(query))?.id).toBe(tangshan.id);
  });

  it('takes full- and half-width brackets as one', async () => {
    const { storage, trading } = await archive();
    expect(surelyMeant(await storage.clients.find({ name: '上海(集团)宏达贸易有限公司' }))?.id).toBe(
      trading.id,
    );
  });

  it('offers a short form but is not sure of it', async () => {
    const { storage, tangshan } = await archive();
    const found = await storage.clients.find({ name: '宏达建筑' });
    expect(found.map((match) => [match.client.id, match.agrees])).toEqual([[tangshan.id, ['similar']]]);
    expect(surelyMeant(found)).toBeNull();
  });

  it('takes 唐山 and 唐山市 as similar', async () => {
    const { storage, tangshan } = await archive();
    const found = await storage.clients.find({ name: '唐山市宏达建筑工程有限责任公司' });
    expect(found[0]).toMatchObject({ client: { id: tangshan.id }, agrees: ['similar'] });
  });

  it('does not offer another firm of the same beginning', async () => {
    const { storage } = await archive();
    expect(await storage.clients.find({ name: '唐山宏业建筑材料有限公司' })).toEqual([]);
  });

  it('is not sure of the right name with another tax number', async () => {
    const { storage } = await archive();
    const found = await storage.clients.find({ name, taxId: '91120000000000000X' });
    expect(found[0]).toMatchObject({ agrees: ['name'], contradicts: ['taxId'] });
    expect(surelyMeant(found)).toBeNull();
  });

  it('is not sure of a code under another name', async () => {
    const { storage } = await archive();
    const found = await storage.clients.find({ name: '天津海河商贸有限公司', code: '0012' });
    expect(found[0]).toMatchObject({ agrees: ['code'], contradicts: ['name'] });
    expect(surelyMeant(found)).toBeNull();
  });

  it('is not sure between two clients of one name', async () => {
    const { storage } = await archive();
    await storage.clients.create({ name, code: '0099' });
    expect(surelyMeant(await storage.clients.find({ name }))).toBeNull();
  });

  it('answers many names in their order', async () => {
    const { storage, tangshan, trading } = await archive();
    const found = await storage.clients.findAll([
      { name: '上海（集团）宏达贸易有限公司' },
      { name: '无此户' },
      { name },
    ]);
    expect(found.map((matches) => surelyMeant(matches)?.id ?? null)).toEqual([trading.id, null, tangshan.id]);
  });
});

describe('the archive', () => {
  it('refuses the same client twice, even when both are created at once', async () => {
    const storage = testStorage();
    const both = await Promise.allSettled([
      storage.clients.create({ name }),
      storage.clients.create({ name: `${name} ` }),
    ]);
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((result) => result.status === 'rejected')?.reason).toMatchObject({
      code: 'conflict',
      detail: { name },
    });
    expect(await storage.clients.list()).toHaveLength(1);
  });

  it('takes a client away and brings it back with its notes', async () => {
    const { storage, tangshan } = await archive();
    await storage.notes.save({ clientId: tangshan.id, body: '谈了往来款' });
    await storage.clients.softDelete(tangshan.id);
    expect((await storage.clients.list()).map((row) => row.code)).toEqual(['0013']);
    expect(await storage.clients.find({ name })).toEqual([]);
    expect(await storage.notes.search({ text: '往来', limit: 9 })).toEqual([]);
    await expect(storage.clients.update(tangshan.id, { owner: '李' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await storage.clients.restore(tangshan.id);
    expect(await storage.notes.search({ text: '往来', limit: 9 })).toHaveLength(1);
    expect(surelyMeant(await storage.clients.find({ name }))?.id).toBe(tangshan.id);
  });

  it('says who a person is, once', async () => {
    const { storage, tangshan } = await archive();
    await storage.clients.setPerson(tangshan.id, { name: '周志明', role: 'outsider', note: '' });
    const { people } = await storage.clients.setPerson(tangshan.id, {
      name: '周志明 ',
      role: 'shareholder',
      note: '占 60%',
    });
    expect(people).toEqual([{ name: '周志明 ', role: 'shareholder', note: '占 60%' }]);
  });

  it('names what is not there and what is not valid', async () => {
    const { storage, tangshan } = await archive();
    await expect(storage.clients.softDelete('nobody')).rejects.toMatchObject({
      code: 'not-found',
      detail: { id: 'nobody' },
    });
    await expect(storage.clients.update(tangshan.id, { name: '' })).rejects.toMatchObject({
      code: 'invalid',
      detail: { path: 'name' },
    });
  });
});
