import { describe, expect, it } from 'vitest';
import { formsOf } from './firmNames';
import { foreignNames, type Whose } from './foreignNames';
import { indexNames, type Named } from './nameIndex';

const client = (id: string, name: string, more: Partial<Named> = {}): Named => ({
  id,
  name,
  aliases: [],
  taxId: null,
  ...more,
});
const own = client('own', '石家庄森浦物流有限公司');
const clients = [
  own,
  client('a', '石家庄沐禾商贸有限公司', { aliases: ['沐禾那边', '禾记'], taxId: '91130102MA0ABCDE1X' }),
  client('b', '唐山宏达建筑工程有限公司'),
  client('c', '石家庄商贸有限公司'),
  client('d', '森浦物流有限公司石家庄第二分公司'),
  client('e', '小满童装店'),
  client('f', '甲公司'),
  client('g', 'Bluebird Trading Co., Ltd.'),
];
const whose: Whose = {
  clientId: 'own',
  names: [own.name, '孟凯', '诚信记账'],
  words: ['224101 其他应付款-孟凯'],
};
const found = (text: string, more: Partial<Whose> = {}) =>
  foreignNames(text, indexNames(clients), { ...whose, ...more }).map(({ text: word }) => word);

describe('the forms of a name', () => {
  it.each([
    ['唐山宏达建筑工程有限公司', '唐山宏达建筑工程 宏达建筑工程 唐山宏达 宏达建筑 宏达工程 宏达公司'],
    ['石家庄沐禾商贸有限公司', '石家庄沐禾商贸 沐禾商贸 石家庄沐禾 沐禾公司'],
    ['正定县禾场农机销售有限公司', '正定县禾场农机销售 禾场农机销售 正定县禾场 禾场农机 禾场销售 禾场公司'],
    ['石家庄小满童装店', '小满童装店 石家庄小满 小满童装'],
    ['石家庄商贸有限公司', ''],
    ['甲公司', ''],
  ])('%s', (name, forms) => expect(formsOf(name).slice(1).join(' ')).toBe(forms));
});

describe('another client called for short is found', () => {
  const neighbours = [
    client('own', '唐山宏达建筑工程有限公司'),
    client('a', '石家庄森浦物流有限公司'),
    client('b', '石家庄沐禾商贸有限公司', { aliases: ['禾记'] }),
    client('c', '石家庄阳光大药房有限公司'),
    client('d', '北京方便商贸有限公司'),
    client('e', '唐山发展商贸有限公司'),
    client('f', '石家庄健康管理有限公司'),
    client('g', '北京大数据科技有限公司'),
    client('h', '石家庄惠达商贸有限公司'),
    client('i', '石家庄志鑫商贸有限公司'),
    client('j', '北京明天服务有限公司'),
    client('k', '邢台天明商贸有限公司'),
    client('l', '石家庄唐山饭店'),
  ];
  const index = indexNames(neighbours);
  const from: Whose = {
    clientId: 'own',
    names: ['唐山宏达建筑工程有限公司', '孟志鑫', '阳光代账'],
    words: [],
  };
  const short = (text: string, more: Partial<Whose> = {}) =>
    foreignNames(text, index, { ...from, ...more }).map(({ text: word }) => word);

  it.each([
    ['森浦那边也是这样。', '森浦'],
    ['像森浦一样补一下就行。', '森浦'],
    ['跟森浦差不多', '森浦'],
    ['森浦公司去年交过', '森浦'],
    ['森浦也遇到过', '森浦'],
    ['森浦家的账', '森浦'],
    ['森 浦那邊', '森 浦'],
    ['上次沐禾补了 3 万', '沐禾'],
    ['沐禾。', '沐禾'],
    ['和禾记一起办', '禾记'],
    ['健康管理那边', '健康管理'],
    ['像大数据一样', '大数据'],
    ['跟方便那边说好了', '方便'],
    ['惠达补过税', '惠达'],
    ['查沐禾的时候', '沐禾'],
    ['听会计那边沐禾说过', '沐禾'],
  ])('%s', (text, word) => expect(short(text, { names: [] })).toEqual([word]));

  it.each([
    '您方便的时候回我。',
    '发我一份，方便公司核对。',
    '方便的话，明天那边会有人来。',
    '唐山的企业都要报，唐山那边也一样。',
    '唐山饭店的发票要换开。',
    '市场发展快，公司发展也要钱。',
    '注意健康，健康管理要花钱。',
    '我们重视健康。公司那边请您安排。',
    '用大数据比对进销。',
    '优惠达到 3 万就不能再享受。',
    '今天明确答复您。',
    '和李沐禾一起来，沐禾经理签字。',
    '外面阳光好。',
    '今天和明天一样要交。',
  ])('not in: %s', (text) => expect(short(text, { names: [] })).toEqual([]));

  it("not by the client's own name, its people or the accountant's firm", () => {
    expect(short('宏达那边，宏达公司')).toEqual([]);
    expect(short('孟志鑫和志鑫都签过')).toEqual([]);
    expect(short('阳光代账的阳光公司')).toEqual([]);
    expect(short('志鑫那边', { names: [] })).toEqual(['志鑫']);
  });

  it('not where it is a counterparty in the books', () => {
    expect(short('沐禾欠您的货款', { words: ['1221 其他应收款-沐禾'] })).toEqual([]);
    expect(short('像健康管理公司一样', { words: ['管理费用-健康管理'] })).toEqual([]);
    expect(short('像健康管理公司一样', { words: ['健康管理费'] })).toEqual(['健康管理']);
  });
});

describe("another client's name is found", () => {
  it.each([
    ['像石家庄沐禾商贸有限公司那样', '石家庄沐禾商贸有限公司'],
    ['像沐禾商贸那样', '沐禾商贸'],
    ['沐禾 商贸的账也是这样', '沐禾 商贸'],
    ['沐禾（商贸）有限公司', '沐禾（商贸'],
    ['沐禾公司也问过', '沐禾公司'],
    ['沐禾商貿那筆', '沐禾商貿'],
    ['石家庄沐禾那边', '石家庄沐禾'],
    ['沐禾那边的', '沐禾那边'],
    ['税号９１１３０１０２MA0ABCDE1X', '９１１３０１０２MA0ABCDE1X'],
    ['宏达建筑欠您的', '宏达建筑'],
    ['小满童装店', '小满童装店'],
    ['森浦物流有限公司石家庄第二分公司', '森浦物流有限公司石家庄第二分公司'],
    ['BLUEBIRD trading', 'BLUEBIRD trading'],
  ])('%s', (text, word) => expect(found(text)).toEqual([word]));
});

describe('nothing is found', () => {
  it.each([
    '石家庄森浦物流有限公司和森浦物流，森浦',
    '石家庄的商贸企业都是这样',
    '建筑工程和物流运输',
    '孟凯那笔，诚信记账来核',
    'bluebirds trading',
    '',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  it('where the other is a counterparty in its own books', () => {
    const words = ['122101 其他应收款-沐禾商贸'];
    expect(found('欠石家庄沐禾商贸有限公司的钱', { words })).toEqual([]);
    expect(found('欠石家庄沐禾商贸有限公司的钱', { words: ['1221 其他应收款-沐禾'] })).toHaveLength(1);
  });

  it('where the archive has the same firm twice', () => {
    const twice = indexNames([own, client('own2', own.name)]);
    expect(foreignNames('石家庄森浦物流有限公司', twice, whose)).toEqual([]);
  });
});
