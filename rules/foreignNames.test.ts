import { describe, expect, it } from 'vitest';
import { formsOf } from './firmNames';
import { foreignNames, indexNames, type Named, type Whose } from './foreignNames';

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
    ['石家庄小满童装店', '小满童装店 石家庄小满 小满童装 小满公司'],
    ['石家庄商贸有限公司', ''],
    ['甲公司', ''],
  ])('%s', (name, forms) => expect(formsOf(name).slice(1).join(' ')).toBe(forms));
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
    '沐禾，禾记，宏达',
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
