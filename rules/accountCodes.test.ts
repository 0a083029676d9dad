import { describe, expect, it } from 'vitest';
import { classOfCode } from './accountCodes';
import { normalSide, resolveAccount, type Standard } from './accounts';
import { chart } from './chart';

const resolve = (code: string, name: string, standard: Standard | null = 'enterprise') =>
  resolveAccount({ code, name, path: name, standard });

describe('classOfCode', () => {
  it('knows assets and liabilities whichever the standard', () => {
    expect(classOfCode('1909', null)).toBe('asset');
    expect(classOfCode('2191.01', null)).toBe('liability');
  });

  it('knows the rest under one standard alone', () => {
    expect(['3001', '4001', '5001', '6001'].map((code) => classOfCode(code, 'small-business'))).toEqual([
      'equity',
      'cost',
      'result',
      null,
    ]);
    expect(['3001', '4001', '5001', '6001'].map((code) => classOfCode(code, 'enterprise'))).toEqual([
      null,
      'equity',
      'cost',
      'result',
    ]);
    expect(['3001', '4001', '5001', '6001', '', '12'].map((code) => classOfCode(code, null))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

describe('the charts', () => {
  it.each([
    ['1811', '递延所得税资产', 'debit'],
    ['2801', '预计负债', 'credit'],
    ['6604', '研发费用', 'debit'],
    ['6101', '公允价值变动损益', 'either'],
    ['1473', '合同资产', 'debit'],
    ['1641', '使用权资产', 'debit'],
    ['1642', '使用权资产累计折旧', 'credit'],
    ['2802', '租赁负债', 'credit'],
    ['1521', '投资性房地产', 'debit'],
    ['1621', '生产性生物资产', 'debit'],
    ['1622', '生产性生物资产累计折旧', 'credit'],
    ['1421', '消耗性生物资产', 'debit'],
    ['1903', '其他流动资产', 'debit'],
    ['2502', '应付债券', 'credit'],
    ['2711', '专项应付款', 'credit'],
    ['2191', '预提费用', 'credit'],
    ['2205', '合同负债', 'credit'],
    ['4401', '其他权益工具', 'credit'],
    ['4201', '库存股', 'debit'],
    ['1608', '在建工程减值准备', 'credit'],
  ])('have %s %s', (code, name, side) => {
    const resolved = resolve(code, name);
    expect(resolved && normalSide(resolved)).toBe(side);
  });

  it('have each name, and each code of a standard, once', () => {
    const names = chart.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const standard of ['small', 'enterprise'] as const) {
      const codes = chart.flatMap((account) => account[standard] ?? []);
      expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    }
  });

  it('leave a sub-account with its parent, though an account is called the same', () => {
    expect(resolve('660205', '研发费用')).toMatchObject({ account: { name: '管理费用' }, by: 'code' });
    expect(resolve('6604', '研发费用')).toMatchObject({ account: { name: '研发费用' } });
    expect(resolve('220201', '应付账款-研发费用')).toMatchObject({ account: { name: '应付账款' } });
  });
});
